"""The rule book is found by what officers remember of a rule: words, articles, a day, who acts."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tracker.codes import Actor, Nature
from tracker.law import Confidence, Timing
from tracker.rule_search import RuleQuery, RuleSearch, folded
from tracker.rules import load_rules

RULES = load_rules(resources.folder("rules"))
SEARCH = RuleSearch(RULES)
TODAY = date(2026, 9, 24)


def found(**asked: object) -> list[str]:
    """The ids of the rules found, each version once."""
    return [line.rule.id for line in SEARCH.find(RuleQuery(**asked))]  # type: ignore[arg-type]


def test_an_empty_question_lists_every_version_in_the_order_of_the_book() -> None:
    assert found() == [rule.id for rule in RULES for _ in rule.versions]


@pytest.mark.parametrize(
    ("text", "rule_id"),
    [
        ("apl_answer_evidence", "apl_answer_evidence"),
        ("ANSWER_EVID", "apl_answer_evidence"),
        ("答辩状", "apl_answer_evidence"),
        ("起诉状副本", "apl_answer_evidence"),
        ("第六十七条", "apl_answer_evidence"),
        ("67条", "apl_answer_evidence"),
        ("行政诉讼法 67条 答辩", "apl_answer_evidence"),
        ("Litigation Law ６７", "apl_answer_evidence"),
        ("copy of the complaint", "apl_answer_evidence"),
    ],
)
def test_any_part_of_a_rule_finds_it(text: str, rule_id: str) -> None:
    assert rule_id in found(text=text)


def test_every_word_has_to_be_there() -> None:
    assert found(text="答辩状 抗诉") == []


def test_numerals_of_articles_are_digits_on_both_sides() -> None:
    numerals = ("十", "十五", "二十", "六十七", "一百", "一百零二", "〇")
    assert [folded(each) for each in numerals] == ["10", "15", "20", "67", "100", "102", "0"]


def test_a_day_leaves_the_versions_in_force_on_it() -> None:
    lines = SEARCH.find(RuleQuery(in_force_on=TODAY))
    assert lines
    assert all(line.version.in_force(TODAY) for line in lines)
    assert found(text="第十七条第二款", law="arl17", in_force_on=date(2023, 12, 31))
    assert found(law="arl17", in_force_on=TODAY) == []


def test_filters_narrow_together() -> None:
    lines = SEARCH.find(RuleQuery(law="arl23", actor=Actor.AGENCY, nature=Nature.DUTY))
    assert lines
    for line in lines:
        assert (line.version.law, line.rule.actor) == ("arl23", Actor.AGENCY)
        assert line.rule.nature is Nature.DUTY


def test_what_is_not_verified_and_what_is_missing_can_be_asked_for() -> None:
    unverified = SEARCH.find(RuleQuery(confidence=Confidence.UNVERIFIED))
    missing = SEARCH.find(RuleQuery(timing=Timing.TEXT_MISSING, in_force_on=TODAY))
    assert unverified
    assert all(line.version.unverified for line in unverified)
    assert missing
    assert all(line.version.text_missing for line in missing)
