"""Reminders as rows: what each speaks of, when it is due, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tracker.records import LEGAL_ZONE, Record


class SubjectKind(StrEnum):
    """What a reminder speaks of."""

    DEADLINE = "deadline"
    HEARING = "hearing"


class Level(StrEnum):
    """Which reminder of its subject it is."""

    REGISTERED = "registered"
    WORKDAYS_15 = "workdays_15"
    WORKDAYS_10 = "workdays_10"
    WORKDAYS_7 = "workdays_7"
    WORKDAYS_5 = "workdays_5"
    WORKDAYS_3 = "workdays_3"
    WORKDAYS_2 = "workdays_2"
    WORKDAYS_1 = "workdays_1"
    LAST_DAY_MORNING = "last_day_morning"
    LAST_DAY_AFTERNOON = "last_day_afternoon"
    HOURS_4 = "hours_4"
    HOURS_2 = "hours_2"
    HOURS_1 = "hours_1"
    OVERDUE = "overdue"
    HEARING_WORKDAYS_5 = "hearing_workdays_5"
    HEARING_WORKDAYS_3 = "hearing_workdays_3"
    HEARING_WORKDAYS_2 = "hearing_workdays_2"
    HEARING_WORKDAYS_1 = "hearing_workdays_1"
    HEARING_HOURS_4 = "hearing_hours_4"
    HEARING_HOURS_2 = "hearing_hours_2"
    HEARING_HOURS_1 = "hearing_hours_1"


class DeliveryFailure(StrEnum):
    """Why a message did not go out; the detail of a try begins with it."""

    NO_TRAY = "no_tray"
    NO_PROGRAM = "no_program"
    NO_SERVICE = "no_service"
    NO_ANSWER = "no_answer"
    HANGING = "hanging"
    OTHER = "other"


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


WINDOW = "window"
"""The channel that always works; attempts by all others are hints outside the program."""

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""When a reminder is said to have fallen due whose time cannot be read."""

UNREADABLE = "unreadable"
"""The error of a reminder whose row or case cannot be read; it is shown all the same."""

BEFORE_REGISTRATION = "before_registration"
CLOSED = "closed"
OVER = "over"
"""The day of the hearing is over."""
POLICY_CHANGED = "policy_changed"
SUSPENDED = "suspended"
VOIDED = "voided"


def end_of_day(day: date) -> datetime:
    """The instant at which a day in China ends."""
    return datetime.combine(day + timedelta(days=1), time(), LEGAL_ZONE).astimezone(UTC)


def awaits_showing(row: Occurrence) -> bool:
    """Whether a due row was not yet painted, or not since it was put off and came back."""
    return row.shown_at is None or (
        row.snoozed_until is not None and row.shown_at < row.snoozed_until
    )


def came_by_escalation(row: Occurrence) -> bool:
    """Whether the row is the copy for a deputy or a leader of one that nobody answered."""
    return row.escalated_at is not None and row.state is not OccurrenceState.ESCALATED
