"""期限: what the agencies of a case must and may do by which day, and the actions for each."""

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

from tracker.codes import DeadlineState, Nature, Stage
from tracker.deadlines import Deadline, Urgency, is_duty, urgency
from tracker.queries import CaseFile
from ui.case_section import Section
from ui.deadline_words import verdict
from ui.office import Office
from ui.pieces import button, link, text
from ui.pill import Pill, Tone
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.tones import TONES
from ui.why_panel import left_words, title_of
from ui.words import day_words, label

SUBMIT, CLOSE, EXPLAIN, PROVE, REOPEN = "submit", "close", "explain", "prove", "reopen"
"""What an officer can do about a deadline: 登记提交, 无需提交, 说明逾期原因, 补凭证, 撤销登记."""


PILL_COLUMN = 118
GAP = 12
DAY_COLUMN = 154
BUTTON_COLUMN = 166
BUTTON_HEIGHT = 36


def tone_of(deadline: Deadline, today: date) -> Tone:
    """The tone a deadline is painted in; one that stands still is never urgent."""
    if deadline.state is DeadlineState.SUSPENDED:
        return Tone.NEUTRAL
    return TONES[urgency(deadline, today)]


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

    def __init__(self, deadline: Deadline, agency: str, office: Office) -> None:
        super().__init__()
        self.deadline = deadline
        self._office = office
        self.setProperty("role", "choice")
        self.setAccessibleName(title_of(office.rules, deadline))
        today = office.today()
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(_framed(Pill(self._pill_words(today), tone_of(deadline, today))))
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

    def _pill_words(self, today: date) -> str:
        if self.deadline.state is DeadlineState.OPEN:
            return label(urgency(self.deadline, today))
        return verdict(self.deadline, today)

    def _title(self, agency: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(title_of(self._office.rules, self.deadline), "strong"))
        if agency:
            words.addWidget(text(agency, "caption"))
        words.addStretch(1)
        return words

    def _words(self, today: date) -> QVBoxLayout:
        """Everything else about it, below and as wide as the row."""
        words = QVBoxLayout()
        words.setContentsMargins(PILL_COLUMN + GAP, 0, 0, 0)
        words.setSpacing(2)
        for sentence in self._sentences():
            words.addWidget(text(sentence, "caption"))
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
        if deadline.original_on != deadline.due_on:
            day = day_words(deadline.original_on)
            said.append(self.tr("延期前届满日 {day}").format(day=day))
        if deadline.stated_on is not None:
            words = self.tr("法定届满日 {due}，文书载明 {stated}，提醒按较早的一日")
            due, stated = day_words(deadline.due_on), day_words(deadline.stated_on)
            said.append(words.format(due=due, stated=stated))
        return said

    def _submitted(self, deadline: Deadline, day: str) -> str:
        if deadline.submitted_way is None:
            return self.tr("{day} 提交").format(day=day)
        way, proof = label(deadline.submitted_way), deadline.proof_no
        if not proof:
            return self.tr("{day} 提交，{way}").format(day=day, way=way)
        words = self.tr("{day} 提交，{way}，凭证 {proof}")
        return words.format(day=day, way=way, proof=proof)

    def _warnings(self, today: date) -> list[str]:
        deadline = self.deadline
        said = []
        if deadline.provisional and deadline.state is DeadlineState.OPEN:
            said.append(self.tr("暂定：放假安排尚未公布"))
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
        duty = self.deadline.nature is Nature.DUTY
        return {
            SUBMIT: self.tr("登记提交") if duty else self.tr("登记行使"),
            CLOSE: self.tr("无需提交") if duty else self.tr("不再行使"),
            EXPLAIN: self.tr("说明逾期原因"),
            PROVE: self.tr("补凭证"),
            REOPEN: self.tr("撤销登记"),
        }


class DeadlineSection(Section):
    """The duties, the rights apart, and what others have to keep."""

    chosen = Signal(object)
    acted = Signal(str, object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: list[DeadlineRow] = []
        self.entitle(self.tr("期限"), "")

    def show_file(self, file: CaseFile) -> None:
        """The live deadlines of this case."""
        live = [each for each in file.deadlines if each.voided_at is None]
        self.entitle(self.tr("期限"), self._nothing_yet(file))
        order = [party.id for party in file.parties]
        live.sort(key=lambda each: _place(each, order))
        several = len({each.party_id for each in live}) > 1
        self._rows = []
        shown: list[QWidget] = []
        for nature, title in self._groups():
            group = [each for each in live if each.nature is nature]
            if group and title:
                shown.append(_group_title(title))
            shown += [self._row(each, file, several) for each in group]
        self.fill(shown, counted=False)

    def deadlines(self) -> list[Deadline]:
        """The deadlines shown, from top to bottom."""
        return [row.deadline for row in self._rows]

    def mark(self, deadline_id: str) -> None:
        """Marks the one row whose reasons are shown."""
        for row in self._rows:
            row.mark(row.deadline.id == deadline_id)

    def _nothing_yet(self, file: CaseFile) -> str:
        if file.case.stage is Stage.PRE_MEDIATION:
            return self.tr("诉前调解尚未立案，不起算答辩、举证期限。立案后请点击“转为立案”。")
        return self.tr("没有期限。收到会起算期限的文书后，用“本案收文”登记。")

    def _groups(self) -> tuple[tuple[Nature, str], ...]:
        return (
            (Nature.DUTY, ""),
            (Nature.RIGHT, self.tr("可行使的权利（不行使不算逾期）")),
            (Nature.OTHERS, self.tr("对方与法院的期限")),
        )

    def _row(self, deadline: Deadline, file: CaseFile, several: bool) -> DeadlineRow:
        agency = agency_name(file, deadline.party_id) if several else ""
        row = DeadlineRow(deadline, agency, self._office)
        row.chosen.connect(self.chosen)
        row.acted.connect(self.acted)
        self._rows.append(row)
        return row


def _framed(pill: Pill) -> QWidget:
    """A pill at the top of a column as wide as the longest of them."""
    holder = QWidget()
    holder.setFixedWidth(PILL_COLUMN)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pill)
    column.addStretch(1)
    return holder


def _place(deadline: Deadline, parties: list[str]) -> tuple[bool, date, int, str]:
    """Open ones first, the earliest on top, those of one agency together."""
    closed = deadline.state is not DeadlineState.OPEN
    return closed, deadline.act_by, parties.index(deadline.party_id), deadline.paper


def _group_title(title: str) -> QWidget:
    words = text(title, "heading")
    words.setContentsMargins(0, 16, 0, 4)
    return words


def has_proof(deadline: Deadline) -> bool:
    """Whether a number or a scan proves the submission."""
    return bool(deadline.proof_no or deadline.proof_document_id)
