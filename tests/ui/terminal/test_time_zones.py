"""Where the machine believes to stand moves no date and no instant."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import a_whole_case
from tests.house import ROOT
from tests.offices import write

ZONES = ("Asia/Shanghai", "US/Eastern", "bad")


def said(zone: str, *words: str) -> str:
    """What a command of the program prints on a machine in that zone."""
    environment = os.environ | {"TZ": zone, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "main.py", *words]
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="TZ")
def test_row_17_every_command_says_the_same_in_every_zone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    write(data, *a_whole_case(1))
    told = set()
    for number, zone in enumerate(ZONES):
        record = tmp_path / f"{number}.csv"
        place = ("--data-dir", str(data))
        said(zone, *place, "reminders", "export", str(record))
        told.add(
            (
                said(zone, "calc", "apl_answer_evidence", "2026-09-20", "--json"),
                said(zone, *place, "agenda", "--as-of", "2026-03-12", "--json"),
                json.dumps(json.loads(said(zone, *place, "remind", "--json"))["due"]),
                record.read_bytes(),
            )
        )
    assert len(told) == 1
    assert "2026-03-17" in next(iter(told))[1]
