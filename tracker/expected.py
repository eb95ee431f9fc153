"""The duties a fact must open: a second opinion on the rule pack, written down apart from it.

A case whose papers would open less is not saved: a forgotten rule must not become a forgotten duty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.cases import CaseEvent, CaseParty
from tracker.codes import EventKind, Paper, Role, Stage
from tracker.deadlines import Deadline
from tracker.facts import concerned, in_order

_FIRST = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
_RECON = (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE)

EXPECTED: dict[tuple[EventKind, Stage, Role], frozenset[Paper]] = {
    **{
        (EventKind.SERVED, stage, Role.DEFENDANT): frozenset({Paper.ANSWER, Paper.EVIDENCE})
        for stage in _FIRST
    },
    (EventKind.SERVED, Stage.SECOND, Role.APPELLEE): frozenset({Paper.ANSWER}),
    (EventKind.SERVED, Stage.RETRIAL_REVIEW, Role.RETRIAL_RESPONDENT): frozenset({Paper.OPINION}),
    **{
        (EventKind.SERVED, stage, Role.RESPONDENT): frozenset({Paper.REPLY_AND_EVIDENCE})
        for stage in _RECON
    },
    (EventKind.APPLICATION_RECEIVED, Stage.RECON_EXAMINATION, Role.ORGAN): frozenset(
        {Paper.EXAMINATION}
    ),
    **{
        (EventKind.ACCEPTED, stage, Role.ORGAN): frozenset(
            {Paper.COPY_TO_RESPONDENT, Paper.DECISION}
        )
        for stage in _RECON
    },
}
"""Which papers become due, by the fact, the stage it happens in and our role there."""


def missing(
    parties: Sequence[CaseParty], events: Iterable[CaseEvent], wanted: Sequence[Deadline]
) -> list[Paper]:
    """The statutory duties that a fact should have opened but did not."""
    there = {(d.trigger_event_id, d.party_id, d.paper) for d in wanted}
    return [
        paper
        for event in in_order(events)
        for party in concerned(parties, event)
        for paper in sorted(_expected(event, party.our_role))
        if (event.id, party.id, paper) not in there
    ]


def _expected(event: CaseEvent, role: Role) -> frozenset[Paper]:
    none: frozenset[Paper] = frozenset()
    return none if event.stage is None else EXPECTED.get((event.kind, event.stage, role), none)
