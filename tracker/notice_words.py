"""The wording of a holiday notice: its text made plain, the days it names and what it says of them.

Texts are pasted from web pages, Word and PDF: digits and punctuation of either width, numbers in
Chinese, spaces and line breaks anywhere. All patterns are bounded, so that no text takes long.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from tracker.errors import CalendarError

MOST_CHARACTERS = 20_000
"""A notice has some seven hundred."""

_MOST_PLAIN = 2 * MOST_CHARACTERS  # a few characters are several when made plain
_NUMERALS = {numeral: value for value, numeral in enumerate("〇一二三四五六七八九")}
_NUMERALS |= {"零": 0, "○": 0}
_CHINESE_NUMBER = re.compile(r"[〇○零一二三四五六七八九十]{1,4}(?=[年月日号天])")
_WITHOUT_MEANING = ("C", "Z")  # controls, halves of characters, spaces


class PlainText:
    """A text without spaces, in half width and with Arabic numbers: `plain`.

    Every place in it leads back to the words as they were pasted. Raises `CalendarError` for a
    text that is longer than any notice.
    """

    def __init__(self, text: str) -> None:
        if len(text) > MOST_CHARACTERS:
            raise CalendarError("notice_too_long", most=MOST_CHARACTERS)
        self._source = text
        characters = [
            (plain, place)
            for place, written in enumerate(text)
            for plain in unicodedata.normalize("NFKC", written)
            if unicodedata.category(plain)[0] not in _WITHOUT_MEANING
        ]
        if len(characters) > _MOST_PLAIN:
            raise CalendarError("notice_too_long", most=MOST_CHARACTERS)
        self._set("".join(plain for plain, _ in characters), [place for _, place in characters])

    def _set(self, text: str, places: list[int]) -> None:
        """Numbers in Chinese become Arabic ones, each at the places it was written at."""
        parts: list[str] = []
        self._begin: list[int] = []
        self._end: list[int] = []
        done = 0
        for match in _CHINESE_NUMBER.finditer(text):
            self._copy(text, places, done, match.start(), parts)
            number = _arabic(match[0])
            parts.append(number)
            self._begin += [places[match.start()]] * len(number)
            self._end += [places[match.end() - 1] + 1] * len(number)
            done = match.end()
        self._copy(text, places, done, len(text), parts)
        self.plain = "".join(parts)

    def _copy(self, text: str, places: list[int], begin: int, end: int, parts: list[str]) -> None:
        parts.append(text[begin:end])
        self._begin += places[begin:end]
        self._end += [place + 1 for place in places[begin:end]]

    def words(self, begin: int, end: int) -> str:
        """What was pasted between two places, word for word; line breaks become spaces."""
        if begin >= end:
            return ""
        return " ".join(self._source[self._begin[begin] : self._end[end - 1]].split())

    def sentence(self, place: int) -> tuple[int, int]:
        """Where the sentence at this place begins and ends."""
        begin = max(self.plain.rfind(mark, 0, place) for mark in _SENTENCE_ENDS) + 1
        ends = [self.plain.find(mark, place) for mark in _SENTENCE_ENDS]
        return begin, min((end + 1 for end in ends if end >= 0), default=len(self.plain))


_SENTENCE_ENDS = "。;!?"


def _arabic(number: str) -> str:
    """二〇二六, 二十八 or 十 in digits; what is no number stays as it is."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return "".join(str(_NUMERALS[numeral]) for numeral in number)
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        return number
    return str((_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0))


# Days as they are written.

DAY = r"(?:([0-9]{4})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})"
_WRITTEN_DAY = re.compile(
    rf"(?<![0-9初])(?<!农历){DAY}(?:[日号]|(?=[至到~—–-]{{1,3}}[0-9]{{1,2}}[日号]))"
    r"(?:\(([^()]{0,60})\))?"
)
_RANGE = re.compile(r"[至到]|[~—–―─-]{1,3}")
_LIST = re.compile(r"[、和及与]|以及|、和")
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天])")
_WEEKDAYS = {name: day for day, name in enumerate("一二三四五六日")} | {"天": 6}


class WrittenDay(NamedTuple):
    """A day as it stands there; year and month may be missing. Weekdays count from Monday, 0."""

    year: int | None
    month: int | None
    day: int
    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WrittenDays:
    """Days named together, from `begin` to `end` of the text: single ones and ranges in a row."""

    begin: int
    end: int
    parts: tuple[tuple[WrittenDay, WrittenDay | None], ...]
    """Each part is a day, or the first and the last day of a range."""


