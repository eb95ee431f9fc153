"""Reminders that change hands, are told to others or outlive a wrong clock: none is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from db.place import DataFolder
from tests.builders import a_person, record_id
from tests.tracker.books.days import DEPUTY, answer_all, show_all
from tests.tracker.books.office_desk import AGENCY, NAMES, NUMBER, SECOND, OfficeDesk, at, day
from tracker.amendment import Amendment, as_it_stands
from tracker.books.escalation_book import EscalationBook
from tracker.books.policy_book import PolicyBook
from tracker.cases import CaseParty, Claimant
from tracker.codes import EventKind, Paper
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.nudges import Nudge
from tracker.papers import IncomingPaper
from tracker.people import Forum, Person
from tracker.policy import USUAL, PolicyKind, Reminding
from tracker.records import LEGAL_ZONE
from tracker.reminders import (
    LIVE_STATES,
    OVER,
    Level,
    Occurrence,
    came_by_escalation,
)

HANDLER = {"handler": "王芳"}


def escalate(office: OfficeDesk, moment: str) -> None:
    office.move(moment)
    EscalationBook(office.desk).escalate()


def handler(office: OfficeDesk, place: int = 0) -> str:
    return office.store.find(CaseParty)[place].handler_id or ""


def person(office: OfficeDesk, name: str) -> str:
    (found,) = office.store.find(Person, name=name)
    return found.id


def recipients(office: OfficeDesk) -> set[str]:
    """Who is told of what is due now, copies of an escalation left out."""
    return {row.recipient for row in office.due() if not came_by_escalation(row)}


def local(row: Occurrence) -> str:
    return f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}"


# In other hands


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


def amend_handler(office: OfficeDesk, case_id: str, name: str) -> None:
    was = as_it_stands(
        office.case(case_id),
        office.store.find(Claimant, case_id=case_id),
        office.parties(case_id),
        {each.id: each.name for each in office.store.find(Forum)},
        {each.id: each.name for each in office.store.find(Person)},
    )
    wanted: Amendment = replace(was, parties=(replace(was.parties[0], handler=name),))
    office.amend.amend(was, wanted, "换人", create=frozenset({name}))


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


# Told to others


def heard(office: OfficeDesk, case_id: str, starts: str, on: str, *agencies: str) -> Hearing:
    parties = tuple(PartyDraft(agency=each, served_on=day(on)) for each in agencies or (AGENCY,))
    office.cases.register(
        Draft(paper=IncomingPaper.SUMMONS, case_id=case_id, parties=parties, hearing_at=at(starts))
    )
    (hearing,) = office.store.find(Hearing, case_id=case_id)
    return hearing


def nudged(office: OfficeDesk, hearing: Hearing) -> list[Nudge]:
    rows = {row.id for row in office.store.find(Occurrence, subject_id=hearing.id)}
    return [each for each in office.store.find(Nudge) if each.occurrence_id in rows]


def two_handlers(office: OfficeDesk) -> str:
    second = PartyDraft(agency=SECOND, served_on=day("03-02"), handler="李强")
    first = PartyDraft(agency=AGENCY, served_on=day("03-02"), handler="王芳")
    paper = Draft(
        paper=IncomingPaper.ANSWER_NOTICE,
        parties=(first, second),
        official_no=NUMBER,
        forum="上海铁路运输法院",
        claimants="张三",
        create=NAMES,
    )
    return office.cases.register(paper).main or ""


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


# A hearing and the clock


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


# Other hours


def hours(**over: Any) -> Reminding:
    policies = dict(USUAL.policies)
    policies[PolicyKind.DUTY] = replace(policies[PolicyKind.DUTY], **over)
    return replace(USUAL, policies=policies)


def answered_until(office: OfficeDesk, *moments: str) -> str:
    case_id = office.register(party=HANDLER)
    answer_all(office)
    for moment in moments:
        office.move(moment)
        answer_all(office)
    return case_id


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


# What cannot be read


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


def test_new_hours_bring_no_hearing_of_a_decided_case_back(office: OfficeDesk) -> None:
    case_id = office.register(party=HANDLER)
    hearing = heard(office, case_id, "03-20 09:00", "03-02")
    office.record(case_id, EventKind.DECIDED, "03-02")
    PolicyBook(office.desk).save(hours(afternoon=time(15)))
    assert office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES) == []
