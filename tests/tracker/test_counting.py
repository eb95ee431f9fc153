"""From a trigger day to a last day: the arithmetic, its reasons and what it must never do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import resources
from tests.tracker.slow_counting import slow_last_day
from tracker.counting import (
    Adjustment,
    Computation,
    CourtFixed,
    Direction,
    Extension,
    Obstacle,
    Period,
    Step,
    StepCode,
    Suspension,
    Unit,
    compute,
)
from tracker.workdays import WorkCalendar, load_workdays, load_year

CALENDAR = load_workdays(resources.folder("workdays"))
NOTICE_2026 = "国办发明电〔2025〕7号"
ONE_DAY = timedelta(days=1)


def days(length: int) -> Period:
    return Period(length, Unit.DAY)


def workdays(length: int) -> Period:
    return Period(length, Unit.WORKDAY)


def months(length: int) -> Period:
    return Period(length, Unit.MONTH)


def count(period: Period, trigger: str, *changes: Adjustment) -> Computation:
    return compute(period, date.fromisoformat(trigger), CALENDAR, changes)


def suspended(start: str, resume: str) -> Suspension:
    return Suspension(date.fromisoformat(start), date.fromisoformat(resume))


def obstacle(start: str, end: str) -> Obstacle:
    return Obstacle(date.fromisoformat(start), date.fromisoformat(end))


def day(text: str) -> date:
    return date.fromisoformat(text)


def told(result: Computation, code: StepCode) -> list[Step]:
    return [step for step in result.steps if step.code is code]


# Why this day


def test_the_reasons_name_every_day_of_the_holiday_the_last_day_rolls_over() -> None:
    result = count(days(15), "2026-09-20")

    assert result == Computation(
        trigger=day("2026-09-20"),
        unrolled=day("2026-10-05"),
        due=day("2026-10-08"),
        provisional=False,
        steps=(
            Step(StepCode.TRIGGER, day("2026-09-20")),
            Step(StepCode.START, day("2026-09-21")),
            Step(StepCode.UNROLLED, day("2026-10-05")),
            Step(StepCode.DAY_OFF_ROLLED, day("2026-10-05"), name="国庆节", notice=NOTICE_2026),
            Step(StepCode.DAY_OFF_ROLLED, day("2026-10-06"), name="国庆节", notice=NOTICE_2026),
            Step(StepCode.DAY_OFF_ROLLED, day("2026-10-07"), name="国庆节", notice=NOTICE_2026),
            Step(StepCode.DUE, day("2026-10-08")),
        ),
    )


def test_the_reasons_say_that_a_make_up_working_saturday_is_a_last_day() -> None:
    result = count(days(15), "2026-04-24")

    assert result.steps == (
        Step(StepCode.TRIGGER, day("2026-04-24")),
        Step(StepCode.START, day("2026-04-25")),
        Step(StepCode.UNROLLED, day("2026-05-09")),
        Step(StepCode.MAKEUP_LAST, day("2026-05-09"), name="劳动节", notice=NOTICE_2026),
        Step(StepCode.DUE, day("2026-05-09")),
    )


def test_the_reasons_name_every_day_off_that_ten_working_days_pass_over() -> None:
    result = count(workdays(10), "2026-02-06")

    assert result.steps == (
        Step(StepCode.TRIGGER, day("2026-02-06")),
        Step(StepCode.START, day("2026-02-09")),
        Step(StepCode.DAY_OFF_SKIPPED, day("2026-02-07")),
        Step(StepCode.DAY_OFF_SKIPPED, day("2026-02-08")),
        Step(StepCode.MAKEUP_COUNTED, day("2026-02-14"), name="春节", notice=NOTICE_2026),
        *(
            Step(StepCode.DAY_OFF_SKIPPED, date(2026, 2, n), name="春节", notice=NOTICE_2026)
            for n in range(15, 24)
        ),
        Step(StepCode.UNROLLED, day("2026-02-27")),
        Step(StepCode.DUE, day("2026-02-27")),
    )


def test_a_plain_weekend_is_rolled_over_without_a_name() -> None:
    rolled = told(count(days(15), "2026-03-06"), StepCode.DAY_OFF_ROLLED)

    assert rolled == [
        Step(StepCode.DAY_OFF_ROLLED, day("2026-03-21")),
        Step(StepCode.DAY_OFF_ROLLED, day("2026-03-22")),
    ]


def test_a_period_may_roll_onto_a_make_up_working_sunday() -> None:
    result = count(days(15), "2024-02-02")  # 17 February 2024 is the last day of the festival

    assert result.due == day("2024-02-18")
    assert [step.day for step in told(result, StepCode.MAKEUP_LAST)] == [day("2024-02-18")]


@pytest.mark.parametrize(
    "number", ["", 'number = "国办发明电〔2026〕9号"'], ids=["no number", "a number not read"]
)
def test_a_notice_whose_number_was_not_read_in_its_text_is_named_by_its_title(number: str) -> None:
    year = f"""
        year = 2027
        [[notice]]
        title = "放假通知"
        {number}
        checked_on = 2026-11-22
        [[notice.holiday]]
        name = "元旦"
        days_off = [2027-01-01]
    """
    calendar = CALENDAR.with_schedule(load_year(year, "2027.toml"))
    rolled = told(compute(days(15), date(2026, 12, 17), calendar), StepCode.DAY_OFF_ROLLED)

    assert rolled[0] == Step(
        StepCode.DAY_OFF_ROLLED, date(2027, 1, 1), None, None, "元旦", "放假通知"
    )


# Months and years


@pytest.mark.parametrize(
    ("period", "trigger", "unrolled", "clamped"),
    [
        (months(6), "2025-08-31", "2026-02-28", True),
        (months(6), "2025-04-30", "2025-10-30", False),
        (months(1), "2024-01-31", "2024-02-29", True),
        (months(13), "2024-12-15", "2026-01-15", False),
        (Period(1, Unit.YEAR), "2024-02-29", "2025-02-28", True),
        (Period(4, Unit.YEAR), "2020-02-29", "2024-02-29", False),
        (Period(3, Unit.MONTH, Direction.BEFORE), "2026-05-31", "2026-02-28", True),
        (Period(1, Unit.YEAR, Direction.BEFORE), "2026-01-15", "2025-01-15", False),
    ],
)
def test_a_month_ends_on_the_same_day_and_on_its_last_only_where_that_is_missing(
    period: Period, trigger: str, unrolled: str, clamped: bool
) -> None:
    result = count(period, trigger)

    assert result.unrolled == day(unrolled)
    assert bool(told(result, StepCode.CLAMPED)) is clamped


# Backwards, and the day after


def test_three_days_before_a_hearing_do_not_roll_forward_over_a_weekend() -> None:
    result = count(Period(3, Unit.DAY, Direction.BEFORE), "2026-06-16")  # 13 June: a Saturday

    assert (result.unrolled, result.due) == (day("2026-06-13"), day("2026-06-13"))
    assert [step.code for step in result.steps] == ["trigger", "start", "unrolled", "due"]
    assert result.steps[1].day == day("2026-06-15")


def test_five_working_days_before_a_hearing_pass_over_the_holiday_going_back() -> None:
    result = count(Period(5, Unit.WORKDAY, Direction.BEFORE), "2026-10-12")

    # 10 (a Saturday made a working day), 9, 8 October, 30, 29 September
    assert result.due == day("2026-09-29")
    assert [step.day for step in told(result, StepCode.MAKEUP_COUNTED)] == [day("2026-10-10")]
    assert len(told(result, StepCode.DAY_OFF_SKIPPED)) == 1 + 7
    assert result.steps[1] == Step(StepCode.START, day("2026-10-10"))


def test_nothing_lengthens_or_stops_a_period_counted_back() -> None:
    period = Period(3, Unit.DAY, Direction.BEFORE)
    plain = count(period, "2026-06-12")

    assert count(period, "2026-06-12", Extension(5), suspended("2026-06-10", "2026-06-11")) == plain


def test_the_day_after_ten_working_days_is_not_rolled() -> None:
    result = count(Period(10, Unit.WORKDAY, then_next_day=True), "2026-09-28")

    assert (result.unrolled, result.due) == (day("2026-10-16"), day("2026-10-17"))
    assert result.steps[-2:] == (
        Step(StepCode.NEXT_DAY, day("2026-10-17")),
        Step(StepCode.DUE, day("2026-10-17")),
    )


# Extension, suspension, obstacle


def test_an_extension_is_one_run_with_one_roll() -> None:
    result = count(days(60), "2025-11-03", Extension(30))

    assert (result.unrolled, result.due) == (day("2026-02-01"), day("2026-02-02"))
    # the sixtieth day, before rolling
    assert told(result, StepCode.EXTENDED) == [Step(StepCode.EXTENDED, day("2026-01-02"), None, 30)]


def test_two_extensions_add_up() -> None:
    result = count(months(3), "2025-08-31", Extension(3), Extension(3))

    assert result.unrolled == day("2026-05-31")
    ends = [(step.day, step.number) for step in told(result, StepCode.EXTENDED)]
    assert ends == [(day("2025-11-30"), 3), (day("2026-02-28"), 3)]
    assert not told(result, StepCode.CLAMPED)


SUSPENSIONS = {
    "the days between suspension and resumption are given back, the day of resumption counts": (
        (days(60), "2026-03-02", [suspended("2026-03-20", "2026-04-20")]),
        ("2026-06-01", [31]),
    ),
    "an obstacle takes the day it ends with it": (
        (days(60), "2022-03-01", [obstacle("2022-03-28", "2022-06-01")]),
        ("2022-07-05", [66]),
    ),
    "a suspension after the un-rolled end comes too late, even before the rolled one": (
        (days(60), "2026-08-03", [suspended("2026-10-03", "2026-10-20")]),
        ("2026-10-02", [0]),
    ),
    "a suspension on the un-rolled last day still comes in time": (
        (days(60), "2026-08-03", [suspended("2026-10-02", "2026-10-12")]),
        ("2026-10-12", [10]),
    ),
    "a suspension before the trigger gives back only the days after it": (
        (days(15), "2026-03-02", [suspended("2026-02-20", "2026-03-06")]),
        ("2026-03-20", [3]),
    ),
    "a suspension that ended before the trigger gives back nothing": (
        (days(15), "2026-03-02", [suspended("2026-02-20", "2026-03-02")]),
        ("2026-03-17", [0]),
    ),
    "days shared by two suspensions are given back once": (
        (
            days(60),
            "2026-03-02",
            [suspended("2026-03-20", "2026-04-20"), suspended("2026-04-10", "2026-04-25")],
        ),
        ("2026-06-06", [31, 5]),
    ),
    "a suspension inside another changes nothing": (
        (
            days(60),
            "2026-03-02",
            [suspended("2026-03-20", "2026-04-20"), obstacle("2026-04-01", "2026-04-05")],
        ),
        ("2026-06-01", [31, 0]),
    ),
    "a second suspension counts when only the first one makes it come in time": (
        (
            days(60),
            "2026-03-02",
            [suspended("2026-05-10", "2026-05-20"), suspended("2026-03-20", "2026-04-20")],
        ),
        ("2026-06-11", [31, 10]),
    ),
    "a suspension inside the extension counts": (
        (days(60), "2025-11-03", [suspended("2026-01-05", "2026-01-15"), Extension(30)]),
        ("2026-02-11", [10]),
    ),
    "the same suspension without the extension comes too late": (
        (days(60), "2025-11-03", [suspended("2026-01-05", "2026-01-15")]),
        ("2026-01-02", [0]),
    ),
    "only working days are given back to a working-day period": (
        (workdays(10), "2026-03-02", [suspended("2026-03-09", "2026-03-16")]),
        ("2026-03-23", [5]),
    ),
    "a suspension over a weekend costs a working-day period nothing": (
        (workdays(10), "2026-03-02", [suspended("2026-03-07", "2026-03-09")]),
        ("2026-03-16", [0]),
    ),
    "months are clamped before the days of a suspension are given back": (
        (months(6), "2025-08-31", [suspended("2026-02-01", "2026-02-11")]),
        ("2026-03-10", [10]),
    ),
}


@pytest.mark.parametrize("case", SUSPENSIONS.values(), ids=SUSPENSIONS)
def test_suspensions(
    case: tuple[tuple[Period, str, list[Adjustment]], tuple[str, list[int]]],
) -> None:
    (period, trigger, changes), (unrolled, given_back) = case
    result = count(period, trigger, *changes)

    assert result.unrolled == day(unrolled)
    assert [
        step.number for step in result.steps if step.code in (StepCode.SUSPENDED, StepCode.OBSTACLE)
    ] == given_back
    assert result.due == slow_last_day(period, day(trigger), changes)


def test_the_reasons_keep_the_dates_of_a_suspension_and_of_an_obstacle_as_they_were_given() -> None:
    changes = obstacle("2026-04-01", "2026-04-05"), suspended("2026-03-05", "2026-03-10")
    result = count(days(60), "2026-03-02", *changes)

    assert result.steps[2:4] == (
        Step(StepCode.SUSPENDED, day("2026-03-05"), day("2026-03-10"), 5),
        Step(StepCode.OBSTACLE, day("2026-04-01"), day("2026-04-05"), 5),
    )


def test_a_period_suspended_from_its_first_day_on_begins_with_the_resumption() -> None:
    stopped = suspended("2026-03-03", "2026-03-10")

    assert count(days(15), "2026-03-02", stopped).steps[1].day == day("2026-03-10")
    assert count(workdays(10), "2026-03-02", stopped).steps[1].day == day("2026-03-10")


def test_days_off_inside_a_suspension_are_not_told_as_skipped() -> None:
    result = count(workdays(10), "2026-03-02", suspended("2026-03-09", "2026-03-16"))

    skipped = [step.day.day for step in told(result, StepCode.DAY_OFF_SKIPPED)]
    assert skipped == [7, 8, 21, 22]


def test_a_day_fixed_by_the_court_is_neither_counted_nor_rolled() -> None:
    saturday = date(2026, 3, 21)
    result = count(days(15), "2026-03-02", Extension(15), CourtFixed(saturday))

    assert (result.unrolled, result.due, result.provisional) == (saturday, saturday, False)
    assert [step.code for step in result.steps] == ["trigger", "court_fixed", "due"]


def test_the_latest_day_fixed_by_the_court_counts() -> None:
    result = count(
        days(15), "2026-03-02", CourtFixed(day("2026-03-20")), CourtFixed(day("2026-04-01"))
    )

    assert result.due == day("2026-04-01")


# Days that no notice confirms


YEAR = CALENDAR.last_year


def test_a_last_day_that_the_next_notice_may_name_is_provisional() -> None:
    result = compute(days(15), date(YEAR, 12, 16), CALENDAR)

    assert result.provisional
    assert told(result, StepCode.UNCONFIRMED)[0].day == date(YEAR, 12, 31)


def test_a_calendar_period_is_certain_when_only_days_inside_it_are_not() -> None:
    assert not compute(days(15), date(YEAR, 12, 5), CALENDAR).provisional
    # runs through the last days of 2018, which the notice of 2019 names, and beyond
    assert not count(days(30), "2018-12-14").provisional


def test_a_working_day_period_is_provisional_when_any_day_it_counts_is() -> None:
    result = compute(workdays(10), date(YEAR, 12, 20), CALENDAR)
    unconfirmed = told(result, StepCode.UNCONFIRMED)

    assert result.provisional
    assert unconfirmed == [Step(StepCode.UNCONFIRMED, date(YEAR, 12, 29), result.due)]


def test_a_working_day_period_tests_no_day_on_which_it_stands_still() -> None:
    stopped = Suspension(date(YEAR - 1, 3, 10), date(YEAR - 1, 3, 20))
    result = compute(workdays(10), date(YEAR - 1, 3, 2), CALENDAR, [stopped])

    assert not result.provisional


def test_the_notice_that_comes_out_makes_a_provisional_day_certain_and_may_move_it() -> None:
    year = """
        year = 2027
        [[notice]]
        title = "放假通知"
        checked_on = 2026-11-22
        [[notice.holiday]]
        name = "元旦"
        days_off = [2026-12-31, 2027-01-01]
    """
    without = WorkCalendar(s for s in CALENDAR.schedules if s.year <= 2026)
    before = compute(days(15), date(2026, 12, 16), without)
    after = compute(days(15), date(2026, 12, 16), without.with_schedule(load_year(year, "")))

    assert (before.due, before.provisional) == (date(2026, 12, 31), True)
    assert (after.due, after.provisional) == (date(2027, 1, 4), False)


def test_counting_days_back_into_an_unpublished_year_tests_nothing() -> None:
    hearing = date(YEAR + 1, 3, 10)

    assert not compute(Period(3, Unit.DAY, Direction.BEFORE), hearing, CALENDAR).provisional
    assert compute(Period(3, Unit.WORKDAY, Direction.BEFORE), hearing, CALENDAR).provisional
