"""What the tests of backups do again and again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from db.copying import row_counts
from db.opening import open_desk_database
from db.place import DataFolder
from db.store import SqlStore
from tests.builders import NOW, a_whole_case, counted_ids
from tracker.cases import Case

LATER = NOW + timedelta(days=1)


def shape(path: Path) -> dict[str, list[str]]:
    """Every table, index and trigger with the lines of its definition, in no order."""
    query = (
        "SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL "
        "AND name NOT IN ('alembic_version', 'sqlite_sequence')"
    )
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(line.strip(" \t,").replace(f'"{name}"', name) for line in sql.splitlines())
            for name, sql in connection.execute(query)
        }


def save_case(store: SqlStore, number: int) -> None:
    store.save(a_whole_case(number), actor="王芳", at=NOW + timedelta(minutes=number), why="test")


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return row_counts(connection)


def cases_in(folder: DataFolder) -> list[str]:
    """The serials in the database of a folder, opened like any other day."""
    database = open_desk_database(folder, at=LATER, window=True)
    serials = [case.serial for case in database.store(counted_ids(1)).find(Case)]
    database.close()
    return serials


def damage(path: Path) -> None:
    """Overwrites pages in the middle of a database."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096 * 6] = b"\x07" * 4096 * 6
    path.write_bytes(content)
