"""From a policy to rows: which reminders a deadline or a hearing gets, and when each is due."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.policy import (
    HOURS_BEFORE,
    USUAL,
    WORKDAYS_BEFORE,
    Policy,
    PolicyKind,
    Reminding,
    after_working_hours,
    at,
    policy_kind,
)
from tracker.records import legal_day
from tracker.reminders import (
    BEFORE_REGISTRATION,
    Level,
    Occurrence,
    OccurrenceState,
    SubjectKind,
    end_of_day,
)
from tracker.workdays import WorkCalendar

BEFORE_CLOSING = timedelta(hours=2)
"""On the last day an unanswered reminder is told to others so long before the office closes."""

AT_LEAST = timedelta(minutes=30)
"""So long anybody has to answer before somebody else is told."""

AFTER_CLOSING = timedelta(hours=1)
"""A reminder of the last day waits for less than this once the office has closed."""

_ONE_DAY = timedelta(days=1)
_LAST_DAY = (Level.LAST_DAY_MORNING, Level.LAST_DAY_AFTERNOON)


def plan(
    deadline: Deadline,
    *,
    now: datetime,
    calendar: WorkCalendar,
    recipient: str,
    new_id: Callable[[], str],
    registered: bool = True,
    reminding: Reminding = USUAL,
) -> list[Occurrence]:
    """Every reminder of an open deadline, as rows.

    `now` is the instant of registration. A level that lies before it is written down as cancelled,
    so that the record tells why it did not come. A level on a day off comes on the working day
    before, one in the quiet time at its beginning; levels that coincide become one, the more
    urgent. `registered` is false when a date moved: then there is no reminder of registration, and
    what is overdue is told at once.
    """
    kind = policy_kind(deadline)
    if kind is None:
        return []
    policy = reminding.of(kind)
    times = dict(_times(deadline.act_by, policy, reminding, calendar))
    told = Level.REGISTERED in policy.levels and registered
    if told:
        times = _with_registration(times, now)
    elif now < end_of_day(deadline.act_by):
        times = _not_too_late(times, now)
    levels = [(level, due_at) for due_at, level in sorted(times.items())]
    if Level.OVERDUE in policy.levels:
        hour = reminding.daily_hour(kind)
        begins = at(deadline.act_by + _ONE_DAY, hour)
        first = max(begins, next_morning(now, hour) if told else now)
        levels.append((Level.OVERDUE, first))
    row = _row(SubjectKind.DEADLINE, deadline.id, deadline.case_id, recipient, now, new_id)
    return [row(level, due_at) for level, due_at in levels]


def plan_hearing(
    hearing: Hearing,
    *,
    now: datetime,
    calendar: WorkCalendar,
    recipient: str,
    new_id: Callable[[], str],
    reminding: Reminding = USUAL,
) -> list[Occurrence]:
    """Reminders of a hearing: working days before it in the morning, hours before it.

    A summons that comes too late for all of them is told at once.
    """
    policy = reminding.of(PolicyKind.HEARING)
    times = dict(_hearing_times(hearing, policy, reminding, calendar))
    if now < hearing.starts_at:
        times = _not_too_late(times, now)
    row = _row(SubjectKind.HEARING, hearing.id, hearing.case_id, recipient, now, new_id)
    return [row(level, due_at) for due_at, level in sorted(times.items())]


def next_morning(now: datetime, hour: time) -> datetime:
    """The first time strictly after `now` at which it is this hour in China."""
    morning = at(legal_day(now), hour)
    return morning if now < morning else at(legal_day(now) + _ONE_DAY, hour)


def snooze_limit(
    ends_at: datetime | None, last_day: date | None, now: datetime, reminding: Reminding
) -> datetime:
    """The instant before which a reminder that is put off has to return.

    For a deadline (`last_day`) that is when the office closes on its last day, for who can act
    stands there no longer; for a hearing when it begins; what is too late already waits a day.
    """
    if ends_at is None or ends_at <= now:
        return now + _ONE_DAY
    if last_day is None:
        return ends_at
    closing = at(last_day, reminding.office[1])
    return closing if now < closing else min(ends_at, now + AFTER_CLOSING)


def following(row: Occurrence, now: datetime, new_id: Callable[[], str], hour: time) -> Occurrence:
    """The overdue reminder of the next day at that hour, after this one was acknowledged."""
    return afresh(row, new_id(), row.recipient, next_morning(max(now, row.due_at), hour))


def afresh(row: Occurrence, new_id: str, recipient: str, due_at: datetime) -> Occurrence:
    """The same reminder as a new row that nothing has happened to yet."""
    return replace(
        row,
        id=new_id,
        version=0,
        created_at=None,
        recipient=recipient,
        due_at=due_at,
        snoozed_until=None,
        state=OccurrenceState.PLANNED,
        shown_at=None,
        seen_at=None,
        acknowledged_at=None,
        acknowledged_by="",
        escalated_at=None,
        escalated_to="",
        error="",
    )


def escalates_at(
    row: Occurrence,
    ends_at: datetime,
    policy: Policy,
    reminding: Reminding,
    calendar: WorkCalendar,
) -> datetime | None:
    """When a row that stays unanswered is told to others; None when never, or not shown yet.

    Counted in working hours from its showing (or its return), but early enough for somebody else
    to act before `ends_at`, the end of the last day or the beginning of the hearing.
    """
    if row.shown_at is None or not policy.escalate_hours:
        return None
    since = max(row.shown_at, row.snoozed_until or row.due_at)
    told = after_working_hours(since, policy.escalate_hours, reminding.office, calendar)
    if since >= ends_at:
        return told
    limit = _in_time_for_others(ends_at, reminding.office, calendar)
    return min(told, max(limit, since + AT_LEAST))


def _in_time_for_others(
    ends_at: datetime, office: tuple[time, time], calendar: WorkCalendar
) -> datetime:
    """Two hours before the end within office hours: the evening before a hearing at nine."""
    day = calendar.roll_back(legal_day(ends_at - timedelta(microseconds=1)))
    limit = min(ends_at, at(day, office[1])) - BEFORE_CLOSING
    if limit >= at(day, office[0]):
        return limit
    return at(calendar.roll_back(day - _ONE_DAY), office[1]) - BEFORE_CLOSING


def _times(
    last_day: date, policy: Policy, reminding: Reminding, calendar: WorkCalendar
) -> Iterator[tuple[datetime, Level]]:
    """Less urgent levels first, so that the more urgent one wins where two coincide."""
    acting = calendar.roll_back(last_day)
    for level in policy.levels:
        if level in WORKDAYS_BEFORE:
            day = calendar.subtract_workdays(last_day, WORKDAYS_BEFORE[level])
            yield _moved(at(day, policy.morning), reminding, calendar), level
        elif level in HOURS_BEFORE:
            hours = timedelta(hours=HOURS_BEFORE[level])
            yield _moved(at(acting, reminding.office[1]) - hours, reminding, calendar), level
        elif level is Level.LAST_DAY_MORNING:
            yield _moved(at(acting, policy.morning), reminding, calendar), level
        elif level is Level.LAST_DAY_AFTERNOON:
            yield _moved(at(acting, policy.afternoon), reminding, calendar), level


def _hearing_times(
    hearing: Hearing, policy: Policy, reminding: Reminding, calendar: WorkCalendar
) -> Iterator[tuple[datetime, Level]]:
    day = legal_day(hearing.starts_at)
    for level in policy.levels:
        if level in WORKDAYS_BEFORE:
            before = calendar.subtract_workdays(day, WORKDAYS_BEFORE[level])
            yield _moved(at(before, policy.morning), reminding, calendar), level
        else:
            due_at = hearing.starts_at - timedelta(hours=HOURS_BEFORE[level])
            yield _moved(due_at, reminding, calendar), level


def _moved(due_at: datetime, reminding: Reminding, calendar: WorkCalendar) -> datetime:
    """Out of the quiet time: earlier, and then on a working day; never later."""
    earlier = reminding.before_quiet(due_at)
    if earlier == due_at:
        return due_at
    day = legal_day(earlier)
    return earlier - (day - calendar.roll_back(day))


def _with_registration(times: dict[datetime, Level], now: datetime) -> dict[datetime, Level]:
    """The reminder of registration stands in for another one of the same day, but the last."""
    today = legal_day(now)
    kept = {
        due_at: level
        for due_at, level in times.items()
        if legal_day(due_at) != today or level in _LAST_DAY or level in HOURS_BEFORE
    }
    return {now: Level.REGISTERED} | kept


def _not_too_late(times: dict[datetime, Level], now: datetime) -> dict[datetime, Level]:
    """When every time has passed but the day itself has not, the last reminder comes at once."""
    latest = max(times, default=now)
    return times | {now: times[latest]} if latest < now else times


def _row(
    kind: SubjectKind,
    subject_id: str,
    case_id: str,
    recipient: str,
    now: datetime,
    new_id: Callable[[], str],
) -> Callable[[Level, datetime], Occurrence]:
    def row(level: Level, due_at: datetime) -> Occurrence:
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

    return row
