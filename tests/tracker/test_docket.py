"""The docket: what follows from the events of a case, whatever order they are told in."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from tests.builders import a_case, a_party, counted_ids
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import DeadlineState, EventKind, Nature, Origin, Paper, Procedure, Role, Stage
from tracker.deadlines import Deadline
from tracker.difference import compare, key
from tracker.docket import Law, derive, suspensions
from tracker.expected import EXPECTED, missing
from tracker.facts import project_case
from tracker.planning import plan
from tracker.rules import load_rules
from tracker.workdays import load_workdays

MONDAY = date(2026, 3, 2)
FIRST, SECOND = a_party(1), a_party(1, id="second", agency_id="other")
ORGAN = a_party(1, id="organ", our_role=Role.ORGAN)
RESPONDENT = a_party(1, id="respondent", our_role=Role.RESPONDENT)
LAWSUIT = a_case(1)
RECON = a_case(1, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY)


@cache
def the_law() -> Law:
    rules = load_rules(resources.folder("rules"))
    return Law(rules, load_workdays(resources.folder("workdays")), counted_ids())


def happening(kind: EventKind, on: str, party: CaseParty | None = None, **more: Any) -> CaseEvent:
    day = date.fromisoformat(on if len(on) > 5 else f"2026-{on}")
    values = {"id": f"{kind}-{on}", "stage": LAWSUIT.stage, **more}
    party_id = party.id if party else None
    return CaseEvent(case_id=LAWSUIT.id, party_id=party_id, kind=kind, on=day, **values)


def of(deadlines: Sequence[Deadline], paper: Paper) -> Deadline:
    (deadline,) = [each for each in deadlines if each.paper is paper]
    return deadline


def docket(
    case: Case, *events: CaseEvent, parties: Sequence[CaseParty] = (FIRST,)
) -> list[Deadline]:
    return derive(project_case(case, events), parties, events, the_law())


# Which law.


def test_the_officer_may_choose_the_other_reconsideration_law_for_a_case() -> None:
    served = happening(EventKind.SERVED, "2024-01-02", RESPONDENT, stage=Stage.RECON_ORDINARY)
    chosen = {
        basis: of(docket(replace(RECON, law_basis=basis), served, parties=[RESPONDENT]), paper)
        for basis, paper in (
            (None, Paper.REPLY_AND_EVIDENCE),
            ("arl17", Paper.REPLY_AND_EVIDENCE),
            ("arl23", Paper.REPLY_AND_EVIDENCE),
        )
    }
    assert {basis: d.rule_id for basis, d in chosen.items()} == {
        None: "arl23_answer_10wd",
        "arl17": "arl17_answer_10cal",
        "arl23": "arl23_answer_10wd",
    }
    assert chosen["arl17"].due_on == date(2024, 1, 12)
    assert chosen["arl23"].due_on == date(2024, 1, 16)


def test_acceptance_under_the_old_law_keeps_the_case_there_for_a_receipt_in_the_new_year() -> None:
    events = (
        happening(EventKind.ACCEPTED, "2023-12-20", stage=Stage.RECON_ORDINARY),
        happening(EventKind.SERVED, "2024-01-03", RESPONDENT, stage=Stage.RECON_ORDINARY),
    )
    reply = of(docket(RECON, *events, parties=[RESPONDENT]), Paper.REPLY_AND_EVIDENCE)
    assert (reply.rule_id, reply.due_on) == ("arl17_answer_10cal", date(2024, 1, 15))


def test_organ_and_respondent_of_one_reconsideration_have_their_own_duties() -> None:
    stage = Stage.RECON_ORDINARY
    events = (
        happening(EventKind.ACCEPTED, "03-02", stage=stage),
        happening(EventKind.SERVED, "03-09", RESPONDENT, stage=stage),
    )
    found = docket(RECON, *events, parties=[ORGAN, RESPONDENT])
    owed = {(d.party_id, d.paper) for d in found}
    assert owed == {
        ("organ", Paper.COPY_TO_RESPONDENT),
        ("organ", Paper.DECISION),
        ("respondent", Paper.REPLY_AND_EVIDENCE),
        ("respondent", Paper.DECISION),
    }
    watched = [d for d in found if d.party_id == "respondent" and d.paper is Paper.DECISION]
    assert [d.nature for d in watched] == [Nature.OTHERS]


def test_an_event_of_the_whole_case_opens_a_deadline_for_each_agency() -> None:
    served = happening(EventKind.SERVED, "03-02")
    found = docket(LAWSUIT, served, parties=[FIRST, SECOND])
    each = [[d.paper for d in found if d.party_id == party.id] for party in (FIRST, SECOND)]
    assert each[0] == each[1]
    assert {Paper.ANSWER, Paper.EVIDENCE} < set(each[0])


def test_an_agency_that_was_voided_owes_nothing() -> None:
    gone = replace(SECOND, voided_at=datetime(2026, 3, 3, tzinfo=UTC))
    served = happening(EventKind.SERVED, "03-02", gone)
    assert docket(LAWSUIT, served, parties=[FIRST, gone]) == []
    assert missing([FIRST, gone], [served], []) == []


@pytest.mark.parametrize(("kind", "stage", "role"), EXPECTED)
def test_the_shipped_rules_open_every_duty_that_is_expected(
    kind: EventKind, stage: Stage, role: Role
) -> None:
    recon = role in (Role.ORGAN, Role.RESPONDENT)
    party, case = replace(FIRST, our_role=role), RECON if recon else LAWSUIT
    event = happening(kind, "03-02", party, stage=stage)
    wanted = docket(case, event, parties=[party])
    assert missing([party], [event], wanted) == []
    assert sorted(missing([party], [event], [])) == sorted(EXPECTED[kind, stage, role])


# Days set by hand, and what is kept apart.


def kept(deadline: Deadline, **over: Any) -> Deadline:
    return replace(deadline, version=1, **over)


@pytest.mark.parametrize("origin", [Origin.MANUAL, Origin.COURT])
def test_a_day_set_by_hand_is_not_recalculated(origin: Origin) -> None:
    events = [happening(EventKind.SERVED, "03-02", FIRST)]
    wanted = docket(LAWSUIT, *events)
    by_hand = date(2026, 3, 12)
    have = [kept(d, origin=origin, due_on=by_hand) for d in wanted]
    assert not compare(have, wanted, events)
    assert not compare(have, docket(LAWSUIT, *events), events)


def test_a_day_set_by_hand_survives_the_receipt_it_hung_on_and_opens_with_a_voided_filing() -> None:
    served = happening(EventKind.SERVED, "03-02", FIRST)
    filed = happening(EventKind.SUBMITTED, "03-10", FIRST, paper="answer")
    answer = of(docket(LAWSUIT, served), Paper.ANSWER)
    have = kept(
        answer,
        origin=Origin.MANUAL,
        state=DeadlineState.SUBMITTED,
        submitted_on=filed.on,
        closed_event_id=filed.id,
    )
    assert not compare([have], [], [filed])
    (again,) = compare([have], [], []).reopened
    assert (again.id, again.state, again.submitted_on) == (have.id, DeadlineState.OPEN, None)


def test_a_newer_calendar_that_says_the_same_moves_nothing() -> None:
    events = [happening(EventKind.SERVED, "03-02", FIRST)]
    have = [kept(d, calendar_version="older") for d in docket(LAWSUIT, *events)]
    assert not compare(have, docket(LAWSUIT, *events), events)


def test_a_deadline_is_known_again_by_its_key_not_by_its_id() -> None:
    events = [happening(EventKind.SERVED, "03-02", FIRST)]
    first, second = docket(LAWSUIT, *events), docket(LAWSUIT, *events)
    assert [key(d) for d in first] == [key(d) for d in second]
    assert not {d.id for d in first} & {d.id for d in second}
    assert len({key(d) for d in first}) == len(first)


def test_filing_twice_for_two_receipts_closes_each_with_its_own() -> None:
    events = [
        happening(EventKind.SERVED, "03-02", FIRST, id="one"),
        happening(EventKind.SERVED, "03-09", FIRST, id="two"),
        happening(EventKind.SUBMITTED, "03-10", FIRST, paper="answer", id="filed one"),
        happening(EventKind.SUBMITTED, "03-20", FIRST, paper="answer", id="filed two"),
    ]
    opened = compare([], docket(LAWSUIT, *events), events).opened
    answers = {d.trigger_event_id: d for d in opened if d.paper is Paper.ANSWER}
    assert {name: d.closed_event_id for name, d in answers.items()} == {
        "one": "filed one",
        "two": "filed two",
    }


def test_a_filing_before_the_receipt_closes_nothing() -> None:
    events = [
        happening(EventKind.SUBMITTED, "03-01", FIRST, paper="answer"),
        happening(EventKind.SERVED, "03-02", FIRST),
    ]
    opened = compare([], docket(LAWSUIT, *events), events).opened
    assert {d.state for d in opened} == {DeadlineState.OPEN}


def test_the_filing_of_one_agency_closes_nothing_of_another() -> None:
    parties = [FIRST, SECOND]
    events = [
        happening(EventKind.SERVED, "03-02"),
        happening(EventKind.SUBMITTED, "03-10", FIRST, paper="answer+evidence"),
    ]
    opened = compare([], docket(LAWSUIT, *events, parties=parties), events).opened
    closed = {(d.party_id, d.paper) for d in opened if d.state is not DeadlineState.OPEN}
    assert closed == {(FIRST.id, Paper.ANSWER), (FIRST.id, Paper.EVIDENCE)}


def test_an_extension_that_would_end_before_the_original_day_takes_no_day_away() -> None:
    events = [
        happening(EventKind.SERVED, "03-02", FIRST),
        happening(EventKind.EXTENSION_GRANTED, "03-10", FIRST, court_due=date(2026, 3, 12)),
    ]
    evidence = of(docket(LAWSUIT, *events), Paper.EVIDENCE)
    assert (evidence.due_on, evidence.extension_event_id) == (date(2026, 3, 17), None)


# Suspensions.


def test_a_suspension_that_is_open_ends_with_the_event_asked_about() -> None:
    events = [
        happening(EventKind.SUSPENDED, "03-20"),
        happening(EventKind.SUSPENDED, "03-25"),
        happening(EventKind.RESUMED, "04-20"),
        happening(EventKind.SUSPENDED, "05-01"),
        happening(EventKind.DECIDED, "05-11"),
    ]
    spans = [(s.start.isoformat(), s.resume.isoformat()) for s in suspensions(events, events[-1])]
    assert spans == [("2026-03-20", "2026-04-20"), ("2026-05-01", "2026-05-11")]
    assert len(suspensions(events)) == 1
    assert suspensions(events[2:3], events[2]) == ()


# Whatever happens, in whatever order.

STAGES = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.PRE_MEDIATION)
RECON_STAGES = (Stage.RECON_EXAMINATION, Stage.RECON_ORDINARY, Stage.RECON_SIMPLE)
PARTIES = {
    Procedure.LITIGATION: (FIRST, SECOND),
    Procedure.RECONSIDERATION: (ORGAN, RESPONDENT),
}
days = st.dates(date(2025, 12, 1), date(2026, 12, 1))
may_be_days = st.none() | days


@st.composite
def cases(draw: st.DrawFn) -> tuple[Case, tuple[CaseParty, ...], list[CaseEvent]]:
    """A case with any events at all, in the order in which they were written down."""
    case = draw(st.sampled_from([LAWSUIT, RECON]))
    parties = PARTIES[case.procedure]
    stages = STAGES if case is LAWSUIT else RECON_STAGES
    written = datetime(2026, 1, 1, tzinfo=UTC)
    events = [
        CaseEvent(
            id=f"{place:03}",
            case_id=case.id,
            party_id=draw(st.sampled_from([None, *(p.id for p in parties)])),
            kind=draw(st.sampled_from(EventKind)),
            on=draw(days),
            stage=draw(st.none() | st.sampled_from(stages)),
            paper=draw(st.sampled_from(["", "answer", "evidence", "answer+evidence", "decision"])),
            stated_due=draw(may_be_days),
            cause_removed_on=draw(may_be_days),
            court_due=draw(may_be_days),
            created_at=written + timedelta(seconds=draw(st.integers(0, 3))),
            voided_at=written if draw(st.integers(0, 9)) == 0 else None,
        )
        for place in range(draw(st.integers(0, 12)))
    ]
    return case, parties, events


def facts_of(deadlines: Sequence[Deadline]) -> list[Deadline]:
    return [replace(d, id="") for d in deadlines]


@settings(max_examples=80, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_the_docket_is_the_same_in_whatever_order_its_events_are_told(
    told: tuple[Case, tuple[CaseParty, ...], list[CaseEvent]], chance: random.Random
) -> None:
    case, parties, events = told
    shuffled = chance.sample(events, len(events))
    one = docket(case, *events, parties=parties)
    two = docket(case, *shuffled, parties=parties)
    assert facts_of(one) == facts_of(two)
    opened = [facts_of(compare([], w, e).opened) for w, e in ((one, events), (two, shuffled))]
    assert opened[0] == opened[1]


@settings(max_examples=80, deadline=None)
@given(cases())
def test_what_was_saved_needs_no_recalculation(
    told: tuple[Case, tuple[CaseParty, ...], list[CaseEvent]],
) -> None:
    case, parties, events = told
    saved = compare([], docket(case, *events, parties=parties), events).opened
    assert len({key(d) for d in saved}) == len(saved)
    again = docket(case, *events, parties=parties)
    assert not compare([kept(d) for d in saved], again, events)


@settings(max_examples=50, deadline=None)
@given(cases())
def test_facts_recorded_one_by_one_lead_to_the_same_days_as_all_at_once(
    told: tuple[Case, tuple[CaseParty, ...], list[CaseEvent]],
) -> None:
    case, parties, events = told
    have: list[Deadline] = []
    for count in range(len(events) + 1):
        so_far = events[:count]
        wanted = docket(case, *so_far, parties=parties)
        have = applied(have, wanted, so_far)
        assert not compare(have, docket(case, *so_far, parties=parties), so_far)
    at_once = docket(case, *events, parties=parties)
    assert {key(d): d.due_on for d in have} == {key(d): d.due_on for d in at_once}


def applied(
    have: Sequence[Deadline], wanted: Sequence[Deadline], events: Sequence[CaseEvent]
) -> list[Deadline]:
    """What is kept after the difference was written, with everything confirmed."""
    change = compare(have, wanted, events)
    by_id = {d.id: d for d in have}
    pairs = (*change.moved, *change.rejudged)
    written = (*change.opened, *change.ended, *change.reopened, *(new for _, new in pairs))
    by_id |= {d.id: d for d in written}
    gone = {d.id for d in change.dropped}
    return [kept(d) for d in by_id.values() if d.id not in gone]


@settings(max_examples=50, deadline=None)
@given(cases(), st.integers(0, 800_000))
def test_every_open_duty_has_a_reminder_ahead_and_none_before_it_was_registered(
    told: tuple[Case, tuple[CaseParty, ...], list[CaseEvent]], minutes: int
) -> None:
    case, parties, events = told
    now = datetime(2025, 12, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    law = the_law()
    for deadline in docket(case, *events, parties=parties):
        rows = plan(deadline, now=now, calendar=law.calendar, recipient="", new_id=law.new_id)
        ahead = [row for row in rows if row.state == "planned"]
        assert all(row.due_at >= now for row in ahead)
        assert ahead or deadline.nature is not Nature.DUTY
        assert len({(row.level, row.due_at) for row in rows}) == len(rows)
