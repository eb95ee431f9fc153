"""The program from its start: the window first, then the database; what happens when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import main
from tests.builders import NOW, TODAY, a_whole_case, record_id
from tests.offices import StandingClock, write
from tracker.cases import Case
from tracker.day_sheets import DaySheetKind
from tracker.errors import StoreError
from ui import theme
from ui.app import Program
from ui.case_page import CasePage
from ui.language import speak
from ui.office import OfficeParts
from ui.preferences import Preferences
from ui.today_page import TodayPage


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    program = Program(Preferences(tmp_path / "settings.ini"), StandingClock())
    yield program
    program.close()
    program.window.hide()
    speak(qapp, "zh_CN")
    theme.apply(qapp, "light")


def parts_in(folder: Path) -> Callable[[Callable[[], str]], OfficeParts]:
    """Opens the real parts on a folder."""
    return lambda actor: main.open_parts(str(folder), actor, StandingClock())


def opened(program: Program, folder: Path, qtbot: QtBot) -> Program:
    """The program with its database open."""
    write(folder, *a_whole_case())
    program.open(parts_in(folder))
    qtbot.waitUntil(lambda: program.reminders is not None, timeout=10_000)
    return program


def test_the_window_stands_there_before_anything_is_opened(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    visible: list[bool] = []

    def open_later(actor: Callable[[], str]) -> OfficeParts:
        visible.append(program.window.isVisible())
        return main.open_parts(str(tmp_path), actor, StandingClock())

    program.open(open_later)
    assert visible == []
    qtbot.waitUntil(lambda: program.reminders is not None, timeout=10_000)
    assert visible == [True]
    assert program.window.rail.isEnabled()
    assert program.exit_code == 0


def test_a_database_that_cannot_be_opened_leaves_a_sentence_and_a_failing_exit_code(
    program: Program, qtbot: QtBot
) -> None:
    def refuse(_actor: Callable[[], str]) -> OfficeParts:
        raise StoreError("damaged", file="yingsu.db")

    program.open(refuse)
    qtbot.waitUntil(lambda: bool(program.window.opening.sentence))
    assert "损坏" in program.window.opening.sentence
    assert program.exit_code == 1


def test_even_a_mistake_of_ours_on_opening_is_a_sentence(program: Program, qtbot: QtBot) -> None:
    program.open(lambda _actor: 1 / 0)  # type: ignore[arg-type, return-value]
    qtbot.waitUntil(lambda: bool(program.window.opening.sentence))
    assert "Traceback" not in program.window.opening.sentence
    assert program.exit_code == 1


def test_who_acts_is_asked_anew_for_every_verb(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Callable[[], str]] = []

    def note(actor: Callable[[], str]) -> OfficeParts:
        asked.append(actor)
        return main.open_parts(str(tmp_path), actor, StandingClock())

    program.open(note)
    qtbot.waitUntil(lambda: program.reminders is not None, timeout=10_000)
    program.preferences.name = "李强"
    assert asked[0]() == "李强"


def test_another_language_speaks_at_once_in_the_same_room(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first = opened(program, tmp_path, qtbot).window
    first.open_room("settings")
    program.preferences.language = "en"
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window.isVisible()
    assert program.window.rail.chosen_key() == "settings"
    assert program.reminders is not None
    assert not first.isVisible()


def test_another_theme_is_worn_at_once(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    opened(program, tmp_path, qtbot)
    program.preferences.theme = "dark"
    assert theme.is_dark()
    program.preferences.theme = "light"
    assert not theme.is_dark()


@pytest.mark.parametrize("there_is_a_tray", [True, False])
def test_in_the_background_it_reminds_from_the_tray_and_shows_no_window(
    program: Program,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    there_is_a_tray: bool,
) -> None:
    monkeypatch.setattr(
        QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there_is_a_tray)
    )
    write(tmp_path, *a_whole_case())

    program.open(parts_in(tmp_path), background=True)
    qtbot.waitUntil(lambda: program.reminders is not None, timeout=10_000)

    assert program.window.isVisible() is not there_is_a_tray
    assert program.window.isMinimized() is not there_is_a_tray
    program.raise_window()
    assert program.window.isVisible()
    assert not program.window.isMinimized()


def test_what_fails_in_the_background_is_told_in_the_window(program: Program, qtbot: QtBot) -> None:
    def refuse(_actor: Callable[[], str]) -> OfficeParts:
        raise StoreError("damaged", file="yingsu.db")

    program.open(refuse, background=True)
    qtbot.waitUntil(lambda: bool(program.window.opening.sentence))

    assert program.window.isVisible()


# Beside the work


def test_the_backup_of_the_day_and_the_files_of_the_week_are_made_from_the_start(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "清单"
    folder.mkdir()
    program.preferences.paper_folder = str(folder)
    opened(program, tmp_path / "data", qtbot)
    qtbot.waitUntil(lambda: len(list(folder.glob("应诉期限*"))) == 2, timeout=10_000)
    backups = tmp_path / "data" / "backups"
    assert {path.name for path in backups.iterdir()} == {"daily-20260310.db", "trial.json"}
    assert program.window.banners.sentences() == []


def test_what_goes_wrong_beside_the_work_stands_in_the_window_until_it_is_mended(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.preferences.paper_folder = str(tmp_path / "盘")
    opened(program, tmp_path / "data", qtbot)
    qtbot.waitUntil(lambda: len(program.window.banners.sentences()) == 1, timeout=10_000)
    (sentence,) = program.window.banners.sentences()
    assert "不存在或者没有连接" in sentence

    first = program.window
    program.preferences.language = "en"
    qtbot.waitUntil(lambda: program.window is not first)
    (in_english,) = program.window.banners.sentences()
    assert "does not exist or is not connected" in in_english

    program.preferences.paper_folder = ""
    qtbot.waitUntil(lambda: program.window.banners.sentences() == [])


def test_every_tick_looks_whether_a_sheet_of_the_day_is_wanted(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    shelf = opened(program, tmp_path, qtbot).window.office.shelf
    qtbot.waitUntil(lambda: shelf.day_sheet(DaySheetKind.MORNING, TODAY) is not None)


def test_the_desk_opens_the_check_of_the_day_and_a_case_from_there(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, tmp_path, qtbot).window
    page = window.page("today")
    assert isinstance(page, TodayPage)
    page.check_button.click()
    assert program.rounds is not None
    (check,) = program.rounds.checks
    assert check.isVisible()
    check.case_wanted.emit(record_id(Case))
    assert isinstance(window.stack.currentWidget(), CasePage)


def test_the_tray_without_reminders_opens_the_desk(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, tmp_path, qtbot).window
    window.open_room("cases")
    assert program.reminders is not None
    program.reminders.today_wanted.emit()
    assert isinstance(window.stack.currentWidget(), TodayPage)


def test_another_language_takes_an_open_check_away_with_its_window(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(program, tmp_path, qtbot)
    first = program.rounds
    assert first is not None
    first.open_check()
    (check,) = first.checks
    program.preferences.language = "en"
    qtbot.waitUntil(lambda: not isValid(check))
    assert program.rounds is not first


def test_a_clock_in_doubt_is_asked_about_although_no_reminder_is_due(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(program, tmp_path, qtbot).window
    assert program.reminders is not None
    start = program.reminders.heart.last or NOW
    program.reminders.heart.put_forward.emit(start, start + timedelta(days=2))
    assert any("电脑时钟向前跳了一天以上" in each for each in window.banners.sentences())
    (answer,) = [b for b in window.banners.findChildren(QPushButton) if b.text() == "时间正确"]
    answer.click()
    assert not any("电脑时钟向前" in each for each in window.banners.sentences())
    assert not program.reminders.clock.in_doubt
