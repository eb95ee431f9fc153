"""The case book: papers come in, things happen; deadlines and reminders follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tracker import docket, facts
from tracker.books import Changes, Desk
from tracker.books.alarm import handed_over
from tracker.books.event_checks import party_of, refuse_event, refuse_overtaken
from tracker.books.folder import (
    NOTHING_KEPT,
    Folder,
    consequences,
    difference,
    open_folder,
)
from tracker.books.hearing_changes import first_word, hearings_ahead
from tracker.books.joining import Joining, join
from tracker.books.names import Names
from tracker.books.new_case import (
    draft_case,
    draft_events,
    draft_hearing,
    draft_parties,
    following,
    with_details,
    with_typed,
)
from tracker.books.telling import EventDraft, Preview, preview_of
from tracker.cases import Case, CaseEvent, CaseParty, Claimant
from tracker.codes import EventKind, Procedure, Stage
from tracker.deadlines import Deadline
from tracker.difference import Confirmed
from tracker.errors import InputError
from tracker.hearings import Hearing, dated
from tracker.intake import Draft, blocking, check, claimant_kind, split_names
from tracker.records import Record

__all__ = ["SERIAL_LETTERS", "CaseBook", "EventDraft", "Preview", "preview_of"]


SERIAL_LETTERS = {
    Procedure.LITIGATION: "诉",
    Procedure.RECONSIDERATION: "复",
    Procedure.COMPENSATION: "赔",
    Procedure.PROCURATORIAL: "检",
    Procedure.SUGGESTION: "建",
    Procedure.ENFORCEMENT: "执",
}
"""The letter of a serial (2026-诉-0012), by procedure."""


class CaseBook:
    """Registers cases and what happens in them. Every verb answers with its Changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft_deadlines(self, draft: Draft) -> list[tuple[int, Deadline]]:
        """The deadlines a draft would open, with the index of their party; pure, nothing is read.

        Parties whose receipt day is not typed yet have none.
        """
        desk = self._desk
        case = draft_case(draft, desk, serial="", forum_id=None)
        parties = draft_parties(draft, case, desk, names=None)
        hearing = draft_hearing(draft, case.id, desk)
        events = draft_events(draft, case, parties, desk, hearing)
        law = docket.Law(desk.rules, desk.calendar, desk.new_id)
        case = facts.project_case(case, events)
        index = {party.id: place for place, party in enumerate(parties)}
        return [(index[d.party_id], d) for d in docket.derive(case, parties, events, law)]

    def register(self, draft: Draft) -> Changes:
        """Saves a new case with all that follows from it, or a paper that joins one.

        `Changes.main` is the case id. Raises InputError("findings", findings=…) when the draft
        cannot be saved, BrokenPromise when an accepted case would lack its statutory deadlines.
        """
        names = Names(self._desk)
        self._refuse(draft, names)
        if draft.case_id is not None:
            return self._join(draft, names)
        draft = self._following(draft, names)
        forum_id = names.forum(draft.forum, draft.kind.procedure)
        case = draft_case(draft, self._desk, self._serial(draft), forum_id)
        parties = draft_parties(draft, case, self._desk, names)
        hearing = draft_hearing(draft, case.id, self._desk)
        claimants = _claimants(draft, case, self._desk)
        new = draft_events(draft, case, parties, self._desk, hearing)
        folder = Folder(case, parties, hearings=(hearing,) if hearing else ())
        return self._save(folder, new, "register", made=names.made, records=claimants)

    def preview(self, event: EventDraft) -> Preview:
        """What recording this event would do to the deadlines of its case."""
        folder = self._folder_of(event)
        happened = self._event(event, folder)
        refuse_event(happened, folder, self._desk.today(), self._desk.rules)
        return preview_of(difference(folder.having([happened]), self._desk))

    def record(
        self,
        event: EventDraft,
        keep: frozenset[str] = frozenset(),
        keep_reason: str = "",
        rejudge: frozenset[str] = frozenset(),
    ) -> Changes:
        """Records an event with everything that follows from it; `main` is the case id.

        Of what the preview showed, the deadlines `keep` keep their days for `keep_reason`, and
        done ones are judged anew only where `rejudge` names them.
        """
        folder = self._folder_of(event)
        happened = self._event(event, folder)
        refuse_event(happened, folder, self._desk.today(), self._desk.rules)
        confirmed = Confirmed(keep, keep_reason, rejudge)
        before = first_word(happened, folder.hearings, folder.events, self._desk)
        new = [*before, happened]
        return self._save(folder, new, event.kind.value, confirmed=confirmed)

    def preview_void(self, event: CaseEvent) -> Preview:
        """What voiding this event would do to the deadlines of its case."""
        folder = open_folder(event.case_id, self._desk)
        wrong = _with_its_papers(event, folder.events)
        return preview_of(difference(folder.without(wrong), self._desk))

    def void_event(
        self,
        event: CaseEvent,
        reason: str,
        keep: frozenset[str] = frozenset(),
        keep_reason: str = "",
        rejudge: frozenset[str] = frozenset(),
    ) -> Changes:
        """Marks an event as wrong, with a reason; it stays visible, its deadlines are voided.

        Voiding 调解转立案 takes back the papers and the number that came with it. `keep` and
        `rejudge` as in `record`.
        """
        if not reason.strip():
            raise InputError("reason_required")
        folder = open_folder(event.case_id, self._desk)
        wrong = _with_its_papers(event, folder.events)
        if event.voided_at is not None or not wrong:
            raise InputError("already_voided")
        voided = [
            replace(
                each,
                voided_at=self._desk.now(),
                voided_by=self._desk.actor(),
                voided_reason=reason.strip(),
            )
            for each in wrong
        ]
        case = _number_before(folder.case, event, folder.events)
        rest = replace(folder.without(wrong), case=case)
        confirmed = Confirmed(keep, keep_reason, rejudge)
        return self._save(rest, [], "void_event", records=voided, confirmed=confirmed)

    def file_mediated(
        self,
        case_id: str,
        draft: Draft,
        keep: frozenset[str] = frozenset(),
        keep_reason: str = "",
        rejudge: frozenset[str] = frozenset(),
    ) -> Changes:
        """诉前调解 turns into a filed case: same case, new stage and number, the clocks start.

        `keep` and `rejudge` as in `record`.
        """
        folder = open_folder(case_id, self._desk)
        if folder.case.stage is not Stage.PRE_MEDIATION:
            raise InputError("not_in_mediation")
        names = Names(self._desk)
        self._refuse(draft, names)
        stage = draft.stage or draft.kind.stages[0]
        number = draft.official_no.strip() or folder.case.official_no
        case = replace(with_typed(folder.case, draft), stage=stage, official_no=number)
        if draft.forum.strip():
            case = replace(case, forum_id=names.forum(draft.forum, draft.kind.procedure))
        filing = EventDraft(
            case_id=case_id,
            kind=EventKind.FILED,
            on=draft.accepted_on or _earliest_receipt(draft),
            stage=stage,
            document_no=number,
        )
        told, after = self._told(replace(folder, case=case), draft, names)
        new = [self._event(filing, after), *draft_events(draft, case, told, self._desk)]
        confirmed = Confirmed(keep, keep_reason, rejudge)
        return self._save(after, new, "filed", made=names.made, confirmed=confirmed, before=folder)

    def join_party(self, joining: Joining) -> Changes:
        """追加本方机关: one more agency of ours, with its own receipt day and its own periods."""
        return join(joining, self._desk)

    def _following(self, draft: Draft, names: Names) -> Draft:
        """A draft that follows on a case, with what is known from there."""
        if draft.previous_case_id is None:
            return draft
        before = open_folder(draft.previous_case_id, self._desk)
        by_id = {names.agency(typed.agency): typed.agency for typed in draft.parties}
        known = [(by_id.get(party.agency_id, ""), party) for party in before.parties]
        return following(draft, before.case, known)

    def _join(self, draft: Draft, names: Names) -> Changes:
        """A judgment, a ruling or a summons becomes an event of the case it belongs to."""
        before = open_folder(draft.case_id or "", self._desk)
        told, folder = self._told(before, draft, names)
        there = hearings_ahead(folder.case.id, self._desk)
        hearing = draft_hearing(draft, folder.case.id, self._desk, there)
        new = draft_events(draft, folder.case, told, self._desk, hearing)
        folder = replace(folder, case=with_typed(folder.case, draft))
        if hearing is not None:
            folder = folder.with_hearing(hearing)
            refuse_overtaken(hearing, new, folder)
        return self._save(folder, new, "paper_joined", made=names.made, before=before)

    def _told(
        self, folder: Folder, draft: Draft, names: Names
    ) -> tuple[Sequence[CaseParty], Folder]:
        """The agencies a paper of a registered case speaks of, and the folder knowing of them."""
        by_agency = {party.agency_id: party for party in folder.parties}
        told = []
        for place, typed in enumerate(draft.parties):
            party = by_agency.get(names.agency(typed.agency))
            if party is None:
                raise InputError("agency_not_in_case", name=typed.agency, place=place)
            told.append(with_details(party, typed, names))
        by_id = {party.id: party for party in told}
        parties = tuple(by_id.get(party.id, party) for party in folder.parties)
        return told, replace(folder, parties=parties)

    def _refuse(self, draft: Draft, names: Names) -> None:
        known = names.known()
        if draft.case_id is not None:
            ahead = hearings_ahead(draft.case_id, self._desk)
            known = replace(known, hearings=frozenset(each.starts_at for each in ahead))
        findings = check(draft, today=self._desk.today(), calendar=self._desk.calendar, known=known)
        stopping = blocking(findings)
        if stopping:
            raise InputError("findings", findings=tuple(stopping))

    def _folder_of(self, event: EventDraft) -> Folder:
        """The folder of the case of an event, with the hearing the event names."""
        folder = open_folder(event.case_id, self._desk)
        if event.hearing_id is None:
            return folder
        hearing = self._desk.store.get(Hearing, event.hearing_id)
        return folder.with_hearing(hearing) if hearing.case_id == event.case_id else folder

    def _event(self, event: EventDraft, folder: Folder) -> CaseEvent:
        told = CaseEvent(
            id=self._desk.new_id(),
            case_id=folder.case.id,
            party_id=party_of(event.kind, event.party_id, folder),
            kind=event.kind,
            on=event.on,
            stage=event.stage or facts.stage_on(folder.case, folder.events, event.on),
            document_no=event.document_no.strip(),
            service_way=event.service_way,
            read_on=event.read_on,
            stated_due=event.stated_due,
            cause_removed_on=event.cause_removed_on,
            court_due=event.court_due,
            until=event.until,
            hearing_id=event.hearing_id,
            hearing_at=event.hearing_at,
            hearing_kind=event.hearing_kind,
            hearing_place=event.hearing_place.strip(),
            extended_by=event.extended_by,
            rule_id=event.rule_id,
            reason=event.reason.strip(),
            note=event.note.strip(),
        )
        return dated(told)

    def _save(
        self,
        folder: Folder,
        new: Sequence[CaseEvent],
        why: str,
        *,
        made: Iterable[Record] = (),
        records: Iterable[Record] = (),
        confirmed: Confirmed = NOTHING_KEPT,
        before: Folder | None = None,
    ) -> Changes:
        """Saves the case with its new events and all that follows from them, in one go.

        A handler who was another one `before` gives the reminders away.
        """
        desk = self._desk
        followed = consequences(folder, new, desk, confirmed)
        if before is not None:
            followed += handed_over(before.parties, folder.parties, followed, desk)
        return desk.save([*made, *followed, *records], why, main=folder.case.id)

    def _serial(self, draft: Draft) -> str:
        procedure = draft.procedure or draft.kind.procedure
        prefix = f"{self._desk.today().year}-{SERIAL_LETTERS[procedure]}-"
        return f"{prefix}{self._desk.store.next_serial(prefix):04d}"


def _with_its_papers(event: CaseEvent, live: Iterable[CaseEvent]) -> list[CaseEvent]:
    """The live event; for 调解转立案 also the papers written down together with it."""
    if event.kind is not EventKind.FILED:
        return [each for each in live if each.id == event.id]
    return [
        each
        for each in live
        if each.created_at == event.created_at and each.kind in _WRITTEN_AT_FILING
    ]


_WRITTEN_AT_FILING = (EventKind.FILED, EventKind.ACCEPTED, EventKind.SERVED)


def _number_before(case: Case, voided: CaseEvent, events: Iterable[CaseEvent]) -> Case:
    """The case; with the number of its mediation again where the filing is voided."""
    if voided.kind is not EventKind.FILED:
        return case
    opened = (e for e in events if e.kind is EventKind.MEDIATION_OPENED)
    mediation = next(opened, None)
    return case if mediation is None else replace(case, official_no=mediation.document_no)


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
