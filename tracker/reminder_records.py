"""提醒记录 as it is exported: what was planned, what was tried, and who was told by hand."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from tracker.codes import Paper
from tracker.nudges import NudgeRecord
from tracker.reminders import Level, OccurrenceState, SubjectKind


class ReminderRecord(NamedTuple):
    """A planned reminder as it is exported, whatever became of it."""

    occurrence_id: str
    serial: str
    official_no: str
    claimants: str
    subject_kind: SubjectKind
    rule_id: str
    paper: Paper | None
    act_by: date | None
    hearing_at: datetime | None
    recipient: str
    level: Level
    due_at: datetime
    snoozed_until: datetime | None
    state: OccurrenceState
    shown_at: datetime | None
    seen_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str
    cancelled_reason: str
    escalated_at: datetime | None
    escalated_to: str
    error: str


class AttemptRecord(NamedTuple):
    """A try to bring a reminder to the officer, as it is exported."""

    occurrence_id: str
    channel: str
    tried_at: datetime
    result: str
    detail: str


class ReminderLogEntry(NamedTuple):
    """A planned reminder with its tries and its 催办."""

    record: ReminderRecord
    attempts: tuple[AttemptRecord, ...]
    nudges: tuple[NudgeRecord, ...]
