"""No edit of the law moves a last day unseen."""

from __future__ import annotations

from datetime import date

from tests.last_days import ADJUSTED_ON, COLUMNS, STOPS, TRIGGERS, Row, moved, read, rows
from tests.tracker.shapes import pack
from tests.tracker.slow_counting import slow_last_day
from tracker.counting import Extension


def test_every_last_day_is_the_one_written_down() -> None:
    changes = moved(read(), rows())

    assert changes == [], (
        f"{len(changes)} last days differ from tests/data/law/last_days.csv. If the law says so: "
        "python -m tests.last_days writes it anew.\n" + "\n".join(changes)
    )


def test_every_version_of_every_rule_is_written_down_in_the_order_of_the_pack() -> None:
    versions = [(rule.id, version.id) for rule in pack() for version in rule.versions]

    assert [(row["rule"], row["version"]) for row in read()] == versions


def test_what_is_written_down_agrees_with_counting_day_by_day() -> None:
    """So that a mistake of the program is never written down as the law."""
    certain = 0
    for row in read():
        rule = pack().rule(row["rule"])
        period = next(v.period for v in rule.versions if v.id == row["version"])
        changes = {str(day): (day, ()) for day in TRIGGERS}
        changes |= {name: (ADJUSTED_ON, stops) for name, stops in STOPS.items()}
        changes["extended"] = (ADJUSTED_ON, (Extension(rule.extension or 0),))
        for column in COLUMNS[3:]:
            if column not in row or "?" in row[column]:
                continue
            assert period is not None
            day, happened = changes[column]
            assert str(slow_last_day(period, day, happened)) == row[column], (row["rule"], column)
            certain += 1

    assert certain > 500


def test_an_edit_of_the_law_is_told_a_line_for_each_day() -> None:
    before: list[Row] = [
        {"rule": "a", "version": "1", "period": "15 day", "2026-02-03": "2026-02-24"},
        {"rule": "b", "version": "1", "period": "10 day"},
    ]
    after: list[Row] = [
        {"rule": "a", "version": "1", "period": "10 day", "2026-02-03": "2026-02-13"},
        {"rule": "c", "version": "1", "period": "3 day"},
    ]

    assert moved(before, after) == [
        "a 1, period: 15 day -> 10 day",
        "a 1, 2026-02-03: 2026-02-24 -> 2026-02-13",
        "b 1: gone",
        "c 1: new (3 day)",
    ]
    assert moved(before, before) == []


def test_the_dates_tell_something() -> None:
    """Holidays, make-up days, a leap day, ends of months, both sides of each change of law."""
    assert len(TRIGGERS) == len(set(TRIGGERS.values())) >= 12
    assert any("?" in row.get(str(date(2026, 12, 14)), "") for row in read())
