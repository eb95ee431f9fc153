"""One thread that does one thing after another and answers in the thread of the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from tracker.errors import StoreError, TrackerError

log = logging.getLogger(__name__)

Done = Callable[[Any], object]
Failed = Callable[[TrackerError], object]


class _Job(NamedTuple):
    call: Callable[[], Any]
    done: Done
    failed: Failed


class Worker(QObject):
    """Calls functions in its own thread, in the order they were given.

    Answers come by queued signal, so `done` and `failed` run in the thread of the window.
    """

    busy = Signal(bool)
    _answered = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name=name)
        self._thread.start()

    def do(self, call: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Puts a call at the end of the queue."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._jobs.put(_Job(call, done, failed))

    def close(self) -> None:
        """Finishes every call already given, then ends the thread; answers are no longer brought."""
        if self._thread.is_alive():
            self._jobs.put(None)
            self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                result, error = job.call(), None
            except TrackerError as refused:
                result, error = None, refused
            except Exception:
                log.exception("a call in the store thread failed unexpectedly")
                result, error = None, StoreError("unexpected")
            self._answered.emit(job, result, error)

    def _deliver(self, job: _Job, result: Any, error: TrackerError | None) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)
        if error is None:
            job.done(result)
        else:
            job.failed(error)
