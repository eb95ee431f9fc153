"""A real database file for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.attachments import Attachments
from db.opening import DeskDatabase, open_desk_database
from db.place import DataFolder
from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import NOW, counted_ids, the_shared_records
from tests.empty_database import lay_database


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A data folder with an empty database."""
    return lay_database(tmp_path / "data")


@pytest.fixture
def database(folder: DataFolder) -> Iterator[DeskDatabase]:
    """The database of that folder, open."""
    database = open_desk_database(folder, at=NOW, busy_seconds=0.05)
    yield database
    database.close()


@pytest.fixture
def store(database: DeskDatabase) -> SqlStore:
    """The writing side, with the agency, court and person every case refers to."""
    store = database.store(counted_ids())
    store.save(the_shared_records(), actor="管理员", at=NOW, why="setup")
    return store


@pytest.fixture
def shelf(database: DeskDatabase, store: SqlStore) -> SqlShelf:
    """The reading side of the same database."""
    return database.shelf()


@pytest.fixture
def other(tmp_path: Path) -> DataFolder:
    """The data folder of another machine."""
    return DataFolder(tmp_path / "other")


@pytest.fixture
def kept(database: DeskDatabase, tmp_path: Path) -> str:
    """An attachment in the data folder; answers its hash."""
    scan = tmp_path / "回执.pdf"
    scan.write_bytes(b"%PDF scanned receipt")
    return Attachments(database.folder.attachments).keep(scan).sha256
