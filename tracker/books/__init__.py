"""The verbs of the office, one book per room.

Read in this order: `Desk` below (what every verb needs), `case_book` (registering, events) with
`names`, `new_case`, `event_checks`, `folder`, `hearing_changes` and `alarm`, `deadline_book`
(submitting), `reminder_book` (due, acknowledge, snooze) with `standing_in` and `safety_net`,
`escalation_book` (what nobody answers), `policy_book` (when, and whom), `day_book` (the sheets of
morning and evening), `amend_book` (putting right what was typed), `law_book` (loading law, and what
it would date otherwise).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from tracker.cases import HistoryLine
from tracker.codes import Procedure
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.in_force import LawInForce
from tracker.law_prints import Span
from tracker.policy import Reminding
from tracker.policy_text import KEY, read_reminding
from tracker.records import Record, legal_day
from tracker.redating import LightDeadline
from tracker.reminders import Occurrence
from tracker.rules import RuleBook
from tracker.settings import Setting
from tracker.workdays import WorkCalendar

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a verb changed: kinds of records and the cases touched; `main` is the record made."""

    kinds: frozenset[str] = frozenset()
    case_ids: frozenset[str] = frozenset()
    main: str | None = None

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def __or__(self, other: Changes) -> Changes:
        """What two verbs changed together."""
        kinds, cases = self.kinds | other.kinds, self.case_ids | other.case_ids
        return Changes(kinds, cases, self.main or other.main)


class Store(Protocol):
    """Memory for verbs: reads records, saves several in one transaction with their history."""

    def get(self, kind: type[R], record_id: str) -> R:
        """The record of that id, voided or not; raises NotFound."""
        ...

    def find(self, kind: type[R], **equals: object) -> list[R]:
        """Live records whose fields equal these values; a tuple or list means any of them."""
        ...

    def save(
        self, records: Sequence[Record], *, actor: str, at: datetime, why: str
    ) -> list[Record]:
        """Inserts (version 0) or updates these records with their history, in one transaction.

        Returns them with their new versions. Raises Conflict when one was changed since it was
        read, StoreError when the database is locked or cannot be written; then nothing is saved.
        """
        ...

    def next_serial(self, prefix: str) -> int:
        """The next never-used running number for serials that begin with `prefix`."""
        ...

    def due_occurrences(self, now: datetime) -> list[Occurrence]:
        """Live occurrences with coalesce(snoozed_until, due_at) <= now."""
        ...

    def fell_due(self, start: datetime, end: datetime) -> int:
        """How many matters reminders were planned for in [start, end); papers of a day are one."""
        ...

    def unreminded_duties(self) -> list[Deadline]:
        """Open duties without a live reminder of their own; copies for others do not count."""
        ...

    def unreminded_hearings(self, now: datetime) -> list[Hearing]:
        """Hearings ahead of running cases, of which no reminder is live or was acknowledged."""
        ...

    def too_early_after_all(self, now: datetime) -> list[Occurrence]:
        """Reminders that were cancelled because their time had passed, though it lies ahead."""
        ...

    def next_occurrence_at(self) -> datetime | None:
        """When the next live occurrence falls due (or returns from being put off)."""
        ...

    def history(self, case_id: str) -> list[HistoryLine]:
        """What changed in a case, oldest first."""
        ...

    def running_cases(
        self, procedures: Collection[Procedure] | None, rule_ids: Collection[str]
    ) -> set[str]:
        """Ids of the live cases, not filed away, that these rules can touch.

        Those in these procedures (None: all of them), and those with a deadline of these rules.
        """
        ...

    def light_deadlines(self, spans: Sequence[Span]) -> list[LightDeadline]:
        """The deadlines of running cases that meet one of these spans of days, set by no hand."""
        ...


class KeptFile(NamedTuple):
    """A file in the data folder: its name outside, its SHA-256 (its name inside), its size."""

    name: str
    sha256: str
    size: int


class FileRoom(Protocol):
    """Keeps scans and papers in the data folder under their hash; nothing is ever removed."""

    def keep(self, path: Path) -> KeptFile:
        """Copies a file in (private, synced to disk); raises StoreError when it cannot be read."""
        ...

    def path(self, sha256: str) -> Path:
        """Where the file of that hash lies."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What every verb needs: memory, the law, the calendar, the clock, new ids, who acts."""

    store: Store
    files: FileRoom
    law: LawInForce
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    actor: Callable[[], str]

    @property
    def rules(self) -> RuleBook:
        """The rules that count now."""
        return self.law.rules

    @property
    def calendar(self) -> WorkCalendar:
        """The work calendar that counts now."""
        return self.law.calendar

    @property
    def reminding(self) -> Reminding:
        """When and how the office wants to be reminded, as it stands in the database."""
        settings = self.store.find(Setting, key=KEY)
        return read_reminding(settings[0].value if settings else None)

    def now(self) -> datetime:
        """The present instant."""
        return self.clock()

    def today(self) -> date:
        """The present day in China."""
        return legal_day(self.clock())

    def save(self, records: Sequence[Record], why: str, main: str | None = None) -> Changes:
        """Saves the records under the actor's name and says what changed."""
        if not records:
            return Changes()
        self.store.save(records, actor=self.actor(), at=self.now(), why=why)
        cases = (getattr(r, "case_id", None) for r in records)
        own = (r.id for r in records if type(r).__name__ == "Case")
        return Changes(
            kinds=frozenset(type(r).__name__ for r in records),
            case_ids=frozenset(c for c in (*cases, *own) if c),
            main=main,
        )
