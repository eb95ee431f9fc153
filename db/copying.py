"""Copies of a database that can be trusted, and putting one in the place of another.

Copying the file alone loses what stands in its `-wal`; a stale `-wal` beside a replaced file
brings the old data back. So a copy is a snapshot taken through SQLite, and a file is replaced only
after its log has been folded in and is gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from db.engine import told
from db.private import private_file, to_disk
from tracker.errors import StoreError
from tracker.records import LEGAL_ZONE

Progress = Callable[[int, int], object]
"""Called with (done, total). Whatever it raises stops the task, and nothing is left behind."""

PAGES_AT_A_TIME = 2000


def nothing(done: int, total: int) -> None:
    """Progress nobody watches."""


def stamp(at: datetime) -> str:
    """An instant as file names carry it, in the time of China: 20260310-090000."""
    return at.astimezone(LEGAL_ZONE).strftime("%Y%m%d-%H%M%S")


def open_readonly(path: Path) -> sqlite3.Connection:
    """A plain connection that cannot write and never creates a file."""
    return sqlite3.connect(path.as_uri() + "?mode=ro", uri=True, isolation_level=None)


def copy_database(source: Path, target: Path, progress: Progress = nothing) -> dict[str, int]:
    """Copies one moment of a database in use to `target` and checks the copy.

    Answers the number of rows of each table. Writers are not held up: the copy reads from a
    snapshot. Raises StoreError `damaged` when the copy is not sound.
    """
    try:
        with told(source), closing(open_readonly(source)) as reader:
            reader.execute("BEGIN")
            counts = row_counts(reader)
            _copy_pages(reader, target, progress)
        to_disk(target)
        if check(target) != counts:
            raise StoreError("damaged", file=str(target))
    except BaseException:
        discard(target)
        raise
    return counts


def _copy_pages(reader: sqlite3.Connection, target: Path, progress: Progress) -> None:
    private_file(target)
    with closing(sqlite3.connect(target, isolation_level=None)) as writer:
        reader.backup(
            writer,
            pages=PAGES_AT_A_TIME,
            progress=lambda _, left, total: progress(total - left, total),
        )
        writer.execute("PRAGMA journal_mode = DELETE")


def check(path: Path) -> dict[str, int]:
    """Looks through the whole file; answers its row counts, raises StoreError `damaged`."""
    with told(path), closing(open_readonly(path)) as reader:
        sound = reader.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        orphan = reader.execute("PRAGMA foreign_key_check").fetchone()
        if not sound or orphan:
            raise StoreError("damaged", file=str(path))
        return row_counts(reader)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The number of rows of every table."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
    }


def settle(path: Path) -> None:
    """Folds the write-ahead log into the file and closes it, so that the file stands alone.

    Raises StoreError `in_use` when another program has the database open.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=1.0)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            with told(path):
                raise
        raise StoreError("in_use", file=str(path)) from error
    if mode != "delete" or any(log.exists() for log in logs_of(path)):
        raise StoreError("in_use", file=str(path))


def logs_of(path: Path) -> tuple[Path, ...]:
    """The files SQLite may keep beside a database."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def put_in_place(new: Path, path: Path) -> None:
    """Replaces the settled file `path` by `new`, for good: both are on the disk afterwards."""
    to_disk(new)
    for log in logs_of(path):
        log.unlink(missing_ok=True)
    new.replace(path)
    to_disk(path.parent)


def discard(path: Path) -> None:
    """Removes a working copy with everything beside it."""
    for leftover in (path, *logs_of(path)):
        leftover.unlink(missing_ok=True)
