"""The parts of a holiday notice: its head, and the place of each holiday in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.notice_words import PlainText
from tracker.statutory_days import FESTIVALS

YEARS = range(1999, 2101)
"""The years a notice may be for: the first regulation with holidays of days in a row is of 1999."""

# The head.

_TITLE = re.compile(r"国务院(?:办公厅)?关于(.{2,60}?)的通知")
_OF_HOLIDAYS = re.compile(r"节假日|假期|放假|调休")
_NUMBER = re.compile(r"(国(?:办)?发(?:明电|电)?)[〔\[(【]([0-9]{4})[〕\])】]([0-9]{1,3})号")
_SOURCE = re.compile(r"https?://(?:[a-z0-9-]{1,40}\.){0,3}gov\.cn/[!-~]{1,200}")
_DATE = r"([0-9]{4})(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})日?"
_WRITTEN_ON = re.compile(rf"成文(?:日期|时间):?{_DATE}")
_SIGNED_ON = (
    re.compile(rf"国务院(?:办公厅)?{_DATE}(?:\([^()]{{0,20}}\))?"),
    re.compile(rf"(?<=[。)]){_DATE}(?:\([^()]{{0,20}}\))?$"),
)
_PUBLISHED_ON = (
    re.compile(rf"(?:日期|时间):?{_DATE}"),
    re.compile(r"新华社.{0,8}?[0-9]{1,2}月[0-9]{1,2}日电"),
)
_YEAR_OF_TITLE = re.compile(r"([0-9]{4})年")
_YEAR_OF_FESTIVALS = re.compile(r"([0-9]{4})年(?:部分节假日|元旦|春节|清明|劳动节|端午|中秋|国庆)")


@dataclass(frozen=True, slots=True)
class Head:
    """Who says it and when; `dated` are the places of days that are no days off."""

    title: str
    title_end: int
    year: int | None
    number: str | None
    issued: date | None
    source: str | None
    dated: tuple[tuple[int, int], ...]

    def names(self, place: int) -> bool:
        """Whether the day at this place belongs to the head."""
        return any(begin <= place < end for begin, end in self.dated)


def read_head(text: PlainText, pasted: str) -> Head:
    """The head of a notice, as far as it is in the text."""
    plain = text.plain
    titles = (found for found in _TITLE.finditer(plain) if _OF_HOLIDAYS.search(found[1]))
    title = next(titles, None)
    number = _NUMBER.search(plain)
    source = _SOURCE.search(pasted)
    written = list(_WRITTEN_ON.finditer(plain))
    signed = [found for pattern in _SIGNED_ON for found in pattern.finditer(plain)]
    others = [found for pattern in _PUBLISHED_ON for found in pattern.finditer(plain)]
    issued = (_date_of(found) for found in (*written[:1], *reversed(signed)))
    year = _YEAR_OF_TITLE.search(title[1]) if title else None
    return Head(
        title=title[0] if title else "",
        title_end=title.end() if title else 0,
        year=_known_year(year or _YEAR_OF_FESTIVALS.search(plain)),
        number=f"{number[1]}〔{number[2]}〕{int(number[3])}号" if number else None,
        issued=next(filter(None, issued), None),
        source=source[0].rstrip(".,;:)]}'\"") if source else None,
        dated=tuple(found.span() for found in (*written, *signed, *others)),
    )


def _known_year(found: re.Match[str] | None) -> int | None:
    year = int(found[1]) if found else 0
    return year if year in YEARS else None


def _date_of(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


# The holidays.

_ENUMERATED = r"(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、])"
_FESTIVAL = (
    r"(?:元旦|春节|清明节?|[“\"]五一[”\"](?:国际劳动节)?|(?:国际)?劳动节|端午节?|中秋节?|国庆节?"
    r"|[“\"]十一[”\"])"
)
_HEADING = re.compile(
    rf"{_ENUMERATED}?({_FESTIVAL}(?:[、和与及]?{_FESTIVAL}){{0,2}})(?:\([^()]{{0,20}}\))?"
    r"(?=(?:放假|假期)?(?:时间|安排)?:|[0-9]{1,4}[年月])"
)
_OTHER_HEADING = re.compile(rf"{_ENUMERATED}([^:,。;]{{2,40}}):(?=(?:[0-9]{{4}}年)?[0-9]{{1,2}}月)")
_FESTIVALS_ALONE = re.compile(
    r"(?:[“\"”、和与及]|国际|五一|十一|(?:元旦|春节|清明|劳动|端午|中秋|国庆)节?){1,12}"
)
_IN_WORDS = {"五一": "劳动节", "十一": "国庆节"}
_OCCASION = re.compile(r"关于(.{2,60}?)(?:调休)?放假")


@dataclass(frozen=True, slots=True)
class Item:
    """A holiday's name, its festivals, and where its heading and the words on it stand."""

    name: str
    festivals: tuple[str, ...]
    heading: int
    begin: int
    end: int


def read_items(text: PlainText, head: Head) -> tuple[Item, ...]:
    """The holidays in the order of the text.

    A notice about a single holiday has no headings: its title says which one.
    """
    found = list(_headings(text.plain))
    if found:
        ends = [begin for begin, _, _ in found[1:]] + [len(text.plain)]
        return tuple(
            _item(name, heading, begin, end)
            for (heading, begin, name), end in zip(found, ends, strict=True)
        )
    name = _name_in_title(head.title)
    return (_item(name, head.title_end, head.title_end, len(text.plain)),) if name else ()


def _headings(plain: str) -> Iterator[tuple[int, int, str]]:
    """Where each heading begins, where the words behind it begin, and the name in it."""
    found = [*_HEADING.finditer(plain), *_OTHER_HEADING.finditer(plain)]
    matches = sorted(found, key=lambda match: (match.start(), match.re is _OTHER_HEADING))
    done = 0
    for match in matches:
        if match.start() >= done:
            done = match.end()
            yield match.start(), match.end(), match[1]


def _item(name: str, heading: int, begin: int, end: int) -> Item:
    festivals = _festivals_in(name)
    whole = _FESTIVALS_ALONE.fullmatch(name)
    return Item("、".join(festivals) if whole else name, festivals, heading, begin, end)


def _festivals_in(name: str) -> tuple[str, ...]:
    """The festivals of the regulation in a name, by the names of the regulation."""
    for word, festival in _IN_WORDS.items():
        name = name.replace(word, festival)
    places = {festival: name.find(festival.removesuffix("节")) for festival in FESTIVALS}
    return tuple(sorted((f for f in places if places[f] >= 0), key=lambda f: places[f]))


def _name_in_title(title: str) -> str:
    if festivals := _festivals_in(title):
        return "、".join(festivals)
    occasion = _OCCASION.search(title)
    return occasion[1] if occasion else ""
