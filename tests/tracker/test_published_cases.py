"""Twelve published cases: the day counted agrees with what the court or the organ held."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tests.tracker.written_periods import read_period, rows
from tracker.counting import Computation, compute
from tracker.rules import load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))
CASES = rows("published_cases.csv")

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])


def last_period(case: dict[str, str]) -> Computation:
    """What the case turns on; a period that follows another starts from its un-rolled end."""
    trigger = date.fromisoformat(case["trigger_date"])
    for written in case["params"].split("; "):
        period, changes = read_period(written)
        computed = compute(period, trigger, CALENDAR, changes)
        trigger = computed.unrolled
    return computed


@each_case
def test_a_published_case_ends_on_the_day_reckoned_by_hand(case: dict[str, str]) -> None:
    assert last_period(case).due == date.fromisoformat(case["last_day"])


@pytest.mark.parametrize("case", [c for c in CASES if c["held"]], ids=lambda case: case["id"])
def test_a_published_case_is_judged_as_it_was_held(case: dict[str, str]) -> None:
    late = date.fromisoformat(case["submitted"]) > last_period(case).due

    assert ("late" if late else "on time") == case["held"]


@pytest.mark.parametrize("case", [c for c in CASES if c["rule_id"]], ids=lambda case: case["id"])
def test_the_rule_of_a_published_case_is_the_period_it_turned_on(case: dict[str, str]) -> None:
    day = date.fromisoformat(case["trigger_date"])
    chosen = RULES.version_on(case["rule_id"], day)

    assert chosen.version.period == read_period(case["params"])[0]
    assert not chosen.nearest


def test_the_window_to_apply_for_enforcement_opened_before_the_agency_applied() -> None:
    """R12: it opens when the time to sue has run out, and not a day earlier."""
    case = next(case for case in CASES if case["id"] == "R12")
    period, _ = read_period(case["params"])
    time_to_sue = compute(period, date.fromisoformat(case["trigger_date"]), CALENDAR)

    assert (time_to_sue.unrolled, time_to_sue.due) == (date(2019, 1, 5), date(2019, 1, 7))
    assert time_to_sue.due < date.fromisoformat(case["submitted"])
