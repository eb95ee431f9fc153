"""The shipped rule pack: complete, in both languages, cited, and with examples that come out."""

from __future__ import annotations

import re
from datetime import date

import pytest

import resources
from tracker.law import Confidence, Timing
from tracker.rules import Rule, check_examples, load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))

every_rule = pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.id)


@every_rule
def test_every_rule_says_in_both_languages_what_to_do_when_and_what_happens_otherwise(
    rule: Rule,
) -> None:
    chinese, latin = re.compile("[一-鿿]"), re.compile("[A-Za-z]{3}")
    texts = [(rule.title_zh, rule.title_en), (rule.trigger_zh, rule.trigger_en)]
    texts += [(version.consequence_zh, version.consequence_en) for version in rule.versions]
    told_in_words = [version for version in rule.versions if version.timing is Timing.ENTERED]
    texts += [(version.term_zh, version.term_en) for version in told_in_words]
    texts += [(rule.note_zh, rule.note_en)] if rule.note_zh or rule.note_en else []
    for zh, en in texts:
        assert chinese.search(zh)
        assert latin.search(en)
        assert not re.search("[一-鿿，。；：（）]", en)


@every_rule
def test_a_title_is_short_and_sentences_end(rule: Rule) -> None:
    assert len(rule.title_zh) <= 20
    assert not rule.title_zh.endswith("。")
    for version in rule.versions:
        assert version.consequence_zh.endswith("。")
        assert version.consequence_en.endswith(".")
    assert not rule.note_zh or (rule.note_zh.endswith("。") and rule.note_en.endswith("."))


def test_no_two_rules_have_the_same_title() -> None:
    titles = [title for rule in RULES for title in (rule.title_zh, rule.title_en)]

    assert [title for title in titles if titles.count(title) > 1] == []


@every_rule
def test_every_consequence_names_an_article(rule: Rule) -> None:
    for version in rule.versions:
        assert re.search("第.+条", version.consequence_zh)
        assert re.search(r"art\. \d+", version.consequence_en)


NOT_READ = {"条文待载入": Confidence.UNVERIFIED, "条文未核对": Confidence.UNVERIFIED}
"""What stands for the number of an article that nobody has seen."""


@every_rule
def test_every_rule_has_its_citation_and_what_is_counted_a_worked_example(rule: Rule) -> None:
    for version in rule.versions:
        assert bool(version.examples) is (version.timing is Timing.COUNTED)
        for citation in version.citations:
            assert (
                re.fullmatch(
                    "第[一二三四五六七八九十百零]+条(第[一二三四五六七八九十]+[款项])*",
                    citation.article,
                )
                or NOT_READ.get(citation.article) is version.confidence
            )
            assert citation.law_zh
            assert citation.checked_on >= date(2026, 11, 22)


@every_rule
def test_a_text_that_is_missing_is_said_to_be_missing(rule: Rule) -> None:
    for version in rule.versions:
        if version.timing is Timing.TEXT_MISSING:
            assert "尚未载入" in version.consequence_zh
            assert "not loaded" in version.consequence_en
            assert version.unverified


@every_rule
def test_a_rule_is_found_in_the_file_of_a_law_it_rests_on(rule: Rule) -> None:
    assert rule.file.removesuffix(".toml") in rule.laws


@every_rule
def test_every_rule_gives_the_days_of_its_worked_examples(rule: Rule) -> None:
    check_examples([rule], CALENDAR)
