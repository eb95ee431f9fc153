"""Counting a period: from a trigger day to the last day, with the reason for every step.

A pure function of its arguments; it knows units, directions and adjustments, but no statute.

The day of the trigger does not count. Days, months and years run through days off; only when the
last day falls on one does the period end on the next working day (顺延), once and at the very end.
Working days end on a working day by themselves. A period counted back never rolls.
(最高人民法院关于适用行政诉讼法的解释 art. 48; 民事诉讼法 art. 85; 行政复议法 art. 88. Months and
years end on the same day of the month, or on its last where it has no such day: 民法典 art. 202.)
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from tracker.steps import Step, StepCode
from tracker.workdays import Day, WorkCalendar

__all__ = [
    "Adjustment",
    "Computation",
    "CourtFixed",
    "Direction",
    "Extension",
    "LastDay",
    "Obstacle",
    "Period",
    "Step",
    "StepCode",
    "Suspension",
    "Unit",
    "compute",
    "last_day",
]

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WORKDAY = "workday"
    MONTH = "month"
    YEAR = "year"


class Direction(StrEnum):
    """Forward from the trigger, or back from it (开庭三日前)."""

    FORWARD = "forward"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as a rule states it. `then_next_day`: acting is possible only after it.

    A length of nothing counted back ends on the day of the trigger itself (开庭前). A period that
    does not roll ends on the day counted, working or not (公告之日起经过三十日即视为送达).
    """

    length: int
    unit: Unit
    direction: Direction = Direction.FORWARD
    then_next_day: bool = False
    rolls: bool = True


@dataclass(frozen=True, slots=True)
class Extension:
    """Lengthens the period by `length` of the same unit: one run, one roll."""

    length: int


@dataclass(frozen=True, slots=True)
class Suspension:
    """The clock stands still in [start, resume): the day of resumption counts."""

    start: date
    resume: date


