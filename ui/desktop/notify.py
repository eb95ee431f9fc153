"""Pop-ups of the desktop through plyer: a hint beside the reminder window, never the record.

plyer cannot say whether anybody saw anything, raises in threads of its own and blocks; so the text
is made safe before, one pop-up is tried at a time in a thread of its own, and what comes back is
only "handed over" or "failed".
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable
from html import escape
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

from tracker.reminders import DeliveryFailure

SENT = "sent"
FAILED = "failed"

TITLE_UNITS = 63
TEXT_UNITS = 255
NAME_UNITS = 127
"""The longest texts Windows takes, in UTF-16 units; longer ones raise where nobody hears it."""

SECONDS_ON_SCREEN = 5
PATIENCE = 10_000
"""Milliseconds after which a pop-up without an answer counts as failed."""

_SERVICE = "org.freedesktop.Notifications"
_SERVICE_PATH = "/org/freedesktop/Notifications"
_SERVICE_WAIT = 3_000

log = logging.getLogger(__name__)


class Outcome(NamedTuple):
    """What came of a pop-up: "sent" (handed over to the desktop) or "failed" with a detail."""

    result: str
    detail: str = ""


def failure(code: DeliveryFailure, detail: str = "") -> Outcome:
    """A pop-up that was not handed over: why, and what helps to mend it."""
    return Outcome(FAILED, f"{code.value}: {detail}" if detail else code.value)


class PopUp(NamedTuple):
    """A pop-up to be shown."""

    title: str
    text: str
    app_name: str
    icon: Path | None = None


class Notifier(QObject):
    """Shows pop-ups one after another in its own thread; answers come in the window's thread."""

    _answered = Signal(int, object)

    def __init__(
        self,
        show: Callable[[PopUp], Outcome] | None = None,
        patience: int = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show or show_popup
        self._patience = patience
        self._waiting: dict[int, Callable[[Outcome], object]] = {}
        self._given = 0
        self._hanging = False
        self._queue: SimpleQueue[tuple[int, PopUp]] = SimpleQueue()
        self._thread: Thread | None = None
        self._answered.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def send(self, popup: PopUp, done: Callable[[Outcome], object]) -> None:
        """Shows it when its turn comes; calls `done` exactly once, also when nothing answers."""
        self._given += 1
        ticket = self._given
        self._waiting[ticket] = done
        if self._hanging:
            self._answered.emit(ticket, failure(DeliveryFailure.HANGING))
            return
        if self._thread is None:
            # A daemon: a desktop that never answers must not keep the program from ending.
            self._thread = Thread(target=self._work, name="pop-ups", daemon=True)
            self._thread.start()
        self._queue.put((ticket, popup))
        QTimer.singleShot(self._patience, self, lambda: self._give_up(ticket))

    def _work(self) -> None:
        while True:
            ticket, popup = self._queue.get()
            try:
                outcome = self._show(popup)
            except Exception as error:
                log.warning("a pop-up failed", exc_info=True)
                outcome = failure(DeliveryFailure.OTHER, type(error).__name__)
            try:
                self._answered.emit(ticket, outcome)
            except RuntimeError:
                return  # The program ended meanwhile.

    def _settle(self, ticket: int, outcome: Outcome) -> None:
        if self._queue.empty():
            self._hanging = False
        if outcome.result == FAILED:
            log.warning("a pop-up did not go out: %s", outcome.detail)
        done = self._waiting.pop(ticket, None)
        if done is not None:
            done(outcome)

    def _give_up(self, ticket: int) -> None:
        if ticket in self._waiting:
            self._hanging = True
            done = self._waiting.pop(ticket)
            done(failure(DeliveryFailure.NO_ANSWER, f"{self._patience / 1000:g} s"))


def show_popup(popup: PopUp, platform: str = sys.platform) -> Outcome:
    """Hands one pop-up to the desktop and waits for it; call it outside the window's thread."""
    if platform == "linux":
        abilities = _abilities()
        if isinstance(abilities, Outcome):
            return abilities
        popup = for_linux(popup, markup="body-markup" in abilities)
    try:
        _hand_to_plyer(fitting(popup), platform)
    except NotImplementedError:
        return failure(DeliveryFailure.NO_PROGRAM, "plyer has no way on this desktop")
    except Exception as error:
        log.warning("plyer failed", exc_info=True)
        return failure(DeliveryFailure.OTHER, type(error).__name__)
    return Outcome(SENT)


def _hand_to_plyer(popup: PopUp, platform: str) -> None:
    with warnings.catch_warnings():
        # plyer warns on Linux that it uses notify-send because dbus-python is missing.
        warnings.simplefilter("ignore")
        from plyer import notification

        notification.notify(
            title=popup.title,
            message=popup.text,
            app_name=popup.app_name,
            app_icon=str(popup.icon) if _usable(popup.icon, platform) else "",
            timeout=SECONDS_ON_SCREEN,
        )


def _usable(icon: Path | None, platform: str) -> bool:
    """Windows loads only .ico files and raises for anything else."""
    if icon is None or not icon.is_file():
        return False
    return platform != "win32" or icon.suffix == ".ico"


def _abilities() -> list[str] | Outcome:
    """What the notification service of this desktop can do; a failure when there is none.

    The question also starts a service that is installed but not yet running.
    """
    question = QDBusMessage.createMethodCall(_SERVICE, _SERVICE_PATH, _SERVICE, "GetCapabilities")
    bus = QDBusConnection.sessionBus()
    answer = bus.call(question, QDBus.CallMode.Block, _SERVICE_WAIT)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return failure(DeliveryFailure.NO_SERVICE, answer.errorName())
    return list(answer.arguments()[0])


def for_linux(popup: PopUp, markup: bool) -> PopUp:
    """Texts that notify-send takes as they are: no option, no escape, no markup.

    With `markup` the service reads the text as markup, so `<` and `&` are written out.
    """
    title, text, name = (_no_option(part) for part in popup[:3])
    if markup:
        text = _clip_escaped(text)
    return popup._replace(title=title, text=text, app_name=name)


def _no_option(text: str) -> str:
    """notify-send reads a leading - as an option and a backslash as the start of an escape."""
    plain = text.replace("\\", "＼").replace("\0", "")
    return "－" + plain[1:] if plain.startswith("-") else plain


def _clip_escaped(text: str) -> str:
    """Escaped text that fits; the clip never falls inside an `&amp;`."""
    room = TEXT_UNITS
    while units(escaped := escape(clip(text, room), quote=False)) > TEXT_UNITS:
        room -= max(1, (units(escaped) - TEXT_UNITS) // 5)
    return escaped


def fitting(popup: PopUp) -> PopUp:
    """The pop-up in lengths that every desktop takes."""
    return popup._replace(
        title=clip(popup.title, TITLE_UNITS),
        text=clip(popup.text, TEXT_UNITS),
        app_name=clip(popup.app_name, NAME_UNITS),
    )


def units(text: str) -> int:
    """UTF-16 units of a text: two for a character outside the basic plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, most: int) -> str:
    """At most that many UTF-16 units, ending in … where something was cut; no half character."""
    if units(text) <= most:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (most - 1)]
    return kept.decode("utf-16-le", "ignore") + "…"
