"""The worked examples of the law, each written by hand before any program counted it."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tests.tracker.slow_counting import slow_last_day
from tests.tracker.written_periods import read_period, rows
from tracker.counting import Direction, Extension, Unit, compute
from tracker.rules import load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))
ROWS = rows("examples.csv")
OUT_OF_FORCE = {"EX079", "EX081"}
"""Rows whose trigger lies before their law: the nearest version answers, and says so."""

every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']} {row['rule_id']}")


@every_row
def test_a_worked_example_comes_out_as_written_by_hand(row: dict[str, str]) -> None:
    period, changes = read_period(row["params"])
    trigger = date.fromisoformat(row["trigger_date"])
    expected = date.fromisoformat(row["expected_deadline"])

    assert compute(period, trigger, CALENDAR, changes).due == expected
    assert slow_last_day(period, trigger, changes) == expected


@every_row
def test_a_rule_called_by_its_id_gives_the_day_of_its_worked_example(row: dict[str, str]) -> None:
    called = RULES.called(row["rule_id"])
    trigger = date.fromisoformat(row["trigger_date"])
    _, written = read_period(row["params"])
    stops = [change for change in written if not isinstance(change, Extension)]
    by_its_id = [Extension(called.extend)] if called.extend else []
    chosen = RULES.version_on(called.rule.id, trigger)
    assert chosen.version.period is not None

    due = compute(chosen.version.period, trigger, CALENDAR, [*by_its_id, *stops]).due

    assert due == date.fromisoformat(row["expected_deadline"])
    assert chosen.nearest == (row["id"] in OUT_OF_FORCE)


def test_the_table_of_examples_meets_every_kind_of_period() -> None:
    periods = {read_period(row["params"])[0] for row in ROWS}

    assert {period.unit for period in periods} == {Unit.DAY, Unit.WORKDAY, Unit.MONTH}
    assert {period.direction for period in periods} == set(Direction)
    assert len({row["rule_id"] for row in ROWS}) > 35
