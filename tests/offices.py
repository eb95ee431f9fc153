"""A real office for tests of the window: a database, the shipped law, a clock that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import main
import resources
from db.opening import DeskDatabase, open_desk_database
from tests.builders import NOW, the_shared_records
from tests.empty_database import lay_database
from tracker.books import Desk
from tracker.in_force import LawInForce
from tracker.records import Record, legal_day
from tracker.rules import load_rules
from tracker.workdays import load_workdays
from ui.office import Office
from ui.terminal import demo


class StandingClock:
    """Always the same instant, until a test sets another one."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def opened_database(folder: Path, now: datetime = NOW) -> Iterator[DeskDatabase]:
    """The database of a folder beside the window, made when it is missing."""
    database = open_desk_database(lay_database(folder), at=now)
    try:
        yield database
    finally:
        database.close()


def write(folder: Path, *records: Record) -> None:
    """Writes records into the database of a folder, as another program would."""
    with opened_database(folder) as database:
        store = database.store(main.new_id)
        store.save(_with_shared(store, records), actor="王敏", at=NOW, why="test")


@contextmanager
def a_sample_desk(folder: Path, now: datetime) -> Iterator[Desk]:
    """The desk of the sample district as of this instant, in a new folder; the clock stands."""
    law = LawInForce(
        load_rules(resources.folder("rules")), load_workdays(resources.folder("workdays"))
    )
    with opened_database(folder, now) as database:
        desk = main.make_desk(database, actor=lambda: "示例", law=law, now=lambda: now)
        demo.fill(desk, legal_day(now), database.shelf())
        yield desk


@contextmanager
def opened_office(folder: Path, clock: Callable[[], datetime]) -> Iterator[Office]:
    """An office that is closed at the end, with everything that was asked for done."""
    lay_database(folder)
    office = Office(main.open_parts(str(folder), lambda: "王敏", clock), clock)
    try:
        yield office
    finally:
        office.close()


def _with_shared(store: object, records: Sequence[Record]) -> list[Record]:
    """The records, with agency, forum and person 1 before them as long as those are missing."""
    shared = the_shared_records()
    known = store.find(type(shared[0]))  # type: ignore[attr-defined]
    return [*([] if known else shared), *records]
