"""The rules of counting once more, one day after another, by the calendar of `chinese_calendar`.

Written from the law alone and on purpose without any arithmetic of the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

import chinese_calendar

from tracker.counting import Adjustment, Direction, Extension, Obstacle, Period, Suspension, Unit

ONE_DAY = timedelta(days=1)

is_workday = cache(chinese_calendar.is_workday)


def slow_last_day(period: Period, trigger: date, changes: Iterable[Adjustment] = ()) -> date:
    """The last day of a period, found by walking there.

    A period counted back does not run: nothing lengthens or stops it, and its end stays where it
    is. Of nothing, it ends on the day it is counted from.
    """
    back = period.direction is Direction.BEFORE
    changes = [] if back else list(changes)
    length = period.length + sum(c.length for c in changes if isinstance(c, Extension))
    step = -ONE_DAY if back else ONE_DAY
    if period.unit in (Unit.MONTH, Unit.YEAR):
        months = length * (12 if period.unit is Unit.YEAR else 1)
        length = abs((_same_day(trigger, -months if back else months) - trigger).days)
    day = trigger
    if period.unit is not Unit.WORKDAY and not changes:
        day, length = trigger + step * length, 0  # the day of the trigger excluded: plain addition
    while length > 0:
        day += step
        if _runs(day, changes) and (period.unit is not Unit.WORKDAY or is_workday(day)):
            length -= 1
    if not back and period.rolls and period.unit is not Unit.WORKDAY:
        while not is_workday(day):
            day += ONE_DAY
    return day + ONE_DAY if period.then_next_day else day


def _runs(day: date, changes: Iterable[Adjustment]) -> bool:
    for change in changes:
        match change:
            case Suspension(start, resume) if start <= day < resume:
                return False
            case Obstacle(start, end) if start <= day <= end:
                return False
    return True


def _same_day(trigger: date, months: int) -> date:
    """The same day so many months on (or back), or the last of that month where it has none."""
    year, month = trigger.year, trigger.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    for number in range(trigger.day, 0, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError
