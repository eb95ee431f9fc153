"""A backup nobody ever restored is a hope: once a month the newest one is restored on trial.

It is unpacked in a scratch place, looked through and thrown away; what came of it is kept beside
the backups in `trial.json`.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path

from db.backup import check_backup, last_change
from db.copying import open_readonly
from db.engine import told
from db.place import DataFolder
from db.private import private_file, private_folder, to_disk
from tracker.errors import StoreError
from tracker.records import LEGAL_ZONE, legal_day
from tracker.restore_trial import RestoreTrial

MAY_BE_BEHIND = 3
"""Days between the newest backup and the last change after which a backup is missed."""

_NAME = re.compile(r"(?:daily|yingsu)-(\d{8})(?:-(\d{6}))?\.(?:db|zip)")
_NEVER_FEWER = {"cases": "created_at", "history": "at"}
"""Tables that only grow, with the column that says when a row was written."""


def monthly_trial(folder: DataFolder, *, at: datetime) -> RestoreTrial | None:
    """Tries the newest backup where that is due, and keeps the result; None when it is not.

    Due is the first trial of a calendar month in China; after a failure the next day, or as soon
    as there is a newer backup.
    """
    newest = newest_backup(folder.backups)
    last = last_trial(folder)
    if not folder.database.exists() or (last and not _is_due(last, newest, at)):
        return None
    trial = _tried(folder, newest, at)
    _keep(folder, trial)
    return trial


def last_trial(folder: DataFolder) -> RestoreTrial | None:
    """The result that was kept; None without one that can be read."""
    try:
        kept = json.loads(_file(folder).read_text("utf-8"))
        at = datetime.fromisoformat(kept["at"])
        trial = RestoreTrial(
            at, kept["file"], kept["error"], dict(kept["params"]), dict(kept["rows"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return trial if at.tzinfo else None


def newest_backup(backups: Path) -> Path | None:
    """The last daily backup or zip by the time in its name; None where there is none."""
    found = {match.groups(""): path for path in _files(backups) if (match := _match(path))}
    return found[max(found)] if found else None


def _is_due(last: RestoreTrial, newest: Path | None, at: datetime) -> bool:
    today, tried = legal_day(at), legal_day(last.at)
    if (today.year, today.month) != (tried.year, tried.month):
        return True
    return not last.ok and (today != tried or (newest is not None and newest.name != last.file))


def _tried(folder: DataFolder, newest: Path | None, at: datetime) -> RestoreTrial:
    name = newest.name if newest else ""
    try:
        return RestoreTrial(at, name, rows=_restored(folder, newest))
    except StoreError as error:
        params = {key: str(value) for key, value in error.params.items()}
        return RestoreTrial(at, name, error.code, params)


def _restored(folder: DataFolder, newest: Path | None) -> dict[str, int]:
    """The rows that came back out of the newest backup.

    Raises StoreError: `no_backup`, `backup_incomplete`, `backup_outdated`, and what `check_backup`
    raises.
    """
    if newest is None:
        raise StoreError("no_backup")
    rows = check_backup(newest)
    _refuse_broken_zip(newest)
    day = _day(newest)
    if missing := _missing(folder.database, rows, day):
        raise StoreError("backup_incomplete", file=str(newest), missing=missing)
    changed = last_change(folder.database)
    if changed and (days := (legal_day(changed) - day).days) > MAY_BE_BEHIND:
        raise StoreError("backup_outdated", file=str(newest), days=days)
    return rows


def _refuse_broken_zip(source: Path) -> None:
    """The attachments of a zip are read through as well, without unpacking them."""
    if not zipfile.is_zipfile(source):
        return
    with told(source), zipfile.ZipFile(source) as archive:
        if archive.testzip() is not None:
            raise StoreError("backup_damaged", file=str(source))


def _missing(database: Path, rows: dict[str, int], day: date) -> int:
    """How many rows the backup of a day lacks that had been written before that day."""
    begin = datetime.combine(day, time(), LEGAL_ZONE).astimezone(UTC)
    with told(database), closing(open_readonly(database)) as reader:
        return sum(
            max(0, _rows_before(reader, table, column, begin) - rows.get(table, 0))
            for table, column in _NEVER_FEWER.items()
        )


def _rows_before(reader: sqlite3.Connection, table: str, column: str, begin: datetime) -> int:
    query = f'SELECT count(*) FROM "{table}" WHERE "{column}" < ?'
    found = reader.execute(query, [f"{begin:%Y-%m-%d %H:%M:%S}"])
    return int(found.fetchone()[0])


def _keep(folder: DataFolder, trial: RestoreTrial) -> None:
    """Writes the result for its owner alone, whole or not at all; raises StoreError."""
    kept = {
        "at": trial.at.isoformat(),
        "file": trial.file,
        "error": trial.error,
        "params": dict(trial.params),
        "rows": dict(trial.rows),
    }
    path = private_folder(folder.backups) / _file(folder).name
    part = path.with_name(path.name + ".part")
    with told(path):
        private_file(part).write_text(json.dumps(kept, ensure_ascii=False, indent=1), "utf-8")
        to_disk(part)
        part.replace(path)


def _file(folder: DataFolder) -> Path:
    return folder.backups / "trial.json"


def _files(backups: Path) -> list[Path]:
    return sorted(backups.iterdir()) if backups.is_dir() else []


def _match(path: Path) -> re.Match[str] | None:
    """The name of a backup: its day is a day, and it is a file."""
    match = _NAME.fullmatch(path.name)
    try:
        return match if match and path.is_file() and _day(path) else None
    except ValueError:
        return None


def _day(path: Path) -> date:
    match = _NAME.fullmatch(path.name)
    assert match is not None
    return date.fromisoformat(match[1])
