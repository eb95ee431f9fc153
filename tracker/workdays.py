"""The work calendar: which days count as working days, and which of them are certain.

A day is a working day when a notice of the State Council made it one (调休上班日), or when it is
Monday to Friday and no notice gives it off; in-lieu days off are days off like any other
(最高人民法院关于适用行政诉讼法的解释 art. 48, 民事诉讼法 art. 85, 行政复议法 art. 88).
Where no notice is out, Monday to Friday less the statutory days of the regulation stand in, and
every such day is unconfirmed.

All counting is done on two tables over a span of years wider than any case: the number of working
days before each day, and the working days in order.
"""

from __future__ import annotations

import hashlib
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import accumulate, compress
from pathlib import Path

from tracker.errors import CalendarError
from tracker.notices import Day, DayKind, Notice, YearSchedule, load_year, refuse
from tracker.statutory_days import statutory_days
from tracker.toml_tables import texts_of

__all__ = [
    "Day",
    "DayKind",
    "Notice",
    "WorkCalendar",
    "YearSchedule",
    "load_workdays",
    "load_year",
]

_SPAN = (date(1985, 1, 1), date(2110, 12, 31))
_START = _SPAN[0].toordinal()
_LENGTH = _SPAN[1].toordinal() - _START + 1
_ONE_WEEK = bytes([1, 1, 1, 1, 1, 0, 0])
NEXT_NOTICE_MAY_REACH = (12, 29)
"""From this day on a year is certain only once the year after it is published."""


def load_workdays(folder: Path) -> WorkCalendar:
    """Read every `YYYY.toml` of a folder. Raises `CalendarError` naming the file at fault."""
    return WorkCalendar(read_years(folder))


def read_years(folder: Path) -> list[YearSchedule]:
    """The years of every `YYYY.toml` of a folder. Raises `CalendarError` naming the file."""
    texts = texts_of(folder.glob("[0-9][0-9][0-9][0-9].toml"), refuse)
    if not texts:
        raise refuse("no_year_files", "", None, file=folder.name)
    return [year_of_file(text, file) for file, text in texts.items()]


def year_of_file(text: str, file: str) -> YearSchedule:
    """The year a file holds; it must be the one the file is named by."""
    schedule = load_year(text, file)
    if f"{schedule.year}.toml" != file:
        raise refuse("year_not_of_file", "year", schedule.year, file=file)
    return schedule


