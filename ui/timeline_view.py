"""时间线: what happened in a case, newest first; a voided event stays, crossed out, with why."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.cases import CaseEvent
from tracker.codes import EventKind
from tracker.hearings import time_before
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile
from ui.case_section import Section, struck
from ui.pieces import button, link, text
from ui.words import day_words, label, minute_words

_AGES_AGO = datetime(1, 1, 1, tzinfo=UTC)


class TimelineView(Section):
    """The events of a case.

    `record_asked`, `correct_asked(event)` and `void_asked(event)` ask the page for a dialog.
    """

    record_asked = Signal()
    correct_asked = Signal(object)
    void_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nothing = self.tr("还没有记录。收文、送达、裁判等都会按日期排在这里。")
        self.entitle(self.tr("时间线"), nothing)
        self.record_button = button(self.tr("记录事件"))
        self.record_button.clicked.connect(self.record_asked)
        self.head.addWidget(self.record_button)

    def show_file(self, file: CaseFile) -> None:
        """The events of this case."""
        events = sorted(file.events, key=lambda e: (e.on, e.created_at or _AGES_AGO), reverse=True)
        self.fill([self._entry(event, file) for event in events])

    def _entry(self, event: CaseEvent, file: CaseFile) -> QWidget:
        entry = QWidget()
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(16)
        day = text(day_words(event.on), wrap=False)
        day.setMinimumWidth(120)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._happening(event, file), 1)
        if event.voided_at is None:
            what = f"{day_words(event.on)} {label(event.kind)}"
            correct = link(self.tr("更正日期"), inline=True)
            correct.setAccessibleName(self.tr("更正日期：{event}").format(event=what))
            correct.clicked.connect(lambda: self.correct_asked.emit(event))
            void = link(self.tr("作废"), inline=True)
            void.setAccessibleName(self.tr("作废：{event}").format(event=what))
            void.clicked.connect(lambda: self.void_asked.emit(event))
            for action in (correct, void):
                line.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        else:
            struck(day)
        return entry

    def _happening(self, event: CaseEvent, file: CaseFile) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        title = text(self._title(event, file), "strong")
        lines.addWidget(title)
        for words in self._details(event, file):
            lines.addWidget(text(words, "caption"))
        if event.voided_at is not None:
            struck(title)
            reason = self.tr("已作废（{who}）：{reason}")
            words = reason.format(who=event.voided_by or "", reason=event.voided_reason or "")
            lines.addWidget(text(words, "warning"))
        lines.addStretch(1)
        return lines

    def _title(self, event: CaseEvent, file: CaseFile) -> str:
        agency = agency_name(file, event.party_id)
        what = _what_happened(event)
        return self.tr("{event} · {agency}").format(event=what, agency=agency) if agency else what

    def _details(self, event: CaseEvent, file: CaseFile) -> list[str]:
        """What else was written down about an event, one sentence each."""
        pairs = [
            (self.tr("原定：{value}"), _heard_before(event, file)),
            (self.tr("文号：{value}"), event.document_no),
            (self.tr("送达方式：{value}"), label(event.service_way) if event.service_way else ""),
            (self.tr("电子阅知日：{value}"), _day(event.read_on)),
            (self.tr("文书载明期限：{value}"), _day(event.stated_due)),
            (self.tr("正当事由消除日：{value}"), _day(event.cause_removed_on)),
            (self.tr("法院指定日：{value}"), _day(event.court_due)),
            (self.tr("开庭时间：{value}"), _heard(event)),
            (self.tr("开庭地点：{value}"), event.hearing_place),
            (self.tr("提交方式：{value}"), label(event.way) if event.way else ""),
            (self.tr("凭证号：{value}"), event.proof_no),
            (self.tr("理由：{value}"), event.reason),
            (self.tr("备注：{value}"), event.note),
        ]
        return [words.format(value=value) for words, value in pairs if value]


def _what_happened(event: CaseEvent) -> str:
    """The kind of the event; a reconsideration decision that came in is no 判决书."""
    paper = IncomingPaper.RECON_DECISION
    decision = event.kind is EventKind.JUDGMENT_SERVED and event.paper == paper
    return label(paper if decision else event.kind)


def agency_name(file: CaseFile, party_id: str | None) -> str:
    """The agency of a party; nothing for the whole case."""
    party = next((each for each in file.parties if each.id == party_id), None)
    agency = file.agencies.get(party.agency_id) if party else None
    return agency.name if agency else ""


def _heard(event: CaseEvent) -> str:
    """When the hearing begins; of an old paper only the day may be known."""
    return minute_words(event.hearing_at) if event.hearing_at else _day(event.hearing_on)


def _heard_before(event: CaseEvent, file: CaseFile) -> str:
    """Which hearing it was that was moved or cancelled."""
    if event.kind not in (EventKind.HEARING_MOVED, EventKind.HEARING_CANCELLED):
        return ""
    before = time_before(event, file.events)
    return minute_words(before) if before else ""


def _day(day: date | None) -> str:
    return day_words(day) if day else ""
