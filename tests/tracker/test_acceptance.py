"""When an application counts as accepted although nobody wrote it down."""

from __future__ import annotations

import pytest

from tests.tracker.the_docket import (
    EXAMINED,
    ORGAN,
    RECON,
    by_paper,
    by_rule,
    day,
    docket,
    happened,
)
from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, Paper, Stage
from tracker.counting import StepCode
from tracker.deadlines import Deadline

# 1 April 2026 is a Wednesday; 4 to 6 April are days off: the fifth working day is 9 April.
RECEIVED = happened(EventKind.APPLICATION_RECEIVED, "04-01", EXAMINED, ORGAN)
NOTICED = happened(EventKind.SUPPLEMENT_NOTICED, "04-08", EXAMINED)
SUPPLEMENTED = happened(EventKind.SUPPLEMENTED, "04-15", EXAMINED)


def accepted(on: str, stage: Stage = Stage.RECON_ORDINARY) -> CaseEvent:
    return happened(EventKind.ACCEPTED, on, EXAMINED, stage=stage)


def owed(*events: CaseEvent) -> list[Deadline]:
    return docket(EXAMINED, ORGAN, *events)


def test_without_a_decision_the_clocks_of_acceptance_start_on_the_last_day_of_examination() -> None:
    found = owed(RECEIVED)
    examination = by_paper(found, Paper.EXAMINATION)
    assert (examination.due_on, examination.state) == (day("04-09"), DeadlineState.OPEN)
    for paper, last in ((Paper.COPY_TO_RESPONDENT, "04-20"), (Paper.DECISION, "06-08")):
        deadline = by_paper(found, paper)
        assert (deadline.trigger_on, deadline.due_on) == (day("04-09"), day(last))
        assert (deadline.steps[0].code, deadline.steps[0].day) == (
            StepCode.DEEMED_ACCEPTED,
            day("04-09"),
        )
    assert by_paper(found, Paper.DECISION).rule_id == "arl23_decide_60d"


def test_an_acceptance_in_time_takes_over() -> None:
    for on in ("04-02", "04-09"):
        found = owed(RECEIVED, accepted(on))
        decision = by_paper(found, Paper.DECISION)
        assert decision.trigger_on == day(on)
        assert StepCode.DEEMED_ACCEPTED not in [step.code for step in decision.steps]
        assert by_paper(found, Paper.EXAMINATION).state is DeadlineState.SUBMITTED


def test_a_later_acceptance_does_not_move_the_day_of_the_law() -> None:
    found = owed(RECEIVED, accepted("04-20"))
    assert by_paper(found, Paper.DECISION).due_on == day("06-08")
    examination = by_paper(found, Paper.EXAMINATION)
    assert (examination.state, examination.days_late) == (DeadlineState.SUBMITTED, 11)


def test_a_later_acceptance_into_simple_procedure_gives_its_periods() -> None:
    found = owed(RECEIVED, accepted("04-20", Stage.RECON_SIMPLE))
    assert by_paper(found, Paper.DECISION).due_on == day("05-09")
    assert by_paper(found, Paper.COPY_TO_RESPONDENT).rule_id == "arl23_send_simple_3wd"


def test_a_supplement_notice_ends_the_first_examination_and_gives_the_claimant_ten_days() -> None:
    found = owed(RECEIVED, NOTICED)
    assert by_paper(found, Paper.EXAMINATION).state is DeadlineState.SUBMITTED
    assert by_rule(found, "arl23_supplement_submit_10wd").due_on == day("04-22")
    assert Paper.DECISION not in {each.paper for each in found}


def test_what_was_supplemented_is_examined_anew_with_an_acceptance_of_its_own() -> None:
    found = owed(RECEIVED, NOTICED, SUPPLEMENTED)
    again = by_rule(found, "arl23_examine_after_supplement_5wd")
    assert (again.due_on, again.state) == (day("04-22"), DeadlineState.OPEN)
    decision = by_paper(found, Paper.DECISION)
    assert (decision.trigger_on, decision.trigger_event_id) == (day("04-22"), SUPPLEMENTED.id)
    claimant = by_rule(found, "arl23_supplement_submit_10wd")
    assert claimant.state is DeadlineState.SUBMITTED


def test_a_supplement_notice_that_comes_too_late_undoes_no_acceptance() -> None:
    late = happened(EventKind.SUPPLEMENT_NOTICED, "04-10", EXAMINED)
    assert by_paper(owed(RECEIVED, late), Paper.DECISION).trigger_on == day("04-09")


def test_an_application_refused_in_time_is_not_accepted() -> None:
    refused = happened(EventKind.DECIDED, "04-08", EXAMINED)
    assert Paper.DECISION not in {each.paper for each in owed(RECEIVED, refused)}


def test_recorded_acceptance_without_a_receipt_is_taken_as_it_is() -> None:
    found = docket(RECON, ORGAN, happened(EventKind.ACCEPTED, "03-02", RECON))
    assert by_paper(found, Paper.DECISION).due_on == day("05-06")


def test_the_old_law_accepts_on_the_day_of_receipt_whatever_was_recorded() -> None:
    received = happened(EventKind.APPLICATION_RECEIVED, "2023-11-01", EXAMINED, ORGAN)
    later = accepted("2023-11-08")
    for events in ((received,), (received, later)):
        decision = by_paper(owed(*events), Paper.DECISION)
        assert (decision.rule_id, decision.trigger_on) == ("arl17_decide_60d", day("2023-11-01"))
        assert decision.due_on == day("2024-01-02")


def test_a_provisional_examination_makes_everything_after_it_provisional() -> None:
    received = happened(EventKind.APPLICATION_RECEIVED, "12-25", EXAMINED, ORGAN)
    decision = by_paper(owed(received), Paper.DECISION)
    assert decision.provisional
    assert decision.earliest_on is not None
    assert decision.latest_on is not None
    assert decision.earliest_on < decision.due_on <= decision.latest_on


@pytest.mark.parametrize("way", ["found", "sent"])
def test_reading_starts_the_clock_only_at_an_address_the_organ_found(way: str) -> None:
    from tracker.codes import ServiceWay

    electronic = ServiceWay.ELECTRONIC_FOUND if way == "found" else ServiceWay.ELECTRONIC
    event = happened(
        EventKind.APPLICATION_RECEIVED,
        "04-01",
        EXAMINED,
        ORGAN,
        service_way=electronic,
        read_on="04-03",
    )
    trigger = by_paper(owed(event), Paper.EXAMINATION).trigger_on
    assert trigger == day("04-03" if way == "found" else "04-01")
