"""Reminders of hearings that move, change hands or outlive a wrong clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from tests.tracker.books.days import DEPUTY, answer_all, show_all
from tests.tracker.books.keeping import (
    HANDLER,
    escalate,
    heard,
    hours,
    joined_by_new_handler,
    live_times,
    local,
    nudged,
    person,
    two_handlers,
)
from tests.tracker.books.office_desk import AGENCY, SECOND, OfficeDesk, at, day
from tracker.amendment import Amendment, as_it_stands
from tracker.books.escalation_book import EscalationBook
from tracker.books.policy_book import PolicyBook
from tracker.cases import Claimant
from tracker.codes import EventKind
from tracker.hearings import Hearing
from tracker.papers import IncomingPaper
from tracker.people import Forum, Person
from tracker.reminders import (
    LIVE_STATES,
    OVER,
    Occurrence,
)


def test_a_hearing_of_two_handlers_is_escalated_to_one_deputy_once(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    case_id = two_handlers(office)
    answer_all(office)
    hearing = heard(office, case_id, "03-03 16:00", "03-02", AGENCY, SECOND)
    show_all(office)
    escalate(office, "03-02 15:30")
    copies = office.store.find(Occurrence, subject_id=hearing.id, recipient=DEPUTY)
    assert len(copies) == 1
    assert len(nudged(office, hearing)) == 2


@pytest.mark.parametrize(
    ("starts", "told_at"),
    [
        ("03-05 09:00", "03-04 15:30"),
        ("03-05 15:00", "03-05 10:30"),
        ("03-05 10:30", "03-04 15:30"),
    ],
)
def test_others_are_told_of_a_hearing_in_time_to_send_somebody(
    office_with_leader: OfficeDesk, starts: str, told_at: str
) -> None:
    office = office_with_leader
    case_id = office.register(party=HANDLER)
    answer_all(office)
    office.move("03-04 15:00")
    hearing = heard(office, case_id, starts, "03-04")
    answer = [row.id for row in office.due() if row.subject_id != hearing.id]
    office.reminders.acknowledge(answer)
    show_all(office)
    book = EscalationBook(office.desk)
    while not nudged(office, hearing) and office.now < at("03-05 17:00"):
        office.now += timedelta(minutes=30)
        show_all(office)
        book.escalate()
    assert office.now == at(told_at)


def test_a_hearing_that_has_begun_is_neither_told_again_nor_to_others(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    case_id = office.register(party=HANDLER)
    answer_all(office)
    office.move("03-04 15:00")
    hearing = heard(office, case_id, "03-05 09:00", "03-04")
    office.move("03-05 10:30")
    show_all(office)
    office.move("03-05 16:00")
    book = EscalationBook(office.desk)
    book.escalate()
    assert nudged(office, hearing) == []
    told = {row.id for row in office.store.find(Occurrence, subject_id=hearing.id)}
    assert not told & set(book.again())


def test_a_hearing_nobody_was_told_of_is_told_after_it_began(office: OfficeDesk) -> None:
    """The program was off from Friday until five minutes after the hearing began on Monday."""
    case_id = office.register(party=HANDLER)
    answer_all(office)
    hearing = heard(office, case_id, "03-09 09:00", "03-02")
    for moment in ("03-09 09:05", "03-11 09:05"):
        office.move(moment)
        assert hearing.id in {row.subject_id for row in office.due()}, moment
    show_all(office)
    assert hearing.id not in {row.subject_id for row in office.due()}
    rows = office.store.find(Occurrence, subject_id=hearing.id)
    assert {row.cancelled_reason for row in rows} == {OVER}


@pytest.mark.parametrize("ahead", ["03-05 16:00", "03-06 03:00"])
def test_a_clock_that_was_ahead_takes_no_reminder_of_a_hearing_away(
    office: OfficeDesk, ahead: str
) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "03-05 14:00", "03-02")
    office.move("03-04 09:00")
    show_all(office)
    office.move(ahead)
    office.due()
    office.move("03-05 08:01")
    office.reminders.set_right()
    assert hearing.id in {row.subject_id for row in office.due()}


def test_a_decided_case_reminds_of_no_hearing_until_it_is_taken_up_again(
    office: OfficeDesk,
) -> None:
    case_id = office.register(party=HANDLER)
    answer_all(office)
    hearing = heard(office, case_id, "03-20 09:00", "03-02")
    planned = office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES)
    office.record(case_id, EventKind.DECIDED, "03-02")
    assert office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES) == []
    office.void(case_id, EventKind.DECIDED)
    again = office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES)
    assert sorted(map(local, again)) == sorted(map(local, planned))


def test_new_hours_bring_no_hearing_of_a_decided_case_back(office: OfficeDesk) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "03-20 09:00", "03-02")
    office.record(case_id, EventKind.DECIDED, "03-02")
    PolicyBook(office.desk).save(hours(afternoon=time(15)))
    assert office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES) == []


def test_a_hearing_stays_where_the_last_word_put_it_although_the_clock_was_ahead(
    office: OfficeDesk,
) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "05-20 14:00", "03-02")
    told = {"hearing_id": hearing.id, "reason": "电话"}
    office.move("03-03 14:00")
    office.record(case_id, EventKind.HEARING_MOVED, "03-03", hearing_at=at("05-10 09:00"), **told)
    office.move("03-03 10:00")
    office.reminders.set_right()
    office.record(case_id, EventKind.HEARING_MOVED, "03-03", hearing_at=at("04-28 09:00"), **told)
    office.submit(office.duties(case_id), "03-03")
    office.move("03-04 10:00")
    office.record(case_id, EventKind.NOTE, "03-04")
    (now,) = office.store.find(Hearing, case_id=case_id)
    assert now.starts_at == at("04-28 09:00")


def test_a_summons_that_moves_the_hearing_and_names_a_new_handler_plans_the_new_times_alone(
    office: OfficeDesk,
) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "05-20 14:00", "03-02")
    moved = {"hearing_at": at("04-10 09:00"), "hearing_id": hearing.id}
    joined_by_new_handler(office, case_id, paper=IncomingPaper.SUMMONS, **moved)
    assert live_times(office, hearing) == ["04-07 09:00", "04-09 09:00"]


def test_a_judgment_that_names_a_new_handler_brings_no_hearing_back(office: OfficeDesk) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "05-20 14:00", "03-02")
    decided = day("03-01")
    joined_by_new_handler(office, case_id, paper=IncomingPaper.JUDGMENT, decided_on=decided)
    assert live_times(office, hearing) == []


def test_a_hearing_put_off_after_its_day_is_not_told_early_when_the_clock_goes_back(
    office: OfficeDesk,
) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "03-05 14:00", "03-02")
    office.move("03-04 09:00")
    show_all(office)
    office.move("03-06 08:00")
    office.due()
    told = {"hearing_id": hearing.id, "reason": "改期", "hearing_at": at("04-20 09:00")}
    office.record(case_id, EventKind.HEARING_MOVED, "03-06", **told)
    office.move("03-10 09:00")
    office.reminders.set_right()
    assert hearing.id not in {row.subject_id for row in office.due()}


def test_a_deputy_goes_on_standing_in_when_the_other_agency_changes_hands(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    case_id = two_handlers(office)
    hearing = heard(office, case_id, "03-20 14:00", "03-02", AGENCY, SECOND)
    first = person(office, "王芳")
    PolicyBook(office.desk).add_absence(first, day("03-17"), day("03-18"), DEPUTY)
    office.move("03-17 09:00")
    show_all(office)
    was = as_it_stands(
        office.case(case_id),
        office.store.find(Claimant, case_id=case_id),
        office.parties(case_id),
        {each.id: each.name for each in office.store.find(Forum)},
        {each.id: each.name for each in office.store.find(Person)},
    )
    second = replace(was.parties[1], handler="赵六")
    wanted: Amendment = replace(was, parties=(was.parties[0], second))
    office.amend.amend(was, wanted, "换人", create=frozenset({"赵六"}))
    due = [row for row in office.due() if row.subject_id == hearing.id]
    assert {row.recipient for row in due} == {DEPUTY, person(office, "赵六")}


def test_a_nudge_of_the_old_date_is_not_told_with_the_new_one(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    case_id = office.register(party=HANDLER)
    answer_all(office)
    hearing = heard(office, case_id, "03-04 16:00", "03-02")
    office.move("03-03 09:00")
    show_all(office)
    escalate(office, "03-03 15:00")
    assert nudged(office, hearing)
    told = {"hearing_id": hearing.id, "reason": "改期", "hearing_at": at("04-20 09:00")}
    office.record(case_id, EventKind.HEARING_MOVED, "03-03", **told)
    office.move("04-17 10:00")
    due = {row.id for row in office.due() if row.subject_id == hearing.id}
    assert due
    assert not due & {line.occurrence_id for line in office.shelf.nudges()}


def test_a_cancellation_taken_back_after_the_decision_reminds_of_nothing(
    office: OfficeDesk,
) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "05-20 14:00", "03-02")
    told = {"hearing_id": hearing.id, "reason": "另行通知"}
    office.record(case_id, EventKind.HEARING_CANCELLED, "03-02", **told)
    office.record(case_id, EventKind.DECIDED, "03-02")
    office.void(case_id, EventKind.HEARING_CANCELLED)
    assert live_times(office, hearing) == []


def test_a_move_voided_puts_a_hearing_no_summons_was_kept_of_back(office: OfficeDesk) -> None:
    case_id = office.register(party=HANDLER)
    kept = Hearing(id=office.desk.new_id(), case_id=case_id, starts_at=at("05-20 14:00"))
    office.desk.save([kept], "test")
    told = {"hearing_id": kept.id, "reason": "改期", "hearing_at": at("05-27 14:00")}
    office.record(case_id, EventKind.HEARING_MOVED, "03-02", **told)
    moves = office.events(case_id, EventKind.HEARING_MOVED)
    (move,) = (each for each in moves if each.hearing_at == at("05-27 14:00"))
    office.cases.void_event(move, "登记错误")
    (again,) = office.store.find(Hearing, case_id=case_id)
    assert again.starts_at == at("05-20 14:00")


@pytest.mark.parametrize("starts", ["03-05 14:00", "03-20 09:00"])
def test_a_hearing_written_down_while_the_clock_was_ahead_is_told_when_it_is_right(
    office: OfficeDesk, starts: str
) -> None:
    case_id = office.register(party=HANDLER)
    office.move("03-19 18:00")
    hearing = heard(office, case_id, starts, "03-02")
    office.move("03-04 09:00")
    office.reminders.set_right()
    office.due()
    assert live_times(office, hearing)
