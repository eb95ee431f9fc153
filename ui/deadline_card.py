"""A row of the desk: what is to be filed in which case, by when, why then, and the next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from tracker.deadlines import urgency_of_day
from ui import words
from ui.click_row import ClickRow
from ui.deadline_words import brief_reason
from ui.desk_rows import DeskRow
from ui.elided_label import ElidedLabel
from ui.office import Office
from ui.pill import Pill, Tone, pill_size
from ui.tones import TONES

_PADDING = 12


class DeadlineCard(ClickRow):
    """One thing to file. Enter or a click opens the case; 登记提交 closes its deadlines.

    `row` may be replaced by `show_row` while the card stands, so that focus and place stay.
    """

    case_wanted = Signal(str)
    submit_wanted = Signal(object)

    def __init__(self, office: Office, row: DeskRow) -> None:
        super().__init__()
        self._office = office
        self.pill = Pill("", Tone.LATER)
        self.title = ElidedLabel()
        self.case = ElidedLabel(role="caption")
        self.reason = ElidedLabel(role="caption")
        self.day = QLabel()
        self.provisional = Pill(words.say(words.N_("words", "暂定")), Tone.PROVISIONAL)
        self.submit = _button(self.tr("登记提交"), "")
        self.open = _button(self.tr("打开案件"), "link")
        self._lay_out()
        self.show_row(row)
        self.submit.clicked.connect(lambda: self.submit_wanted.emit(self.row.deadline_ids))
        self.open.clicked.connect(self.activated)
        self.activated.connect(lambda: self.case_wanted.emit(self.row.line.case_id))

    def show_row(self, row: DeskRow) -> None:
        """Shows this row as of today."""
        self.row = row
        line, today = row.line, self._office.today()
        title = words.case_title(line.claimants, line.act_name, line.procedure)
        self.title.setText(f"{self._task()} · {title}")
        self.case.setText(_case_line(line.official_no, line.serial, line.agency, line.handler))
        self.reason.setText(brief_reason(line, self._office.rules))
        self.day.setText(words.day_words(line.act_by))
        left = words.time_left(today, line.act_by, line.due_on, self._office.calendar)
        self.pill.show_as(left, TONES[urgency_of_day(line.act_by, today)])
        self.provisional.setVisible(line.provisional)
        self._speak()

    def _speak(self) -> None:
        """What a screen reader says of the row."""
        parts = (self.title.text(), self.case.text())
        self.setAccessibleName(words.aloud(*parts))
        when = (self.day.text(), self.pill.text(), self.reason.text())
        self.setAccessibleDescription(words.aloud(*when))
        self.submit.setAccessibleName(self.tr("登记提交：{task}").format(task=self._task()))

    def _task(self) -> str:
        return words.deadline_title(self._office.rules, self.row.line.rule_id, self.row.papers)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(3)
        for label in (self.title, self.case, self.reason):
            middle.addWidget(label)
        right = QVBoxLayout()
        right.setSpacing(3)
        right.addWidget(self.day)
        right.addWidget(self.pill)
        right.addWidget(self.provisional)
        right.addStretch()
        steps = QVBoxLayout()
        steps.setSpacing(2)
        steps.addWidget(self.submit)
        steps.addWidget(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 8, _PADDING, 8)
        row.setSpacing(16)
        row.addLayout(middle, 1)
        row.addLayout(right)
        row.addLayout(steps)
        font = self.font()
        font.setBold(True)
        self.title.setFont(font)
        self.day.setFont(font)
        self.day.setMinimumWidth(_countdown_width())


def _button(text: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setProperty("dense", True)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    return button


def _case_line(official_no: str, serial: str, agency: str, handler: str) -> str:
    parts: Sequence[str] = (official_no or serial, agency, handler)
    return "  ·  ".join(part for part in parts if part)


def _countdown_width() -> int:
    """As wide as the widest, so that the days of all rows stand in one line."""
    longest = words.N_("words", "还有 {days} 天（{working} 个工作日）")
    return pill_size(words.say(longest, days=88, working=88)).width()