@dataclass(frozen=True, slots=True)
class Obstacle:
    """The clock stands still in [start, end], the day the obstacle ends included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class CourtFixed:
    """The court fixed the last day itself; nothing is counted and nothing rolls."""

    day: date


Adjustment = Extension | Suspension | Obstacle | CourtFixed


class Computation(NamedTuple):
    """A last day with its reasons; `provisional` when a tested day is not confirmed by a notice."""

    trigger: date
    unrolled: date
    due: date
    provisional: bool
    steps: tuple[Step, ...]


class LastDay(NamedTuple):
    """A last day without its reasons."""

    unrolled: date
    due: date
    provisional: bool


def compute(
    period: Period,
    trigger: date,
    calendar: WorkCalendar,
    adjustments: Sequence[Adjustment] = (),
) -> Computation:
    """The last day of a period that a trigger day opens, and why.

    A day fixed by the court (the last one given) replaces the counting. A period counted back
    does not run, so nothing lengthens or stops it. Raises `CalendarError` for a date beyond the
    calendar.
    """
    run = _run(period, trigger, calendar, adjustments)
    if run.fixed is not None:
        return _fixed_by_court(trigger, run.fixed)
    tested = list(_tested(period, trigger, run))
    rolling: list[Step] = []
    if period.length == 0:
        counting = [Step(StepCode.BEFORE_DAY, run.unrolled)]
    elif period.unit is Unit.WORKDAY:
        counting = _counting(tested, calendar)
    else:
        first = next(_running_days(trigger, run.unrolled, run.stops))
        counting, rolling = [Step(StepCode.START, first)], _rolling(tested, calendar)
    unconfirmed = [day for day in tested if not calendar.is_confirmed(day)]
    steps = [
        Step(StepCode.TRIGGER, trigger),
        *counting,
        *run.told,
        Step(StepCode.UNROLLED, run.unrolled),
        *rolling,
        *_doubt(unconfirmed),
    ]
    if period.then_next_day:
        steps.append(Step(StepCode.NEXT_DAY, run.due))
    steps.append(Step(StepCode.DUE, run.due))
    return Computation(trigger, run.unrolled, run.due, bool(unconfirmed), tuple(steps))


def last_day(
    period: Period,
    trigger: date,
    calendar: WorkCalendar,
    adjustments: Sequence[Adjustment] = (),
) -> LastDay:
    """What `compute` answers, without the reasons: many thousands of days are looked through."""
    run = _run(period, trigger, calendar, adjustments)
    return LastDay(run.unrolled, run.due, _is_provisional(period, trigger, run, calendar))


class _Run(NamedTuple):
    """From the trigger to the end: before and after rolling, or the day a court fixed."""

    unrolled: date
    last: date
    due: date
    stops: Sequence[_Stop]
    told: Sequence[Step]
    fixed: date | None = None


def _run(
    period: Period, trigger: date, calendar: WorkCalendar, adjustments: Sequence[Adjustment]
) -> _Run:
    calendar.is_workday(trigger)  # refuses a date beyond the calendar before any arithmetic
    fixed = [change.day for change in adjustments if isinstance(change, CourtFixed)]
    if fixed:
        return _Run(fixed[-1], fixed[-1], fixed[-1], (), (), fixed[-1])
    if period.direction is Direction.BEFORE:
        adjustments = ()
    stops = _stops(adjustments, calendar)
    end, lengthening = _lengthened(period, trigger, calendar, adjustments)
    unrolled, stopping = _stopped(period.unit, trigger, end, stops, calendar)
    last = calendar.roll(unrolled) if _may_roll(period) else unrolled
    due = last + _ONE_DAY if period.then_next_day else last
    return _Run(unrolled, last, due, stops, (*lengthening, *stopping))


def _may_roll(period: Period) -> bool:
    """Whether the last day rolls over days off; a working day counted needs no rolling."""
    forward = period.direction is Direction.FORWARD and period.length > 0
    return forward and period.rolls and period.unit is not Unit.WORKDAY


def _tested(period: Period, trigger: date, run: _Run) -> Iterator[date]:
    """The days whose being a working day decides about the last day."""
    if period.unit is Unit.WORKDAY and period.length > 0:
        return _running_days(trigger, run.unrolled, run.stops)
    return _days(run.unrolled, run.last) if _may_roll(period) else iter(())


def _is_provisional(period: Period, trigger: date, run: _Run, calendar: WorkCalendar) -> bool:
    between = sorted((trigger, run.last))
    if run.fixed is not None or calendar.are_confirmed(*between):
        return False
    return not all(map(calendar.is_confirmed, _tested(period, trigger, run)))


def _fixed_by_court(trigger: date, day: date) -> Computation:
    steps = (
        Step(StepCode.TRIGGER, trigger),
        Step(StepCode.COURT_FIXED, day),
        Step(StepCode.DUE, day),
    )
    return Computation(trigger, day, day, False, steps)


# The bare length, with its extensions.


def _lengthened(
    period: Period, trigger: date, calendar: WorkCalendar, adjustments: Iterable[Adjustment]
) -> tuple[date, list[Step]]:
    """The end of the whole length in one run, neither stopped nor rolled."""
    steps = []
    length = period.length
    end = _end(period, length, trigger, calendar)
    for change in adjustments:
        if isinstance(change, Extension):
            steps.append(Step(StepCode.EXTENDED, end, number=change.length))
            length += change.length
            end = _end(period, length, trigger, calendar)
    if period.unit in (Unit.MONTH, Unit.YEAR) and end.day != trigger.day:
        steps.append(Step(StepCode.CLAMPED, end))
    return end, steps


def _end(period: Period, length: int, trigger: date, calendar: WorkCalendar) -> date:
    if length == 0:
        return trigger
    back = period.direction is Direction.BEFORE
    if period.unit is Unit.WORKDAY:
        count = calendar.subtract_workdays if back else calendar.add_workdays
        return count(trigger, length)
    try:
        end = _plain_end(period.unit, trigger, -length if back else length)
    except (OverflowError, ValueError):  # no date has so many digits
        end = date.min if back else date.max
    calendar.is_workday(end)  # refuses a date beyond the calendar
    return end


def _plain_end(unit: Unit, trigger: date, amount: int) -> date:
    if unit is Unit.DAY:
        return trigger + timedelta(days=amount)
    return _months_later(trigger, amount * 12 if unit is Unit.YEAR else amount)


def _months_later(day: date, months: int) -> date:
    """The same day of the month, or the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


