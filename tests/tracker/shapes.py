"""Every distinct period of the law: a rule is tested by its shape, each shape once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import resources
from tests.tracker.written_periods import read_period, rows
from tracker.counting import Direction, Period, Unit
from tracker.rules import RuleBook, load_rules

FURTHER = (
    Period(1, Unit.DAY),
    Period(5, Unit.WORKDAY, Direction.BEFORE),
    Period(5, Unit.YEAR),
    Period(30, Unit.DAY, rolls=False),
    Period(0, Unit.DAY, Direction.BEFORE),
    Period(2, Unit.MONTH, Direction.BEFORE),
    Period(6, Unit.MONTH, then_next_day=True, rolls=False),
)
"""Shapes that a rule may have, whether or not one of the pack does."""


@cache
def pack() -> RuleBook:
    """The rules that are shipped."""
    return load_rules(resources.folder("rules"))


@cache
def shapes() -> dict[str, Period]:
    """Every distinct period of the rules, as it stands and with its lawful extension, and of the
    worked examples, by a name to read."""
    written = [read_period(row["params"])[0] for row in rows("examples.csv")]
    of_rules = [v.period for rule in pack() for v in rule.versions if v.period is not None]
    extended = [
        replace(version.period, length=version.period.length + rule.extension)
        for rule in pack()
        for version in rule.versions
        if version.period is not None and rule.extension is not None
    ]
    return {named(period): period for period in (*written, *of_rules, *extended, *FURTHER)}


def named(period: Period) -> str:
    """A period in a few letters, as a test is called."""
    name = f"{'-' if period.direction is Direction.BEFORE else ''}{period.length} {period.unit}"
    name += "" if period.rolls else " that does not roll"
    return name + (" and the next day" if period.then_next_day else "")
