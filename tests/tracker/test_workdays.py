"""The work calendar against two independent calendars, the notices and a naive count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tracker.errors import CalendarError
from tracker.statutory_days import statutory_days
from tracker.workdays import Day, DayKind, WorkCalendar, load_workdays, load_year

FOLDER = resources.folder("workdays")
CALENDAR = load_workdays(FOLDER)
ONE_DAY = timedelta(1)

any_day = st.dates(date(1990, 1, 1), date(2100, 12, 31))
some_days = st.integers(1, 300)

NOTICE_2027 = """
year = 2027

[[notice]]
title = "国务院办公厅关于2027年部分节假日安排的通知"
checked_on = 2026-12-01

[[notice.holiday]]
name = "元旦"
days_off = [2026-12-31, 2027-01-01]
workdays = [2026-12-27]
"""


def every_day(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY


def the_published_days() -> Iterator[date]:
    return every_day(date(2015, 1, 1), date(2026, 12, 31))


# The days themselves


def test_every_day_of_2015_to_2026_agrees_with_chinesecalendar() -> None:
    differing = [
        on
        for on in the_published_days()
        if CALENDAR.is_workday(on) != chinese_calendar.is_workday(on)
    ]
    assert differing == []


def test_every_day_of_2015_to_2026_agrees_with_holidays() -> None:
    china = holidays.country_holidays("CN", years=range(2014, 2028))
    differing = [
        on for on in the_published_days() if CALENDAR.is_workday(on) != china.is_working_day(on)
    ]
    assert differing == []


def test_the_working_days_counted_up_to_every_day_agree_with_both() -> None:
    """A count is a sum of days: that from the first day to each day is every count there is."""
    china = holidays.country_holidays("CN", years=range(2014, 2028))
    before = date(2014, 12, 31)
    counted = Counter[str]()
    for on in the_published_days():
        counted["chinesecalendar"] += chinese_calendar.is_workday(on)
        counted["holidays"] += china.is_working_day(on)
        assert set(counted.values()) == {CALENDAR.workdays_between(before, on)}, on
        assert CALENDAR.workdays_between(on, before) == -counted["holidays"]


def test_the_statutory_days_of_2027_to_2050_agree_with_holidays() -> None:
    china = holidays.country_holidays("CN", years=range(2027, 2051), observed=False)
    days = every_day(date(2027, 1, 1), date(2050, 12, 31))
    assert [on for on in days if CALENDAR.day(on).kind is DayKind.HOLIDAY] == sorted(china)


@pytest.mark.parametrize("year", range(2015, 2027))
def test_the_statutory_days_of_published_years_are_named_alike_by_holidays(year: int) -> None:
    china = holidays.country_holidays("CN", years=year, observed=False, language="zh_CN")
    named = {on: name.replace("农历除夕", "春节") for on, name in china.items()}
    for on, name in statutory_days(year).items():
        assert set(name.split("、")) <= set(named[on].split("; ")), on
        assert not CALENDAR.is_workday(on)


@pytest.mark.parametrize(
    "on", [date(2024, 2, 18), date(2023, 1, 28), date(2026, 1, 4), date(2018, 12, 29)]
)
def test_a_make_up_working_weekend_day_is_a_working_day(on: date) -> None:
    assert on.weekday() >= 5
    assert CALENDAR.is_workday(on)
    assert CALENDAR.day(on).kind is DayKind.MAKEUP
    assert CALENDAR.roll(on) == on


def test_rolling_forward_stops_on_a_make_up_sunday() -> None:
    assert CALENDAR.roll(date(2024, 2, 10)) == date(2024, 2, 18)


def test_an_in_lieu_weekday_is_a_day_off() -> None:
    assert date(2026, 2, 23).weekday() == 0
    assert not CALENDAR.is_workday(date(2026, 2, 23))


def test_new_years_eve_of_2024_is_a_working_day_and_that_of_2025_is_not() -> None:
    assert CALENDAR.is_workday(date(2024, 2, 9))
    assert not CALENDAR.is_workday(date(2025, 1, 28))


def test_the_spring_festival_of_2020_was_extended_to_the_second_of_february() -> None:
    revoked = CALENDAR.day(date(2020, 2, 1))
    assert revoked.kind is DayKind.HOLIDAY
    assert revoked.notice is not None
    assert revoked.notice.number == "国办发明电〔2020〕1号"
    assert CALENDAR.roll(date(2020, 1, 24)) == date(2020, 2, 3)
    assert CALENDAR.day(date(2020, 2, 3)).kind is DayKind.WORKDAY


def test_the_labour_day_of_2019_carries_the_notice_that_changed_it() -> None:
    for on in (date(2019, 4, 28), date(2019, 5, 1), date(2019, 5, 3), date(2019, 5, 5)):
        notice = CALENDAR.day(on).notice
        assert notice is not None
        assert notice.issued == date(2019, 3, 22)


def test_the_victory_day_of_2015_was_off_with_its_own_make_up_sunday() -> None:
    assert not CALENDAR.is_workday(date(2015, 9, 3))
    assert not CALENDAR.is_workday(date(2015, 9, 4))
    assert CALENDAR.is_workday(date(2015, 9, 6))


def test_a_notice_may_name_days_in_december_of_the_year_before() -> None:
    monday = CALENDAR.day(date(2018, 12, 31))
    assert monday.kind is DayKind.HOLIDAY
    assert monday.notice is not None
    assert monday.notice.year == 2019
    assert CALENDAR.day(date(2022, 12, 31)).name == "元旦"


def test_an_ordinary_day_has_neither_name_nor_notice() -> None:
    assert CALENDAR.day(date(2026, 3, 3)) == Day(
        date(2026, 3, 3), DayKind.WORKDAY, None, None, confirmed=True
    )
    assert CALENDAR.day(date(2026, 3, 7)).kind is DayKind.WEEKEND


# What is certain


def test_the_last_three_days_of_the_last_published_year_are_unconfirmed() -> None:
    assert CALENDAR.is_confirmed(date(2026, 12, 28))
    for on in every_day(date(2026, 12, 29), date(2026, 12, 31)):
        assert not CALENDAR.is_confirmed(on)
    assert CALENDAR.is_confirmed(date(2025, 12, 31))


def test_days_outside_the_published_years_are_unconfirmed() -> None:
    assert (CALENDAR.first_year, CALENDAR.last_year) == (2015, 2026)
    assert CALENDAR.is_confirmed(date(2015, 1, 1))
    for on in (date(2014, 12, 31), date(2027, 1, 1), date(2027, 6, 15), date(2100, 12, 31)):
        assert not CALENDAR.is_confirmed(on)
        assert not CALENDAR.day(on).confirmed


def test_an_unpublished_year_counts_monday_to_friday_less_the_statutory_days() -> None:
    spring = every_day(date(2027, 2, 1), date(2027, 2, 12))
    off = [on.day for on in spring if not CALENDAR.is_workday(on)]
    assert off == [5, 6, 7, 8]
    assert CALENDAR.day(date(2027, 2, 5)).name == "春节"
    assert CALENDAR.day(date(2028, 10, 3)).name == "国庆节、中秋节"
    assert not CALENDAR.is_workday(date(2031, 1, 23))
    assert CALENDAR.is_workday(date(2051, 2, 13))  # beyond the days of the moon in the table
    assert not CALENDAR.is_workday(date(2051, 10, 2))


def test_the_second_of_may_is_statutory_only_since_2025() -> None:
    assert CALENDAR.is_workday(date(2013, 5, 2))
    assert not CALENDAR.is_workday(date(2028, 5, 2))


def test_loading_the_next_year_confirms_december_and_keeps_the_old_calendar() -> None:
    later = CALENDAR.with_schedule(load_year(NOTICE_2027, "2027.toml"))
    assert later.last_year == 2027
    assert later.day(date(2026, 12, 31)).kind is DayKind.HOLIDAY
    assert later.is_confirmed(date(2026, 12, 31))
    assert later.is_workday(date(2026, 12, 27))
    assert not later.is_confirmed(date(2027, 12, 31))
    assert CALENDAR.last_year == 2026
    assert CALENDAR.is_workday(date(2026, 12, 31))


def test_a_published_year_no_longer_follows_the_statutory_table() -> None:
    later = CALENDAR.with_schedule(load_year(NOTICE_2027, "2027.toml"))
    assert later.is_workday(date(2027, 10, 1))


def test_a_day_named_by_a_notice_is_unconfirmed_while_the_next_notice_may_move_it() -> None:
    text = NOTICE_2027.replace("2027-01-01]", "2027-12-31]")
    last = CALENDAR.with_schedule(load_year(text, "2027.toml")).day(date(2027, 12, 31))
    assert last.kind is DayKind.HOLIDAY
    assert not last.confirmed


def test_a_december_between_two_years_one_of_which_is_missing_stays_unconfirmed() -> None:
    gap = WorkCalendar(year for year in CALENDAR.schedules if year.year != 2020)
    assert not gap.is_confirmed(date(2019, 12, 30))
    assert not gap.is_confirmed(date(2020, 6, 1))
    assert gap.is_confirmed(date(2021, 6, 1))


def test_the_version_changes_with_the_data_and_only_with_it() -> None:
    assert re.fullmatch(r"2015-2026/[0-9a-f]{8}", CALENDAR.version)
    assert load_workdays(FOLDER).version == CALENDAR.version
    assert WorkCalendar(reversed(CALENDAR.schedules)).version == CALENDAR.version
    changed = (FOLDER / "2026.toml").read_text(encoding="utf-8")
    changed = changed.replace("2026-10-10", "2026-10-11")
    assert CALENDAR.with_schedule(load_year(changed, "2026.toml")).version != CALENDAR.version


# Counting


@given(any_day, some_days)
def test_adding_and_subtracting_working_days_are_inverse(start: date, n: int) -> None:
    workday = CALENDAR.roll(start)
    assert CALENDAR.subtract_workdays(CALENDAR.add_workdays(workday, n), n) == workday
    assert CALENDAR.add_workdays(CALENDAR.subtract_workdays(workday, n), n) == workday


@given(any_day, some_days)
def test_the_nth_working_day_is_a_working_day_with_n_of_them_on_the_way(d: date, n: int) -> None:
    after, before = CALENDAR.add_workdays(d, n), CALENDAR.subtract_workdays(d, n)
    assert CALENDAR.is_workday(after)
    assert CALENDAR.is_workday(before)
    assert after > d > before
    assert CALENDAR.workdays_between(d, after) == n
    assert CALENDAR.workdays_between(before - ONE_DAY, d - ONE_DAY) == n


@given(any_day, st.integers(0, 200))
def test_working_days_between_agree_with_a_naive_count(a: date, length: int) -> None:
    b = a + timedelta(length)
    naive = sum(CALENDAR.is_workday(on) for on in every_day(a + ONE_DAY, b))
    assert CALENDAR.workdays_between(a, b) == naive
    assert CALENDAR.workdays_between(b, a) == -naive


@given(any_day)
def test_rolling_lands_on_the_nearest_working_day_and_stays_there(d: date) -> None:
    forward, back = CALENDAR.roll(d), CALENDAR.roll_back(d)
    assert back <= d <= forward
    assert CALENDAR.is_workday(forward)
    assert CALENDAR.is_workday(back)
    assert CALENDAR.roll(forward) == forward
    assert CALENDAR.roll_back(back) == back
    assert not any(CALENDAR.is_workday(on) for on in every_day(back + ONE_DAY, forward - ONE_DAY))


@given(any_day)
def test_a_day_tells_the_same_as_the_quick_questions(d: date) -> None:
    day = CALENDAR.day(d)
    assert day.on == d
    assert day.is_workday == CALENDAR.is_workday(d)
    assert day.confirmed == CALENDAR.is_confirmed(d)


def test_ten_working_days_across_the_national_day_of_2026() -> None:
    assert CALENDAR.add_workdays(date(2026, 9, 29), 10) == date(2026, 10, 19)


@pytest.mark.parametrize("n", [0, -3])
def test_fewer_than_one_working_day_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match=str(n)):
        CALENDAR.add_workdays(date(2026, 3, 3), n)
    with pytest.raises(ValueError, match=str(n)):
        CALENDAR.subtract_workdays(date(2026, 3, 3), n)


@pytest.mark.parametrize("on", [date(1949, 10, 1), date(2200, 1, 1), date.min, date.max])
def test_a_date_beyond_the_calendar_is_refused_and_never_guessed(on: date) -> None:
    for ask in (CALENDAR.is_workday, CALENDAR.roll, CALENDAR.roll_back, CALENDAR.day):
        with pytest.raises(CalendarError) as refused:
            ask(on)
        assert refused.value.code == "date_outside_calendar"


def test_counting_past_the_end_of_the_calendar_is_refused() -> None:
    with pytest.raises(CalendarError):
        CALENDAR.add_workdays(date(2100, 1, 1), 10_000)
    with pytest.raises(CalendarError):
        CALENDAR.subtract_workdays(date(1990, 1, 1), 10_000)
