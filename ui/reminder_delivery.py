"""How a reminder leaves the program: by the desktop's pop-up, and where that fails by the tray.

Every try is written down before it is made and again when its result is known. None of them counts
as shown: only the reminder window can be sure that something was painted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

import resources
from tracker.errors import TrackerError
from tracker.reminders import ChannelAttempt, DeliveryFailure
from ui.desktop.notify import SENT, Notifier, Outcome, PopUp, failure
from ui.office import Office

PLYER = "plyer"
TRAY = "tray"

log = logging.getLogger(__name__)


class Messages(Protocol):
    """What can show a message in the tray (`ui.desktop.tray`)."""

    def message(self, title: str, text: str) -> bool:
        """Shows it; False when there is no tray."""
        ...


class Delivery(QObject):
    """Tries the channels one after another; `heard` says whether one of them took the message."""

    heard = Signal(bool)

    def __init__(
        self, office: Office, notifier: Notifier, tray: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._notifier = notifier
        self._tray = tray
        self._stopped = False

    def stop(self) -> None:
        """Ends before the office closes: nothing is shown any more, and no result written down."""
        self._stopped = True

    def bring(self, ids: Sequence[str], title: str, text: str) -> None:
        """One pop-up for all these occurrences."""
        self.intend(ids, PLYER, partial(self._by_plyer, ids, self._popup(title, text)))

    def hint(self, title: str, text: str) -> None:
        """A pop-up that is about no single reminder: by the desktop, else by the tray."""
        popup = self._popup(title, text)

        def after(outcome: Outcome) -> None:
            if outcome.result != SENT and not self._stopped:
                self._tray.message(popup.title, popup.text)

        self._notifier.send(popup, after)

    def intend(
        self,
        ids: Sequence[str],
        channel: str,
        act: Callable[[Sequence[ChannelAttempt]], object],
    ) -> None:
        """Writes the try down, then makes it; when it cannot be written it is made all the same."""

        def go(attempts: Sequence[ChannelAttempt]) -> None:
            if not self._stopped:
                act(attempts)

        def unwritten(error: TrackerError) -> None:
            log.warning("a try by %s could not be written down: %s", channel, error)
            go(())

        book = self._office.books.reminder
        self._office.run(book.intend, ids, channel, done=go, failed=unwritten, owner=self)

    def close(self, attempts: Sequence[ChannelAttempt], outcome: Outcome) -> None:
        """Writes down what came of tries."""
        if attempts:
            book = self._office.books.reminder
            self._office.run(book.attempted, attempts, *outcome, failed=_log, owner=self)

    def _popup(self, title: str, text: str) -> PopUp:
        icon = resources.folder("icons") / "yingsu.ico"
        return PopUp(title, text, self.tr("应诉期限管家"), icon)

    def _by_plyer(
        self, ids: Sequence[str], popup: PopUp, attempts: Sequence[ChannelAttempt]
    ) -> None:
        def after(outcome: Outcome) -> None:
            if self._stopped:
                return
            self.close(attempts, outcome)
            if outcome.result == SENT:
                self.heard.emit(True)
            else:
                self.intend(ids, TRAY, partial(self._by_tray, popup))

        self._notifier.send(popup, after)

    def _by_tray(self, popup: PopUp, attempts: Sequence[ChannelAttempt]) -> None:
        taken = self._tray.message(popup.title, popup.text)
        self.close(attempts, Outcome(SENT) if taken else failure(DeliveryFailure.NO_TRAY))
        self.heard.emit(taken)


def _log(error: TrackerError) -> None:
    log.warning("the result of a try could not be written down: %s", error)
