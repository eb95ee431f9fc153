"""How soon the window stands there, beside an empty one: `python -m tests.benchmarks.start`.

Every start is a process of its own; program and empty window take turns, so that both meet the
same machine. The compiled files of Python are warm, as they are from the second start on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

import main
from tests.offices import a_sample_desk
from tests.session import a_screen

RUNS = 9
ROOT = Path(__file__).resolve().parents[2]
OUR_PACKAGES = frozenset({"main", "resources", "tests", "tracker", "ui", "db"})
QT_PACKAGES = frozenset({"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"})


class Start(NamedTuple):
    """One start: milliseconds from the call, the processor's share until the paint, modules."""

    painted: float
    worked: float
    ready: float
    stall: float
    modules: tuple[str, ...]


def measure() -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit; medians of several starts in turn."""
    with tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder:
        with a_sample_desk(Path(folder) / "yingsu", main.clock()):
            pass
        figures = _compared("offscreen", _environment(folder, "offscreen"))
        with a_screen() as display:
            if display:
                seen = _environment(folder, "xcb") | {"DISPLAY": display}
                figures += _compared("on an X11 screen", seen)
    return figures


def start_once(kind: str, environment: Mapping[str, str]) -> Start:
    """Starts the `program` or the `empty` window once and waits for its end."""
    began = perf_counter()
    answer = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.one_start", kind],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    seen = json.loads(answer.stdout)
    return Start(
        painted=1000 * (seen["painted"] - began),
        worked=1000 * seen["worked"],
        ready=1000 * (seen["ready"] - began),
        stall=1000 * seen["stall"],
        modules=tuple(seen["modules"]),
    )


def foreign(modules: tuple[str, ...]) -> set[str]:
    """The packages among these that are neither Python's, nor Qt's, nor ours."""
    packages = {module.partition(".")[0] for module in modules}
    return packages - OUR_PACKAGES - QT_PACKAGES - sys.stdlib_module_names - {"__feature__"}


def _compared(where: str, environment: Mapping[str, str]) -> list[tuple[str, float, str]]:
    for kind in ("program", "empty"):
        start_once(kind, environment)
    pairs = [
        (start_once("program", environment), start_once("empty", environment)) for _ in range(RUNS)
    ]
    ours, empty = zip(*pairs, strict=True)
    painted, bare = _middle(ours, "painted"), _middle(empty, "painted")
    worked, little = _middle(ours, "worked"), _middle(empty, "worked")
    return [
        (f"first paint, {where}", painted, "ms"),
        (f"first paint of an empty window, {where}", bare, "ms"),
        (f"first paint against an empty window, {where}", painted / bare, "times"),
        (f"the same in processor time, {where}", worked / little, "times"),
        (f"ready for work, {where}", _middle(ours, "ready"), "ms"),
        (f"longest stall of the window while starting, {where}", _middle(ours, "stall"), "ms"),
        (f"foreign packages before the paint, {where}", float(len(foreign(ours[0].modules))), ""),
    ]


def _middle(starts: tuple[Start, ...], name: str) -> float:
    return median(getattr(start, name) for start in starts)


def _environment(folder: str, platform: str) -> dict[str, str]:
    """A user's environment: a data folder found by itself, and compiled files that are kept."""
    kept = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    places = {"XDG_DATA_HOME": folder, "LOCALAPPDATA": folder}
    return kept | places | {"QT_QPA_PLATFORM": platform}


if __name__ == "__main__":
    for what, much, unit in measure():
        print(f"{what:65} {much:10.2f} {unit}")
