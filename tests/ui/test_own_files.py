"""Files outside the data folder: whole or not at all, and never in the place of another's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT
from tracker.errors import StoreError
from ui import own_files
from ui.own_files import is_own, write_own

MARK = b"of ours"
FIRST, SECOND = b"of ours: 1", b"of ours: 2"


def test_a_new_file_is_written_and_an_earlier_one_of_ours_replaced(tmp_path: Path) -> None:
    path = tmp_path / "应诉期限.ics"
    write_own(path, FIRST, MARK)
    assert path.read_bytes() == FIRST
    write_own(path, SECOND, MARK)
    assert path.read_bytes() == SECOND
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "应诉期限.ics"
    path.touch(mode=0o644)
    old = os.umask(0o000)
    try:
        write_own(path, FIRST, MARK)
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_of_somebody_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "应诉期限.ics"
    path.write_bytes(b"my own calendar")
    with pytest.raises(StoreError) as refused:
        write_own(path, FIRST, MARK)
    assert (refused.value.code, refused.value.params) == ("not_our_file", {"file": str(path)})
    assert path.read_bytes() == b"my own calendar"


def test_a_file_too_large_to_be_ours_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "应诉期限.ics"
    path.write_bytes(FIRST)
    assert is_own(path, MARK)
    monkeypatch.setattr(own_files, "LARGEST", 4)
    assert not is_own(path, MARK)


def test_an_empty_file_is_nobodys(tmp_path: Path) -> None:
    path = tmp_path / "应诉期限.ics"
    path.touch()
    assert not is_own(path, MARK)
    write_own(path, FIRST, MARK)
    assert is_own(path, MARK)


def test_a_folder_of_that_name_or_a_file_in_the_place_of_the_folder_is_named(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "应诉期限.ics"
    folder.mkdir()
    (tmp_path / "file").write_bytes(b"-")
    for path in (folder, tmp_path / "file" / "应诉期限.ics", tmp_path / "none" / "应诉期限.ics"):
        with pytest.raises(StoreError) as refused:
            write_own(path, FIRST, MARK)
        assert (refused.value.code, refused.value.params) == (
            "file_unusable",
            {"name": str(path)},
        )


_CUT_SHORT = """
import resource, sys
from pathlib import Path
from tracker.errors import StoreError
from ui.own_files import write_own
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_own(Path(sys.argv[1]), b"of ours" * 1000, b"of ours")
except StoreError as error:
    sys.exit(error.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a limit of the size of files")
def test_where_writing_breaks_off_the_old_file_is_there_still(tmp_path: Path) -> None:
    path = tmp_path / "应诉期限.ics"
    path.write_bytes(FIRST)
    command = [sys.executable, "-c", _CUT_SHORT, str(path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stderr.strip() == "file_unusable"
    assert path.read_bytes() == FIRST
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_is_called_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is written to the device that stands in for a full disk."""

    def on_the_full_disk(**_where: object) -> tuple[int, str]:
        return os.open("/dev/full", os.O_WRONLY), str(tmp_path / "part")

    monkeypatch.setattr(own_files.tempfile, "mkstemp", on_the_full_disk)
    path = tmp_path / "应诉期限.ics"
    path.write_bytes(FIRST)
    with pytest.raises(StoreError, match="full"):
        write_own(path, SECOND, MARK)
    assert path.read_bytes() == FIRST
