"""What officers loaded lies over what the program brings along; a bad text never breaks it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import resources
from tests.builders import NOW
from tests.tracker.law_texts import (
    NEW_LAW,
    SHIPPED,
    YEAR_2027,
    amended_2027,
    changed,
    statute,
    stored,
)
from tracker.counting import Period, Unit
from tracker.errors import CalendarError, InputError, RuleError, TrackerError
from tracker.loaded_law import (
    MOST_OF_A_STATUTE,
    MOST_OF_A_YEAR,
    LawDoubt,
    ShippedLaw,
    candidate_statute,
    candidate_year,
    overlay,
)
from tracker.rules import load_rules
from tracker.settings import LawTextKind
from tracker.workdays import load_workdays, load_year

PIL = "procuratorate_suggestion_2m"
THREE_MONTHS = (
    ('length = 2, unit = "month"', 'length = 3, unit = "month"'),
    ("due = 2025-10-09", "due = 2025-11-05"),
    ("due = 2026-06-15", "due = 2026-07-13"),
)


# What counts


def test_without_any_loaded_text_the_law_is_that_of_the_program() -> None:
    law, warnings = overlay(SHIPPED, [])
    assert law.rules.version == load_rules(resources.folder("rules")).version
    assert law.calendar.version == load_workdays(resources.folder("workdays")).version
    assert warnings == ()


def test_a_loaded_year_is_added_to_those_of_the_program() -> None:
    law, warnings = overlay(SHIPPED, [stored(YEAR_2027, "2027")])
    assert law.calendar.last_year == 2027
    assert law.calendar.is_confirmed(date(2026, 12, 31))
    assert law.calendar.is_workday(date(2026, 12, 27))
    assert warnings == ()


def test_a_loaded_statute_stands_in_for_that_of_the_program() -> None:
    law, warnings = overlay(SHIPPED, [stored(statute("pil18", *THREE_MONTHS), "pil18")])
    assert law.rules.version_on(PIL, date(2026, 4, 13)).version.period == Period(3, Unit.MONTH)
    assert warnings == ()
    assert law.rules.version != overlay(SHIPPED, []).law.rules.version


def test_a_loaded_statute_of_a_new_code_is_added() -> None:
    law, _ = overlay(SHIPPED, [stored(NEW_LAW, "reg99")])
    assert len(law.rules) == len(overlay(SHIPPED, []).law.rules) + 1
    assert law.rules.rule("reg99_report_10d").law == "reg99"


def test_a_withdrawn_text_does_not_count() -> None:
    withdrawn = replace(stored(YEAR_2027, "2027"), voided_at=NOW)
    assert overlay(SHIPPED, [withdrawn]).law.calendar.last_year == 2026


# Where the program knows more


def with_year(text: str) -> ShippedLaw:
    return replace(SHIPPED, years=(*SHIPPED.years, load_year(text, "2027.toml")))


AMENDED = """
[[notice]]
title = "国务院办公厅关于调整2027年元旦假期安排的通知"
issued = 2026-12-01
checked_on = 2026-12-02

