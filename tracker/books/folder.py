"""The folder of a case: its records while a verb works on them, and what its events entail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeVar

from tracker import docket, facts
from tracker.books import Desk, Store
from tracker.books.alarm import deadline_records
from tracker.books.hearing_changes import hearing_records, hearings_told, reminders_of_hearings
from tracker.cases import Case, CaseEvent, CaseParty, Document
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.difference import Confirmed, Difference, apply, compare
from tracker.errors import BrokenPromise
from tracker.expected import missing
from tracker.facts import in_order
from tracker.hearings import Hearing
from tracker.records import Record
from tracker.summons import governing


@dataclass(frozen=True, slots=True)
class Folder:
    """A case with its agencies, its live events and deadlines, and the hearings these tell of."""

    case: Case
    parties: tuple[CaseParty, ...]
    events: tuple[CaseEvent, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    hearings: tuple[Hearing, ...] = ()

    def having(self, new: Iterable[CaseEvent]) -> Folder:
        """The folder with these events added."""
        return replace(self, events=(*self.events, *new))

    def without(self, voided: Iterable[CaseEvent]) -> Folder:
        """The folder as if these events had never been written down."""
        gone = {event.id for event in voided}
        return replace(self, events=tuple(e for e in self.events if e.id not in gone))

    def with_hearing(self, hearing: Hearing) -> Folder:
        """The folder with a hearing that a paper tells of."""
        known = any(each.id == hearing.id for each in self.hearings)
        return self if known else replace(self, hearings=(*self.hearings, hearing))


def open_folder(case_id: str, desk: Desk) -> Folder:
    """The folder of a registered case; raises NotFound."""
    store = desk.store
    events = tuple(store.find(CaseEvent, case_id=case_id))
    return Folder(
        store.get(Case, case_id),
        tuple(store.find(CaseParty, case_id=case_id)),
        events,
        tuple(store.find(Deadline, case_id=case_id)),
        tuple(hearings_told(events, desk)),
    )


def open_folders(case_ids: Sequence[str], store: Store) -> list[Folder]:
    """The folders of many registered cases, read in four questions instead of four for each."""
    parties = _by_case(store.find(CaseParty, case_id=tuple(case_ids)))
    events = _by_case(store.find(CaseEvent, case_id=tuple(case_ids)))
    deadlines = _by_case(store.find(Deadline, case_id=tuple(case_ids)))
    return [
        Folder(case, (*parties[case.id],), (*events[case.id],), (*deadlines[case.id],))
        for case in store.find(Case, id=tuple(case_ids))
    ]


def _by_case(records: Iterable[OfCase]) -> defaultdict[str, list[OfCase]]:
    groups: defaultdict[str, list[OfCase]] = defaultdict(list)
    for record in records:
        groups[record.case_id].append(record)
    return groups


OfCase = TypeVar("OfCase", CaseParty, CaseEvent, Deadline)


def entailed(folder: Folder, law: docket.Law) -> list[Deadline]:
    """The deadlines that follow from the events of a folder under this law."""
    case = facts.project_case(folder.case, folder.events)
    return docket.derive(case, folder.parties, folder.events, law)


def difference(folder: Folder, desk: Desk) -> Difference:
    """What the events of a folder change in its deadlines.

    Raises BrokenPromise when a paper that came in would open none of its statutory deadlines.
    """
    wanted = entailed(folder, docket.Law(desk.rules, desk.calendar, desk.new_id))
    happened = governing(in_order(folder.events))
    lacking = missing(folder.parties, happened, wanted, folder.case.law_basis)
    if lacking:
        raise BrokenPromise("statutory_set_missing", rules=tuple(lacking))
    return compare(folder.deadlines, wanted, folder.events)


NOTHING_KEPT = Confirmed()


def consequences(
    folder: Folder,
    new: Sequence[CaseEvent],
    desk: Desk,
    confirmed: Confirmed = NOTHING_KEPT,
) -> list[Record]:
    """Everything that these new events make of a case.

    The case and its agencies with their dates, the events, each hearing, deadline and reminder
    that changes; deadlines as the officer `confirmed` it. Raises InputError where days are kept
    without a reason.
    """
    new = _written_after(folder.events, new, desk)
    folder = folder.having(new)
    case = facts.project_case(folder.case, folder.events)
    parties = [facts.project_party(party, folder.events) for party in folder.parties]
    change = apply(difference(folder, desk), confirmed)
    heard = hearing_records(folder.hearings, folder.events, case, parties, desk)
    heard += reminders_of_hearings(folder.case, case, parties, heard, desk)
    return [case, *parties, *new, *heard, *records_of(change, parties, desk)]


def _written_after(
    there: Iterable[CaseEvent], new: Sequence[CaseEvent], desk: Desk
) -> list[CaseEvent]:
    """New events, which come last also where the clock was ahead when others were written down."""
    last = max((event.created_at for event in there if event.created_at), default=None)
    if last is None or last < desk.now():
        return [*new]
    at = last + timedelta(microseconds=1)
    return [replace(event, created_at=event.created_at or at) for event in new]


def records_of(change: Difference, parties: Sequence[CaseParty], desk: Desk) -> list[Record]:
    """Every deadline and reminder that a difference writes; who filed earlier keeps the scan."""
    proven = replace(
        change,
        opened=tuple(_proven(each, desk) for each in change.opened),
        ended=tuple(_proven(each, desk) for each in change.ended),
    )
    return deadline_records(proven, parties, desk)


def _proven(deadline: Deadline, desk: Desk) -> Deadline:
    """A deadline that takes over an earlier submission also takes over its scan."""
    if deadline.state is not DeadlineState.SUBMITTED or deadline.proof_document_id is not None:
        return deadline
    scans = desk.store.find(Document, event_id=deadline.closed_event_id)
    return replace(deadline, proof_document_id=scans[0].id) if scans else deadline
