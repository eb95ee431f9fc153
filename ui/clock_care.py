"""What happens when no tick came, or the machine's clock jumped: kept, told, and asked about.

While it is doubtful whether the clock is right, reminders are shown and nothing else is done: a
wrong clock must not mark, hand on or escalate a hundred rows.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from tracker.errors import TrackerError
from tracker.gaps import Gap, GapKind
from ui.desktop.heartbeat import Heartbeat
from ui.office import Office

DOUBTFUL = timedelta(days=1)
"""A clock put forward by more than this is asked about before anything is marked."""

log = logging.getLogger(__name__)


class ClockCare(QObject):
    """Listens to the heart. `told` carries the `Gap` that was kept, `doubted` whether to wait."""

    told = Signal(object)
    doubted = Signal(bool)

    def __init__(self, office: Office, heart: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.in_doubt = False
        heart.gap.connect(self._was_away)
        heart.put_forward.connect(self._put_forward)
        heart.set_back.connect(self._set_back)

    def settle(self) -> None:
        """The officer looked: the clock is right."""
        if self.in_doubt:
            self._doubt(False)

    def _was_away(self, start: datetime, end: datetime) -> None:
        self._note(GapKind.OFF, start, end)

    def _put_forward(self, start: datetime, end: datetime) -> None:
        if end - start > DOUBTFUL:
            self._doubt(True)
        self._note(GapKind.CLOCK_FORWARD, start, end)

    def _set_back(self, start: datetime, end: datetime) -> None:
        """What the clock had carried off into the future returns."""
        self._doubt(False)
        book = self._office.books.reminder
        self._office.run(book.set_right, failed=_log, owner=self)
        self._note(GapKind.CLOCK_BACK, start, end)

    def _doubt(self, doubt: bool) -> None:
        if doubt != self.in_doubt:
            self.in_doubt = doubt
            self.doubted.emit(doubt)

    def _note(self, kind: GapKind, start: datetime, end: datetime) -> None:
        """Told also where it cannot be written down, then without what fell due."""

        def kept(gap: Gap) -> None:
            self.told.emit(gap)

        def unkept(error: TrackerError) -> None:
            _log(error)
            self.told.emit(Gap(id="", kind=kind, began_at=start, ended_at=end))

        book = self._office.books.reminder
        self._office.run(book.note_gap, kind, start, end, done=kept, failed=unkept, owner=self)


def _log(error: TrackerError) -> None:
    log.warning("a gap or a jump of the clock could not be written down: %s", error)
