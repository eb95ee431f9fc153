"""A desk for each test, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import a_person
from tests.empty_database import lay_database
from tests.tracker.books.days import DEPUTY, LEADER
from tests.tracker.books.office_desk import OfficeDesk, at
from tracker.books.policy_book import PolicyBook
from tracker.policy import USUAL, Contact


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return lay_database(tmp_path / "data")


@pytest.fixture
def office_with_leader(office: OfficeDesk) -> OfficeDesk:
    """An office in which a deputy and a leader are told of what nobody answers."""
    office.desk.save([a_person(2, name="李明"), a_person(3, name="周局")], "people")
    contacts = (Contact("", DEPUTY, LEADER),)
    PolicyBook(office.desk).save(replace(USUAL, contacts=contacts))
    return office


@pytest.fixture
def office(folder: DataFolder) -> Iterator[OfficeDesk]:
    """The desk on 2026-03-02 at ten in the morning; a test moves it on."""
    database = open_desk_database(folder, at=at("01-05 09:00"))
    yield OfficeDesk(database, "03-02 10:00")
    database.close()
