"""Started twice: the first window comes to the front, the second start ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from ui.desktop import one_instance
from ui.desktop.one_instance import Claim, OneInstance

_ROOT = Path(__file__).parents[3]

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.desktop.one_instance import Claim, OneInstance

app = QCoreApplication([])
instance = OneInstance(Path(sys.argv[1]))
if instance.claim() is Claim.RAISED:
    sys.exit(0)
print("first", flush=True)
if sys.argv[2] == "stay":
    instance.raised.connect(lambda: (print("raised", flush=True), app.quit()))
    sys.exit(app.exec())
sys.exit(3)
"""


@pytest.fixture
def first(tmp_path):
    """A running first start in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", _START, str(tmp_path), "stay"],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "first\n"
    yield process
    process.kill()
    process.communicate()


def _start_again(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _START, str(folder), "leave"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_row_09_a_second_start_raises_the_first_and_ends_well(first, tmp_path):
    second = _start_again(tmp_path)
    assert (second.returncode, second.stdout) == (0, "")
    assert first.stdout.readline() == "raised\n"
    assert first.wait(10) == 0


def test_a_start_for_another_folder_is_a_first_start(first, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    assert _start_again(other).stdout == "first\n"


def test_after_a_kill_the_next_start_goes_on_and_can_be_reached(first, tmp_path, qtbot):
    first.kill()
    first.wait(10)

    again = OneInstance(tmp_path)
    assert again.claim() is Claim.FIRST
    second = QProcess()
    with qtbot.waitSignals([again.raised, second.finished], timeout=20_000):
        second.setWorkingDirectory(str(_ROOT))
        second.start(sys.executable, ["-c", _START, str(tmp_path), "leave"])
    assert second.exitCode() == 0
    again.release()


def test_the_same_folder_by_another_path_is_the_same_program(first, tmp_path):
    (tmp_path / "below").mkdir()
    assert _start_again(tmp_path / "below" / "..").returncode == 0


def test_a_first_window_that_hangs_is_not_taken_for_none(first, tmp_path, monkeypatch):
    monkeypatch.setattr(one_instance, "PATIENCE", 100)
    first.send_signal(signal.SIGSTOP)
    try:
        assert OneInstance(tmp_path).claim() is Claim.SILENT
    finally:
        first.send_signal(signal.SIGCONT)
