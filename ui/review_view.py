"""待复核: what the law in force would date otherwise, and what a notice to come may still move."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.books import Changes
from tracker.errors import TrackerError
from tracker.redating import Redating
from ui.empty_state import EmptyState
from ui.keep_choice import KeepChoice
from ui.office import Office
from ui.pieces import button, text
from ui.provisional_model import Column, ProvisionalModel
from ui.redating_list import RedatingList
from ui.row_table import RowTable
from ui.theme import set_property
from ui.watch import Watch
from ui.words import error_sentence

LINES_READ = 500
_WIDTHS = {Column.DAY: 196, Column.SPAN: 168, Column.AGENCY: 168}


class ReviewView(QWidget):
    """Two lists behind two buttons: what can be decided now, and what has to wait."""

    summed_up = Signal(str)
    case_wanted = Signal(str)
    counted = Signal(int)
    """How many cases wait for a decision, once that is known."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._watch: Watch | None = None
        self._again = False
        self.summary = ""
        self.to_decide = _chip()
        self.waiting = _chip()
        self.list = RedatingList(office)
        self.keep = KeepChoice()
        self.confirm = button(self.tr("确认所选"), kind="primary")
        self.model = ProvisionalModel(office)
        self.table = RowTable(
            self.model,
            self.tr("暂定期限"),
            Column.TASK,
            _WIDTHS,
            least_needed=(Column.AGENCY,),
            pills=self.model.standing_words(),
        )
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("核对进度"))
        self.stop = button(self.tr("停止"))
        self.said = text("", "caption")
        self.nothing = EmptyState("hourglass", self.tr("正在核对在办案件"))
        self.certain = EmptyState(
            "calendar-check",
            self.tr("没有暂定的期限"),
            self.tr("届满日涉及尚未公布的放假安排时，会列在这里，并给出最早和最晚可能的日期。"),
        )
        self._lay_out()
        self._connect()
        self._count(0, 0)
        self.show_decisions()

    def reload(self) -> None:
        """Looks through the running cases again; while it does so, once more after that."""
        self._read_provisional()
        if self._watch is not None:
            self._again = True
            return
        self._look_through()

    def show_decisions(self) -> None:
        """The list of what can be decided now."""
        self.to_decide.setChecked(True)
        self._pile.setCurrentIndex(0)

    def show_provisional(self) -> None:
        """The list of what has to wait for a notice."""
        self.waiting.setChecked(True)
        self._pile.setCurrentIndex(1)

    # Looking through the cases

    def _look_through(self) -> None:
        watch = self._start(self.tr("正在核对在办案件的期限…"))
        self.stop.show()
        self._office.run(
            self._office.books.law.review,
            None,
            watch.tell,
            watch.stopped,
            done=lambda lines: self._found(watch, lines),
            failed=self._refused,
            owner=self,
        )

    def _start(self, words: str) -> Watch:
        self._watch = Watch()
        self._watch.moved.connect(self._show_progress)
        self._say(words)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.confirm.setEnabled(False)
        return self._watch

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finish(self) -> None:
        self._watch = None
        self.progress.hide()
        self.stop.hide()
        self._suit()

    def _found(self, watch: Watch, lines: tuple[Redating, ...]) -> None:
        self.list.show_changes(lines, self._office.rules, self._office.rules)
        self._decisions.setCurrentIndex(1 if lines else 0)
        self._say_nothing_waits()
        self._count(len(lines), self.model.rowCount())
        self._finish()
        if watch.stopped():
            self._say(self.tr("已停止，只列出停止前核对过的案件。"), "soon")
        else:
            self._say("")
            self.counted.emit(len({line.case_id for line in lines}))
        if self._again:
            self._again = False
            self._look_through()

    def _say_nothing_waits(self) -> None:
        """Seen only while there is no line."""
        self.nothing.say(
            "shield-check",
            self.tr("没有需要确认的期限"),
            self.tr(
                "载入新的放假安排或规则文件后，与现行内容不一致的在办期限会列在这里，"
                "由你逐项确认改期或保留。"
            ),
        )

    def _refused(self, error: TrackerError) -> None:
        self._finish()
        self._say(error_sentence(error), "overdue")

    # Deciding

    def _confirm(self) -> None:
        taken = {line.key for line in self.list.taken()}
        kept = {line.key for line in self.list.kept()} if self.keep.keeps() else set()
        if not self.keep.check():
            return
        watch = self._start(self.tr("正在调整期限…"))
        self._office.run(
            self._office.books.law.confirm,
            self.list.lines(),
            taken,
            kept,
            self.keep.reason(),
            watch.tell,
            done=lambda changes: self._confirmed(watch, changes),
            failed=self._refused,
            owner=self,
        )

    def _confirmed(self, watch: Watch, _changes: Changes) -> None:
        watch.stop()
        self._finish()
        self.keep.reset()
        self._again = False
        self.reload()

    def _suit(self) -> None:
        """What the button would do with the ticks as they are."""
        taken, kept = len(self.list.taken()), len(self.list.kept())
        self.keep.setVisible(bool(kept))
        keeps = self.keep.keeps() and kept
        words = self.tr("确认所选 {taken} 项").format(taken=taken)
        if keeps:
            words = self.tr("确认 {taken} 项，保留 {kept} 项").format(taken=taken, kept=kept)
        self.confirm.setText(words)
        self.confirm.setEnabled(self._watch is None and bool(taken or keeps))

    # What is shown

    def _read_provisional(self) -> None:
        row = self.table.chosen_row()
        standing = self.model.line(row).deadline_id if row is not None else None
        scrolled = self.table.scrolled()
        lines = self._office.shelf.provisional_lines(LINES_READ)
        self.model.show(lines)
        self.table.stand_on(self.model.row_of(standing) if standing else None, row, scrolled)
        self._provisional.setCurrentIndex(1 if lines else 0)
        self._count(len(self.list.lines()), len(lines))

    def _count(self, decisions: int, provisional: int) -> None:
        self.to_decide.setText(self.tr("需要确认（{count}）").format(count=decisions))
        self.waiting.setText(self.tr("暂定期限（{count}）").format(count=provisional))
        words = self.tr("{decisions} 项需要确认，{provisional} 项暂定")
        self.summary = words.format(decisions=decisions, provisional=provisional)
        self.summed_up.emit(self.summary)

    def _say(self, words: str, tone: str = "") -> None:
        self.said.setText(words)
        set_property(self.said, "tone", tone)

    def _open(self, row: int) -> None:
        self.case_wanted.emit(self.model.line(row).case_id)

    def _connect(self) -> None:
        self.to_decide.clicked.connect(self.show_decisions)
        self.waiting.clicked.connect(self.show_provisional)
        self.stop.clicked.connect(lambda: self._watch and self._watch.stop())
        self.confirm.clicked.connect(self._confirm)
        self.list.ticks_changed.connect(self._suit)
        self.list.case_wanted.connect(self.case_wanted)
        self.keep.choice.activated.connect(lambda _place: self._suit())
        self.table.opened.connect(self._open)

    def _lay_out(self) -> None:
        chips = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        for chip in (self.to_decide, self.waiting):
            chips.addButton(chip)
            head.addWidget(chip)
        head.addWidget(self.said, 1)
        head.addWidget(self.progress)
        head.addWidget(self.stop)
        self._decisions = _pile(self.nothing, self._changing())
        self._provisional = _pile(self.certain, self.table)
        self._pile = _pile(self._decisions, self._provisional)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pile, 1)
        self.progress.hide()
        self.stop.hide()

    def _changing(self) -> QWidget:
        changing = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self.keep, 1)
        foot.addStretch()
        foot.addWidget(self.confirm)
        column = QVBoxLayout(changing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        return changing


def _chip() -> QPushButton:
    chip = QPushButton()
    chip.setProperty("kind", "chip")
    chip.setCheckable(True)
    chip.setAutoDefault(False)
    return chip


def _pile(*widgets: QWidget) -> QStackedWidget:
    """Widgets one behind the other; the first one is seen."""
    pile = QStackedWidget()
    for widget in widgets:
        pile.addWidget(widget)
    return pile