# The days on which the clock stands still.


class _Stop(NamedTuple):
    """The clock stands still after `before`, up to and including `through`."""

    before: date
    through: date
    told: Step

    def covers(self, day: date) -> bool:
        return self.before < day <= self.through


def _stops(adjustments: Iterable[Adjustment], calendar: WorkCalendar) -> list[_Stop]:
    """The suspensions and obstacles in the order of their beginning."""
    stops = []
    for change in adjustments:
        match change:
            case Suspension(start, resume):
                told, through = Step(StepCode.SUSPENDED, start, resume), resume - _ONE_DAY
            case Obstacle(start, end):
                told, through = Step(StepCode.OBSTACLE, start, end), end
            case _:
                continue
        calendar.is_workday(through)  # refuses a date beyond the calendar
        stops.append(_Stop(start - _ONE_DAY, through, told))
    return sorted(stops)


def _stopped(
    unit: Unit, trigger: date, end: date, stops: Sequence[_Stop], calendar: WorkCalendar
) -> tuple[date, list[Step]]:
    """The end after the days of each stop are given back, as far as they lie inside the run.

    A stop that begins after the end comes too late; days that two stops share count once.
    """
    steps = []
    settled = trigger  # up to this day nothing is left to give back
    for stop in stops:
        since = max(settled, stop.before)
        lost = _count(unit, since, stop.through, calendar) if since < end else 0
        if lost > 0:
            end = _later(unit, end, lost, calendar)
        settled = max(settled, stop.through)
        steps.append(stop.told._replace(number=max(lost, 0)))
    return end, steps


def _count(unit: Unit, after: date, through: date, calendar: WorkCalendar) -> int:
    if unit is Unit.WORKDAY:
        return calendar.workdays_between(after, through)
    return (through - after).days


def _later(unit: Unit, day: date, number: int, calendar: WorkCalendar) -> date:
    if unit is Unit.WORKDAY:
        return calendar.add_workdays(day, number)
    return day + timedelta(days=number)


def _running_days(trigger: date, end: date, stops: Sequence[_Stop]) -> Iterator[date]:
    """The days the clock runs, from the one beside the trigger to the end, in that direction."""
    one = _ONE_DAY if end > trigger else -_ONE_DAY
    days = _days(trigger + one, end)
    if not stops:
        return days
    return (day for day in days if not any(stop.covers(day) for stop in stops))


def _days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included, in that direction."""
    step = 1 if last >= first else -1
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + step, step))


# What the tested days say.


def _counting(tested: Iterable[date], calendar: WorkCalendar) -> list[Step]:
    """The first working day, then each day off passed over and each make-up day counted."""
    steps = []
    for day in tested:
        if not calendar.is_workday(day):
            steps.append(_named(StepCode.DAY_OFF_SKIPPED, calendar.day(day)))
        elif day.weekday() >= _SATURDAY:
            steps.append(_named(StepCode.MAKEUP_COUNTED, calendar.day(day)))
    start = next(day for day in tested if calendar.is_workday(day))
    return [Step(StepCode.START, start), *steps]


def _rolling(tested: Sequence[date], calendar: WorkCalendar) -> list[Step]:
    """Each day off the last day rolls over, and why it stays on a weekend."""
    steps = [_named(StepCode.DAY_OFF_ROLLED, calendar.day(day)) for day in tested[:-1]]
    if tested and tested[-1].weekday() >= _SATURDAY:
        steps.append(_named(StepCode.MAKEUP_LAST, calendar.day(tested[-1])))
    return steps


def _doubt(unconfirmed: Sequence[date]) -> Iterator[Step]:
    if unconfirmed:
        first, last = min(unconfirmed), max(unconfirmed)
        yield Step(StepCode.UNCONFIRMED, first, last if last > first else None)


def _named(code: StepCode, day: Day) -> Step:
    notice = day.notice
    if notice is None:
        return Step(code, day.on, name=day.name or "")
    source = notice.number if notice.number and notice.number_verified else notice.title
    return Step(code, day.on, name=day.name or "", notice=source)
