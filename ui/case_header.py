"""The head of the case page: which case this is, where it stands, and its next last day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.codes import CaseStatus, DeadlineState, Stage
from tracker.deadlines import Deadline, is_duty
from tracker.queries import CaseFile
from ui.deadline_row import tone_of
from ui.icons import put_beside_words
from ui.office import Office
from ui.pieces import button, emptied, text
from ui.pill import Pill, Tone
from ui.theme import set_property
from ui.why_panel import title_of
from ui.words import case_title, day_words, label, listed, role_and_agency, time_left

NARROW = 900
"""In less width number, pills and actions do not fit side by side; words stand for the pills."""


def next_duty(file: CaseFile) -> Deadline | None:
    """The open duty of a case with the earliest day to act by."""
    duties = (
        each
        for each in file.deadlines
        if each.voided_at is None and each.state is DeadlineState.OPEN and is_duty(each)
    )
    return min(duties, key=lambda each: each.act_by, default=None)


class CaseHeader(QFrame):
    """Number, parties, pills, the next last day, and what can be done with the case as a whole."""

    back_asked = Signal()
    filing_asked = Signal()
    submit_asked = Signal()
    paper_asked = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.back_button = button(self.tr("返回"), kind="quiet")
        put_beside_words(self.back_button, "arrow-left", "text_muted")
        self.number = text("", "title", wrap=False)
        self._states = QWidget()
        self.pills = QHBoxLayout(self._states)
        self.pills.setContentsMargins(0, 0, 0, 0)
        self.pills.setSpacing(6)
        self._state_words = text("", "caption")
        self.title = text("", "subtitle")
        self.parties = text("", "caption")
        self.next_day = text("", "day", wrap=False)
        self.next_words = text("", "caption", wrap=False)
        self.filing_button = button(self.tr("转为立案"), kind="primary")
        self.submit_button = button(self.tr("登记提交"), kind="primary")
        self.paper_button = button(self.tr("本案收文"))

        self._lay_out()
        self.back_button.clicked.connect(self.back_asked)
        self.filing_button.clicked.connect(self.filing_asked)
        self.submit_button.clicked.connect(self.submit_asked)
        self.paper_button.clicked.connect(self.paper_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The number is shown whole in a small window too."""
        super().resizeEvent(event)
        self._states.setVisible(self.width() >= NARROW)
        self._state_words.setHidden(self.width() >= NARROW)

    def show_file(self, file: CaseFile) -> None:
        """The head of this case."""
        case = file.case
        self.number.setText(case.official_no or case.serial)
        claimants = listed(each.name for each in file.claimants if each.voided_at is None)
        self.title.setText(case_title(claimants, case.act_name, case.procedure))
        self.parties.setText(" · ".join([*self._agencies(file), *self._forum(file)]))
        self._show_pills(file)
        self._show_next(next_duty(file))
        mediation = case.stage is Stage.PRE_MEDIATION and case.status is CaseStatus.OPEN
        self.filing_button.setVisible(mediation)
        self.submit_button.setVisible(next_duty(file) is not None)

    def _agencies(self, file: CaseFile) -> list[str]:
        return [
            role_and_agency(party.our_role, file.agencies[party.agency_id].name)
            for party in file.parties
            if party.voided_at is None and party.agency_id in file.agencies
        ]

    def _forum(self, file: CaseFile) -> list[str]:
        return [self.tr("受理：{forum}").format(forum=file.forum.name)] if file.forum else []

    def _show_pills(self, file: CaseFile) -> None:
        emptied(self.pills)
        codes = (file.case.procedure, file.case.stage, file.case.status)
        for code in codes:
            self.pills.addWidget(Pill(label(code), Tone.NEUTRAL))
        self._state_words.setText(" · ".join(label(code) for code in codes))

    def _show_next(self, deadline: Deadline | None) -> None:
        if deadline is None:
            self.next_day.setText("")
            self.next_words.setText(self.tr("没有待办期限"))
            return
        today = self._office.today()
        self.next_day.setText(day_words(deadline.act_by))
        words = self.tr("下一届满：{what} · {left}")
        left = time_left(today, deadline.act_by, deadline.due_on, self._office.calendar)
        what = title_of(self._office.rules, deadline)
        self.next_words.setText(words.format(what=what, left=left))
        set_property(self.next_day, "tone", tone_of(deadline, today).value)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.back_button)
        first.addWidget(self.number)
        first.addWidget(self._states)
        first.addStretch(1)
        for each in (self.paper_button, self.submit_button, self.filing_button):
            first.addWidget(each)
        due = QVBoxLayout()
        due.setSpacing(0)
        due.addWidget(self.next_day)
        due.addWidget(self.next_words)
        due.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(24)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self._state_words)
        names.addWidget(self.parties)
        names.addStretch(1)
        second.addLayout(names, 1)
        second.addLayout(due)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(first)
        outer.addLayout(second)
