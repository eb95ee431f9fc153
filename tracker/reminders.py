"""Reminders as rows: which ones a deadline gets, when each is due, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tracker.codes import Nature, Paper
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.records import LEGAL_ZONE, Record, legal_day
from tracker.workdays import WorkCalendar


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


@dataclass(frozen=True, slots=True)
class Policy:
    """When reminders of a kind come: working days before the last day, and the hours of the day."""

    workdays_before: tuple[Level, ...]
    at_registration: bool
    last_day: bool
    overdue: bool
    morning: time = time(9)
    afternoon: time = time(14)


DUTY_POLICY = Policy(
    (Level.WORKDAYS_5, Level.WORKDAYS_3, Level.WORKDAYS_1),
    at_registration=True,
    last_day=True,
    overdue=True,
)
APPEAL_POLICY = Policy(
    (Level.WORKDAYS_5, Level.WORKDAYS_3, Level.WORKDAYS_1),
    at_registration=False,
    last_day=True,
    overdue=False,
)
RIGHT_POLICY = Policy((Level.WORKDAYS_3,), at_registration=False, last_day=False, overdue=False)
OTHERS_POLICY = Policy((), at_registration=False, last_day=False, overdue=False)

_WORKDAYS = {
    Level.WORKDAYS_5: 5,
    Level.WORKDAYS_3: 3,
    Level.WORKDAYS_1: 1,
    Level.HEARING_WORKDAYS_3: 3,
    Level.HEARING_WORKDAYS_1: 1,
}
BEFORE_REGISTRATION = "before_registration"
CLOSED = "closed"
SUSPENDED = "suspended"
VOIDED = "voided"


def policy_for(deadline: Deadline) -> Policy:
    """The default policy: all levels for a duty, a hint for a right, more for an appeal.

    A quiet right stands on the page of its case, and nothing reminds of it.
    """
    if deadline.quiet:
        return OTHERS_POLICY
    match deadline.nature:
        case Nature.DUTY:
            return DUTY_POLICY
        case Nature.RIGHT:
            return APPEAL_POLICY if deadline.paper is Paper.APPEAL else RIGHT_POLICY
    return OTHERS_POLICY


def plan(
    deadline: Deadline,
    *,
    now: datetime,
    calendar: WorkCalendar,
    recipient: str,
    new_id: Callable[[], str],
    registered: bool = True,
) -> list[Occurrence]:
    """Every reminder of an open deadline, as rows.

    `now` is the instant of registration. A level that lies before it is written down as cancelled,
    so that the record tells why it did not come. A level on a day off comes on the working day
    before; levels that coincide become one, the more urgent. `registered` is false when a date
    moved: then there is no reminder of registration, and what is overdue is told at once.
    """
    policy = policy_for(deadline)
    times = dict(_times(deadline.act_by, policy, calendar))
    told = policy.at_registration and registered
    if told:
        times = _with_registration(times, now)
    elif now < end_of_day(deadline.act_by):
        times = _not_too_late(times, now)
    rows = [
        _occurrence(deadline, recipient, lv, at, now, new_id) for at, lv in sorted(times.items())
    ]
    if policy.overdue:
        begins = _at(deadline.act_by + _ONE_DAY, policy.morning)
        first = max(begins, next_morning(now, policy) if told else now)
        rows.append(_occurrence(deadline, recipient, Level.OVERDUE, first, now, new_id))
    return rows


def plan_hearing(
    hearing: Hearing,
    *,
    now: datetime,
    calendar: WorkCalendar,
    recipient: str,
    new_id: Callable[[], str],
) -> list[Occurrence]:
    """Reminders of a hearing: three and one working days before, in the morning.

    A summons that comes too late for both is told at once.
    """
    day = legal_day(hearing.starts_at)
    times = {
        _at(calendar.subtract_workdays(day, _WORKDAYS[level]), DUTY_POLICY.morning): level
        for level in (Level.HEARING_WORKDAYS_3, Level.HEARING_WORKDAYS_1)
    }
    if now < hearing.starts_at:
        times = _not_too_late(times, now)
    kind, subject, case = SubjectKind.HEARING, hearing.id, hearing.case_id
    return [
        _row(kind, subject, case, recipient, level, at, now, new_id)
        for at, level in sorted(times.items())
    ]


def next_morning(now: datetime, policy: Policy = DUTY_POLICY) -> datetime:
    """The first reminder hour strictly after `now`."""
    morning = _at(legal_day(now), policy.morning)
    return morning if now < morning else _at(legal_day(now) + _ONE_DAY, policy.morning)


def following(row: Occurrence, now: datetime, new_id: Callable[[], str]) -> Occurrence:
    """The overdue reminder of the next day, after this one was acknowledged."""
    return replace(
        row,
        id=new_id(),
        version=0,
        created_at=None,
        due_at=next_morning(max(now, row.due_at)),
        snoozed_until=None,
        state=OccurrenceState.PLANNED,
        shown_at=None,
        seen_at=None,
        acknowledged_at=None,
        acknowledged_by="",
        error="",
    )


def end_of_day(day: date) -> datetime:
    """The instant at which a day in China ends."""
    return _at(day + _ONE_DAY, time())


def awaits_showing(row: Occurrence) -> bool:
    """Whether a due row was not yet painted, or not since it was put off and came back."""
    return row.shown_at is None or (
        row.snoozed_until is not None and row.shown_at < row.snoozed_until
    )


_ONE_DAY = timedelta(days=1)
_LAST_DAY = (Level.LAST_DAY_MORNING, Level.LAST_DAY_AFTERNOON)


def _times(
    last_day: date, policy: Policy, calendar: WorkCalendar
) -> Iterator[tuple[datetime, Level]]:
    """Less urgent levels first, so that the more urgent one wins where two coincide."""
    for level in policy.workdays_before:
        day = calendar.subtract_workdays(last_day, _WORKDAYS[level])
        yield _at(day, policy.morning), level
    if policy.last_day:
        day = calendar.roll_back(last_day)
        yield _at(day, policy.morning), Level.LAST_DAY_MORNING
        yield _at(day, policy.afternoon), Level.LAST_DAY_AFTERNOON


def _with_registration(times: dict[datetime, Level], now: datetime) -> dict[datetime, Level]:
    """The reminder of registration stands in for another one of the same day, but the last."""
    today = legal_day(now)
    kept = {at: lv for at, lv in times.items() if legal_day(at) != today or lv in _LAST_DAY}
    return {now: Level.REGISTERED} | kept


def _not_too_late(times: dict[datetime, Level], now: datetime) -> dict[datetime, Level]:
    """When every time has passed but the day itself has not, the last reminder comes at once."""
    latest = max(times, default=now)
    return times | {now: times[latest]} if latest < now else times


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, LEGAL_ZONE).astimezone(UTC)


def _occurrence(
    deadline: Deadline,
    recipient: str,
    level: Level,
    due_at: datetime,
    now: datetime,
    new_id: Callable[[], str],
) -> Occurrence:
    return _row(
        SubjectKind.DEADLINE, deadline.id, deadline.case_id, recipient, level, due_at, now, new_id
    )


def _row(
    kind: SubjectKind,
    subject_id: str,
    case_id: str,
    recipient: str,
    level: Level,
    due_at: datetime,
    now: datetime,
    new_id: Callable[[], str],
) -> Occurrence:
    early = due_at < now
    return Occurrence(
        id=new_id(),
        subject_kind=kind,
        subject_id=subject_id,
        case_id=case_id,
        recipient=recipient,
        level=level,
        due_at=due_at,
        state=OccurrenceState.CANCELLED if early else OccurrenceState.PLANNED,
        cancelled_reason=BEFORE_REGISTRATION if early else "",
    )
