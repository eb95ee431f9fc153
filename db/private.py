"""Folders and files of cases are for their owner alone, from the moment they exist."""

from __future__ import annotations

import os
from pathlib import Path


def private_folder(folder: Path) -> Path:
    """Makes the folder and gives it mode 0700; answers the folder."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def private_file(path: Path) -> Path:
    """Creates the file with mode 0600 if it is missing, narrows it if not; answers the path.

    SQLite gives its `-wal` and `-shm` the mode of the database file.
    """
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    return path


def to_disk(path: Path) -> None:
    """Waits until a file or folder has reached the disk (folders: where the system can)."""
    if path.is_dir():
        if os.name != "posix":
            return
        handle = os.open(path, os.O_RDONLY)
    else:
        handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
