"""Between which two days a provisional last day lies while notices are still missing.

The notices of 2015 to 2026, the amendments of 2019 and 2020 among them, never did more than this
around a festival of the regulation (`tracker.statutory_days`), each day given to the nearest one:

                                            Spring, Labour, National    the other four
    a weekday given off, before it          1 day                       1 day
    a weekday given off, after it           5 days (8 October 2020)     2 days
    how many of them                        5 (2020)                    2 (2017)
    a weekend worked, before it             8 days (23 April 2023)      5 days
    a weekend worked, after it              10 days (11 May 2024)       5 days
    how many of them                        2                           1

All this may happen again, with a margin: two days further for days off, three for weekends (which
reaches one weekend more), one day off more and two weekend days more. The notices of 2008 to 2014,
from which no figure is taken, lie within it. Besides, the third of September may be given off in a
year that ends in 5, as in 2015. Nothing else can change; statutory days are surely off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import count
from typing import NamedTuple

from tracker.counting import (
    Adjustment,
    Direction,
    Extension,
    Obstacle,
    Period,
    Suspension,
    Unit,
    last_day,
)
from tracker.statutory_days import LONG_FESTIVALS, festivals, moon_known, statutory_days
from tracker.workdays import WorkCalendar

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Reach(NamedTuple):
    """How far from a festival days may change, in days, and how many of them."""

    off_before: int
    off_after: int
    off: int
    worked_before: int
    worked_after: int
    worked: int

    def with_margin(self) -> Reach:
        """A little more than was ever seen."""
        more = Reach(off_before=2, off_after=2, off=1, worked_before=3, worked_after=3, worked=2)
        return Reach(*map(sum, zip(self, more, strict=True)))


SEEN_LONG = Reach(1, 5, 5, 8, 10, 2)
"""What the notices of 2015 to 2026 did around Spring Festival, Labour Day and National Day."""

SEEN_SHORT = Reach(1, 2, 2, 5, 5, 1)
"""What they did around the other festivals."""

# Where the days of the moon are not in the table, its festivals lie somewhere here.
_SOMEWHERE = (((1, 20), (2, 23)), ((4, 4), (4, 6)), ((5, 27), (6, 26)), ((9, 7), (10, 9)))
_NO_LIMIT = 1_000
_FAR = 14
_VICTORY_DAY = (9, 3)
_VICTORY_YEAR = 5


class _Festival(NamedTuple):
    """A festival around which days may still become otherwise, and how many of each kind may."""

    first: date
    last: date
    reach: Reach

    def distance(self, day: date) -> int:
        """Days from the festival to `day`, negative before it."""
        return min((day - self.first).days, 0) + max((day - self.last).days, 0)

    def reaches(self, day: date) -> bool:
        """Whether a notice may make this day otherwise because of the festival."""
        reach, distance = self.reach, self.distance(day)
        if day.weekday() < _SATURDAY:
            return -reach.off_before <= distance <= reach.off_after
        return -reach.worked_before <= distance <= reach.worked_after


def day_range(
    period: Period,
    trigger: date,
    calendar: WorkCalendar,
    adjustments: Sequence[Adjustment] = (),
) -> tuple[date, date]:
    """The earliest and the latest possible last day, whatever the missing notices will say.

    Both are the computed day where nothing unconfirmed was tested. Raises `CalendarError` for a
    date beyond the calendar, as `last_day` does.
    """
    result = last_day(period, trigger, calendar, adjustments)
    if not result.provisional:
        return result.due, result.due
    ends = []
    for busy in (True, False):
        days, number = _tested(period, trigger, result.unrolled, adjustments)
        ends.append(_nth_working(days, number, calendar, busy))
    further = _ONE_DAY if period.then_next_day else timedelta(0)
    return min(ends) + further, max(ends) + further


def _tested(
    period: Period, trigger: date, unrolled: date, adjustments: Sequence[Adjustment]
) -> tuple[Iterator[date], int]:
    """The days among which the last day is the n-th working day, and n."""
    if period.unit is not Unit.WORKDAY:
        return _days(unrolled, 1), 1
    if period.direction is Direction.BEFORE:
        return _days(trigger - _ONE_DAY, -1), period.length
    number = period.length + sum(c.length for c in adjustments if isinstance(c, Extension))
    days = _days(trigger + _ONE_DAY, 1)
    return (day for day in days if not any(_stands_still(c, day) for c in adjustments)), number


def _days(first: date, step: int) -> Iterator[date]:
    return map(date.fromordinal, count(first.toordinal(), step))


def _stands_still(change: Adjustment, day: date) -> bool:
    match change:
        case Suspension(start, resume):
            return start <= day < resume
        case Obstacle(start, end):
            return start <= day <= end
        case _:
            return False


def _nth_working(days: Iterator[date], number: int, calendar: WorkCalendar, busy: bool) -> date:
    """The n-th working day if notices make as many of these days as they may working days
    (`busy`) or days off; around each festival they change the first ones they can."""
    changed: Counter[_Festival] = Counter()
    for day in days:
        works = calendar.is_workday(day)
        if works is not busy and (festival := _may_change(day, calendar)) is not None:
            limit = festival.reach.worked if busy else festival.reach.off
            if changed[festival] < limit:
                changed[festival] += 1
                works = busy
        number -= works
        if number == 0:
            return day
    raise AssertionError  # the days do not end


def _may_change(day: date, calendar: WorkCalendar) -> _Festival | None:
    """The festival for whose sake a notice still to come may make this day otherwise."""
    if calendar.is_confirmed(day) or day in _statutory(day.year):
        return None
    return _around(day.year).get(day)


_statutory = cache(statutory_days)


@cache
def _around(year: int) -> dict[date, _Festival]:
    """The days of a year that may change, each with its nearest festival."""
    near: dict[date, _Festival] = {}
    for festival in (*_festivals(year), *_festivals(year + 1)):
        first = festival.first.toordinal() - _FAR
        for day in map(date.fromordinal, range(first, festival.last.toordinal() + _FAR + 1)):
            known = near.get(day)
            nearer = known is None or abs(festival.distance(day)) < abs(known.distance(day))
            if festival.reaches(day) and nearer:
                near[day] = festival
    return near


def _festivals(year: int) -> Iterator[_Festival]:
    short, long = SEEN_SHORT.with_margin(), SEEN_LONG.with_margin()
    for festival in festivals(year):
        reach = long if festival.name in LONG_FESTIVALS else short
        yield _Festival(festival.first, festival.last, reach)
    if year % 10 == _VICTORY_YEAR:
        yield _Festival(date(year, *_VICTORY_DAY), date(year, *_VICTORY_DAY), short)
    if not moon_known(year):
        for first, last in _SOMEWHERE:
            anything = long._replace(off=_NO_LIMIT, worked=_NO_LIMIT)
            yield _Festival(date(year, *first), date(year, *last), anything)
