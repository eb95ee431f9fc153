"""设置: every choice takes effect at once and is there the next time."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.offices import StandingClock, opened_office
from tracker.errors import StoreError
from ui.desktop.autostart import AutostartState, DesktopEntry
from ui.language import speak
from ui.office import Office
from ui.preferences import Preferences
from ui.settings_page import SettingsPage


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    with opened_office(tmp_path / "data", StandingClock()) as office:
        yield office


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(office, preferences)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def read_again(preferences: Preferences) -> Preferences:
    """What the next start of the program reads."""
    return Preferences(Path(preferences.file_name))


def test_the_name_given_here_is_who_acts(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot
) -> None:
    page.name.setText("  王敏 ")
    with qtbot.waitSignal(preferences.changed):
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert preferences.name == "王敏"
    assert read_again(preferences).name == "王敏"


@pytest.mark.parametrize(("box", "value"), [("theme", "dark"), ("language", "en")])
def test_a_choice_takes_effect_at_once_and_stays(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot, box: str, value: str
) -> None:
    field = getattr(page, box)
    field.choose(value)
    with qtbot.waitSignal(preferences.changed) as changed:
        field.activated.emit(field.currentIndex())
    assert changed.args == [box]
    assert getattr(read_again(preferences), box) == value


def test_whether_closing_keeps_reminding_stays(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot
) -> None:
    assert preferences.close_to_tray
    qtbot.keyClick(page.tray, Qt.Key.Key_Space)
    assert not read_again(preferences).close_to_tray


def test_a_damaged_settings_file_means_the_first_choice(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "broken.ini"
    file.write_text("[look]\nlanguage=klingon\ntheme=\x00\n[window]\ngeometry=nonsense\n")
    preferences = Preferences(file)
    assert preferences.language == "zh_CN"
    assert preferences.theme == "system"
    assert preferences.geometry.isEmpty()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no mode bits")
def test_nobody_else_can_read_the_settings(preferences: Preferences) -> None:
    preferences.name = "王敏"
    mode = Path(preferences.file_name).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_backup_is_made_and_its_file_named(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.backup, Qt.MouseButton.LeftButton)
    assert not page.backup.isEnabled()
    assert page.progress.isVisible()
    qtbot.waitUntil(page.backup.isEnabled, timeout=10_000)
    assert not page.progress.isVisible()
    assert page.result.text().startswith("备份完成")
    made = page.result.text().split("：", 1)[1]
    assert Path(made).exists()


def test_a_failed_backup_says_why_and_may_be_tried_again(page: SettingsPage, qtbot: QtBot) -> None:
    def full(_progress: object) -> Path:
        raise StoreError("full")

    page.office._parts = _with_backup(page.office, full)
    qtbot.mouseClick(page.backup, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.backup.isEnabled)
    assert "磁盘空间不足" in page.result.text()


def _with_backup(office: Office, backup: object) -> object:
    return replace(office._parts, backup=backup)


def test_the_data_folder_is_shown_and_cannot_be_typed_over(
    page: SettingsPage, office: Office
) -> None:
    assert page.folder.text() == str(office.data_folder)
    assert page.folder.isReadOnly()


def test_the_buttons_of_qt_speak_the_language_of_the_window(qapp: QApplication) -> None:
    speak(qapp, "zh_CN")
    cancel = QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(cancel)
    assert box.button(cancel).text() == "取消"
    try:
        speak(qapp, "en")
        box = QDialogButtonBox(cancel)
        assert "Cancel" in box.button(cancel).text()
    finally:
        speak(qapp, "zh_CN")


# Starting with the session


class Refusing(DesktopEntry):
    """A system that lets nobody change its start-up."""

    def turn_on(self) -> None:
        raise PermissionError


def start_of(folder: Path, kind: type[DesktopEntry] = DesktopEntry) -> DesktopEntry:
    return kind(("/opt/yingsu", "--background"), folder / "autostart" / "yingsu.desktop")


def settings(office: Office, preferences: Preferences, start: DesktopEntry, qtbot: QtBot):
    page = SettingsPage(office, preferences, start)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_start_with_the_session_is_what_the_system_says(office, preferences, tmp_path, qtbot):
    start = start_of(tmp_path)
    page = settings(office, preferences, start, qtbot)
    assert not page.start.isChecked()

    page.start.click()
    assert start.state() is AutostartState.ON
    assert settings(office, preferences, start, qtbot).start.isChecked()

    page.start.click()
    assert start.state() is AutostartState.OFF


def test_a_start_switched_off_elsewhere_is_shown_as_off_with_a_warning(
    office, preferences, tmp_path, qtbot
):
    start = start_of(tmp_path)
    start.turn_on()
    file = tmp_path / "autostart" / "yingsu.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")

    page = settings(office, preferences, start, qtbot)
    assert not page.start.isChecked()
    assert "不会运行" in page.start_row.message()

    page.start.click()
    assert start.state() is AutostartState.ON
    assert page.start_row.message() == ""


def test_a_system_that_refuses_is_told_and_nothing_is_called_on(
    office, preferences, tmp_path, qtbot
):
    page = settings(office, preferences, start_of(tmp_path, Refusing), qtbot)

    page.start.click()

    assert not page.start.isChecked()
    assert "没有更改" in page.start_row.message()
