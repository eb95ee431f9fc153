"""Twelve published cases: the day counted agrees with what the court or the organ held."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tests.tracker.written_periods import read_period, rows
from tracker.counting import Computation, Extension, compute
from tracker.law import Anchor, AnchorDay
from tracker.rules import load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))
CASES = rows("published_cases.csv")

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])


def last_period(case: dict[str, str]) -> Computation:
    """What the case turns on, by its rules; one that hangs on another starts where that ends."""
    trigger = date.fromisoformat(case["trigger_date"])
    for rule_id in case["rule_id"].split("; "):
        called = RULES.called(rule_id)
        period = RULES.version_on(called.rule.id, trigger).version.period
        assert period is not None
        changes = [Extension(called.extend)] if called.extend else []
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


@each_case
def test_the_rules_of_a_published_case_are_the_periods_it_turned_on(case: dict[str, str]) -> None:
    day = date.fromisoformat(case["trigger_date"])
    ids, written = case["rule_id"].split("; "), case["params"].split("; ")
    for rule_id, params in zip(ids, written, strict=True):
        called = RULES.called(rule_id)
        chosen = RULES.version_on(called.rule.id, day)
        period, changes = read_period(params)

        assert chosen.version.period == period
        assert not chosen.nearest
        assert changes == ([Extension(called.extend)] if called.extend else [])


def test_a_window_hangs_on_the_end_of_the_time_to_sue() -> None:
    *_, last = (case for case in CASES if ";" in case["rule_id"])
    first, second = last["rule_id"].split("; ")

    assert RULES.rule(second).hangs_on == Anchor(first, AnchorDay.UNROLLED)


def test_the_window_to_apply_for_enforcement_opened_before_the_agency_applied() -> None:
    """R12: it opens when the time to sue has run out, and not a day earlier."""
    case = next(case for case in CASES if case["id"] == "R12")
    period = RULES.rule("apl_sue_6m").versions[0].period
    assert period is not None
    time_to_sue = compute(period, date.fromisoformat(case["trigger_date"]), CALENDAR)

    assert (time_to_sue.unrolled, time_to_sue.due) == (date(2019, 1, 5), date(2019, 1, 7))
    assert time_to_sue.due < date.fromisoformat(case["submitted"])
