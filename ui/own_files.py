"""Files written beside the work, outside the data folder: whole or not at all, and never another's.

Every kind of our files holds a mark; a file of that name without it belongs to somebody else.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from tracker.errors import StoreError

LARGEST = 32 * 1024 * 1024
"""No file of ours is larger, so a larger one is not read to find that out."""

_OWNER_ALONE = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


def write_own(path: Path, content: bytes, mark: bytes) -> None:
    """Writes a file for its owner alone, in the place of an earlier one of ours.

    Raises StoreError `not_our_file`, `file_unusable`, `full`; then what was there is there still.
    """
    if _is_filled(path) and not is_own(path, mark):
        raise StoreError("not_our_file", file=str(path))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise StoreError("file_unusable", name=str(path))
    file.setPermissions(_OWNER_ALONE)
    file.write(content)
    if not file.commit():
        full = file.error() == QFileDevice.FileError.ResourceError
        raise StoreError("full") if full else StoreError("file_unusable", name=str(path))


def is_own(path: Path, mark: bytes) -> bool:
    """Whether a file of ours stands there; raises StoreError `file_unusable`."""
    try:
        return _is_filled(path) and path.stat().st_size <= LARGEST and mark in path.read_bytes()
    except OSError as error:
        raise StoreError("file_unusable", name=str(path)) from error


def _is_filled(path: Path) -> bool:
    """Whether somebody would miss something if it were gone."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError("file_unusable", name=str(path)) from error
