"""How the dates officers type and paste are read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.dates import parse_date

TODAY = date(2026, 11, 23)
SECOND_OF_MARCH = date(2026, 3, 2)


@pytest.mark.parametrize(
    "text",
    [
        "3-2",
        "3.2",
        "3/2",
        "03-02",
        "3 - 2",
        "3月2日",
        "3月2号",
        "3月2",
        "三月二日",
        "20260302",
        "2026-03-02",
        "2026-3-2",
        "2026/3/2",
        "2026.3.2",
        "2026年3月2日",
        "2026 年 3 月 2 日",
        "二〇二六年三月二日",
        "二○二六年三月二日",
        "  2026-03-02  ",
    ],
)
def test_every_usual_way_of_writing_a_day_is_understood(text: str) -> None:
    assert parse_date(text, TODAY) == SECOND_OF_MARCH


@pytest.mark.parametrize(
    "text", ["２０２６－０３－０２", "３．２", "3。2", "3、2", "２０２６年３月２日"]
)
def test_what_a_chinese_input_method_types_is_understood(text: str) -> None:
    assert parse_date(text, TODAY) == SECOND_OF_MARCH


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("今天", 0),
        ("昨天", -1),
        ("前天", -2),
        ("大前天", -3),
        ("明天", 1),
        ("后天", 2),
        ("+3", 3),
        ("-3", -3),
        ("＋３", 3),
        ("+0", 0),
        ("+15天", 15),
        ("-120", -120),
    ],
)
def test_days_can_be_counted_from_today(text: str, days: int) -> None:
    assert parse_date(text, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2026, 11, 23), "11-23", date(2026, 11, 23)),
        (date(2026, 11, 23), "12-23", date(2026, 12, 23)),
        (date(2026, 11, 23), "12-24", date(2025, 12, 24)),
        (date(2027, 1, 5), "12-30", date(2026, 12, 30)),
        (date(2026, 12, 20), "1-10", date(2027, 1, 10)),
        (date(2026, 12, 20), "1-20", date(2026, 1, 20)),
        (date(2028, 3, 1), "2-29", date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_latest_not_over_thirty_days_ahead(
    today: date, text: str, day: date
) -> None:
    assert parse_date(text, today) == day


def test_a_field_for_hearings_looks_further_ahead() -> None:
    assert parse_date("1-15", TODAY) == date(2026, 1, 15)
    assert parse_date("1-15", TODAY, days_ahead=330) == date(2027, 1, 15)


def test_the_leap_day_is_not_moved_to_another_year() -> None:
    assert parse_date("2-29", TODAY) is None


def test_the_right_weekday_behind_a_date_is_accepted() -> None:
    for text in (
        "2026-03-02 周一",
        "2026-03-02（星期一）",
        "2026-03-02 Mon",
        "3/2 Monday",
        "3月2日 礼拜一",
    ):
        assert parse_date(text, TODAY) == SECOND_OF_MARCH
    assert parse_date("2026-03-01 周天", TODAY) == date(2026, 3, 1)


def test_a_wrong_weekday_makes_the_date_doubtful() -> None:
    assert parse_date("2026-03-02 周二", TODAY) is None
    assert parse_date("2026-03-02 Sun", TODAY) is None


def test_midnight_from_a_spreadsheet_is_dropped_and_any_other_time_is_not() -> None:
    assert parse_date("2026-03-02 00:00:00", TODAY) == SECOND_OF_MARCH
    assert parse_date("2026/3/2 0:00", TODAY) == SECOND_OF_MARCH
    assert parse_date("2026-03-02T00:00:00", TODAY) == SECOND_OF_MARCH
    assert parse_date("2026-03-02 09:30", TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("二〇二六年十二月三十一日", date(2026, 12, 31)),
        ("二〇二五年十月十日", date(2025, 10, 10)),
        ("二〇二五年十一月二十日", date(2025, 11, 20)),
        ("十月一日", date(2026, 10, 1)),
    ],
)
def test_the_numerals_of_judgments_are_read(text: str, day: date) -> None:
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "三",
        "不详",
        "2",
        "0302",
        "26-3-2",
        "3-2-26",
        "2026-03.02",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "0026-03-02",
        "3026-03-02",
        "2026-03-02前",
        "2026-03-02 2026-03-03",
        "2026-03-02 foo",
        "2026-03-02 monkey",
        "2026-3",
        "2026年3月",
        "二十二十月一日",
        "+99999",
        "+",
        "--3",
        "+3.5",
    ],
)
def test_a_text_that_names_no_single_day_is_no_date(text: str) -> None:
    assert parse_date(text, TODAY) is None


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_full_date_means_the_same_day_in_every_spelling(day: date) -> None:
    spellings = (
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        f"{day.isoformat()} 周{'一二三四五六日'[day.weekday()]}",
    )
    assert {parse_date(text, TODAY) for text in spellings} == {day}


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.dates(date(2004, 1, 1), date(2004, 12, 31)))
def test_a_day_without_a_year_never_lies_beyond_a_year_around_today(
    today: date, wanted: date
) -> None:
    found = parse_date(f"{wanted.month}-{wanted.day}", today)
    if found is not None:
        assert -337 <= (found - today).days <= 30


@given(st.text(max_size=20))
def test_no_text_whatever_makes_the_parser_stumble(text: str) -> None:
    assert parse_date(text, TODAY) is None or isinstance(parse_date(text, TODAY), date)
