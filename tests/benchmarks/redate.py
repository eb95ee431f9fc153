"""A notice is loaded while 100,000 deadlines are open: `python -m tests.benchmarks.redate`.

The engine alone counts every one of them again; then the way of the program: what the notice would
move is found, and only that is written. Beside it a walk from day to day with chinese_calendar.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter

import chinese_calendar
from sqlalchemy import insert

import main
from db.engine import writing_engine
from db.opening import DeskDatabase
from db.rows import table_of, to_row
from tests.builders import (
    NOW,
    a_case,
    a_claimant,
    a_party,
    an_event,
    counted_ids,
    the_shared_records,
)
from tests.offices import opened_database
from tests.tracker.law_texts import SHIPPED, YEAR_2027
from tracker import docket
from tracker.books.law_book import LawBook
from tracker.codes import EventKind, Stage
from tracker.counting import Period, Unit, last_day
from tracker.in_force import LawInForce
from tracker.loaded_law import overlay
from tracker.notices import load_year
from tracker.records import Record

DEADLINES = 100_000
CASES_AT_A_TIME = 2_000
WALKED = 2_000
FIRST_DAY, DAYS = date(2026, 1, 5), 355


def measure(deadlines: int = DEADLINES) -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit."""
    law = overlay(SHIPPED, ()).law
    with (
        tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder,
        opened_database(Path(folder), NOW) as database,
    ):
        counted = fill(database, law, deadlines)
        engine, walked = _engine(counted, law)
        desk = main.make_desk(database, actor=lambda: "bench", law=law, now=lambda: NOW)
        book = LawBook(desk, SHIPPED)
        looking, writing, moved = _program(book)
    return [
        ("open deadlines", float(len(counted)), ""),
        ("count each again, engine alone", engine, "s"),
        ("the same, walked with chinese_calendar", walked, "s"),
        ("redating faster than walking", walked / engine, "times"),
        ("find what a notice moves", looking, "s"),
        ("write only what moved", writing, "s"),
        ("deadlines moved", float(moved), ""),
        ("find and write", looking + writing, "s"),
    ]


def fill(database: DeskDatabase, law: LawInForce, wanted: int) -> list[tuple[Period, date]]:
    """Cases with the deadlines their papers open, without history; period and trigger of each."""
    new_id, counted = counted_ids(), list[tuple[Period, date]]()
    database.store(new_id).save(the_shared_records(), actor="bench", at=NOW, why="bench")
    engine = writing_engine(database.folder.database)
    numbers = count(1)
    while len(counted) < wanted:
        rows: dict[type[Record], list[dict[str, object]]] = {}
        for number in (next(numbers) for _ in range(CASES_AT_A_TIME)):
            for record in _case(number, law, new_id, counted):
                row = {**to_row(record), "version": 1, "created_at": NOW}
                rows.setdefault(type(record), []).append(row)
        with engine.begin() as connection:
            for kind, values in rows.items():
                connection.execute(insert(table_of(kind)), values)
    engine.dispose()
    return counted


def _case(
    number: int, law: LawInForce, new_id: object, counted: list[tuple[Period, date]]
) -> Iterator[Record]:
    case = a_case(number, stage=Stage.FIRST_ORDINARY)
    party = a_party(number)
    served = replace(
        an_event(number),
        kind=EventKind.SERVED,
        on=FIRST_DAY + timedelta(days=number % DAYS),
        stage=Stage.FIRST_ORDINARY,
        stated_due=None,
    )
    yield from (case, a_claimant(number), party, served)
    in_force = docket.Law(law.rules, law.calendar, new_id)  # type: ignore[arg-type]
    for deadline in docket.derive(case, [party], [served], in_force):
        version = law.rules.version_on(deadline.rule_id, deadline.trigger_on).version
        assert version.period is not None
        counted.append((version.period, deadline.trigger_on))
        yield deadline


def _engine(counted: list[tuple[Period, date]], law: LawInForce) -> tuple[float, float]:
    """Seconds for all of them by the engine, and by walking (a part of them, scaled up)."""
    calendar = law.calendar.with_schedule(load_year(YEAR_2027, "2027.toml"))
    start = perf_counter()
    for period, trigger in counted:
        last_day(period, trigger, calendar)
    engine = perf_counter() - start
    running = [(p, t) for p, t in counted if p.length and t < date(2026, 11, 1)]
    sample = running[:: max(1, len(running) // WALKED)]
    start = perf_counter()
    walked = [_walk(period, trigger) for period, trigger in sample]
    walking = (perf_counter() - start) * len(counted) / len(sample)
    assert walked == [last_day(p, t, calendar).due for p, t in sample]
    return engine, walking


def _walk(period: Period, day: date) -> date:
    """A forward period of days or working days, each day asked of chinese_calendar."""
    left = period.length
    while left or not chinese_calendar.is_workday(day):
        day += timedelta(days=1)
        working = chinese_calendar.is_workday(day)
        left -= left > 0 and (working or period.unit is Unit.DAY)
    return day


def _program(book: LawBook) -> tuple[float, float, int]:
    """Seconds to find what the notice moves, to write it, and how many deadlines that is."""
    book.review()  # the cases were registered under the law in force: from here on that is known
    candidate = book.candidate_year(YEAR_2027, "2027.toml")
    book.load(candidate)
    start = perf_counter()
    found = book.review()
    looking = perf_counter() - start
    start = perf_counter()
    book.confirm(found, frozenset(line.key for line in found), frozenset(), "")
    return looking, perf_counter() - start, len(found)


if __name__ == "__main__":
    for what, amount, unit in measure():
        print(f"{what:<45}{amount:>12.2f} {unit}")
