"""How the case list feels with 100,000 cases: `python -m tests.benchmarks.lists`.

Saving, opening, paging, sorting and searching, beside the bare SQL of the same run.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import insert

from db import next_due, search
from db.engine import writing_engine
from db.opening import open_desk_database
from db.place import data_folder
from db.rows import table_of, to_row
from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_party,
    an_agency,
    an_event,
    counted_ids,
    record_id,
    the_shared_records,
)
from tracker.cases import Case
from tracker.codes import Paper
from tracker.people import Agency
from tracker.queries import CaseQuery, CaseSort
from tracker.records import Record

CASES = 100_000
AT_A_TIME = 2_000
AGENCIES = 40
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏"


def measure(cases: int = CASES) -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit; medians of five runs."""
    with tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder:
        database = open_desk_database(data_folder(folder), at=NOW, create=True)
        try:
            saving = _seconds(lambda: _save(database.store(counted_ids()), AT_A_TIME))
            fill(database.folder.database, range(AT_A_TIME + 1, cases + 1))
            figures = list(_reading(database.shelf(), database.folder.database))
        finally:
            database.close()
    return [
        ("save a case with its 5 records and history", 1e6 * saving / AT_A_TIME, "µs"),
        *figures,
    ]


def _save(store: SqlStore, cases: int) -> None:
    """The way of the program: so many whole cases in one transaction."""
    shared = [*the_shared_records(), *(an_agency(n) for n in range(2, AGENCIES + 1))]
    records = shared + [record for number in range(1, cases + 1) for record in _case(number)]
    store.save(records, actor="bench", at=NOW, why="bench")


def fill(path: Path, numbers: range) -> None:
    """Writes these cases without their history, which no list reads."""
    engine = writing_engine(path)
    for start in range(0, len(numbers), AT_A_TIME):
        some = numbers[start : start + AT_A_TIME]
        rows: dict[type[Record], list[dict[str, object]]] = {}
        for record in (record for number in some for record in _case(number)):
            row = {**to_row(record), "version": 1, "created_at": NOW}
            rows.setdefault(type(record), []).append(row)
        with engine.begin() as connection:
            for kind, values in rows.items():
                connection.execute(insert(table_of(kind)), values)
            ids = [record_id(Case, number) for number in some]
            next_due.refresh(connection, ids)
            search.refresh(connection, ids)
    engine.dispose()


def _case(number: int) -> list[Record]:
    due = date(2025, 1, 1) + timedelta(days=number * 7919 % 730)
    name = SURNAMES[number % len(SURNAMES)] + SURNAMES[number // 7 % len(SURNAMES)]
    return [
        a_case(number, received_on=due - timedelta(days=15)),
        a_claimant(number, name=f"{name}{number % 97}"),
        a_party(number, agency_id=record_id(Agency, number % AGENCIES + 1)),
        an_event(number),
        a_deadline(number, due_on=due),
        a_deadline(number, id=_second(number), paper=Paper.ANSWER, due_on=due),
    ]


def _second(number: int) -> str:
    return f"0000ffff-0000-7000-8000-{number:012d}"


def _reading(shelf: SqlShelf, path: Path) -> Iterator[tuple[str, float, str]]:
    plain = CaseQuery(today=TODAY)
    first_page = shelf.case_ids(plain)[:256]
    with closing(sqlite3.connect(path)) as bare:
        yield "keys by bare SQL, unordered", _milliseconds(lambda: _keys(bare)), "ms"
        opening = _milliseconds(lambda: shelf.case_ids(plain))
        least = _milliseconds(lambda: bare.execute(_NEXT_DUE).fetchall())
        yield "open the list (next due first)", opening, "ms"
        yield "the same by bare SQL", least, "ms"
        yield "open the list, against bare SQL", opening / least, "times"
        for sort in CaseSort:
            query = CaseQuery(today=TODAY, sort=sort, descending=True)
            yield f"sort by {sort}", _milliseconds(lambda q=query: shelf.case_ids(q)), "ms"
        yield "a page of 256 lines", _milliseconds(lambda: shelf.case_lines(first_page)), "ms"
        for words in ("张曹", "7101 99999", "没有"):
            query = CaseQuery(today=TODAY, text=words)
            yield f"search {words}", _milliseconds(lambda q=query: shelf.case_ids(q)), "ms"
        searching = _milliseconds(lambda: bare.execute(_LIKE, ("%张曹%",)).fetchall())
        yield "search by bare SQL", searching, "ms"
        yield "figures of the desk", _milliseconds(lambda: shelf.figures(TODAY)), "ms"
        yield "open duties, 500", _milliseconds(lambda: shelf.open_deadlines()), "ms"
        yield "late lines, 500", _milliseconds(lambda: shelf.late_lines(TODAY)), "ms"


_NEXT_DUE = """
    SELECT cases.seq FROM cases JOIN (
        SELECT case_id, min(act_by) AS day FROM deadline
        WHERE voided_at IS NULL AND state = 'open' AND nature = 'duty' GROUP BY case_id
    ) AS next ON next.case_id = cases.id WHERE cases.voided_at IS NULL ORDER BY next.day
"""
_LIKE = "SELECT case_seq FROM search_text WHERE text LIKE ?"


def _keys(bare: sqlite3.Connection) -> list[tuple[int]]:
    return bare.execute("SELECT seq FROM cases WHERE voided_at IS NULL").fetchall()


def _seconds(task: Callable[[], object]) -> float:
    start = perf_counter()
    task()
    return perf_counter() - start


def _milliseconds(task: Callable[[], object]) -> float:
    return 1000 * median(_seconds(task) for _ in range(5))


if __name__ == "__main__":
    for what, much, unit in measure():
        print(f"{what:50} {much:10.1f} {unit}")
