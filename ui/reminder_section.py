"""提醒 of a case: every planned reminder, what became of it, who was told by hand, its record."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.deadlines import Deadline
from tracker.nudges import Nudge
from tracker.queries import CaseFile
from tracker.reminders import LIVE_STATES, Occurrence, SubjectKind
from ui.case_section import Section, row
from ui.office import Office
from ui.pieces import button, text
from ui.record_export import RecordExport, Wanted
from ui.reminder_entries import whom_words
from ui.why_panel import title_of
from ui.words import label, minute_words

FEW = 6


class ReminderSection(Section):
    """提醒: every planned reminder with what became of it, the next ones first."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = office.rules
        self.entitle(self.tr("提醒"), self.tr("没有提醒。"))
        self._known: list[Occurrence] = []
        self._deadlines: dict[str, Deadline] = {}
        self._nudges: dict[str, list[Nudge]] = {}
        self._file: CaseFile | None = None
        self.all_button = button(self.tr("显示全部"))
        self.all_button.clicked.connect(lambda: self._show(len(self._known)))
        self.export = RecordExport(office, self._wanted, self)
        self.head.addWidget(self.all_button)
        self.head.addWidget(self.export.button)
        self.outer.insertWidget(1, self.export.said)

    def show_file(self, file: CaseFile) -> None:
        """The reminders of this case, live ones first."""
        if self._file is None or file.case.id != self._file.case.id:
            self.export.clear()
        self._file = file
        self._known = [each for each in file.occurrences if each.voided_at is None]
        self._known.sort(key=lambda each: (each.state not in LIVE_STATES, each.due_at))
        self._deadlines = {each.id: each for each in file.deadlines}
        self._nudges = defaultdict(list)
        for nudge in file.nudges:
            if nudge.voided_at is None:
                self._nudges[nudge.occurrence_id].append(nudge)
        self._show(FEW)

    def _show(self, number: int) -> None:
        self.fill([self._reminder(each) for each in self._known[:number]], of=len(self._known))
        self.all_button.setVisible(len(self._known) > number)

    def _reminder(self, occurrence: Occurrence) -> QWidget:
        at = text(minute_words(occurrence.snoozed_until or occurrence.due_at), wrap=False)
        at.setMinimumWidth(168)
        state = text(self._state(occurrence), "caption", wrap=False)
        return row(at, self._told(occurrence), state, stretch=1)

    def _told(self, occurrence: Occurrence) -> QWidget:
        """What it reminds of, and under it every 催办 about it."""
        told = QWidget()
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(text(self._what(occurrence), "caption"))
        for nudge in self._nudges.get(occurrence.id, ()):
            lines.addWidget(text(self._nudge(nudge), "caption"))
        return told

    def _nudge(self, nudge: Nudge) -> str:
        whom = whom_words(nudge.role, nudge.to_name)
        if nudge.sent_at is None:
            return self.tr("催办 尚未发送：{whom}").format(whom=whom)
        words = self.tr("催办 {time} {who} 已发送：{whom}")
        return words.format(time=minute_words(nudge.sent_at), who=nudge.sent_by, whom=whom)

    def _wanted(self) -> Wanted | None:
        if self._file is None:
            return None
        case = self._file.case
        name = self.tr("提醒记录 {number}").format(number=case.official_no or case.serial)
        return Wanted(name, case.id)

    def _what(self, occurrence: Occurrence) -> str:
        deadline = self._deadlines.get(occurrence.subject_id)
        if occurrence.subject_kind is SubjectKind.HEARING or deadline is None:
            return label(occurrence.level)
        words = self.tr("{what} · {level}")
        return words.format(what=title_of(self._rules, deadline), level=label(occurrence.level))

    def _state(self, occurrence: Occurrence) -> str:
        if occurrence.acknowledged_by:
            words = self.tr("{who} 已确认")
            return words.format(who=occurrence.acknowledged_by)
        if occurrence.cancelled_reason:
            return self.tr("已取消")
        if occurrence.snoozed_until and occurrence.state in LIVE_STATES:
            return self.tr("已推迟")
        return label(occurrence.state)
