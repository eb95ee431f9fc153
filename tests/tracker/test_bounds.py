"""Provisional last days lie between bounds: whatever the notice then said, it said it inside them.

Each year from 2015 to 2026 is taken away from the calendar in turn, as if its notice were not out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from time import perf_counter

import chinese_calendar
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tests.tracker.shapes import shapes
from tracker import bounds
from tracker.bounds import SEEN_LONG, SEEN_SHORT, Reach, day_range
from tracker.counting import (
    CourtFixed,
    Direction,
    Extension,
    Obstacle,
    Period,
    Suspension,
    Unit,
    compute,
)
from tracker.errors import CalendarError
from tracker.statutory_days import LONG_FESTIVALS, Festival, festivals, statutory_days
from tracker.workdays import DayKind, WorkCalendar, load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
YEARS = range(2015, 2027)
ONE_DAY = timedelta(days=1)

each_year = pytest.mark.parametrize("year", YEARS)


@cache
def without(year: int) -> WorkCalendar:
    """The calendar as if the notice of that year were not out."""
    return WorkCalendar(known for known in CALENDAR.schedules if known.year != year)


def days_of(first: date, last: date, step: int = 1) -> Iterator[date]:
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1, step))


def assert_between(period: Period, trigger: date, calendar: WorkCalendar) -> None:
    earliest, latest = day_range(period, trigger, calendar)
    real = compute(period, trigger, CALENDAR).due
    provisional = compute(period, trigger, calendar).due

    assert earliest <= real <= latest, (period, trigger)
    assert earliest <= provisional <= latest, (period, trigger)


# The real day lies inside


COUNTED_IN_WORKDAYS = {p for p in shapes().values() if p.unit is Unit.WORKDAY}
ENDING_ON_A_DAY = {
    p
    for p in shapes().values()
    if p.unit is not Unit.WORKDAY and p.direction is Direction.FORWARD and p.rolls
}


@each_year
def test_the_real_last_day_of_every_period_in_working_days_lies_between_the_bounds(
    year: int,
) -> None:
    for period in COUNTED_IN_WORKDAYS:
        before = period.direction is Direction.BEFORE
        reach = timedelta(days=period.length * 2 + 20)
        first = date(year - 1, 12, 20) if before else date(year - 1, 12, 20) - reach
        last = date(year, 12, 31) + reach if before else date(year, 12, 31)
        # so that every day counted lies in a year both calendars know or that was taken away
        first = max(first, date(2015, 1, 1) + (reach if before else timedelta(0)))
        last = min(last, date(2026, 12, 28) - (timedelta(0) if before else reach))
        for trigger in days_of(first, last):
            assert_between(period, trigger, without(year))


@each_year
def test_the_real_last_day_lies_between_the_bounds_on_whatever_day_a_period_ends(
    year: int,
) -> None:
    """Such a period is told from others by the day it ends on before rolling, and nothing else."""
    last = min(date(year, 12, 31), date(2026, 12, 18))
    for end in days_of(max(date(year - 1, 12, 20), date(2015, 1, 1)), last):
        assert_between(Period(1, Unit.DAY), end - ONE_DAY, without(year))


@each_year
def test_every_period_that_rolls_agrees_with_the_day_it_ends_on(year: int) -> None:
    for number, period in enumerate(ENDING_ON_A_DAY):
        for trigger in days_of(date(year, 1, 1 + number % 17), date(year, 12, 31), 29):
            end = compute(period, trigger, CALENDAR).unrolled
            further = ONE_DAY if period.then_next_day else timedelta(0)
            expected = day_range(Period(1, Unit.DAY), end - ONE_DAY, without(year))

            assert day_range(period, trigger, without(year)) == tuple(d + further for d in expected)


triggers = st.dates(date(2015, 7, 1), date(2025, 12, 31))
counted = st.builds(Period, st.integers(1, 40), st.sampled_from([Unit.DAY, Unit.WORKDAY]))


@given(counted, triggers, st.integers(0, 60), st.integers(0, 40), st.integers(1, 15), st.booleans())
def test_the_real_last_day_lies_between_the_bounds_when_the_period_is_stopped_and_extended(
    period: Period, trigger: date, after: int, length: int, more: int, obstacle: bool
) -> None:
    start = trigger + timedelta(days=after)
    stop = (Obstacle if obstacle else Suspension)(start, start + timedelta(days=length))
    changes = (Extension(more), stop)
    real = compute(period, trigger, CALENDAR, changes).due

    earliest, latest = day_range(period, trigger, without(trigger.year), changes)

    assert earliest <= real <= latest


# What notices have done


def distance(day: date, first: date, last: date) -> int:
    return min((day - first).days, 0) + max((day - last).days, 0)


def nearest(day: date) -> tuple[Festival, int]:
    """The festival nearest to a day and the days from it, negative before it."""
    around = [known for year in range(day.year, day.year + 2) for known in festivals(year)]
    away = [distance(day, festival.first, festival.last) for festival in around]
    return min(zip(around, away, strict=True), key=lambda found: abs(found[1]))


def changed_days() -> Iterator[tuple[date, DayKind]]:
    """The weekdays given off and the weekends worked around the festivals of the regulation."""
    for schedule in CALENDAR.schedules:
        for named in schedule.days:
            kind = CALENDAR.day(named.on).kind
            statutory = named.on in statutory_days(named.on.year)
            of_2015 = date(2015, 9, 3) <= named.on <= date(2015, 9, 6)
            a_weekend_off = kind is DayKind.HOLIDAY and named.on.weekday() >= 5
            if not (statutory or of_2015 or a_weekend_off):
                yield named.on, kind


@pytest.mark.parametrize("seen", [SEEN_LONG, SEEN_SHORT])
def test_the_figures_are_what_the_notices_of_2015_to_2026_have_done(seen: Reach) -> None:
    away = defaultdict(list)
    each = defaultdict(list)
    for day, kind in changed_days():
        festival, distance = nearest(day)
        if (festival.name in LONG_FESTIVALS) is (seen is SEEN_LONG):
            away[kind].append(distance)
            each[festival, kind].append(day)

    def reach_of(kind: DayKind) -> tuple[int, int, int]:
        most = max(len(days) for (_, of), days in each.items() if of is kind)
        return -min(away[kind]), max(away[kind]), most

    assert seen == Reach(*reach_of(DayKind.HOLIDAY), *reach_of(DayKind.MAKEUP))


FESTIVALS = {"元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"}


def test_the_notices_of_2008_to_2014_which_set_no_figure_lie_within_the_margin() -> None:
    """By two other packages: their festivals, and the days on which people worked."""
    spans = defaultdict(list)
    years = range(2008, 2016)
    china = holidays.country_holidays("CN", years=years, observed=False, language="zh_CN")
    for day, names in china.items():
        for name in names.replace("农历除夕", "春节").split("; "):
            if name in FESTIVALS:
                spans[name, day.year].append(day)
    statutory = {day for span in spans.values() for day in span}
    counted: Counter[tuple[str, int, bool]] = Counter()
    for day in days_of(date(2008, 1, 1), date(2014, 12, 31)):
        works = chinese_calendar.is_workday(day)
        if works is (day.weekday() < 5) or day in statutory:
            continue
        away = {key: distance(day, min(span), max(span)) for key, span in spans.items()}
        name, year = min(away, key=lambda key: abs(away[key]))
        reach = (SEEN_LONG if name in LONG_FESTIVALS else SEEN_SHORT).with_margin()
        counted[name, year, works] += 1
        before, after, most = reach[3:] if works else reach[:3]

        assert -before <= away[name, year] <= after, day
        assert counted[name, year, works] <= most, day


def test_the_margin_is_more_than_was_ever_seen() -> None:
    for seen in (SEEN_LONG, SEEN_SHORT):
        assert all(more > less for more, less in zip(seen.with_margin(), seen, strict=True))


# What is told


FIFTEEN_DAYS, TEN_WORKDAYS = Period(15, Unit.DAY), Period(10, Unit.WORKDAY)


@pytest.mark.parametrize(
    ("period", "trigger", "earliest", "computed", "latest"),
    [
        # 9 February 2027 is the first Tuesday after the statutory days of the Spring Festival
        (FIFTEEN_DAYS, date(2027, 1, 25), date(2027, 2, 9), date(2027, 2, 9), date(2027, 2, 16)),
        # 7 February is one of them, and so are its neighbours
        (FIFTEEN_DAYS, date(2027, 1, 23), date(2027, 2, 9), date(2027, 2, 9), date(2027, 2, 16)),
        (TEN_WORKDAYS, date(2027, 1, 25), date(2027, 2, 4), date(2027, 2, 10), date(2027, 2, 18)),
        # a Saturday eight days before Labour Day may be made a working day
        (FIFTEEN_DAYS, date(2027, 4, 9), date(2027, 4, 24), date(2027, 4, 26), date(2027, 4, 26)),
        # far from every festival nothing changes, although no notice says so yet
        (FIFTEEN_DAYS, date(2027, 7, 5), date(2027, 7, 20), date(2027, 7, 20), date(2027, 7, 20)),
    ],
)
def test_a_last_day_of_2027_and_its_bounds(
    period: Period, trigger: date, earliest: date, computed: date, latest: date
) -> None:
    result = compute(period, trigger, CALENDAR)

    assert (result.due, result.provisional) == (computed, True)
    assert day_range(period, trigger, CALENDAR) == (earliest, latest)


def test_what_is_certain_has_one_day_only() -> None:
    for period in shapes().values():
        due = compute(period, date(2020, 3, 4), CALENDAR).due
        if due < date(2026, 1, 1):
            assert day_range(period, date(2020, 3, 4), CALENDAR) == (due, due)


@pytest.mark.parametrize(
    ("period", "changes"),
    [
        (FIFTEEN_DAYS, (CourtFixed(date(2027, 2, 5)),)),
        (Period(15, Unit.DAY, rolls=False), ()),
        (Period(15, Unit.DAY, Direction.BEFORE), ()),
        (Period(0, Unit.DAY, Direction.BEFORE), ()),
    ],
)
def test_a_day_that_no_notice_can_move_has_one_day_only(
    period: Period, changes: tuple[CourtFixed, ...]
) -> None:
    due = compute(period, date(2027, 1, 25), CALENDAR, changes).due

    assert day_range(period, date(2027, 1, 25), CALENDAR, changes) == (due, due)


def test_acting_from_the_next_day_on_moves_both_bounds_by_a_day() -> None:
    plain = day_range(FIFTEEN_DAYS, date(2027, 1, 25), CALENDAR)
    after = Period(15, Unit.DAY, then_next_day=True)

    assert day_range(after, date(2027, 1, 25), CALENDAR) == tuple(d + ONE_DAY for d in plain)


def test_a_period_counted_back_in_working_days_has_its_earliest_day_first() -> None:
    back = Period(5, Unit.WORKDAY, Direction.BEFORE)
    earliest, latest = day_range(back, date(2027, 2, 18), CALENDAR)

    assert earliest < compute(back, date(2027, 2, 18), CALENDAR).due < latest < date(2027, 2, 18)


def test_where_the_day_of_the_moon_is_not_known_its_festival_may_be_anywhere_near() -> None:
    """The first day of the lunar year 2060 is 2 February, but no table here says so."""
    earliest, latest = day_range(Period(1, Unit.DAY), date(2060, 2, 2), CALENDAR)

    assert earliest == date(2060, 2, 3)
    assert latest > date(2060, 2, 9)


def test_the_third_of_september_may_be_given_off_in_a_year_that_ends_in_five() -> None:
    assert day_range(Period(1, Unit.DAY), date(2035, 9, 2), CALENDAR)[1] > date(2035, 9, 3)
    assert day_range(Period(1, Unit.DAY), date(2036, 9, 2), CALENDAR)[1] == date(2036, 9, 3)


def test_bounds_end_where_the_calendar_ends() -> None:
    with pytest.raises(CalendarError, match="date_outside_calendar"):
        day_range(TEN_WORKDAYS, date(2110, 12, 28), CALENDAR)


def test_the_first_bounds_of_a_program_are_there_at_once() -> None:
    bounds._around.cache_clear()
    begun = perf_counter()
    day_range(TEN_WORKDAYS, date(2027, 1, 25), CALENDAR)

    assert perf_counter() - begun < 0.05
