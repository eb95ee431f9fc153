"""The monthly trial: a backup that could not be restored is found out before it is needed."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.backup import backup, daily_backup
from db.opening import DeskDatabase
from db.place import DataFolder
from db.restore_trial import last_trial, monthly_trial, newest_backup
from db.store import SqlStore
from tests.builders import NOW
from tests.db.whole_files import damage, save_case
from tracker.records import LEGAL_ZONE
from tracker.restore_trial import RestoreTrial

DAY = timedelta(days=1)


@pytest.fixture
def data(store: SqlStore, database: DeskDatabase) -> DataFolder:
    """A data folder with twenty cases and the backup of the day."""
    for number in range(1, 21):
        save_case(store, number)
    daily_backup(database.folder, at=NOW)
    return database.folder


def tried(data: DataFolder, at: datetime = NOW) -> RestoreTrial:
    trial = monthly_trial(data, at=at)
    assert trial is not None
    return trial


def code(data: DataFolder, at: datetime = NOW) -> str:
    return tried(data, at).error


# What comes of it


def test_a_sound_backup_comes_back_with_all_its_rows(data: DataFolder) -> None:
    trial = tried(data)
    assert (trial.ok, trial.file, trial.at) == (True, "daily-20260310.db", NOW)
    assert (trial.rows["cases"], trial.rows["deadline"]) == (20, 20)
    assert last_trial(data) == trial


def test_a_corrupt_backup_is_red_with_the_file_that_is_corrupt(data: DataFolder) -> None:
    saved = data.backups / "daily-20260310.db"
    damage(saved)
    trial = tried(data)
    assert not trial.ok
    assert (trial.error, trial.params) == ("backup_damaged", {"file": str(saved)})
    assert last_trial(data) == trial


@pytest.mark.parametrize(
    ("content", "error"), [(b"", "not_a_backup"), (b"a letter", "not_a_backup")]
)
def test_what_is_no_backup_at_all_is_red(data: DataFolder, content: bytes, error: str) -> None:
    (data.backups / "daily-20260310.db").write_bytes(content)
    assert code(data) == error


def test_a_backup_cut_short_is_red(data: DataFolder) -> None:
    saved = data.backups / "daily-20260310.db"
    saved.write_bytes(saved.read_bytes()[:8192])
    assert code(data) == "backup_damaged"


def test_a_zip_whose_attachments_are_corrupt_is_red(data: DataFolder, kept: str) -> None:
    saved = backup(data, at=NOW)
    assert tried(data).file == "yingsu-20260310-090000.zip"
    with zipfile.ZipFile(saved) as archive:
        name = f"attachments/{kept[:2]}/{kept}"
        place = archive.getinfo(name).header_offset + len("PK..") + 26 + len(name) + 3
    content = bytearray(saved.read_bytes())
    content[place] ^= 0xFF
    saved.write_bytes(content)
    assert code(data, NOW + 31 * DAY) == "backup_damaged"


def test_without_any_backup_it_is_red(data: DataFolder) -> None:
    shutil.rmtree(data.backups)
    assert code(data) == "no_backup"


def test_a_backup_that_lost_rows_is_red(data: DataFolder) -> None:
    """Sound, of our shape, and yet not what had been written before its day."""
    saved = data.backups / "daily-20260311.db"
    shutil.copyfile(data.backups / "daily-20260310.db", saved)
    with closing(sqlite3.connect(saved, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("DELETE FROM history WHERE seq > 10")
    trial = tried(data, NOW + DAY)
    assert trial.error == "backup_incomplete"
    assert int(trial.params["missing"]) > 100


def test_what_was_written_on_the_day_of_the_backup_or_later_is_not_missed(
    data: DataFolder, store: SqlStore
) -> None:
    save_case(store, 21)
    assert tried(data).ok


def test_a_backup_three_days_behind_the_last_change_is_red_only_beyond_them(
    data: DataFolder, store: SqlStore
) -> None:
    shutil.move(data.backups / "daily-20260310.db", data.backups / "daily-20260307.db")
    assert tried(data).ok
    shutil.move(data.backups / "daily-20260307.db", data.backups / "daily-20260306.db")
    trial = tried(data, NOW + 31 * DAY)
    assert (trial.error, trial.params["days"]) == ("backup_outdated", "4")


def test_an_old_backup_will_do_where_nothing_changed_since(data: DataFolder) -> None:
    assert tried(data, NOW + 300 * DAY).ok


def test_the_trial_changes_nothing(data: DataFolder) -> None:
    before = {path: path.read_bytes() for path in data.backups.iterdir()}
    tried(data)
    after = {path: path.read_bytes() for path in data.backups.iterdir()}
    assert after.keys() - before.keys() == {data.backups / "trial.json"}
    assert {path: after[path] for path in before} == before


# When it is due


def test_it_is_made_once_in_a_calendar_month_of_china(data: DataFolder) -> None:
    tried(data)
    last_hour = datetime(2026, 3, 31, 23, 59, tzinfo=LEGAL_ZONE)
    assert monthly_trial(data, at=last_hour) is None
    assert tried(data, last_hour + timedelta(minutes=1)).ok


def test_after_a_failure_it_is_made_again_the_next_day(data: DataFolder) -> None:
    damage(data.backups / "daily-20260310.db")
    tried(data)
    assert monthly_trial(data, at=NOW + timedelta(hours=14)) is None
    assert code(data, NOW + timedelta(hours=15)) == "backup_damaged"


def test_after_a_failure_a_new_backup_is_tried_at_once(data: DataFolder) -> None:
    damage(data.backups / "daily-20260310.db")
    tried(data)
    backup(data, at=NOW + timedelta(minutes=5))
    trial = tried(data, NOW + timedelta(minutes=6))
    assert (trial.ok, trial.file) == (True, "yingsu-20260310-090500.zip")
    assert monthly_trial(data, at=NOW + DAY) is None


def test_before_there_is_a_database_nothing_is_tried(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "none")
    assert monthly_trial(folder, at=NOW) is None
    assert not folder.root.exists()


# What is kept


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_the_result_is_for_its_owner_alone(data: DataFolder) -> None:
    old = os.umask(0o000)
    try:
        tried(data)
    finally:
        os.umask(old)
    assert (data.backups / "trial.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"at": "soon"}',
        json.dumps(
            {"at": "2026-03-10T09:00:00", "file": "", "error": "", "params": {}, "rows": {}}
        ).encode(),
    ],
)
def test_a_result_that_cannot_be_read_is_none_and_is_made_anew(
    data: DataFolder, content: bytes
) -> None:
    (data.backups / "trial.json").write_bytes(content)
    assert last_trial(data) is None
    assert tried(data).ok


def test_the_newest_backup_is_known_by_the_time_in_its_name(tmp_path: Path) -> None:
    names = ("daily-20260309.db", "daily-20260310.db", "yingsu-20260310-090000.zip")
    others = ("before-restore-20260401-000000.db", "daily-20260401.db.part", "daily-99999999.db")
    for name in (*names, *others, "trial.json"):
        (tmp_path / name).write_bytes(b"-")
    assert newest_backup(tmp_path) == tmp_path / "yingsu-20260310-090000.zip"
    (tmp_path / "daily-20260311.db").write_bytes(b"-")
    assert newest_backup(tmp_path) == tmp_path / "daily-20260311.db"
    assert newest_backup(tmp_path / "none") is None
