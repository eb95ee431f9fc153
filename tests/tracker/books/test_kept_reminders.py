"""Reminders that change hands, are told to others or meet a spoilt record: none is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import time

import pytest

from db.place import DataFolder
from tests.builders import a_person, record_id
from tests.tracker.books.days import DEPUTY, answer_all, show_all
from tests.tracker.books.keeping import (
    HANDLER,
    amend_handler,
    answered_until,
    due_subjects,
    escalate,
    handler,
    hours,
    person,
    recipients,
)
from tests.tracker.books.office_desk import AGENCY, NAMES, OfficeDesk, day
from tracker.books.escalation_book import EscalationBook
from tracker.books.policy_book import PolicyBook
from tracker.codes import Paper
from tracker.intake import Draft, PartyDraft
from tracker.nudges import Nudge
from tracker.papers import IncomingPaper
from tracker.people import Person
from tracker.policy import PolicyKind, Reminding
from tracker.reminders import (
    LIVE_STATES,
    Level,
    Occurrence,
)


@pytest.mark.parametrize(("first", "tick"), [("03-04", "03-04 00:01"), ("03-03", "03-03 15:01")])
def test_an_overdue_duty_that_was_escalated_goes_on_when_its_handler_goes_away(
    office_with_leader: OfficeDesk, first: str, tick: str
) -> None:
    office = office_with_leader
    office.register("01-05", party=HANDLER)
    answer_all(office)
    office.move("03-03 09:00")
    show_all(office)
    escalate(office, "03-03 15:00")
    show_all(office)
    PolicyBook(office.desk).add_absence(handler(office), day(first), day("03-10"), DEPUTY)
    office.move(tick)
    show_all(office)
    for moment in ("03-04 09:30", "03-05 09:30", "03-12 09:30"):
        office.move(moment)
        assert recipients(office) == {DEPUTY}, moment
        assert {row.level for row in office.due()} == {Level.OVERDUE}


def test_a_copy_in_the_hands_of_another_deputy_stays_a_copy(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    other = record_id(Person, 4)
    office.desk.save([a_person(4, name="戊")], "people")
    office.register("01-05", party=HANDLER)
    answer_all(office)
    office.move("03-03 09:00")
    show_all(office)
    escalate(office, "03-03 15:00")
    PolicyBook(office.desk).add_absence(DEPUTY, day("03-03"), day("03-03"), other)
    office.due()
    assert other in {row.recipient for row in office.store.find(Occurrence, state=LIVE_STATES)}
    office.move("03-04 09:30")
    assert {row.recipient for row in office.due()} == {handler(office)}


@pytest.mark.parametrize("name", ["李强", "李明"])
def test_after_an_escalation_the_case_can_be_given_to_somebody_else(
    office_with_leader: OfficeDesk, name: str
) -> None:
    """Also to the deputy, who has the copy of it."""
    office = office_with_leader
    case_id = office.register(party=HANDLER)
    show_all(office)
    escalate(office, "03-02 15:00")
    amend_handler(office, case_id, name)
    assert recipients(office) == {person(office, name)}


def test_a_paper_that_names_a_new_handler_gives_the_reminders_away(office: OfficeDesk) -> None:
    case_id = office.register(party=HANDLER)
    answer_all(office)
    party = PartyDraft(agency=AGENCY, served_on=day("03-02"), handler="李强")
    office.cases.register(
        Draft(paper=IncomingPaper.RULING, case_id=case_id, parties=(party,), create=NAMES)
    )
    told = office.store.find(Occurrence, state=LIVE_STATES)
    assert {row.recipient for row in told} == {person(office, "李强")}


def test_what_cannot_be_escalated_keeps_no_other_matter_from_it(
    office_with_leader: OfficeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first matter is changed by another program between reading and writing."""
    office = office_with_leader
    first = office.register(party=HANDLER)
    second = office.register(party=HANDLER, official_no="（2026）沪7101行初7号")
    show_all(office)
    office.move("03-02 15:00")
    book = EscalationBook(office.desk)
    unanswered = book._unanswered()
    office.reminders.acknowledge([e.row.id for e in unanswered if e.row.case_id == first])
    monkeypatch.setattr(book, "_unanswered", lambda: unanswered)
    with pytest.raises(Exception, match="changed"):
        book.escalate()
    assert {nudge.case_id for nudge in office.store.find(Nudge)} == {second}


