"""Dates as officers write them: `3-2`, `3月2日`, `20260302`, `二〇二六年三月二日`, `昨天`, `+3`.

A day without a year is the latest such day that lies at most `days_ahead` days after today: papers
are registered after they came, now and then with a date a few weeks ahead. A field for hearings,
which lie ahead, asks with a larger number. 29 February that the year so chosen lacks is no date.

A text that could be read in two ways is no date at all: a wrong day loses a case, an unread one
is only asked for again.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

_DAYS_FROM_TODAY = {
    "大前天": -3,
    "前天": -2,
    "昨天": -1,
    "昨日": -1,
    "今天": 0,
    "今日": 0,
    "明天": 1,
    "明日": 1,
    "后天": 2,
    "大后天": 3,
}
_YEARS = range(1900, 2200)
_NUMERALS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")}
_NUMERALS |= {"〇": 0, "○": 0}
_WEEKDAYS = {name: day for day, name in enumerate("一二三四五六日")} | {"天": 6}
_WEEKDAYS |= {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}

# Chinese input methods type 。 for a point and 、 for a slash.
_PUNCTUATION = str.maketrans({"。": ".", "、": "/", "−": "-", "–": "-", "—": "-"})
_OFFSET = re.compile(r"([+-])\s*(\d{1,4})\s*天?")
_SEPARATED = re.compile(r"(?:(\d{4})\s*([-/.])\s*)?(\d{1,2})\s*([-/.])\s*(\d{1,2})")
_WORDED = re.compile(r"(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_CHINESE = re.compile(
    r"(?:([零〇○一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,3})月"
    r"([一二三四五六七八九十]{1,3})[日号]?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WEEKDAY = re.compile(
    r"[\s(]*(?:(?:周|星期|礼拜)([一二三四五六日天])|(mon|tue|wed|thu|fri|sat|sun)([a-z]*day)?)\s*\)?$",
    re.IGNORECASE,
)
_MIDNIGHT = re.compile(r"[\sT]+0{1,2}:00(?::00(?:\.0+)?)?$")


def parse_date(text: str, today: date, days_ahead: int = 30) -> date | None:
    """The day a text names, or None where it names none or not one alone.

    `today` anchors 昨天, `+3` and days without a year (the rule stands above). A weekday behind
    the date is accepted when it is the right one; a wrong one makes the date doubtful: None.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_PUNCTUATION).strip()
    if plain in _DAYS_FROM_TODAY:
        return _shifted(today, _DAYS_FROM_TODAY[plain])
    if offset := _OFFSET.fullmatch(plain):
        return _shifted(today, int(offset[1] + offset[2]))
    plain, weekday = _without_weekday(_MIDNIGHT.sub("", plain))
    numbers = _numbers(plain)
    found = _day(*numbers, today, days_ahead) if numbers else None
    doubtful = found is not None and weekday is not None and found.weekday() != weekday
    return None if doubtful else found


def _shifted(today: date, days: int) -> date | None:
    day = today + timedelta(days=days)
    return day if day.year in _YEARS else None


def _without_weekday(text: str) -> tuple[str, int | None]:
    match = _WEEKDAY.search(text)
    if match is None:
        return text, None
    return text[: match.start()], _WEEKDAYS[(match[1] or match[2]).lower()]


def _numbers(text: str) -> tuple[int | None, int, int] | None:
    """Year (None where the text has none), month and day as written, not yet checked."""
    if match := _COMPACT.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _SEPARATED.fullmatch(text):
        year, first, month, second, day = match.groups()
        if year and first != second:
            return None
        return (int(year) if year else None), int(month), int(day)
    if match := _WORDED.fullmatch(text):
        return (int(match[1]) if match[1] else None), int(match[2]), int(match[3])
    if match := _CHINESE.fullmatch(text):
        month, day = _chinese_number(match[2]), _chinese_number(match[3])
        year = int("".join(str(_NUMERALS[digit]) for digit in match[1])) if match[1] else None
        return (year, month, day) if month and day else None
    return None


def _chinese_number(text: str) -> int | None:
    """1–99 written 三, 十, 十二, 二十 or 二十三."""
    tens, ten, ones = text.rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return None
    if not ten:
        return _NUMERALS[ones]
    return (_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0)


def _day(year: int | None, month: int, day: int, today: date, days_ahead: int) -> date | None:
    if year is not None:
        return _date(year, month, day)
    latest = today + timedelta(days=days_ahead)
    comes_later = (month, day) > (latest.month, latest.day)
    return _date(latest.year - 1 if comes_later else latest.year, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
