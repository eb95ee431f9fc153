"""Pictures of all pages and forms, to be judged by eye: both themes, both languages, two sizes.

    python -m tests.shots --out FOLDER [--page today] [--language zh_CN] [--theme light] [--scale 1]
                          [--size 1024x600]

Without choices every page is drawn in every way; large screens are drawn in a process of their own,
because Qt takes its scale only when it starts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

# Offscreen, Qt has a screen 800 points wide, which squeezes large dialogs.
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('data') / 'screen.json'}"
)

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget

import main
import resources
from tests.offices import opened_database, opened_office
from tests.shot_days import CROWDED, DAYS, FEW, MANY, QUIET, fill_day, fill_quiet
from tests.shot_forms import FORMS
from tests.shot_hearings import HEARINGS
from tests.shot_rules import LOADED, RULES, load_2027, wait_for
from tracker.errors import StoreError
from tracker.in_force import LawInForce
from tracker.records import LEGAL_ZONE
from tracker.rules import load_rules
from tracker.workdays import load_workdays
from ui import theme
from ui.backup_watch import BackupWatch
from ui.desktop.notify import SENT, Outcome
from ui.fonts import use_chinese_font
from ui.health import Health
from ui.language import speak
from ui.main_window import MainWindow
from ui.office import Office
from ui.preferences import Preferences
from ui.reminders_desk import RemindersDesk
from ui.self_test import Channel, SelfTest
from ui.terminal import demo
from ui.words import error_sentence

NOW = datetime.combine(date(2026, 9, 24), time(9, 30), LEGAL_ZONE)
"""A Thursday; the days off of October 2026 stand before the door."""

SIZE = "1366x768"
PAGES = (
    "opening",
    "failure",
    "today",
    "today-end",
    "cases",
    "search",
    "case",
    "supervision",
    "settings",
    "policy",
    "self-test",
    "empty",
    *FORMS,
    *HEARINGS,
    *RULES,
    *LOADED,
    *DAYS,
    *QUIET,
    *CROWDED,
)


def clock() -> datetime:
    """It is always the same morning."""
    return NOW


@contextmanager
def demo_office(
    folder: Path,
    *,
    filled: bool = True,
    loaded: bool = False,
    ticks: int = 0,
    quiet: bool = False,
) -> Iterator[Office]:
    """An office over the demo data, as `main.py demo` makes it; perhaps with a year loaded.

    With `ticks` its day has begun, and so many papers were ticked; `quiet` has two cases alone.
    """
    with opened_database(folder, NOW) as database:
        law = LawInForce(
            load_rules(resources.folder("rules")), load_workdays(resources.folder("workdays"))
        )
        desk = main.make_desk(database, actor=lambda: "示例", law=law, now=clock)
        if filled:
            demo.fill(desk, NOW.date(), database.shelf())
        if loaded:
            load_2027(desk)
        if ticks:
            fill_day(desk, database.shelf(), ticks)
        if quiet:
            fill_quiet(desk)
    with opened_office(folder, clock) as office:
        yield office


class Offices:
    """The offices of the pages, each opened when the first page of it is drawn."""

    def __init__(self, opened: ExitStack) -> None:
        self._stack = opened
        self._open: dict[str, Office] = {}

    def of(self, page: str) -> Office:
        """The office a page is drawn of."""
        return self._office(next((each for each in _OWN if page in _OWN[each]), ""))

    def _office(self, name: str) -> Office:
        if name not in self._open:
            made = demo_office(Path(tempfile.mkdtemp()), **_WAYS.get(name, {}))
            self._open[name] = self._stack.enter_context(made)
        return self._open[name]


_OWN = {"empty": ("empty",), "loaded": LOADED, "day": DAYS, "quiet": QUIET, "crowded": CROWDED}
_WAYS: dict[str, dict[str, Any]] = {
    "empty": {"filled": False},
    "loaded": {"loaded": True},
    "quiet": {"filled": False, "quiet": True},
    "day": {"ticks": FEW},
    "crowded": {"ticks": MANY},
}
"""Without cases, after the days off of a new year were loaded, in the middle of a day."""


class Photographer:
    """Draws pages of one window."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, window: QWidget, page: str) -> None:
        """Draws a window once it has drawn itself."""
        QTest.qWait(150)
        window.grab().save(str(self._folder / f"{page}-{self._name}.png"))


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def shoot(
    out: Path,
    pages: tuple[str, ...],
    language: str,
    mode: str,
    scale: str,
    size: str,
    offices: Offices,
) -> None:
    """Every wanted page in one language, one theme, at one scale."""
    app = QApplication.instance()
    speak(app, language)
    use_chinese_font(app)
    theme.apply(app, mode)
    preferences = Preferences(Path(tempfile.mkdtemp()) / "settings.ini")
    preferences.name, preferences.language, preferences.theme = "王敏", language, mode
    beside = "" if size == SIZE else f"-{size}"
    camera = Photographer(out, f"{language}-{mode}-{scale}x{beside}")
    for page in pages:
        window = MainWindow(preferences)
        window.resize(_size(size))
        window.show()
        if page not in ("opening", "failure"):
            window.furnish(offices.of(page))
            window.set_lamp(True, "")
        posed = (FORMS | HEARINGS | RULES | LOADED | DAYS | QUIET | CROWDED | POSES)[page](window)
        shown = posed if isinstance(posed, QWidget) else window
        if page not in ("opening", "failure"):
            _answered(offices.of(page))
        camera.take(shown, page)
        shown.deleteLater()
        window.close()
        window.deleteLater()


