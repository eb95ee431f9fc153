"""One window for each data folder: a lock that dies with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from db.private import private_file
from tracker.errors import StoreError

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """The lock file of a data folder; the system lets go of it when the process ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> None:
        """Takes the lock; raises StoreError `already_open` when another window has it."""
        if self._handle is not None:
            return
        handle = os.open(private_file(self._folder / "yingsu.lock"), os.O_RDWR)
        try:
            _try_lock(handle)
        except OSError as error:
            os.close(handle)
            raise StoreError("already_open", folder=str(self._folder)) from error
        self._handle = handle

    def release(self) -> None:
        """Gives the lock back; the file stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> FolderLock:
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
