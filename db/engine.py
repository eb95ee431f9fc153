"""Connections to the SQLite file: durable for the one writer, read-only for the readers.

What only SQLite can do stands here, in `search` and in `backup`.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import StatementError

from db.private import private_file
from db.search import teach_folding
from tracker.errors import StoreError

BUSY_SECONDS = 5.0
"""How long a statement waits for another program's write before it reports `locked`."""

WRITES = {"begin": "BEGIN IMMEDIATE"}
"""Execution options of a transaction that will write: it asks for the lock before it reads."""

_CODES = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_DISK_CODES = {
    errno.ENOSPC: "full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
}


def writing_engine(
    path: Path, busy_seconds: float = BUSY_SECONDS, *, foreign_keys: bool = True
) -> Engine:
    """The engine of the one writing connection; creates the file if it is missing.

    A commit is on the disk when it returns (WAL with synchronous=FULL). Foreign keys are checked
    unless tables are to be rebuilt.
    """

    def connect() -> sqlite3.Connection:
        # Opened and closed by ourselves, the file would lose the locks SQLite holds on it for every
        # connection of this process; another program would then take the log (-wal) away.
        if path.exists():
            path.chmod(0o600)
        else:
            private_file(path)
        connection = _connect(path.as_uri() + "?mode=rw", busy_seconds)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        teach_folding(connection)
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        return connection

    return _engine(connect)


def reading_engine(path: Path, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine that can read and nothing else; it never creates a file."""

    def connect() -> sqlite3.Connection:
        connection = _connect(path.as_uri() + "?mode=ro", busy_seconds)
        connection.execute("PRAGMA query_only = ON")
        return connection

    return _engine(connect)


def _connect(uri: str, busy_seconds: float) -> sqlite3.Connection:
    """Transactions are begun by the engine, so the driver must not begin any (isolation None)."""
    return sqlite3.connect(
        uri, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )


def _engine(connect: object) -> Engine:
    """One connection, kept: whoever comes second waits."""
    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, max_overflow=0, pool_size=1
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


@contextmanager
def told(path: Path | None = None) -> Iterator[None]:
    """Turns what SQLite or the disk says into a StoreError that names it, with its cause."""
    try:
        yield
    except (StatementError, sqlite3.Error, OSError) as error:
        raise StoreError(_code(error), file=str(path) if path else "") from error


def _code(error: Exception) -> str:
    """`locked`, `read_only`, `full`, `damaged`, else `write_failed`."""
    if isinstance(error, OSError):
        return _DISK_CODES.get(error.errno or 0, "write_failed")
    cause = error.orig if isinstance(error, StatementError) else error
    return _CODES.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, "write_failed")
