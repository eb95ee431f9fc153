"""Opening a data folder: one window, private files, and no database made by reading."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.lock import FolderLock
from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import NOW, a_whole_case, counted_ids, the_shared_records
from tracker.cases import Case
from tracker.errors import StoreError
from tracker.queries import CaseQuery

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes of files")


def open_new(root: Path) -> DataFolder:
    """A data folder made by its first window."""
    folder = DataFolder(root)
    open_desk_database(folder, at=NOW, window=True, create=True).close()
    return folder


def test_the_first_window_makes_the_folder_and_its_database(tmp_path: Path) -> None:
    folder = open_new(tmp_path / "应诉" / "data")
    assert sorted(path.name for path in folder.root.iterdir()) == [
        "attachments",
        "backups",
        "exports",
        "logs",
        "yingsu.db",
        "yingsu.lock",
    ]


@pytest.mark.parametrize("name", ["法制科 数据", "100%", "a#b?c", "what's"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = DataFolder(tmp_path / name)
    database = open_desk_database(folder, at=NOW, create=True)
    database.store(counted_ids()).save(the_shared_records(), actor="王芳", at=NOW, why="test")
    assert len(database.shelf().agencies()) == 1
    database.close()


def test_reading_creates_no_database_and_no_folder(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "nothing")
    with pytest.raises(StoreError) as missing:
        open_desk_database(folder, at=NOW)
    assert (missing.value.code, missing.value.params["folder"]) == ("no_database", str(folder.root))
    assert not folder.root.exists()


def test_a_second_window_is_refused_while_the_first_is_open(folder: DataFolder) -> None:
    first = open_desk_database(folder, at=NOW, window=True)
    with pytest.raises(StoreError) as refused:
        open_desk_database(folder, at=NOW, window=True)
    assert (refused.value.code, refused.value.params) == (
        "already_open",
        {"folder": str(folder.root)},
    )
    first.close()
    open_desk_database(folder, at=NOW, window=True).close()


def test_a_command_runs_beside_the_window_and_is_noticed(folder: DataFolder) -> None:
    window = open_desk_database(folder, at=NOW, window=True)
    shelf = window.shelf()
    before = shelf.data_version()
    command = open_desk_database(folder, at=NOW)
    records = the_shared_records() + a_whole_case()
    command.store(counted_ids()).save(records, actor="王芳", at=NOW, why="import")
    command.close()
    assert shelf.data_version() != before
    assert len(shelf.case_ids(CaseQuery(today=NOW.date()))) == 1
    window.close()


_ASKS_FOR_THE_LOCK = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        print("held")
    else:
        print("free")
"""


def shared_lock(folder: DataFolder) -> str:
    """Whether another program would find that the database is in use: held or free."""
    command = [sys.executable, "-c", _ASKS_FOR_THE_LOCK, str(folder.database)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@posix_only
def test_the_writer_keeps_the_locks_by_which_others_know_of_it(folder: DataFolder) -> None:
    """Without them the last connection of another program would take the log away on closing."""
    database = open_desk_database(folder, at=NOW)
    database.store(counted_ids()).save(the_shared_records(), actor="x", at=NOW, why="test")
    database.close()
    database = open_desk_database(folder, at=NOW, window=True)
    assert len(database.shelf().agencies()) == 1
    assert shared_lock(folder) == "held"
    database.store(counted_ids(1)).save(a_whole_case(1), actor="x", at=NOW, why="test")
    assert shared_lock(folder) == "held"
    database.close()
    assert shared_lock(folder) == "free"


def test_a_folder_that_was_refused_can_be_opened_once_it_is_repaired(folder: DataFolder) -> None:
    content = folder.database.read_bytes()
    folder.database.write_bytes(b"no database at all")
    with pytest.raises(StoreError, match="damaged"):
        open_desk_database(folder, at=NOW, window=True)
    folder.database.write_bytes(content)
    open_desk_database(folder, at=NOW, window=True).close()


def test_the_lock_dies_with_its_process(folder: DataFolder) -> None:
    script = (
        "import sys; from pathlib import Path; from db.lock import FolderLock\n"
        f"FolderLock(Path({str(folder.root)!r})).acquire(); print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(StoreError, match="already_open"):
            FolderLock(folder.root).acquire()
        holder.kill()
    with FolderLock(folder.root) as lock:
        assert lock.held


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "damaged"), (b"SQLite format 3\x00 and then nothing", "damaged"), (b"PK", "damaged")],
)
def test_what_is_no_database_is_told_as_damaged(
    folder: DataFolder, content: bytes, code: str
) -> None:
    folder.database.write_bytes(content)
    with pytest.raises(StoreError, match=code):
        open_desk_database(folder, at=NOW, window=True, create=True)
    assert folder.database.read_bytes() == content


def test_the_database_of_another_program_is_refused(folder: DataFolder) -> None:
    folder.database.unlink()
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")
    with pytest.raises(StoreError, match="not_ours"):
        open_desk_database(folder, at=NOW, window=True)


@posix_only
def test_everything_in_the_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0o000)
    try:
        folder = DataFolder(tmp_path / "data")
        database = open_desk_database(folder, at=NOW, window=True, create=True)
        records = the_shared_records() + a_whole_case()
        database.store(counted_ids()).save(records, actor="王芳", at=NOW, why="test")
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.root.iterdir()}
        database.close()
    finally:
        os.umask(old)
    assert folder.root.stat().st_mode & 0o777 == 0o700
    folders = {"attachments", "backups", "exports", "logs"}
    assert modes == {
        **dict.fromkeys(folders, 0o700),
        **dict.fromkeys(("yingsu.db", "yingsu.db-wal", "yingsu.db-shm", "yingsu.lock"), 0o600),
    }


@posix_only
def test_a_folder_opened_to_others_is_closed_to_them_again(folder: DataFolder) -> None:
    folder.root.chmod(0o755)
    folder.database.chmod(0o644)
    database = open_desk_database(folder, at=NOW)
    database.store(counted_ids()).find(Case)
    database.close()
    assert folder.root.stat().st_mode & 0o777 == 0o700
    assert folder.database.stat().st_mode & 0o777 == 0o600


def test_nothing_is_left_beside_a_closed_database(folder: DataFolder) -> None:
    database = open_desk_database(folder, at=NOW, window=True)
    database.store(counted_ids()).save(the_shared_records(), actor="王芳", at=NOW, why="test")
    assert database.shelf().agencies()
    database.close()
    assert not folder.database.with_name("yingsu.db-wal").exists()
