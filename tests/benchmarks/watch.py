"""Watches one window of one start, and says at its end what was seen."""

from __future__ import annotations

import json
import sys
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watch(QObject):
    """Sees the first paint of a window, then how long its thread is kept from answering.

    The program ends as soon as the window is painted and `ready` was called.
    """

    def __init__(self, window: QWidget, known: frozenset[str]) -> None:
        super().__init__(window)
        self._known = known
        self._seen: dict[str, object] = {}
        self._last = self._longest = 0.0
        self._is_ready = False
        self._pulse = QTimer(self, interval=1)
        self._pulse.timeout.connect(self._beat)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """All that stands in the window is painted in this turn; the next one is after it."""
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            self._seen["modules"] = sorted({*sys.modules} - self._known)
            QTimer.singleShot(0, self, self._painted)
        return False

    def ready(self) -> None:
        """The office is in the window; it counts when its page has been painted, too."""
        self._is_ready = True
        if "painted" in self._seen:
            QTimer.singleShot(0, self, self._tell)

    def _painted(self) -> None:
        self._seen |= {"painted": perf_counter(), "worked": process_time()}
        self._last = perf_counter()
        self._pulse.start()
        if self._is_ready:
            self._tell()

    def _beat(self) -> None:
        now = perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _tell(self) -> None:
        self._beat()
        print(json.dumps(self._seen | {"ready": self._last, "stall": self._longest}))
        QApplication.exit()
