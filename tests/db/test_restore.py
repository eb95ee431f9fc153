"""Restoring: nothing unchecked, and nothing lost by it."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.backup import (
    backup,
    daily_backup,
    restore,
)
from db.copying import logs_of
from db.opening import DeskDatabase, open_desk_database
from db.place import DataFolder
from db.store import SqlStore
from tests.builders import NOW
from tests.db.whole_files import cases_in, counts, damage, save_case
from tracker.cases import Case
from tracker.errors import StoreError

LATER = NOW + timedelta(days=1)


# Restoring


def test_restoring_brings_back_what_was_and_keeps_what_is(
    store: SqlStore, database: DeskDatabase
) -> None:
    folder = database.folder
    save_case(store, 1)
    saved = backup(folder, at=NOW)
    save_case(store, 2)
    database.close()
    present = restore(saved, folder, at=LATER, force=True)
    assert present == folder.backups / "before-restore-20260311-090000.db"
    assert cases_in(folder) == ["2026-诉-0001"]
    restore(present, folder, at=LATER + timedelta(minutes=1), force=True)
    assert cases_in(folder) == ["2026-诉-0001", "2026-诉-0002"]


def test_an_older_backup_does_not_replace_newer_data_unasked(
    store: SqlStore, database: DeskDatabase
) -> None:
    folder = database.folder
    save_case(store, 1)
    saved = backup(folder, at=NOW)
    save_case(store, 2)
    database.close()
    with pytest.raises(StoreError) as refused:
        restore(saved, folder, at=LATER)
    assert (refused.value.code, refused.value.params) == (
        "restore_over_newer",
        {"present": NOW + timedelta(minutes=2), "backup": NOW + timedelta(minutes=1)},
    )
    assert len(cases_in(folder)) == 2


def test_a_backup_with_all_there_is_needs_no_force(store: SqlStore, database: DeskDatabase) -> None:
    save_case(store, 1)
    saved = backup(database.folder, at=NOW)
    database.close()
    restore(saved, database.folder, at=LATER)
    assert len(cases_in(database.folder)) == 1


def test_a_log_left_beside_the_old_database_does_not_bring_it_back(
    store: SqlStore, database: DeskDatabase
) -> None:
    folder = database.folder
    save_case(store, 1)
    saved = backup(folder, at=NOW)
    save_case(store, 2)
    left = {path: path.read_bytes() for path in (folder.database, *logs_of(folder.database)[:1])}
    database.close()
    for path, content in left.items():
        path.write_bytes(content)
    restore(saved, folder, at=LATER, force=True)
    assert not any(log.exists() for log in logs_of(folder.database))
    assert cases_in(folder) == ["2026-诉-0001"]


def test_what_stood_only_in_the_log_is_kept_before_restoring(
    store: SqlStore, database: DeskDatabase
) -> None:
    folder = database.folder
    saved = backup(folder, at=NOW)
    save_case(store, 1)
    left = {path: path.read_bytes() for path in (folder.database, *logs_of(folder.database)[:1])}
    database.close()
    for path, content in left.items():
        path.write_bytes(content)
    present = restore(saved, folder, at=LATER, force=True)
    assert present is not None
    assert counts(present)["cases"] == 1


def test_a_damaged_database_is_kept_as_it_is_and_replaced(
    store: SqlStore, database: DeskDatabase
) -> None:
    folder = database.folder
    save_case(store, 1)
    saved = backup(folder, at=NOW)
    database.close()
    damage(folder.database)
    damaged = folder.database.read_bytes()
    present = restore(saved, folder, at=LATER)
    assert present is not None
    assert present.read_bytes() == damaged
    assert cases_in(folder) == ["2026-诉-0001"]


def test_a_lost_database_is_restored_into_its_empty_folder(
    store: SqlStore, database: DeskDatabase
) -> None:
    save_case(store, 1)
    daily = daily_backup(database.folder, at=NOW)
    log = logs_of(database.folder.database)[0]
    left = log.read_bytes()
    database.close()
    database.folder.database.unlink()
    log.write_bytes(left)
    assert daily is not None
    assert restore(daily, database.folder, at=LATER) is None
    assert not log.exists()
    assert len(cases_in(database.folder)) == 1


def test_nothing_is_restored_under_an_open_window(
    store: SqlStore, database: DeskDatabase, folder: DataFolder
) -> None:
    saved = backup(folder, at=NOW)
    window = open_desk_database(folder, at=NOW, window=True)
    with pytest.raises(StoreError, match="already_open"):
        restore(saved, folder, at=LATER)
    window.close()


def test_nothing_is_restored_under_a_command_at_work(
    store: SqlStore, database: DeskDatabase
) -> None:
    saved = backup(database.folder, at=NOW)
    with pytest.raises(StoreError, match="in_use"):
        restore(saved, database.folder, at=LATER, force=True)
    save_case(store, 1)
    assert len(store.find(Case)) == 1


def _text(path: Path) -> None:
    path.write_text("我不是备份", encoding="utf-8")


def _empty(path: Path) -> None:
    path.touch()


def _zip_of_something(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("照片.txt", "x")


def _database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")


@pytest.mark.parametrize("make", [_text, _empty, _zip_of_something, _database_of_another_program])
def test_what_is_no_backup_of_ours_is_refused(
    store: SqlStore, database: DeskDatabase, tmp_path: Path, make: object
) -> None:
    assert callable(make)
    source = tmp_path / "source"
    make(source)
    save_case(store, 1)
    database.close()
    before = database.folder.database.read_bytes()
    with pytest.raises(StoreError) as refused:
        restore(source, database.folder, at=LATER, force=True)
    assert (refused.value.code, refused.value.params["file"]) == ("not_a_backup", str(source))
    assert database.folder.database.read_bytes() == before
    assert not list(database.folder.root.glob("*.restoring*"))


def test_a_backup_that_is_not_there_is_told_as_unreadable(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    database.close()
    with pytest.raises(StoreError, match="file_unreadable"):
        restore(tmp_path / "none.zip", database.folder, at=LATER)


def test_a_damaged_backup_is_refused(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    for number in range(1, 20):
        save_case(store, number)
    saved = backup(database.folder, tmp_path / "copy.db", at=NOW)
    database.close()
    damage(saved)
    with pytest.raises(StoreError, match="backup_damaged"):
        restore(saved, database.folder, at=LATER, force=True)
    assert len(cases_in(database.folder)) == 19


def test_a_cut_off_zip_is_refused(store: SqlStore, database: DeskDatabase, tmp_path: Path) -> None:
    saved = backup(database.folder, tmp_path / "copy.zip", at=NOW)
    content = saved.read_bytes()
    saved.write_bytes(content[: len(content) // 2])
    database.close()
    with pytest.raises(StoreError, match="not_a_backup"):
        restore(saved, database.folder, at=LATER, force=True)


def test_a_backup_of_a_newer_program_is_refused(
    store: SqlStore, database: DeskDatabase, tmp_path: Path
) -> None:
    saved = backup(database.folder, tmp_path / "copy.db", at=NOW)
    with closing(sqlite3.connect(saved)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0042'")
        connection.commit()
    database.close()
    with pytest.raises(StoreError, match="database_newer"):
        restore(saved, database.folder, at=LATER, force=True)


def test_an_attachment_that_was_changed_on_the_way_is_refused(
    store: SqlStore, database: DeskDatabase, other: DataFolder, tmp_path: Path, kept: str
) -> None:
    saved = backup(database.folder, tmp_path / "copy.zip", at=NOW)
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(saved) as good, zipfile.ZipFile(forged, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, b"other" if "attachments" in name else good.read(name))
    with pytest.raises(StoreError, match="backup_damaged"):
        restore(forged, other, at=LATER)
    assert not other.database.exists()


def test_a_zip_writes_nowhere_but_into_the_data_folder(
    store: SqlStore, database: DeskDatabase, other: DataFolder, tmp_path: Path
) -> None:
    saved = backup(database.folder, tmp_path / "copy.zip", at=NOW)
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("../../evil.txt", "x")
        archive.writestr("attachments/../evil.txt", "x")
    restore(saved, other, at=LATER)
    assert not list(tmp_path.rglob("evil.txt"))
