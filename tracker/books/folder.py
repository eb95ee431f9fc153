"""The folder of a case: its records while a verb works on them, and what its events entail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tracker import docket, facts
from tracker.books import Desk
from tracker.books.alarm import deadline_records
from tracker.cases import Case, CaseEvent, CaseParty, Document
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.difference import Difference, compare
from tracker.errors import BrokenPromise
from tracker.expected import missing
from tracker.records import Record


@dataclass(frozen=True, slots=True)
class Folder:
    """A case with its agencies, its live events and its live deadlines."""

    case: Case
    parties: tuple[CaseParty, ...]
    events: tuple[CaseEvent, ...] = ()
    deadlines: tuple[Deadline, ...] = ()

    def having(self, new: Iterable[CaseEvent]) -> Folder:
        """The folder with these events added."""
        return replace(self, events=(*self.events, *new))

    def without(self, voided: Iterable[CaseEvent]) -> Folder:
        """The folder as if these events had never been written down."""
        gone = {event.id for event in voided}
        return replace(self, events=tuple(e for e in self.events if e.id not in gone))


def open_folder(case_id: str, desk: Desk) -> Folder:
    """The folder of a registered case; raises NotFound."""
    store = desk.store
    return Folder(
        store.get(Case, case_id),
        tuple(store.find(CaseParty, case_id=case_id)),
        tuple(store.find(CaseEvent, case_id=case_id)),
        tuple(store.find(Deadline, case_id=case_id)),
    )


def difference(folder: Folder, desk: Desk) -> Difference:
    """What the events of a folder change in its deadlines.

    Raises BrokenPromise when a paper that came in would open none of its statutory deadlines.
    """
    law = docket.Law(desk.rules, desk.calendar, desk.new_id)
    case = facts.project_case(folder.case, folder.events)
    wanted = docket.derive(case, folder.parties, folder.events, law)
    lacking = missing(folder.parties, folder.events, wanted)
    if lacking:
        raise BrokenPromise("statutory_set_missing", rules=tuple(lacking))
    return compare(folder.deadlines, wanted, folder.events)


def consequences(folder: Folder, new: Sequence[CaseEvent], desk: Desk) -> list[Record]:
    """Everything that these new events make of a case, in the order in which it can be stored.

    The case and its agencies with their dates, the events, each deadline and reminder that changes.
    """
    folder = folder.having(new)
    case = facts.project_case(folder.case, folder.events)
    parties = [facts.project_party(party, folder.events) for party in folder.parties]
    change = difference(folder, desk)
    proven = replace(
        change,
        opened=tuple(_proven(each, desk) for each in change.opened),
        ended=tuple(_proven(each, desk) for each in change.ended),
    )
    return [case, *parties, *new, *deadline_records(proven, parties, desk)]


def _proven(deadline: Deadline, desk: Desk) -> Deadline:
    """A deadline that takes over an earlier submission also takes over its scan."""
    if deadline.state is not DeadlineState.SUBMITTED or deadline.proof_document_id is not None:
        return deadline
    scans = desk.store.find(Document, event_id=deadline.closed_event_id)
    return replace(deadline, proof_document_id=scans[0].id) if scans else deadline
