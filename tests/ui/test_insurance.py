"""List and calendar file are there when the week begins, and what stands in the way is said."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import NOW, a_whole_case
from tests.offices import StandingClock, opened_office, write
from tests.ui.calendars import entries_of
from tracker.books.deadline_book import Submission
from tracker.codes import SubmissionWay
from tracker.errors import StoreError
from tracker.records import LEGAL_ZONE
from ui.insurance import LOOK_AGAIN, Insurance
from ui.office import Office
from ui.preferences import Preferences

LIST = "应诉期限一周清单-2026-03-09.pdf"
NEXT_LIST = "应诉期限一周清单-2026-03-16.pdf"
CALENDAR = "应诉期限.ics"


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def office(tmp_path: Path, clock: StandingClock, qapp: QApplication) -> Iterator[Office]:
    write(tmp_path / "data", *a_whole_case())
    with opened_office(tmp_path / "data", clock) as office:
        yield office


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "清单"
    made.mkdir()
    return made


class Told:
    """An insurance and everything it said."""

    def __init__(self, office: Office, preferences: Preferences, qtbot: QtBot) -> None:
        self.insurance = Insurance(office, preferences)
        self.said: list[tuple[bool, str]] = []
        self.jobs = 0
        self._qtbot = qtbot
        self.insurance.told.connect(lambda ok, sentence: self.said.append((ok, sentence)))
        self.insurance.busy.connect(self._count)

    def _count(self, busy: bool) -> None:
        self.jobs += busy

    def hears(self, count: int = 1) -> list[tuple[bool, str]]:
        """What was said, once so much was."""
        self._qtbot.waitUntil(lambda: len(self.said) >= count)
        return self.said


@pytest.fixture
def told(office: Office, preferences: Preferences, qtbot: QtBot) -> Told:
    return Told(office, preferences, qtbot)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_without_a_folder_nothing_is_written(told: Told) -> None:
    told.insurance.look()
    assert (told.said, told.jobs) == ([(True, "")], 0)


def test_both_files_come_as_soon_as_a_folder_is_chosen(
    told: Told, preferences: Preferences, folder: Path
) -> None:
    preferences.paper_folder = str(folder)
    assert told.hears() == [(True, f"已生成本周清单和日历文件：{folder}")]
    assert names(folder) == {LIST, CALENDAR}
    assert (folder / LIST).read_bytes().startswith(b"%PDF-")
    assert len(entries_of((folder / CALENDAR).read_bytes())) == 2
    assert preferences.paper_written_at == NOW


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_both_files_are_for_their_owner_alone(
    told: Told, preferences: Preferences, folder: Path
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_what_is_there_is_left_alone_until_the_next_week(
    told: Told, preferences: Preferences, folder: Path, clock: StandingClock
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    first = (folder / LIST).read_bytes()
    clock.now = datetime(2026, 3, 15, 23, 59, tzinfo=LEGAL_ZONE)
    told.insurance.look()
    assert told.hears(2)[-1] == (True, "")
    assert names(folder) == {LIST, CALENDAR}
    clock.now += timedelta(minutes=1)
    told.insurance.look()
    assert told.hears(3)[-1][1]
    assert names(folder) == {LIST, NEXT_LIST, CALENDAR}
    assert (folder / LIST).read_bytes() == first
    assert preferences.paper_written_at == clock.now


def test_when_the_program_starts_again_in_the_same_week_nothing_is_written_again(
    told: Told, office: Office, preferences: Preferences, folder: Path, qtbot: QtBot
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    again = Told(office, preferences, qtbot)
    again.insurance.look()
    assert again.hears() == [(True, "")]
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_folder_that_was_filled_before_says_since_when(
    told: Told, preferences: Preferences, folder: Path
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    preferences.paper_folder = ""
    assert preferences.paper_written_at is None
    preferences.paper_folder = str(folder)
    told.hears(3)
    written = preferences.paper_written_at
    assert written is not None
    assert written.timestamp() == pytest.approx((folder / LIST).stat().st_mtime)


def test_what_was_asked_for_is_written_anew(
    told: Told, preferences: Preferences, folder: Path, clock: StandingClock
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    before = (folder / CALENDAR).read_bytes()
    clock.now += timedelta(minutes=5)
    told.insurance.write_now()
    assert told.hears(2)[-1][1]
    assert (folder / CALENDAR).read_bytes() != before
    assert preferences.paper_written_at == clock.now


def test_the_folder_is_looked_into_once_an_hour_and_not_at_every_tick(
    told: Told, preferences: Preferences, folder: Path, clock: StandingClock
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    (folder / LIST).unlink()
    for _ in range(5):
        told.insurance.look()
    clock.now += LOOK_AGAIN - timedelta(seconds=1)
    told.insurance.look()
    assert told.jobs == 1
    clock.now += timedelta(seconds=1)
    told.insurance.look()
    told.hears(2)
    assert told.jobs == 2
    assert LIST in names(folder)


def test_a_folder_that_is_gone_is_said_and_tried_again_an_hour_later(
    told: Told, preferences: Preferences, folder: Path, clock: StandingClock
) -> None:
    preferences.paper_folder = str(folder / "盘")
    ok, sentence = told.hears()[0]
    assert not ok
    assert f"文件夹 {folder / '盘'} 不存在或者没有连接" in sentence
    assert preferences.paper_written_at is None
    told.insurance.look()
    assert told.jobs == 1
    (folder / "盘").mkdir()
    clock.now += LOOK_AGAIN
    told.insurance.look()
    assert told.hears(2)[-1][0]
    assert names(folder / "盘") == {LIST, CALENDAR}


@pytest.mark.parametrize("name", [LIST, CALENDAR])
def test_a_file_of_somebody_else_is_neither_touched_nor_taken_for_ours(
    told: Told, preferences: Preferences, folder: Path, name: str
) -> None:
    (folder / name).write_bytes(b"%PDF-1.4 somebody else's")
    preferences.paper_folder = str(folder)
    ok, sentence = told.hears()[0]
    assert not ok
    assert f"{folder / name} 不是本程序生成的文件" in sentence
    assert (folder / name).read_bytes() == b"%PDF-1.4 somebody else's"
    assert LIST not in names(folder) - {name}


def test_a_folder_chosen_while_another_is_written_to_gets_its_files_too(
    told: Told, preferences: Preferences, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "另一处"
    other.mkdir()
    preferences.paper_folder = str(folder)
    preferences.paper_folder = str(other)
    told.hears(2)
    assert names(folder) == names(other) == {LIST, CALENDAR}
    assert preferences.paper_written_at == NOW


def test_a_failure_of_the_database_is_said_and_the_office_goes_on(
    told: Told, preferences: Preferences, folder: Path, office: Office, qtbot: QtBot
) -> None:
    class Broken:
        def diary(self, _since: datetime) -> None:
            raise StoreError("locked")

    office._second_shelf = Broken()  # type: ignore[assignment]
    preferences.paper_folder = str(folder)
    ok, sentence = told.hears()[0]
    assert not ok
    assert "占用" in sentence
    assert names(folder) == set()
    with qtbot.waitCallback() as answered:
        office.run(lambda: "yes", done=answered)
    assert answered.args == ["yes"]


def test_what_is_read_for_it_is_read_beside_the_window(office: Office, qtbot: QtBot) -> None:
    shelves: list[object] = []
    for _ in range(2):
        office.beside(lambda shelf: shelf, shelves.append, shelves.append, office)
    qtbot.waitUntil(lambda: len(shelves) == 2)
    assert shelves[0] is shelves[1]
    assert shelves[0] is not office.shelf


def test_the_calendar_file_is_renewed_within_the_hour_where_something_changed(
    told: Told, preferences: Preferences, folder: Path, clock: StandingClock, qtbot: QtBot
) -> None:
    preferences.paper_folder = str(folder)
    told.hears()
    before = (folder / CALENDAR).read_bytes()
    office = told.insurance._office
    clock.now += LOOK_AGAIN
    told.insurance.look()
    told.hears(2)
    assert (folder / CALENDAR).read_bytes() == before
    line = office.shelf.open_deadlines()[0]
    filed = Submission(deadline_ids=(line.deadline_id,), on=office.today(), way=SubmissionWay.POST)
    answers: list[object] = []
    office.run(office.books.deadline.submit, filed, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    clock.now += LOOK_AGAIN
    told.insurance.look()
    told.hears(3)
    entries = entries_of((folder / CALENDAR).read_bytes())
    assert "CANCELLED" in {str(each["status"]) for each in entries.values()}
    assert told.said[-1] == (True, "")
