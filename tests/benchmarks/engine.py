"""How long a last day takes: `python -m tests.benchmarks.engine`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from timeit import repeat

import chinese_calendar

import resources
from tracker.counting import Period, Unit, compute
from tracker.rules import load_rules
from tracker.workdays import load_workdays

_TRIGGER = date(
    2026, 9, 18
)  # fifteen days later the National Day holiday, ten working days as well


def measure() -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit; the best of several runs each."""
    calendar = load_workdays(resources.folder("workdays"))
    rules = resources.folder("rules")
    days, workdays = Period(15, Unit.DAY), Period(10, Unit.WORKDAY)
    ours = _microseconds(lambda: calendar.add_workdays(_TRIGGER, 10), 5_000)
    walked = _microseconds(lambda: _walk(_TRIGGER, 10), 100)
    return [
        (
            "15 days with reasons",
            _microseconds(lambda: compute(days, _TRIGGER, calendar), 1_000),
            "µs",
        ),
        (
            "10 working days with reasons",
            _microseconds(lambda: compute(workdays, _TRIGGER, calendar), 1_000),
            "µs",
        ),
        ("+10 working days", ours, "µs"),
        ("+10 working days, walked with chinese_calendar", walked, "µs"),
        ("faster than walking", walked / ours, "times"),
        ("loading the rule pack", _microseconds(lambda: load_rules(rules), 3) / 1_000, "ms"),
    ]


def _microseconds(action: Callable[[], object], number: int) -> float:
    return min(repeat(action, number=number, repeat=9)) / number * 1e6


def _walk(day: date, left: int) -> date:
    while left:
        day += timedelta(days=1)
        left -= chinese_calendar.is_workday(day)
    return day


if __name__ == "__main__":
    for what, amount, unit in measure():
        print(f"{what:<50}{amount:>10.2f} {unit}")
