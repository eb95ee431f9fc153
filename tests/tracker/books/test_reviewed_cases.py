"""Cases that are easily dated wrongly: enforcement, old law, two hearings, stated terms."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tracker.books.office_desk import ORGAN, OfficeDesk, day
from tracker import docket
from tracker.books.folder import open_folder
from tracker.codes import DeadlineState, EventKind, Origin, Role
from tracker.papers import IncomingPaper

RECON: dict[str, Any] = {"paper": IncomingPaper.REPLY_NOTICE, "forum": ORGAN}


def days(office: OfficeDesk, case_id: str, rule_id: str) -> set[str]:
    """The last days of the open deadlines of a rule."""
    standing = office.all(case_id, rule_id=rule_id, state=DeadlineState.OPEN)
    return {str(each.due_on) for each in standing}


def gaps(office: OfficeDesk, case_id: str) -> set[str]:
    folder = open_folder(case_id, office.desk)
    law = docket.Law(office.desk.rules, office.desk.calendar, office.desk.new_id)
    return {g.rule_id for g in docket.gaps(folder.case, folder.parties, folder.events, law)}


@pytest.fixture
def reviewed(office: OfficeDesk) -> OfficeDesk:
    office.move("2026-11-20 10:00")
    return office


def test_after_a_reconsideration_the_time_to_enforce_follows_its_fifteen_days(
    reviewed: OfficeDesk,
) -> None:
    """行政强制法 art. 53: 25 April and three months, a Saturday, so Monday 27 July."""
    case_id = reviewed.register("01-05", paper=IncomingPaper.OWN_ACT_SERVED)
    assert days(reviewed, case_id, "nonlit_enforce_3m") == {"2026-10-08"}

    reviewed.record(case_id, EventKind.APPLIED, "02-10")
    reviewed.record(case_id, EventKind.RECON_DECISION_SERVED, "04-10")

    assert days(reviewed, case_id, "nonlit_enforce_3m") == set()
    after = "nonlit_enforce_3m_after_reconsideration"
    assert days(reviewed, case_id, after) == {"2026-07-27"}


def test_under_the_old_law_the_clock_begins_with_the_supplement(reviewed: OfficeDesk) -> None:
    """实施条例 2007 art. 29: the time for the supplement does not count."""
    case_id = reviewed.register(
        "2023-10-09", paper=IncomingPaper.RECON_APPLICATION, forum=RECON["forum"]
    )
    reviewed.record(case_id, EventKind.SUPPLEMENT_NOTICED, "2023-10-12")
    assert days(reviewed, case_id, "arl17_decide_60d") == set()

    reviewed.record(case_id, EventKind.SUPPLEMENTED, "2023-10-30")

    assert days(reviewed, case_id, "arl17_decide_60d") == {"2023-12-29"}


def test_a_case_under_the_old_law_has_its_report_on_an_opinion(reviewed: OfficeDesk) -> None:
    case_id = reviewed.register("2024-01-05", accepted_on=day("2023-12-20"), **RECON)
    reviewed.record(case_id, EventKind.OPINION_RECEIVED, "2024-03-04")

    assert days(reviewed, case_id, "arl17_opinion_60d") == {"2024-05-06"}
    assert days(reviewed, case_id, "arl23_opinion_report_60d") == set()


def test_an_order_to_act_anew_runs_sixty_days_while_the_regulation_of_2007_counts(
    reviewed: OfficeDesk,
) -> None:
    case_id = reviewed.register("03-02", accepted_on=day("02-24"), **RECON)
    reviewed.record(case_id, EventKind.REDO_ORDERED, "05-20")

    assert days(reviewed, case_id, "arl17_redo_60d") == {"2026-07-20"}
    assert gaps(reviewed, case_id) == set()


def test_from_july_2026_on_the_missing_regulation_is_told_and_nothing_computed(
    reviewed: OfficeDesk,
) -> None:
    case_id = reviewed.register("03-02", accepted_on=day("02-24"), **RECON)
    reviewed.record(case_id, EventKind.REDO_ORDERED, "07-20")

    assert days(reviewed, case_id, "arl17_redo_60d") == set()
    assert gaps(reviewed, case_id) == {"arl17_redo_60d"}


@pytest.mark.parametrize(
    ("paper", "stated", "due"),
    [
        (IncomingPaper.PROCURATORATE_SUGGESTION, "09-16", "2026-09-16"),
        (IncomingPaper.PROCURATORATE_SUGGESTION, "12-01", "2026-11-02"),
        (IncomingPaper.JUDICIAL_SUGGESTION, "09-30", "2026-09-30"),
        (IncomingPaper.JUDICIAL_SUGGESTION, "12-01", "2026-12-01"),
    ],
)
def test_the_term_a_suggestion_states_counts(
    reviewed: OfficeDesk, paper: IncomingPaper, stated: str, due: str
) -> None:
    """检察公益诉讼解释 art. 21(2): fifteen days where urgent; 司法建议规定 art. 8: as stated."""
    case_id = reviewed.register("09-01", paper=paper, party={"stated_due": day(stated)})

    assert {str(each.due_on) for each in reviewed.all(case_id)} == {due}


def test_a_transfer_ends_neither_answer_nor_evidence(reviewed: OfficeDesk) -> None:
    case_id = reviewed.register("03-02")
    reviewed.record(case_id, EventKind.TRANSFERRED, "03-10")

    assert {each.state for each in reviewed.duties(case_id)} == {DeadlineState.OPEN}


def test_an_obstacle_that_began_before_the_period_counts_from_its_beginning(
    reviewed: OfficeDesk,
) -> None:
    """行政复议法 art. 20(2): fifteen days lie inside; 21 March is a Saturday."""
    case_id = reviewed.register("03-27", accepted_on=day("03-20"), **RECON)
    reviewed.record(case_id, EventKind.KNOWN, "01-05")
    reviewed.record(case_id, EventKind.OBSTACLE, "01-03", until=day("01-20"))

    (known,) = reviewed.all(case_id, rule_id="arl23_apply_60d")
    assert known.due_on == day("03-23")


def test_an_acceptance_of_the_first_days_of_2024_has_the_careful_day_of_the_old_law(
    reviewed: OfficeDesk,
) -> None:
    case_id = reviewed.register("2024-01-10", accepted_on=day("2024-01-04"), **RECON)

    (reply,) = reviewed.all(case_id, rule_id="arl23_answer_10wd")
    assert (reply.due_on, reply.careful_on) == (day("2024-01-24"), day("2024-01-22"))


def test_undecided_compensation_opens_the_time_to_sue(reviewed: OfficeDesk) -> None:
    case_id = reviewed.register("06-10", paper=IncomingPaper.COMPENSATION_CLAIM)
    assert days(reviewed, case_id, "state_comp_sue_3m_undecided") == {"2026-11-10"}

    reviewed.record(case_id, EventKind.COMPENSATION_DECIDED, "08-03")

    assert days(reviewed, case_id, "state_comp_sue_3m_undecided") == set()
    assert days(reviewed, case_id, "state_comp_sue_3m") == {"2026-11-03"}


def test_our_role_in_enforcement_is_that_of_the_applicant(reviewed: OfficeDesk) -> None:
    case_id = reviewed.register("01-05", paper=IncomingPaper.OWN_ACT_SERVED)

    assert reviewed.parties(case_id)[0].our_role is Role.EXECUTION_APPLICANT
    assert {each.origin for each in reviewed.all(case_id)} == {Origin.COMPUTED}
