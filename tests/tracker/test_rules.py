"""The rule pack: complete, chosen by the right day, and refused whole where it is not clean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

import resources
from tracker.codes import EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.counting import Period, Unit
from tracker.errors import NotFound, RuleError
from tracker.rules import ChosenVersion, Rule, RuleBook, check_examples, load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))

every_rule = pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.id)


def ids(chosen: Iterable[ChosenVersion]) -> set[str]:
    return {choice.rule.id for choice in chosen}


# What the shipped pack holds


def test_the_pack_holds_the_periods_of_a_first_release() -> None:
    expected = {
        "apl_answer_evidence": (15, Unit.DAY),
        "apl_appeal_judgment": (15, Unit.DAY),
        "apl_appeal_ruling": (10, Unit.DAY),
        "apl_jurisdiction_objection": (15, Unit.DAY),
        "apl_evidence_extension_request": (15, Unit.DAY),
        "apl_evidence_after_extension": (15, Unit.DAY),
        "apl_second_instance_answer": (15, Unit.DAY),
        "apl_retrial_opinion": (15, Unit.DAY),
        "arl23_examine_5wd": (5, Unit.WORKDAY),
        "arl23_send_7wd": (7, Unit.WORKDAY),
        "arl23_answer_10wd": (10, Unit.WORKDAY),
        "arl23_send_simple_3wd": (3, Unit.WORKDAY),
        "arl23_answer_simple_5wd": (5, Unit.WORKDAY),
        "arl23_decide_60d": (60, Unit.DAY),
        "arl23_decide_simple_30d": (30, Unit.DAY),
        "arl17_examine_5wd": (5, Unit.WORKDAY),
        "arl17_send_7wd": (7, Unit.WORKDAY),
        "arl17_answer_10cal": (10, Unit.DAY),
        "arl17_decide_60d": (60, Unit.DAY),
    }
    for rule_id, (length, unit) in expected.items():
        assert RULES.rule(rule_id).versions[-1].period == Period(length, unit)


@every_rule
def test_every_rule_says_in_both_languages_what_to_do_and_what_happens_otherwise(
    rule: Rule,
) -> None:
    chinese, latin = re.compile("[一-鿿]"), re.compile("[A-Za-z]{3}")
    texts = [(rule.title_zh, rule.title_en)]
    texts += [(version.consequence_zh, version.consequence_en) for version in rule.versions]
    for zh, en in texts:
        assert chinese.search(zh)
        assert latin.search(en)
        assert not chinese.search(en)


@every_rule
def test_every_consequence_names_an_article(rule: Rule) -> None:
    for version in rule.versions:
        assert re.search("第.+条", version.consequence_zh)
        assert re.search(r"art\. \d+", version.consequence_en)


@every_rule
def test_every_rule_has_its_citation_and_a_worked_example(rule: Rule) -> None:
    for version in rule.versions:
        assert version.examples
        for citation in version.citations:
            assert re.fullmatch(
                "第[一二三四五六七八九十百零]+条(第[一二三四五六七八九十]+[款项])*",
                citation.article,
            )
            assert citation.law_zh
            assert citation.checked_on >= date(2026, 11, 22)


@every_rule
def test_every_rule_gives_the_days_of_its_worked_examples(rule: Rule) -> None:
    check_examples([rule], CALENDAR)


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


def test_a_right_is_no_duty() -> None:
    rights = {
        "apl_appeal_judgment",
        "apl_appeal_ruling",
        "apl_evidence_extension_request",
        "apl_jurisdiction_objection",
    }

    assert all(RULES.rule(rule_id).nature is Nature.RIGHT for rule_id in rights)
    assert RULES.rule("apl_answer_evidence").nature is Nature.DUTY


def test_the_answer_and_the_evidence_are_two_papers_of_one_period() -> None:
    assert RULES.rule("apl_answer_evidence").papers == (Paper.ANSWER, Paper.EVIDENCE)


# Which rules a fact opens


def litigation(stage: Stage, role: Role, event: EventKind, day: str = "2026-03-02") -> set[str]:
    return ids(
        RULES.for_event(
            procedure=Procedure.LITIGATION,
            stage=stage,
            role=role,
            event=event,
            day=date.fromisoformat(day),
        )
    )


def reconsideration(
    role: Role,
    event: EventKind,
    day: str,
    *,
    stage: Stage = Stage.RECON_ORDINARY,
    basis: str | None = None,
) -> set[str]:
    chosen = RULES.for_event(
        procedure=Procedure.RECONSIDERATION,
        stage=stage,
        role=role,
        event=event,
        day=date.fromisoformat(day),
        basis=basis,
    )
    assert not any(choice.nearest for choice in chosen)
    return ids(chosen)


ON_A_COMPLAINT = {
    "apl_answer_evidence",
    "apl_evidence_extension_request",
    "apl_jurisdiction_objection",
}


def test_a_complaint_opens_one_duty_and_two_rights_for_the_defendant() -> None:
    for stage in (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY):
        assert litigation(stage, Role.DEFENDANT, EventKind.SERVED) == ON_A_COMPLAINT


def test_after_a_remand_no_objection_to_jurisdiction_is_open() -> None:
    opened = litigation(Stage.FIRST_REMAND, Role.DEFENDANT, EventKind.SERVED)

    assert opened == ON_A_COMPLAINT - {"apl_jurisdiction_objection"}


def test_a_complaint_before_the_interpretation_of_2018_opens_only_what_the_law_itself_says() -> (
    None
):
    opened = litigation(Stage.FIRST_ORDINARY, Role.DEFENDANT, EventKind.SERVED, "2018-02-07")

    assert opened == {"apl_answer_evidence"}


@pytest.mark.parametrize(
    ("stage", "role", "event", "rule"),
    [
        (Stage.SECOND, Role.APPELLEE, EventKind.SERVED, "apl_second_instance_answer"),
        (Stage.RETRIAL_REVIEW, Role.RETRIAL_RESPONDENT, EventKind.SERVED, "apl_retrial_opinion"),
        (
            Stage.FIRST_ORDINARY,
            Role.DEFENDANT,
            EventKind.EXTENSION_GRANTED,
            "apl_evidence_after_extension",
        ),
        (Stage.FIRST_SUMMARY, Role.DEFENDANT, EventKind.JUDGMENT_SERVED, "apl_appeal_judgment"),
        (Stage.FIRST_ORDINARY, Role.THIRD_PARTY, EventKind.JUDGMENT_SERVED, "apl_appeal_judgment"),
        (Stage.FIRST_REMAND, Role.DEFENDANT, EventKind.RULING_SERVED, "apl_appeal_ruling"),
    ],
)
def test_a_paper_in_court_opens_its_period(
    stage: Stage, role: Role, event: EventKind, rule: str
) -> None:
    assert litigation(stage, role, event) == {rule}


@pytest.mark.parametrize(
    ("stage", "role", "event"),
    [
        (Stage.FIRST_ORDINARY, Role.THIRD_PARTY, EventKind.SERVED),
        (Stage.SECOND, Role.APPELLANT, EventKind.SERVED),
        (Stage.SECOND, Role.APPELLEE, EventKind.JUDGMENT_SERVED),
        (Stage.FIRST_ORDINARY, Role.DEFENDANT, EventKind.NOTE),
    ],
)
def test_a_fact_that_opens_nothing_opens_nothing(
    stage: Stage, role: Role, event: EventKind
) -> None:
    assert litigation(stage, role, event) == set()


def test_the_old_law_governs_a_reply_to_the_last_day_of_2023_and_the_new_one_from_then_on() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED)

    assert reconsideration(*served, "2023-12-31") == {"arl17_answer_10cal"}
    assert reconsideration(*served, "2024-01-01") == {"arl23_answer_10wd"}


def test_the_law_an_officer_chose_for_a_case_goes_before_the_day() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED)

    assert reconsideration(*served, "2024-01-05", basis="arl17") == {"arl17_answer_10cal"}
    assert reconsideration(*served, "2023-12-22", basis="arl23") == {"arl23_answer_10wd"}


def test_a_basis_nobody_knows_is_refused_instead_of_opening_nothing() -> None:
    with pytest.raises(NotFound) as refused:
        reconsideration(Role.RESPONDENT, EventKind.SERVED, "2024-01-05", basis="apl")

    assert refused.value.code == "unknown_basis"
    assert refused.value.params["similar"] == ("arl17", "arl23")


def test_the_basis_of_a_reconsideration_changes_nothing_in_court() -> None:
    chosen = RULES.for_event(
        procedure=Procedure.LITIGATION,
        stage=Stage.FIRST_ORDINARY,
        role=Role.DEFENDANT,
        event=EventKind.SERVED,
        day=date(2026, 3, 2),
        basis="arl17",
    )

    assert ids(chosen) == ON_A_COMPLAINT


def test_an_officer_may_choose_between_the_two_reconsideration_laws_and_nowhere_else() -> None:
    assert [law.code for law in RULES.bases(Procedure.RECONSIDERATION)] == ["arl17", "arl23"]
    assert RULES.bases(Procedure.LITIGATION) == ()


def test_the_organ_sends_and_decides_by_the_procedure_it_chose() -> None:
    accepted = (Role.ORGAN, EventKind.ACCEPTED, "2026-03-02")

    assert reconsideration(*accepted) == {"arl23_send_7wd", "arl23_decide_60d"}
    assert reconsideration(*accepted, stage=Stage.RECON_SIMPLE) == {
        "arl23_send_simple_3wd",
        "arl23_decide_simple_30d",
    }


@pytest.mark.parametrize(
    "stage", [Stage.RECON_EXAMINATION, Stage.RECON_ORDINARY, Stage.RECON_SIMPLE]
)
def test_an_application_opens_its_examination_whatever_procedure_follows(stage: Stage) -> None:
    received = (Role.ORGAN, EventKind.APPLICATION_RECEIVED)

    assert reconsideration(*received, "2026-03-02", stage=stage) == {"arl23_examine_5wd"}
    assert reconsideration(*received, "2023-03-02", stage=stage) == {"arl17_examine_5wd"}


def test_the_simple_procedure_gives_the_respondent_five_working_days() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED, "2026-03-02")

    assert reconsideration(*served, stage=Stage.RECON_SIMPLE) == {"arl23_answer_simple_5wd"}


# By id


def test_a_day_before_a_law_takes_the_nearest_version_and_says_so() -> None:
    chosen = RULES.version_on("arl23_answer_10wd", date(2023, 12, 22))

    assert (chosen.version.id, chosen.nearest) == ("arl23-2024", True)
    assert not RULES.version_on("arl23_answer_10wd", date(2024, 1, 1)).nearest
    assert not RULES.version_on("arl17_answer_10cal", date(2023, 12, 31)).nearest
    assert RULES.version_on("arl17_answer_10cal", date(2024, 1, 1)).nearest


def test_a_mistyped_id_is_answered_with_the_nearest_ones() -> None:
    with pytest.raises(NotFound) as refused:
        RULES.rule("arl23_anser_10wd")

    assert refused.value.code == "unknown_rule"
    assert refused.value.params["rule"] == "arl23_anser_10wd"
    similar = refused.value.params["similar"]
    assert isinstance(similar, tuple)
    assert similar[0] == "arl23_answer_10wd"
    assert len(similar) == 3


def test_an_id_like_no_other_is_answered_with_none() -> None:
    with pytest.raises(NotFound) as refused:
        RULES.version_on("?", date(2026, 1, 1))

    assert refused.value.params["similar"] == ()


# Reading a pack

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
