"""Pasted notices: each year's wording is the calendar that is shipped, however it is written."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest
from hypothesis import given, settings

import resources
from tests.tracker.notice_wording import NOTICES, Planned, Style, notice, plans, styles, written
from tracker.errors import CalendarError
from tracker.notice_text import NoticeProblem, ReadHoliday, ReadNotice, as_toml, read_notice
from tracker.workdays import Day, WorkCalendar, YearSchedule, load_workdays, load_year

FOLDER = resources.folder("workdays")
CALENDAR = load_workdays(FOLDER)
CHECKED_ON = date(2026, 11, 22)
PUBLISHED = range(2015, 2027)
BEFORE = range(2006, 2015)

each_year = pytest.mark.parametrize("year", PUBLISHED)


def read(text: str) -> ReadNotice:
    return read_notice(text, checked_on=CHECKED_ON)


def shipped(year: int) -> str:
    """The file of a year without the notes in it."""
    text = (FOLDER / f"{year}.toml").read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    return first + "\n" + re.sub(r"(?m)^#.*\n", "", rest)


def first_notice(year: int) -> str:
    """A year's file with its first notice alone, as it was before any amendment."""
    head, _, rest = shipped(year).partition("[[notice]]")
    return head + "[[notice]]" + rest.partition("[[notice]]")[0].rstrip("\n") + "\n"


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


# The notices of all years


@each_year
def test_the_notice_of_a_year_is_read_without_a_doubt(year: int) -> None:
    result = read(notice(str(year)))

    assert result.problems == ()
    assert result.loadable
    assert not result.amends


@each_year
def test_the_notice_of_a_year_gives_every_day_its_status_and_its_name(year: int) -> None:
    loaded = load_year(as_toml(read(notice(str(year)))), f"{year}.toml")

    assert told(loaded) == told(load_year(first_notice(year), f"{year}.toml"))


def told(schedule: YearSchedule) -> list[tuple[object, ...]]:
    return [(day.on, day.kind, day.name) for day in schedule.days]


@each_year
def test_a_calendar_of_pasted_notices_works_on_the_same_days_as_the_one_shipped(year: int) -> None:
    pasted = WorkCalendar(
        pasted_year(known.year) if known.year == year else known for known in CALENDAR.schedules
    )
    first = date(year - 1, 12, 1)
    days = [first + timedelta(days=n) for n in range(430)]

    assert [d for d in days if pasted.is_workday(d) != CALENDAR.is_workday(d)] == []


def pasted_year(year: int) -> YearSchedule:
    """A year as its pasted notices make it, the amendment behind the first."""
    text = as_toml(read(notice(str(year))))
    for file in sorted(NOTICES.glob(f"{year}-*.txt")):
        known = [load_year(text, f"{year}.toml")]
        amendment = read_notice(notice(file.stem), checked_on=CHECKED_ON, known=known)
        assert amendment.problems == ()
        text = as_toml(amendment, onto=text)
    return load_year(text, f"{year}.toml")


@each_year
def test_the_file_of_a_pasted_year_is_the_one_shipped(year: int) -> None:
    """The address is read where it was pasted with the text."""
    address = CALENDAR.schedules[year - 2015].notices[0].source

    assert as_toml(read(f"{notice(str(year))}\n{address}\n")) == first_notice(year)


@pytest.mark.parametrize("name", ["2019-labour-day", "2020-spring-festival"])
def test_an_amendment_is_written_behind_the_first_notice_as_it_is_shipped(name: str) -> None:
    year = int(name[:4])
    known = [load_year(first_notice(year), f"{year}.toml")]
    address = CALENDAR.schedules[year - 2015].notices[1].source
    text = f"{notice(name)}\n{address}\n"

    amendment = read_notice(text, checked_on=CHECKED_ON, known=known)

    assert amendment.amends
    assert as_toml(amendment, onto=first_notice(year)) == shipped(year)


@pytest.mark.parametrize("year", BEFORE)
def test_the_older_wording_gives_the_days_that_chinesecalendar_knows(year: int) -> None:
    """公休日调至, 照常公休, 其中…为法定节假日: how rest days were moved until 2009."""
    result = read(notice(str(year)))
    calendar = WorkCalendar([load_year(as_toml(result), f"{year}.toml")])
    # chinesecalendar leaves out the make-up Saturday of 2005 that the notice for 2006 names
    first = max(date(year - 1, 12, 29), date(2006, 1, 1))
    days = [first + timedelta(days=n) for n in range(360)]

    assert result.problems == ()
    assert [d for d in days if calendar.is_workday(d) != chinese_calendar.is_workday(d)] == []


