"""A real office for tests of the window: SQLite in a folder, the shipped law, a clock that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

import main
from db.opening import DeskDatabase, open_desk_database
from db.place import data_folder
from tests.builders import NOW, counted_ids
from tracker.books import Desk
from tracker.books.case_book import CaseBook
from tracker.books.deadline_book import DeadlineBook
from tracker.books.reminder_book import ReminderBook
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.office import Books, Office, OfficeParts


class StandingClock:
    """Always the same instant, until a test sets another one."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@cache
def the_law() -> tuple[RuleBook, WorkCalendar]:
    """The shipped rules and calendar, read once."""
    return main._law()


def desk_on(
    database: DeskDatabase, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> Desk:
    """A desk on an open database; 王敏 acts."""
    desk = main.make_desk(database, actor=lambda: "王敏", parts=the_law(), now=clock)
    return Desk(
        desk.store, desk.files, desk.rules, desk.calendar, clock, new_id, desk.actor
    )


def office_parts(
    folder: Path,
    clock: Callable[[], datetime],
    new_id: Callable[[], str] | None = None,
    warnings: tuple[str, ...] = (),
) -> OfficeParts:
    """What the window is given, over the database of a folder."""
    database = open_desk_database(data_folder(folder), at=clock(), create=True)
    desk = desk_on(database, clock, new_id or counted_ids(0xEEEE))
    rules, calendar = the_law()
    return OfficeParts(
        books=Books(CaseBook(desk), DeadlineBook(desk), ReminderBook(desk)),
        rules=rules,
        calendar=calendar,
        open_shelf=database.shelf,
        data_folder=folder,
        backup=lambda progress: folder / "backups" / "copy.zip",
        daily_backup=lambda: None,
        close=database.close,
        warnings=warnings,
    )


@contextmanager
def opened_office(
    folder: Path, clock: Callable[[], datetime], new_id: Callable[[], str] | None = None
) -> Iterator[Office]:
    """An office that is closed at the end, with everything that was asked for done."""
    office = Office(office_parts(folder, clock, new_id), clock)
    try:
        yield office
    finally:
        office.close()
