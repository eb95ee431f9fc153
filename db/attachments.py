"""The file room: scans and papers of cases, each under its SHA-256; nothing is ever removed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import IO

from db.private import private_folder, to_disk
from tracker.books import KeptFile
from tracker.errors import StoreError

_CHUNK = 1 << 20


class Attachments:
    """Files in `attachments/ab/<sha256>`; the same content is kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the file of that hash lies."""
        return self._folder / sha256[:2] / sha256

    def keep(self, path: Path) -> KeptFile:
        """Copies a file in and waits until it is on the disk.

        Raises StoreError `file_unreadable` when it cannot be read, `read_only` when the data
        folder cannot be written. A half-written copy is removed.
        """
        private_folder(self._folder)
        try:
            handle, name = tempfile.mkstemp(dir=self._folder, prefix="incoming-")
        except OSError as error:
            raise StoreError("read_only", file=str(self._folder)) from error
        half = Path(name)
        try:
            with os.fdopen(handle, "wb") as target:
                kept = _copy(path, target)
                os.fsync(target.fileno())
            place = self.path(kept.sha256)
            private_folder(place.parent)
            half.replace(place)
            to_disk(place.parent)
        except OSError as error:
            raise StoreError("file_unreadable", name=path.name) from error
        finally:
            half.unlink(missing_ok=True)
        return kept


def _copy(path: Path, target: IO[bytes]) -> KeptFile:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return KeptFile(path.name, digest.hexdigest(), size)
