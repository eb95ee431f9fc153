"""The English interface is complete: every text, every placeholder, every letter to press."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from tests.builders import NOW, TODAY
from tests.ui.an_office import open_office, registered
from tests.ui.reminder_lines import a_hearing_line, a_line, the_law
from tracker.codes import EventKind
from tracker.intake import PartyDraft
from tracker.queries import DeadlineLine
from ui.case_form import CaseForm
from ui.close_dialog import CloseDialog
from ui.event_form import EventForm
from ui.hall import ROOMS
from ui.language import speak
from ui.main_window import MainWindow
from ui.office import Office
from ui.preferences import Preferences
from ui.reminder_entries import entries, face, snooze_choices
from ui.reminder_window import ReminderWindow
from ui.submit_dialog import SubmitDialog
from ui.words import HOLIDAYS
from ui.work_calendar_popup import WorkCalendar

ROOT = Path(__file__).parents[2]
TS = resources.folder("translations") / "yingsu_en.ts"
CHINESE = re.compile(r"[⺀-鿿豈-﫿︰-﹏＀-￯“”‘’…—]")
"""Characters and punctuation that are as wide as a Chinese character."""
TABLES = {"tr", "translate", "N_", "QT_TRANSLATE_NOOP"}
LETTER = re.compile(r"&(\w)")
ONE_FORM = (
    {"CaseForm", "MainFields", "PartyFields", "PartyList", "MoreFields", "EntryDialog"},
    {"ReminderWindow", "ReminderCard"},
)
"""Classes whose texts stand in one window, where each letter may lead to one place only."""


class Text(NamedTuple):
    """One text of the interface with its translation."""

    context: str
    chinese: str
    english: str
    state: str


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "en")
    yield
    speak(qapp, "zh_CN")


def texts_in(file: Path) -> list[Text]:
    """Every text of a translation file."""
    read = []
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            read.append(
                Text(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    translation.text or "",
                    translation.get("type", "finished"),
                )
            )
    return read


@cache
def translated() -> list[Text]:
    """Every text of the English interface."""
    return texts_in(TS)


def run_tool(name: str, *arguments: object) -> None:
    """A tool of Qt, as `make translations` runs it."""
    tool = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    command = [sys.executable, "-c", tool, *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


# The file of translations


def test_every_text_of_the_window_has_an_english_one_and_no_other_is_kept(tmp_path: Path) -> None:
    gathered = tmp_path / "gathered.ts"
    options = ["-extensions", "py", "-tr-function-alias", "QT_TRANSLATE_NOOP+=N_"]
    run_tool("lupdate", *options, "ui", "-ts", gathered)

    in_sources = {(text.context, text.chinese) for text in texts_in(gathered)}

    assert len(in_sources) > 1000
    assert {(text.context, text.chinese) for text in translated()} == in_sources
    assert [text for text in translated() if text.state != "finished" or not text.english] == []


def test_the_compiled_file_is_made_of_the_written_one(tmp_path: Path) -> None:
    compiled = tmp_path / "yingsu_en.qm"
    run_tool("lrelease", TS, "-qm", compiled)

    assert compiled.read_bytes() == TS.with_suffix(".qm").read_bytes(), "run make translations"


def test_no_english_text_holds_a_chinese_character() -> None:
    assert [text for text in translated() if CHINESE.search(text.english)] == []


def test_the_places_to_fill_are_the_same_in_both_languages() -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%\w", text))

    assert [text for text in translated() if places(text.chinese) != places(text.english)] == []


def test_what_has_a_letter_to_press_has_one_in_both_languages() -> None:
    wrong = [
        text
        for text in translated()
        if len(LETTER.findall(text.chinese)) != len(LETTER.findall(text.english))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["chinese", "english"])
def test_a_letter_leads_to_one_place_in_a_form(language: str) -> None:
    """Texts that take turns at one place share their letter in Chinese, and so in English."""
    alone = [{context} for context in {text.context for text in translated()}]
    for form in (*ONE_FORM, *alone):
        texts = [text for text in translated() if text.context in form and "&" in text.chinese]
        ordered = sorted(texts, key=lambda text: letter(text, language))
        for one, other in pairwise(ordered):
            if letter(one, language) == letter(other, language):
                assert letter(one, "chinese") == letter(other, "chinese"), (one, other)


def letter(text: Text, language: str) -> str:
    """The letter that leads to the place a text stands at."""
    found = LETTER.search(getattr(text, language))
    return found[1].lower() if found else ""


def test_a_sentence_is_a_sentence_in_both_languages() -> None:
    wrong = [
        text
        for text in translated()
        if text.chinese.endswith("。") != text.english.endswith(".")
        and not text.english.endswith(("no.", "..."))
    ]
    assert wrong == []


def test_every_holiday_of_the_notices_has_an_english_name() -> None:
    notices = resources.folder("workdays").glob("*.toml")
    named = {
        name
        for notice in notices
        for names in re.findall(r'^name = "(.+)"$', notice.read_text("utf-8"), re.MULTILINE)
        for name in names.split("、")
    }
    assert named == set(HOLIDAYS)


# The sources


class _Bare(ast.NodeVisitor):
    """Gathers Chinese texts that stand outside every call that marks a text for translation."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        if name not in TABLES:
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and re.search(r"[、-〿一-鿿，：；（）]", node.value):
            self.found.append(node.value)


