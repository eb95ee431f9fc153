"""The last days of every rule on telling dates, so that an edit of the law shows what it moved.

`python -m tests.last_days` writes tests/data/law/last_days.csv anew; the difference in the commit
is what the edit does to the cases of an office. A day followed by ? is provisional, with the
earliest and the latest it may become where they differ. A version stands only where it is in force.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import resources
from tests.tracker.shapes import named, pack
from tracker.bounds import day_range
from tracker.counting import Adjustment, Extension, Obstacle, Period, Suspension, last_day
from tracker.law import Rule, RuleVersion
from tracker.workdays import WorkCalendar, load_workdays

FILE = Path(__file__).parent / "data" / "law" / "last_days.csv"

Row = dict[str, str]
Key = tuple[str, str]

TRIGGERS = {
    date(2015, 9, 18): "before a National Day, while the law of 1999 is in force",
    date(2017, 12, 29): "the last working day of a year, before the interpretation of 2018",
    date(2019, 4, 16): "15 days on is Labour Day, whose holiday was lengthened that year",
    date(2020, 1, 15): "15 days on lies in the Spring Festival of the epidemic",
    date(2023, 12, 29): "the last working day under the old law of reconsideration",
    date(2024, 2, 29): "a leap day",
    date(2024, 8, 31): "the last of a month: six months on there is no such day",
    date(2025, 1, 24): "15 days on is a Saturday made a working day",
    date(2026, 2, 3): "15 days on lies in the Spring Festival",
    date(2026, 4, 27): "the Labour Day holiday, the first days counted, in lieu of a Saturday",
    date(2026, 7, 1): "the first day on which the regulation of 2007 is gone",
    date(2026, 9, 20): "a Sunday made a working day, before National Day",
    date(2026, 12, 14): "the year after has no notice yet",
}
"""The days that open the periods, each with what it tells."""

ADJUSTED_ON = date(2026, 4, 10)
"""The day from which the adjusted periods run."""

STOPS: dict[str, tuple[Adjustment, ...]] = {
    "suspended": (Suspension(date(2026, 4, 14), date(2026, 4, 29)),),
    "suspended twice": (
        Suspension(date(2026, 4, 11), date(2026, 4, 14)),
        Suspension(date(2026, 4, 16), date(2026, 5, 7)),
    ),
    "obstacle": (Obstacle(date(2026, 4, 12), date(2026, 4, 20)),),
}
COLUMNS = ("rule", "version", "period", *map(str, TRIGGERS), "extended", *STOPS)


def rows() -> list[Row]:
    """The last days as they are computed now."""
    calendar = load_workdays(resources.folder("workdays"))
    return [_row(rule, version, calendar) for rule in pack() for version in rule.versions]


def _row(rule: Rule, version: RuleVersion, calendar: WorkCalendar) -> Row:
    period = version.period
    row = {"rule": rule.id, "version": version.id, "period": version.timing.value}
    if period is None:
        return row
    row["period"] = named(period)
    for trigger in TRIGGERS:
        if version.in_force(trigger):
            row[str(trigger)] = _told(period, trigger, calendar)
    if version.in_force(ADJUSTED_ON):
        if rule.extension is not None:
            longer = (Extension(rule.extension),)
            row["extended"] = _told(period, ADJUSTED_ON, calendar, longer)
        for name, changes in STOPS.items():
            row[name] = _told(period, ADJUSTED_ON, calendar, changes)
    return row


def _told(
    period: Period, trigger: date, calendar: WorkCalendar, changes: tuple[Adjustment, ...] = ()
) -> str:
    last = last_day(period, trigger, calendar, changes)
    if not last.provisional:
        return str(last.due)
    earliest, latest = day_range(period, trigger, calendar, changes)
    bounds = f" {earliest}..{latest}" if earliest < latest else ""
    return f"{last.due}?{bounds}"


def read() -> list[Row]:
    """The last days as they stand in the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return [{key: value for key, value in row.items() if value} for row in csv.DictReader(file)]


def write() -> None:
    """The file anew."""
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


def moved(before: list[Row], after: list[Row]) -> list[str]:
    """What differs, a line for each last day: rule, version, column, old and new."""
    old, new = _by_version(before), _by_version(after)
    return [line for key in dict.fromkeys([*old, *new]) for line in _moved(key, old, new)]


def _by_version(rows: list[Row]) -> dict[Key, Row]:
    return {(row["rule"], row["version"]): row for row in rows}


def _moved(key: Key, old: Mapping[Key, Row], new: Mapping[Key, Row]) -> Iterator[str]:
    called = " ".join(key)
    if key not in new:
        yield f"{called}: gone"
    elif key not in old:
        yield f"{called}: new ({new[key]['period']})"
    else:
        for column in COLUMNS[2:]:
            was, now = old[key].get(column, "-"), new[key].get(column, "-")
            if was != now:
                yield f"{called}, {column}: {was} -> {now}"


if __name__ == "__main__":
    for line in moved(read() if FILE.exists() else [], rows()):
        print(line)  # noqa: T201
    write()
