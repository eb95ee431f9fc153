"""What the reminder window shows: the lines of what is due, put into words, with their 催办."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from tracker.errors import TrackerError
from tracker.policy import USUAL
from tracker.policy_text import KEY, read_reminding
from tracker.queries import ReminderLine
from tracker.reminders import UNREADABLE, Occurrence
from ui.escalation_desk import EscalationDesk
from ui.office import Office
from ui.reminder_entries import Choice, Entry, Face, entries, face, snooze_choices, unreadable

log = logging.getLogger(__name__)


class DueEntries:
    """Reads the entries of what the book called due; what cannot be read is an entry too."""

    def __init__(self, office: Office, escalation: EscalationDesk) -> None:
        self._office = office
        self._escalation = escalation
        self._missing: set[str] = set()
        self._unreadable: set[str] = set()
        self._told: set[str] = set()
        self.unclear = False
        """Something due had no line for the first time: the book has to be asked once more."""

    def read(
        self, due: Mapping[str, Occurrence], *, asked: bool = False
    ) -> list[tuple[Entry, Face]]:
        """Each entry with its words, the earliest last day first.

        `asked`: the book named what is due just now, not at the last tick.
        """
        today, calendar, rules = self._office.today(), self._office.calendar, self._office.rules
        grouped = entries(self._lines(due, asked))
        nudges = self._escalation.by_entry(grouped)
        read = [(each, face(each, today, calendar, rules, nudges[each.ids])) for each in grouped]
        self._keep_error({each for _, seen in read if not seen.readable for each in seen.ids})
        return read

    def ending_today(self) -> int:
        """How many duties end today; 0 where that cannot be read: a number stops no reminder."""
        try:
            return self._office.shelf.figures(self._office.today()).today
        except (TrackerError, TypeError, ValueError) as error:
            log.warning("the figures of the day could not be read: %s", error)
            return 0

    def choices(self, entry: Entry) -> list[Choice]:
        """Until when an entry may wait, as the office has settled its hours."""
        try:
            reminding = read_reminding(self._office.shelf.setting(KEY))
        except TrackerError as error:
            log.warning("the settings of reminding could not be read: %s", error)
            reminding = USUAL
        return snooze_choices(entry, self._office.now(), self._office.calendar, reminding)

    def _keep_error(self, ids: set[str]) -> None:
        """Writes down, once, what could not be put into words."""
        book = self._office.books.reminder
        for each in sorted(ids - self._told):
            self._told.add(each)
            self._office.run(book.failed, each, UNREADABLE, failed=_log, owner=self._escalation)

    def _lines(self, due: Mapping[str, Occurrence], asked: bool) -> list[ReminderLine]:
        """The lines of what is due, and bare ones for what cannot be read."""
        try:
            read = self._office.shelf.due_reminders(self._office.now(), limit=max(500, len(due)))
        except TrackerError as error:
            log.warning("the lines of due reminders could not be read: %s", error)
            return [unreadable(row) for row in due.values()]
        lines = [line for line in read if line.occurrence_id in due]
        missing = due.keys() - {line.occurrence_id for line in lines}
        if asked:
            # Missing once may mean answered this very moment; due again and missing again means
            # not readable. Between two answers of the book what was filed is missing too.
            self._unreadable = missing & self._missing
            self.unclear = bool(missing - self._missing)
            self._missing = missing
        return [*lines, *(unreadable(due[each]) for each in missing & self._unreadable)]


def _log(error: TrackerError) -> None:
    log.warning("a reminder that cannot be read could not be written down: %s", error)
