"""Settings of reminding: quiet time, levels in hours, escalation in working hours, and as text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tests.builders import a_deadline, a_hearing, an_occurrence, counted_ids
from tracker.codes import Nature, Paper
from tracker.errors import InputError
from tracker.planning import escalates_at, plan, plan_hearing
from tracker.policy import (
    STATUTORY,
    USUAL,
    Contact,
    Policy,
    PolicyKind,
    Reminding,
    after_working_hours,
    at,
    checked,
    levels_of,
    policy_kind,
)
from tracker.policy_text import read_reminding, reminding_text
from tracker.records import LEGAL_ZONE
from tracker.reminders import Level, OccurrenceState, end_of_day
from tracker.workdays import WorkCalendar, load_workdays

new_id = counted_ids()
OFFICE = (time(9), time(17))


@cache
def calendar() -> WorkCalendar:
    return load_workdays(resources.folder("workdays"))


def moment(text: str) -> datetime:
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=LEGAL_ZONE)


def with_levels(kind: PolicyKind, *levels: Level, **over: Any) -> Reminding:
    policy = replace(USUAL.of(kind), levels=levels)
    return replace(USUAL, policies={**USUAL.policies, kind: policy}, **over)


def times_of_hearing(starts: str, reminding: Reminding) -> list[str]:
    rows = plan_hearing(
        a_hearing(starts_at=moment(starts)),
        now=moment("03-02 10:00"),
        calendar=calendar(),
        recipient="",
        new_id=new_id,
        reminding=reminding,
    )
    return [f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}" for row in rows]


def test_a_reminder_in_the_quiet_time_comes_when_it_begins() -> None:
    early = with_levels(PolicyKind.HEARING, Level.HEARING_HOURS_4)
    assert times_of_hearing("03-12 09:30", early) == ["03-11 18:00"]


def test_before_a_monday_it_comes_on_friday_not_on_sunday_evening() -> None:
    early = with_levels(PolicyKind.HEARING, Level.HEARING_HOURS_4)
    assert times_of_hearing("03-16 09:30", early) == ["03-13 18:00"]


def test_without_a_quiet_time_it_comes_to_the_minute() -> None:
    early = with_levels(PolicyKind.HEARING, Level.HEARING_HOURS_4, quiet=None)
    assert times_of_hearing("03-12 09:30", early) == ["03-12 05:30"]


def test_the_edges_of_the_quiet_time_are_not_quiet() -> None:
    assert not USUAL.is_quiet(moment("03-10 18:00"))
    assert not USUAL.is_quiet(moment("03-10 08:00"))
    assert USUAL.is_quiet(moment("03-10 18:01"))
    assert USUAL.is_quiet(moment("03-10 07:59"))
    by_day = replace(USUAL, quiet=(time(12), time(13, 30)))
    assert by_day.before_quiet(moment("03-10 13:00")) == moment("03-10 12:00")
    assert not by_day.is_quiet(moment("03-10 23:00"))


hours = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@given(
    last_day=st.dates(date(2026, 1, 10), date(2026, 12, 20)),
    quiet=st.tuples(hours, hours).filter(lambda span: span[0] != span[1]),
    morning=hours,
)
def test_no_reminder_before_the_end_comes_in_quiet_time_or_after_the_last_day(
    last_day: date, quiet: tuple[time, time], morning: time
) -> None:
    every = tuple(each for each in levels_of(PolicyKind.DUTY) if each is not Level.REGISTERED)
    policy = Policy(every, morning=morning, afternoon=time(23, 59))
    reminding = replace(USUAL, quiet=quiet, policies={**USUAL.policies, PolicyKind.DUTY: policy})
    rows = plan(
        a_deadline(due_on=last_day, original_on=last_day, unrolled_on=last_day),
        now=datetime(2025, 12, 1, tzinfo=UTC),
        calendar=calendar(),
        recipient="",
        new_id=new_id,
        registered=False,
        reminding=reminding,
    )
    for row in rows:
        assert row.state is OccurrenceState.PLANNED
        if row.level is Level.OVERDUE:
            assert row.due_at >= end_of_day(last_day)
        else:
            assert not reminding.is_quiet(row.due_at)
            assert row.due_at < end_of_day(last_day)


def test_hours_before_closing_are_told_on_the_last_day() -> None:
    reminding = with_levels(PolicyKind.DUTY, Level.LAST_DAY_MORNING, Level.HOURS_2)
    rows = plan(
        a_deadline(),
        now=moment("03-02 10:00"),
        calendar=calendar(),
        recipient="",
        new_id=new_id,
        registered=False,
        reminding=reminding,
    )
    assert [row.due_at for row in rows] == [moment("03-17 09:00"), moment("03-17 15:30")]


@pytest.mark.parametrize(
    ("paper", "nature", "quiet", "kind"),
    [
        (Paper.ANSWER, Nature.DUTY, False, PolicyKind.DUTY),
        (Paper.DECISION, Nature.DUTY, False, PolicyKind.ORGAN_DECISION),
        (Paper.REPLY, Nature.DUTY, False, PolicyKind.SUGGESTION_REPLY),
        (Paper.APPEAL, Nature.RIGHT, False, PolicyKind.APPEAL),
        (Paper.EXTENSION_REQUEST, Nature.RIGHT, False, PolicyKind.RIGHT),
        (Paper.EXTENSION_REQUEST, Nature.RIGHT, True, None),
        (Paper.DECISION, Nature.OTHERS, False, None),
    ],
)
def test_each_deadline_has_the_policy_of_its_kind(
    paper: Paper, nature: Nature, quiet: bool, kind: PolicyKind | None
) -> None:
    assert policy_kind(a_deadline(paper=paper, nature=nature, quiet=quiet)) is kind


# Working hours and escalation.


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("03-10 09:00", 4, "03-10 13:00"),
        ("03-10 15:00", 4, "03-11 11:00"),
        ("03-10 20:00", 1, "03-11 10:00"),
        ("03-13 16:00", 2, "03-16 10:00"),
        ("02-14 16:00", 2, "02-24 10:00"),
        ("03-10 09:00", 8, "03-10 17:00"),
        ("03-10 09:00", 0, "03-10 09:00"),
    ],
)
def test_working_hours_pass_on_working_days_alone(start: str, count: int, end: str) -> None:
    assert after_working_hours(moment(start), count, OFFICE, calendar()) == moment(end)


def escalation(shown: str, last: str, **over: Any) -> datetime | None:
    row = an_occurrence(due_at=moment(shown), shown_at=moment(shown), **over)
    policy = USUAL.of(PolicyKind.DUTY)
    last_day = date.fromisoformat(f"2026-{last}")
    return escalates_at(row, end_of_day(last_day), policy, USUAL, calendar())


def test_days_ahead_there_are_four_working_hours_to_answer() -> None:
    assert escalation("03-10 09:00", "03-17") == moment("03-10 13:00")


def test_on_the_last_day_others_are_told_two_hours_before_closing_at_the_latest() -> None:
    assert escalation("03-17 14:00", "03-17") == moment("03-17 15:30")
    assert escalation("03-17 16:30", "03-17") == moment("03-17 17:00")


def test_a_reminder_put_off_is_answered_for_until_it_comes_back() -> None:
    later = escalation("03-10 09:00", "03-17", snoozed_until=moment("03-11 09:00"))
    assert later == moment("03-11 13:00")


def test_what_was_never_shown_is_not_escalated() -> None:
    policy = USUAL.of(PolicyKind.DUTY)
    end = end_of_day(date(2026, 3, 17))
    assert escalates_at(an_occurrence(), end, policy, USUAL, calendar()) is None
    calm = replace(policy, escalate_hours=0)
    shown = an_occurrence(shown_at=moment("03-10 09:00"))
    assert escalates_at(shown, end, calm, USUAL, calendar()) is None


# Checked, and as text.


@pytest.mark.parametrize("kind", STATUTORY)
def test_the_morning_of_the_last_day_cannot_be_switched_off(kind: PolicyKind) -> None:
    with pytest.raises(InputError) as refused:
        checked(with_levels(kind, Level.WORKDAYS_1))
    assert refused.value.code == "last_day_silent"


@pytest.mark.parametrize(
    ("reminding", "code"),
    [
        (replace(USUAL, office=(time(17), time(9))), "office_hours_reversed"),
        (replace(USUAL, quiet=(time(18), time(18))), "quiet_time_empty"),
        (with_levels(PolicyKind.RIGHT, Level.OVERDUE), "level_of_another_kind"),
        (
            replace(USUAL, policies={**USUAL.policies, PolicyKind.RIGHT: Policy(morning=time(15))}),
            "hours_out_of_order",
        ),
        (
            replace(
                USUAL, policies={**USUAL.policies, PolicyKind.RIGHT: Policy(escalate_hours=81)}
            ),
            "count_out_of_range",
        ),
    ],
)
def test_settings_that_make_no_sense_are_refused(reminding: Reminding, code: str) -> None:
    with pytest.raises(InputError) as refused:
        checked(reminding)
    assert refused.value.code == code


def test_settings_come_back_from_their_text_as_they_were() -> None:
    own = replace(
        with_levels(PolicyKind.DUTY, Level.LAST_DAY_MORNING, Level.HOURS_1),
        quiet=None,
        evening_at=None,
        contacts=(Contact("", "d", "l"), Contact("a", "", "l2")),
    )
    assert read_reminding(reminding_text(own)) == own
    assert read_reminding(reminding_text(USUAL)) == USUAL


@pytest.mark.parametrize("text", [None, "", "{}", "[]", "null", '{"policies": 3}', "\x00"])
def test_a_spoilt_text_silences_nothing(text: str | None) -> None:
    assert read_reminding(text) == USUAL


def test_settings_that_would_silence_the_last_day_are_not_read() -> None:
    silent = reminding_text(with_levels(PolicyKind.DUTY, Level.WORKDAYS_1))
    assert read_reminding(silent) == USUAL


def test_an_agency_has_its_own_people_and_borrows_those_it_lacks() -> None:
    known = replace(USUAL, contacts=(Contact("", "d", "l"), Contact("a", "", "own")))
    assert known.contact("a") == Contact("a", "d", "own")
    assert known.contact("b") == Contact("b", "d", "l")


def test_an_hour_of_a_day_is_that_hour_in_china() -> None:
    assert at(date(2026, 3, 10), time(9)) == moment("03-10 09:00")
    assert at(date(2026, 3, 10), time(9)).utcoffset() == timedelta(0)