def test_a_nudge_that_was_not_sent_stays_with_the_reminder_of_the_new_day(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register("01-05", party=HANDLER)
    answer_all(office)
    office.move("03-03 09:00")
    show_all(office)
    escalate(office, "03-03 15:00")
    waiting = {(line.role, line.to_name) for line in office.shelf.nudges()}
    assert waiting
    office.move("03-04 09:30")
    due = {row.id for row in office.due()}
    assert {(n.role, n.to_name) for n in office.shelf.nudges() if n.occurrence_id in due} == waiting
    answer_all(office)
    assert office.shelf.nudges() == []


@pytest.mark.parametrize(
    ("before", "after", "now", "left"),
    [
        (hours(), hours(afternoon=time(12, 30)), "03-17 13:00", "03-17 14:00"),
        (hours(morning=time(11)), hours(), "03-17 10:00", "03-17 11:00"),
    ],
)
def test_an_hour_that_went_by_already_today_leaves_the_reminder_still_to_come(
    office: OfficeDesk, before: Reminding, after: Reminding, now: str, left: str
) -> None:
    book = PolicyBook(office.desk)
    book.save(before)
    morning = f"{before.of(PolicyKind.DUTY).morning:%H:%M}"
    days = [f"{each} {morning}" for each in ("03-10", "03-12", "03-16")]
    last = [f"03-17 {morning}"] if now > f"03-17 {morning}" else []
    case_id = answered_until(office, *days, *last)
    office.move(now)
    book.save(after)
    assert left in {moment for moment, _ in office.live(office.one(case_id, Paper.EVIDENCE))}


def test_an_overdue_duty_is_told_when_the_quiet_time_of_the_morning_ends(
    office: OfficeDesk,
) -> None:
    PolicyBook(office.desk).save(hours(morning=time(7), afternoon=time(14)))
    case_id = office.register()
    told = {level: moment for moment, level in office.live(office.one(case_id, Paper.ANSWER))}
    assert told[Level.OVERDUE] == "03-18 08:00"


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE absence SET first_on = 'gestern'",
        "UPDATE absence SET last_on = 5",
        "UPDATE nudge SET role = 'nonsense' WHERE rowid = 1",
        "UPDATE channel_attempt SET tried_at = 5",
        "UPDATE deadline SET steps = '[{}]' WHERE rowid = 1",
        "UPDATE deadline SET steps = 'null' WHERE rowid = 1",
        "UPDATE occurrence SET shown_at = 5 WHERE rowid = 1",
        "UPDATE occurrence SET due_at = 5 WHERE rowid = 1",
        "UPDATE case_party SET our_role = 'nonsense'",
    ],
)
def test_row_15_one_spoilt_record_stops_no_other_reminder(
    office_with_leader: OfficeDesk, folder: DataFolder, spoil: str
) -> None:
    office = office_with_leader
    office.register("01-05", party=HANDLER)
    healthy = office.register(party=HANDLER, official_no="（2026）沪7101行初7号")
    show_all(office)
    PolicyBook(office.desk).add_absence(handler(office), day("03-10"), day("03-11"), DEPUTY)
    office.reminders.intend([row.id for row in office.due()], "plyer")
    escalate(office, "03-02 15:30")
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(spoil)
    office.move("03-10 09:00")
    assert healthy in {row.case_id for row in office.due()}
    EscalationBook(office.desk).again()
    office.shelf.nudges()