CHINESE_ALWAYS = {
    *("deadline_sheet.py", "sheet_html.py", "sheet_paper.py", "paper.py"),
    *("week_sheet.py", "week_html.py", "diary_events.py", "calendar_file.py"),
    *("autostart.py", "nudge_text.py", "reminder_table.py"),
}
"""Papers, calendars and messages are Chinese; the desktop chooses our name by its key."""


def test_every_chinese_text_of_the_window_is_marked_for_translation() -> None:
    bare: dict[str, list[str]] = {}
    for file in sorted((ROOT / "ui").rglob("*.py")):
        if "terminal" in file.parts or file.name in CHINESE_ALWAYS:
            continue
        visitor = _Bare()
        visitor.visit(ast.parse(file.read_text("utf-8")))
        if visitor.found:
            bare[file.name] = visitor.found
    # Names are typed with 、 between them, a colon ends a label, and a language names itself.
    assert bare == {
        "case_form_parts.py": ["、"],
        "form_rows.py": ["：: "],
        "settings_page.py": ["简体中文"],
        "words.py": ["、"],
    }


# The window


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    """A case whose every name is written in Latin letters."""
    office = open_office(tmp_path)
    names = frozenset({"Market Bureau", "Railway Court", "Wang"})
    registered(
        qtbot,
        office,
        official_no="(2026) 123",
        forum="Railway Court",
        claimants="Zhang",
        act_name="Penalty 7",
        parties=(PartyDraft(agency="Market Bureau", served_on=TODAY, handler="Wang"),),
        create=names,
    )
    yield office
    office.close()


def say_all(widget: QWidget) -> Iterator[str]:
    """Everything a window shows, offers, or says aloud."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        yield each.windowTitle()
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QLineEdit):
            yield from (each.text(), each.placeholderText())
        elif isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))
        elif isinstance(each, QTabWidget):
            yield from (each.tabText(place) for place in range(each.count()))


def chinese_in(widget: QWidget) -> list[str]:
    """What is Chinese in a window that should not be."""
    return [text for text in map(_translatable, say_all(widget)) if CHINESE.search(text)]


def _translatable(text: str) -> str:
    """Without law and notices, cited as published, and without the names of case and officer."""
    for cited in _citations():
        text = text.replace(cited, "")
    return re.sub(r"国办发明电〔\d+〕\d+号|王芳|简体中文|\d{4}-诉-\d{4}|[—…]", "", text)


@cache
def _citations() -> list[str]:
    cited = {
        part
        for rule in the_law()[0]
        for version in rule.versions
        for citation in version.citations
        for part in (citation.law_zh, inner(citation.law_zh), citation.article)
    }
    return sorted(cited, key=len, reverse=True)


def inner(title: str) -> str:
    """A title as it stands inside another one."""
    return title.replace("《", "〈").replace("》", "〉")


@pytest.fixture
def window(office: Office, tmp_path: Path, english: None, qtbot: QtBot) -> MainWindow:
    """The window in English, with every room as it stands on opening."""
    window = MainWindow(Preferences(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.furnish(office)
    window.show()
    return window


def test_no_room_holds_a_chinese_word_in_english(window: MainWindow) -> None:
    for room in ROOMS:
        window.open_room(room.key)
        assert chinese_in(window) == []
    window.open_case(_first(window).case_id)
    assert chinese_in(window) == []


def test_no_form_holds_a_chinese_word_in_english(window: MainWindow) -> None:
    office, first = window.office, _first(window)
    event = EventForm(office, window, office.shelf.case_file(first.case_id))
    event.kind.set_value(EventKind.EXTENSION_GRANTED)
    full = CaseForm(office, window)
    full.show_full(True)
    full.save()
    submit = SubmitDialog(office, window, (first.deadline_id,))
    close = CloseDialog(office, window, (first.deadline_id,))

    for form in (event, full, submit, close):
        assert chinese_in(form) == []


def _first(window: MainWindow) -> DeadlineLine:
    return window.office.shelf.open_deadlines(limit=1)[0]


@pytest.mark.usefixtures("english")
def test_no_reminder_holds_a_chinese_word_in_english(qtbot: QtBot) -> None:
    rules, calendar = the_law()
    window = ReminderWindow(lambda entry: snooze_choices(entry, NOW, calendar))
    qtbot.addWidget(window)
    latin = {"official_no": "1", "claimants": "Zhang", "agency": "Bureau", "handler": "Wang"}
    lines = (a_line(1, **latin), a_hearing_line(2, **latin, place="Room 3"))
    window.show_entries([(entry, face(entry, TODAY, calendar, rules)) for entry in entries(lines)])

    assert len(window.cards) == 2
    assert chinese_in(window) == []


def test_the_language_can_be_changed_and_changed_back(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    office = open_office(tmp_path)
    titles = []
    for language in ("zh_CN", "en", "zh_CN"):
        speak(qapp, language)
        window = MainWindow(Preferences(tmp_path / "settings.ini"))
        qtbot.addWidget(window)
        window.furnish(office)
        titles.append([window.page(key).findChild(QLabel).text() for key in ("today", "cases")])
    office.close()

    assert titles == [["工作台", "案件"], ["Today", "Cases"], ["工作台", "案件"]]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_calendar_names_its_days_in_the_language_of_the_window(
    language: str, qapp: QApplication, qtbot: QtBot
) -> None:
    speak(qapp, language)
    try:
        _rules, calendar = the_law()
        month = WorkCalendar(TODAY, calendar.day)
        qtbot.addWidget(month)
        assert month.locale().language() == QLocale(language).language()
        assert bool(CHINESE.search(month.what_is(TODAY))) == (language == "zh_CN")
    finally:
        speak(qapp, "zh_CN")
