"""Pasted notices that do not fit together: each doubt is told, nothing is dropped or breaks."""

from __future__ import annotations

import string
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from tests.tracker.notice_wording import notice
from tracker.errors import CalendarError
from tracker.notice_problems import NoticeProblem, Problem
from tracker.notice_text import ReadNotice, as_toml, read_notice
from tracker.workdays import load_workdays
from ui.notice_words import NOTICE_PROBLEMS, problem_sentence

CHECKED_ON = date(2026, 11, 22)
CALENDAR = load_workdays(resources.folder("workdays"))
TEXT = notice("2026")


def read(text: str) -> ReadNotice:
    return read_notice(text, checked_on=CHECKED_ON, known=CALENDAR.schedules)


def changed(*changes: tuple[str, str]) -> ReadNotice:
    """The notice of 2026 with other words in it."""
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return read(text)


def found(result: ReadNotice, code: NoticeProblem) -> Problem:
    problems = [problem for problem in result.problems if problem.code is code]
    assert len(problems) == 1, result.problems
    return problems[0]


# Each problem


def test_days_that_are_not_as_many_as_the_text_states() -> None:
    result = changed(("共9天", "共8天"))

    problem = found(result, NoticeProblem.COUNT_DIFFERS)
    assert (problem.holiday, problem.said, problem.found) == ("春节", 8, 9)
    assert result.loadable


@pytest.mark.parametrize("count", ["共3天", "放假3天", "", "连休共3天"])
def test_the_weekend_beside_a_holiday_may_be_counted_with_it(count: str) -> None:
    sentence = "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。"
    result = changed((sentence, f"六、中秋节：9月25日（周五）放假，与周末连休，{count}。"))

    assert result.problems == ()


def test_a_weekday_in_brackets_that_is_not_that_of_the_date() -> None:
    result = changed(("1月4日（周日）上班", "1月4日（周六）上班"))

    problem = found(result, NoticeProblem.WEEKDAY_DIFFERS)
    assert (problem.holiday, problem.day) == ("元旦", date(2026, 1, 4))
    assert result.loadable


def test_the_year_before_pasted_under_the_title_of_this_one_is_seen_at_once() -> None:
    result = read(notice("2025").replace("2025年\n", "2026年\n").replace("现将2025年", ""))

    assert result.year == 2026
    assert {problem.code for problem in result.problems} >= {NoticeProblem.WEEKDAY_DIFFERS}
    assert not result.loadable


def test_a_make_up_day_on_a_weekday() -> None:
    result = changed(("1月4日（周日）上班", "1月5日（周一）上班"))

    assert found(result, NoticeProblem.MAKEUP_ON_WEEKDAY).day == date(2026, 1, 5)
    assert not result.loadable


def test_a_make_up_day_far_from_its_holiday() -> None:
    result = changed(("2月14日（周六）、2月28日", "2月14日（周六）、3月28日"))

    assert found(result, NoticeProblem.MAKEUP_FAR).day == date(2026, 3, 28)
    assert result.loadable


def test_a_text_without_its_year() -> None:
    result = read(TEXT[TEXT.index("一、") : TEXT.index("节假日期间")])

    assert result.year is None
    assert result.holidays == ()
    assert found(result, NoticeProblem.YEAR_MISSING)
    assert not result.loadable


@pytest.mark.parametrize("year", ["0000", "1949", "9999"])
def test_a_year_that_no_notice_can_be_for_is_none(year: str) -> None:
    assert found(read(f"元旦：{year}年12月31日放假。"), NoticeProblem.YEAR_MISSING)


def test_a_text_without_its_title_but_with_the_year() -> None:
    result = read(TEXT[TEXT.index("经国务院批准") :])

    assert result.year == 2026
    assert result.problems == (Problem(NoticeProblem.TITLE_MISSING),)
    assert 'title = "2026年部分节假日安排"' in as_toml(result)


@pytest.mark.parametrize(
    "text", ["", "\n", "国务院办公厅关于2026年部分节假日安排的通知", "放假啦！", "\ud800\x00"]
)
def test_a_text_in_which_nothing_is_recognised(text: str) -> None:
    result = read(text)

    assert found(result, NoticeProblem.NOTHING_READ)
    assert not result.loadable


def test_a_festival_that_is_missing() -> None:
    dragon_boat = "五、端午节：6月19日（周五）至21日（周日）放假，共3天。"
    result = changed((dragon_boat, ""))

    assert found(result, NoticeProblem.FESTIVAL_MISSING).holiday == "端午节"
    assert not result.loadable


def test_a_statutory_day_that_is_not_among_the_days_off() -> None:
    result = changed(("4月4日（周六）至6日（周一）放假，共3天", "4月6日（周一）放假"))

    problem = found(result, NoticeProblem.STATUTORY_DAY_MISSING)
    assert (problem.holiday, problem.day) == ("清明节", date(2026, 4, 5))
    assert not result.loadable


def test_a_make_up_day_left_out_is_missed_in_the_sum_of_the_year() -> None:
    result = changed(("2月14日（周六）、2月28日（周六）上班", "2月14日（周六）上班"))

    problem = found(result, NoticeProblem.DAYS_UNBALANCED)
    assert (problem.said, problem.found) == (13, 14)


