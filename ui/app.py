"""From a double click to a window that reminds, step by step as `run` reads.

Before the first paint only PySide6 and the standard library are imported, and of our own no more
than the bare window. The store thread imports the rest and opens the database while the window
already stands there; what a function imports by itself is needed only then.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from tracker.errors import TrackerError
from ui import theme
from ui.desktop.input_method import input_method
from ui.desktop.one_instance import Claim, OneInstance
from ui.first_paint import FirstPaint
from ui.fonts import use_chinese_font
from ui.language import speak
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.worker import Worker

if TYPE_CHECKING:
    from tracker.gaps import Gap
    from ui.backup_watch import BackupWatch
    from ui.day_rounds import DayRounds
    from ui.health import Health
    from ui.insurance import Insurance
    from ui.office import Office, OfficeParts
    from ui.reminders_desk import RemindersDesk

OpenParts = Callable[[Callable[[], str]], "OfficeParts"]
"""Opens the parts in the store thread; it is given who acts (empty: the user of the system)."""

SETTINGS = "settings.ini"
LOGS = "logs"
HEARTBEAT_SECONDS = 60.0
"""Once a minute: reminders are planned to the minute, and each look wakes a sleeping machine."""


def standard_folder() -> Path:
    """Where this system keeps the data of programs: the folder that the commands use as well."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "yingsu"


def run(
    open_parts: OpenParts,
    *,
    clock: Callable[[], datetime],
    steady: Callable[[], float],
    folder: Callable[[], Path],
    settled: Callable[[], object],
    background: bool = False,
) -> int:
    """Runs the window until the officer leaves. Answers with the exit code: 1 when it never opened.

    `folder` names the data folder, which holds the settings, the logs and the lock of the window;
    `settled` is called when it is open, or has said why not; `steady` gives seconds that no setting
    of the clock touches. In the `background` the program reminds from the tray, and its window
    stays away until it is wanted.
    Raises StoreError when that folder cannot be used at all.
    """
    data_folder = folder()
    data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    input_method(os.environ)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Yingsu")
    preferences = Preferences(data_folder / SETTINGS)
    _dress(app, preferences)
    instance = OneInstance(data_folder)
    claim = instance.claim()
    if claim is not Claim.FIRST:
        return _leave_to_the_first(claim)
    program = Program(preferences, clock, steady=steady)
    program.settled.connect(settled)
    program.painted.connect(lambda: _note_failures(data_folder / LOGS, app))
    instance.raised.connect(program.raise_window)
    program.open(open_parts, background=background)
    try:
        app.exec()
    finally:
        program.close()
        instance.release()
    return program.exit_code


def _dress(app: QApplication, preferences: Preferences) -> None:
    """Language before anything that speaks, type and colours before anything is measured."""
    speak(app, preferences.language)
    use_chinese_font(app)
    theme.apply(app, preferences.theme)


def _note_failures(logs: Path, app: QApplication) -> None:
    """From here on a failure goes to the log; an earlier one ends the program with a sentence."""
    from ui.desktop.crash import Crash
    from ui.log import open_log

    open_log(logs)
    Crash(logs, app).install()


def _leave_to_the_first(claim: Claim) -> int:
    """The first window was called to the front; when it does not answer, somebody must know."""
    if claim is Claim.RAISED:
        return 0
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(
        None,
        QApplication.translate("App", "应诉期限管家"),
        QApplication.translate(
            "App",
            "程序已在运行，但没有回应。请稍候再试；仍不成功，请在任务管理器中结束它后重新打开。",
        ),
    )
    return 1


