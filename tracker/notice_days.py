"""The days of one holiday in a pasted notice: which year each is of, off or worked, and doubts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.notice_parts import Head, Item
from tracker.notice_problems import NoticeProblem, Problem
from tracker.notice_words import PlainText, Said, WrittenDay, WrittenDays, said_of, written_days
from tracker.notices import DayKind, YearSchedule, may_name
from tracker.statutory_days import FESTIVALS

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_LONGEST_HOLIDAY = 16  # nine days in 2026, ten with the extension of 2020
_FAR = 14  # eleven days in 2026
_CLAIMED = re.compile(r"(共|放假|调休|休息|连休|休假){1,2}为?([0-9]{1,2})[天日]")
_PIECE = re.compile(r"(?<![0-9共初])(?<!农历)[0-9]{1,4}(?=[月日])|月日")


@dataclass(frozen=True, slots=True)
class ReadHoliday:
    """One holiday as read: its days, what the text claims of them, and the text itself.

    `claimed_days` is the number it states, `claimed_weekdays` the weekdays in brackets (Monday is
    0). On the days `encouraged` employers are only asked to give leave: they are worked.
    """

    name: str
    festivals: tuple[str, ...]
    days_off: tuple[date, ...]
    workdays: tuple[date, ...]
    claimed_days: int | None
    claimed_weekdays: tuple[tuple[date, int], ...]
    encouraged: tuple[date, ...]
    text: str


class ItemReader:
    """Reads the words on one holiday; what is wrong with them gathers in `problems`.

    `base` is the year as it is loaded already, where there is one.
    """

    def __init__(
        self, text: PlainText, item: Item, head: Head, year: int, base: YearSchedule | None
    ) -> None:
        self._text = text
        self._item = item
        self._head = head
        self._year = year
        self._base = base
        self._days: dict[Said, list[date]] = {said: [] for said in Said}
        self._sizes: set[int] = set()
        self._weekdays: list[tuple[date, int]] = []
        self._months: list[tuple[int, int]] = []
        self.problems: list[Problem] = []

    def read(self) -> ReadHoliday:
        """The holiday."""
        begin, end = self._item.begin, self._item.end
        groups = [
            group
            for group in written_days(self._text.plain, begin, end)
            if not self._head.names(group.begin)
        ]
        for group, said in zip(groups, said_of(self._text, groups, begin, end), strict=True):
            self._take(group, said)
        off = set(self._days[Said.OFF])
        told_only = [day for day in self._days[Said.TOLD_AGAIN] if day not in off]
        for day in told_only:
            self._problem(NoticeProblem.NOT_UNDERSTOOD, day, self._words(self._item.heading, end))
        worked = {*self._days[Said.WORKED], *(set(self._days[Said.MOVED]) - off)}
        claimed = self._check_count(off, worked)
        self._check_rest(groups)
        self._check_days(off, worked)
        return ReadHoliday(
            name=self._item.name,
            festivals=self._item.festivals,
            days_off=tuple(sorted(off)),
            workdays=tuple(sorted(worked)),
            claimed_days=claimed,
            claimed_weekdays=tuple(self._weekdays),
            encouraged=tuple(sorted(set(self._days[Said.ENCOURAGED]))),
            text=self._words(self._item.heading, self._last_word(groups)),
        )

    def _last_word(self, groups: list[WrittenDays]) -> int:
        """Where the last sentence ends that names a day: a letter's end is no part of it."""
        return self._text.sentence(groups[-1].begin)[1] if groups else self._item.end

    def _problem(self, code: NoticeProblem, day: date | None = None, text: str = "") -> None:
        self.problems.append(Problem(code, self._item.name, day, text))

    def _words(self, begin: int, end: int) -> str:
        return self._text.words(begin, end)

    def _take(self, group: WrittenDays, said: Said) -> None:
        days = list(self._days_of(group))
        match said:
            case Said.EXTENDED_TO:
                days = self._until(days[-1]) if days else []
                said = Said.OFF if days else Said.NOTHING
            case Said.RESUMED if any(day.weekday() >= _SATURDAY for day in days):
                said = Said.WORKED
        if said is Said.NOTHING:
            words = self._words(*self._text.sentence(group.begin))
            self._problem(NoticeProblem.NOT_UNDERSTOOD, days[0] if days else None, words)
        if said is Said.OFF:
            self._sizes.add(len(days))
        self._days[said] += days

    def _until(self, last: date) -> list[date]:
        """The days by which a holiday that is loaded already is made longer."""
        known = [
            day.on
            for day in (self._base.days if self._base else ())
            if day.kind is DayKind.HOLIDAY
            and any(festival in (day.name or "") for festival in self._item.festivals)
            and (day.notice is None or day.notice.title != self._head.title)
        ]
        return list(_range(max(known) + _ONE_DAY, last)) if known else []

    # Which day is meant.

    def _days_of(self, group: WrittenDays) -> Iterator[date]:
        before: date | None = None
        for first, last in group.parts:
            begin = self._day(first, before)
            end = begin if last is None or begin is None else self._day(last, begin, later=True)
            days = [] if begin is None or end is None else list(_range(begin, end))
            if begin is None or end is None or not days:
                self._problem(NoticeProblem.NO_SUCH_DAY, None, self._words(group.begin, group.end))
                continue
            self._check_weekdays(first, last, begin, end)
            before = end
            yield from days

    def _day(self, written: WrittenDay, before: date | None, later: bool = False) -> date | None:
        """The date of a day, whose year or month may be that of the day before it in a row."""
        year, month = written.year, written.month
        if month is None:
            if before is None:
                return self._of_a_month_named(written)
            month = before.month
        if before is not None and year is None:
            earlier = later and written.month is not None
            turns = (month, written.day) < (before.month, before.day) if earlier else False
            year = before.year + (turns or before.month - month > 6)
        found = _date(self._default_year(month) if year is None else year, month, written.day)
        if found is not None:
            self._months.append((found.year, found.month))
        return found

    def _default_year(self, month: int) -> int:
        """The year of the notice; December in words on New Year is that of the year before."""
        new_year = FESTIVALS[0] in self._item.festivals
        return self._year - 1 if new_year and month == 12 else self._year

    def _of_a_month_named(self, written: WrittenDay) -> date | None:
        """The day alone (其中29日、30日): of a month named before, by its weekday if it has one."""
        months = dict.fromkeys(reversed(self._months))
        days = [day for y, m in months if (day := _date(y, m, written.day)) is not None]
        off = set(self._days[Said.OFF])
        days.sort(key=lambda day: (day.weekday() not in written.weekdays, day not in off))
        return days[0] if days else None

    # What does not fit.

    def _check_weekdays(
        self, first: WrittenDay, last: WrittenDay | None, begin: date, end: date
    ) -> None:
        claimed = [(begin, weekday) for weekday in first.weekdays[:1]]
        if last is not None:
            both = len(last.weekdays) == 2 and not first.weekdays
            claimed += zip((begin, end) if both else (end,), last.weekdays, strict=False)
        for day, weekday in claimed:
            self._weekdays.append((day, weekday))
            if day.weekday() != weekday:
                self._problem(NoticeProblem.WEEKDAY_DIFFERS, day)

    def _check_count(self, off: set[date], worked: set[date]) -> int | None:
        """The number of days stated: of all days off, of a part, or with the weekend beside."""
        said = self._text.plain[self._item.begin : self._item.end]
        claims = [(match[1], int(match[2])) for match in _CLAIMED.finditer(said)]
        fitting = {len(off), _run_length(off, worked), *self._sizes}
        for _, number in claims:
            if off and number not in fitting:
                name = self._item.name
                code = NoticeProblem.COUNT_DIFFERS
                self.problems.append(Problem(code, name, said=number, found=len(off)))
        return claims[0][1] if claims else None

    def _check_rest(self, groups: list[WrittenDays]) -> None:
        """Pieces of a date that make none: 126日, 2月日."""
        read = [(group.begin, group.end) for group in groups]
        read += self._head.dated
        for piece in _PIECE.finditer(self._text.plain, self._item.begin, self._item.end):
            if not any(begin <= piece.start() < end for begin, end in read):
                words = self._words(*self._text.sentence(piece.start()))
                self._problem(NoticeProblem.NOT_UNDERSTOOD, None, words)

    def _check_days(self, off: set[date], worked: set[date]) -> None:
        if not off:
            words = self._words(self._item.heading, self._item.end)
            self._problem(NoticeProblem.NO_DAYS_OFF, None, words)
        for day in sorted(off | worked):
            if not may_name(self._year, day):
                self._problem(NoticeProblem.OUTSIDE_YEAR, day)
            if day in worked and day.weekday() < _SATURDAY:
                self._problem(NoticeProblem.MAKEUP_ON_WEEKDAY, day)
            if day in worked and off and min(abs((day - d).days) for d in off) > _FAR:
                self._problem(NoticeProblem.MAKEUP_FAR, day)
            if day in worked and day in off:
                self._problem(NoticeProblem.OFF_AND_WORKED, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _range(first: date, last: date) -> Iterator[date]:
    """The days from first to last; none where that is no holiday's length."""
    number = (last - first).days + 1
    return (first + timedelta(days=n) for n in range(number if number <= _LONGEST_HOLIDAY else 0))


def _run_length(off: set[date], worked: set[date]) -> int:
    """How many days in a row are free, weekends beside the holiday included."""
    if not off:
        return 0

    def free(day: date) -> bool:
        return day in off or (day.weekday() >= _SATURDAY and day not in worked)

    first, last = min(off), max(off)
    while first > date.min and free(first - _ONE_DAY):
        first -= _ONE_DAY
    while last < date.max and free(last + _ONE_DAY):
        last += _ONE_DAY
    return sum(free(first + timedelta(days=n)) for n in range((last - first).days + 1))
