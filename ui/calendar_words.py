"""The sentences about a year of days off: what its notices say, what is still to come. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from tracker.notice_text import ReadNotice
from tracker.notices import Day, DayKind, Notice, YearSchedule
from tracker.workdays import WorkCalendar
from ui.word_tables import N_
from ui.words import holiday, listed, say, short_day

_ONE_DAY = timedelta(days=1)


class HolidayLine(NamedTuple):
    """What one notice says of one holiday; `text` is how it says so, where that is at hand."""

    name: str
    off: str
    worked: str
    text: str = ""
    doubtful: bool = False


def notice_title(notice: Notice) -> str:
    """The title of a notice and its number, with a word where nobody has read that number."""
    if notice.number is None:
        return notice.title
    words = N_("words", "{title}（{number}）")
    if not notice.number_verified:
        words = N_("words", "{title}（{number}，文号未核对）")
    return say(words, title=notice.title, number=notice.number)


def holiday_lines(schedule: YearSchedule, notice: Notice) -> list[HolidayLine]:
    """The days of a notice that still count, holiday by holiday, in the order of the year."""
    days = [day for day in schedule.days if day.notice == notice]
    names = dict.fromkeys(day.name or "" for day in days)
    return [_holiday_line(name, [day for day in days if day.name == name]) for name in names]


def _holiday_line(name: str, days: Sequence[Day]) -> HolidayLine:
    off = [day.on for day in days if day.kind is DayKind.HOLIDAY]
    worked = [day.on for day in days if day.kind is DayKind.MAKEUP]
    return HolidayLine(holiday(name), _off_words(off), day_spans(worked))


def read_lines(read: ReadNotice) -> list[HolidayLine]:
    """What was read in a pasted notice, beside its own words; doubtful where a problem is named."""
    doubtful = {problem.holiday for problem in read.problems}
    return [
        HolidayLine(
            holiday(each.name),
            _off_words(each.days_off),
            day_spans(each.workdays),
            each.text,
            each.name in doubtful,
        )
        for each in read.holidays
    ]


def _off_words(days: Sequence[date]) -> str:
    words = say(N_("words", "{days}，共 {count} 天"), days=day_spans(days), count=len(days))
    return words if days else ""


def day_spans(days: Iterable[date]) -> str:
    """Days in order, those that follow one another as a span: 10-01 周四至 10-07 周三."""
    spans: list[list[date]] = []
    for day in days:
        if spans and day - spans[-1][-1] == _ONE_DAY:
            spans[-1].append(day)
        else:
            spans.append([day])
    return listed(_span_words(span[0], span[-1]) for span in spans)


def _span_words(first: date, last: date) -> str:
    if first == last:
        return short_day(first)
    return say(N_("words", "{first} 至 {last}"), first=short_day(first), last=short_day(last))


def is_published(calendar: WorkCalendar, year: int) -> bool:
    """Whether the notice for a year is loaded."""
    return any(schedule.year == year for schedule in calendar.schedules)


def unconfirmed_sentence(calendar: WorkCalendar, year: int) -> str:
    """Which days of a year are not certain yet and why; empty where all are."""
    if not is_published(calendar, year):
        return say(
            N_(
                "words",
                "{year} 年的放假通知尚未载入，全年各日均未确认：暂以周一至周五为工作日，"
                "扣除法定节假日；据此算出的届满日均为暂定。",
            ),
            year=year,
        )
    if not is_published(calendar, year + 1):
        return say(
            N_("words", "12 月 29 日至 31 日待 {year} 年的放假通知确认：该通知可能调整这三天。"),
            year=year + 1,
        )
    return ""


def sum_words(calendar: WorkCalendar, year: int) -> str:
    """How many days of a year are worked and how many are off."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    worked = calendar.workdays_between(first - _ONE_DAY, last)
    days = [calendar.day(first + timedelta(days=n)) for n in range((last - first).days + 1)]
    off = sum(day.kind is DayKind.HOLIDAY for day in days)
    makeup = sum(day.kind is DayKind.MAKEUP for day in days)
    words = N_("words", "{year} 年：工作日 {worked} 天，放假 {off} 天，调休上班 {makeup} 天")
    if not is_published(calendar, year):
        words = N_("words", "{year} 年（未公布）：推算工作日 {worked} 天，法定节假日 {off} 天")
    return say(words, year=year, worked=worked, off=off, makeup=makeup)
