"""Killed two hundred times while writing: `python -m pytest tests/soak`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.soak.kill_nine import KilledWriter

KILLS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_two_hundred_kills_lose_no_acknowledged_case(tmp_path: Path) -> None:
    writer = KilledWriter.on_a_new_folder(tmp_path / "data", seed=9)
    for _ in range(KILLS):
        writer.live_and_die()
    assert len(writer.acknowledged) >= KILLS
