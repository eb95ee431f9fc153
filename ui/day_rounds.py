"""The rounds of a day: the digest of the morning, the check of the evening, and before quitting.

What was shown stands in the database, so that neither a restart nor a second tick shows it again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.books import Changes
from tracker.digest import Digest
from tracker.errors import TrackerError
from tracker.evening import DayCheck, check_of
from tracker.policy_text import KEY, read_reminding
from ui.day_words import check_words, digest_words
from ui.evening_check import EveningCheck
from ui.office import Office

log = logging.getLogger(__name__)


class DayRounds(QObject):
    """`look` at every tick; `popup(title, text)` hints at what came up, outside the window.

    While `resting` says so nothing comes up by itself; the first tick afterwards makes up for it.
    """

    case_wanted = Signal(str)

    def __init__(
        self,
        office: Office,
        window: QWidget,
        popup: Callable[[str, str], object],
        parent: QObject | None = None,
        *,
        resting: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._resting = resting
        self._office = office
        self._window = window
        self._popup = popup
        self._checks: dict[date, EveningCheck] = {}
        self._asking = False

    @property
    def checks(self) -> list[EveningCheck]:
        """The checks on the screen."""
        return list(self._checks.values())

    def look(self) -> None:
        """Asks the day book whether the digest or the check is to come up now."""
        if self._resting():
            return
        book = self._office.books.day
        self._office.run(book.morning, done=self._morning, failed=_log, owner=self)
        if self._office.today() not in self._checks:
            self._office.run(book.evening, done=self._evening, failed=_log, owner=self)

    def open_check(self, on: date | None = None) -> None:
        """下班核对 of a day, today without one, because somebody wants it."""
        try:
            self._check(on or self._office.today()).appear(self._window)
        except TrackerError as error:
            self._office.failed.emit(error)

    def before_quit(self) -> bool:
        """Asks for a check that is wanted; False when somebody decides to stay.

        Quitting is always possible: without a check by a second, deliberate choice.
        """
        if self._asking:
            self.open_check()
            return False
        if not self._is_wanted():
            return True
        self._asking = True
        try:
            return self._check(self._office.today()).ask_before_leaving(self._window)
        finally:
            self._asking = False

    def _is_wanted(self) -> bool:
        office = self._office
        try:
            if read_reminding(office.shelf.setting(KEY)).evening_at is None:
                return False
            return check_of(office.shelf, office.today(), office.calendar).is_wanted
        except TrackerError as error:
            _log(error)
            return False

    def _morning(self, digest: Digest | None) -> None:
        if digest is not None:
            book = self._office.books.day
            shown = partial(self._digest_shown, digest)
            self._office.run(book.show_digest, digest, done=shown, failed=_log, owner=self)

    def _digest_shown(self, digest: Digest, changes: Changes) -> None:
        """One pop-up, by whoever wrote the sheet; a day without anything needs none."""
        if changes and digest:
            self._popup(self.tr("每日摘要"), digest_words(digest))

    def _evening(self, check: DayCheck | None) -> None:
        if check is not None and check.on not in self._checks:
            book = self._office.books.day
            shown = partial(self._check_shown, check)
            self._office.run(book.show_check, check.on, done=shown, failed=_log, owner=self)

    def _check_shown(self, check: DayCheck, _changes: Changes) -> None:
        if check.on in self._checks:
            return
        try:
            self._check(check.on).appear(self._window, take_keyboard=False)
        except TrackerError as error:
            _log(error)
            return
        self._popup(self.tr("下班核对"), check_words(check))
        QApplication.alert(self._window)

    def _check(self, on: date) -> EveningCheck:
        """The check of a day, made when it is not on the screen."""
        if on not in self._checks:
            check = EveningCheck(self._office, on)
            self.destroyed.connect(check.deleteLater)
            check.case_wanted.connect(self.case_wanted)
            check.closed.connect(partial(self._put_away, on))
            self._checks[on] = check
        return self._checks[on]

    def _put_away(self, on: date) -> None:
        if (check := self._checks.pop(on, None)) is not None:
            check.deleteLater()


def _log(error: TrackerError) -> None:
    log.warning("the sheets of the day could not be looked at: %s", error)
