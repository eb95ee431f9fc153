"""The columns of a case and of its agencies are the shadow of its events."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from tests.builders import a_case, a_party
from tracker.cases import CaseEvent
from tracker.codes import CaseStatus, EventKind, NotSubmitted, Stage, SubmissionWay
from tracker.facts import in_order, papers_of, project_case, project_party, stage_on

CASE = a_case(stage=Stage.FIRST_SUMMARY)
PARTY = a_party(served_on=None, service_way=None)


def happening(kind: EventKind, on: str, written: int = 1, **more: Any) -> CaseEvent:
    return CaseEvent(
        id=more.pop("id", f"{kind}-{on}-{written}"),
        case_id=CASE.id,
        party_id=more.pop("party_id", None),
        kind=kind,
        on=date.fromisoformat(f"2026-{on}"),
        created_at=datetime(2026, 1, written, tzinfo=UTC),
        **more,
    )


def test_a_case_has_the_dates_its_live_events_give_it() -> None:
    events = [
        happening(EventKind.ACCEPTED, "02-20"),
        happening(EventKind.DECIDED, "05-11"),
        happening(EventKind.EFFECTIVE, "06-01"),
        happening(EventKind.ARCHIVED, "06-15"),
    ]
    case = project_case(CASE, events)
    assert (case.accepted_on, case.decided_on) == (date(2026, 2, 20), date(2026, 5, 11))
    assert (case.effective_on, case.closed_on) == (date(2026, 6, 1), date(2026, 6, 15))
    assert case.status is CaseStatus.ARCHIVED
    assert project_case(case, events[:1]).status is CaseStatus.OPEN
    assert project_case(case, []).accepted_on is None


def test_the_stage_moves_on_with_the_events_and_back_when_they_are_voided() -> None:
    opened = happening(EventKind.SERVED, "03-02", stage=Stage.FIRST_SUMMARY)
    ordinary = happening(EventKind.CONVERTED, "03-20", 2, stage=Stage.FIRST_ORDINARY)
    case = project_case(CASE, [ordinary, opened])
    assert case.stage is Stage.FIRST_ORDINARY
    assert project_case(case, [opened]).stage is Stage.FIRST_SUMMARY


def test_the_stage_of_registration_is_that_of_the_event_written_first_not_of_the_earliest() -> None:
    opened = happening(EventKind.SERVED, "03-02", stage=Stage.FIRST_SUMMARY)
    ordinary = happening(EventKind.CONVERTED, "03-20", 2, stage=Stage.FIRST_ORDINARY)
    early = happening(EventKind.NOTE, "02-01", 3, stage=Stage.FIRST_ORDINARY)
    assert project_case(CASE, [early, opened]).stage is Stage.FIRST_SUMMARY
    assert stage_on(CASE, [early, opened, ordinary], date(2026, 3, 10)) is Stage.FIRST_SUMMARY
    assert stage_on(CASE, [early, opened, ordinary], date(2026, 3, 20)) is Stage.FIRST_ORDINARY


def test_only_filing_acceptance_and_conversion_move_a_case() -> None:
    opened = happening(EventKind.MEDIATION_OPENED, "03-02", stage=Stage.PRE_MEDIATION)
    later = happening(EventKind.NOTE, "03-05", 2, stage=Stage.FIRST_ORDINARY)
    assert project_case(CASE, [opened, later]).stage is Stage.PRE_MEDIATION


def test_an_agency_has_the_dates_of_its_own_events_and_of_the_whole_case() -> None:
    events = [
        happening(EventKind.SERVED, "03-02", party_id=PARTY.id, stated_due=date(2026, 3, 12)),
        happening(EventKind.SERVED, "03-04", party_id="another"),
        happening(EventKind.EXTENSION_REQUESTED, "03-06", party_id=PARTY.id, reason="鉴定"),
        happening(EventKind.JUDGMENT_SERVED, "05-11"),
        happening(
            EventKind.SUBMITTED,
            "03-10",
            party_id=PARTY.id,
            paper="answer+evidence",
            way=SubmissionWay.POST,
            proof_no="EM1",
        ),
    ]
    party = project_party(PARTY, events)
    assert (party.served_on, party.stated_due) == (date(2026, 3, 2), date(2026, 3, 12))
    assert (party.ext_requested_on, party.ext_reason) == (date(2026, 3, 6), "鉴定")
    assert party.judgment_served_on == date(2026, 5, 11)
    assert (party.answered_on, party.evidence_on) == (date(2026, 3, 10), date(2026, 3, 10))
    assert (party.submitted_by, party.proof_no) == (SubmissionWay.POST, "EM1")


def test_a_voided_receipt_leaves_no_day_of_receipt() -> None:
    served = happening(EventKind.SERVED, "03-02", voided_at=datetime(2026, 3, 3, tzinfo=UTC))
    known = project_party(PARTY, [happening(EventKind.SERVED, "03-02")])
    assert project_party(known, [served]).served_on is None


def test_the_organ_is_served_by_the_application() -> None:
    received = happening(EventKind.APPLICATION_RECEIVED, "03-02")
    assert project_party(PARTY, [received]).served_on == date(2026, 3, 2)


def test_a_right_given_up_does_not_hide_why_a_duty_was_not_done() -> None:
    events = [
        happening(EventKind.NOT_SUBMITTED, "03-05", not_submitted=NotSubmitted.BY_CO_DEFENDANT),
        happening(EventKind.NOT_SUBMITTED, "03-06"),
    ]
    assert project_party(PARTY, events).not_submitted is NotSubmitted.BY_CO_DEFENDANT


def test_on_one_day_what_opens_comes_first_and_equals_stand_as_written() -> None:
    kinds = [
        EventKind.ARCHIVED,
        EventKind.DECIDED,
        EventKind.SUBMITTED,
        EventKind.SERVED,
        EventKind.ACCEPTED,
        EventKind.APPLICATION_RECEIVED,
    ]
    events = [happening(kind, "03-02", number + 1) for number, kind in enumerate(kinds)]
    assert [event.kind for event in in_order(events)] == kinds[::-1]
    stop = happening(EventKind.SUSPENDED, "03-02", 1)
    go = happening(EventKind.RESUMED, "03-02", 2)
    assert in_order([go, stop]) == in_order([stop, go]) == [stop, go]


def test_an_event_being_written_comes_after_those_written_before() -> None:
    stop = happening(EventKind.SUSPENDED, "03-02", 1, id="b")
    new = replace(happening(EventKind.RESUMED, "03-02", id="a"), created_at=None)
    assert in_order([new, stop]) == [stop, new]


def test_a_submission_names_its_papers() -> None:
    filed = happening(EventKind.SUBMITTED, "03-10", paper="answer+evidence")
    assert papers_of(filed) == {"answer", "evidence"}
