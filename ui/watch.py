"""Long work in the store thread, watched from the window: how far it is, and how to stop it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal


class Watch(QObject):
    """`moved` carries done and total, in the thread of the window. Keep it until the answer."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()

    def tell(self, done: int, total: int) -> None:
        """Called by the work, in its own thread."""
        self.moved.emit(done, total)

    def stop(self) -> None:
        """Asks the work to stop as soon as it can."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()
