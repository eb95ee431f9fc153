"""The case book: a paper comes in, things happen in a case, each with its deadlines and reminders."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tracker.books import Changes, Desk
from tracker.cases import CaseEvent
from tracker.codes import EventKind, ServiceWay, Stage
from tracker.deadlines import Deadline
from tracker.intake import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """Something that happened in a registered case, as typed; `party_id` None = the whole case.

    `stage` is the stage the case moves to (受理 into ordinary or simple, 简转普), None = it stays.
    """

    case_id: str
    kind: EventKind
    on: date
    party_id: str | None = None
    stage: Stage | None = None
    document_no: str = ""
    service_way: ServiceWay | None = None
    read_on: date | None = None
    stated_due: date | None = None
    cause_removed_on: date | None = None
    court_due: date | None = None
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an event would change, before it is saved: new, moved (old, new) and ended deadlines."""

    opened: tuple[Deadline, ...] = ()
    moved: tuple[tuple[Deadline, Deadline], ...] = ()
    ended: tuple[Deadline, ...] = field(default=())


class CaseBook:
    """Registers cases and what happens in them. Every verb answers with its Changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft_deadlines(self, draft: Draft) -> list[tuple[int, Deadline]]:
        """The deadlines a draft would open, with the index of their party; pure, nothing is read."""
        raise NotImplementedError

    def register(self, draft: Draft) -> Changes:
        """Saves a new case with parties, events, deadlines and reminders, or a paper that joins one.

        `Changes.main` is the case id. Raises InputError("findings", findings=…) when the draft
        cannot be saved, BrokenPromise when an accepted case would lack its statutory deadlines.
        """
        raise NotImplementedError

    def preview(self, event: EventDraft) -> Preview:
        """What recording this event would do to the deadlines of its case."""
        raise NotImplementedError

    def record(self, event: EventDraft) -> Changes:
        """Records an event with everything that follows from it; `main` is the case id."""
        raise NotImplementedError

    def void_event(self, event: CaseEvent, reason: str) -> Changes:
        """Marks an event as wrong, with a reason; it stays visible, its deadlines are voided."""
        raise NotImplementedError

    def file_mediated(self, case_id: str, draft: Draft) -> Changes:
        """诉前调解 turns into a filed case: same case, new stage and number, the clocks start."""
        raise NotImplementedError
