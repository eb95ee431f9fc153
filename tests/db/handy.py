"""What the tests of store and shelf do again and again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_deadline,
    a_party,
    an_event,
)
from tracker.queries import CaseQuery
from tracker.records import Record


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def save(store: SqlStore, *records: Record) -> list[Record]:
    return store.save(list(records), actor="王芳", at=NOW, why="test")


def void(store: SqlStore, record: Record) -> None:
    save(store, replace(record, voided_at=NOW, voided_by="王芳", voided_reason="误登"))


def numbers(shelf: SqlShelf, **query: object) -> list[int]:
    """The numbers of the cases a query finds, in order."""
    seqs = shelf.case_ids(CaseQuery(today=TODAY, **query))  # type: ignore[arg-type]
    return [int(line.serial[-4:]) for line in shelf.case_lines(seqs)]


def with_duty(number: int, due: date, **over: object) -> list[Record]:
    """Case n with one open duty."""
    deadline = a_deadline(number, due_on=due, **over)
    return [a_case(number), a_party(number), an_event(number), deadline]


@contextmanager
def by_hand(path: Path) -> Iterator[sqlite3.Connection]:
    """The database as any other program sees it."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0.05)) as connection:
        yield connection
