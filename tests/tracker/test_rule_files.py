"""Reading a rule pack: as it stands, or refused whole with file, rule and field."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import resources
from tests.tracker.unclean_rules import CLEAN, REFUSALS, pack
from tracker.codes import Capacity, EventKind, Paper, Procedure, Role
from tracker.counting import Period, Unit
from tracker.errors import NotFound, RuleError
from tracker.law import Alias, Anchor, AnchorDay, StatedTerm, Timing
from tracker.rules import RuleBook, check_examples, load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))


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


def another(**changes: str) -> str:
    """The clean rule under an id and in a statute of its own, each text replaced."""
    rule = CLEAN[CLEAN.index("[[rule]]") :].replace('law = "apl"', 'law = "int18"')
    for old, new in ({"answer": "other"} | changes).items():
        assert old in rule
        rule = rule.replace(old, new, 1)
    return rule


def refusal_of(folder: Path) -> tuple[str, object, object, object]:
    """The code of the refusal with the file, the rule and the field it names."""
    with pytest.raises(RuleError) as refused:
        load_rules(folder)
    named = refused.value.params
    return refused.value.code, named["file"], named["rule"], named["field"]


def test_the_same_id_in_two_files_is_refused(tmp_path: Path) -> None:
    folder = two_laws(tmp_path, another(answer="answer"))

    assert refusal_of(folder) == ("rule_twice", "int18.toml", "answer", "id")


def test_a_rule_in_the_file_of_another_statute_is_refused(tmp_path: Path) -> None:
    folder = two_laws(tmp_path, another().replace('law = "int18"', 'law = "apl"'))
    field = "version[2].citations[1].law"

    assert refusal_of(folder) == ("law_not_of_file", "int18.toml", "other", field)


def test_an_alias_is_no_other_id_of_a_rule_in_another_file(tmp_path: Path) -> None:
    of_a_rule = another(actor='aliases = [{ id = "answer" }]\nactor')

    refused = refusal_of(two_laws(tmp_path, of_a_rule))

    assert refused == ("alias_taken", "int18.toml", "other", "aliases[1].id")


def test_periods_that_hang_on_one_another_are_refused(tmp_path: Path) -> None:
    here = another(actor='hangs_on = { rule = "answer", day = "last" }\nactor')
    folder = two_laws(tmp_path, here)
    assert load_rules(folder).rule("other").hangs_on == Anchor("answer", AnchorDay.LAST)

    pack(folder, ("actor", 'hangs_on = { rule = "other", day = "unrolled" }\nactor'))

    assert refusal_of(folder) == ("hangs_in_a_circle", "int18.toml", "other", "hangs_on.rule")


@pytest.mark.parametrize("code", ["arl23", "apl"])
def test_a_rule_belongs_only_under_a_law_that_reconsiderations_go_by(
    tmp_path: Path, code: str
) -> None:
    folder = pack(tmp_path, ("actor", f'only_under = "{code}"\nactor'))

    assert refusal_of(folder) == ("unknown_law", "apl.toml", "answer", "only_under")


def test_what_a_rule_may_say_besides_is_read_as_it_stands(tmp_path: Path) -> None:
    said = """actor = "agency"
watched_by = ["third_party"]
watched_in = ["reconsideration"]
capacities = ["sole", "organ_upheld"]
capacity_papers = { organ_upheld = ["recon_evidence"] }
extension = 30
aliases = [{ id = "reply", extend = 7 }]
quiet = true
overtaken_by = "decided"
stated = "always"
note_zh = "两说。"
note_en = "Two readings."
"""
    rule = load_rules(pack(tmp_path, ('actor = "agency"\n', said))).rule("answer")

    assert rule.watched_by == (Role.THIRD_PARTY,)
    assert rule.watched_in == (Procedure.RECONSIDERATION,)
    assert rule.capacities == (Capacity.SOLE, Capacity.ORGAN_UPHELD)
    assert rule.papers_for(Capacity.ORGAN_UPHELD) == (*rule.papers, Paper.RECON_EVIDENCE)
    assert rule.papers_for(Capacity.SOLE) == rule.papers_for(None) == rule.papers
    assert (rule.extension, rule.aliases, rule.quiet) == (30, (Alias("reply", 7),), True)
    assert (rule.overtaken_by, rule.stated) == (EventKind.DECIDED, StatedTerm.ALWAYS)
    assert (rule.note_zh, rule.note_en, rule.file) == ("两说。", "Two readings.", "apl.toml")


def test_a_rule_is_called_by_its_other_ids_with_what_they_lengthen_it_by(tmp_path: Path) -> None:
    said = 'extension = 30\naliases = [{ id = "reply", extend = 7 }]\nactor'
    book = load_rules(pack(tmp_path, ("actor", said)))

    extended = {
        called: book.called(called).extend
        for called in ("answer", "answer_ext30", "answer_suspended", "answer_obstacle", "reply")
    }

    assert extended == {
        "answer": 0,
        "answer_ext30": 30,
        "answer_suspended": 0,
        "answer_obstacle": 0,
        "reply": 7,
    }
    assert {book.rule(called).id for called in extended} == {"answer"}
    assert len(book) == 1


def test_a_rule_is_not_called_by_an_extension_the_law_does_not_allow(tmp_path: Path) -> None:
    book = load_rules(pack(tmp_path, ("actor", "extension = 30\nactor")))

    with pytest.raises(NotFound):
        book.called("answer_ext20")


def test_a_term_in_words_and_a_missing_text_need_no_example(tmp_path: Path) -> None:
    example_1 = "examples = [{ trigger = 2016-03-01, due = 2016-03-11 }]"
    example_2 = "examples = [{ trigger = 2026-03-02, due = 2026-03-17 }]"
    book = load_rules(
        pack(
            tmp_path,
            ('period = { length = 10, unit = "day" }', 'term_zh = "当场"\nterm_en = "at once"'),
            (example_1, ""),
            ('period = { length = 15, unit = "day" }', "text_missing = true"),
            (example_2, ""),
        )
    )

    check_examples(book, CALENDAR)
    assert [version.timing for version in book.rule("answer").versions] == [
        Timing.ENTERED,
        Timing.TEXT_MISSING,
    ]


def test_a_statute_that_is_only_cited_needs_no_rules(tmp_path: Path) -> None:
    book: RuleBook = load_rules(two_laws(tmp_path, ""))

    assert [law.code for law in book.laws] == ["apl", "int18"]
    assert len(book) == 1
