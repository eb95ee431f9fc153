"""Files written beside the work, outside the data folder: whole or not at all, and never another's.

Every kind of our files holds a mark; a file of that name without it belongs to somebody else.
"""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from tracker.errors import StoreError

LARGEST = 32 * 1024 * 1024
"""No file of ours is larger, so a larger one is not read to find that out."""

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_own(path: Path, content: bytes, mark: bytes) -> None:
    """Writes a file for its owner alone, in the place of an earlier one of ours.

    Raises StoreError `not_our_file`, `file_unusable`, `full`; then what was there is there still.
    """
    if _is_filled(path) and not is_own(path, mark):
        raise StoreError("not_our_file", file=str(path))
    _write(path, content)


def write_new(path: Path, content: bytes) -> None:
    """Writes a file that is not there yet, for its owner alone.

    Raises StoreError `file_exists`, `file_unusable`, `full`; then nothing is there.
    """
    if os.path.lexists(path):
        raise StoreError("file_exists", file=str(path))
    _write(path, content)


def is_own(path: Path, mark: bytes) -> bool:
    """Whether a file of ours stands there; raises StoreError `file_unusable`."""
    try:
        return _is_filled(path) and path.stat().st_size <= LARGEST and mark in path.read_bytes()
    except OSError as error:
        raise _unusable(path) from error


def _is_filled(path: Path) -> bool:
    """Whether somebody would miss something if it were gone."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unusable(path) from error


def _write(path: Path, content: bytes) -> None:
    try:
        _put(path, content)
    except OSError as error:
        full = error.errno in _FULL
        raise (StoreError("full") if full else _unusable(path)) from error


def _put(path: Path, content: bytes) -> None:
    """Written under another name first (mode 0600), so that the file is never half there."""
    handle, part = tempfile.mkstemp(prefix=".yingsu-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def _unusable(path: Path) -> StoreError:
    return StoreError("file_unusable", name=str(path))
