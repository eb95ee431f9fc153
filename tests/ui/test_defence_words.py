"""Objections in sentences: every ground and every missing fact has its words."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tracker.codes import EventKind
from tracker.defence import Defence
from tracker.defence_finding import DefenceFinding, Ground, Measured, Verdict
from tracker.rules import load_rules
from ui.defence_words import GROUNDS, MISSING, finding_words

RULES = load_rules(resources.folder("rules"))


@pytest.mark.parametrize("ground", Ground)
def test_every_ground_has_a_sentence_that_its_facts_fill(ground: Ground) -> None:
    finding = DefenceFinding(
        Defence.OUT_OF_TIME,
        Verdict.UNKNOWN,
        ground,
        day=date(2026, 3, 2),
        missing=tuple(MISSING),
        serials=("2025-诉-0007",),
    )

    said = finding_words(finding, RULES)

    assert len(said) == 2
    assert all(sentence.endswith("。") and "{" not in sentence for sentence in said)
    assert set(GROUNDS) == set(Ground)


def test_a_measured_period_names_its_days_and_its_article() -> None:
    measured = Measured("apl_jurisdiction_objection", date(2026, 3, 2), date(2026, 3, 17), False)
    finding = DefenceFinding(
        Defence.JURISDICTION, Verdict.UNKNOWN, Ground.OBJECTION_UNTIL, measured=(measured,)
    )

    said = finding_words(finding, RULES)[1]

    assert "2026-03-02 周一" in said
    assert "2026-03-17 周二" in said
    assert "第十条第一款" in said


def test_what_is_missing_is_named_in_words() -> None:
    finding = DefenceFinding(
        Defence.OUT_OF_TIME,
        Verdict.UNKNOWN,
        Ground.DATES_MISSING,
        missing=(EventKind.KNOWN, EventKind.ACT_MADE),
    )

    assert finding_words(finding, RULES)[-1] == (
        "尚未登记：原告（申请人）知道行政行为的日期、作出行政行为的日期。"
    )
