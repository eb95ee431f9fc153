"""Holiday notices for tests: the texts in tests/data/notices, and ones written at random.

The texts repeat the days and the set phrases of the notices of each year, shortened; the one of
2027 is invented. A random schedule is written out as the State Council's office would write it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st

from tracker.notices import may_name
from tracker.statutory_days import festivals

NOTICES = Path(__file__).parent.parent / "data" / "notices"
ONE_DAY = timedelta(days=1)


def notice(name: str) -> str:
    """The text of a notice: a year, or the name of an amendment."""
    return (NOTICES / f"{name}.txt").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Planned:
    """A holiday as it is planned, before anybody writes it down."""

    name: str
    first: date
    last: date
    workdays: tuple[date, ...]

    @property
    def days_off(self) -> tuple[date, ...]:
        return tuple(
            self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)
        )


@st.composite
def plans(draw: st.DrawFn) -> tuple[int, list[Planned]]:
    """A year and its holidays, those that touch each other joined (国庆节、中秋节)."""
    year = draw(st.integers(2025, 2050))
    spans: list[tuple[str, date, date]] = []
    for festival in sorted(festivals(year), key=lambda festival: (festival.first, festival.last)):
        first = festival.first - ONE_DAY * draw(st.integers(0, 2))
        last = festival.last + ONE_DAY * draw(st.integers(0, 4))
        if spans and first <= spans[-1][2] + ONE_DAY:
            name, begun, ended = spans.pop()
            spans.append((f"{name}、{festival.name}", begun, max(last, ended)))
        else:
            spans.append((festival.name, first, last))
    off = {
        first + timedelta(days=n)
        for _, first, last in spans
        for n in range((last - first).days + 1)
    }
    taken: set[date] = set()
    holidays = []
    for name, first, last in spans:
        around = [first + timedelta(days=n) for n in range(-9, (last - first).days + 13)]
        free = [
            day
            for day in around
            if may_name(year, day) and day.weekday() >= 5 and day not in off | taken
        ]
        chosen = draw(st.lists(st.sampled_from(free), max_size=2, unique=True)) if free else []
        taken |= set(chosen)
        holidays.append(Planned(name, first, last, tuple(sorted(chosen))))
    return year, holidays


WEEKDAYS = "一二三四五六日"
CHINESE = "〇一二三四五六七八九"


@dataclass(frozen=True)
class Style:
    """How a clerk writes: every choice is one that some notice made, or some page or printer."""

    weekday: str | None
    range_word: str
    repeats_month: bool
    repeats_year: bool
    days_word: str
    half_width: bool
    chinese_numbers: bool
    enumerated: str
    line_break: str
    signed: bool


styles = st.builds(
    Style,
    weekday=st.sampled_from(["周", "星期", None]),
    range_word=st.sampled_from(["至", "—", "-", "～", "———"]),
    repeats_month=st.booleans(),
    repeats_year=st.booleans(),
    days_word=st.sampled_from(["共{}天", "共{}日", "放假{}天", ""]),
    half_width=st.booleans(),
    chinese_numbers=st.booleans(),
    enumerated=st.sampled_from(["{}、", "（{}）", "{}．", ""]),
    line_break=st.sampled_from(["\n\n", "\n　　", "", "\r\n"]),
    signed=st.booleans(),
)


def written(year: int, holidays: Iterable[Planned], style: Style) -> str:
    """The notice in the wording of the State Council's office, in one of its styles."""
    items = [_item(n, year, holiday, style) for n, holiday in enumerate(holidays, start=1)]
    parts = [
        f"国务院办公厅关于{year}年",
        "部分节假日安排的通知",
        f"国办发明电〔{year - 1}〕8号",
        "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
        f"经国务院批准，现将{year}年放假调休日期的具体安排通知如下。",
        *items,
        "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。",
        *(["国务院办公厅", f"{year - 1}年11月8日"] if style.signed else []),
    ]
    text = style.line_break.join(parts)
    return text.translate(str.maketrans("，：；（）", ",:;()")) if style.half_width else text


def _item(number: int, year: int, holiday: Planned, style: Style) -> str:
    heading = style.enumerated.format(CHINESE[number]) + holiday.name
    days = _day(holiday.first, year, style)
    if holiday.first != holiday.last:
        days += style.range_word + _day(holiday.last, year, style, holiday.first)
    count = style.days_word.format(_number(len(holiday.days_off), style))
    kind = "放假调休" if holiday.workdays else "放假"
    text = f"{heading}：{days}{kind}{'，' if count else ''}{count}。"
    if holiday.workdays:
        text += "、".join(_day(day, year, style) for day in holiday.workdays) + "上班。"
    return text


def _day(day: date, year: int, style: Style, since: date | None = None) -> str:
    new_year = since is not None and day.year != since.year
    named = style.repeats_year or day.year != year or new_year
    words = f"{day.year}年" if named else ""
    if since is None or named or style.repeats_month or day.month != since.month:
        words += f"{_number(day.month, style)}月"
    words += f"{_number(day.day, style)}日"
    return words + (f"（{style.weekday}{WEEKDAYS[day.weekday()]}）" if style.weekday else "")


def _number(number: int, style: Style) -> str:
    if not style.chinese_numbers:
        return str(number)
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{CHINESE[tens]}十") + (
        CHINESE[ones] if ones else ""
    )
