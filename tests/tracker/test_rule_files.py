"""Reading a rule pack: as it stands, or refused whole with file, rule and field."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import resources
from tracker.counting import Period, Unit
from tracker.errors import RuleError
from tracker.rules import RuleBook, check_examples, load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))

CLEAN = """
[law]
code = "apl"
name_zh = "中华人民共和国行政诉讼法"
name_en = "Administrative Litigation Law"
in_force_from = 2015-05-01
checked_on = 2026-11-22

[[rule]]
id = "answer"
title_zh = "提交答辩状"
title_en = "File the answer"
nature = "duty"
procedure = "litigation"
stages = ["first_ordinary"]
roles = ["defendant"]
trigger = "served"
papers = ["answer", "evidence"]

[[rule.version]]
id = "first"
in_force_from = 2015-05-01
in_force_to = 2020-12-31
period = { length = 10, unit = "day" }
confidence = "A"
consequence_zh = "无（第六十七条）。"
consequence_en = "None (art. 67)."
citations = [{ law = "apl", article = "第六十七条" }]
examples = [{ trigger = 2016-03-01, due = 2016-03-11 }]

[[rule.version]]
id = "second"
in_force_from = 2021-01-01
period = { length = 15, unit = "day" }
confidence = "A"
consequence_zh = "无（第六十七条）。"
consequence_en = "None (art. 67)."
citations = [{ law = "apl", article = "第六十七条" }]
examples = [{ trigger = 2026-03-02, due = 2026-03-17 }]
"""


def pack(folder: Path, *changes: tuple[str, str]) -> Path:
    """A pack of one file in which each text is replaced where it stands first."""
    text = CLEAN
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "apl.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_clean_pack_is_read_as_it_stands(tmp_path: Path) -> None:
    book = load_rules(pack(tmp_path))
    rule = book.rule("answer")

    check_examples(book, CALENDAR)
    assert len(book) == 1
    assert [version.id for version in rule.versions] == ["first", "second"]
    assert rule.law == "apl"
    assert rule.versions[1].citations[0].law_zh == "中华人民共和国行政诉讼法"
    assert book.version_on("answer", date(2020, 12, 31)).version.period == Period(10, Unit.DAY)
    assert book.version_on("answer", date(2021, 1, 1)).version.period == Period(15, Unit.DAY)
    assert book.version_on("answer", date(1999, 1, 1)).version.id == "first"


def test_a_file_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "apl.toml").write_text(CLEAN, encoding="utf-8-sig")

    assert len(load_rules(tmp_path)) == 1


def test_the_version_of_the_pack_changes_with_any_of_its_files(tmp_path: Path) -> None:
    before = load_rules(pack(tmp_path)).version
    same = load_rules(pack(tmp_path)).version
    after = load_rules(pack(tmp_path, ("length = 15", "length = 16"))).version

    assert before.startswith("2026-11-22/")
    assert before == same != after


V1, V2 = "version[1].", "version[2]."

REFUSALS: dict[str, tuple[str, str, str, str]] = {
    # what is wrong: replaced text, new text, code, field
    "an unknown key": ('nature = "duty"', 'nature = "duty"\nmood = 1', "unknown_key", "mood"),
    "an unknown key of a version": (
        'id = "first"',
        'id = "first"\nlevel = 1',
        "unknown_key",
        V1 + "level",
    ),
    "an unknown key of a period": (
        "length = 10,",
        "length = 10, a = 1,",
        "unknown_key",
        V1 + "period.a",
    ),
    "an unknown key of a citation": (
        '{ law = "apl",',
        '{ law = "apl", page = 3,',
        "unknown_key",
        V1 + "citations[1].page",
    ),
    "an unknown key of an example": (
        "{ trigger = 2016-03-01,",
        "{ trigger = 2016-03-01, by = 1,",
        "unknown_key",
        V1 + "examples[1].by",
    ),
    "no title": ('title_en = "File the answer"', "", "missing", "title_en"),
    "an empty title": ('"提交答辩状"', '""', "empty", "title_zh"),
    "no consequence": (
        'consequence_zh = "无（第六十七条）。"',
        "",
        "missing",
        V1 + "consequence_zh",
    ),
    "no citation": (
        'citations = [{ law = "apl", article = "第六十七条" }]',
        "",
        "missing",
        V1 + "citations",
    ),
    "an empty list of citations": (
        'citations = [{ law = "apl", article = "第六十七条" }]',
        "citations = []",
        "empty",
        V1 + "citations",
    ),
    "a citation without article": (
        ', article = "第六十七条"',
        "",
        "missing",
        V1 + "citations[1].article",
    ),
    "a citation of an unknown law": (
        '{ law = "apl"',
        '{ law = "apk"',
        "unknown_law",
        V1 + "citations[1].law",
    ),
    "no example": (
        "examples = [{ trigger = 2016-03-01, due = 2016-03-11 }]",
        "",
        "missing",
        V1 + "examples",
    ),
    "an example outside its version": (
        "{ trigger = 2016-03-01,",
        "{ trigger = 2021-01-01,",
        "outside_its_version",
        V1 + "examples[1].trigger",
    ),
    "an unknown nature": ('"duty"', '"burden"', "unknown_code", "nature"),
    "an unknown stage": ('"first_ordinary"', '"first"', "unknown_code", "stages"),
    "a stage twice": ('"first_ordinary"', '"second", "second"', "code_twice", "stages"),
    "an unknown unit": ('unit = "day"', 'unit = "days"', "unknown_code", V1 + "period.unit"),
    "an unknown confidence": (
        'confidence = "A"',
        'confidence = "?"',
        "unknown_code",
        V1 + "confidence",
    ),
    "no papers": ('papers = ["answer", "evidence"]', "papers = []", "empty", "papers"),
    "a length of nothing": ("length = 10", "length = 0", "length_below_one", V1 + "period.length"),
    "a length in words": ("length = 10", 'length = "10"', "wrong_type", V1 + "period.length"),
    "a length of true": ("length = 10", "length = true", "wrong_type", V1 + "period.length"),
    "a day with an hour": (
        "in_force_from = 2021-01-01",
        "in_force_from = 2021-01-01T00:00:00",
        "wrong_type",
        V2 + "in_force_from",
    ),
    "the day after a period counted back": (
        'unit = "day"',
        'unit = "day", direction = "before", then_next_day = true',
        "next_day_of_a_period_counted_back",
        V1 + "period.then_next_day",
    ),
    "versions that share a day": (
        "in_force_to = 2020-12-31",
        "in_force_to = 2021-01-01",
        "versions_overlap",
        V2 + "in_force_from",
    ),
    "an open version before another": (
        "in_force_to = 2020-12-31",
        "",
        "versions_overlap",
        V2 + "in_force_from",
    ),
    "two versions of one id": ('id = "second"', 'id = "first"', "version_twice", V2 + "id"),
    "a version that ends before it begins": (
        "in_force_to = 2020-12-31",
        "in_force_to = 2015-04-30",
        "ends_before_it_begins",
        V1 + "in_force_to",
    ),
    "a version older than its law": (
        "in_force_from = 2015-05-01\nin_force_to",
        "in_force_from = 2015-04-30\nin_force_to",
        "outside_its_law",
        V1 + "in_force_from",
    ),
    "a version that outlives its law": (
        "in_force_from = 2015-05-01\nchecked",
        "in_force_from = 2015-05-01\nin_force_to = 2024-12-31\nchecked",
        "outside_its_law",
        V2 + "in_force_to",
    ),
    "a version that is no table": ("[[rule.version]]", "[rule.version]", "wrong_type", "version"),
}


def test_a_wrong_example_is_refused_by_file_rule_and_field(tmp_path: Path) -> None:
    book = load_rules(pack(tmp_path, ("due = 2026-03-17", "due = 2026-03-18")))

    with pytest.raises(RuleError) as refused:
        check_examples(book, CALENDAR)

    assert refused.value.code == "wrong_example"
    assert refused.value.params == {
        "file": "apl.toml",
        "rule": "answer",
        "field": "version[2].examples[1].due",
        "value": date(2026, 3, 18),
        "computed": date(2026, 3, 17),
    }


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_a_rule_that_is_not_clean_is_refused_by_file_rule_and_field(
    tmp_path: Path, refusal: tuple[str, str, str, str]
) -> None:
    old, new, code, field = refusal
    changes = [(old, new)]
    if new == "[rule.version]":  # a single table stands alone
        changes = [(CLEAN[CLEAN.rindex("[[rule.version]]") :], ""), (old, new)]

    with pytest.raises(RuleError) as refused:
        load_rules(pack(tmp_path, *changes))

    found = refused.value
    assert found.code == code
    assert (found.params["file"], found.params["rule"]) == ("apl.toml", "answer")
    assert found.params["field"] == field


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ('code = "apl"', 'code = "arl"', "law_not_of_file", "law.code"),
        ('name_en = "Administrative Litigation Law"', "", "missing", "law.name_en"),
        (
            "checked_on = 2026-11-22",
            "checked_on = 2026-11-22\nauthor = 1",
            "unknown_key",
            "law.author",
        ),
        ('[law]\ncode = "apl"', "[[law]]", "wrong_type", "law"),
        ('id = "answer"', "", "missing", "rule[1].id"),
        ("[[rule]]", "[[rules]]\n[[rule]]", "unknown_key", "rules"),
        ("[law]", "[law", "not_toml", ""),
    ],
)
def test_a_file_that_is_not_clean_is_refused_by_file_and_field(
    tmp_path: Path, old: str, new: str, code: str, field: str
) -> None:
    with pytest.raises(RuleError) as refused:
        load_rules(pack(tmp_path, (old, new)))

    assert refused.value.code == code
    assert (refused.value.params["file"], refused.value.params["field"]) == ("apl.toml", field)


def test_a_file_in_another_encoding_is_refused_as_such(tmp_path: Path) -> None:
    (tmp_path / "apl.toml").write_bytes(CLEAN.encode("gb18030"))

    with pytest.raises(RuleError, match="not_utf8"):
        load_rules(tmp_path)


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no_rule_files"):
        load_rules(tmp_path)


def two_laws(folder: Path, second: str) -> Path:
    """The clean pack with a second statute beside it."""
    law = CLEAN[: CLEAN.index("[[rule]]")].replace('"apl"', '"int18"')
    (folder / "int18.toml").write_text(law + second, encoding="utf-8")
    return pack(folder)


def test_the_same_id_in_two_files_is_refused(tmp_path: Path) -> None:
    rule = CLEAN[CLEAN.index("[[rule]]") :].replace('law = "apl"', 'law = "int18"')

    with pytest.raises(RuleError) as refused:
        load_rules(two_laws(tmp_path, rule))

    assert refused.value.code == "rule_twice"
    assert (refused.value.params["file"], refused.value.params["rule"]) == ("int18.toml", "answer")


def test_a_rule_in_the_file_of_another_statute_is_refused(tmp_path: Path) -> None:
    rule = CLEAN[CLEAN.index("[[rule]]") :].replace('id = "answer"', 'id = "other"')

    with pytest.raises(RuleError) as refused:
        load_rules(two_laws(tmp_path, rule))

    assert refused.value.code == "law_not_of_file"
    assert (refused.value.params["file"], refused.value.params["rule"]) == ("int18.toml", "other")


def test_a_statute_that_is_only_cited_needs_no_rules(tmp_path: Path) -> None:
    book: RuleBook = load_rules(two_laws(tmp_path, ""))

    assert [law.code for law in book.laws] == ["apl", "int18"]
    assert len(book) == 1
