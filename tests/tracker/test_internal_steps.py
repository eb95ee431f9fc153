"""Internal steps: their usual days, those of a short period, pressed where they cross."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tracker.internal_steps import SHORT, InternalStep, PlannedStep, steps_of
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
NEEDED = 9
"""With so many working days the draft (D6) is done before the review (last day − 3)."""

triggers = st.dates(date(2015, 1, 1), date(2026, 10, 31))
lengths = st.integers(0, 60)


def days(steps: tuple[PlannedStep, ...]) -> dict[str, str]:
    return {step.step: f"{step.on:%m-%d}" for step in steps}


def working(trigger: date, last: date) -> int:
    return CALENDAR.workdays_between(trigger, last)


def test_a_lawsuit_has_its_days_after_receipt_and_before_the_last_day() -> None:
    steps = steps_of(date(2026, 3, 2), date(2026, 3, 17), CALENDAR)

    assert days(steps) == {
        "transfer": "03-02",
        "assign": "03-03",
        "materials": "03-06",
        "draft": "03-10",
        "review": "03-12",
        "seal": "03-13",
        "file": "03-16",
    }
    assert not any(step.pressed for step in steps)


def test_five_working_days_have_days_of_their_own() -> None:
    steps = steps_of(date(2026, 3, 2), date(2026, 3, 9), CALENDAR)

    assert days(steps) == {
        "transfer": "03-02",
        "assign": "03-02",
        "materials": "03-03",
        "draft": "03-04",
        "review": "03-05",
        "seal": "03-05",
        "file": "03-06",
    }
    assert not any(step.pressed for step in steps)


def test_what_comes_in_on_a_day_off_begins_with_the_first_working_day() -> None:
    steps = steps_of(date(2026, 3, 7), date(2026, 3, 23), CALENDAR)

    assert days(steps)["transfer"] == "03-09"
    assert days(steps)["assign"] == "03-09"
    assert days(steps)["materials"] == "03-12"


def test_steps_that_cross_are_pressed_towards_the_receipt_and_marked() -> None:
    steps = steps_of(date(2026, 3, 2), date(2026, 3, 11), CALENDAR)  # 7 working days

    assert [(step.step.value, f"{step.on:%m-%d}") for step in steps if step.pressed] == [
        ("draft", "03-06")
    ]
    assert days(steps)["file"] == "03-10", "the reserve before the last day stays"


def test_a_last_day_that_is_already_there_presses_everything_onto_it() -> None:
    steps = steps_of(date(2026, 3, 2), date(2026, 3, 2), CALENDAR)

    assert {step.on for step in steps} == {date(2026, 3, 2)}
    assert [step.pressed for step in steps] == [False, False, True, True, True, True, True]


def test_a_period_counted_back_has_no_steps() -> None:
    assert steps_of(date(2026, 3, 10), date(2026, 3, 6), CALENDAR) == ()


@given(triggers, lengths, st.sampled_from([None, True, False]))
def test_no_step_stands_before_the_one_in_front_of_it_nor_outside_the_period(
    trigger: date, length: int, short: bool | None
) -> None:
    last = trigger + timedelta(days=length)
    steps = steps_of(trigger, last, CALENDAR, short=short)

    assert [step.step for step in steps] == list(InternalStep)
    assert all(before.on <= after.on for before, after in pairwise(steps))
    assert all(trigger <= step.on <= last for step in steps)


@given(triggers, lengths)
def test_every_step_is_on_a_working_day_unless_the_period_has_none_left(
    trigger: date, length: int
) -> None:
    last = trigger + timedelta(days=length)
    if CALENDAR.roll(trigger) <= last:
        steps = steps_of(trigger, last, CALENDAR)

        off = [step for step in steps if not CALENDAR.is_workday(step.on)]
        assert all(step.pressed and step.on == last for step in off)


@given(triggers, st.integers(NEEDED, 45))
def test_with_enough_working_days_nothing_is_pressed(trigger: date, length: int) -> None:
    last = CALENDAR.add_workdays(trigger, length)

    steps = steps_of(trigger, last, CALENDAR)

    assert not any(step.pressed for step in steps)
    assert [working(step.on, last) for step in steps[-3:]] == [3, 2, 1]


@given(triggers, st.integers(0, 60))
def test_exactly_the_steps_that_were_moved_are_marked(trigger: date, length: int) -> None:
    """Against the days written out once more: forward from the receipt, back from the last day."""
    last = trigger + timedelta(days=length)
    start = CALENDAR.roll(trigger)
    forward = {place: CALENDAR.add_workdays(trigger, place) for place in range(1, 7)} | {0: start}
    back = {place: CALENDAR.subtract_workdays(last, place) for place in (1, 2, 3)}
    usual = [forward[0], forward[1], forward[4], forward[6], back[3], back[2], back[1]]
    if working(trigger, last) <= SHORT:
        usual = [forward[place] for place in (0, 0, 1, 2, 3, 3, 4)]

    steps = steps_of(trigger, last, CALENDAR)

    assert [step.pressed for step in steps] == [
        step.on != own for step, own in zip(steps, usual, strict=True)
    ]


@pytest.mark.parametrize(("workdays", "short"), [(SHORT, True), (SHORT + 1, False)])
def test_the_calendar_tells_whether_a_period_is_short(workdays: int, short: bool) -> None:
    trigger = date(2026, 3, 2)
    last = CALENDAR.add_workdays(trigger, workdays)

    assert steps_of(trigger, last, CALENDAR) == steps_of(trigger, last, CALENDAR, short=short)
