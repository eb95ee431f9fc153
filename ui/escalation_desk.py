"""What becomes of reminders nobody answers: told again, told to others, 催办 copied and sent."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tracker.errors import TrackerError
from tracker.nudges import NudgeLine, NudgeRole
from tracker.reminders import Occurrence
from ui.nudge_text import nudge_text
from ui.office import Office
from ui.reminder_entries import Entry

_ROLES = tuple(NudgeRole)
"""The deputy is told before the leader."""

log = logging.getLogger(__name__)


class EscalationDesk(QObject):
    """`again` names the occurrences that have to pop up once more.

    `passed_on(error)` says after each look whether others could be told; None where they could.
    """

    again = Signal(object)
    passed_on = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._copied: dict[tuple[str, ...], str] = {}

    def press(self, due: Collection[Occurrence]) -> None:
        """Tells others of what was not answered in time, then says what has to pop up again."""
        if not due:
            self.passed_on.emit(None)
            return
        book = self._office.books.escalation
        told = self.passed_on.emit
        self._office.run(book.escalate, done=lambda _: told(None), failed=told, owner=self)
        self._office.run(book.again, done=self._again, failed=_log, owner=self)

    def waiting(self) -> dict[str, list[NudgeLine]]:
        """The 催办 that were not sent, by the occurrence they are about."""
        found: dict[str, list[NudgeLine]] = {}
        try:
            lines = self._office.shelf.nudges()
        except TrackerError as error:
            _log(error)
            return found
        for nudge in lines:
            found.setdefault(nudge.occurrence_id, []).append(nudge)
        return found

    def by_entry(self, entries: Sequence[Entry]) -> dict[tuple[str, ...], list[NudgeLine]]:
        """The 催办 of each entry, each person once, by the ids of the entry."""
        waiting = self.waiting() if entries else {}
        return {entry.ids: _once(entry, waiting) for entry in entries}

    def text(self, entry: Entry) -> str:
        """The words to be sent."""
        today, calendar, rules = self._office.today(), self._office.calendar, self._office.rules
        return nudge_text(entry, self.by_entry([entry])[entry.ids], today, calendar, rules)

    def copy(self, entry: Entry) -> None:
        """Puts the words into the clipboard."""
        self._copied[entry.ids] = words = self.text(entry)
        QGuiApplication.clipboard().setText(words)

    def sent(self, entry: Entry) -> None:
        """Writes down that the words went out: those copied last, for they are what was sent."""
        waiting = self.waiting()
        ids = [nudge.nudge_id for each in entry.ids for nudge in waiting.get(each, [])]
        words = self._copied.pop(entry.ids, None) or self.text(entry)
        book = self._office.books.escalation
        self._office.run(book.sent, ids, words, owner=self)

    def _again(self, ids: Sequence[str]) -> None:
        if ids:
            self.again.emit(tuple(ids))


def _once(entry: Entry, waiting: Mapping[str, list[NudgeLine]]) -> list[NudgeLine]:
    nudges = [nudge for each in entry.ids for nudge in waiting.get(each, [])]
    each = {(nudge.role, nudge.to_id): nudge for nudge in nudges}.values()
    return sorted(each, key=lambda nudge: (_ROLES.index(nudge.role), nudge.to_name))


def _log(error: TrackerError) -> None:
    log.warning("unanswered reminders could not be told again: %s", error)
