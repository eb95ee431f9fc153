"""What waiting in the background costs: `python -m tests.benchmarks idle`.

The program runs on a screen of its own with its window put away, over the sample cases. For five
minutes (YINGSU_IDLE_SECONDS for another span) the system counts its processor time and how often
one of its threads gave the processor up by itself, which is how often it woke.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import sleep

from tests.benchmarks.start import ROOT, _environment, _fill, _screen

SETTLING = 20.0
"""Seconds for the start, the backup of the day and the first look."""

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def measure() -> list[tuple[str, float, str]]:
    """Share of a core, wakings a minute over all threads, and memory; nothing without Linux."""
    seconds = float(os.environ.get("YINGSU_IDLE_SECONDS", "300"))
    with tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder, _screen() as display:
        _fill(Path(folder) / "yingsu")
        if not display or not Path("/proc/self/task").exists():
            return []
        environment = _environment(folder, "xcb") | {"DISPLAY": display}
        data = str(Path(folder) / "yingsu")
        program = subprocess.Popen(
            [sys.executable, "main.py", "--background", "--data-dir", data],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            sleep(SETTLING)
            return _watched(program.pid, seconds)
        finally:
            program.kill()
            program.wait()


def _watched(pid: int, seconds: float) -> list[tuple[str, float, str]]:
    used, woken = _processor(pid), _wakings(pid)
    sleep(seconds)
    spent = (_processor(pid) - used) / seconds * 100
    wakings = (_wakings(pid) - woken) / seconds * 60
    return [
        ("in the background, share of a core", spent, "%"),
        ("in the background, wakings", wakings, "/min"),
        ("in the background, memory", _memory(pid), "MB"),
        ("in the background, watched for", seconds, "s"),
    ]


def _processor(pid: int) -> float:
    """Seconds of processor time so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _wakings(pid: int) -> int:
    """Voluntary context switches so far, over all threads."""
    return sum(
        int(line.split()[1])
        for task in Path(f"/proc/{pid}/task").iterdir()
        for line in (task / "status").read_text().splitlines()
        if line.startswith("voluntary_ctxt_switches")
    )


def _memory(pid: int) -> float:
    """Megabytes resident."""
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
