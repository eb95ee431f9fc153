"""The year files: each names its notice, and one that is not clean is refused naming the place."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import resources
from tracker.errors import CalendarError
from tracker.workdays import DayKind, WorkCalendar, YearSchedule, load_workdays, load_year

SCHEDULES = load_workdays(resources.folder("workdays")).schedules

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


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: str(schedule.year))
def test_every_year_names_its_notice(schedule: YearSchedule) -> None:
    first = schedule.notices[0]
    assert first.title == f"国务院办公厅关于{schedule.year}年部分节假日安排的通知"
    for notice in schedule.notices:
        assert notice.number is not None
        assert re.fullmatch(r"国(办)?发明电〔\d{4}〕\d+号", notice.number)
        assert notice.issued is not None
        assert f"〔{notice.issued.year}〕" in notice.number
        assert notice.source is not None
        assert notice.source.startswith("https://www.gov.cn/")
    assert {day.notice for day in schedule.days} == set(schedule.notices)
    assert {day.name for day in schedule.days} >= {"元旦", "春节", "清明节", "劳动节", "端午节"}


def test_notices_of_a_year_stand_in_the_order_of_issue() -> None:
    for schedule in SCHEDULES:
        issued = [notice.issued for notice in schedule.notices if notice.issued]
        assert issued == sorted(issued)


HEAD = 'year = 2027\n[[notice]]\ntitle = "通知"\nchecked_on = 2026-12-01\n'
HOLIDAY = '[[notice.holiday]]\nname = "元旦"\n'


@pytest.mark.parametrize(
    ("text", "code", "field", "value"),
    [
        (HEAD + HOLIDAY + "days_of = [2027-01-01]", "missing", "days_off", None),
        (
            HEAD + HOLIDAY + "days_off = [2027-01-01]\nworkday = [2027-01-02]",
            "unknown_key",
            "workday",
            [date(2027, 1, 2)],
        ),
        (
            HEAD + HOLIDAY + "days_off = [2027-01-02]\nworkdays = [2027-01-02]",
            "day_off_and_workday",
            "workdays",
            date(2027, 1, 2),
        ),
        (
            HEAD + HOLIDAY + "days_off = [2027-01-01, 2027-01-01]",
            "date_twice",
            "days_off",
            date(2027, 1, 1),
        ),
        (
            HEAD + HOLIDAY + "days_off = [2025-12-31]",
            "date_outside_year",
            "days_off",
            date(2025, 12, 31),
        ),
        (
            HEAD + HOLIDAY + "days_off = [2026-05-01]",
            "date_outside_year",
            "days_off",
            date(2026, 5, 1),
        ),
        (
            HEAD + HOLIDAY + "days_off = [2028-01-11]",
            "date_outside_year",
            "days_off",
            date(2028, 1, 11),
        ),
        (
            HEAD + HOLIDAY + "days_off = [2027-01-01]\nworkdays = [2027-01-04]",
            "makeup_on_weekday",
            "workdays",
            date(2027, 1, 4),
        ),
        (HEAD + HOLIDAY + 'days_off = ["2027-01-01"]', "wrong_type", "days_off", "2027-01-01"),
        (HEAD + HOLIDAY + "days_off = []", "empty", "days_off", []),
    ],
)
def test_a_wrong_day_is_refused_naming_file_field_and_value(
    text: str, code: str, field: str, value: object
) -> None:
    assert refusal(text) == (code, f"notice[1].holiday[1].{field}", value)


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ("year = ", "not_toml", ""),
        ("", "missing", "year"),
        ('year = "2027"', "wrong_type", "year"),
        ("year = 20270", "year_out_of_range", "year"),
        ("year = 2027", "missing", "notice"),
        ("year = 2027\nnotice = []", "empty", "notice"),
        ("year = 2027\nnotice = [1]", "wrong_type", "notice"),
        ("year = 2027\n[[notice]]\nchecked_on = 2026-12-01", "missing", "notice[1].title"),
        ('year = 2027\n[[notice]]\ntitle = ""', "empty", "notice[1].title"),
        ('year = 2027\n[[notice]]\ntitle = "通知"', "missing", "notice[1].checked_on"),
        (HEAD, "missing", "notice[1].holiday"),
        (HEAD + "number_verified = true\n", "missing", "notice[1].number"),
        (HEAD + 'source = "file:///x"\n', "not_an_address", "notice[1].source"),
        (HEAD + "issued = 2026-11-04T10:00:00\n", "wrong_type", "notice[1].issued"),
        (HEAD + "[[notice.holiday]]\n", "missing", "notice[1].holiday[1].name"),
        ("yaer = 2027\n" + NOTICE_2027, "unknown_key", "yaer"),
    ],
)
def test_a_wrong_file_is_refused_naming_the_field(text: str, code: str, field: str) -> None:
    assert refusal(text)[:2] == (code, field)


def refusal(text: str) -> tuple[str, object, object]:
    with pytest.raises(CalendarError) as refused:
        load_year(text, "2027.toml")
    assert refused.value.params["file"] == "2027.toml"
    return refused.value.code, refused.value.params["field"], refused.value.params["value"]


def test_a_later_notice_of_the_same_year_replaces_what_the_first_one_said() -> None:
    second = NOTICE_2027.replace("year = 2027\n", "").replace("[2026-12-27]", "[2027-01-02]")
    schedule = load_year(NOTICE_2027 + second, "2027.toml")
    assert [(str(day.on), day.kind) for day in schedule.days] == [
        ("2026-12-27", DayKind.MAKEUP),
        ("2026-12-31", DayKind.HOLIDAY),
        ("2027-01-01", DayKind.HOLIDAY),
        ("2027-01-02", DayKind.MAKEUP),
    ]
    assert [day.notice is schedule.notices[1] for day in schedule.days] == [False, True, True, True]


def test_a_file_saved_by_a_windows_editor_is_read_alike() -> None:
    windows = "\ufeff" + NOTICE_2027.replace("\n", "\r\n")
    assert load_year(windows, "2027.toml") == load_year(NOTICE_2027, "2027.toml")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("2026.toml", NOTICE_2027.encode(), "year_not_of_file"),
        ("2027.toml", NOTICE_2027.encode("gb18030"), "not_utf8"),
        ("statutory.toml", b"", "no_year_files"),
    ],
)
def test_a_folder_with_a_wrong_file_is_refused(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CalendarError) as refused:
        load_workdays(tmp_path)
    assert refused.value.code == code


def test_a_calendar_needs_each_of_its_years_once() -> None:
    schedule = SCHEDULES[0]
    for schedules, code in (([], "no_years"), ([schedule, schedule], "year_twice")):
        with pytest.raises(CalendarError) as refused:
            WorkCalendar(schedules)
        assert refused.value.code == code
