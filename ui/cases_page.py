"""案件: every case, filtered and ordered by the database, opened with Enter or a double click."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from tracker.codes import CaseStatus, Procedure, Stage
from tracker.queries import CaseQuery, DueFilter
from ui.cases_model import HEADERS, CasesModel, Column
from ui.choice_box import ChoiceBox
from ui.empty_state import EmptyState
from ui.office import Office
from ui.page import Page, titled
from ui.row_table import RowTable

_WIDTHS = {
    Column.NUMBER: 200,
    Column.AGENCY: 168,
    Column.DUE: 172,
    Column.RECEIVED: 112,
}


class CasesPage(Page):
    """Filters above, the list below; what is searched comes from the search field of the window."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.model = CasesModel(office)
        self.table = RowTable(
            self.model,
            self.tr("案件列表"),
            Column.CASE,
            _WIDTHS,
            least_needed=(Column.RECEIVED, Column.AGENCY),
            pills=self.model.status_words(),
        )
        self.procedure = _filter_box(self.tr("案件类型"), self.tr("全部类型"), Procedure)
        self.stage = _filter_box(self.tr("审级"), self.tr("全部审级"), Stage)
        self.agency = _filter_box(self.tr("机关"), self.tr("全部机关"))
        self.status = _filter_box(self.tr("状态"), self.tr("全部状态"), CaseStatus)
        self.due = _filter_box(self.tr("期限"), self.tr("全部期限"), DueFilter)
        self.clear = QPushButton(self.tr("清除筛选"))
        self.clear.setProperty("kind", "quiet")
        self.empty = EmptyState("folder-open", "")
        self._filters = (self.procedure, self.stage, self.agency, self.status, self.due)
        self._lay_out()
        self._show_choices(self.model.query)
        self.setFocusProxy(self.table)

        for box in self._filters:
            box.activated.connect(self._filter)
        self.clear.clicked.connect(self._clear)
        self.empty.acted.connect(self._leave_empty)
        self.table.opened.connect(self._open)
        self.table.horizontalHeader().sectionClicked.connect(self._order)

    def search(self, text: str) -> None:
        """Narrows the list to a text; the filters stay."""
        self._ask(replace(self.model.query, text=text))

    def show_query(self, query: CaseQuery) -> None:
        """Shows exactly this query."""
        self._fill_agencies()
        self._show_choices(query)
        self._ask(query)

    def reload(self) -> None:
        """Reads the same query again; the row the officer stands on stays the same case."""
        self._fill_agencies()
        row = self.table.chosen_row()
        line = self.model.line(row) if row is not None else None
        scrolled = self.table.scrolled()
        self.model.refresh()
        self.table.stand_on(self.model.row_of(line) if line else None, row, scrolled)
        self._tell()

    def _filter(self) -> None:
        procedure, stage, agency, status, due = (box.value() for box in self._filters)
        self._ask(
            replace(
                self.model.query,
                procedure=procedure,
                stage=stage,
                agency_id=agency,
                status=status,
                due=due,
            )
        )

    def _clear(self) -> None:
        text = self.model.query.text
        self.show_query(self.query(text=text, status=CaseStatus.OPEN))

    def _ask(self, query: CaseQuery) -> None:
        self.model.show(replace(query, today=self.office.today()))
        self._tell()

    def _order(self, section: int) -> None:
        """A click orders by the column, a second one turns it round."""
        sort = HEADERS[Column(section)][1]
        turned = sort is self.model.query.sort and not self.model.query.descending
        self._ask(replace(self.model.query, sort=sort, descending=turned))

    def _open(self, row: int) -> None:
        if (line := self.model.line(row)) is not None:
            self.case_wanted.emit(line.case_id)

    def _tell(self) -> None:
        """How many there are, and what to do when there are none."""
        count, query = self.model.rowCount(), self.model.query
        if query.text:
            words = self.tr("“{text}”：找到 {count} 件").format(text=query.text, count=f"{count:,}")
        else:
            words = self.tr("共 {count} 件").format(count=f"{count:,}")
        self.count.setText(words)
        self.clear.setVisible(self._narrowed())
        self._show_order(query)
        if not count:
            self._say_empty()
        self._pile.setCurrentWidget(self.table if count else self.empty)

    def _show_order(self, query: CaseQuery) -> None:
        """Marks the column of the order; the last day rather than the status, which shares it."""
        column = next(column for column in reversed(Column) if HEADERS[column][1] is query.sort)
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _narrowed(self) -> bool:
        query = self.model.query
        status = query.status is not CaseStatus.OPEN
        return bool(query.procedure or query.stage or query.agency_id or query.due or status)

    def _say_empty(self) -> None:
        if self._narrowed() or self.model.query.text:
            self.empty.say(
                "search",
                self.tr("没有符合条件的案件"),
                self.tr("换一个词，或清除筛选后再找。已审结的案件请把“状态”改为“全部状态”。"),
                self.tr("查看全部案件"),
            )
        else:
            self.empty.say(
                "inbox",
                self.tr("还没有在办案件"),
                self.tr("收到应诉通知书、答复通知书等文书后，从“收文登记”开始，期限会自动算出。"),
                self.tr("收文登记"),
            )

    def _leave_empty(self) -> None:
        if self._narrowed() or self.model.query.text:
            self.cases_wanted.emit(self.query())
        else:
            self.form_wanted.emit()

    def _fill_agencies(self) -> None:
        chosen = self.agency.value()
        self.agency.keep_first()
        for agency in self.office.shelf.agencies():
            self.agency.offer(agency.short_name or agency.name, agency.id)
        self.agency.choose(chosen)

    def _show_choices(self, query: CaseQuery) -> None:
        wanted = (query.procedure, query.stage, query.agency_id, query.status, query.due)
        for box, code in zip(self._filters, wanted, strict=True):
            box.choose(code)

    def _lay_out(self) -> None:
        head, self.count = titled(self.tr("案件"))
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for box in self._filters:
            filters.addWidget(box)
        filters.addWidget(self.clear)
        filters.addStretch(1)
        below = QWidget()
        self._pile = QStackedLayout(below)
        self._pile.addWidget(self.table)
        self._pile.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(below, 1)


def _filter_box(name: str, everything: str, codes: Iterable[StrEnum] = ()) -> ChoiceBox:
    """A filter: everything, or one of these codes."""
    box = ChoiceBox(name)
    box.offer(everything, None)
    box.offer_codes(codes)
    box.setMaximumWidth(200)
    return box