def _answered(office: Office) -> None:
    """Until the store thread has done what was asked of it, and what that asked for in turn."""
    for _ in range(3):
        answers: list[object] = []
        office.run(lambda: None, done=answers.append)
        wait_for(answers.__len__)


def _case(window: MainWindow) -> None:
    line = window.office.shelf.open_deadlines(limit=3)[-1]
    window.open_case(line.case_id)


def _end(window: MainWindow) -> None:
    QTest.qWait(50)
    area = window.stack.currentWidget().findChild(QScrollArea)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())


def _search(window: MainWindow) -> None:
    window.header.search.setText("市场监督")
    window.search("市场监督")


def _settings(window: MainWindow, place: int) -> None:
    window.open_room("settings")
    window.page("settings").findChild(QTabWidget).setCurrentIndex(place)


def _self_test(window: MainWindow) -> None:
    """With a window that was tried and not answered yet, and a pop-up that was not seen."""
    office = window.office
    preferences = Preferences(Path(tempfile.mkdtemp()) / "settings.ini")
    desk = RemindersDesk(office, window, preferences, tray_available=lambda: True)
    health = Health(desk)
    health.changed.connect(window.set_lamp)
    window.self_test = SelfTest(office, preferences, desk, health, BackupWatch(office, desk))
    window.self_test.answer(Channel.POPUP, False)
    _settings(window, 2)
    window.self_test.tried.emit(Channel.TRAY, Outcome(SENT))


POSES: dict[str, Callable[[MainWindow], object]] = {
    "opening": lambda window: None,
    "failure": lambda window: window.opening.show_failure(error_sentence(StoreError("locked"))),
    "today": lambda window: window.open_room("today"),
    "today-end": _end,
    "cases": lambda window: window.open_room("cases"),
    "search": _search,
    "case": _case,
    "supervision": lambda window: window.open_room("supervision"),
    "settings": lambda window: window.open_room("settings"),
    "policy": lambda window: _settings(window, 1),
    "self-test": _self_test,
    "empty": lambda window: window.open_room("today"),
}


def _all_scales(typed: argparse.Namespace) -> None:
    for scale in typed.scale:
        command = [sys.executable, "-m", "tests.shots", "--inside", "--out", str(typed.out)]
        command += ["--scale", scale, "--page", *typed.page]
        command += ["--language", *typed.language, "--theme", *typed.theme, "--size", typed.size]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": scale}, check=True)


def main_of_shots() -> None:
    """Reads the choices and draws."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--out", type=Path, required=True)
    reader.add_argument("--page", nargs="+", default=PAGES, choices=PAGES)
    reader.add_argument("--language", nargs="+", default=["zh_CN", "en"])
    reader.add_argument("--theme", nargs="+", default=["light", "dark"])
    reader.add_argument("--scale", nargs="+", default=["1", "2"])
    reader.add_argument("--size", default=SIZE, help="of the window, as 1024x600")
    reader.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    typed = reader.parse_args()
    if not typed.inside:
        _all_scales(typed)
        return
    app = QApplication([])
    with ExitStack() as opened:
        offices = Offices(opened)
        for language in typed.language:
            for mode in typed.theme:
                ways = language, mode, typed.scale[0], typed.size
                shoot(typed.out, tuple(typed.page), *ways, offices)
    del app


if __name__ == "__main__":
    main_of_shots()
