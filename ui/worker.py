"""One thread that does one thing after another and answers in the thread of the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from tracker.errors import StoreError, TrackerError

log = logging.getLogger(__name__)

Call = Callable[[], Any]
Done = Callable[[Any], object]
Failed = Callable[[TrackerError], object]


class _Job(NamedTuple):
    call: Call
    done: Done
    failed: Failed


class Worker(QObject):
    """Calls functions in its own thread, in the order they were given.

    Answers come by queued signal, so `done` and `failed` run in the thread of the window. They are
    kept there all the time: the last reference to a widget must never be dropped by this thread,
    which would destroy the widget outside the thread it belongs to.
    """

    busy = Signal(bool)
    _answered = Signal(int, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tickets = count(1)
        self._waiting: dict[int, _Job] = {}
        self._queue: SimpleQueue[tuple[int, Call] | None] = SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name=name)
        self._thread.start()

    def do(self, call: Call, done: Done, failed: Failed) -> None:
        """Puts a call at the end of the queue."""
        if not self._waiting:
            self.busy.emit(True)
        ticket = next(self._tickets)
        self._waiting[ticket] = _Job(call, done, failed)
        self._queue.put((ticket, call))

    def close(self) -> None:
        """Finishes every call already given, then ends the thread; answers are brought no more."""
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()

    def _work(self) -> None:
        while (given := self._queue.get()) is not None:
            ticket, call = given
            result, error = _outcome(call)
            del given, call
            self._answered.emit(ticket, result, error)

    def _deliver(self, ticket: int, result: Any, error: TrackerError | None) -> None:
        job = self._waiting.pop(ticket)
        if not self._waiting:
            self.busy.emit(False)
        if error is None:
            job.done(result)
        else:
            job.failed(error)


def _outcome(call: Call) -> tuple[Any, TrackerError | None]:
    """The result of a call, or why it was refused."""
    try:
        return call(), None
    except TrackerError as refused:
        # A traceback keeps the call alive, and with it whatever the call holds.
        return None, refused.with_traceback(None)
    except Exception:
        log.exception("a call in the store thread failed unexpectedly")
        return None, StoreError("unexpected")
