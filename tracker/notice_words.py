"""The wording of a holiday notice: its text made plain, the days it names and what it says of them.

Texts are pasted from web pages, Word and PDF: digits and punctuation of either width, numbers in
Chinese, spaces and line breaks anywhere. All patterns are bounded, so that no text takes long.
"""

from __future__ import annotations

import re
import unicodedata
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
_SENTENCE_ENDS = "。;!?"
_LONGEST_SENTENCE = 600
_WITHOUT_MEANING = "CZ"  # controls, halves of characters, spaces


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
        """Where the sentence at this place begins and ends; none is longer than a notice's."""
        first, last = max(0, place - _LONGEST_SENTENCE), place + _LONGEST_SENTENCE
        begin = max(self.plain.rfind(mark, first, place) for mark in _SENTENCE_ENDS) + 1
        ends = [self.plain.find(mark, place, last) for mark in _SENTENCE_ENDS]
        end = min((end + 1 for end in ends if end >= 0), default=min(last, len(self.plain)))
        return max(begin, first), end


def _arabic(number: str) -> str:
    """二〇二六, 二十八 or 十 in digits; what is no number stays as it is."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return "".join(str(_NUMERALS[numeral]) for numeral in number)
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        return number
    return str((_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0))


# Days as they are written.

_WRITTEN_DAY = re.compile(
    r"(?<![0-9初共])(?<!农历)(?:(?:([0-9]{4})年)?([0-9]{1,2})月)?([0-9]{1,2})"
    r"(?:日|(?<=月[0-9])号|(?<=月[0-9]{2})号|(?=[至到~—–-]{1,3}[0-9]{1,2}日))"
    r"(?:\(([^()]{0,60})\)|((?:周|星期|礼拜)[一二三四五六日天]))?"
)
_RANGE = re.compile(r"起?[至到]|[~—–―─-]{1,3}")
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
    found: list[tuple[int, int, list[tuple[WrittenDay, WrittenDay | None]]]] = []
    for match in _WRITTEN_DAY.finditer(plain, begin, end):
        day = _written(match)
        since, until, parts = found[-1] if found else (match.start(), match.start(), [])
        between = plain[until : match.start()]
        if parts and parts[-1][1] is None and _RANGE.fullmatch(between):
            parts[-1] = (parts[-1][0], day)
        elif parts and _LIST.fullmatch(between):
            parts.append((day, None))
        else:
            since, parts = match.start(), [(day, None)]
            found.append((since, since, parts))
        found[-1] = (since, match.end(), parts)
    return [WrittenDays(since, until, tuple(parts)) for since, until, parts in found]


def _written(match: re.Match[str]) -> WrittenDay:
    year, month, day, bracket, weekday = match.groups()
    weekdays = tuple(_WEEKDAYS[name] for name in _WEEKDAY.findall(bracket or weekday or ""))
    return WrittenDay(
        int(year) if year else None, int(month) if month else None, int(day), weekdays
    )


# What is said of them.


class Said(Enum):
    """What a notice says of the days it names together."""

    OFF = auto()
    """They are days off."""
    TOLD_AGAIN = auto()
    """They are days off, told as part of those already given (其中…照常公休)."""
    WORKED = auto()
    """They are worked."""
    MOVED = auto()
    """Their rest is moved to other days (公休日调至): they are worked, unless given off anyway."""
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


_CLAUSE_ENDS = re.compile(r"[,。;:!?]")
_ENCOURAGED = re.compile(r"鼓励|提倡|倡导|建议")
_REST_MOVED = re.compile(r"(?:公休日|休息日|周末).{0,12}调(?:整)?[至到]")
_TOLD_AGAIN = re.compile(r"为.{0,6}法定|照常公休|照常休息|为公休")
_WORKED = re.compile(r"上班|补班")
_OFF = re.compile(r"放假|补休|公休|(?<!不)调休|休息|连休|休假|共[0-9]{1,2}[天日]")
_CALLED_OFF = re.compile(r"取消|撤销")
_TAKEN_BACK = re.compile(r"取消|撤销|改为|不再?(?:上班|补班|放假|休息|补休|公休|休假)")
"""What was said before is so no more: which day it leaves is for an officer to read."""
_OFF_FROM = re.compile(r"放假(?:(?:时间|日期|安排)[为是从自:]?|[为是从自:])$")


def said_of(text: PlainText, groups: list[WrittenDays], begin: int, end: int) -> list[Said]:
    """What is said of each group of days between two places.

    A group with nothing behind it but a comma shares in what is said of the next one.
    """
    said: list[Said] = []
    for number, group in reversed(list(enumerate(groups))):
        before = text.plain[groups[number - 1].end if number else begin : group.begin]
        after = text.plain[group.end : groups[number + 1].begin if said else end]
        meant = _said_before(before, after)
        if meant is None and said and after.strip(",") == "":
            meant = said[-1]
        sentence = text.plain[text.sentence(group.begin)[0] : group.begin]
        if _ENCOURAGED.search(sentence):
            meant = Said.ENCOURAGED
        if _CALLED_OFF.search(sentence):
            meant = Said.NOTHING
        said.append(meant or _said_behind(after))
    return said[::-1]


def _said_before(before: str, after: str) -> Said | None:
    clause = _CLAUSE_ENDS.split(before[-120:])[-1]
    if "延长" in clause and clause.endswith(("至", "到")):
        return Said.EXTENDED_TO
    if clause.endswith(("自", "从")) and after.startswith("起"):
        return Said.SINCE
    if _OFF_FROM.search(before) and not _WORKED.search(after[:10]):
        return Said.OFF
    return Said.TOLD_AGAIN if _REST_MOVED.search(clause) else None


def _said_behind(after: str) -> Said:
    clause = _CLAUSE_ENDS.split(after.lstrip(",)")[:120])[0]
    if _TAKEN_BACK.search(clause):
        return Said.NOTHING
    if _REST_MOVED.search(clause):
        return Said.MOVED
    if _TOLD_AGAIN.search(clause):
        return Said.TOLD_AGAIN
    if _WORKED.search(clause):
        return Said.RESUMED if clause.startswith("起") else Said.WORKED
    return Said.OFF if _OFF.search(clause) else Said.NOTHING
