"""An office whose reminders are on, over a real database and real widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QWidget

from tests.builders import a_whole_case, record_id
from tests.offices import StandingClock
from tracker.cases import Case
from tracker.deadlines import Deadline
from tracker.hearings import Appearance, Hearing
from tracker.records import Record
from tracker.reminders import ChannelAttempt, Occurrence, OccurrenceState
from ui.desktop.notify import SENT, Notifier, Outcome, PopUp
from ui.office import Office
from ui.reminders_desk import RemindersDesk

DATABASE = "yingsu.db"

_SUBJECT = "(SELECT subject_id FROM occurrence WHERE id = ?)"
SPOILING = (
    "UPDATE occurrence SET level = 'nonsense' WHERE id = ?",
    "UPDATE occurrence SET due_at = 'gestern', snoozed_until = '2026-03-10' WHERE id = ?",
    "UPDATE occurrence SET due_at = 'gestern' WHERE id = ?",
    "UPDATE occurrence SET due_at = 5 WHERE id = ?",
    "UPDATE occurrence SET subject_id = 'nobody' WHERE id = ?",
    f"UPDATE deadline SET paper = 'nonsense' WHERE id = {_SUBJECT}",
    f"UPDATE deadline SET due_on = 'gestern' WHERE id = {_SUBJECT}",
    f"UPDATE deadline SET due_on = 5 WHERE id = {_SUBJECT}",
)
"""Each spoils one reminder or its last day; the id of the reminder is to be given."""


class Bench:
    """An office whose reminders are on, and everything a test wants to look at."""

    def __init__(self, folder: Path, office: Office, clock: StandingClock, qtbot) -> None:
        self.folder, self.office, self.clock, self.qtbot = folder, office, clock, qtbot
        self.popups: list[PopUp] = []
        self.outcome = Outcome(SENT)
        self.before_showing: Callable[[], object] = lambda: None
        self.desks: list[RemindersDesk] = []
        self.lamps: list[tuple[bool, str]] = []

    def keep(self, records: Sequence[Record]) -> None:
        """Stores records through the store thread."""
        store = self.office.books.reminder._desk.store
        kept: list[object] = []
        self.office.run(
            lambda: store.save(records, actor="王芳", at=self.clock(), why="test"),
            done=kept.append,
        )
        self.qtbot.waitUntil(lambda: bool(kept))

    def start(
        self, period_seconds: float = 60, steady: Callable[[], float] | None = None
    ) -> RemindersDesk:
        """Starts the reminders, as at the start of the program."""
        main = QWidget()
        self.qtbot.addWidget(main)
        habits = SimpleNamespace(close_to_tray=True, told_about_tray=True)
        desk = RemindersDesk(
            self.office, main, habits, period_seconds, Notifier(self._show), lambda: False, steady
        )
        desk.lamp.connect(lambda ok, why: self.lamps.append((ok, why)))
        self.desks.append(desk)
        desk.start()
        return desk

    def tick(self, desk: RemindersDesk) -> None:
        """One beat of the heart, answered."""
        answered: list[object] = []
        desk.heart.tick.emit()
        self.office.run(lambda: None, done=answered.append)
        self.qtbot.waitUntil(lambda: bool(answered))

    def occurrence(self, number: int = 1) -> Occurrence:
        """What the database holds of reminder n."""
        file = self.office.shelf.case_file(record_id(Case, number))
        wanted = record_id(Occurrence, number)
        return next(row for row in file.occurrences if row.id == wanted)

    def attempts(self, number: int = 1) -> list[ChannelAttempt]:
        """The tries written down for case n."""
        return list(self.office.shelf.case_file(record_id(Case, number)).attempts)

    def is_shown(self, number: int = 1) -> bool:
        return self.occurrence(number).state is OccurrenceState.SHOWN

    def _show(self, popup: PopUp) -> Outcome:
        self.before_showing()
        self.popups.append(popup)
        return self.outcome


def a_reminded_case(number: int = 1, due_on: date = date(2026, 3, 17), **over) -> list[Record]:
    """Case n with one reminder, due an hour before NOW, about a deadline on 17 March."""
    changed: dict[type, dict[str, object]] = {
        Deadline: {"due_on": due_on, "unrolled_on": due_on, "original_on": due_on},
        Occurrence: over,
    }
    return [
        _over(record, changed.get(type(record), {}))
        for record in a_whole_case(number)
        if not isinstance(record, Hearing | Appearance | ChannelAttempt)
    ]


def _over(record: Record, changes: dict[str, object]) -> Record:
    return replace(record, **changes) if changes else record