def written_days(plain: str, begin: int, end: int) -> list[WrittenDays]:
    """The days named between two places, those joined by 、 or 和 together."""
    groups: list[WrittenDays] = []
    open_range = False
    for match in _WRITTEN_DAY.finditer(plain, begin, end):
        day = _written(match)
        between = plain[groups[-1].end : match.start()] if groups else ""
        if groups and _RANGE.fullmatch(between) and not open_range:
            *parts, (first, _) = groups[-1].parts
            groups[-1] = WrittenDays(groups[-1].begin, match.end(), (*parts, (first, day)))
            open_range = True
            continue
        if groups and _LIST.fullmatch(between):
            parts = (*groups[-1].parts, (day, None))
            groups[-1] = WrittenDays(groups[-1].begin, match.end(), parts)
        else:
            groups.append(WrittenDays(match.start(), match.end(), ((day, None),)))
        open_range = False
    return groups


def _written(match: re.Match[str]) -> WrittenDay:
    year, month, day, bracket = match.groups()
    weekdays = tuple(_WEEKDAYS[name] for name in _WEEKDAY.findall(bracket or ""))
    return WrittenDay(int(year) if year else None, int(month) if month else None, int(day), weekdays)


# What is said of them.


class Said(Enum):
    """What a notice says of the days it names together."""

    OFF = auto()
    WORKED = auto()
    COUNTED_OFF = auto()
    """Told as part of the days off already given (其中…为法定节假日, …照常公休)."""
    MOVED = auto()
    """Weekend days whose rest is moved to others (公休日调至): they are worked."""
    ENCOURAGED = auto()
    """Employers are only encouraged to give them off."""
    RESUMED = auto()
    """From then on work goes on as ever."""
    EXTENDED_TO = auto()
    """The holiday given before now lasts until then."""
    SINCE = auto()
    """From then on something is in force."""
    NOTHING = auto()
    """Nothing that is understood."""


_CLAUSES = re.compile(r"[,。;:!?]")
_ENCOURAGED = re.compile(r"鼓励|提倡|倡导|建议")
_REST_MOVED = re.compile(r"(?:公休日|休息日|周末).{0,12}调(?:整)?[至到]")
_MOVED_TO = re.compile(r"调(?:整)?[至到]$")
_TOLD_AGAIN = re.compile(r"为.{0,6}法定|照常公休|为公休|照常休息")
_WORKED = re.compile(r"(?<!不)上班|补班")
_OFF = re.compile(r"放假|补休|公休|调休|休息|连休|休假|共[0-9]{1,2}天")


def said_of(plain: str, groups: list[WrittenDays], number: int, end: int, sentence: str) -> Said:
    """What is said of one of the groups: in the words before it, and in those behind it."""
    group = groups[number]
    behind_last = groups[number - 1].end if number else max(0, group.begin - 60)
    before = _CLAUSES.split(plain[behind_last : group.begin])[-1]
    after = plain[group.end : groups[number + 1].begin if number + 1 < len(groups) else end]
    if _ENCOURAGED.search(sentence):
        return Said.ENCOURAGED
    if "延长" in before and before.endswith(("至", "到")):
        return Said.EXTENDED_TO
    if _MOVED_TO.search(before) and _REST_MOVED.search(f"{before}"):
        return Said.COUNTED_OFF
    if after.strip(",") == "" and number + 1 < len(groups):
        return said_of(plain, groups, number + 1, end, sentence)
    if before.endswith(("自", "从")) and after.startswith("起"):
        return Said.SINCE
    said = next(filter(None, map(_said, _first_clauses(after))), Said.NOTHING)
    return Said.OFF if said is Said.NOTHING and "放假" in before else said


def _first_clauses(after: str) -> Iterator[str]:
    """The words behind a day up to the first full stop."""
    return (clause for clause in _CLAUSES.split(after[:120])[:3])


def _said(clause: str) -> Said | None:
    if _REST_MOVED.search(clause):
        return Said.MOVED
    if _TOLD_AGAIN.search(clause):
        return Said.COUNTED_OFF
    if _WORKED.search(clause):
        return Said.RESUMED if clause.startswith("起") else Said.WORKED
    return Said.OFF if _OFF.search(clause) else None
