"""The program counts its worked examples again and says which come out otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import perf_counter

import resources
from tests.tracker.shapes import pack
from tracker.law import Example
from tracker.rules import Rule, RuleBook
from tracker.self_check import WrongExample, self_check
from tracker.workdays import WorkCalendar, load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))


def with_example(rule: Rule, example: Example) -> RuleBook:
    """The shipped laws with one rule alone, its first version with another example."""
    version = replace(rule.versions[0], examples=(example,))
    return RuleBook([replace(rule, versions=(version,))], "test", pack().laws)


def test_every_example_of_the_pack_is_right() -> None:
    result = self_check(pack(), CALENDAR)

    examples = sum(len(version.examples) for rule in pack() for version in rule.versions)
    assert result.wrong == ()
    assert result.right == result.examples == examples > 100


def test_what_the_answers_rest_on() -> None:
    result = self_check(pack(), CALENDAR)

    assert result.rules_checked_on == min(law.checked_on for law in pack().laws)
    assert result.last_year == 2026
    assert result.unverified == sum(
        version.unverified for rule in pack() for version in rule.versions
    )
    assert "reg26" in result.missing_texts


def test_a_wrong_example_is_named_with_the_day_that_comes_out() -> None:
    rule = pack().rule("apl_answer_evidence")
    wrong = Example(date(2026, 3, 2), date(2026, 3, 18))

    result = self_check(with_example(rule, wrong), CALENDAR)

    assert result.right == 0
    assert result.wrong == (
        WrongExample(
            "apl_answer_evidence",
            rule.versions[0].id,
            1,
            date(2026, 3, 2),
            date(2026, 3, 18),
            date(2026, 3, 17),
        ),
    )


def test_a_calendar_that_lost_a_notice_is_found_out() -> None:
    without = WorkCalendar(year for year in CALENDAR.schedules if year.year != 2026)

    assert self_check(pack(), without).wrong != ()


def test_an_example_beyond_the_calendar_is_wrong_and_no_failure() -> None:
    rule = pack().rule("apl_answer_evidence")
    beyond = Example(date(2110, 12, 30), date(2111, 1, 14))

    result = self_check(with_example(rule, beyond), CALENDAR)

    assert [wrong.computed for wrong in result.wrong] == [None]


def test_it_takes_no_time() -> None:
    pack()
    begun = perf_counter()
    self_check(pack(), CALENDAR)

    assert perf_counter() - begun < 0.05
