"""What the tests of a day do again and again, as one tick of the heart does it."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import record_id
from tests.tracker.books.office_desk import OfficeDesk, day
from tracker.books.policy_book import PolicyBook
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.digest import Digest
from tracker.evening import DayCheck, check_of
from tracker.people import Person

DEPUTY, LEADER = record_id(Person, 2), record_id(Person, 3)
"""李明 and 周局, who are told of what nobody answers."""


def show_all(office: OfficeDesk) -> None:
    """Everything that is due is painted."""
    office.reminders.shown([row.id for row in office.due()])


def answer_all(office: OfficeDesk) -> None:
    """Everything that is due is acknowledged."""
    office.reminders.acknowledge([row.id for row in office.due()])


def morning(office: OfficeDesk) -> Digest | None:
    """What one tick does with the digest: shows it, when it is wanted."""
    digest = office.days.morning()
    if digest is not None:
        assert office.days.show_digest(digest)
    return digest


def evening(office: OfficeDesk) -> DayCheck | None:
    """What one tick does with the check: shows it, when it is wanted."""
    check = office.days.evening()
    if check is not None:
        assert office.days.show_check(check.on)
    return check


def today(office: OfficeDesk) -> DayCheck:
    return check_of(office.shelf, office.desk.today(), office.desk.calendar)


def sign(office: OfficeDesk, name: str = "王敏") -> None:
    """Signs with everything that was closed marked as sent, whatever is open."""
    check = today(office)
    office.days.sign(check, [line.key for line in check.closed], name, anyway=True)


def sheet(office: OfficeDesk, kind: DaySheetKind, on: str) -> DaySheet:
    found = office.shelf.day_sheet(kind, day(on))
    assert found is not None
    return found


def settled(office: OfficeDesk, **over: object) -> None:
    """The office settles hours of its own."""
    book = PolicyBook(office.desk)
    book.save(replace(book.current(), **over))