def test_a_festival_spoken_of_twice_with_different_days() -> None:
    again = "清明节：4月4日（周六）至5日（周日）放假。"
    result = changed(("四、劳动节", f"{again}四、劳动节"))

    assert found(result, NoticeProblem.FESTIVAL_TWICE).text == again
    assert not result.loadable


def test_a_notice_pasted_twice_is_read_once() -> None:
    assert read(TEXT + TEXT).problems == ()
    assert read(TEXT + TEXT).holidays == read(TEXT).holidays


def test_two_holidays_that_name_the_same_day() -> None:
    result = changed(("9月25日（周五）至27日（周日）放假，共3天", "9月25日、10月1日放假"))

    problem = found(result, NoticeProblem.DAY_TWICE)
    assert (problem.holiday, problem.day) == ("国庆节", date(2026, 10, 1))
    assert sum(date(2026, 10, 1) in holiday.days_off for holiday in result.holidays) == 1


@pytest.mark.parametrize(
    "words", ["5月1日至5日放假调休，共5天。5月2日上班。", "5月1日至5日放假。6月20日上班。"]
)
def test_a_day_given_off_and_worked(words: str) -> None:
    result = changed(
        ("5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。", words),
    )

    assert found(result, NoticeProblem.OFF_AND_WORKED)
    assert not result.loadable


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2月30日至3月1日", "2月30日至3月1日"),
        ("0月1日", "0月1日"),
        ("10月5日至10月3日", "10月5日至10月3日"),
        ("1月1日至9月1日", "1月1日至9月1日"),
        ("9月25日至1日", "9月25日至1日"),
    ],
)
def test_a_day_or_a_range_that_cannot_be(days: str, told: str) -> None:
    result = changed(("9月25日（周五）至27日（周日）", days))

    assert found(result, NoticeProblem.NO_SUCH_DAY).text == told
    assert found(result, NoticeProblem.NO_DAYS_OFF).holiday == "中秋节"
    assert not result.loadable


def test_a_day_far_from_the_year() -> None:
    result = changed(("9月25日（周五）至27日（周日）", "2062年9月25日、9月25日"))

    assert found(result, NoticeProblem.OUTSIDE_YEAR).day == date(2062, 9, 25)


def test_an_amendment_of_a_year_that_is_not_loaded() -> None:
    result = read_notice(notice("2019-labour-day"), checked_on=CHECKED_ON)

    assert found(result, NoticeProblem.AMENDS_UNKNOWN_YEAR)
    assert not result.loadable


def test_an_extension_of_a_holiday_that_nobody_knows() -> None:
    result = read_notice(notice("2020-spring-festival"), checked_on=CHECKED_ON)
    told = found(result, NoticeProblem.NOT_UNDERSTOOD).text

    assert told.startswith("一、延长2020年春节假期至2月2日（农历正月初九，星期日）")
    assert not result.loadable


@pytest.mark.parametrize(
    "sentence",
    [
        "4月5日（星期五）的教学活动调整至4月7日（星期日）进行。",
        "2月14日（周六）、2月28日（周六）值班。",
        "各部门请于4月1日前报送值班表。",
        "3月8日妇女节各单位自行安排。",
        "1月4（周日）上班。",
        "请注意126日（周日）上班。",
        "4月日（周日）上班。",
    ],
)
def test_a_day_that_is_not_understood_is_told_word_for_word(sentence: str) -> None:
    result = changed(("三、清明节", f"{sentence}\n三、清明节"))

    told = {p.text for p in result.problems if p.code is NoticeProblem.NOT_UNDERSTOOD}
    assert told == {sentence}
    assert result.loadable


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2月14日（周六）、2月28日（周六）上班", "2月14日（周六）、2月28日（周六）上班取消"),
        ("2月14日（周六）、2月28日（周六）上班", "取消2月14日（周六）、2月28日（周六）上班"),
        ("2月14日（周六）、2月28日（周六）上班", "2月14日（周六）上班，2月28日（周六）不再上班"),
        ("2月14日（周六）、2月28日（周六）上班", "2月14日（周六）上班，2月28日（周六）不放假"),
        ("2月14日（周六）、2月28日（周六）上班", "2月14日（周六）上班，2月28日（周六）值班"),
    ],
)
def test_a_day_taken_back_is_not_read_and_what_is_lacking_then_cannot_be_loaded(
    old: str, new: str
) -> None:
    result = changed((old, new))
    codes = {problem.code for problem in result.problems}
    spring = next(each for each in result.holidays if each.name == "春节")

    assert codes >= {NoticeProblem.NOT_UNDERSTOOD, NoticeProblem.DAYS_UNBALANCED}
    assert date(2026, 2, 28) not in {*spring.workdays, *spring.days_off}
    assert not result.loadable


def test_a_day_before_the_first_holiday_is_told_too() -> None:
    result = changed(("经国务院批准，", "根据3月1日的会议，经国务院批准，"))

    assert found(result, NoticeProblem.NOT_UNDERSTOOD).text.count("根据3月1日的会议") == 1


