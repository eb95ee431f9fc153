"""The worked examples of the law, each written by hand before any program counted it."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tests.tracker.slow_counting import slow_last_day
from tests.tracker.written_periods import read_period, rows
from tracker.counting import compute
from tracker.rules import load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))
ROWS = rows("examples.csv")
OF_OUR_RULES = [row for row in ROWS if row["rule_id"] in {rule.id for rule in RULES}]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']} {row['rule_id']}")
def test_a_worked_example_comes_out_as_written_by_hand(row: dict[str, str]) -> None:
    period, changes = read_period(row["params"])
    trigger = date.fromisoformat(row["trigger_date"])
    expected = date.fromisoformat(row["expected_deadline"])

    assert compute(period, trigger, CALENDAR, changes).due == expected
    assert slow_last_day(period, trigger, changes) == expected


@pytest.mark.parametrize("row", OF_OUR_RULES, ids=lambda row: f"{row['id']} {row['rule_id']}")
def test_a_rule_gives_the_day_of_its_worked_example(row: dict[str, str]) -> None:
    trigger = date.fromisoformat(row["trigger_date"])
    chosen = RULES.version_on(row["rule_id"], trigger)

    due = compute(chosen.version.period, trigger, CALENDAR).due

    assert due == date.fromisoformat(row["expected_deadline"])
    assert chosen.nearest == ("counterfactual" in row["params"])


def test_most_rules_are_met_by_the_table_of_examples() -> None:
    assert len({row["rule_id"] for row in OF_OUR_RULES}) >= 13
