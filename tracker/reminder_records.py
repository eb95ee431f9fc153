"""提醒记录 as it is exported: what was planned, what was tried, and who was told by hand."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from tracker.codes import Paper
from tracker.nudges import NudgeRecord
from tracker.reminders import UNREADABLE, Level, OccurrenceState, SubjectKind


class ReminderRecord(NamedTuple):
    """A planned reminder as it is exported, whatever became of it.

    One that cannot be read has only what names it, and `error` says so.
    """

    occurrence_id: str
    serial: str
    official_no: str
    claimants: str
    subject_kind: SubjectKind | None
    rule_id: str
    paper: Paper | None
    act_by: date | None
    hearing_at: datetime | None
    recipient: str
    level: Level | None
    due_at: datetime | None
    snoozed_until: datetime | None
    state: OccurrenceState | None
    shown_at: datetime | None
    seen_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str
    cancelled_reason: str
    escalated_at: datetime | None
    escalated_to: str
    error: str


BARE_RECORD = ReminderRecord(
    occurrence_id="",
    serial="",
    official_no="",
    claimants="",
    subject_kind=None,
    rule_id="",
    paper=None,
    act_by=None,
    hearing_at=None,
    recipient="",
    level=None,
    due_at=None,
    snoozed_until=None,
    state=None,
    shown_at=None,
    seen_at=None,
    acknowledged_at=None,
    acknowledged_by="",
    cancelled_reason="",
    escalated_at=None,
    escalated_to="",
    error=UNREADABLE,
)
"""What stands for a reminder that cannot be read, with what names it put in."""


class AttemptRecord(NamedTuple):
    """A try to bring a reminder to the officer, as it is exported; unreadable without a time."""

    occurrence_id: str
    channel: str
    tried_at: datetime | None
    result: str
    detail: str


class ReminderLogEntry(NamedTuple):
    """A planned reminder with its tries and its 催办."""

    record: ReminderRecord
    attempts: tuple[AttemptRecord, ...]
    nudges: tuple[NudgeRecord, ...]
