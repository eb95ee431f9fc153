"""A pack of one clean rule, and each way in which it can be unclean."""

from __future__ import annotations

from pathlib import Path

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
actor = "agency"
procedure = "litigation"
stages = ["first_ordinary"]
roles = ["defendant"]
trigger = "served"
trigger_zh = "收到起诉状副本之日"
trigger_en = "the day the copy of the complaint is received"
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
    "an example of what nobody counts": (
        'period = { length = 10, unit = "day" }',
        'term_zh = "合理期限"\nterm_en = "a reasonable term"',
        "examples_without_period",
        V1 + "examples",
    ),
    "an extension of nothing in an example": (
        "due = 2016-03-11 }",
        "due = 2016-03-11, extend = 0 }",
        "length_below_one",
        V1 + "examples[1].extend",
    ),
    "neither a period nor a term in words": (
        'period = { length = 10, unit = "day" }',
        "",
        "missing",
        V1 + "period",
    ),
    "a term in one language": (
        'period = { length = 10, unit = "day" }',
        'term_zh = "合理期限"',
        "missing",
        V1 + "term_en",
    ),
    "a period of a missing text": (
        'id = "first"',
        'id = "first"\ntext_missing = true',
        "period_of_a_missing_text",
        V1 + "period",
    ),
    "nobody who acts": ('actor = "agency"', "", "missing", "actor"),
    "an unknown actor": ('"agency"', '"office"', "unknown_code", "actor"),
    "no words for what opens it": (
        'trigger_zh = "收到起诉状副本之日"',
        "",
        "missing",
        "trigger_zh",
    ),
    "roles without a procedure": ('procedure = "litigation"', "", "missing", "procedure"),
    "roles without stages": ('stages = ["first_ordinary"]', "", "missing", "stages"),
    "stages without a procedure": (
        'procedure = "litigation"\nstages = ["first_ordinary"]\nroles = ["defendant"]',
        'stages = ["first_ordinary"]',
        "missing",
        "procedure",
    ),
    "an onlooker without a procedure": (
        'procedure = "litigation"\nstages = ["first_ordinary"]\nroles = ["defendant"]',
        'watched_by = ["defendant"]',
        "missing",
        "procedure",
    ),
    "an unknown capacity": (
        'actor = "agency"',
        'actor = "agency"\ncapacity_papers = { alone = ["answer"] }',
        "unknown_key",
        "capacity_papers.alone",
    ),
    "an unknown paper of a capacity": (
        'actor = "agency"',
        'actor = "agency"\ncapacity_papers = { sole = ["letter"] }',
        "unknown_code",
        "capacity_papers.sole",
    ),
    "an extension of nothing": (
        'actor = "agency"',
        'actor = "agency"\nextension = 0',
        "length_below_one",
        "extension",
    ),
    "an alias that takes days away": (
        'actor = "agency"',
        'actor = "agency"\naliases = [{ id = "reply", extend = -5 }]',
        "length_below_one",
        "aliases[1].extend",
    ),
    "an alias that is the id of a rule": (
        'actor = "agency"',
        'actor = "agency"\naliases = [{ id = "answer" }]',
        "alias_taken",
        "aliases[1].id",
    ),
    "an alias twice": (
        'actor = "agency"',
        'actor = "agency"\naliases = [{ id = "reply" }, { id = "reply" }]',
        "alias_taken",
        "aliases[2].id",
    ),
    "a period that hangs on nothing": (
        'actor = "agency"',
        'actor = "agency"\nhangs_on = { rule = "reply", day = "last" }',
        "unknown_anchor",
        "hangs_on.rule",
    ),
    "a period that hangs on itself": (
        'actor = "agency"',
        'actor = "agency"\nhangs_on = { rule = "answer", day = "last" }',
        "hangs_in_a_circle",
        "hangs_on.rule",
    ),
    "an unknown day of the period it hangs on": (
        'actor = "agency"',
        'actor = "agency"\nhangs_on = { rule = "answer", day = "first" }',
        "unknown_code",
        "hangs_on.day",
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
