"""Opening the desk's database: the folder, its lock, its shape, and then its connections."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from db.engine import BUSY_SECONDS, reading_engine, writing_engine
from db.law_texts import stored_law_texts
from db.lock import FolderLock
from db.place import DataFolder
from db.shelf import SqlShelf
from db.store import SqlStore
from db.upgrade import build, needs_upgrade, upgrade
from tracker.errors import StoreError
from tracker.settings import LawText


class DeskDatabase:
    """An open database: gives a store for the verbs and shelves for the pages."""

    def __init__(
        self, folder: DataFolder, lock: FolderLock, busy_seconds: float, kept: Path | None
    ) -> None:
        self.folder = folder
        self.kept_before_upgrade = kept
        self._lock = lock
        self._busy_seconds = busy_seconds
        self._engines: list[Engine] = []

    def store(self, new_id: Callable[[], str]) -> SqlStore:
        """The writing side; one for each program."""
        engine = writing_engine(self.folder.database, self._busy_seconds)
        self._engines.append(engine)
        return SqlStore(engine, new_id)

    def shelf(self) -> SqlShelf:
        """A reading side with its own connection; one for each thread that reads."""
        engine = reading_engine(self.folder.database, self._busy_seconds)
        self._engines.insert(0, engine)
        return SqlShelf(engine)

    def law_texts(self) -> list[LawText]:
        """The live texts that officers loaded."""
        return stored_law_texts(self.folder.database)

    def close(self) -> None:
        """Closes every connection and gives the lock back.

        Readers first: the last to close folds the log into the file, which a reader cannot.
        """
        for engine in self._engines:
            engine.dispose()
        self._engines.clear()
        self._lock.release()


def open_desk_database(
    folder: DataFolder,
    *,
    at: datetime,
    window: bool = False,
    create: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> DeskDatabase:
    """Opens the database of a data folder, brought to the newest shape.

    `window` holds the lock of the folder until `close`; a command runs beside it. Only with
    `create` is a missing database made. `at` dates the copy kept before an upgrade.

    Raises StoreError: `not_a_folder`, `already_open` (another window), `no_database`,
    `database_newer`,
    `not_ours`, `damaged`, `in_use` (an upgrade needs the file for itself), `read_only`.
    """
    if folder.root.exists() and not folder.root.is_dir():
        raise StoreError("not_a_folder", folder=str(folder.root))
    if not create and not folder.database.exists():
        raise StoreError("no_database", folder=str(folder.root))
    folder.make()
    lock = FolderLock(folder.root)
    if window:
        lock.acquire()
    try:
        kept = _prepare(folder, lock, at)
    except BaseException:
        lock.release()
        raise
    if not window:
        lock.release()
    return DeskDatabase(folder, lock, busy_seconds, kept)


def _prepare(folder: DataFolder, lock: FolderLock, at: datetime) -> Path | None:
    """Builds or upgrades the file where needed, under the lock; answers the copy kept."""
    path = folder.database
    if path.exists() and not needs_upgrade(path):
        return None
    lock.acquire()
    if not path.exists():
        build(path)
        return None
    return upgrade(path, folder.backups, at) if needs_upgrade(path) else None
