"""The deadline book: what was filed, when and how; and why something was late or not needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tracker.books import Changes, Desk
from tracker.books.alarm import cancelled, live_rows
from tracker.books.folder import consequences, open_folder
from tracker.cases import CaseEvent, CaseParty, Document
from tracker.codes import (
    DeadlineState,
    EventKind,
    LateCause,
    NotSubmitted,
    Paper,
    SubmissionWay,
)
from tracker.deadlines import Deadline, is_duty
from tracker.errors import InputError
from tracker.facts import project_party
from tracker.filing import OF_OFFICER, filed, given_up, opened_on
from tracker.records import Record
from tracker.reminders import CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A submission as typed. `on` is the day of handing in, of the postmark or of the upload.

    A paper posted within the period is in time (INT18 art 48(4), CPL art 85(4)), so the postmark
    is the day that counts. `files` are scans outside the data folder; they are copied into it.
    """

    deadline_ids: tuple[str, ...]
    on: date
    way: SubmissionWay
    proof_no: str = ""
    files: tuple[Path, ...] = ()
    note: str = ""


class DeadlineBook:
    """Closes deadlines by submission or with a reason, and explains late ones."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def submit(self, submission: Submission) -> Changes:
        """Records a submission: each deadline becomes in time or late by n days; reminders end."""
        deadlines = self._open(submission.deadline_ids)
        self._refuse(submission, deadlines)
        records: list[Record] = []
        for party_id, papers in _by_party(deadlines):
            event = self._submitted(submission, party_id, papers)
            documents = self._kept(submission.files, event.case_id, event.id, papers[0].id)
            proof = documents[0].id if documents else None
            closed = [filed(deadline, event, proof) for deadline in papers]
            records += [*documents, *self._closed(event, closed)]
        return self._desk.save(records, "submit", main=deadlines[0].case_id)

    def add_proof(self, deadline_id: str, proof_no: str, files: tuple[Path, ...]) -> Changes:
        """Adds the proof of a submission that was recorded before."""
        deadline = self._live(deadline_id)
        if deadline.state is not DeadlineState.SUBMITTED:
            raise InputError("not_closed")
        documents = self._kept(files, deadline.case_id, deadline.closed_event_id, deadline_id)
        proof = documents[0].id if documents else deadline.proof_document_id
        number = proof_no.strip() or deadline.proof_no
        proven = replace(deadline, proof_no=number, proof_document_id=proof)
        return self._desk.save([*documents, proven], "add_proof", main=deadline.case_id)

    def not_needed(self, deadline_ids: tuple[str, ...], why: NotSubmitted, reason: str) -> Changes:
        """由共同被告提交 / 无需提交 with a reason; a right is given up the same way.

        That a reconsideration decision is lawful only the organ itself can prove (INT18 135(3)):
        raises InputError `only_by_organ`.
        """
        if not reason.strip() and why is not NotSubmitted.BY_CO_DEFENDANT:
            raise InputError("reason_required")
        deadlines = self._open(deadline_ids)
        by_other = why is NotSubmitted.BY_CO_DEFENDANT
        if by_other and any(each.paper is Paper.RECON_EVIDENCE for each in deadlines):
            raise InputError("only_by_organ")
        records: list[Record] = []
        for party_id, papers in _by_party(deadlines):
            event = self._event(party_id, papers, EventKind.NOT_SUBMITTED, self._desk.today())
            duty = any(is_duty(deadline) for deadline in papers)
            event = replace(event, reason=reason.strip(), not_submitted=why if duty else None)
            closed = [given_up(each, why, event) for each in papers]
            records += self._closed(event, closed)
        return self._desk.save(records, "not_needed", main=deadlines[0].case_id)

    def no_term(self, case_id: str, party_id: str, rule_id: str, reason: str) -> Changes:
        """What waits for a day needs none: nothing was ordered, or nothing is to be done."""
        if not reason.strip():
            raise InputError("reason_required")
        rule = self._desk.rules.rule(rule_id)
        event = CaseEvent(
            id=self._desk.new_id(),
            case_id=case_id,
            party_id=party_id,
            kind=EventKind.NOT_SUBMITTED,
            on=self._desk.today(),
            paper="+".join(rule.papers),
            rule_id=rule.id,
            reason=reason.strip(),
        )
        followed = consequences(open_folder(case_id, self._desk), [event], self._desk)
        return self._desk.save(followed, "no_term", main=case_id)

    def reopen(self, deadline_id: str, reason: str) -> Changes:
        """Undoes a submission or 无需提交 recorded by mistake; reminders come back.

        The closing event is voided; what else it closed is closed by an event that says the rest.
        """
        if not reason.strip():
            raise InputError("reason_required")
        deadline = self._live(deadline_id)
        if deadline.closed_event_id is None:
            raise InputError("not_closed")
        wrong = self._desk.store.get(CaseEvent, deadline.closed_event_id)
        if wrong.kind not in OF_OFFICER:
            raise InputError("closed_by_event", kind=wrong.kind, day=wrong.on)
        folder = open_folder(deadline.case_id, self._desk).without([wrong])
        new, others = self._rest(wrong, deadline, folder.deadlines)
        kept = [each for each in folder.deadlines if each.id not in {o.id for o in others}]
        folder = replace(folder, deadlines=(*kept, *others))
        followed = consequences(folder, new, self._desk)
        # An `other` that moves at the same time is told once, as it stands at the end.
        records = {each.id: each for each in (*new, *others, *followed)}
        voided = self._voided(wrong, reason.strip())
        return self._desk.save([*records.values(), voided], "reopen", main=deadline.case_id)

    def explain_late(
        self, deadline_id: str, cause: LateCause, note: str, holder_id: str | None
    ) -> Changes:
        """Cause of a late submission and who held the file (待查明 allowed)."""
        deadline = self._live(deadline_id)
        explained = replace(
            deadline, late_cause=cause, late_note=note.strip(), late_holder_id=holder_id
        )
        return self._desk.save([explained], "explain_late", main=deadline.case_id)

    def _live(self, deadline_id: str) -> Deadline:
        deadline = self._desk.store.get(Deadline, deadline_id)
        if deadline.voided_at is not None:
            raise InputError("already_voided")
        return deadline

    def _open(self, deadline_ids: Sequence[str]) -> list[Deadline]:
        deadlines = [self._live(each) for each in dict.fromkeys(deadline_ids)]
        for deadline in deadlines:
            if deadline.state not in (DeadlineState.OPEN, DeadlineState.SUSPENDED):
                raise InputError("already_closed", state=deadline.state)
        if not deadlines:
            raise InputError("nothing_chosen")
        return deadlines

    def _refuse(self, submission: Submission, deadlines: Iterable[Deadline]) -> None:
        if submission.on > self._desk.today():
            raise InputError("submitted_in_future", day=submission.on)
        for deadline in deadlines:
            opened = self._opened_on(deadline)
            if submission.on < opened:
                raise InputError("submitted_before_trigger", day=submission.on, trigger=opened)

    def _opened_on(self, deadline: Deadline) -> date:
        """A paper can be filed before a hearing, and before its service by notice is complete."""
        event = self._desk.store.get(CaseEvent, deadline.trigger_event_id)
        return opened_on(deadline, {event.id: event})

    def _submitted(
        self, submission: Submission, party_id: str, papers: Sequence[Deadline]
    ) -> CaseEvent:
        event = self._event(party_id, papers, EventKind.SUBMITTED, submission.on)
        return replace(
            event,
            way=submission.way,
            proof_no=submission.proof_no.strip(),
            note=submission.note.strip(),
        )

    def _event(
        self, party_id: str, papers: Sequence[Deadline], kind: EventKind, on: date
    ) -> CaseEvent:
        return CaseEvent(
            id=self._desk.new_id(),
            case_id=papers[0].case_id,
            party_id=party_id,
            kind=kind,
            on=on,
            paper="+".join(deadline.paper for deadline in papers),
            rule_id=papers[0].rule_id if papers[0].paper is Paper.MATTER else "",
        )

    def _closed(self, event: CaseEvent, deadlines: Sequence[Deadline]) -> list[Record]:
        """The event, the deadlines it closed, the party's dates, and their ended reminders."""
        rows = (row for deadline in deadlines for row in live_rows(deadline.id, self._desk))
        party_id = deadlines[0].party_id
        party = self._projected(party_id, event.case_id, [event])
        return [event, party, *deadlines, *cancelled(rows, CLOSED)]

    def _projected(self, party_id: str, case_id: str, changed: Sequence[CaseEvent]) -> CaseParty:
        """The party with the dates that its events, with these changed ones, give it."""
        ids = {event.id for event in changed}
        kept = self._desk.store.find(CaseEvent, case_id=case_id)
        events = [*(event for event in kept if event.id not in ids), *changed]
        return project_party(self._desk.store.get(CaseParty, party_id), events)

    def _kept(
        self, files: Sequence[Path], case_id: str, event_id: str | None, deadline_id: str
    ) -> list[Document]:
        return [
            Document(
                id=self._desk.new_id(),
                case_id=case_id,
                event_id=event_id,
                deadline_id=deadline_id,
                sha256=kept.sha256,
                name=kept.name,
                size=kept.size,
            )
            for kept in map(self._desk.files.keep, files)
        ]

    def _voided(self, event: CaseEvent, reason: str) -> CaseEvent:
        return replace(
            event,
            voided_at=self._desk.now(),
            voided_by=self._desk.actor(),
            voided_reason=reason,
        )

    def _rest(
        self, wrong: CaseEvent, deadline: Deadline, kept: Iterable[Deadline]
    ) -> tuple[list[CaseEvent], list[Deadline]]:
        """A new event for what else the wrong one closed, and those deadlines, closed by it."""
        others = [d for d in kept if d.closed_event_id == wrong.id and d.id != deadline.id]
        if not others:
            return [], []
        papers = "+".join(other.paper for other in others)
        event = replace(wrong, id=self._desk.new_id(), version=0, created_at=None, paper=papers)
        return [event], [replace(other, closed_event_id=event.id) for other in others]


def _by_party(deadlines: Iterable[Deadline]) -> list[tuple[str, list[Deadline]]]:
    """What is filed together: the papers of one agency; a matter without paper is its own."""
    groups: dict[tuple[str, str], list[Deadline]] = {}
    for deadline in deadlines:
        matter = deadline.rule_id if deadline.paper is Paper.MATTER else ""
        groups.setdefault((deadline.party_id, matter), []).append(deadline)
    return [(party_id, papers) for (party_id, _), papers in groups.items()]
