"""Which dates of the ledger each event fills: the columns of a case are its events' shadow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import CaseStatus, EventKind, Paper, Stage

_CASE_DATES = {
    EventKind.ACCEPTED: "accepted_on",
    EventKind.DECIDED: "decided_on",
    EventKind.EFFECTIVE: "effective_on",
    EventKind.ARCHIVED: "closed_on",
}
_STAGE_MOVES = (EventKind.FILED, EventKind.ACCEPTED, EventKind.CONVERTED)
_STATUS = {
    EventKind.DECIDED: CaseStatus.CONCLUDED,
    EventKind.TRANSFERRED: CaseStatus.CONCLUDED,
    EventKind.REMANDED: CaseStatus.CONCLUDED,
    EventKind.ARCHIVED: CaseStatus.ARCHIVED,
}
_ANSWERS = (Paper.ANSWER, Paper.REPLY_AND_EVIDENCE, Paper.OPINION)
_EVIDENCE = (Paper.EVIDENCE, Paper.RECON_EVIDENCE, Paper.REPLY_AND_EVIDENCE)
_PARTY_BLANK: dict[str, Any] = {
    "served_on": None,
    "service_way": None,
    "read_on": None,
    "stated_due": None,
    "answered_on": None,
    "evidence_on": None,
    "submitted_by": None,
    "proof_no": "",
    "not_submitted": None,
    "ext_requested_on": None,
    "ext_reason": "",
    "ext_granted_on": None,
    "cause_removed_on": None,
    "court_due": None,
    "judgment_served_on": None,
}


def project_case(case: Case, events: Iterable[CaseEvent]) -> Case:
    """The case with the dates, the stage and the status that its live events give it."""
    dates: dict[str, Any] = dict.fromkeys(_CASE_DATES.values())
    happened = in_order(events)
    status = CaseStatus.OPEN
    for event in happened:
        if event.kind in _CASE_DATES:
            dates[_CASE_DATES[event.kind]] = event.on
        status = _STATUS.get(event.kind, status)
    return replace(case, status=status, stage=_stage(case, happened, date.max), **dates)


def stage_on(case: Case, events: Iterable[CaseEvent], day: date) -> Stage:
    """The stage a case was in on a day: what is written down late belongs to the stage of then."""
    return _stage(case, in_order(events), day)


def _stage(case: Case, happened: Sequence[CaseEvent], until: date) -> Stage:
    """The stage in which the case was registered, moved on by each event until that day."""
    staged = [event for event in happened if event.stage is not None]
    stage = min(staged, key=_written).stage if staged else None
    for event in staged:
        if event.kind in _STAGE_MOVES and event.on <= until:
            stage = event.stage
    return stage or case.stage


def project_party(party: CaseParty, events: Iterable[CaseEvent]) -> CaseParty:
    """The party with the dates that the live events of this party give it."""
    fields: dict[str, Any] = dict(_PARTY_BLANK)
    for event in in_order(events):
        if event.party_id in (None, party.id):
            fields.update(_party_fields(event))
    return replace(party, **fields)


def _party_fields(event: CaseEvent) -> dict[str, Any]:
    match event.kind:
        case EventKind.SERVED | EventKind.APPLICATION_RECEIVED | EventKind.MAKER_NOTIFIED:
            return {
                "served_on": event.on,
                "service_way": event.service_way,
                "read_on": event.read_on,
                "stated_due": event.stated_due,
            }
        case EventKind.EXTENSION_REQUESTED:
            return {"ext_requested_on": event.on, "ext_reason": event.reason}
        case EventKind.EXTENSION_GRANTED:
            return {
                "ext_granted_on": event.on,
                "cause_removed_on": event.cause_removed_on,
                "court_due": event.court_due,
            }
        case EventKind.JUDGMENT_SERVED | EventKind.RULING_SERVED:
            return {"judgment_served_on": event.on}
        case EventKind.SUBMITTED:
            return _submission_fields(event)
        case EventKind.NOT_SUBMITTED if event.not_submitted is not None:
            return {"not_submitted": event.not_submitted}
    return {}


def _submission_fields(event: CaseEvent) -> dict[str, Any]:
    papers = papers_of(event)
    fields: dict[str, Any] = {}
    if papers.intersection(_ANSWERS):
        fields["answered_on"] = event.on
    if papers.intersection(_EVIDENCE):
        fields["evidence_on"] = event.on
    if fields:
        fields |= {"submitted_by": event.way, "proof_no": event.proof_no}
    if Paper.EXTENSION_REQUEST in papers:
        fields["ext_requested_on"] = event.on
    return fields


def concerned(parties: Iterable[CaseParty], event: CaseEvent) -> list[CaseParty]:
    """The agencies of ours an event speaks of: one of them, or all of the case."""
    return [p for p in parties if p.voided_at is None and event.party_id in (None, p.id)]


def papers_of(event: CaseEvent) -> frozenset[str]:
    """The codes of the papers a submission speaks of."""
    return frozenset(event.paper.split("+"))


def in_order(events: Iterable[CaseEvent]) -> Sequence[CaseEvent]:
    """Live events by day, whatever order they come in.

    On one day what opens comes before what follows from it (received, accepted, served, …,
    decided, archived), and events alike in the order in which they were written down.
    """
    live = [event for event in events if event.voided_at is None]
    return sorted(live, key=lambda event: (event.on, _rank(event), _written(event)))


_FIRST, _LATER, _LAST = 0, 3, 5
_RANKS = {
    EventKind.RECEIVED: _FIRST,
    EventKind.APPLICATION_RECEIVED: _FIRST,
    EventKind.MEDIATION_OPENED: _FIRST,
    EventKind.KNOWN: _FIRST,
    EventKind.ACT_MADE: _FIRST,
    EventKind.FILED: 1,
    EventKind.ACCEPTED: 1,
    EventKind.JOINED: 1,
    EventKind.CONVERTED: 2,
    EventKind.SERVED: 2,
    EventKind.JUDGMENT_SERVED: 2,
    EventKind.RULING_SERVED: 2,
    EventKind.DECIDED: 4,
    EventKind.TRANSFERRED: 4,
    EventKind.REMANDED: 4,
    EventKind.EFFECTIVE: 4,
    EventKind.ARCHIVED: _LAST,
}
_NOT_YET = datetime.max.replace(tzinfo=UTC)


def _rank(event: CaseEvent) -> int:
    return _RANKS.get(event.kind, _LATER)


def _written(event: CaseEvent) -> tuple[datetime, int, str]:
    """When an event was written down; one that is just being written comes last."""
    return (event.created_at or _NOT_YET, _rank(event), event.id)
