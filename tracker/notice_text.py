"""Reading the text of a holiday notice as it was pasted, and writing it as a year's file.

The yearly notice of the State Council names each festival with its days off and make-up days:
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
Another notice may amend a year (2019, 2020). Nothing is guessed: what does not fit together, and
every day in the text that was not understood, is a problem for the officer, word for word. Days
that only lie beside a holiday (与周末连休) are weekends anyway and not named.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.errors import CalendarError
from tracker.notice_days import ItemReader, ReadHoliday
from tracker.notice_parts import YEARS, Head, Item, read_head, read_items
from tracker.notice_problems import NoticeProblem, Problem, blocking
from tracker.notice_words import PlainText, Said, said_of, written_days
from tracker.notices import YearSchedule, load_year
from tracker.statutory_days import (
    FESTIVALS,
    LONG_FESTIVALS,
    number_of_days,
    seven_festivals,
    statutory_days,
)

__all__ = ["NoticeProblem", "Problem", "ReadHoliday", "ReadNotice", "as_toml", "read_notice"]

_SATURDAY = 5
_AMENDING = ("调整", "延长", "纪念日")


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A notice as read. `amends`: it speaks of some days of a year that has its notice already."""

    year: int | None
    title: str
    number: str | None
    issued: date | None
    source: str | None
    checked_on: date
    amends: bool
    holidays: tuple[ReadHoliday, ...]
    problems: tuple[Problem, ...]

    @property
    def loadable(self) -> bool:
        """Whether it can be loaded, once an officer has compared it with the text."""
        return not blocking(self.problems)


def read_notice(text: str, *, checked_on: date, known: Iterable[YearSchedule] = ()) -> ReadNotice:
    """What a pasted notice says. `known` are the years loaded already, one of which it may amend.

    Raises `CalendarError` for a text longer than any notice, and nothing else.
    """
    plain = PlainText(text)
    head = read_head(plain, text)
    items = read_items(plain, head)
    year = head.year or _last_year_named(plain, items, head)
    amends = bool(head.title) and any(word in head.title for word in _AMENDING)
    holidays: tuple[ReadHoliday, ...] = ()
    if year is None:
        problems = [Problem(NoticeProblem.YEAR_MISSING)]
    else:
        base = next((schedule for schedule in known if schedule.year == year), None)
        problems = list(_beside_the_items(plain, items, head))
        readers = [ItemReader(plain, item, head, year, base) for item in items]
        read = [reader.read() for reader in readers]
        problems += [problem for reader in readers for problem in reader.problems]
        holidays = tuple(_each_day_once(read, problems))
        problems += _of_an_amendment(base) if amends else _of_a_year(holidays, year)
    if not items:
        problems.append(Problem(NoticeProblem.NOTHING_READ))
    if not head.title:
        problems.append(Problem(NoticeProblem.TITLE_MISSING))
    return ReadNotice(
        year=year,
        title=head.title,
        number=head.number,
        issued=head.issued,
        source=head.source,
        checked_on=checked_on,
        amends=amends,
        holidays=holidays,
        problems=tuple(problems),
    )


def _last_year_named(text: PlainText, items: Sequence[Item], head: Head) -> int | None:
    """The last year among the days of the holidays: New Year begins in the year before."""
    years = [
        day.year
        for item in items
        for group in written_days(text.plain, item.begin, item.end)
        if not head.names(group.begin)
        for part in group.parts
        for day in part
        if day is not None and day.year in YEARS
    ]
    return max(filter(None, years), default=None)


def _beside_the_items(text: PlainText, items: Sequence[Item], head: Head) -> Iterator[Problem]:
    """The days named outside the words on a holiday, unless something is in force from them on."""
    end = items[0].begin if items else len(text.plain)
    groups = [group for group in written_days(text.plain, 0, end) if not head.names(group.begin)]
    for group, said in zip(groups, said_of(text, groups, 0, end), strict=True):
        if said is not Said.SINCE:
            words = text.words(*text.sentence(group.begin))
            yield Problem(NoticeProblem.NOT_UNDERSTOOD, text=words)


def _each_day_once(read: Iterable[ReadHoliday], problems: list[Problem]) -> Iterator[ReadHoliday]:
    """The holidays, none of them twice and none with a day of one before it."""
    said: dict[date, bool] = {}
    kept: list[ReadHoliday] = []
    for holiday in read:
        twice = [k for k in kept if k.name == holiday.name or {*k.festivals} & {*holiday.festivals}]
        if twice and _days(twice[0]) == _days(holiday):
            continue
        if twice:
            problems.append(Problem(NoticeProblem.FESTIVAL_TWICE, holiday.name, text=holiday.text))
        for day, off in _days(holiday).items():
            if day in said:
                same = said[day] is off
                code = NoticeProblem.DAY_TWICE if same else NoticeProblem.OFF_AND_WORKED
                problems.append(Problem(code, holiday.name, day))
        days_off = tuple(day for day in holiday.days_off if day not in said)
        workdays = tuple(day for day in holiday.workdays if day not in said)
        said |= _days(holiday)
        kept.append(replace(holiday, days_off=days_off, workdays=workdays))
    return iter(kept)


