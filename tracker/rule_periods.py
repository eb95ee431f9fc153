"""Reading the periods of a rule pack, and the examples that say how they are counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.counting import (
    Adjustment,
    Direction,
    Extension,
    Obstacle,
    Period,
    Suspension,
    Unit,
)
from tracker.law import Example
from tracker.toml_tables import Table


def read_period(table: Table) -> Period:
    """How long, of which days, in which direction; a `RuleError` for no sensible length."""
    period = Period(
        length=table.take("length", int),
        unit=table.code("unit", Unit),
        direction=table.code_given("direction", Direction) or Direction.FORWARD,
        then_next_day=table.given("then_next_day", bool) or False,
        rolls=table.given("rolls", bool) is not False,
    )
    if period.length < (0 if period.direction is Direction.BEFORE else 1):
        raise table.refusal("length_below_one", "length", period.length)
    if period.then_next_day and period.direction is Direction.BEFORE:
        raise table.refusal("next_day_of_a_period_counted_back", "then_next_day", True)
    table.finish()
    return period


def read_example(table: Table) -> Example:
    """From which day to which last day, by an independent count."""
    example = Example(
        trigger=table.take("trigger", date),
        due=table.take("due", date),
        adjustments=tuple(_read_adjustments(table)),
    )
    table.finish()
    return example


def _read_adjustments(table: Table) -> Iterator[Adjustment]:
    """What happens to the period of an example: `extend`, `suspend` and `obstacle`."""
    if extend := read_lengthening(table, "extend"):
        yield Extension(extend)
    for span in table.tables_given("suspend"):
        yield Suspension(span.take("from", date), span.take("to", date))
        span.finish()
    for span in table.tables_given("obstacle"):
        yield Obstacle(span.take("from", date), span.take("to", date))
        span.finish()


def read_lengthening(table: Table, key: str) -> int | None:
    """By how much a period is lengthened, where it is."""
    length = table.given(key, int)
    if length is not None and length < 1:
        raise table.refusal("length_below_one", key, length)
    return length
