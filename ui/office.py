"""The office behind a window: reads at once, has verbs done in the store thread, says what changed.

Values go down, `Changes` come up, pages re-read. No page writes, and no page tells another one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from tracker.books import Changes
from tracker.books.amend_book import AmendBook
from tracker.books.case_book import CaseBook
from tracker.books.day_book import DayBook
from tracker.books.deadline_book import DeadlineBook
from tracker.books.defence_book import DefenceBook
from tracker.books.escalation_book import EscalationBook
from tracker.books.law_book import LawBook
from tracker.books.policy_book import PolicyBook
from tracker.books.reminder_book import ReminderBook
from tracker.errors import TrackerError
from tracker.in_force import LawInForce
from tracker.loaded_law import LawWarning
from tracker.queries import Shelf
from tracker.records import legal_day
from tracker.restore_trial import RestoreTrial
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.worker import Worker

EVERYTHING = Changes(kinds=frozenset({"*"}))
"""Something changed, nobody can say what: another program wrote, or a new day began."""

Progress = Callable[[int, int], None]
"""Told how much is done of how much; both 0 while that is unknown."""


@dataclass(frozen=True, slots=True)
class Books:
    """The books of the office, all at the same desk."""

    case: CaseBook
    deadline: DeadlineBook
    reminder: ReminderBook
    amend: AmendBook
    law: LawBook
    defence: DefenceBook
    escalation: EscalationBook
    policy: PolicyBook
    day: DayBook


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeParts:
    """What `main` opens in the store thread and hands to the window.

    `books` hold the writing connection, made and used in the store thread alone. `open_shelf` is
    called once in the GUI thread and once beside it, and gives each its read-only connection.
    `backup` writes a checked copy and answers with its path, `daily_backup` does so once a day,
    `try_restore` restores the newest one on trial where that is due and answers with the last
    trial; they run in a thread of their own. `warnings` are codes of what was found on opening (a
    data folder on a share, …), `law_warnings` doubts about loaded law, both said by `ui.notices`.
    `close` is called last, in the store thread. `actor` says who is at the desk.
    """

    books: Books
    law: LawInForce
    open_shelf: Callable[[], Shelf]
    data_folder: Path
    backup: Callable[[Progress], Path]
    daily_backup: Callable[[], Path | None]
    close: Callable[[], None]
    try_restore: Callable[[], RestoreTrial | None] = lambda: None
    warnings: tuple[str, ...] = ()
    law_warnings: tuple[LawWarning, ...] = ()
    actor: Callable[[], str] = str


class Office(QObject):
    """One per window. `changed` carries `Changes`, `failed` a TrackerError nobody else handled."""

    changed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(
        self, parts: OfficeParts, clock: Callable[[], datetime], store: Worker | None = None
    ) -> None:
        super().__init__()
        self._parts = parts
        self._clock = clock
        self._store = store or Worker("store")
        self._aside = Worker("aside")
        self._store.busy.connect(self.busy)
        self.books, self.law = parts.books, parts.law
        self.data_folder, self.warnings = parts.data_folder, parts.warnings
        self.law_warnings = parts.law_warnings
        self.actor = parts.actor
        self.shelf = parts.open_shelf()
        self._second_shelf: Shelf | None = None
        self._seen_version = self.shelf.data_version()
        self._seen_day = self.today()

    @property
    def rules(self) -> RuleBook:
        """The rules that count now."""
        return self.law.rules

    @property
    def calendar(self) -> WorkCalendar:
        """The work calendar that counts now."""
        return self.law.calendar

    def now(self) -> datetime:
        """The present instant."""
        return self._clock()

    def today(self) -> date:
        """The present day in China."""
        return legal_day(self._clock())

    def run(
        self,
        verb: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[TrackerError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Has a verb done in the store thread; the answer comes later, in the GUI thread.

        Changes are announced before `done` is called. Without `failed` an error goes to the signal
        of that name. Both callbacks are dropped when `owner` is gone; what was done stays done.
        """
        self._store.do(
            partial(verb, *args),
            partial(self._finish, _while_alive(owner, done or _nothing)),
            _while_alive(owner, failed) if failed else self.failed.emit,
        )

    def back_up(
        self,
        progress: Progress,
        done: Callable[[Path], object],
        failed: Callable[[TrackerError], object],
        owner: QObject,
    ) -> None:
        """Writes a backup beside the work; `progress` is called in the thread of the backup."""
        self._aside.do(
            partial(self._parts.backup, progress),
            _while_alive(owner, done),
            _while_alive(owner, failed),
        )

    def back_up_daily(
        self,
        done: Callable[[], object],
        failed: Callable[[TrackerError], object],
        owner: QObject,
    ) -> None:
        """Writes the backup of the day beside the work, when there is none yet."""
        self._aside.do(
            self._parts.daily_backup,
            _while_alive(owner, lambda _path: done()),
            _while_alive(owner, failed),
        )

    def try_restore(
        self,
        done: Callable[[RestoreTrial | None], object],
        failed: Callable[[TrackerError], object],
        owner: QObject,
    ) -> None:
        """Restores a backup on trial beside the work, when that is due; answers the last trial."""
        self._aside.do(
            self._parts.try_restore, _while_alive(owner, done), _while_alive(owner, failed)
        )

    def beside(
        self,
        task: Callable[[Shelf], Any],
        done: Callable[[Any], object],
        failed: Callable[[TrackerError], object],
        owner: QObject,
    ) -> None:
        """Has something read, and written elsewhere, beside the work: on a shelf of its own."""
        self._aside.do(
            lambda: task(self._shelf_aside()),
            _while_alive(owner, done),
            _while_alive(owner, failed),
        )

    def look(self) -> None:
        """Announces a change when another program wrote or a new day began."""
        before = self._seen_version, self._seen_day
        self._remember()
        if (self._seen_version, self._seen_day) != before:
            self.changed.emit(EVERYTHING)

    def close(self) -> None:
        """Finishes everything that was asked for, then lets go of the database."""
        self._aside.close()
        self._store.do(self._parts.close, _nothing, _nothing)
        self._store.close()

    def _shelf_aside(self) -> Shelf:
        """Opened when it is first wanted, and used in the thread beside the work alone."""
        if self._second_shelf is None:
            self._second_shelf = self._parts.open_shelf()
        return self._second_shelf

    def _finish(self, done: Callable[[Any], object], result: Any) -> None:
        if isinstance(result, Changes) and result:
            self._remember()
            self.changed.emit(result)
        done(result)

    def _remember(self) -> None:
        self._seen_version, self._seen_day = self.shelf.data_version(), self.today()


def _while_alive(
    owner: QObject | None, callback: Callable[[Any], object]
) -> Callable[[Any], object]:
    """The callback, as long as its owner is there to be told."""
    return lambda answer: (owner is None or isValid(owner)) and callback(answer)


def _nothing(_: object) -> None:
    pass
