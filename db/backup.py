"""Backups: made while the program works, checked before they count, restored without a loss.

A `.zip` holds the database and every attachment: what an officer takes away. A `.db` holds the
database alone: the daily ones in `backups/`, beside which the attachments lie, never changed.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from db.attachments import Attachments
from db.copying import (
    Progress,
    check,
    copy_database,
    discard,
    logs_of,
    nothing,
    open_readonly,
    put_in_place,
    settle,
    stamp,
)
from db.engine import told
from db.lock import FolderLock
from db.place import DataFolder
from db.private import private_file, private_folder, to_disk
from db.upgrade import needs_upgrade
from tracker.errors import StoreError
from tracker.records import LEGAL_ZONE, legal_day

DAILY, WEEKLY, MONTHLY = 14, 8, 12
"""How many daily backups are kept, and of how many weeks and months the last one."""

_DAILY_NAME = re.compile(r"daily-(\d{8})\.db")
_ATTACHMENT = re.compile(r"attachments/[0-9a-f]{2}/([0-9a-f]{64})")
_DATABASE = "yingsu.db"


def backup(
    folder: DataFolder, target: Path | None = None, *, at: datetime, progress: Progress = nothing
) -> Path:
    """Writes a checked backup and answers its path; the writer may go on writing.

    `target` may be a file or a folder; `.db` means the database alone, everything else a zip with
    the attachments. Without it the backup goes to `backups/`. An earlier backup of that name is
    replaced, no other file is. What `progress` raises cancels.
    Raises StoreError `no_database`, `file_unusable`, `file_in_the_way`, `damaged`, `full`,
    `read_only`.
    """
    if not folder.database.exists():
        raise StoreError("no_database", folder=str(folder.root))
    target = target or private_folder(folder.backups)
    if target.is_dir():
        target = target / f"yingsu-{stamp(at)}.zip"
    _refuse_target(target, folder)
    part = target.with_name(target.name + ".part")
    try:
        with told(target):
            if target.suffix == ".db":
                copy_database(folder.database, part, progress)
            else:
                _write_zip(folder, part, progress)
            part.replace(target)
            to_disk(target.parent)
    finally:
        discard(part)
    return target


def daily_backup(folder: DataFolder, *, at: datetime) -> Path | None:
    """The backup of the day, None when there is one; then drops those no longer needed."""
    target = private_folder(folder.backups) / f"daily-{legal_day(at):%Y%m%d}.db"
    if target.exists():
        return None
    backup(folder, target, at=at)
    drop_old_backups(folder.backups)
    return target


def drop_old_backups(backups: Path) -> None:
    """Removes daily backups beyond those kept: never the newest, never a file of another name."""
    days = {_day_of(path): path for path in backups.iterdir() if _DAILY_NAME.fullmatch(path.name)}
    for day in days.keys() - days_to_keep(days):
        days[day].unlink()


def days_to_keep(days: Iterable[date]) -> set[date]:
    """Of these days of backup: the last 14, and the last one of each of 8 weeks and 12 months."""
    newest_first = sorted(days, reverse=True)
    return {
        *newest_first[:DAILY],
        *_first_of_each(newest_first, lambda day: day.isocalendar()[:2])[:WEEKLY],
        *_first_of_each(newest_first, lambda day: (day.year, day.month))[:MONTHLY],
    }


def check_backup(source: Path) -> dict[str, int]:
    """Restores a backup on trial and throws the result away; answers the rows of each table.

    Raises StoreError `file_unreadable`, `not_a_backup`, `backup_damaged`, `database_newer`.
    """
    with tempfile.TemporaryDirectory(prefix="yingsu-trial-") as trial:
        working = Path(trial) / _DATABASE
        with told(source):
            _unpack(source, working)
            return _looked_through(source, working)


def restore(source: Path, folder: DataFolder, *, at: datetime, force: bool = False) -> Path | None:
    """Puts a backup in the place of the present database; answers where that one is kept.

    Raises StoreError `file_unreadable`, `not_a_backup`, `backup_damaged`, `database_newer`,
    `restore_over_newer` (without `force`; both instants of the last change), `already_open`,
    `in_use`. Until the last step nothing is changed.
    """
    folder.make()
    path = folder.database
    working = path.with_name(path.name + ".restoring")
    with FolderLock(folder.root), told(path):
        try:
            _unpack(source, working)
            _looked_through(source, working)
            if not force:
                _refuse_over_newer(path, working)
            kept = _keep_present(folder, at)
            _unpack_attachments(source, Attachments(folder.attachments))
            put_in_place(working, path)
        finally:
            discard(working)
    return kept


def last_change(path: Path) -> datetime | None:
    """When a database was last written to (Chinese time); None while its history is empty."""
    with told(path), closing(open_readonly(path)) as reader:
        (last,) = reader.execute("SELECT max(at) FROM history").fetchone()
    return datetime.fromisoformat(last + "+00:00").astimezone(LEGAL_ZONE) if last else None


def _refuse_target(target: Path, folder: DataFolder) -> None:
    """A backup must not take the place of the database itself, nor of anybody's other file."""
    if not target.parent.is_dir():
        raise StoreError("file_unusable", name=str(target.parent))
    whole = target.resolve()
    data = whole.is_relative_to(folder.root.resolve())
    kept = any(whole.parent == each.resolve() for each in (folder.backups, folder.exports))
    if (data and not kept) or not _may_be_replaced(target):
        raise StoreError("file_in_the_way", file=str(target))


