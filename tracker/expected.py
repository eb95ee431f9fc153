"""The duties a fact must open: a second opinion on the rule pack, written down apart from it.

A case whose papers would open less is not saved: a forgotten rule must not become a forgotten duty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tracker.cases import CaseEvent, CaseParty
from tracker.codes import Capacity, EventKind, Paper, Role, Stage
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

_NEW_RECON = date(2024, 1, 1)
_SINCE = {
    "apl_hearing_head_id": date(2020, 7, 1),
    "state_comp_decide_2m": date(2013, 1, 1),
}
"""From when on the law asks for it, where that is not the reconsideration law of 2023."""

EXPECTED_RULES: dict[tuple[EventKind, Stage, Role], str] = {
    **{(EventKind.SUMMONED, stage, Role.DEFENDANT): "apl_hearing_head_id" for stage in _FIRST},
    (EventKind.SUMMONED, Stage.SECOND, Role.APPELLANT): "apl_hearing_head_id",
    (EventKind.SUMMONED, Stage.SECOND, Role.APPELLEE): "apl_hearing_head_id",
    (EventKind.APPLICATION_RECEIVED, Stage.HANDLING, Role.COMPENSATION_DEBTOR): (
        "state_comp_decide_2m"
    ),
    (EventKind.SUPPLEMENTED, Stage.RECON_EXAMINATION, Role.ORGAN): (
        "arl23_examine_after_supplement_5wd"
    ),
    **{
        (kind, stage, role): rule
        for stage in _RECON
        for kind, role, rule in (
            (EventKind.SUMMONED, Role.RESPONDENT, "arl23_hearing_head"),
            (EventKind.SUMMONED, Role.ORGAN, "arl23_hearing_notice_5wd_before"),
            (EventKind.NORMDOC_RAISED, Role.ORGAN, "arl23_normdoc_30d"),
            (EventKind.MAKER_NOTIFIED, Role.MAKER, "arl23_maker_reply_10wd"),
            (EventKind.OPINION_RECEIVED, Role.RESPONDENT, "arl23_opinion_report_60d"),
        )
    },
}
"""Which rule must open where what it asks for has no paper of its own."""


def missing(
    parties: Sequence[CaseParty],
    events: Iterable[CaseEvent],
    wanted: Sequence[Deadline],
    basis: str | None = None,
) -> list[Paper | str]:
    """The statutory duties that a fact should have opened but did not: papers, and rules.

    `basis` is the reconsideration law the officer chose for the case.
    """
    happened = in_order(events)
    begun = min((event.on for event in happened if event.kind in _BEGINNING), default=None)
    return [
        duty
        for event in happened
        for party in concerned(parties, event)
        for duty in (
            *_papers_missing(event, party, wanted),
            *_rules_missing(event, party, wanted, begun, basis),
        )
    ]


_BEGINNING = (EventKind.APPLICATION_RECEIVED, EventKind.ACCEPTED)


def _papers_missing(
    event: CaseEvent, party: CaseParty, wanted: Iterable[Deadline]
) -> list[Paper | str]:
    """An acceptance can have been dated by the law: then its papers hang on the receipt."""
    by_law = event.kind is EventKind.ACCEPTED
    there = {
        each.paper
        for each in wanted
        if each.party_id == party.id and (by_law or each.trigger_event_id == event.id)
    }
    return [*sorted(_expected(event, party) - there)]


def _expected(event: CaseEvent, party: CaseParty) -> frozenset[Paper]:
    none: frozenset[Paper] = frozenset()
    if event.stage is None:
        return none
    duties = EXPECTED.get((event.kind, event.stage, party.our_role), none)
    proves_decision = Paper.EVIDENCE in duties and party.capacity is Capacity.ORGAN_UPHELD
    return duties | {Paper.RECON_EVIDENCE} if proves_decision else duties


def _rules_missing(
    event: CaseEvent,
    party: CaseParty,
    wanted: Iterable[Deadline],
    begun: date | None,
    basis: str | None,
) -> Iterator[str]:
    if event.stage is None:
        return
    rule = EXPECTED_RULES.get((event.kind, event.stage, party.our_role))
    if rule is None or not _is_asked_for(rule, event, begun, basis):
        return
    if not any(each.party_id == party.id and each.rule_id == rule for each in wanted):
        yield rule


def _is_asked_for(rule: str, event: CaseEvent, begun: date | None, basis: str | None) -> bool:
    """Whether the law in force then knew the duty, and the fact brought the day it needs."""
    day = event.hearing_on if event.kind is EventKind.SUMMONED else event.on
    if day is None:
        return False
    if rule in _SINCE:
        return day >= _SINCE[rule]
    return basis == "arl23" or (basis is None and min(day, begun or day) >= _NEW_RECON)
