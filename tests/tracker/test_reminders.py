"""Reminders of one deadline: which there are, when each comes, and which wins where two meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest

import resources
from tests.builders import a_deadline, a_hearing, an_occurrence, counted_ids
from tracker.codes import DeadlineState, Nature, Paper
from tracker.deadlines import Deadline, Urgency, urgency
from tracker.planning import following, next_morning, plan, plan_hearing
from tracker.policy import USUAL, PolicyKind
from tracker.records import LEGAL_ZONE
from tracker.reminders import (
    BEFORE_REGISTRATION,
    Level,
    Occurrence,
    OccurrenceState,
    awaits_showing,
    end_of_day,
)
from tracker.workdays import WorkCalendar, load_workdays

new_id = counted_ids()
DUTY = USUAL.of(PolicyKind.DUTY)
PLANNED, CANCELLED = OccurrenceState.PLANNED, OccurrenceState.CANCELLED


@cache
def calendar() -> WorkCalendar:
    return load_workdays(resources.folder("workdays"))


def at(moment: str) -> datetime:
    return datetime.strptime(f"2026-{moment}", "%Y-%m-%d %H:%M").replace(tzinfo=LEGAL_ZONE)


def due_on(last: str, **over: Any) -> Deadline:
    day = date.fromisoformat(f"2026-{last}")
    return a_deadline(due_on=day, original_on=day, unrolled_on=day, **over)


def rows(deadline: Deadline, now: str, **over: Any) -> list[Occurrence]:
    return plan(deadline, now=at(now), calendar=calendar(), recipient="", new_id=new_id, **over)


def told(found: list[Occurrence]) -> list[tuple[str, Level]]:
    """What will come: when in China, and which."""
    return [
        (f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}", row.level)
        for row in found
        if row.state is PLANNED
    ]


def test_a_duty_is_told_at_registration_then_5_3_1_working_days_before_and_on_the_last_day() -> (
    None
):
    assert told(rows(due_on("10-08"), "09-20 10:00")) == [
        ("09-20 10:00", Level.REGISTERED),
        ("09-23 09:00", Level.WORKDAYS_5),
        ("09-28 09:00", Level.WORKDAYS_3),
        ("09-30 09:00", Level.WORKDAYS_1),
        ("10-08 09:00", Level.LAST_DAY_MORNING),
        ("10-08 14:00", Level.LAST_DAY_AFTERNOON),
        ("10-09 09:00", Level.OVERDUE),
    ]


def test_a_last_day_on_a_day_off_is_told_the_working_day_before_and_wins_there() -> None:
    assert told(rows(due_on("10-04"), "09-20 10:00")) == [
        ("09-20 10:00", Level.REGISTERED),
        ("09-23 09:00", Level.WORKDAYS_5),
        ("09-28 09:00", Level.WORKDAYS_3),
        ("09-30 09:00", Level.LAST_DAY_MORNING),
        ("09-30 14:00", Level.LAST_DAY_AFTERNOON),
        ("10-05 09:00", Level.OVERDUE),
    ]


def test_registration_stands_in_for_another_level_of_the_same_day() -> None:
    for now in ("03-16 08:00", "03-16 10:00"):
        levels = [row.level for row in rows(due_on("03-17"), now)]
        assert Level.WORKDAYS_1 not in levels
        assert Level.REGISTERED in levels


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (
            "03-17 08:00",
            [
                ("03-17 08:00", Level.REGISTERED),
                ("03-17 09:00", Level.LAST_DAY_MORNING),
                ("03-17 14:00", Level.LAST_DAY_AFTERNOON),
            ],
        ),
        (
            "03-17 09:00",
            [
                ("03-17 09:00", Level.LAST_DAY_MORNING),
                ("03-17 14:00", Level.LAST_DAY_AFTERNOON),
            ],
        ),
        ("03-17 23:59", [("03-17 23:59", Level.REGISTERED)]),
    ],
)
def test_registered_on_the_last_day_what_is_left_of_it_is_told(
    now: str, expected: list[tuple[str, Level]]
) -> None:
    found = rows(due_on("03-17"), now)
    assert told(found) == [*expected, ("03-18 09:00", Level.OVERDUE)]


@pytest.mark.parametrize(
    ("now", "overdue"), [("03-18 08:00", "03-18 09:00"), ("03-18 10:00", "03-19 09:00")]
)
def test_registered_when_it_is_over_the_overdue_reminder_follows_the_next_morning(
    now: str, overdue: str
) -> None:
    found = rows(due_on("03-17"), now)
    assert told(found) == [(now, Level.REGISTERED), (overdue, Level.OVERDUE)]
    early = [row for row in found if row.state is CANCELLED]
    assert {row.cancelled_reason for row in early} == {BEFORE_REGISTRATION}
    assert [row.level for row in early] == [
        Level.WORKDAYS_5,
        Level.WORKDAYS_3,
        Level.WORKDAYS_1,
        Level.LAST_DAY_MORNING,
        Level.LAST_DAY_AFTERNOON,
    ]


def test_a_moved_date_is_not_registered_again_and_overdue_it_is_told_at_once() -> None:
    ahead = rows(due_on("03-17"), "03-10 10:00", registered=False)
    assert told(ahead)[0] == ("03-12 09:00", Level.WORKDAYS_3)
    last_hours = rows(due_on("03-17"), "03-17 15:00", registered=False)
    assert told(last_hours) == [
        ("03-17 15:00", Level.LAST_DAY_AFTERNOON),
        ("03-18 09:00", Level.OVERDUE),
    ]
    over = rows(due_on("03-17"), "03-20 15:00", registered=False)
    assert told(over) == [("03-20 15:00", Level.OVERDUE)]


def test_a_stated_term_is_reminded_of_before_the_statutory_day() -> None:
    stated = due_on("03-17", stated_on=date(2026, 3, 12))
    assert ("03-12 09:00", Level.LAST_DAY_MORNING) in told(rows(stated, "03-02 10:00"))


@pytest.mark.parametrize(
    ("paper", "levels"),
    [
        (Paper.JURISDICTION_OBJECTION, [Level.WORKDAYS_3]),
        (
            Paper.APPEAL,
            [
                Level.WORKDAYS_5,
                Level.WORKDAYS_3,
                Level.WORKDAYS_1,
                Level.LAST_DAY_MORNING,
                Level.LAST_DAY_AFTERNOON,
            ],
        ),
    ],
)
def test_a_right_is_hinted_at_an_appeal_more_often_and_neither_is_overdue(
    paper: Paper, levels: list[Level]
) -> None:
    right = due_on("03-17", nature=Nature.RIGHT, paper=paper)
    assert [row.level for row in rows(right, "03-02 10:00")] == levels
    assert [level for _, level in told(rows(right, "03-17 16:00"))] == levels[-1:]
    assert told(rows(right, "03-18 00:00")) == []
    assert urgency(right, date(2026, 3, 18)) is Urgency.LAPSED


def test_the_periods_of_others_remind_nobody() -> None:
    assert rows(due_on("03-17", nature=Nature.OTHERS), "03-02 10:00") == []


def test_a_clock_that_stands_still_is_neither_done_nor_overdue() -> None:
    still = due_on("03-17", state=DeadlineState.SUSPENDED)
    assert urgency(still, date(2026, 4, 30)) is Urgency.LATER


def test_it_is_not_overdue_before_its_last_day_has_ended() -> None:
    deadline = due_on("03-17")
    assert urgency(deadline, date(2026, 3, 17)) is Urgency.TODAY
    assert urgency(deadline, date(2026, 3, 18)) is Urgency.OVERDUE
    assert end_of_day(date(2026, 3, 17)) == at("03-18 00:00")


def test_the_day_in_china_counts_wherever_the_machine_stands() -> None:
    midnight = at("03-02 00:30").astimezone(UTC)
    assert midnight.day == 1
    (first, *_) = plan(
        due_on("03-17"), now=midnight, calendar=calendar(), recipient="", new_id=new_id
    )
    assert (first.level, first.due_at) == (Level.REGISTERED, midnight)
    assert next_morning(midnight, DUTY.morning) == at("03-02 09:00")
    assert next_morning(at("03-02 09:00"), DUTY.morning) == at("03-03 09:00")


# Hearings.


def hearing_rows(starts: str, now: str) -> list[Occurrence]:
    return plan_hearing(
        a_hearing(starts_at=at(starts)),
        now=at(now),
        calendar=calendar(),
        recipient="",
        new_id=new_id,
    )


def test_a_hearing_is_told_three_and_one_working_days_before() -> None:
    assert told(hearing_rows("10-09 14:00", "09-20 10:00")) == [
        ("09-29 09:00", Level.HEARING_WORKDAYS_3),
        ("10-08 09:00", Level.HEARING_WORKDAYS_1),
    ]


def test_a_hearing_of_today_or_tomorrow_is_told_at_once() -> None:
    for starts in ("03-03 09:30", "03-02 14:00"):
        found = told(hearing_rows(starts, "03-02 10:00"))
        assert found == [("03-02 10:00", Level.HEARING_WORKDAYS_1)]


def test_a_hearing_that_is_over_reminds_nobody() -> None:
    assert told(hearing_rows("03-02 09:00", "03-02 10:00")) == []


# One row.


def test_a_row_put_off_awaits_showing_again() -> None:
    row = an_occurrence(due_at=at("03-10 09:00"))
    assert awaits_showing(row)
    shown = replace(row, shown_at=at("03-10 09:00"))
    assert not awaits_showing(shown)
    assert awaits_showing(replace(shown, snoozed_until=at("03-10 11:00")))


def test_tomorrows_overdue_reminder_starts_afresh() -> None:
    row = an_occurrence(
        level=Level.OVERDUE,
        due_at=at("03-18 09:00"),
        shown_at=at("03-18 09:01"),
        snoozed_until=at("03-18 11:00"),
        error="x",
    )
    tomorrow = following(row, at("03-18 12:00"), new_id, DUTY.morning)
    assert tomorrow.due_at - row.due_at == timedelta(days=1)
    assert (tomorrow.shown_at, tomorrow.snoozed_until, tomorrow.error) == (None, None, "")
    assert tomorrow.id != row.id
