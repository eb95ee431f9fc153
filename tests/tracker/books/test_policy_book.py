"""People who are named, people who are away, and what is told every day beside a preview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import a_person, record_id
from tests.tracker.books.office_desk import AGENCY, OfficeDesk, day
from tracker.books.absence_checks import AbsenceLine
from tracker.books.policy_book import PolicyBook
from tracker.errors import InputError
from tracker.people import Agency, Person
from tracker.policy import USUAL, Contact, PolicyKind
from tracker.reminders import Level

DEPUTY, LEADER = record_id(Person, 2), record_id(Person, 3)


@pytest.fixture
def book(office: OfficeDesk) -> PolicyBook:
    office.desk.save([a_person(2, name="李明"), a_person(3, name="周局")], "people")
    return PolicyBook(office.desk)


def handler(office: OfficeDesk) -> str:
    office.register(party={"handler": "王芳"})
    (person,) = office.store.find(Person, name="王芳")
    return person.id


def the_line(book: PolicyBook) -> AbsenceLine:
    (line,) = book.absences()
    return line


# People


def test_people_are_added_once_under_tidy_names(office: OfficeDesk) -> None:
    book = PolicyBook(office.desk)
    book.add_people([" 赵  代", "赵代", "", "周局"])
    assert not book.add_people(["周局 "])
    assert sorted(p.name for p in office.store.find(Person)) == ["周局", "赵代"]


# Absences


def refused(book: PolicyBook, person: str, first: str, last: str) -> str:
    with pytest.raises(InputError) as refusal:
        book.add_absence(person, day(first), day(last), None)
    return refusal.value.code


def test_an_absence_that_is_over_is_refused(book: PolicyBook) -> None:
    assert refused(book, DEPUTY, "02-27", "03-01") == "absence_over"
    book.add_absence(DEPUTY, day("02-27"), day("03-02"), None)


@pytest.mark.parametrize(
    ("first", "last"), [("03-04", "03-06"), ("03-02", "03-04"), ("03-06", "03-20")]
)
def test_nobody_is_away_twice_on_one_day(book: PolicyBook, first: str, last: str) -> None:
    book.add_absence(DEPUTY, day("03-04"), day("03-06"), None)
    assert refused(book, DEPUTY, first, last) == "absence_twice"
    book.add_absence(DEPUTY, day("03-07"), day("03-08"), None)
    book.add_absence(LEADER, day(first), day(last), None)


def test_an_absence_that_was_ended_stands_in_nobodys_way(book: PolicyBook) -> None:
    book.add_absence(DEPUTY, day("03-04"), day("03-06"), None)
    book.end_absence(the_line(book).absence.id)
    book.add_absence(DEPUTY, day("03-04"), day("03-06"), None)
    assert len(book.absences()) == 1


def test_without_any_deputy_the_reminders_stay(office: OfficeDesk, book: PolicyBook) -> None:
    book.add_absence(handler(office), day("03-04"), day("03-06"), None)
    assert the_line(book)[1:] == (frozenset(), True)


def test_the_deputy_of_the_office_stands_in(office: OfficeDesk, book: PolicyBook) -> None:
    book.save(replace(USUAL, contacts=(Contact("", DEPUTY, ""),)))
    book.add_absence(handler(office), day("03-04"), day("03-06"), None)
    assert the_line(book)[1:] == ({DEPUTY}, False)


def test_nobody_is_the_own_deputy(book: PolicyBook) -> None:
    book.save(replace(USUAL, contacts=(Contact("", DEPUTY, ""),)))
    book.add_absence(DEPUTY, day("03-04"), day("03-06"), None)
    assert the_line(book)[1:] == (frozenset(), True)


def test_the_deputy_of_one_agency_leaves_the_hearings_with_the_handler(
    office: OfficeDesk, book: PolicyBook
) -> None:
    person = handler(office)
    (agency,) = office.store.find(Agency, name=AGENCY)
    book.save(replace(USUAL, contacts=(Contact(agency.id, DEPUTY, ""),)))
    book.add_absence(person, day("03-04"), day("03-06"), None)
    assert the_line(book)[1:] == ({DEPUTY}, True)


def test_on_days_without_the_deputy_the_reminders_stay(book: PolicyBook) -> None:
    book.add_absence(DEPUTY, day("03-06"), day("03-09"), None)
    book.add_absence(LEADER, day("03-04"), day("03-06"), DEPUTY)
    assert book.absences()[0][1:] == ({DEPUTY}, True)


# What is told every day


def test_what_is_overdue_is_counted_while_it_is_told_every_day(
    office: OfficeDesk, book: PolicyBook
) -> None:
    case_id = office.register()
    assert book.told_daily(USUAL) == 0
    office.move("03-20 10:00")
    due = office.due()
    overdue = {row.subject_id for row in due if row.level is Level.OVERDUE}
    assert overdue == {duty.id for duty in office.duties(case_id)}
    assert book.told_daily(USUAL) == len(overdue) > 0
    duty = replace(USUAL.of(PolicyKind.DUTY), levels=(Level.LAST_DAY_MORNING,))
    silent = replace(USUAL, policies={**USUAL.policies, PolicyKind.DUTY: duty})
    assert book.told_daily(silent) == 0
    office.reminders.acknowledge([row.id for row in due])
    assert book.told_daily(USUAL) == 0
    assert {line.level for line in book.preview(USUAL)} == {Level.OVERDUE}
