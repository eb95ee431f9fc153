"""What the holiday notices of the State Council say: the days off and make-up days of one year.

A year's file holds every notice for that year in the order of issue; where two speak of the same
day, the later one counts (Labour Day 2019, Spring Festival 2020). A file that is not clean is
refused whole with a `CalendarError` naming file and field; places are counted from 1, as in
`notice[2].holiday[1].days_off`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeVar

from tracker.errors import CalendarError
from tracker.toml_tables import read_toml

T = TypeVar("T")

_YEARS = range(1990, 2101)
_SATURDAY = 5
# What a notice may name of the years beside its own (2018-12-29 to 31 are the farthest so far):
# a slip of the pen must not change a day in the middle of a year that is settled.
_EARLIEST, _LATEST = (12, 20), (1, 10)


class DayKind(StrEnum):
    """What a day is to an office."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    """A day off named by a notice, in-lieu days (调休放假) and weekends inside it included."""
    MAKEUP = "makeup"
    """A Saturday or Sunday that a notice made a working day (调休上班日)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice (放假通知); `number_verified` is true once its number was read in its text."""

    year: int
    title: str
    number: str | None
    number_verified: bool
    issued: date | None
    source: str | None
    checked_on: date


@dataclass(frozen=True, slots=True)
class Day:
    """One day: its kind, the holiday it belongs to and the notice that says so.

    `confirmed` is false where a notice that is not out yet may still change the day.
    """

    on: date
    kind: DayKind
    name: str | None
    notice: Notice | None
    confirmed: bool

    @property
    def is_workday(self) -> bool:
        """Whether offices and courts work on this day."""
        return self.kind in (DayKind.WORKDAY, DayKind.MAKEUP)


@dataclass(frozen=True, slots=True)
class YearSchedule:
    """The notices for a year and the days they name, in order; some lie in the years beside it."""

    year: int
    notices: tuple[Notice, ...]
    days: tuple[Day, ...]


def load_year(text: str, file: str) -> YearSchedule:
    """Read the text of a year's file; `file` is its name in messages. Raises `CalendarError`."""
    table = _Table(file, "", read_toml(text, partial(refuse, file=file)))
    year = table.take("year", int)
    if year not in _YEARS:
        raise table.refusal("year_out_of_range", "year", year)
    notices: list[Notice] = []
    days: dict[date, Day] = {}
    for part in table.tables("notice"):
        notice = _read_notice(part, year)
        notices.append(notice)
        days |= _read_days(part, notice)
    table.finish()
    return YearSchedule(year, tuple(notices), tuple(days[on] for on in sorted(days)))


def refuse(code: str, field: str, value: object, *, file: str) -> CalendarError:
    """The error of a file of days off."""
    return CalendarError(code, file=file, field=field, value=value)


def _read_notice(table: _Table, year: int) -> Notice:
    notice = Notice(
        year=year,
        title=table.take("title", str),
        number=table.take_given("number", str),
        number_verified=table.take_given("number_verified", bool) or False,
        issued=table.take_given("issued", date),
        source=table.take_given("source", str),
        checked_on=table.take("checked_on", date),
    )
    if notice.number_verified and notice.number is None:
        raise table.refusal("missing", "number")
    if notice.source is not None and not notice.source.startswith(("https://", "http://")):
        raise table.refusal("not_an_address", "source", notice.source)
    return notice


def _read_days(table: _Table, notice: Notice) -> dict[date, Day]:
    """The days named by one notice; within it no day may be named twice."""
    days: dict[date, Day] = {}
    for holiday in table.tables("holiday"):
        name = holiday.take("name", str)
        for key, kind in (("days_off", DayKind.HOLIDAY), ("workdays", DayKind.MAKEUP)):
            for on in holiday.dates(key):
                _check_day(holiday, key, on, kind, notice.year, days.get(on))
                days[on] = Day(on, kind, name, notice, confirmed=True)
        holiday.finish()
    table.finish()
    return days


def may_name(year: int, on: date) -> bool:
    """Whether the notice for a year may name that day."""
    return date(year - 1, *_EARLIEST) <= on <= date(year + 1, *_LATEST)


def _check_day(
    table: _Table, key: str, on: date, kind: DayKind, year: int, said_before: Day | None
) -> None:
    if not may_name(year, on):
        raise table.refusal("date_outside_year", key, on)
    if said_before is not None and said_before.kind is not kind:
        raise table.refusal("day_off_and_workday", key, on)
    if said_before is not None:
        raise table.refusal("date_twice", key, on)
    if kind is DayKind.MAKEUP and on.weekday() < _SATURDAY:
        raise table.refusal("makeup_on_weekday", key, on)


class _Table:
    """A table of the file: hands out its values by name and type, refuses what nobody asked for."""

    def __init__(self, file: str, path: str, values: Mapping[str, object]) -> None:
        self._file = file
        self._path = path
        self._values = dict(values)

    def refusal(self, code: str, key: str, value: object = None) -> CalendarError:
        return CalendarError(code, file=self._file, field=self._path + key, value=value)

    def take(self, key: str, kind: type[T]) -> T:
        value = self.take_given(key, kind)
        if value is None:
            raise self.refusal("missing", key)
        return value

    def take_given(self, key: str, kind: type[T]) -> T | None:
        value = self._values.pop(key, None)
        if value is None:
            return None
        # Exactly this type: a bool is no number and an instant is no date.
        if type(value) is not kind:
            raise self.refusal("wrong_type", key, value)
        if value in ("", []):
            raise self.refusal("empty", key, value)
        return value

    def dates(self, key: str) -> list[date]:
        dates = self.take_given(key, list) or []
        for value in dates:
            if type(value) is not date:
                raise self.refusal("wrong_type", key, value)
        if key == "days_off" and not dates:
            raise self.refusal("missing", key)
        return dates

    def tables(self, key: str) -> Iterator[_Table]:
        """The tables of a list, of which there must be at least one."""
        for place, values in enumerate(self.take(key, list), start=1):
            if not isinstance(values, dict):
                raise self.refusal("wrong_type", key, values)
            yield _Table(self._file, f"{self._path}{key}[{place}].", values)

    def finish(self) -> None:
        """Refuse keys that nobody took: a misspelt key would silently lose its days."""
        for key, value in self._values.items():
            raise self.refusal("unknown_key", key, value)