def test_an_absence_takes_no_reminder_of_the_same_minute_away(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register("01-05", party=HANDLER)
    office.register("01-05", party=HANDLER, official_no="（2026）沪7101行初7号")
    answer_all(office)
    office.move("03-03 09:00")
    subjects = due_subjects(office)
    assert len(subjects) == 4
    PolicyBook(office.desk).add_absence(handler(office), day("03-03"), day("03-10"), DEPUTY)
    assert due_subjects(office) == subjects
    assert recipients(office) == {DEPUTY}


def test_a_deputy_who_becomes_the_handler_keeps_what_he_holds(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    case_id = office.register("01-05", party=HANDLER)
    answer_all(office)
    office.move("03-03 09:10")
    PolicyBook(office.desk).add_absence(handler(office), day("03-03"), day("03-30"), DEPUTY)
    subjects = due_subjects(office)
    amend_handler(office, case_id, "李明")
    office.move("03-20 10:00")
    assert due_subjects(office) == subjects


def test_a_copy_and_its_reminder_go_to_the_same_deputy_at_once(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    other = record_id(Person, 4)
    office.desk.save([a_person(4, name="戊")], "people")
    case_id = office.register("03-02", party=HANDLER)
    show_all(office)
    escalate(office, "03-02 15:00")
    amend_handler(office, case_id, "李强")
    office.move("03-03 09:00")
    for who in (DEPUTY, person(office, "李强")):
        PolicyBook(office.desk).add_absence(who, day("03-03"), day("03-04"), other)
    assert recipients(office) == {other}


def test_an_open_duty_without_any_reminder_gets_its_reminders_again(
    office: OfficeDesk, folder: DataFolder
) -> None:
    case_id = office.register(party=HANDLER)
    other = office.register(party=HANDLER, official_no="（2026）沪7101行初7号")
    lost = office.one(case_id, Paper.EVIDENCE)
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        connection.execute(
            "UPDATE occurrence SET state = 'superseded' WHERE subject_id = ?", (lost.id,)
        )
    before = office.live(office.one(other, Paper.EVIDENCE))
    office.move("03-03 09:00")
    office.due()
    told = [each for each in before if each[1] is not Level.REGISTERED]
    assert office.live(office.one(case_id, Paper.EVIDENCE)) == told
    assert office.live(office.one(other, Paper.EVIDENCE)) == before


def test_a_duty_written_down_while_the_clock_was_ahead_keeps_its_last_day(
    office: OfficeDesk,
) -> None:
    office.move("03-20 10:00")
    case_id = office.register("03-02", party=HANDLER)
    office.move("03-11 10:00")
    office.reminders.set_right()
    levels = {level for _, level in office.live(office.one(case_id, Paper.EVIDENCE))}
    assert {Level.WORKDAYS_1, Level.LAST_DAY_MORNING, Level.OVERDUE} <= levels


def test_row_15_a_duty_without_reminder_whose_handler_cannot_be_read_stops_no_other(
    office: OfficeDesk, folder: DataFolder
) -> None:
    spoilt = office.register(party=HANDLER)
    healthy = office.register(party=HANDLER, official_no="（2026）沪7101行初7号")
    lost = [office.one(each, Paper.EVIDENCE).id for each in (spoilt, healthy)]
    party = office.parties(spoilt)[0].id
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        marks = "UPDATE occurrence SET state = 'superseded' WHERE subject_id IN (?, ?)"
        connection.execute(marks, lost)
        connection.execute("UPDATE case_party SET our_role = 'nonsense' WHERE id = ?", (party,))
    office.move("03-10 09:00")
    assert set(lost) <= {row.subject_id for row in office.due()}


def test_a_clock_that_jumps_between_question_and_answer_marks_nothing(office: OfficeDesk) -> None:
    office.register("01-05", party=HANDLER)
    answer_all(office)
    office.move("03-03 09:00")
    asked_at = office.now
    before = office.store.find(Occurrence)
    office.move("03-05 09:00")
    assert office.reminders.due(asked_at=asked_at)
    assert office.store.find(Occurrence) == before
    office.reminders.due(asked_at=office.now)
    assert office.store.find(Occurrence) != before
