"""Backups: complete although the desk is open, checked, and thinned out with care."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.attachments import Attachments
from db.backup import (
    backup,
    check_backup,
    daily_backup,
    days_to_keep,
    drop_old_backups,
    last_change,
    restore,
)
from db.copying import check
from db.opening import DeskDatabase
from db.place import DataFolder
from db.store import SqlStore
from tests.builders import NOW, a_case, record_id
from tests.db.whole_files import cases_in, counts, damage, save_case
from tracker.cases import Case
from tracker.errors import StoreError

LATER = NOW + timedelta(days=1)


# Making one


@pytest.mark.parametrize("ending", ["zip", "db"])
def test_a_backup_made_while_the_desk_is_open_holds_every_row(
    store: SqlStore, database: DeskDatabase, other: DataFolder, tmp_path: Path, ending: str
) -> None:
    for number in range(1, 6):
        save_case(store, number)
    saved = backup(database.folder, tmp_path / f"copy.{ending}", at=NOW)
    assert database.folder.database.with_name("yingsu.db-wal").stat().st_size > 0
    assert restore(saved, other, at=LATER) is None
    assert counts(other.database) == counts(database.folder.database)
    assert len(cases_in(other)) == 5


def test_a_writer_goes_on_while_the_backup_is_made(
    store: SqlStore, database: DeskDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.copying.PAGES_AT_A_TIME", 5)
    save_case(store, 1)
    before = counts(database.folder.database)
    numbers = iter(range(2, 500))
    saved = backup(
        database.folder,
        tmp_path / "copy.db",
        at=NOW,
        progress=lambda done, total: save_case(store, next(numbers)),
    )
    assert next(numbers) > 5
    assert counts(saved) == before
    assert len(store.find(Case)) > 5


def test_a_backup_says_how_far_it_is(
    store: SqlStore, database: DeskDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.copying.PAGES_AT_A_TIME", 5)
    steps: list[tuple[int, int]] = []
    backup(
        database.folder,
        tmp_path / "copy.db",
        at=NOW,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert len(steps) > 5
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


class Stopped(Exception):
    """The officer pressed the button."""


@pytest.mark.parametrize("ending", ["zip", "db"])
def test_a_cancelled_backup_leaves_nothing_behind(
    store: SqlStore, database: DeskDatabase, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / "target"
    target.mkdir()

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        backup(database.folder, target / f"copy.{ending}", at=NOW, progress=stop)
    assert list(target.iterdir()) == []
    save_case(store, 1)


def test_without_a_target_the_backup_lies_in_the_data_folder_with_its_time(
    store: SqlStore, database: DeskDatabase
) -> None:
    saved = backup(database.folder, at=NOW)
    assert saved == database.folder.backups / "yingsu-20260310-090000.zip"


def test_a_folder_is_taken_as_the_place_for_a_backup(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    assert backup(database.folder, tmp_path, at=NOW).parent == tmp_path


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_backups_are_for_their_owner_alone(store: SqlStore, database: DeskDatabase) -> None:
    old = os.umask(0o000)
    try:
        made = [backup(database.folder, at=NOW), daily_backup(database.folder, at=NOW)]
    finally:
        os.umask(old)
    assert [path.stat().st_mode & 0o777 for path in made if path] == [0o600, 0o600]


def test_there_is_nothing_to_back_up_without_a_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no_database"):
        backup(DataFolder(tmp_path / "none"), at=NOW)


def test_a_damaged_database_makes_no_backup(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    save_case(store, 1)
    database.close()
    damage(database.folder.database)
    target = tmp_path / "copy.db"
    with pytest.raises(StoreError, match="damaged"):
        backup(database.folder, target, at=NOW)
    assert not target.exists()


def test_a_failed_backup_keeps_the_one_of_the_same_name(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    target = backup(database.folder, tmp_path / "copy.db", at=NOW)
    before = target.read_bytes()
    database.close()
    damage(database.folder.database)
    with pytest.raises(StoreError):
        backup(database.folder, target, at=NOW)
    assert target.read_bytes() == before


@pytest.mark.parametrize("name", ["yingsu.db", "yingsu.db-wal", "yingsu.lock", "settings.ini"])
def test_a_backup_never_takes_the_place_of_the_data_itself(
    store: SqlStore, database: DeskDatabase, name: str
) -> None:
    save_case(store, 1)
    with pytest.raises(StoreError, match="file_in_the_way"):
        backup(database.folder, database.folder.root / name, at=NOW)
    save_case(store, 2)
    assert len(cases_in(database.folder)) == 2


def test_a_backup_overwrites_no_other_file(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    letter = tmp_path / "答辩状.docx"
    letter.write_bytes(b"words")
    with pytest.raises(StoreError, match="file_in_the_way"):
        backup(database.folder, letter, at=NOW)
    assert letter.read_bytes() == b"words"
    letter.write_bytes(b"")
    assert backup(database.folder, letter, at=NOW) == backup(database.folder, letter, at=LATER)


def test_a_folder_that_is_not_there_is_named(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    with pytest.raises(StoreError) as refused:
        backup(database.folder, tmp_path / "无此文件夹" / "a.zip", at=NOW)
    assert (refused.value.code, refused.value.params) == (
        "file_unusable",
        {"name": str(tmp_path / "无此文件夹")},
    )


def test_a_zip_carries_the_attachments_to_another_machine(
    store: SqlStore, database: DeskDatabase, other: DataFolder, tmp_path: Path, kept: str
) -> None:
    saved = backup(database.folder, tmp_path / "copy.zip", at=NOW)
    restore(saved, other, at=LATER)
    assert Attachments(other.attachments).path(kept).read_bytes() == b"%PDF scanned receipt"


# Daily ones


def test_there_is_one_backup_a_day_of_china(store: SqlStore, database: DeskDatabase) -> None:
    first = daily_backup(database.folder, at=NOW)
    assert first == database.folder.backups / "daily-20260310.db"
    assert daily_backup(database.folder, at=NOW + timedelta(hours=14, minutes=59)) is None
    assert daily_backup(database.folder, at=NOW + timedelta(hours=15)) is not None


def test_old_daily_backups_go_and_those_of_weeks_and_months_stay(tmp_path: Path) -> None:
    days = [date(2026, 11, 30) - timedelta(days=n) for n in range(500)]
    keep = days_to_keep(days)
    assert keep.issuperset(days[:14])
    assert len({day.isocalendar()[:2] for day in keep if day > date(2026, 10, 5)}) == 8
    months = {(day.year, day.month) for day in keep}
    assert months == {(2025, 12), *((2026, month) for month in range(1, 12))}
    assert len(keep) == 14 + 6 + 10


def test_however_rarely_one_is_made_the_newest_backups_stay() -> None:
    days = [date(2020, 1, 1), date(2022, 5, 5), date(2026, 3, 10)]
    assert days_to_keep(days) == set(days)


def test_only_our_own_daily_files_are_ever_removed(tmp_path: Path) -> None:
    days = [date(2026, 3, 10) - timedelta(days=n) for n in range(400)]
    for day in days:
        (tmp_path / f"daily-{day:%Y%m%d}.db").touch()
    others = ["yingsu-20200101-000000.zip", "before-upgrade-from-0001-20200101-000000.db"]
    others += ["daily-20200101.db.bak", "重要.db", "daily-2020.db"]
    for name in others:
        (tmp_path / name).touch()
    drop_old_backups(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left.issuperset(others)
    assert len(left) - len(others) == len(days_to_keep(days)) < 40
    assert "daily-20260310.db" in left


# Checking one


def test_a_backup_is_tried_without_touching_the_data(
    store: SqlStore, database: DeskDatabase
) -> None:
    save_case(store, 1)
    saved = backup(database.folder, at=NOW)
    before = saved.read_bytes()
    assert check_backup(saved)["cases"] == 1
    assert saved.read_bytes() == before


def test_a_backup_that_went_bad_is_found_out(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    for number in range(1, 20):
        save_case(store, number)
    saved = backup(database.folder, tmp_path / "copy.db", at=NOW)
    damage(saved)
    with pytest.raises(StoreError, match="backup_damaged"):
        check_backup(saved)


def test_a_file_copied_without_its_log_is_why_backups_go_through_sqlite(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    save_case(store, 1)
    copied = tmp_path / "copied.db"
    shutil.copyfile(database.folder.database, copied)
    with closing(sqlite3.connect(copied)) as connection:
        missing = connection.execute("SELECT count(*) FROM cases").fetchone() == (0,)
    assert missing
    assert check_backup(backup(database.folder, at=NOW))["cases"] == 1


def test_the_last_change_is_that_of_the_history(store: SqlStore, database: DeskDatabase) -> None:
    assert last_change(database.folder.database) == NOW
    (case,) = store.save([a_case()], actor="王芳", at=LATER, why="test")
    store.save([replace(case, judge="李法官")], actor="王芳", at=NOW, why="test")
    assert last_change(database.folder.database) == LATER
    assert check(database.folder.database)["history"] == 6
    assert record_id(Case) == case.id
