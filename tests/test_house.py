"""The house stands as it was drawn: who may import whom, one clock, short files, docstrings."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator

import pytest

from tests.house import (
    PACKAGES,
    ROOT,
    called,
    calls,
    imports,
    last_name,
    loaded_by,
    modules,
    place,
    roots,
    sources,
    strings,
    tree,
)

every_source = pytest.mark.parametrize("source", sources())


# Who may import whom

MAY_USE = {
    "tracker": {"tracker"},
    "db": {"db", "tracker"},
    "ui": {"ui", "tracker", "resources"},
    "resources": {"resources"},
}

ONLY_IN = {
    "PySide6": ("ui/",),
    "shiboken6": ("ui/",),
    "sqlalchemy": ("db/",),
    "sqlmodel": ("db/",),
    "alembic": ("db/",),
    "sqlite3": ("db/",),
    "platformdirs": ("db/place.py",),
    "apscheduler": ("ui/desktop/heartbeat.py",),
    "plyer": ("ui/desktop/notify.py",),
    "icalendar": ("ui/calendar_file.py",),
}

WITHOUT_QT = (
    "ui/terminal",
    "ui/translator.py",
    "ui/trial_words.py",
    "ui/words.py",
    "ui/self_check_words.py",
    "ui/sentences.py",
    "ui/defence_words.py",
    "ui/word_tables.py",
    "ui/field_words.py",
    "ui/log.py",
    "ui/diary_events.py",
    "ui/calendar_file.py",
    "ui/week_sheet.py",
    "ui/week_html.py",
    "ui/own_files.py",
    "ui/reminder_table.py",
)

FOREIGN = {"PySide6", "sqlalchemy", "sqlmodel", "alembic", "apscheduler", "plyer", "icalendar"}


@pytest.mark.parametrize("package", MAY_USE)
def test_a_package_imports_only_those_below_it(package: str) -> None:
    ours = {*PACKAGES, "main", "tests"}
    for source in sources(package):
        assert roots(imports(source)) & ours <= MAY_USE[package], source


@every_source
def test_a_foreign_package_is_known_to_its_own_place_alone(source: str) -> None:
    for package in roots(imports(source)) & set(ONLY_IN):
        assert source.startswith(ONLY_IN[package]), f"{source} imports {package}"


@pytest.mark.parametrize("source", sources(*WITHOUT_QT))
def test_the_terminal_and_the_words_do_without_qt(source: str) -> None:
    assert not roots(imports(source)) & {"PySide6", "shiboken6"}


@every_source
def test_nothing_is_imported_by_a_name_made_at_run_time(source: str) -> None:
    made = [call for call in calls(source) if called(call) in ("import_module", "__import__")]

    assert not [place(source, call) for call in made]


def test_the_law_and_the_work_load_no_window_no_database_and_no_ticker() -> None:
    assert loaded_by(modules("tracker"), FOREIGN) == set()


def test_a_command_loads_no_window() -> None:
    names = modules("main.py", *WITHOUT_QT)

    assert loaded_by(names, FOREIGN) == set()


def test_the_window_paints_itself_before_anything_but_qt_is_loaded() -> None:
    late = FOREIGN - {"PySide6"} | {"platformdirs"}

    assert loaded_by(["main", "ui.app"], late) == set()


# One clock

CLOCKS = {
    "now": {"datetime", "func"},
    "utcnow": {"datetime"},
    "today": {"datetime", "date"},
    "time": {"time"},
    "time_ns": {"time"},
    "localtime": {"time"},
    "gmtime": {"time"},
    "ctime": {"time"},
    "uuid1": {"uuid"},
    "currentDate": {"QDate"},
    "currentTime": {"QTime"},
    "currentDateTime": {"QDateTime"},
    "currentDateTimeUtc": {"QDateTime"},
    "currentSecsSinceEpoch": {"QDateTime"},
    "currentMSecsSinceEpoch": {"QDateTime"},
    "current_date": {"func"},
    "current_time": {"func"},
    "current_timestamp": {"func"},
    "monotonic": {"time"},
    "perf_counter": {"time"},
}
"""What reads a clock, by its last name and what stands before it."""

MEASURES: dict[tuple[str, str], str] = {}
"""Where a span is measured, no time of day read: (file, name) with the reason."""

_CLOCK_OF_SQL = re.compile(r"CURRENT_(TIMESTAMP|DATE|TIME)|['\"]now['\"]|\bnow\(\)", re.IGNORECASE)


@pytest.mark.parametrize("source", [source for source in sources() if source != "main.py"])
def test_the_clock_is_read_in_main_alone(source: str) -> None:
    assert [read for read in _clocks(source) if (source, read[1]) not in MEASURES] == []


def _clocks(source: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree(source)):
        if isinstance(node, ast.Attribute):
            if last_name(node.value) in CLOCKS.get(node.attr, ()):
                yield place(source, node), node.attr
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if node.module in CLOCKS.get(alias.name, ()):
                    yield place(source, node), alias.name
    for text in strings(source):
        if _CLOCK_OF_SQL.search(str(text.value)):
            yield place(source, text), str(text.value)


# Short and told

LONG = {
    "main.py": 400,  # one command after another, and what it needs, a line for each book
    "db/models.py": 480,  # one class for each table
    "tracker/codes.py": 435,  # one list of codes after another
    "tracker/counting.py": 395,  # one arithmetic
    "tracker/queries.py": 390,  # one question of a page after another
    "ui/case_form.py": 435,
    "ui/terminal/demo.py": 390,  # one story after another
    "ui/word_tables.py": 550,  # one word for each code
}
"""Files that do not read in one sitting, and how many lines each may have at most."""


def test_every_file_can_be_read_in_one_sitting() -> None:
    lines = {
        source: len((ROOT / source).read_text(encoding="utf-8").splitlines())
        for source in sources("main.py", *PACKAGES, "tests")
    }

    too_long = {s: n for s, n in lines.items() if n > LONG.get(s, _in_one_sitting(s))}

    assert too_long == {}


def _in_one_sitting(source: str) -> int:
    """Tests may be longer: they are read one at a time."""
    return 450 if source.startswith("tests/") else 350


def test_what_is_public_in_the_law_and_the_memory_is_told_in_a_docstring() -> None:
    untold = [
        place(source, node)
        for source in sources("tracker", "db")
        for node in _public(tree(source))
        if ast.get_docstring(node) is None
    ]

    assert untold == []


_Told = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _public(node: _Told) -> Iterator[_Told]:
    """A module or class and what is public in it; what stands inside a function is not."""
    yield node
    if isinstance(node, ast.Module | ast.ClassDef):
        for inside in node.body:
            if isinstance(inside, _Told) and not getattr(inside, "name", "_").startswith("_"):
                yield from _public(inside)


# What no line of the repository says

_UNSAID = re.compile(r"(?<![\w.])/wor[k]/|\.\./share[d]\b|\bTOD[O]\b|\bFIXM[E]\b")
_STUB = re.compile(r"\bNotImplementedErro[r]\b")

NO_STUB = {
    "ui/page.py",  # what a page reads is said by each page
    "ui/entry_dialog.py",  # what a dialog asks and saves is said by each dialog
    "ui/deadline_dialogs.py",
    "ui/desktop/notify.py",  # so plyer says that a system has no pop-ups
    "tests/ui/desktop/test_notify.py",
}
"""Where a base class leaves a step to its heirs, or a foreign package says what it cannot do."""


def test_no_line_puts_something_off_or_speaks_of_another_machine() -> None:
    assert [place for place, line in _lines() if _UNSAID.search(line)] == []


def test_nothing_is_left_to_be_written_later() -> None:
    stubs = {place.partition(":")[0] for place, line in _lines() if _STUB.search(line)}

    assert stubs <= NO_STUB


def _lines() -> Iterator[tuple[str, str]]:
    """Every line of every text in the repository, with its place."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a checkout")
    for name in filter(None, listed.stdout.decode().split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        if b"\0" not in content:
            for number, line in enumerate(content.decode("utf-8").splitlines(), 1):
                yield f"{name}:{number}", line
