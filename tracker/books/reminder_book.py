"""The reminder book: what is due, what was shown, acknowledged or put off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tracker.books import Changes, Desk
from tracker.reminders import ChannelAttempt, Occurrence


class ReminderBook:
    """Brings due rows to light and keeps what became of each; a row is never lost or doubled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self) -> list[Occurrence]:
        """Live rows that are due now; rows whose subject has ended are cancelled on the way."""
        raise NotImplementedError

    def shown(self, occurrence_ids: Sequence[str]) -> Changes:
        """These rows were painted in the reminder window."""
        raise NotImplementedError

    def acknowledge(self, occurrence_ids: Sequence[str]) -> Changes:
        """知道了: they never return; an overdue one comes back the next day until it is filed."""
        raise NotImplementedError

    def snooze(self, occurrence_ids: Sequence[str], until: datetime) -> Changes:
        """稍后: they return at `until`; raises InputError when that is past the last day."""
        raise NotImplementedError

    def intend(self, occurrence_ids: Sequence[str], channel: str) -> list[ChannelAttempt]:
        """Writes down that a channel is about to be tried, before it is."""
        raise NotImplementedError

    def attempted(self, attempts: Sequence[ChannelAttempt], result: str, detail: str) -> Changes:
        """What came of these attempts: "sent" or "failed" with detail."""
        raise NotImplementedError

    def next_due(self) -> datetime | None:
        """When the next live row falls due."""
        raise NotImplementedError