def _days(holiday: ReadHoliday) -> dict[date, bool]:
    """Each day named, and whether it is off."""
    return dict.fromkeys(holiday.workdays, False) | dict.fromkeys(holiday.days_off, True)


def _of_an_amendment(base: YearSchedule | None) -> list[Problem]:
    return [] if base is not None else [Problem(NoticeProblem.AMENDS_UNKNOWN_YEAR)]


def _of_a_year(holidays: Sequence[ReadHoliday], year: int) -> Iterator[Problem]:
    """What a notice for a whole year must say: every festival, and all of its statutory days.

    The days off that fall on weekdays are the statutory days, each given on a weekday where it
    falls on a weekend (放假办法 art. 6), and the days that are made up for. In every year from 2006
    to 2026 that is so to the day.
    """
    asked = FESTIVALS if seven_festivals(year) else (FESTIVALS[0], *LONG_FESTIVALS)
    named = {festival for holiday in holidays for festival in holiday.festivals}
    for festival in asked:
        if festival not in named:
            yield Problem(NoticeProblem.FESTIVAL_MISSING, festival)
    off = {day for holiday in holidays for day in holiday.days_off}
    for day, name in sorted(statutory_days(year).items()):
        if day not in off and named & {*name.split("、")}:
            yield Problem(NoticeProblem.STATUTORY_DAY_MISSING, name, day)
    on_weekdays = sum(day.weekday() < _SATURDAY for day in off)
    made_up = sum(len(holiday.workdays) for holiday in holidays)
    statutory = number_of_days(year)
    if named.issuperset(asked) and on_weekdays - made_up != statutory:
        code = NoticeProblem.DAYS_UNBALANCED
        yield Problem(code, said=statutory, found=on_weekdays - made_up)


# As a year's file.

_YEAR_FILE = """\
# The days off and make-up working days of {year}, as the State Council's notice names them.

year = {year}
"""
_DATES_IN_A_ROW = 7


def as_toml(read: ReadNotice, onto: str | None = None) -> str:
    """The file of the year that holds this notice, as `load_year` reads it.

    An amendment is written behind the notices of its year's file, whose text is `onto`. Raises
    `CalendarError` where there is nothing to write, for an amendment without its year or of
    another one, for a notice that is there already, and for days that `load_year` refuses.
    """
    if read.year is None or not read.holidays:
        raise CalendarError("nothing_read")
    if onto is None and read.amends:
        raise CalendarError("amends_unknown_year", year=read.year)
    name = f"{read.year}.toml"
    if onto is not None:
        schedule = load_year(onto, name)
        if schedule.year != read.year:
            raise CalendarError("amends_another_year", year=read.year, other=schedule.year)
        if any(
            (known.title, known.issued) == (read.title, read.issued) for known in schedule.notices
        ):
            raise CalendarError("notice_already_there", title=read.title)
    begun = _YEAR_FILE.format(year=read.year) if onto is None else onto.rstrip("\n") + "\n"
    text = "\n".join((begun, *_notice_lines(read, read.year))) + "\n"
    load_year(text, name)
    return text


def _notice_lines(read: ReadNotice, year: int) -> Iterator[str]:
    yield "[[notice]]"
    yield f"title = {_quoted(read.title or _TITLE_UNKNOWN.format(year=year))}"
    if read.number is not None:
        yield f"number = {_quoted(read.number)}"
        yield "number_verified = true"
    if read.issued is not None:
        yield f"issued = {read.issued}"
    if read.source is not None:
        yield f"source = {_quoted(read.source)}"
    yield f"checked_on = {read.checked_on}"
    for holiday in read.holidays:
        yield ""
        yield "[[notice.holiday]]"
        yield f"name = {_quoted(holiday.name)}"
        yield from _dates("days_off", holiday.days_off)
        yield from _dates("workdays", holiday.workdays)


_TITLE_UNKNOWN = "{year}年部分节假日安排"


def _dates(key: str, dates: Sequence[date]) -> Iterator[str]:
    days = [str(day) for day in dates]
    line = f"{key} = [{', '.join(days)}]"
    if not days:
        return
    if len(days) < _DATES_IN_A_ROW:
        yield line
        return
    yield f"{key} = ["
    for place in range(0, len(days), _DATES_IN_A_ROW):
        yield f"    {', '.join(days[place : place + _DATES_IN_A_ROW])},"
    yield "]"


def _quoted(text: str) -> str:
    """A basic string of TOML: for a text without controls JSON writes the same."""
    return json.dumps(text, ensure_ascii=False)