def _may_be_replaced(target: Path) -> bool:
    """Whether nothing else is lost: there is no such file, it is empty, or a backup."""
    with told(target):
        if not target.exists() or not target.stat().st_size:
            return True
        if not zipfile.is_zipfile(target):
            return _what_is_wrong(target) == "backup_damaged"
        with zipfile.ZipFile(target) as archive:
            return _DATABASE in archive.namelist()


def _write_zip(folder: DataFolder, part: Path, progress: Progress) -> None:
    """Database first: a file is in the room before a record speaks of it."""
    copy = part.with_name(part.name + ".db")
    try:
        copy_database(folder.database, copy, progress)
        files = [path for path in folder.attachments.glob("??/*") if len(path.name) == 64]
        private_file(part)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(copy, _DATABASE)
            for done, path in enumerate(files):
                progress(done, len(files))
                name = f"attachments/{path.parent.name}/{path.name}"
                archive.write(path, name, zipfile.ZIP_STORED)
        with zipfile.ZipFile(part) as archive:
            if archive.testzip() is not None:
                raise StoreError("backup_damaged", file=str(part))
        to_disk(part)
    finally:
        discard(copy)


def _unpack(source: Path, working: Path) -> None:
    """The database of a backup as a file of its own.

    Raises StoreError `file_unreadable` (there is none), `not_a_backup`, `backup_damaged`.
    """
    discard(working)
    if not source.exists():
        raise StoreError("file_unreadable", name=str(source))
    try:
        if zipfile.is_zipfile(source):
            with (
                zipfile.ZipFile(source) as archive,
                archive.open(_DATABASE) as packed,
                private_file(working).open("wb") as target,
            ):
                shutil.copyfileobj(packed, target)
        elif source.is_file() and source.stat().st_size:
            copy_database(source, working)
        else:
            raise StoreError("not_a_backup", file=str(source))
    except (KeyError, zipfile.BadZipFile) as error:
        raise StoreError("not_a_backup", file=str(source)) from error
    except StoreError as error:
        if error.code != "damaged":
            raise
        raise StoreError(_what_is_wrong(source), file=str(source)) from error


def _what_is_wrong(source: Path) -> str:
    """Whether a file that cannot be copied was a database at all."""
    with source.open("rb") as file:
        return "backup_damaged" if file.read(15) == b"SQLite format 3" else "not_a_backup"


def _looked_through(source: Path, working: Path) -> dict[str, int]:
    """The row counts of an unpacked backup, once it is known to be ours, sound and readable."""
    try:
        needs_upgrade(working)
        return check(working)
    except StoreError as error:
        codes = {"not_ours": "not_a_backup", "damaged": "backup_damaged"}
        if error.code not in codes:
            raise
        raise StoreError(codes[error.code], file=str(source)) from error


def _refuse_over_newer(path: Path, working: Path) -> None:
    """A database that cannot be read holds nothing newer."""
    try:
        present = last_change(path) if path.exists() else None
    except StoreError:
        return
    restored = last_change(working)
    if present and (restored is None or restored < present):
        raise StoreError("restore_over_newer", present=present, backup=restored or "—")


def _keep_present(folder: DataFolder, at: datetime) -> Path | None:
    """A copy of the present database in `backups/`; a damaged one is kept as it is, logs too."""
    path = folder.database
    if not path.exists():
        return None
    kept = folder.backups / f"before-restore-{stamp(at)}.db"
    if _is_sound(path):
        settle(path)
        copy_database(path, kept)
    else:
        for part in (path, *logs_of(path)):
            if part.exists():
                twin = kept.with_name(kept.name + part.name.removeprefix(path.name))
                shutil.copyfile(part, private_file(twin))
    return kept


def _is_sound(path: Path) -> bool:
    try:
        check(path)
    except StoreError as error:
        if error.code in ("damaged", "write_failed"):
            return False
        raise
    return True


def _unpack_attachments(source: Path, room: Attachments) -> None:
    """Brings back the attachments of a zip that are missing here, each checked by its hash."""
    if not zipfile.is_zipfile(source):
        return
    with zipfile.ZipFile(source) as archive, tempfile.TemporaryDirectory() as folder:
        for name in archive.namelist():
            match = _ATTACHMENT.fullmatch(name)
            if match and not room.path(match[1]).exists():
                unpacked = Path(archive.extract(name, folder))
                if room.keep(unpacked).sha256 != match[1]:
                    raise StoreError("backup_damaged", file=str(source))
                unpacked.unlink()


def _day_of(path: Path) -> date:
    return date.fromisoformat(path.name[len("daily-") : -len(".db")])


def _first_of_each(days: Iterable[date], group: Callable[[date], object]) -> list[date]:
    firsts: dict[object, date] = {}
    for day in days:
        firsts.setdefault(group(day), day)
    return list(firsts.values())