class Program(QObject):
    """What lives as long as the program: window, office, reminders.

    Each signal comes once. `painted`: the window can be looked at, and nothing has been opened yet.
    `settled`: the office stands in it, or it was said why not.
    """

    painted = Signal()
    settled = Signal()

    def __init__(
        self,
        preferences: Preferences,
        clock: Callable[[], datetime],
        period_seconds: float = HEARTBEAT_SECONDS,
        steady: Callable[[], float] | None = None,
    ) -> None:
        super().__init__()
        self._steady = steady
        self._period_seconds = period_seconds
        self.preferences = preferences
        self._clock = clock
        self._store = Worker("store", self)
        self._office: Office | None = None
        self.reminders: RemindersDesk | None = None
        self.health: Health | None = None
        self.backups: BackupWatch | None = None
        self.insurance: Insurance | None = None
        self.rounds: DayRounds | None = None
        self.exit_code = 1
        self.window = self._new_window()
        preferences.changed.connect(self._preference_changed)

    def open(self, open_parts: OpenParts, *, background: bool = False) -> None:
        """Shows the window, then opens the database behind it.

        In the background the window is left in the tray, or made small where there is none: a
        window nobody can call back would be lost.
        """
        if background and QSystemTrayIcon.isSystemTrayAvailable():
            QTimer.singleShot(0, self, lambda: self._open_parts(open_parts))
            return
        if background:
            self.window.showMinimized()
        else:
            self.window.show()
        FirstPaint(self.window, lambda: self._open_parts(open_parts))

    def close(self) -> None:
        """Ends reminding, finishes everything that was asked for, closes the database."""
        if self.reminders is not None:
            self.reminders.stop()
        if self._office is not None:
            self._office.close()
        self._store.close()

    def raise_window(self) -> None:
        """Somebody started the program again."""
        self.window.raise_to_front()

    def _open_parts(self, open_parts: OpenParts) -> None:
        def opened() -> OfficeParts:
            from ui import rooms

            rooms.prepare()
            return open_parts(lambda: self.preferences.name)

        from ui.icons import app_icon

        QApplication.setWindowIcon(app_icon())
        self.painted.emit()
        self._store.do(opened, self._opened, self._refused)

    def _opened(self, parts: OfficeParts) -> None:
        from ui.rooms import BackupWatch, Insurance, Office

        self.exit_code = 0
        self._office = Office(parts, self._clock, self._store)
        self.backups = BackupWatch(self._office, self)
        self.backups.told.connect(lambda: self._say_of(self.backups))
        self.insurance = Insurance(self._office, self.preferences, self)
        self.insurance.told.connect(lambda: self._say_of(self.insurance))
        self._furnish()
        self.settled.emit()

    def _refused(self, error: TrackerError) -> None:
        from ui.words import error_sentence

        self.window.opening.show_failure(error_sentence(error))
        # Also in the background: who is not told would wait for reminders that do not come.
        self.window.show()
        self.settled.emit()

    def _furnish(self) -> None:
        """Puts the office into the window and begins to remind beside it."""
        from ui.notices import law_sentence, warning_sentence
        from ui.rooms import DayRounds, Health, RemindersDesk, SelfTest

        assert self._office is not None
        self.window.furnish(self._office)
        for code in self._office.warnings:
            if sentence := warning_sentence(code):
                self.window.banners.show_notice(f"warning {code}", "warning", sentence)
        for warning in self._office.law_warnings:
            key = f"law {warning.text.id}"
            self.window.banners.show_notice(key, "warning", law_sentence(warning))
        reminders = RemindersDesk(
            self._office,
            self.window,
            self.preferences,
            self._period_seconds,
            steady=self._steady,
        )
        health = Health(reminders)
        health.changed.connect(self.window.set_lamp)
        reminders.lamp.connect(partial(health.set, "reminders"))
        assert self.backups is not None
        assert self.insurance is not None
        self.window.self_test = SelfTest(
            self._office, self.preferences, reminders, health, self.backups
        )
        self.window.insurance = self.insurance
        reminders.tray.self_test_wanted.connect(self._open_self_test)
        self.health = health
        reminders.open_case.connect(self._open_case)
        reminders.today_wanted.connect(self._open_today)
        reminders.gap.connect(self._tell_gap)
        reminders.clock.doubted.connect(self._ask_about_clock)
        reminders.tray.open_wanted.connect(self.raise_window)
        reminders.tray.register_wanted.connect(self._register)
        for each in (self.backups, self.insurance):
            reminders.heart.tick.connect(each.look)
            self._say_of(each)
        resting = reminders.rest.is_on
        self.rounds = DayRounds(
            self._office, self.window, reminders.hint, reminders, resting=resting
        )
        reminders.tray.before_quit = self.rounds.before_quit
        self.rounds.case_wanted.connect(self._open_case)
        self.window.check_wanted.connect(self.rounds.open_check)
        reminders.heart.tick.connect(self.rounds.look)
        self.reminders = reminders
        reminders.start()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.preferences)
        window.opening.leave_wanted.connect(QApplication.quit)
        return window

    def _preference_changed(self, name: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if name == "theme":
            theme.apply(app, self.preferences.theme)
        elif name == "language":
            speak(app, self.preferences.language)
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        """Builds window and reminders anew, so that every word stands in the language chosen."""
        if self.reminders is None:
            return
        old_window, old_reminders = self.window, self.reminders
        old_reminders.stop()
        old_window.remember_place()
        self.window = self._new_window()
        self.window.show()
        self._furnish()
        self.window.open_room("settings")
        old_window.hide()
        old_window.deleteLater()
        old_reminders.deleteLater()

    def _open_case(self, case_id: str) -> None:
        self.raise_window()
        self.window.open_case(case_id)

    def _open_today(self) -> None:
        self.raise_window()
        self.window.open_room("today")

    def _register(self) -> None:
        self.raise_window()
        self.window.register_case()

    def _open_self_test(self) -> None:
        self.raise_window()
        self.window.open_self_test()

    def _ask_about_clock(self, doubt: bool) -> None:
        """Also where no reminder is due, and so no reminder window stands there to ask in."""
        from ui.notices import clock_question

        assert self.reminders is not None
        self.window.banners.remove("clock")
        if doubt:
            answer = self.tr("时间正确"), self.reminders.clock.settle
            self.window.banners.show_notice("clock", "warning", clock_question(), answer)

    def _tell_gap(self, gap: Gap) -> None:
        from ui.notices import gap_sentence, is_worth_telling

        if is_worth_telling(gap):
            self.window.banners.show_notice("away", "info", gap_sentence(gap))

    def _say_of(self, watch: BackupWatch | Insurance | None) -> None:
        """What goes wrong beside the work stands in the window until it is mended."""
        assert watch is not None
        key, banners = type(watch).__name__, self.window.banners
        if self.health is not None:
            self.health.set(key, watch.ok, "" if watch.ok else watch.sentence)
        if watch.ok:
            banners.remove(key)
        elif watch.sentence not in banners.sentences():
            banners.show_notice(key, "warning", watch.sentence)