def test_every_text_is_one_that_a_test_reads() -> None:
    years = {str(year) for year in (*BEFORE, *PUBLISHED)}
    others = {"2015-victory-day", "2019-labour-day", "2020-spring-festival", "2027-invented"}

    assert {file.stem for file in NOTICES.glob("*")} == years | others


# What is read


def holiday(result: ReadNotice, name: str) -> ReadHoliday:
    return next(each for each in result.holidays if each.name == name)


def test_the_head_of_a_notice() -> None:
    result = read(notice("2026"))

    assert result.year == 2026
    assert result.title == "国务院办公厅关于2026年部分节假日安排的通知"
    assert result.number == "国办发明电〔2025〕7号"
    assert result.issued == date(2025, 11, 4)
    assert result.source is None
    assert result.checked_on == CHECKED_ON


def test_a_holiday_with_what_the_text_claims_of_it() -> None:
    spring = holiday(read(notice("2026")), "春节")

    assert spring.festivals == ("春节",)
    assert spring.days_off == tuple(day(2, number) for number in range(15, 24))
    assert spring.workdays == (day(2, 14), day(2, 28))
    assert spring.claimed_days == 9
    assert spring.claimed_weekdays == (
        (day(2, 15), 6),
        (day(2, 23), 0),
        (day(2, 14), 5),
        (day(2, 28), 5),
    )
    assert spring.text == (
        "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。"
        "2月14日（周六）、2月28日（周六）上班。"
    )


def test_a_day_that_employers_are_only_encouraged_to_give_is_told_and_stays_a_working_day() -> None:
    result = read(notice("2024"))

    assert holiday(result, "春节").encouraged == (date(2024, 2, 9),)
    assert date(2024, 2, 9) not in holiday(result, "春节").days_off


def test_the_day_from_which_a_regulation_is_in_force_is_no_day_off() -> None:
    """自2025年1月1日起, 国庆节自10月1日起放假调休7天: said before the first holiday of 2025."""
    result = read(notice("2025"))

    assert result.holidays[0].days_off == (date(2025, 1, 1),)
    assert result.problems == ()


def test_new_year_may_begin_in_december() -> None:
    assert read(notice("2019")).holidays[0].days_off[0] == date(2018, 12, 30)
    assert read(notice("2019")).holidays[0].workdays == (date(2018, 12, 29),)


def test_an_extension_reaches_from_the_holiday_that_is_loaded() -> None:
    known = [load_year(first_notice(2020), "2020.toml")]
    text = notice("2020-spring-festival")

    result = read_notice(text, checked_on=CHECKED_ON, known=known)

    assert result.holidays[0].days_off == (
        date(2020, 1, 31),
        date(2020, 2, 1),
        date(2020, 2, 2),
    )


def test_an_occasion_that_is_no_festival_has_the_name_of_its_title() -> None:
    known = [load_year(first_notice(2015), "2015.toml")]
    result = read_notice(notice("2015-victory-day"), checked_on=CHECKED_ON, known=known)

    assert result.year == 2015
    assert result.holidays[0].name == "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日"
    assert result.holidays[0].workdays == (date(2015, 9, 6),)


def test_the_invented_notice_of_2027_can_be_loaded() -> None:
    result = read(notice("2027-invented"))
    calendar = CALENDAR.with_schedule(load_year(as_toml(result), "2027.toml"))

    assert result.problems == ()
    assert calendar.last_year == 2027
    assert calendar.is_confirmed(date(2027, 2, 11))
    assert not calendar.is_workday(date(2027, 2, 11))
    assert calendar.is_workday(date(2027, 1, 31))


# How it is written


SENTENCE = "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。"


@pytest.mark.parametrize(
    "words",
    [
        "一、元旦: 1月1日(周四)至3日(周六)放假调休,共3天. 1月4日(周日)上班。",
        "（一）元旦：１月１日（周四）至３日（周六）放假调休，共３天。１月４日（周日）上班。",
        "一、元旦：一月一日（周四）至三日（周六）放假调休，共三天。一月四日（周日）上班。",
        "1.元旦：2026年1月1日至2026年1月3日放假，为期3天。2026年1月4日（星期日）补班。",
        "元旦：1月1日—3日放假（星期四至星期六），共3天，1月4日（星期天）正常上班。",
        "一、元旦\n放假时间：1月1日\n至3日\n1月4日 星期日 调休上班",
        "一、元 旦：\n1 月 1 日 （ 周四 ）至 3 日放假调休\n1 月 4 日（周日）上班",
        "元旦1月1日到1月3日放假，1月4日上班。",
        "元旦：1月1日、2日和3日放假，1月4日（礼拜日）上班。",
        "元旦：1月1-3日放假调休。1月4日上班。",
        "元旦：1月1日起至3日放假。1月4日起照常上班。",
        "元旦：1月1日放假，1月2日（周五）、1月3日（周六）补休，共3天。1月4日（周日）上班。",
        "元旦：放假时间为1月1日至3日，1月4日（周日）上班。",
        "元旦：1月1日至3日放假调休，共3天；1月4日（周日）公休日调至1月2日（周五）。",
    ],
)
def test_the_same_holiday_in_other_words(words: str) -> None:
    assert SENTENCE in notice("2026")

    result = read(notice("2026").replace(SENTENCE, words))

    assert result.problems == ()
    assert [told(load_year(as_toml(result), "2026.toml"))] == [
        told(load_year(first_notice(2026), "2026.toml"))
    ]


