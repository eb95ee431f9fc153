"""The shape of the database: which revision it has, and bringing it to the newest.

alembic is imported only when there is something to do. The file in use is never altered in
place: a copy is changed, checked and put in its place, and the old one stays in `backups/`.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.copying import check, copy_database, discard, open_readonly, put_in_place, settle, stamp
from db.engine import told, writing_engine
from tracker.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

REVISIONS: tuple[str, ...] = ("0001", "0002", "0003", "0004")
"""Every revision, oldest first; the last one is what this program reads and writes."""

MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = [MIGRATIONS / "versions"]


def revision_of(path: Path) -> str:
    """The revision of a database file, read without alembic.

    Raises StoreError `not_ours` for a sound database of another program, `damaged` for no database.
    """
    with told(path), closing(open_readonly(path)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            row = None
        if row is None:
            empty = not connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
            raise StoreError("damaged" if empty else "not_ours", file=str(path))
        return str(row[0])


def needs_upgrade(path: Path) -> bool:
    """Whether the file is behind; raises StoreError `database_newer` when this program is."""
    revision = revision_of(path)
    if revision not in REVISIONS:
        raise StoreError("database_newer", file=str(path), revision=revision, known=REVISIONS[-1])
    return revision != REVISIONS[-1]


def build(path: Path) -> None:
    """Makes a new, empty database of the newest revision; it appears whole or not at all."""
    working = _working_copy(path)
    discard(working)
    _to_newest(working)
    put_in_place(working, path)


def upgrade(path: Path, backups: Path, at: datetime) -> Path:
    """Brings the database to the newest revision; answers the copy of the old one in `backups`.

    The caller holds the lock of the folder. Whatever goes wrong before the last step, the old
    file stays as it was.
    """
    settle(path)
    before = path.stat()
    kept = backups / f"before-upgrade-from-{revision_of(path)}-{stamp(at)}.db"
    copy_database(path, kept)
    working = _working_copy(path)
    discard(working)
    copy_database(path, working)
    _to_newest(working)
    if (path.stat().st_mtime_ns, path.stat().st_size) != (before.st_mtime_ns, before.st_size):
        discard(working)
        raise StoreError("in_use", file=str(path))
    put_in_place(working, path)
    return kept


def alembic_config(connection: Connection) -> Config:
    """The settings of alembic, made here so that a frozen program needs no file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _literal(MIGRATIONS))
    config.set_main_option("version_locations", "\n".join(_literal(v) for v in VERSIONS))
    config.attributes["connection"] = connection
    return config


def _literal(path: Path) -> str:
    """A path in a value in which % begins a placeholder."""
    return str(path).replace("%", "%%")


def _working_copy(path: Path) -> Path:
    return path.with_name(path.name + ".upgrading")


def _to_newest(path: Path) -> None:
    """Runs the missing revisions on a file that nobody else uses, and checks the result.

    Foreign keys are off while tables are rebuilt, and looked through afterwards.
    """
    from alembic import command

    from db.guards import install_guards

    engine = writing_engine(path, foreign_keys=False)
    try:
        with told(path), engine.connect() as connection:
            command.upgrade(alembic_config(connection), "head")
            install_guards(connection)
            connection.commit()
    finally:
        engine.dispose()
    settle(path)
    check(path)
