"""A desk for each test, on a database of its own; it is built once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.opening import open_desk_database
from db.place import DataFolder, data_folder
from tests.tracker.books.office_desk import OfficeDesk, at


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = data_folder(tmp_path_factory.mktemp("empty"))
    open_desk_database(folder, at=at("01-05 09:00"), create=True).close()
    return folder.database


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path) -> DataFolder:
    place = data_folder(tmp_path / "data")
    place.make()
    shutil.copy(empty_database, place.database)
    return place


@pytest.fixture
def office(folder: DataFolder) -> Iterator[OfficeDesk]:
    """The desk on 2026-03-02 at ten in the morning; a test moves it on."""
    database = open_desk_database(folder, at=at("01-05 09:00"))
    yield OfficeDesk(database, "03-02 10:00")
    database.close()
