"""Periods as the tables of worked examples write them: `15 cal`, `60+30 cal`, `-3 cal`, `10 wd`."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

from tracker.counting import Adjustment, Direction, Extension, Obstacle, Period, Suspension, Unit

DATA = Path(__file__).parent.parent / "data" / "law"

_UNITS = {"cal": Unit.DAY, "wd": Unit.WORKDAY, "mon": Unit.MONTH}
_LENGTH = re.compile(r"(?P<sign>-?)(?P<length>\d+)(\+(?P<more>\d+))? (?P<unit>cal|wd|mon)")
_DAY = r"(\d{4}-\d\d-\d\d)"
_SUSPENSION = re.compile(rf"suspend {_DAY} resume {_DAY}")
_OBSTACLE = re.compile(rf"obstacle {_DAY}\.\.{_DAY}")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of facts."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_period(text: str) -> tuple[Period, list[Adjustment]]:
    """The period a row writes and what changes it."""
    written = _LENGTH.match(text)
    assert written, text
    period = Period(
        length=int(written["length"]),
        unit=_UNITS[written["unit"]],
        direction=Direction.BEFORE if written["sign"] else Direction.FORWARD,
        then_next_day="then next day" in text,
    )
    changes: list[Adjustment] = []
    if written["more"]:
        changes.append(Extension(int(written["more"])))
    changes += [Suspension(*map(date.fromisoformat, days)) for days in _SUSPENSION.findall(text)]
    changes += [Obstacle(*map(date.fromisoformat, days)) for days in _OBSTACLE.findall(text)]
    return period, changes
