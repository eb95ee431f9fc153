"""Killed while writing, a few times; two hundred times in `tests/soak`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.soak.kill_nine import KilledWriter


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_writer_loses_no_acknowledged_case(tmp_path: Path) -> None:
    writer = KilledWriter.on_a_new_folder(tmp_path / "data", seed=1)
    for _ in range(3):
        writer.live_and_die()
    assert len(writer.acknowledged) >= 3
