"""The three lists of 下班核对: what is due, what was done, what comes next."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.evening import DayCheck
from ui.day_words import ahead_title
from ui.desk_rows import joined
from ui.done_group import DoneGroup
from ui.duty_group import DutyGroup
from ui.office import Office
from ui.pieces import text
from ui.submit_dialog import SubmitDialog


class EveningLists(QWidget):
    """Rows as on the desk, those that were done with a box; what is due can be filed from here."""

    case_wanted = Signal(str)
    marked = Signal(str, bool)
    focused = Signal(object)

    def __init__(self, office: Office, check: DayCheck) -> None:
        super().__init__()
        self._office = office
        self._check = check
        of_today = check.on == office.today()
        due = self.tr("今日届满，含已逾期") if of_today else self.tr("当日届满，含已逾期")
        done = self.tr("今日已办") if of_today else self.tr("当日已办")
        note = self.tr("逐项核对：是否确实发出，回执或凭证是否在手。")
        self.due = DutyGroup(office, due)
        self.done = DoneGroup(office, done, note, checkable=True)
        self.ahead = DutyGroup(office, ahead_title(check))
        self.no_due = text(self.tr("没有已届满而未办的期限。"), "caption")
        self.no_done = text(self.tr("没有登记办结的期限。"), "caption")
        self.no_ahead = text(self.tr("到下一个工作日为止，没有届满的期限。"), "caption")
        self._lay_out()
        self._connect()

    def show_check(self, check: DayCheck, marks: Collection[str]) -> None:
        """Shows these lists; rows that stay keep their place and the keyboard."""
        self._check = check
        due, ahead = joined(check.due), joined(check.ahead)
        self.due.show_rows(due, len(due))
        self.done.show_lines(check.closed, marks)
        self.ahead.show_rows(ahead, len(ahead))
        for lines, group, nothing in (
            (check.due, self.due, self.no_due),
            (check.closed, self.done, self.no_done),
            (check.ahead, self.ahead, self.no_ahead),
        ):
            group.setVisible(bool(lines))
            nothing.setVisible(not lines)

    def _submit(self, deadline_ids: tuple[str, ...]) -> None:
        lines = (*self._check.due, *self._check.ahead)
        case_id = next(line.case_id for line in lines if line.deadline_id in deadline_ids)
        SubmitDialog(self._office, self.window(), deadline_ids, case_id=case_id).ask()

    def _step(self, step: int) -> None:
        """From row to row, across the lists."""
        cards = [*self.due.cards, *self.done.cards, *self.ahead.cards]
        here = next((place for place, card in enumerate(cards) if card.hasFocus()), -1)
        if 0 <= here + step < len(cards):
            cards[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        for group in (self.due, self.ahead):
            group.submit_wanted.connect(self._submit)
        for part in (self.due, self.done, self.ahead):
            part.case_wanted.connect(self.case_wanted)
            part.focused.connect(self.focused)
            part.stepped.connect(self._step)
        self.done.marked.connect(self.marked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(12)
        parts = (self.due, self.no_due, self.done, self.no_done, self.ahead, self.no_ahead)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
