"""The case book: papers come in, things happen; deadlines and reminders follow from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker import docket, facts
from tracker.books import Changes, Desk
from tracker.books.alarm import deadline_records, hearing_records
from tracker.books.names import Names
from tracker.books.new_case import draft_case, draft_events, draft_hearing, draft_parties
from tracker.cases import Case, CaseEvent, CaseParty, Claimant
from tracker.codes import EventKind, Procedure, ServiceWay, Stage
from tracker.deadlines import Deadline
from tracker.errors import BrokenPromise, InputError
from tracker.intake import Draft, blocking, check, claimant_kind, split_names
from tracker.records import Record


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
    ended: tuple[Deadline, ...] = ()
    reopened: tuple[Deadline, ...] = ()


@dataclass(frozen=True, slots=True)
class _Folder:
    """The records of one case while a verb works on them."""

    case: Case
    parties: tuple[CaseParty, ...]
    events: tuple[CaseEvent, ...]
    deadlines: tuple[Deadline, ...]


SERIAL_LETTERS = {
    Procedure.LITIGATION: "诉",
    Procedure.RECONSIDERATION: "复",
    Procedure.COMPENSATION: "赔",
    Procedure.PROCURATORIAL: "检",
    Procedure.SUGGESTION: "建",
    Procedure.ENFORCEMENT: "执",
}
"""The letter of a serial (2026-诉-0012), by procedure."""

_OF_A_PARTY = frozenset(
    {
        EventKind.SERVED,
        EventKind.EXTENSION_REQUESTED,
        EventKind.EXTENSION_GRANTED,
        EventKind.EXTENSION_REFUSED,
        EventKind.JUDGMENT_SERVED,
        EventKind.RULING_SERVED,
    }
)
"""Events that concern one agency of ours, never the case as a whole."""


class CaseBook:
    """Registers cases and what happens in them. Every verb answers with its Changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._law = docket.Law(desk.rules, desk.calendar, desk.new_id)

    def draft_deadlines(self, draft: Draft) -> list[tuple[int, Deadline]]:
        """The deadlines a draft would open, with the index of their party; pure, nothing is read.

        Parties whose receipt day is not typed yet have none.
        """
        case = draft_case(draft, self._desk, serial="", forum_id=None)
        parties = draft_parties(draft, case, self._desk, names=None)
        events = draft_events(draft, case, parties, self._desk)
        case = facts.project_case(case, events)
        index = {party.id: place for place, party in enumerate(parties)}
        return [(index[d.party_id], d) for d in docket.derive(case, parties, events, self._law)]

    def register(self, draft: Draft) -> Changes:
        """Saves a new case with all that follows from it, or a paper that joins one.

        `Changes.main` is the case id. Raises InputError("findings", findings=…) when the draft
        cannot be saved, BrokenPromise when an accepted case would lack its statutory deadlines.
        """
        names = Names(self._desk)
        self._refuse(draft, names)
        if draft.case_id is not None:
            return self._join(draft, names)
        forum_id = names.forum(draft.forum, draft.kind.procedure)
        case = draft_case(draft, self._desk, self._serial(draft), forum_id)
        parties = draft_parties(draft, case, self._desk, names)
        claimants = _claimants(draft, case, self._desk)
        folder = _Folder(case, parties, (), ())
        new = draft_events(draft, case, parties, self._desk)
        hearing = draft_hearing(draft, case.id, self._desk)
        records = [*claimants, *hearing_records(hearing, parties, self._desk)]
        return self._save(folder, new, records, made=names.made, why="register")

    def preview(self, event: EventDraft) -> Preview:
        """What recording this event would do to the deadlines of its case."""
        folder = self._folder(event.case_id)
        self._refuse_event(event, folder)
        events = (*folder.events, self._event(event, folder.case))
        return _preview(self._difference(folder, events))

    def record(self, event: EventDraft) -> Changes:
        """Records an event with everything that follows from it; `main` is the case id."""
        folder = self._folder(event.case_id)
        self._refuse_event(event, folder)
        return self._save(folder, [self._event(event, folder.case)], [], why=event.kind.value)

    def preview_void(self, event: CaseEvent) -> Preview:
        """What voiding this event would do to the deadlines of its case."""
        folder = self._folder(event.case_id)
        events = tuple(kept for kept in folder.events if kept.id != event.id)
        return _preview(self._difference(folder, events))

    def void_event(self, event: CaseEvent, reason: str) -> Changes:
        """Marks an event as wrong, with a reason; it stays visible, its deadlines are voided."""
        if event.voided_at is not None:
            raise InputError("already_voided")
        if not reason.strip():
            raise InputError("reason_required")
        folder = self._folder(event.case_id)
        kept = next(known for known in folder.events if known.id == event.id)
        rest = tuple(known for known in folder.events if known.id != event.id)
        voided = replace(
            kept,
            voided_at=self._desk.now(),
            voided_by=self._desk.actor(),
            voided_reason=reason.strip(),
        )
        return self._save(replace(folder, events=rest), [], [voided], why="void_event")

    def file_mediated(self, case_id: str, draft: Draft) -> Changes:
        """诉前调解 turns into a filed case: same case, new stage and number, the clocks start."""
        folder = self._folder(case_id)
        if folder.case.stage is not Stage.PRE_MEDIATION:
            raise InputError("not_in_mediation")
        names = Names(self._desk)
        self._refuse(draft, names)
        stage = draft.stage or draft.kind.stages[0]
        number = draft.official_no.strip() or folder.case.official_no
        case = replace(folder.case, stage=stage, official_no=number)
        if draft.forum.strip():
            case = replace(case, forum_id=names.forum(draft.forum, draft.kind.procedure))
        filed = self._event(
            EventDraft(
                case_id=case_id,
                kind=EventKind.FILED,
                on=draft.accepted_on or _earliest_receipt(draft),
                stage=stage,
                document_no=number,
            ),
            case,
        )
        served = draft_events(draft, case, self._matching(folder.parties, draft, names), self._desk)
        return self._save(
            replace(folder, case=case), [filed, *served], [], made=names.made, why="filed"
        )

    def _join(self, draft: Draft, names: Names) -> Changes:
        """A judgment, a ruling or a summons becomes an event of the case it belongs to."""
        folder = self._folder(draft.case_id or "")
        parties = self._matching(folder.parties, draft, names)
        events = draft_events(draft, folder.case, parties, self._desk)
        hearing = draft_hearing(draft, folder.case.id, self._desk)
        records = hearing_records(hearing, folder.parties, self._desk)
        return self._save(folder, events, records, made=names.made, why="paper_joined")

    def _matching(
        self, parties: Sequence[CaseParty], draft: Draft, names: Names
    ) -> tuple[CaseParty, ...]:
        """The parties of the case that the draft speaks of, in the order of the draft."""
        by_agency = {party.agency_id: party for party in parties}
        found = []
        for place, typed in enumerate(draft.parties):
            party = by_agency.get(names.agency(typed.agency))
            if party is None:
                raise InputError("agency_not_in_case", name=typed.agency, place=place)
            found.append(party)
        return tuple(found)

    def _refuse(self, draft: Draft, names: Names) -> None:
        findings = check(
            draft, today=self._desk.today(), calendar=self._desk.calendar, known=names.known()
        )
        stopping = blocking(findings)
        if stopping:
            raise InputError("findings", findings=tuple(stopping))

    def _refuse_event(self, event: EventDraft, folder: _Folder) -> None:
        if event.on > self._desk.today():
            raise InputError("event_in_future", day=event.on)
        if event.kind in _OF_A_PARTY and event.party_id is None and len(folder.parties) > 1:
            raise InputError("party_required")
        if event.kind is EventKind.EXTENSION_GRANTED and not (
            event.cause_removed_on or event.court_due
        ):
            raise InputError("extension_needs_day")
        if event.kind is EventKind.RESUMED:
            _refuse_resumption(event, folder)

    def _event(self, event: EventDraft, case: Case) -> CaseEvent:
        return CaseEvent(
            id=self._desk.new_id(),
            case_id=case.id,
            party_id=event.party_id,
            kind=event.kind,
            on=event.on,
            stage=event.stage or case.stage,
            document_no=event.document_no.strip(),
            service_way=event.service_way,
            read_on=event.read_on,
            stated_due=event.stated_due,
            cause_removed_on=event.cause_removed_on,
            court_due=event.court_due,
            reason=event.reason.strip(),
            note=event.note.strip(),
        )

    def _folder(self, case_id: str) -> _Folder:
        store = self._desk.store
        events = store.find(CaseEvent, case_id=case_id)
        return _Folder(
            store.get(Case, case_id),
            tuple(store.find(CaseParty, case_id=case_id)),
            tuple(sorted(events, key=_written_down)),
            tuple(store.find(Deadline, case_id=case_id)),
        )

    def _difference(self, folder: _Folder, events: Sequence[CaseEvent]) -> docket.Difference:
        case = facts.project_case(folder.case, events)
        wanted = docket.derive(case, folder.parties, events, self._law)
        return docket.compare(folder.deadlines, wanted, events)

    def _save(
        self,
        folder: _Folder,
        new: Sequence[CaseEvent],
        records: Sequence[Record],
        *,
        made: Sequence[Record] = (),
        why: str,
    ) -> Changes:
        """Saves the case with its new events and all that follows from them, in one go."""
        events = (*folder.events, *new)
        case = facts.project_case(folder.case, events)
        parties = tuple(facts.project_party(party, events) for party in folder.parties)
        wanted = docket.derive(case, parties, events, self._law)
        lacking = docket.missing(parties, events, wanted)
        if lacking:
            raise BrokenPromise("statutory_set_missing", rules=tuple(lacking))
        change = docket.compare(folder.deadlines, wanted, events)
        followed = deadline_records(change, parties, self._desk)
        return self._desk.save(
            [*made, case, *parties, *new, *records, *followed], why, main=case.id
        )

    def _serial(self, draft: Draft) -> str:
        procedure = draft.procedure or draft.kind.procedure
        prefix = f"{self._desk.today().year}-{SERIAL_LETTERS[procedure]}-"
        return f"{prefix}{self._desk.store.next_serial(prefix):04d}"


def _written_down(event: CaseEvent) -> tuple[str, str]:
    return (str(event.created_at or ""), event.id)


def _claimants(draft: Draft, case: Case, desk: Desk) -> list[Claimant]:
    names = split_names(draft.claimants)
    return [
        Claimant(
            id=desk.new_id(), case_id=case.id, ordinal=place, name=name, kind=claimant_kind(name)
        )
        for place, name in enumerate(names)
    ]


def _earliest_receipt(draft: Draft) -> date:
    return min(party.served_on for party in draft.parties if party.served_on)


def _refuse_resumption(event: EventDraft, folder: _Folder) -> None:
    """Resuming needs a suspension that is still open and began no later."""
    stops = [e for e in facts.in_order(folder.events) if e.kind in _STOP_AND_GO]
    if not stops or stops[-1].kind is not EventKind.SUSPENDED:
        raise InputError("no_open_suspension")
    if event.on < stops[-1].on:
        raise InputError("resume_before_suspend", day=stops[-1].on)


_STOP_AND_GO = (EventKind.SUSPENDED, EventKind.RESUMED)


def _preview(change: docket.Difference) -> Preview:
    return Preview(change.opened, change.moved, (*change.ended, *change.dropped), change.reopened)
