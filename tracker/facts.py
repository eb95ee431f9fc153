"""Which dates of the ledger each event fills: the columns of a case are its events' shadow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import CaseStatus, EventKind, Paper

_CASE_DATES = {
    EventKind.ACCEPTED: "accepted_on",
    EventKind.DECIDED: "decided_on",
    EventKind.EFFECTIVE: "effective_on",
    EventKind.ARCHIVED: "closed_on",
}
_STAGE_MOVES = (EventKind.FILED, EventKind.ACCEPTED, EventKind.CONVERTED)
_STATUS = {
    EventKind.DECIDED: CaseStatus.CONCLUDED,
    EventKind.ARCHIVED: CaseStatus.ARCHIVED,
}
_ANSWERS = (Paper.ANSWER, Paper.REPLY_AND_EVIDENCE, Paper.OPINION)
_EVIDENCE = (Paper.EVIDENCE, Paper.REPLY_AND_EVIDENCE)
_PARTY_BLANK: dict[str, Any] = {
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
    stage = (happened[0].stage if happened else None) or case.stage
    for event in happened:
        if event.kind in _CASE_DATES:
            dates[_CASE_DATES[event.kind]] = event.on
        status = _STATUS.get(event.kind, status)
        if event.kind in _STAGE_MOVES:
            stage = event.stage or stage
    return replace(case, status=status, stage=stage, **dates)


def project_party(party: CaseParty, events: Iterable[CaseEvent]) -> CaseParty:
    """The party with the dates that the live events of this party give it."""
    fields: dict[str, Any] = dict(_PARTY_BLANK)
    for event in in_order(events):
        if event.party_id in (None, party.id):
            fields.update(_party_fields(event))
    return replace(party, **fields)


def _party_fields(event: CaseEvent) -> dict[str, Any]:
    match event.kind:
        case EventKind.SERVED:
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
        case EventKind.NOT_SUBMITTED:
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
    return fields


def papers_of(event: CaseEvent) -> frozenset[str]:
    """The codes of the papers a submission speaks of."""
    return frozenset(event.paper.split("+"))


def in_order(events: Iterable[CaseEvent]) -> Sequence[CaseEvent]:
    """Live events by day; on one day in the order in which they were written down."""
    live = [event for event in events if event.voided_at is None]
    return sorted(live, key=lambda event: event.on)
