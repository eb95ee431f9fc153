"""督办: what was late, by how much, why, and who had it; what is late and still not filed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from tracker.codes import DeadlineState, LateCause
from tracker.queries import DeadlineLine
from ui.choice_box import ChoiceBox
from ui.deadline_dialogs import ExplainDialog
from ui.empty_state import EmptyState
from ui.icons import put_beside_words
from ui.late_model import Column, LateModel
from ui.office import Office
from ui.page import Page, titled
from ui.row_table import RowTable

LINES_READ = 500

_WIDTHS = {
    Column.AGENCY: 164,
    Column.LAST_DAY: 172,
    Column.SUBMITTED: 136,
    Column.DAYS: 92,
    Column.CAUSE: 168,
}


class SupervisionPage(Page):
    """Late submissions, newest last day first; the cause may be explained here."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._lines: Sequence[DeadlineLine] = ()
        self.model = LateModel(office)
        self.table = RowTable(
            self.model,
            self.tr("逾期列表"),
            Column.TASK,
            _WIDTHS,
            least_needed=(Column.SUBMITTED, Column.CAUSE),
            pills=self.model.verdicts(),
        )
        self.table.horizontalHeader().setSortIndicator(
            Column.LAST_DAY, Qt.SortOrder.DescendingOrder
        )
        self.table.setSortingEnabled(True)
        self.agency = ChoiceBox(self.tr("机关"))
        self.agency.offer(self.tr("全部机关"), None)
        self.explain = QPushButton(self.tr("填写逾期原因"))
        put_beside_words(self.explain, "pencil", "text_muted")
        self.open = QPushButton(self.tr("打开案件"))
        put_beside_words(self.open, "folder-open", "text_muted")
        self.empty = EmptyState(
            "shield-check",
            self.tr("没有逾期记录"),
            self.tr("逾期提交或逾期未提交的事项会自动列在这里，便于督办和统计。"),
        )
        self._lay_out()
        self.setFocusProxy(self.table)

        self.agency.activated.connect(self._filter)
        self.explain.clicked.connect(self._explain)
        self.open.clicked.connect(self._open)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._enable)

    def reload(self) -> None:
        """Reads the late lines as of today; the row the officer stands on stays."""
        chosen, row, scrolled = self._chosen(), self.table.chosen_row(), self.table.scrolled()
        self._lines = self.office.shelf.late_lines(self.office.today(), LINES_READ)
        self._offer_agencies()
        self._filter()
        new_row = self.model.row_of(chosen.deadline_id) if chosen else None
        self.table.stand_on(new_row, row, scrolled)

    def _filter(self) -> None:
        agency = self.agency.value()
        lines = [line for line in self._lines if agency in (None, line.agency)]
        self.model.show(lines)
        self.summary.setText(self._sum_up(lines))
        self._pile.setCurrentWidget(self.table if lines else self.empty)
        self._enable()

    def _sum_up(self, lines: Sequence[DeadlineLine]) -> str:
        filed = [line for line in lines if line.state is DeadlineState.SUBMITTED]
        unknown = sum(line.late_cause in (None, LateCause.UNKNOWN) for line in lines)
        words = self.tr(
            "逾期 {all} 项：逾期提交 {filed} 项，逾期未提交 {open} 项；"
            "原因未填写或待查明 {unknown} 项"
        ).format(all=len(lines), filed=len(filed), open=len(lines) - len(filed), unknown=unknown)
        if len(self._lines) == LINES_READ:
            words += self.tr("（只列最近 {count} 项）").format(count=LINES_READ)
        return words

    def _offer_agencies(self) -> None:
        chosen = self.agency.value()
        self.agency.keep_first()
        for name in sorted({line.agency for line in self._lines}):
            self.agency.offer(name, name)
        self.agency.choose(chosen)

    def _chosen(self) -> DeadlineLine | None:
        row = self.table.chosen_row()
        return self.model.line(row) if row is not None else None

    def _enable(self) -> None:
        for button in (self.explain, self.open):
            button.setEnabled(self._chosen() is not None)

    def _explain(self) -> None:
        if (line := self._chosen()) is None:
            return
        deadlines = self.office.shelf.case_file(line.case_id).deadlines
        deadline = next(each for each in deadlines if each.id == line.deadline_id)
        ExplainDialog(self.office, self, deadline).ask()

    def _open(self) -> None:
        if (line := self._chosen()) is not None:
            self.case_wanted.emit(line.case_id)

    def _lay_out(self) -> None:
        head, self.summary = titled(self.tr("督办"))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.agency)
        bar.addStretch()
        bar.addWidget(self.explain)
        bar.addWidget(self.open)
        below = QWidget()
        self._pile = QStackedLayout(below)
        self._pile.addWidget(self.table)
        self._pile.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(below, 1)
