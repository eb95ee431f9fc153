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
    """The last day of a period, found by walking there."""
    changes = list(changes)
    length = period.length + sum(c.length for c in changes if isinstance(c, Extension))
    if period.unit in (Unit.MONTH, Unit.YEAR):
        length = _days_of_months(trigger, length * (12 if period.unit is Unit.YEAR else 1))
    step = -ONE_DAY if period.direction is Direction.BEFORE else ONE_DAY
    day = trigger
    while length > 0:
        day += step
        if _runs(day, changes) and (period.unit is not Unit.WORKDAY or is_workday(day)):
            length -= 1
    if period.direction is Direction.FORWARD and period.unit is not Unit.WORKDAY:
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


def _days_of_months(trigger: date, months: int) -> int:
    """How many days it is to the same day so many months on, or to the last of that month."""
    year, month = trigger.year, trigger.month
    for _ in range(months):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    for number in range(trigger.day, 0, -1):
        try:
            return (date(year, month, number) - trigger).days
        except ValueError:
            continue
    raise AssertionError