[[notice.holiday]]
name = "元旦"
days_off = [2027-01-06]
"""


def test_a_program_that_knows_a_later_notice_wins_over_the_loaded_year() -> None:
    newer = with_year(YEAR_2027 + AMENDED)
    law, (warning,) = overlay(newer, [stored(YEAR_2027, "2027")])
    assert not law.calendar.is_workday(date(2027, 1, 6))
    assert (warning.doubt, warning.text.name) == (LawDoubt.OUTDATED, "2027")


def test_a_loaded_year_with_a_later_notice_wins_over_the_program() -> None:
    law, warnings = overlay(with_year(YEAR_2027), [stored(YEAR_2027 + AMENDED, "2027")])
    assert not law.calendar.is_workday(date(2027, 1, 6))
    assert warnings == ()


def test_a_loaded_statute_counts_though_the_program_has_one_checked_later() -> None:
    older = statute("pil18", *THREE_MONTHS, ("checked_on = 2026-11-22", "checked_on = 2026-11-01"))
    law, (warning,) = overlay(SHIPPED, [stored(older, "pil18")])
    assert law.rules.version_on(PIL, date(2026, 4, 13)).version.period == Period(3, Unit.MONTH)
    assert warning.doubt is LawDoubt.SHIPPED_NEWER


# What can no longer be read


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        (YEAR_2027.replace("days_off", "off"), "2027", "missing"),
        (YEAR_2027, "2028", "year_not_of_file"),
        ("year = ", "2027", "not_toml"),
        (NEW_LAW.replace("length = 10", "length = 0"), "reg99", "length_below_one"),
        (NEW_LAW, "reg98", "law_not_of_file"),
        (NEW_LAW.replace("reg99_report_10d", PIL), "reg99", "rule_twice"),
        ("[law", "reg99", "not_toml"),
    ],
)
def test_a_stored_text_that_cannot_be_read_is_left_out_and_told(
    text: str, name: str, code: str
) -> None:
    good = stored(statute("pil18", *THREE_MONTHS), "pil18", 2)
    law, (warning,) = overlay(SHIPPED, [stored(text, name), good])
    assert law.calendar.last_year == 2026
    assert law.rules.version == overlay(SHIPPED, [good]).law.rules.version
    assert warning.doubt is LawDoubt.LEFT_OUT
    assert warning.error is not None
    assert warning.error.code == code


def test_texts_that_lean_on_one_another_are_read_in_any_order() -> None:
    leaning = changed(NEW_LAW, ("reg99", "reg97")).replace("reg99_", "reg97_")
    leaning = leaning.replace('law = "reg99", article', 'law = "reg97", article')
    citation = 'citations = [{ law = "reg97", article = "第三条" }'
    leaning = changed(leaning, (citation, citation + ', { law = "reg99", article = "第一条" }'))
    leaning = leaning.replace("reg99-2026", "reg97-2026")
    bad = stored(
        NEW_LAW.replace("reg99", "reg96").replace("length = 10", "length = -1"), "reg96", 3
    )
    texts = [stored(leaning, "reg97", 1), stored(NEW_LAW, "reg99", 2), bad]
    law, (warning,) = overlay(SHIPPED, texts)
    assert {"reg97_report_10d", "reg99_report_10d"} <= {rule.id for rule in law.rules}
    assert warning.text is bad


# Candidates


def test_a_year_that_was_read_says_what_the_law_would_be() -> None:
    candidate = candidate_year(YEAR_2027, "通知.toml", SHIPPED, [])
    assert (candidate.kind, candidate.name) == (LawTextKind.WORKDAYS, "2027")
    assert candidate.law.calendar.last_year == 2027
    assert (candidate.text, candidate.source) == (YEAR_2027, "通知.toml")
    assert len(candidate.sha256) == 64


def test_a_statute_that_was_read_says_what_the_law_would_be() -> None:
    text = statute("pil18", *THREE_MONTHS)
    candidate = candidate_statute(text, "pil18.toml", SHIPPED, [stored(NEW_LAW, "reg99")])
    assert (candidate.kind, candidate.name) == (LawTextKind.RULES, "pil18")
    assert candidate.law.rules.rule("reg99_report_10d")
    assert candidate.law.rules.version_on(PIL, date(2026, 4, 13)).version.period == Period(
        3, Unit.MONTH
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "rule", "field"),
    [
        ("length = 10", "length = 11", "wrong_example", "reg99_report_10d", "examples[1].due"),
        ('unit = "day"', 'unit = "week"', "unknown_code", "reg99_report_10d", "period.unit"),
        ("[law]", "[law", "not_toml", "", ""),
        ('code = "reg99"', 'code = "../reg"', "not_a_law_code", "", "law.code"),
        ("reg99_report_10d", PIL, "rule_twice", PIL, "id"),
        ("[[rule]]", "[[rule]]\nhangs_on = { rule = \"x\", day = \"last\" }", "unknown_anchor",
         "reg99_report_10d", "hangs_on.rule"),
    ],
)  # fmt: skip
def test_a_bad_statute_is_refused_by_rule_and_field(
    old: str, new: str, code: str, rule: str, field: str
) -> None:
    with pytest.raises(RuleError) as refused:
        candidate_statute(changed(NEW_LAW, (old, new)), "某条例.toml", SHIPPED, [])
    assert refused.value.code == code
    assert refused.value.params["rule"] == rule
    assert str(refused.value.params["field"]).endswith(field)
    assert refused.value.params["file"]


def test_a_statute_that_takes_away_what_another_hangs_on_is_refused() -> None:
    law = overlay(SHIPPED, []).law
    hanging = next(rule for rule in law.rules if rule.hangs_on is not None)
    anchor = law.rules.rule(hanging.hangs_on.rule)  # type: ignore[union-attr]
    text = SHIPPED.statutes[anchor.file].replace(f'"{anchor.id}"', f'"{anchor.id}_away"')
    text = text.replace(f'rule = "{anchor.id}_away"', f'rule = "{anchor.id}"')
    with pytest.raises(RuleError, match="unknown_anchor") as refused:
        candidate_statute(text, anchor.file, SHIPPED, [])
    assert refused.value.params["value"] == anchor.id


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ("days_off", "day_off", "missing", "notice[1].holiday[1].days_off"),
        ("year = 2027", "year = 20270", "year_out_of_range", "year"),
        ("year = 2027", "year = 2029", "date_outside_year", "notice[1].holiday[1].days_off"),
        ("[[notice]]", "[[notice", "not_toml", ""),
    ],
)
def test_a_bad_year_is_refused_by_field(old: str, new: str, code: str, field: str) -> None:
    with pytest.raises(CalendarError) as refused:
        candidate_year(amended_2027((old, new)), "通知.toml", SHIPPED, [])
    assert (refused.value.code, refused.value.params["field"]) == (code, field)
    assert refused.value.params["file"] == "通知.toml"


def test_a_pasted_notice_is_called_by_its_first_words() -> None:
    pasted = "\n国务院办公厅关于2027年部分节假日安排的通知\n各省、自治区……"
    with pytest.raises(CalendarError) as refused:
        candidate_year("year", pasted, SHIPPED, [])
    assert refused.value.params["file"] == "国务院办公厅关于2027年部分节假日安排的通知"


def test_a_year_must_join_those_that_are_known() -> None:
    far = YEAR_2027.replace("2027-", "2028-").replace("2026-12-27", "2027-12-26")
    far = far.replace("year = 2027", "year = 2028").replace("2028-01-09", "2028-01-08")
    far = far.replace("2028-01-31", "2028-01-30").replace("2028-02-20", "2028-02-19")
    with pytest.raises(CalendarError, match="year_between_missing") as refused:
        candidate_year(far, "x", SHIPPED, [])
    assert refused.value.params["value"] == 2027
    assert candidate_year(far, "x", SHIPPED, [stored(YEAR_2027, "2027")]).name == "2028"


def test_a_year_older_than_that_of_the_program_is_refused() -> None:
    newer = with_year(YEAR_2027 + AMENDED)
    with pytest.raises(CalendarError, match="shipped_is_newer") as refused:
        candidate_year(YEAR_2027, "x", newer, [])
    assert refused.value.params["value"] == date(2026, 12, 1)


def test_what_counts_already_is_not_loaded_again() -> None:
    known = [stored(YEAR_2027, "2027", 1), stored(NEW_LAW, "reg99", 2)]
    for reading, text in (
        (candidate_year, YEAR_2027),
        (candidate_statute, NEW_LAW),
        (candidate_statute, SHIPPED.statutes["apl.toml"]),
    ):
        with pytest.raises(InputError, match="law_text_known"):
            reading(text, "x", SHIPPED, known)


HOSTILE = {
    "megabytes": "#" * 5_000_000,
    "a nest of brackets": "a = " + "[" * 50_000,
    "a number of many digits": "a = " + "9" * 50_000,
    "half a sign": "a = 1 # \ud800",
    "nothing": "",
    "zeros": "\0" * 10_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_refused_politely(text: str) -> None:
    for reading in (candidate_year, candidate_statute):
        with pytest.raises(TrackerError) as refused:
            reading(text, "x" * 100_000, SHIPPED, [])
        assert refused.value.code in ("text_too_long", "not_toml", "not_utf8", "missing")
        assert len(str(refused.value.params["file"])) <= 60


def test_the_shipped_texts_are_far_from_the_limit() -> None:
    assert max(map(len, SHIPPED.statutes.values())) * 4 < MOST_OF_A_STATUTE
    assert len(YEAR_2027) * 4 < MOST_OF_A_YEAR
