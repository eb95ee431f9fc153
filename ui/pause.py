"""暂停提醒: an hour of peace that ends by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

LENGTH = timedelta(hours=1)


class Pause(QObject):
    """`changed` carries until when reminding rests, None when it goes on.

    It is kept in memory alone: whoever starts the program anew wants to be reminded.
    """

    changed = Signal(object)

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.until: datetime | None = None

    def is_on(self) -> bool:
        """Whether reminding rests now."""
        return self.until is not None

    def begin(self) -> None:
        """Rests for an hour from now."""
        self.until = self._clock() + LENGTH
        self.changed.emit(self.until)

    def end(self) -> None:
        """Goes on."""
        if self.until is not None:
            self.until = None
            self.changed.emit(None)

    def look(self) -> None:
        """Ends when its time has come, also when the clock ran away from it."""
        now = self._clock()
        if self.until is not None and not now < self.until <= now + LENGTH:
            self.end()

    def covers(self, ends_at: datetime | None) -> bool:
        """Whether something can wait: it must not be too late by the end of the pause."""
        return self.until is not None and ends_at is not None and ends_at > self.until
