"""One deadline on the page of its case: its pill, its day, what bears on it, the actions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, Nature, Paper
from tracker.deadlines import Deadline, Urgency, is_duty, urgency
from ui.deadline_words import counted_in, marks, verdict, version_of
from ui.office import Office
from ui.pieces import button, link, text
from ui.pill import Pill, Tone
from ui.theme import set_property
from ui.tones import TONES
from ui.why_panel import left_words, title_of
from ui.word_tables import N_
from ui.words import aloud, day_words, label, say

SUBMIT, CLOSE, EXPLAIN, PROVE, REOPEN = "submit", "close", "explain", "prove", "reopen"
"""What an officer can do about a deadline: 登记提交, 无需提交, 说明逾期原因, 补凭证, 撤销登记."""

PILL_COLUMN = 118
GAP = 12
DAY_COLUMN = 154
BUTTON_COLUMN = 166
BUTTON_HEIGHT = 36


def tone_of(deadline: Deadline, today: date) -> Tone:
    """The tone a deadline is painted in; one that stands still or is not ours is never urgent."""
    if deadline.state is DeadlineState.SUSPENDED:
        return Tone.NEUTRAL
    if deadline.nature is Nature.OTHERS and deadline.state is DeadlineState.OPEN:
        return Tone.NEUTRAL if deadline.act_by < today else Tone.LATER
    return TONES[urgency(deadline, today)]


def state_words(deadline: Deadline, today: date) -> str:
    """The word on the pill: how urgent it is, or how it ended."""
    if deadline.state is not DeadlineState.OPEN:
        return verdict(deadline, today)
    how = urgency(deadline, today)
    if deadline.nature is Nature.OTHERS and how is Urgency.LAPSED:
        return say(_PASSED)
    return label(how)


_PASSED = N_("words", "已届满")


def actions_for(deadline: Deadline, today: date) -> tuple[str, ...]:
    """What can be done about a deadline as it stands, the usual thing first."""
    if deadline.nature is Nature.OTHERS:
        return ()
    overdue = urgency(deadline, today) is Urgency.OVERDUE
    match deadline.state:
        case DeadlineState.OPEN:
            return (SUBMIT, CLOSE, EXPLAIN) if overdue else (SUBMIT, CLOSE)
        case DeadlineState.SUBMITTED if deadline.days_late and is_duty(deadline):
            return (EXPLAIN, PROVE, REOPEN)
        case DeadlineState.SUBMITTED:
            return (PROVE, REOPEN)
        case DeadlineState.SUSPENDED:
            return ()
    return (REOPEN,)


class DeadlineRow(QFrame):
    """One deadline: its pill, its day, how it stands, the actions. A click explains it."""

    chosen = Signal(object)
    acted = Signal(str, object)

    def __init__(
        self, deadline: Deadline, agency: str, office: Office, events: Sequence[CaseEvent] = ()
    ) -> None:
        super().__init__()
        self.deadline = deadline
        self._events = events
        self._office = office
        self.setProperty("role", "choice")
        self.setAccessibleName(title_of(office.rules, deadline))
        today = office.today()
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(framed(Pill(state_words(deadline, today), tone_of(deadline, today))))
        line.addLayout(self._title(agency), 1)
        line.addWidget(self._day(today))
        line.addWidget(self._buttons(today))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 10, 8, 10)
        outer.setSpacing(2)
        outer.addLayout(line)
        outer.addLayout(self._words(today))

    def mark(self, chosen: bool) -> None:
        """Shows that its reasons stand beside."""
        set_property(self, "chosen", chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the row explains the day."""
        super().mousePressEvent(event)
        self.chosen.emit(self.deadline)

    def _title(self, agency: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(title_of(self._office.rules, self.deadline), "strong"))
        for caption in filter(None, (agency, self._length())):
            words.addWidget(text(caption, "caption"))
        words.addStretch(1)
        return words

    def _length(self) -> str:
        """自 2026-03-02 周一 起，15 日（日历日）."""
        version = version_of(self._office.rules, self.deadline)
        if version is None:
            return ""
        words = self.tr("自 {day} 起，{length}")
        return words.format(day=day_words(self.deadline.trigger_on), length=counted_in(version))

    def _words(self, today: date) -> QVBoxLayout:
        """Everything else about it, below and as wide as the row."""
        words = QVBoxLayout()
        words.setContentsMargins(PILL_COLUMN + GAP, 0, 0, 0)
        words.setSpacing(2)
        for sentence in self._sentences():
            words.addWidget(text(sentence, "caption"))
        for mark in marks(self.deadline, self._office.rules, self._events):
            words.addWidget(text(mark.words, "warning" if mark.doubt else "caption"))
        for sentence in self._warnings(today):
            words.addWidget(text(sentence, "warning"))
        return words

    def _sentences(self) -> list[str]:
        deadline = self.deadline
        said = []
        if deadline.submitted_on is not None:
            said.append(self._submitted(deadline, day_words(deadline.submitted_on)))
        if deadline.closed_reason:
            said.append(self.tr("理由：{reason}").format(reason=deadline.closed_reason))
        if deadline.late_cause is not None:
            words = self.tr("逾期原因：{cause} {note}")
            cause = label(deadline.late_cause)
            said.append(words.format(cause=cause, note=deadline.late_note).strip())
        return said

    def _submitted(self, deadline: Deadline, day: str) -> str:
        """2026-03-09 周一 提交，邮寄（EMS），凭证 EMS 1."""
        matter = deadline.paper is Paper.MATTER
        done = self.tr("{day} 完成") if matter else self.tr("{day} 提交")
        way = label(deadline.submitted_way) if deadline.submitted_way else ""
        proof = self.tr("凭证 {proof}").format(proof=deadline.proof_no)
        return aloud(done.format(day=day), way, proof if deadline.proof_no else "")

    def _warnings(self, today: date) -> list[str]:
        deadline = self.deadline
        said = []
        if deadline.submitted_way is not None and not has_proof(deadline):
            said.append(self.tr("凭证待补"))
        late = deadline.days_late or urgency(deadline, today) is Urgency.OVERDUE
        if late and is_duty(deadline) and deadline.late_cause is None:
            said.append(self.tr("逾期原因待说明"))
        if deadline.days_late_original > deadline.days_late:
            words = self.tr("较延期前的届满日晚 {days} 天")
            said.append(words.format(days=deadline.days_late_original))
        return said

    def _day(self, today: date) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(DAY_COLUMN)
        day = QVBoxLayout(holder)
        day.setContentsMargins(0, 0, 0, 0)
        day.setSpacing(0)
        is_open = self.deadline.state is DeadlineState.OPEN
        shown = self.deadline.act_by if is_open else self.deadline.due_on
        day.addWidget(text(day_words(shown), "strong", wrap=False))
        if is_open:
            left = left_words(self.deadline, today, self._office.calendar)
            day.addWidget(text(left, "caption"))
        elif self.deadline.nature is not Nature.DUTY:
            day.addWidget(text(label(self.deadline.nature), "caption", wrap=False))
        day.addWidget(self._why(), 0, Qt.AlignmentFlag.AlignLeft)
        day.addStretch(1)
        return holder

    def _why(self) -> QPushButton:
        why = link(self.tr("为什么是这一天"), inline=True)
        why.clicked.connect(lambda: self.chosen.emit(self.deadline))
        return why

    def _buttons(self, today: date) -> QWidget:
        """The usual action and a menu of the others, in a column of one width for all rows."""
        holder = QWidget()
        holder.setFixedWidth(BUTTON_COLUMN)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        possible = actions_for(self.deadline, today)
        if not possible:
            return holder
        names = self._action_names()
        first = button(names[possible[0]])
        first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first.clicked.connect(lambda: self.acted.emit(possible[0], self.deadline))
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(first, 1, top)
        if len(possible) > 1:
            line.addWidget(self._more(possible[1:], names), 0, top)
        return holder

    def _more(self, possible: Sequence[str], names: dict[str, str]) -> QToolButton:
        more = QToolButton()
        more.setText("…")
        more.setFixedHeight(BUTTON_HEIGHT)
        more.setAccessibleName(self.tr("更多操作"))
        more.setToolTip(self.tr("更多操作"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for name in possible:
            menu.addAction(names[name], lambda name=name: self.acted.emit(name, self.deadline))
        more.setMenu(menu)
        return more

    def _action_names(self) -> dict[str, str]:
        duty, matter = is_duty(self.deadline), self.deadline.paper is Paper.MATTER
        filed = self.tr("登记完成") if matter else self.tr("登记提交")
        needless = self.tr("无需办理") if matter else self.tr("无需提交")
        return {
            SUBMIT: filed if duty else self.tr("登记行使"),
            CLOSE: needless if duty else self.tr("不再行使"),
            EXPLAIN: self.tr("说明逾期原因"),
            PROVE: self.tr("补凭证"),
            REOPEN: self.tr("撤销登记"),
        }


def framed(pill: Pill) -> QWidget:
    """A pill at the top of a column as wide as the longest of them."""
    holder = QWidget()
    holder.setFixedWidth(PILL_COLUMN)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pill)
    column.addStretch(1)
    return holder


def has_proof(deadline: Deadline) -> bool:
    """Whether a number or a scan proves the submission."""
    return bool(deadline.proof_no or deadline.proof_document_id)
