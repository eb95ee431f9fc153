"""The days off that stand in the regulation itself, for years whose notice is not out yet.

全国年节及纪念日放假办法 (国务院令第795号, in force since 2025-01-01; before it 国务院令第644号),
article 2. Checked on 2026-11-22. The yearly notice moves weekends around these days; nothing of
that can be known before it is issued, so a substitute for a weekend is not guessed here either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_NEW_YEAR, _SPRING, _QINGMING, _LABOUR = "元旦", "春节", "清明节", "劳动节"
_DRAGON_BOAT, _MID_AUTUMN, _NATIONAL = "端午节", "中秋节", "国庆节"

FESTIVALS = (_NEW_YEAR, _SPRING, _QINGMING, _LABOUR, _DRAGON_BOAT, _MID_AUTUMN, _NATIONAL)
"""The festivals of article 2 by the names the notices call them, in the order of the year."""

LONG_FESTIVALS = (_SPRING, _LABOUR, _NATIONAL)
"""Those which the notices make holidays of five days and more."""

# From this year on New Year's Eve (除夕) and 2 May are days off too.
_MORE_DAYS_SINCE = 2025
_SEVEN_FESTIVALS_SINCE = 2008

# The first day of the lunar year, 清明, 端午 and 中秋.
_MOVABLE = {
    2015: ("02-19", "04-05", "06-20", "09-27"),
    2016: ("02-08", "04-04", "06-09", "09-15"),
    2017: ("01-28", "04-04", "05-30", "10-04"),
    2018: ("02-16", "04-05", "06-18", "09-24"),
    2019: ("02-05", "04-05", "06-07", "09-13"),
    2020: ("01-25", "04-04", "06-25", "10-01"),
    2021: ("02-12", "04-04", "06-14", "09-21"),
    2022: ("02-01", "04-05", "06-03", "09-10"),
    2023: ("01-22", "04-05", "06-22", "09-29"),
    2024: ("02-10", "04-04", "06-10", "09-17"),
    2025: ("01-29", "04-04", "05-31", "10-06"),
    2026: ("02-17", "04-05", "06-19", "09-25"),
    2027: ("02-06", "04-05", "06-09", "09-15"),
    2028: ("01-26", "04-04", "05-28", "10-03"),
    2029: ("02-13", "04-04", "06-16", "09-22"),
    2030: ("02-03", "04-05", "06-05", "09-12"),
    2031: ("01-23", "04-05", "06-24", "10-01"),
    2032: ("02-11", "04-04", "06-12", "09-19"),
    2033: ("01-31", "04-04", "06-01", "09-08"),
    2034: ("02-19", "04-05", "06-20", "09-27"),
    2035: ("02-08", "04-05", "06-10", "09-16"),
    2036: ("01-28", "04-04", "05-30", "10-04"),
    2037: ("02-15", "04-04", "06-18", "09-24"),
    2038: ("02-04", "04-05", "06-07", "09-13"),
    2039: ("01-24", "04-05", "05-27", "10-02"),
    2040: ("02-12", "04-04", "06-14", "09-20"),
    2041: ("02-01", "04-04", "06-03", "09-10"),
    2042: ("01-22", "04-04", "06-22", "09-28"),
    2043: ("02-10", "04-05", "06-11", "09-17"),
    2044: ("01-30", "04-04", "05-31", "10-05"),
    2045: ("02-17", "04-04", "06-19", "09-25"),
    2046: ("02-06", "04-04", "06-08", "09-15"),
    2047: ("01-26", "04-05", "05-29", "10-04"),
    2048: ("02-14", "04-04", "06-15", "09-22"),
    2049: ("02-02", "04-04", "06-04", "09-11"),
    2050: ("01-23", "04-04", "06-23", "09-30"),
}


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival of the regulation with its statutory days, `first` to `last`."""

    name: str
    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Its statutory days."""
        number = (self.last - self.first).days + 1
        return tuple(self.first + timedelta(days=n) for n in range(number))


def festivals(year: int) -> tuple[Festival, ...]:
    """The festivals of a year; those of the moon and the sun only where their day is known."""
    return (*_fixed(year), *_movable(year))


def moon_known(year: int) -> bool:
    """Whether the days of the movable festivals of that year are in the table."""
    return year in _MOVABLE


def statutory_days(year: int) -> dict[date, str]:
    """The statutory days off of a year with their names, weekends among them included."""
    days: dict[date, str] = {}
    for festival in festivals(year):
        for day in festival.days:
            days[day] = f"{days[day]}、{festival.name}" if day in days else festival.name
    return days


def number_of_days(year: int) -> int:
    """How many statutory days a year has, those that coincide counted twice, as the notices do."""
    if year >= _MORE_DAYS_SINCE:
        return 13
    return 11 if year >= _SEVEN_FESTIVALS_SINCE else 10


def seven_festivals(year: int) -> bool:
    """Whether the regulation knew all the festivals; before 2008 it knew four."""
    return year >= _SEVEN_FESTIVALS_SINCE


def _fixed(year: int) -> Iterator[Festival]:
    second_of_may = year >= _MORE_DAYS_SINCE
    yield Festival(_NEW_YEAR, date(year, 1, 1), date(year, 1, 1))
    yield Festival(_LABOUR, date(year, 5, 1), date(year, 5, 2 if second_of_may else 1))
    yield Festival(_NATIONAL, date(year, 10, 1), date(year, 10, 3))


def _movable(year: int) -> Iterator[Festival]:
    if year not in _MOVABLE:
        return
    new_year, *others = (date.fromisoformat(f"{year}-{day}") for day in _MOVABLE[year])
    eve = timedelta(days=1 if year >= _MORE_DAYS_SINCE else 0)
    yield Festival(_SPRING, new_year - eve, new_year + timedelta(days=2))
    for name, day in zip((_QINGMING, _DRAGON_BOAT, _MID_AUTUMN), others, strict=True):
        yield Festival(name, day, day)
