"""A new database, built once by the real path and laid into a folder as often as it is needed.

Building one by its revisions takes a quarter of a second, and hundreds of tests want one. Tests of
building, upgrading or permissions do without this.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import NOW


def lay_database(root: Path) -> DataFolder:
    """The data folder at `root`, with an empty database where there is none."""
    folder = DataFolder(root)
    folder.make()
    if not folder.database.exists():
        folder.database.touch(0o600)
        folder.database.write_bytes(_empty())
    return folder


@cache
def _empty() -> bytes:
    """The bytes of a closed new database: its log is folded in, so one file is all of it."""
    with TemporaryDirectory(prefix="yingsu-empty-") as root:
        folder = DataFolder(Path(root))
        open_desk_database(folder, at=NOW, create=True).close()
        assert not folder.database.with_name("yingsu.db-wal").exists()
        return folder.database.read_bytes()
