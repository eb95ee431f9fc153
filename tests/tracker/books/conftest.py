"""A desk for each test, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.empty_database import lay_database
from tests.tracker.books.office_desk import OfficeDesk, at


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return lay_database(tmp_path / "data")


@pytest.fixture
def office(folder: DataFolder) -> Iterator[OfficeDesk]:
    """The desk on 2026-03-02 at ten in the morning; a test moves it on."""
    database = open_desk_database(folder, at=at("01-05 09:00"))
    yield OfficeDesk(database, "03-02 10:00")
    database.close()