@pytest.mark.parametrize(
    "page",
    [
        "索 引 号：000014349/2025-00076　主题分类：综合政务\\其他\n发文机关：国务院办公厅\n"
        "成文日期：2025年11月04日\n发布日期：2025年11月05日\n发布时间：2025-11-05 16:00\n",
        "新华社北京11月4日电 国务院办公厅日前发出通知，全文如下：\n",
        "﻿\u200b",
    ],
)
def test_what_a_page_says_around_the_notice_is_no_day_off(page: str) -> None:
    result = read(f"{page}{notice('2026')}（此件公开发布）\n")

    assert result.problems == ()
    assert result.issued == date(2025, 11, 4)
    assert len(result.holidays) == 7


@settings(deadline=None)
@given(plans(), styles)
def test_every_schedule_is_read_as_it_was_written(
    plan: tuple[int, list[Planned]], style: Style
) -> None:
    year, holidays = plan
    text = written(year, holidays, style)

    result = read(text)

    # what is drawn at random is not balanced as the days of a real notice are
    assert {problem.code for problem in result.problems} <= {NoticeProblem.DAYS_UNBALANCED}, text
    assert [(h.name, h.days_off, h.workdays) for h in result.holidays] == [
        (planned.name, planned.days_off, planned.workdays) for planned in holidays
    ], text
    assert load_year(as_toml(result), "x.toml").year == year


# As a year's file


def test_a_number_is_verified_only_where_it_stands_in_the_text() -> None:
    without = read(notice("2026").replace("国办发明电〔2025〕7号", ""))
    loaded = load_year(as_toml(without), "2026.toml").notices[0]

    assert (loaded.number, loaded.number_verified) == (None, False)
    assert load_year(as_toml(read(notice("2026"))), "2026.toml").notices[0].number_verified


@pytest.mark.parametrize("brackets", ["[]", "【】", "()", "［］", "（）"])
def test_a_number_is_known_by_whatever_brackets_it_has(brackets: str) -> None:
    begin, end = brackets
    text = notice("2026").replace("〔2025〕", f"{begin}2025{end}")

    assert read(text).number == "国办发明电〔2025〕7号"


def refused(result: ReadNotice, onto: str | None = None) -> str:
    with pytest.raises(CalendarError) as error:
        as_toml(result, onto)
    return error.value.code


def test_nothing_is_written_where_nothing_was_read() -> None:
    assert refused(read("今天天气很好。")) == "nothing_read"


def test_an_amendment_needs_the_year_that_it_amends() -> None:
    known = [load_year(first_notice(2019), "2019.toml")]
    labour = read_notice(notice("2019-labour-day"), checked_on=CHECKED_ON, known=known)

    assert refused(labour) == "amends_unknown_year"
    assert refused(labour, onto=first_notice(2020)) == "amends_another_year"
    assert refused(labour, onto=shipped(2019)) == "notice_already_there"


def test_a_year_that_cannot_be_loaded_is_not_written() -> None:
    text = notice("2026").replace("1月4日（周日）上班", "1月5日（周一）上班")

    assert refused(read(text)) == "makeup_on_weekday"


def test_names_and_addresses_are_written_so_that_they_cannot_break_the_file() -> None:
    name = 'a"]\\n[[notice]]'
    text = notice("2026").replace("七、国庆节", f"八、{name}纪念：9月3日放假。七、国庆节")
    schedule: tuple[Day, ...] = load_year(as_toml(read(text)), "2026.toml").days

    assert {d.name for d in schedule if d.on == date(2026, 9, 3)} == {f"{name}纪念"}


def test_a_path_is_never_read() -> None:
    assert read(str(Path(FOLDER / "2026.toml"))).holidays == ()