def test_a_line_break_in_the_middle_of_what_was_not_understood_is_a_space() -> None:
    result = changed(("三、清明节", "各部门请于4月\n 1日前报送。\n三、清明节"))

    assert found(result, NoticeProblem.NOT_UNDERSTOOD).text == "各部门请于4月 1日前报送。"


# Slips of the pen


@pytest.mark.parametrize("year", [2018, 2024, 2026])
def test_no_character_can_be_lost_without_a_word(year: int) -> None:
    """Whatever single character is missing, the days are the same or a problem is told."""
    text = notice(str(year))
    whole = working_days_changed(read(text))
    begin, end = text.index("一、"), text.index("节假日期间")

    silent = [
        text[place - 8 : place + 8]
        for place in range(begin, end)
        if not (result := read(text[:place] + text[place + 1 :])).problems
        and working_days_changed(result) != whole
    ]

    assert silent == []


@pytest.mark.parametrize("year", [2023, 2026])
def test_a_wrong_digit_is_told_unless_it_moves_a_make_up_day_by_a_week(year: int) -> None:
    text = notice(str(year))
    off, worked = working_days_changed(read(text))
    begin, end = text.index("一、"), text.index("节假日期间")

    for place in (place for place in range(begin, end) if text[place].isdigit()):
        for digit in string.digits:
            result = read(text[:place] + digit + text[place + 1 :])
            off_now, worked_now = working_days_changed(result)
            moved = worked_now ^ worked
            by_a_week = {7, 0} >= {abs((a - b).days) for a in moved for b in moved}
            assert result.problems or (off_now == off and by_a_week), text[place - 9 : place + 9]


def working_days_changed(result: ReadNotice) -> tuple[set[date], set[date]]:
    """The weekdays off and the weekends worked: what a calendar differs by."""
    off = {day for holiday in result.holidays for day in holiday.days_off if day.weekday() < 5}
    return off, {day for holiday in result.holidays for day in holiday.workdays}


# Hostile texts


def test_a_text_longer_than_any_notice_is_refused() -> None:
    with pytest.raises(CalendarError, match="notice_too_long"):
        read("字" * 20_001)
    with pytest.raises(CalendarError, match="notice_too_long"):
        read("\ufdfa" * 20_000)  # eighteen characters each, when made plain
    assert read("字" * 20_000).holidays == ()


@pytest.mark.parametrize(
    "piece",
    [
        "元旦、",
        "元旦：",
        "元旦：1月1日至",
        "元旦：1月1日、",
        "元旦：1月1日，",
        "1月1日（",
        "（（",
        "国务院关于",
        "国务院办公厅关于放假",
        "一、",
        "一、甲",
        "一、甲：1月",
        "公休日",
        "元旦：1月1日公休日调至",
        "元旦：1日",
        "共9天",
        "2026年",
        "二〇二六年",
        "十十十日",
        "9" * 50,
        "https://www.gov.cn/",
        "https://a.",
        "新华社",
        "。",
        "￿①㋀½",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    head = "国务院办公厅关于2026年部分节假日安排的通知。"
    begun = perf_counter()

    read((head + piece * 20_000)[:20_000])
    read((piece * 20_000)[:20_000])

    assert perf_counter() - begun < 3


PIECES = [
    *"年月日号周、，。：（）〔〕至—0123456789一二十〇",
    *("1月1日", "放假", "上班", "共3天", "元旦：", "春节", "公休日调至", "延长", "其中"),
    *("为法定节假日", "起", "自", "2026年", "9999年", "0000年12月31日", "\n", "\x00", "٣"),
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.booleans())
def test_any_text_is_read_or_refused(pieces: list[str], titled: bool) -> None:
    text = "国务院办公厅关于2026年部分节假日安排的通知\n" * titled + "".join(pieces)

    result = read(text)
    try:
        written = as_toml(result)
    except CalendarError:
        return
    assert "[[notice]]" in written


@settings(deadline=None)
@given(st.data())
def test_any_change_of_a_notice_is_read_or_refused(data: st.DataObject) -> None:
    text = TEXT
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 30))
        text = text[:place] + data.draw(st.sampled_from(PIECES)) + text[place + cut :]
    result = read(text)
    if result.loadable:  # what may be loaded can be written
        year = resources.folder("workdays") / f"{result.year}.toml"
        as_toml(result, onto=year.read_text(encoding="utf-8") if result.amends else None)


# In words


@pytest.mark.parametrize("code", NoticeProblem)
def test_every_problem_has_its_sentence(code: NoticeProblem) -> None:
    problem = Problem(code, "国庆节、中秋节", date(2026, 10, 1), "10月1日{至}8日", 8, 7)

    sentence = problem_sentence(problem)

    assert code in NOTICE_PROBLEMS
    assert sentence.replace("{至}", "").count("{") == 0
    assert sentence.endswith(("。", "”"))


def test_a_problem_says_where_it_is() -> None:
    result = changed(("共9天", "共8天"))

    assert problem_sentence(result.problems[0]) == "春节：原文写共 8 天，读出 9 天。请逐日核对。"
