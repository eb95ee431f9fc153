"""The clock of the reconsideration organ: it starts with acceptance, stands still, and runs on."""

from __future__ import annotations

from tests.tracker.books.office_desk import ORGAN, OfficeDesk, day, refusal
from tracker.codes import DeadlineState, EventKind, Paper, Stage
from tracker.deadlines import Deadline
from tracker.papers import IncomingPaper
from tracker.reminders import Level

OPEN = DeadlineState.OPEN


def accepted(office: OfficeDesk, stage: Stage = Stage.RECON_ORDINARY) -> str:
    """An application received on 26 February and accepted on 2 March."""
    case_id = office.register(
        "02-26", paper=IncomingPaper.RECON_APPLICATION, forum=ORGAN, official_no="浦府复〔2026〕5号"
    )
    office.record(case_id, EventKind.ACCEPTED, "03-02", stage=stage)
    return case_id


def decision(office: OfficeDesk, case_id: str) -> Deadline:
    return office.one(case_id, Paper.DECISION)


def test_acceptance_ends_the_examination_and_opens_copy_and_decision(office: OfficeDesk) -> None:
    case_id = accepted(office)
    assert office.one(case_id, Paper.EXAMINATION).state is DeadlineState.SUBMITTED
    assert office.one(case_id, Paper.COPY_TO_RESPONDENT).due_on == day("03-11")
    assert decision(office, case_id).due_on == day("05-06")
    assert office.case(case_id).stage is Stage.RECON_ORDINARY
    office.void(case_id, EventKind.ACCEPTED)
    assert office.one(case_id, Paper.EXAMINATION).state is OPEN
    assert office.case(case_id).stage is Stage.RECON_EXAMINATION


def test_acceptance_and_receipt_on_one_day_close_the_examination(office: OfficeDesk) -> None:
    case_id = office.register(
        "03-02",
        paper=IncomingPaper.RECON_APPLICATION,
        stage=Stage.RECON_ORDINARY,
        accepted_on=day("03-02"),
    )
    assert office.one(case_id, Paper.EXAMINATION).state is DeadlineState.SUBMITTED
    assert office.nothing_to_recalculate(case_id)


def test_acceptance_says_into_which_procedure(office: OfficeDesk) -> None:
    case_id = office.register("02-26", paper=IncomingPaper.RECON_APPLICATION, forum=ORGAN)
    assert refusal(office, case_id, EventKind.ACCEPTED, "03-02") == "stage_required"


def test_a_suspension_from_20_march_to_20_april_moves_the_decision_to_1_june(
    office: OfficeDesk,
) -> None:
    case_id = accepted(office)
    office.move("03-20 10:00")
    office.record(case_id, EventKind.SUSPENDED, "03-20")
    standing = decision(office, case_id)
    assert standing.state is DeadlineState.SUSPENDED
    assert office.live(standing) == []
    office.move("04-20 10:00")
    office.record(case_id, EventKind.RESUMED, "04-20")
    running = decision(office, case_id)
    assert (running.state, running.due_on) == (OPEN, day("06-01"))
    assert running.original_on == day("05-06")
    assert office.live(running)[-1] == ("06-02 09:00", Level.OVERDUE)
    assert office.one(case_id, Paper.COPY_TO_RESPONDENT).due_on == day("03-11")


def test_several_suspensions_add_up_and_voiding_one_takes_its_days_back(
    office: OfficeDesk,
) -> None:
    case_id = accepted(office)
    office.move("05-20 10:00")
    for kind, on in (
        (EventKind.SUSPENDED, "03-20"),
        (EventKind.RESUMED, "04-20"),
        (EventKind.SUSPENDED, "05-06"),
        (EventKind.RESUMED, "05-16"),
    ):
        office.record(case_id, kind, on)
    assert decision(office, case_id).due_on == day("06-11")
    _, _, *second = office.events(case_id, EventKind.SUSPENDED, EventKind.RESUMED)
    for event in second:
        office.cases.void_event(event, "未中止")
    assert decision(office, case_id).due_on == day("06-01")
    assert office.nothing_to_recalculate(case_id)


def test_a_clock_stops_only_while_it_runs_and_runs_on_only_where_it_stopped(
    office: OfficeDesk,
) -> None:
    case_id = accepted(office)
    office.move("04-20 10:00")
    assert refusal(office, case_id, EventKind.RESUMED, "03-20") == "no_open_suspension"
    office.record(case_id, EventKind.SUSPENDED, "03-20")
    assert refusal(office, case_id, EventKind.SUSPENDED, "03-25") == "already_suspended"
    assert refusal(office, case_id, EventKind.RESUMED, "03-19") == "resume_before_suspend"
    office.record(case_id, EventKind.RESUMED, "04-20")
    assert refusal(office, case_id, EventKind.RESUMED, "04-20") == "no_open_suspension"
    assert refusal(office, case_id, EventKind.SUSPENDED, "04-01") == "already_suspended"


def test_a_decision_made_while_the_clock_stands_still_is_not_late(office: OfficeDesk) -> None:
    case_id = accepted(office)
    office.move("07-01 10:00")
    office.record(case_id, EventKind.SUSPENDED, "03-20")
    office.record(case_id, EventKind.DECIDED, "07-01")
    closed = decision(office, case_id)
    assert (closed.state, closed.days_late) == (DeadlineState.SUBMITTED, 0)


def test_a_decision_after_its_last_day_is_late_and_waits_for_its_cause(office: OfficeDesk) -> None:
    case_id = accepted(office)
    office.move("05-08 10:00")
    office.record(case_id, EventKind.DECIDED, "05-08")
    closed = decision(office, case_id)
    assert (closed.days_late, closed.late_cause) == (2, "unknown")


def test_conversion_gives_the_decision_sixty_days_from_the_same_acceptance(
    office: OfficeDesk,
) -> None:
    case_id = accepted(office, Stage.RECON_SIMPLE)
    assert decision(office, case_id).due_on == day("04-01")
    office.move("03-20 10:00")
    office.record(case_id, EventKind.CONVERTED, "03-20", stage=Stage.RECON_ORDINARY)
    converted = decision(office, case_id)
    assert (converted.rule_id, converted.due_on) == ("arl23_decide_60d", day("05-06"))
    assert office.live(converted)[-1] == ("05-07 09:00", Level.OVERDUE)
    office.void(case_id, EventKind.CONVERTED)
    assert decision(office, case_id).due_on == day("04-01")
    assert office.case(case_id).stage is Stage.RECON_SIMPLE


def test_what_is_written_down_late_belongs_to_the_stage_of_then(office: OfficeDesk) -> None:
    case_id = office.register(
        "03-02", paper=IncomingPaper.REPLY_NOTICE, forum=ORGAN, stage=Stage.RECON_SIMPLE
    )
    office.move("03-20 10:00")
    office.record(case_id, EventKind.CONVERTED, "03-16", stage=Stage.RECON_ORDINARY)
    office.record(case_id, EventKind.SERVED, "03-04")
    replies = sorted(d.due_on for d in office.all(case_id, paper=Paper.REPLY_AND_EVIDENCE))
    assert replies == [day("03-09"), day("03-11")]
