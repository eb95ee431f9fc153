"""Reminders as rows: which ones a deadline gets, when each is due, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.records import Record


class SubjectKind(StrEnum):
    """What a reminder speaks of."""

    DEADLINE = "deadline"
    HEARING = "hearing"


class Level(StrEnum):
    """Which reminder of its subject it is."""

    REGISTERED = "registered"
    WORKDAYS_5 = "workdays_5"
    WORKDAYS_3 = "workdays_3"
    WORKDAYS_1 = "workdays_1"
    LAST_DAY_MORNING = "last_day_morning"
    LAST_DAY_AFTERNOON = "last_day_afternoon"
    OVERDUE = "overdue"
    HEARING_WORKDAYS_3 = "hearing_workdays_3"
    HEARING_WORKDAYS_1 = "hearing_workdays_1"


class OccurrenceState(StrEnum):
    """planned → shown → seen → acknowledged; a row ends acknowledged, superseded or cancelled."""

    PLANNED = "planned"
    SHOWN = "shown"
    SEEN = "seen"
    ESCALATED = "escalated"
    ACKNOWLEDGED = "acknowledged"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


LIVE_STATES = (
    OccurrenceState.PLANNED,
    OccurrenceState.SHOWN,
    OccurrenceState.SEEN,
    OccurrenceState.ESCALATED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence(Record):
    """One planned reminder; unique by subject, recipient, level and `due_at` while it is live.

    `due_at` and `snoozed_until` are instants. It is due when live and
    coalesce(snoozed_until, due_at) <= now. `shown_at` means painted in the reminder window.
    """

    subject_kind: SubjectKind
    subject_id: str
    case_id: str
    recipient: str = ""
    level: Level
    due_at: datetime
    snoozed_until: datetime | None = None
    state: OccurrenceState = OccurrenceState.PLANNED
    shown_at: datetime | None = None
    seen_at: datetime | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    superseded_by: str | None = None
    cancelled_reason: str = ""
    escalated_at: datetime | None = None
    escalated_to: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelAttempt(Record):
    """One try to bring a reminder to the officer by one channel; intent is written before it."""

    occurrence_id: str
    channel: str
    tried_at: datetime
    result: str = ""
    detail: str = ""
