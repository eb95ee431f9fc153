"""What waiting in the tray costs: `python -m tests.benchmarks.idle [minutes]`.

The real program in the background, on a screen with a tray, with the sample district in its folder
and every due reminder answered. It is watched from outside, by what the kernel counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import main
from tests.house import ROOT
from tests.offices import a_sample_desk
from tests.session import a_desktop, a_tray, until
from tracker.books.reminder_book import ReminderBook

MINUTES = 5.0
SETTLING = 20.0
"""Seconds after the first tick in which a start still cleans up behind itself."""

Program = subprocess.Popen[bytes]


class Counted(NamedTuple):
    """What the kernel has counted for a process until now: seconds worked, voluntary switches."""

    at: float
    worked: float
    switches: dict[str, int]


def measure(minutes: float = MINUTES) -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit."""
    with tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder:
        _fill(Path(folder) / "data")
        with _in_the_tray(Path(folder)) as program:
            _wait(program, SETTLING)
            before = counted(program.pid)
            _wait(program, 60 * minutes)
            after = counted(program.pid)
            resident = _status(f"/proc/{program.pid}", "VmRSS")
    passed = after.at - before.at
    switches = sum(many - before.switches.get(who, 0) for who, many in after.switches.items())
    return [
        ("watched in the tray", passed / 60, "min"),
        ("processor in the tray", 100 * (after.worked - before.worked) / passed, "%"),
        ("voluntary context switches in the tray", 60 * switches / passed, "/min"),
        ("threads in the tray", float(len(after.switches)), ""),
        ("resident memory in the tray", resident / 1024, "MB"),
    ]


def counted(pid: int) -> Counted:
    """The counts of a process with all its threads."""
    process = Path(f"/proc/{pid}")
    # The name of the program stands in brackets and may hold blanks; the third field follows it.
    fields = (process / "stat").read_text("ascii").rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    threads = sorted((process / "task").iterdir())
    switches = {each.name: _status(each, "voluntary_ctxt_switches") for each in threads}
    return Counted(perf_counter(), ticks / os.sysconf("SC_CLK_TCK"), switches)


def _status(process: Path | str, name: str) -> int:
    lines = Path(process, "status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def _fill(folder: Path) -> None:
    """The sample district of today, in which nobody has to be reminded of anything just now."""
    with a_sample_desk(folder, main.clock()) as desk:
        book = ReminderBook(desk)
        book.acknowledge([row.id for row in book.due()])


@contextmanager
def _in_the_tray(folder: Path) -> Iterator[Program]:
    """The program in the background, from its first tick on."""
    with a_desktop(folder) as environment, a_tray(environment) as tray:
        command = [sys.executable, "main.py", "--background", "--data-dir", str(folder / "data")]
        with subprocess.Popen(command, cwd=ROOT, env=environment) as program:
            try:
                assert tray.stdout is not None
                assert tray.stdout.readline(), "no icon came into the tray"
                ticked = folder / "data" / "last_tick"
                until(program, ticked.exists, "the first tick")
                yield program
            finally:
                program.kill()


def _wait(program: Program, seconds: float) -> None:
    """Lets it wait; a program that ends meanwhile fails the measurement."""
    with suppress(subprocess.TimeoutExpired):
        sys.exit(f"the program ended with {program.wait(seconds)}")


if __name__ == "__main__":
    for what, much, unit in measure(*map(float, sys.argv[1:])):
        print(f"{what:45} {much:10.2f} {unit}")
