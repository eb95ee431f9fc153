"""Words stand where they can be translated, and every code has its word and its sentence."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from enum import StrEnum
from string import Formatter

import pytest

from tests.house import called, calls, modules, place, sources, strings, tree
from tests.raise_sites import Site, finding_sites, raise_sites
from tracker import errors
from ui.sentences import ERRORS, FAULTS, FINDINGS
from ui.word_tables import LABELS
from ui.words import error_sentence

CHINESE = re.compile("[一-鿿]")

# Where Chinese may stand

TRANSLATED = {"tr": 0, "N_": 1, "QT_TRANSLATE_NOOP": 1, "translate": 1}
"""What marks a text for translation, and the place of the text among its arguments."""

NOT_SHOWN = {
    "tracker/books/case_book.py": "the letters of serials, which are stored",
    "tracker/rule_search.py": "numerals of articles, to find them by number",
    "tracker/dates.py": "days as officers type them",
    "tracker/intake.py": "case numbers and names of organisations, to recognise them",
    "tracker/notice_days.py": "the wording of notices, to recognise it",
    "tracker/notice_parts.py": "the wording of notices, to recognise it",
    "tracker/notice_text.py": "the wording of notices, and the title of one that has none",
    "tracker/notice_words.py": "the wording of notices, to recognise it",
    "tracker/statutory_days.py": "the names of holidays as the regulation writes them",
    "ui/desktop/autostart.py": "the name in the list of start-up programs, in Chinese by its key",
    "db/place.py": "names of sync services in paths",
}
"""Files with Chinese that is data and not said to anybody, each with its reason."""

IN_EVERY_LANGUAGE = {"简体中文"}
"""The name of a language stands in that language."""

IN_CHINESE_ALWAYS = (
    "main.py",
    "ui/terminal",
    "ui/deadline_sheet.py",
    "ui/nudge_text.py",
    "ui/sheet_html.py",
    "ui/sheet_paper.py",
    "ui/paper.py",
    "ui/week_sheet.py",
    "ui/week_html.py",
    "ui/week_paper.py",
    "ui/diary_events.py",
    "ui/calendar_file.py",
    "ui/reminder_table.py",
)
"""The terminal and papers of a case speak Chinese in every language of the window."""


@pytest.mark.parametrize(
    "source", sorted({*sources("tracker", "db", "ui")} - {*sources(*IN_CHINESE_ALWAYS)})
)
def test_chinese_is_said_only_where_it_can_be_translated(source: str) -> None:
    marked = {
        inside for call in calls(source) if called(call) in TRANSLATED for inside in ast.walk(call)
    }
    said = [
        place(source, text)
        for text in strings(source)
        if CHINESE.search(str(text.value))
        and text not in marked
        and text.value not in IN_EVERY_LANGUAGE
    ]

    assert source in NOT_SHOWN or said == []


def test_no_file_is_excused_without_need() -> None:
    for source in NOT_SHOWN:
        assert any(CHINESE.search(str(text.value)) for text in strings(source)), source


@pytest.mark.parametrize("source", sources("ui"))
def test_what_is_translated_is_one_whole_text(source: str) -> None:
    """Not put together, and no f-string: the translation is found by the text as it is written."""
    marks = [(called(call), call) for call in calls(source) if called(call) in TRANSLATED]
    marks = [(mark, call) for mark, call in marks if len(call.args) > TRANSLATED[mark]]
    from_a_table = any(mark == "QT_TRANSLATE_NOOP" for mark, _ in marks)

    made = [
        place(source, call)
        for mark, call in marks
        if not isinstance(call.args[TRANSLATED[mark]], ast.Constant)
        and not (mark == "translate" and from_a_table)
    ]

    assert made == []


# Words of codes

NOT_SAID = {
    "CaseSort": "the columns of the list have titles of their own",
    "AnchorDay": "which day of another period opens one is said with that period",
    "DayKind": "a day is said by its holiday and its notice",
    "Caution": "a caution is a sentence: ui.trial_words.CAUTIONS",
    "Direction": "said with the whole period",
    "Ground": "an objection is told in a sentence: ui.defence_words.GROUNDS",
    "NoticeProblem": "a problem is a sentence: ui.notice_words.NOTICE_PROBLEMS",
    "LawDoubt": "a doubt about a loaded text is told in a sentence: ui.notices",
    "Severity": "said by colour and icon beside the sentence",
    "StatedTerm": "what a stated term does is told with the last day it leads to",
    "StepCode": "a step is a sentence: ui.sentences.STEPS",
    "SubjectKind": "a reminder is said by its subject",
    "Unit": "said with the length of a period",
}
"""Codes that nobody is told alone, each with its reason."""


def _codes() -> dict[str, type[StrEnum]]:
    found = {}
    for name in modules("tracker"):
        for kind in vars(importlib.import_module(name)).values():
            if inspect.isclass(kind) and issubclass(kind, StrEnum) and kind is not StrEnum:
                found[kind.__name__] = kind
    return found


@pytest.mark.parametrize("name", _codes())
def test_every_code_has_its_word(name: str) -> None:
    kind = _codes()[name]

    assert (name in NOT_SAID) is not (kind in LABELS)
    assert name in NOT_SAID or set(LABELS[kind]) == set(kind)
    assert all(LABELS.get(kind, {0: "-"}).values())


# Sentences of failures

SITES = raise_sites()
GENERAL = error_sentence(errors.StoreError("unexpected"))


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_failures_are_raised_in_many_places() -> None:
    assert len(SITES) > 60
    assert {site.kind for site in SITES} >= {
        "InputError",
        "RuleError",
        "CalendarError",
        "NotFound",
        "Conflict",
        "BrokenPromise",
        "StoreError",
    }


@pytest.mark.parametrize("site", SITES, ids=lambda site: f"{site.code} {site.where}")
def test_every_failure_has_a_sentence_that_its_parameters_fill(site: Site) -> None:
    sentence = FAULTS.get(site.code) if site.of_a_file else ERRORS.get(site.code)

    assert sentence, f"{site.where} raises {site.kind}({site.code!r}), which has no sentence"
    assert _placeholders(sentence) - {"place"} <= site.params
    assert _spoken(site) != GENERAL or site.code == "unexpected"
    assert "{" not in _spoken(site)
    assert _spoken(site).endswith("。")


def _spoken(site: Site) -> str:
    kind = getattr(errors, site.kind)
    return error_sentence(kind(site.code, **dict.fromkeys(site.params, "甲")))


def test_no_sentence_waits_for_a_failure_nobody_raises() -> None:
    raised = {site.code for site in SITES} | {"unexpected", "unknown_rule_alone"}

    assert (set(ERRORS) | set(FAULTS)) - raised == set()


def test_every_finding_has_a_sentence_that_its_parameters_fill() -> None:
    sites = finding_sites()

    assert {site.code for site in sites} == set(FINDINGS)
    for site in sites:
        assert _placeholders(FINDINGS[site.code]) <= site.params, site.where


def test_only_the_checks_of_an_entry_make_findings() -> None:
    makers = {
        source
        for source in sources("tracker", "db", "ui")
        for node in ast.walk(tree(source))
        if isinstance(node, ast.Call) and called(node) == "Finding"
    }

    assert makers == {"tracker/intake.py", "tracker/amendment.py"}
