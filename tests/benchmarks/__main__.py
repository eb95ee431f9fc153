"""How fast the program is, one table: `make bench`, or `python -m tests.benchmarks [start …]`.

A figure with a goal is marked when it misses it. Times are of this machine; the ratios were
measured side by side and say more.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from tests.benchmarks import engine, idle, lists, preview, redate, start
from tracker.queries import CaseSort

Figures = list[tuple[str, float, str]]

PARTS: dict[str, Callable[[], Figures]] = {
    "start": start.measure,
    "engine": engine.measure,
    "preview": preview.measure,
    "lists": lists.measure,
    "redate": redate.measure,
    "idle": idle.measure,
}


class Goal(NamedTuple):
    """What a figure may be at most, or must be at least."""

    bound: float
    at_least: bool = False

    def met(self, amount: float) -> bool:
        """Whether the figure keeps to it."""
        return amount >= self.bound if self.at_least else amount <= self.bound

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.bound:g}"


GOALS = {
    "first paint against an empty window, offscreen": Goal(1.3),
    "first paint against an empty window, on an X11 screen": Goal(1.3),
    "foreign packages before the paint, offscreen": Goal(0),
    "foreign packages before the paint, on an X11 screen": Goal(0),
    "count each again, engine alone": Goal(3),
    "find and write": Goal(8),
    "redating faster than walking": Goal(50, at_least=True),
    "faster than walking": Goal(100, at_least=True),
    "preview of the deadlines, 1 of ours": Goal(16),
    "preview of the deadlines, 3 of ours": Goal(16),
    "processor in the tray": Goal(0.5),
    "voluntary context switches in the tray": Goal(20),
    "open the list, against bare SQL": Goal(1.5),
    "open the list (next due first)": Goal(250),
    "a page of 256 lines": Goal(50),
    **{f"sort by {column}": Goal(400) for column in CaseSort},
    **{f"search {words}": Goal(250) for words in ("张曹", "7101 99999", "没有")},
}
"""By the name of the figure. 16 ms is one frame of the screen; a list takes a quarter of a second
before anybody notices, a new order of 100,000 rows a little more."""


def table(figures: Figures) -> str:
    """The figures in aligned columns, each with its goal and whether it is met."""
    width = max(len(what) for what, _, _ in figures)
    return "\n".join(_line(*figure, width) for figure in figures)


def _line(what: str, amount: float, unit: str, width: int) -> str:
    goal = GOALS.get(what)
    verdict = "" if goal is None else f"{goal!s:>8}  {'ok' if goal.met(amount) else 'MISSED'}"
    return f"  {what:<{width}} {amount:>12,.2f} {unit:<6}{verdict}".rstrip()


def _main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("parts", nargs="*", help=f"only these: {', '.join(PARTS)}")
    reader.add_argument(
        "--minutes", type=float, default=idle.MINUTES, help="how long idle watches the tray"
    )
    typed = reader.parse_args()
    parts = PARTS | {"idle": partial(idle.measure, typed.minutes)}
    if unknown := {*typed.parts} - {*PARTS}:
        reader.error(f"there is no {', '.join(sorted(unknown))}")
    for name in typed.parts or PARTS:
        print(name.upper(), table(parts[name]()), sep="\n", end="\n\n", flush=True)


if __name__ == "__main__":
    _main()
