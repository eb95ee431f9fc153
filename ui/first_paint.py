"""The moment from which on the window can be looked at, and importing holds nobody up any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1_000
"""A window that opens minimised, or behind others, may never be painted."""


class FirstPaint(QObject):
    """Calls `then` once: after the first paint of a window, or when that does not come."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._wait = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._wait.timeout.connect(self._go_on)
        self._wait.start()
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """What stands in the window is painted in the same turn; only then it goes on."""
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            self._wait.start(0)
        return False

    def _go_on(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()
        self._then()
