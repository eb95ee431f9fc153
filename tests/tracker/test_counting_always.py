"""What holds for every period: it agrees with counting day by day, and never goes backwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tests.tracker.shapes import named, pack, shapes
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
    last_day,
)
from tracker.errors import CalendarError
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
ONE_DAY = timedelta(days=1)


def told(result: Computation, code: StepCode) -> list[Step]:
    return [step for step in result.steps if step.code is code]


# Against the slow way


def days_of(period: Period) -> Iterator[date]:
    """Every day of twelve years as a trigger, so that every last day lies in 2015 to 2026."""
    years = {Unit.YEAR: period.length, Unit.MONTH: period.length // 12}.get(period.unit, 0)
    months = period.length % 12 if period.unit is Unit.MONTH else 0
    days = {Unit.DAY: period.length, Unit.WORKDAY: period.length * 2 + 12}.get(period.unit, 0)
    reach = timedelta(days=days + 31 * months + 12)
    first, last = date(2015 - years, 1, 1), date(2026 - years, 12, 31)
    if period.direction is Direction.BEFORE:
        first += reach
    else:
        last -= reach
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


each_shape = pytest.mark.parametrize("period", shapes().values(), ids=shapes())


@each_shape
def test_every_period_of_the_law_agrees_with_counting_day_by_day_on_every_day(
    period: Period,
) -> None:
    differing = [
        trigger
        for trigger in days_of(period)
        if last_day(period, trigger, CALENDAR).due != slow_last_day(period, trigger)
    ]

    assert differing == []


@each_shape
def test_on_every_day_a_last_day_is_where_the_law_lets_it_be(period: Period) -> None:
    """Beyond the trigger, on a working day where it rolls or counts them, never going back."""
    back = period.direction is Direction.BEFORE
    ends_at_work = period.unit is Unit.WORKDAY or (not back and period.rolls)
    before = date.min
    for trigger in days_of(period):
        due = last_day(period, trigger, CALENDAR).due
        last = due - ONE_DAY if period.then_next_day else due

        assert (last < trigger) if back and period.length else last >= trigger, trigger
        assert period.length == 0 or last != trigger, trigger
        assert not ends_at_work or chinese_calendar.is_workday(last), trigger
        assert before <= due, trigger
        before = due


def test_each_version_of_a_rule_is_one_of_the_shapes() -> None:
    counted = [v for rule in pack() for v in rule.versions if v.period is not None]

    assert {named(version.period) for version in counted if version.period} <= set(shapes())
    assert len(set(shapes().values())) == len(shapes())


triggers = st.dates(date(2016, 1, 1), date(2024, 6, 30))
lengths = st.builds(
    Period,
    length=st.integers(1, 90),
    unit=st.sampled_from([Unit.DAY, Unit.WORKDAY]),
    then_next_day=st.booleans(),
    rolls=st.booleans(),
)


@st.composite
def stops(draw: st.DrawFn, near: date) -> Adjustment:
    start = near + timedelta(days=draw(st.integers(-20, 120)))
    end = start + timedelta(days=draw(st.integers(0, 60)))
    kind = draw(st.sampled_from([Suspension, Obstacle]))
    return kind(start, end)


@st.composite
def courses(draw: st.DrawFn) -> tuple[Period, date, list[Adjustment]]:
    """A period, its trigger, and up to three things that happen to it."""
    trigger = draw(triggers)
    period = draw(lengths | st.builds(Period, st.integers(1, 6), st.just(Unit.MONTH)))
    changes = draw(st.lists(stops(trigger), max_size=3))
    if draw(st.booleans()):
        changes.append(Extension(draw(st.integers(1, 30 if period.unit is not Unit.MONTH else 3))))
    return period, trigger, changes


@given(courses())
def test_extensions_and_suspensions_agree_with_counting_day_by_day(
    course: tuple[Period, date, list[Adjustment]],
) -> None:
    period, trigger, changes = course

    assert compute(period, trigger, CALENDAR, changes).due == slow_last_day(
        period, trigger, changes
    )


# What holds for every period


any_period = st.builds(
    Period,
    length=st.integers(1, 60),
    unit=st.sampled_from(Unit),
    direction=st.sampled_from(Direction),
    rolls=st.booleans(),
).filter(lambda period: period.unit is not Unit.YEAR or period.length <= 25)  # on the calendar
any_trigger = st.dates(date(2010, 1, 1), date(2040, 12, 31))


every_kind = st.builds(
    Period,
    length=st.integers(0, 60),
    unit=st.sampled_from([Unit.DAY, Unit.WORKDAY, Unit.MONTH]),
    direction=st.sampled_from(Direction),
    then_next_day=st.booleans(),
    rolls=st.booleans(),
)


@given(every_kind, any_trigger, st.data())
def test_the_bare_last_day_is_the_one_with_reasons(
    period: Period, trigger: date, data: st.DataObject
) -> None:
    changes: list[Adjustment] = data.draw(st.lists(stops(trigger), max_size=2))
    if data.draw(st.booleans()):
        changes.append(Extension(3))
    if data.draw(st.integers(0, 9)) == 0:
        changes.append(CourtFixed(trigger + timedelta(days=20)))
    whole = compute(period, trigger, CALENDAR, changes)
    bare = last_day(period, trigger, CALENDAR, changes)

    assert bare == (whole.unrolled, whole.due, whole.provisional)


@given(any_period, any_trigger)
def test_the_last_day_lies_beyond_the_trigger_in_the_direction_counted(
    period: Period, trigger: date
) -> None:
    due = compute(period, trigger, CALENDAR).due

    assert due < trigger if period.direction is Direction.BEFORE else due > trigger


@given(any_period, any_trigger)
def test_a_period_ends_on_a_working_day_unless_it_is_counted_back_in_days_or_does_not_roll(
    period: Period, trigger: date
) -> None:
    due = compute(period, trigger, CALENDAR).due

    rolls = period.direction is Direction.FORWARD and period.rolls
    if rolls or period.unit is Unit.WORKDAY:
        assert CALENDAR.is_workday(due)


@given(any_period, any_trigger, st.integers(0, 400))
def test_a_later_trigger_never_gives_an_earlier_last_day(
    period: Period, trigger: date, later: int
) -> None:
    first = compute(period, trigger, CALENDAR).due
    second = compute(period, trigger + timedelta(days=later), CALENDAR).due

    assert first <= second


@given(courses(), st.integers(0, 60))
def test_a_later_trigger_never_gives_an_earlier_last_day_under_the_same_suspensions(
    course: tuple[Period, date, Sequence[Adjustment]], later: int
) -> None:
    period, trigger, changes = course
    if period.unit is Unit.MONTH:  # a shorter month gives back fewer days
        return
    first = compute(period, trigger, CALENDAR, changes).due

    assert first <= compute(period, trigger + timedelta(days=later), CALENDAR, changes).due


@given(any_period, any_trigger)
def test_a_result_is_provisional_exactly_when_a_tested_day_is_unconfirmed(
    period: Period, trigger: date
) -> None:
    result = compute(period, trigger, CALENDAR)
    if period.unit is Unit.WORKDAY:
        first, last = sorted([trigger + ONE_DAY, result.due])
        if period.direction is Direction.BEFORE:
            first, last = result.due, trigger - ONE_DAY
    elif period.direction is Direction.BEFORE or not period.rolls:
        first, last = date.max, date.min
    else:
        first, last = result.unrolled, result.due
    tested = (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))

    assert result.provisional is any(not CALENDAR.is_confirmed(d) for d in tested)


@given(courses())
def test_the_reasons_begin_with_the_trigger_and_end_with_the_last_day(
    course: tuple[Period, date, list[Adjustment]],
) -> None:
    period, trigger, changes = course
    result = compute(period, trigger, CALENDAR, changes)

    assert result.steps[0] == Step(StepCode.TRIGGER, trigger)
    assert result.steps[-1] == Step(StepCode.DUE, result.due)
    assert told(result, StepCode.UNROLLED) == [Step(StepCode.UNROLLED, result.unrolled)]
    assert bool(told(result, StepCode.UNCONFIRMED)) is result.provisional


# Dates out of reach


@pytest.mark.parametrize("trigger", [date(1, 1, 1), date(1979, 12, 31), date(9999, 12, 31)])
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("unit", Unit)
def test_a_trigger_beyond_the_calendar_is_refused_as_such(
    trigger: date, direction: Direction, unit: Unit
) -> None:
    with pytest.raises(CalendarError, match="date_outside_calendar"):
        compute(Period(15, unit, direction), trigger, CALENDAR)


def test_a_suspension_without_end_is_refused_as_beyond_the_calendar() -> None:
    endless = Suspension(date(2026, 3, 5), date.max)

    with pytest.raises(CalendarError, match="date_outside_calendar"):
        compute(Period(15, Unit.DAY), date(2026, 3, 2), CALENDAR, [endless])


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("unit", Unit)
def test_a_length_of_centuries_is_refused_as_beyond_the_calendar(
    unit: Unit, direction: Direction
) -> None:
    with pytest.raises(CalendarError, match="date_outside_calendar"):
        compute(Period(99_999_999, unit, direction), date(2026, 3, 2), CALENDAR)


def test_a_period_counted_back_beyond_the_calendar_is_refused_too() -> None:
    with pytest.raises(CalendarError, match="date_outside_calendar"):
        compute(Period(42, Unit.YEAR, Direction.BEFORE), date(2026, 3, 2), CALENDAR)