class WorkCalendar:
    """Working days from 1985 to 2110; a `CalendarError` says when a date lies beyond them.

    `schedules` are the published years in order, `first_year` and `last_year` their ends.
    `version` is the same for the same days and changes when any of them changes.
    """

    def __init__(self, schedules: Iterable[YearSchedule]) -> None:
        self.schedules = tuple(sorted(schedules, key=lambda schedule: schedule.year))
        self._published = _published_years(self.schedules)
        self.first_year = self.schedules[0].year
        self.last_year = self.schedules[-1].year
        # The notice for the following year has the last word on the days of December it names.
        self._named = {day.on: day for schedule in self.schedules for day in schedule.days}
        self._statutory = {
            on: name
            for year in self.years
            if year not in self._published
            for on, name in statutory_days(year).items()
            if on not in self._named
        }
        self._working = self._mark_working_days()
        self._before = list(accumulate(self._working, initial=0))
        self._workdays = list(compress(range(_START, _START + _LENGTH), self._working))
        self.version = self._fingerprint()

    def is_workday(self, d: date) -> bool:
        """Whether offices and courts work on this day."""
        return self._working[_place(d)] == 1

    def is_confirmed(self, d: date) -> bool:
        """Whether no notice still to come can change this day.

        Unconfirmed are the years without a notice and the last three days of a year whose
        following notice is not out: it may name them (2018-12-29 to 31, 2022-12-31).
        """
        if d.year not in self._published:
            return False
        return (d.month, d.day) < NEXT_NOTICE_MAY_REACH or d.year + 1 in self._published

    def are_confirmed(self, first: date, last: date) -> bool:
        """Whether no notice still to come can change any day from `first` to `last`."""
        years = range(first.year, last.year + 1)
        return all(year in self._published for year in years) and self.is_confirmed(last)

    def day(self, d: date) -> Day:
        """What this day is, why, and whether that is certain."""
        confirmed = self.is_confirmed(d)
        if (named := self._named.get(d)) is not None:
            return named if confirmed else replace(named, confirmed=False)
        if (name := self._statutory.get(d)) is not None:
            return Day(d, DayKind.HOLIDAY, name, None, confirmed)
        kind = DayKind.WORKDAY if self.is_workday(d) else DayKind.WEEKEND
        return Day(d, kind, None, None, confirmed)

    def roll(self, d: date) -> date:
        """The day itself if it is a working day, else the first one after it (顺延)."""
        return self._workday(self._before[_place(d)])

    def roll_back(self, d: date) -> date:
        """The day itself if it is a working day, else the last one before it."""
        return self._workday(self._before[_place(d) + 1] - 1)

    def add_workdays(self, d: date, n: int) -> date:
        """The n-th working day after `d`, which itself does not count (n ≥ 1)."""
        if n < 1:
            raise ValueError(n)
        return self._workday(self._before[_place(d) + 1] + n - 1)

    def subtract_workdays(self, d: date, n: int) -> date:
        """The n-th working day before `d`, which itself does not count (n ≥ 1)."""
        if n < 1:
            raise ValueError(n)
        return self._workday(self._before[_place(d)] - n)

    def workdays_between(self, a: date, b: date) -> int:
        """The working days after `a` up to and including `b`; negative when `b` is earlier."""
        return self._before[_place(b) + 1] - self._before[_place(a) + 1]

    def with_schedule(self, schedule: YearSchedule) -> WorkCalendar:
        """A new calendar in which this year is loaded or replaced."""
        others = (known for known in self.schedules if known.year != schedule.year)
        return WorkCalendar((*others, schedule))

    @property
    def years(self) -> range:
        """Every year the calendar reaches, published or not."""
        return range(_SPAN[0].year, _SPAN[1].year + 1)

    def print_of(self, year: int, month: int) -> str:
        """A fingerprint of a month: its working days, and whether they are confirmed."""
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        confirmed = bytes([self.is_confirmed(first), self.is_confirmed(last)])
        data = self._working[_place(first) : _place(last) + 1] + confirmed
        return hashlib.sha256(data).hexdigest()[:8]

    def _workday(self, number: int) -> date:
        if 0 <= number < len(self._workdays):
            return date.fromordinal(self._workdays[number])
        raise _outside(None)

    def _mark_working_days(self) -> bytes:
        """One byte for each day of the span: 1 for a working day."""
        first = _SPAN[0].weekday()
        working = bytearray((_ONE_WEEK * (_LENGTH // 7 + 2))[first : first + _LENGTH])
        for on in self._statutory:
            working[_place(on)] = 0
        for on, day in self._named.items():
            working[_place(on)] = day.is_workday
        return bytes(working)

    def _fingerprint(self) -> str:
        named = [(str(on), day.kind, day.name) for on, day in sorted(self._named.items())]
        data = repr((sorted(self._published), named)).encode() + self._working
        return f"{self.first_year}-{self.last_year}/{hashlib.sha256(data).hexdigest()[:8]}"


def _published_years(schedules: tuple[YearSchedule, ...]) -> frozenset[int]:
    years = [schedule.year for schedule in schedules]
    if not years:
        raise CalendarError("no_years", file="", field="year", value=None)
    for year in years:
        if years.count(year) > 1:
            raise CalendarError("year_twice", file="", field="year", value=year)
    return frozenset(years)


def _place(d: date) -> int:
    """The place of a day in the tables."""
    place = d.toordinal() - _START
    if 0 <= place < _LENGTH:
        return place
    raise _outside(d)


def _outside(d: date | None) -> CalendarError:
    return CalendarError("date_outside_calendar", value=d, first=_SPAN[0], last=_SPAN[1])
