"""A day in the office: the whole program on a data folder, with a clock that can be moved.

Everything is real: the database file, the store thread, the scheduler's heartbeat, the windows.
Only the clock is moved, and the heart beats faster than once in half a minute.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import main
from tracker.records import LEGAL_ZONE
from ui.app import SETTINGS, Program
from ui.office import Office
from ui.preferences import Preferences
from ui.reminder_window import ReminderWindow

HEARTBEAT = 0.05
PATIENCE = 10_000


class MovedClock:
    """A clock in China that stands until it is moved."""

    def __init__(self, moment: str) -> None:
        self.now = at(moment)

    def __call__(self) -> datetime:
        return self.now

    def move(self, moment: str) -> None:
        """Puts the clock on this moment."""
        self.now = at(moment)


def at(moment: str) -> datetime:
    """2026-09-20 10:00, in China."""
    return datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=LEGAL_ZONE)


class OfficeDay:
    """The program from opening to closing, on one data folder."""

    def __init__(self, qtbot: QtBot, folder: Path, clock: MovedClock) -> None:
        self._qtbot = qtbot
        self.clock = clock
        preferences = Preferences(folder / SETTINGS)
        preferences.name = "李某某"
        self._program = Program(preferences, clock, HEARTBEAT)
        self._program.open(lambda actor: main.open_parts(str(folder), actor, clock))
        qtbot.waitUntil(lambda: self._program.reminders is not None, timeout=PATIENCE)

    @property
    def office(self) -> Office:
        """The office behind the window."""
        return self._program.window.office

    @property
    def window(self) -> object:
        """The main window."""
        return self._program.window

    @property
    def reminders(self) -> ReminderWindow:
        """The reminder window."""
        assert self._program.reminders is not None
        return self._program.reminders.window

    def until(self, condition: object) -> None:
        """Waits for something to become true, never for a time."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def close(self) -> None:
        """Leaves the program; what was asked for is finished first."""
        self._program.close()
        self._program.window.hide()
        self._program.window.deleteLater()
        self._program.deleteLater()
        QApplication.processEvents()


def answer(words: str) -> None:
    """Presses the button of that name in the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        buttons = [each for each in box.findChildren(QPushButton) if words in each.text()]
        buttons[0].click()

    QTimer.singleShot(0, QApplication.instance(), press)
