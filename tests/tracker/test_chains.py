"""Periods that begin where another one ends."""

from __future__ import annotations

from tests.tracker.the_docket import (
    CREDITOR,
    DEFENDANT,
    ENFORCED,
    LAWSUIT,
    by_paper,
    by_rule,
    day,
    docket,
    happened,
)
from tracker.codes import DeadlineState, EventKind, Nature, Paper

KNOWN = happened(EventKind.KNOWN, "2018-07-05", ENFORCED)
SERVED = happened(EventKind.SERVED, "03-02", party=DEFENDANT)


def test_the_period_to_apply_for_enforcement_begins_on_the_unrolled_day_and_rolls_once() -> None:
    found = docket(ENFORCED, CREDITOR, KNOWN)
    sue, enforce = by_rule(found, "apl_sue_6m"), by_rule(found, "nonlit_enforce_3m")
    assert (sue.unrolled_on, sue.due_on) == (day("2019-01-05"), day("2019-01-07"))
    assert (enforce.trigger_on, enforce.unrolled_on) == (day("2019-01-05"), day("2019-04-05"))
    assert enforce.due_on == enforce.original_on == day("2019-04-08")
    assert (sue.nature, enforce.nature) == (Nature.OTHERS, Nature.RIGHT)
    assert enforce.trigger_event_id == KNOWN.id


def test_an_obstacle_of_the_claimant_moves_the_whole_chain() -> None:
    obstacle = happened(EventKind.OBSTACLE, "2018-08-01", ENFORCED, until="2018-08-10")
    found = docket(ENFORCED, CREDITOR, KNOWN, obstacle)
    assert by_rule(found, "apl_sue_6m").unrolled_on == day("2019-01-15")
    assert by_rule(found, "nonlit_enforce_3m").due_on == day("2019-04-15")


def test_an_obstacle_of_our_own_moves_nothing_by_itself() -> None:
    obstacle = happened(EventKind.OBSTACLE, "03-05", party=DEFENDANT, until="03-10")
    found = docket(LAWSUIT, DEFENDANT, SERVED, obstacle)
    assert by_paper(found, Paper.ANSWER).due_on == day("03-17")


def test_a_chain_ends_when_what_it_hangs_on_is_done() -> None:
    sued = happened(EventKind.SUED, "2018-12-20", ENFORCED)
    enforce = by_rule(docket(ENFORCED, CREDITOR, KNOWN, sued), "nonlit_enforce_3m")
    assert (enforce.state, enforce.closed_event_id) == (DeadlineState.NOT_NEEDED, sued.id)


REQUESTS = (
    "apl_evidence_period_extension_request",
    "apl_evidence_court_collection_request",
    "apl_preserve_evidence_request",
)


def test_requests_before_the_evidence_period_ends_follow_its_extension() -> None:
    granted = happened(EventKind.EXTENSION_GRANTED, "03-12", party=DEFENDANT, court_due="04-01")
    for events, last in (((SERVED,), "03-17"), ((SERVED, granted), "04-01")):
        found = docket(LAWSUIT, DEFENDANT, *events)
        assert by_paper(found, Paper.EVIDENCE).due_on == day(last)
        for rule in REQUESTS:
            request = by_rule(found, rule)
            assert (request.due_on, request.quiet) == (day(last), True)
            assert request.original_on == day("03-17")


def test_what_hangs_on_a_provisional_last_day_is_provisional() -> None:
    served = happened(EventKind.SERVED, "12-20", party=DEFENDANT)
    found = docket(LAWSUIT, DEFENDANT, served)
    evidence, request = by_paper(found, Paper.EVIDENCE), by_rule(found, REQUESTS[0])
    assert evidence.provisional
    assert request.provisional
    assert (request.earliest_on, request.latest_on) == (evidence.earliest_on, evidence.latest_on)


def test_each_agency_has_its_own_chain() -> None:
    other = happened(EventKind.SERVED, "03-09", party=CREDITOR, id="other")
    second = CREDITOR.__class__(
        id="second", case_id=LAWSUIT.id, agency_id="2", our_role=DEFENDANT.our_role
    )
    other = happened(EventKind.SERVED, "03-09", party=second, id="other")
    found = docket(LAWSUIT, [DEFENDANT, second], SERVED, other)
    last = {d.party_id: d.due_on for d in found if d.rule_id == REQUESTS[0]}
    assert last == {DEFENDANT.id: day("03-17"), "second": day("03-24")}
