"""How deadlines get lost in other programs, and that here they do not: one test for each way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

import resources
from tests.builders import a_case, a_party, an_event, counted_ids
from tests.tracker.notice_wording import notice
from tests.tracker.shapes import shapes
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import EventKind, Paper, Procedure, Role, Stage
from tracker.counting import Direction, Period, StepCode, Unit, last_day
from tracker.deadlines import Deadline
from tracker.difference import compare
from tracker.docket import Law, derive
from tracker.facts import project_case
from tracker.notice_text import as_toml, read_notice
from tracker.rules import load_rules
from tracker.workdays import DayKind, WorkCalendar, load_workdays, load_year

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))

LAWSUIT = a_case(1)
RESPONDENT = a_party(1, our_role=Role.RESPONDENT)
RECON = a_case(1, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY)


def docket(
    case: Case,
    events: Sequence[CaseEvent],
    party: CaseParty,
    calendar: WorkCalendar = CALENDAR,
) -> list[Deadline]:
    """The deadlines that follow from the events of a case with one agency of ours."""
    law = Law(RULES, calendar, counted_ids())
    return derive(project_case(case, events), [party], events, law)


def served(day: date, case: Case = LAWSUIT) -> CaseEvent:
    return an_event(1, kind=EventKind.SERVED, on=day, stage=case.stage)


def of(deadlines: Sequence[Deadline], paper: Paper) -> Deadline:
    (deadline,) = [each for each in deadlines if each.paper is paper]
    return deadline


# 35: weekends and holidays are ignored


def test_no_period_that_rolls_ends_on_a_day_off_in_ten_years() -> None:
    rolling = [
        replace(period, then_next_day=False)  # acting is possible the day after, a day off or not
        for period in shapes().values()
        if period.unit is Unit.WORKDAY or (period.direction is Direction.FORWARD and period.rolls)
    ]
    ten_years = range(date(2016, 1, 1).toordinal(), date(2026, 1, 1).toordinal())

    for period in rolling:
        ends = (last_day(period, date.fromordinal(number), CALENDAR).due for number in ten_years)
        assert all(map(CALENDAR.is_workday, ends)), period


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 3, 6), date(2026, 3, 23)),  # the 15th day is a Saturday
        (date(2026, 2, 3), date(2026, 2, 24)),  # it lies in the Spring Festival
        (date(2026, 9, 20), date(2026, 10, 8)),  # in the National Day holiday
    ],
)
def test_the_answer_to_a_complaint_never_falls_on_a_day_off(received: date, due: date) -> None:
    answer = of(docket(LAWSUIT, [served(received)], a_party(1)), Paper.ANSWER)

    assert answer.due_on == due
    assert StepCode.DAY_OFF_ROLLED in [step.code for step in answer.steps]


# 36: a weekend made a working day is taken for a weekend


def test_both_lists_of_a_notice_are_kept_with_its_address() -> None:
    for schedule in CALENDAR.schedules:
        kinds = {day.kind for day in schedule.days}
        assert kinds == {DayKind.HOLIDAY, DayKind.MAKEUP}
        assert all((first.source or "").startswith("https://") for first in schedule.notices)
        worked = [day.on for day in schedule.days if CALENDAR.day(day.on).kind is DayKind.MAKEUP]
        assert all(CALENDAR.is_workday(day) and day.weekday() >= 5 for day in worked)


def test_an_answer_is_due_on_the_saturday_that_was_made_a_working_day() -> None:
    answer = of(docket(LAWSUIT, [served(date(2026, 4, 24))], a_party(1)), Paper.ANSWER)

    assert answer.due_on == date(2026, 5, 9)
    assert answer.due_on.weekday() == 5
    assert StepCode.MAKEUP_LAST in [step.code for step in answer.steps]


def test_a_sunday_made_a_working_day_counts_as_one_of_ten() -> None:
    """20 September 2026: without it the reply would be due a day later."""
    event = served(date(2026, 9, 10), RECON)
    reply = of(docket(RECON, [event], RESPONDENT), Paper.REPLY_AND_EVIDENCE)
    counted = [step.day for step in reply.steps if step.code is StepCode.MAKEUP_COUNTED]

    assert counted == [date(2026, 9, 20)]
    assert reply.due_on == date(2026, 9, 23)


# 37: the days off of the next year are not known yet


LATE = served(date(2026, 12, 21), RECON)
NEXT_YEAR = read_notice(notice("2027-invented"), checked_on=date(2026, 11, 22))


def test_a_case_of_december_has_a_provisional_day_between_two_bounds() -> None:
    reply = of(docket(RECON, [LATE], RESPONDENT), Paper.REPLY_AND_EVIDENCE)

    assert reply.provisional
    assert StepCode.UNCONFIRMED in [step.code for step in reply.steps]
    assert reply.earliest_on is not None
    assert reply.latest_on is not None
    assert reply.earliest_on < reply.due_on < reply.latest_on


def test_the_notice_of_the_next_year_makes_it_certain_and_says_what_moved() -> None:
    before = docket(RECON, [LATE], RESPONDENT)
    later = CALENDAR.with_schedule(load_year(as_toml(NEXT_YEAR), "2027.toml"))

    change = compare(before, docket(RECON, [LATE], RESPONDENT, later), [LATE])

    moved = {old.paper: (old, new) for old, new in change.moved}
    old, new = moved[Paper.REPLY_AND_EVIDENCE]
    assert (old.provisional, new.provisional) == (True, False)
    assert (new.earliest_on, new.latest_on) == (None, None)
    assert old.earliest_on is not None
    assert old.latest_on is not None
    assert old.earliest_on <= new.due_on <= old.latest_on
    assert new.calendar_version == later.version != old.calendar_version


def test_a_december_that_nobody_has_a_notice_for_never_stops_the_counting() -> None:
    """Every shape of period, from every day of a year without its notice, for thirty years on."""
    for period in shapes().values():
        if period.unit is Unit.YEAR:
            period = replace(period, length=min(period.length, 20))
        for year in (2027, 2040, 2060):
            result = last_day(period, date(year, 12, 20), CALENDAR)
            free = period.direction is Direction.BEFORE and period.unit is not Unit.WORKDAY
            assert result.provisional or free or not period.rolls, (period, year)


def test_a_period_of_days_that_ends_before_the_new_year_is_certain() -> None:
    assert not last_day(Period(15, Unit.DAY), date(2026, 12, 8), CALENDAR).provisional
    assert last_day(Period(15, Unit.DAY), date(2026, 12, 14), CALENDAR).provisional


# 39: working days and calendar days are mixed up


@pytest.mark.parametrize(
    ("case", "party", "paper", "unit", "due"),
    [
        (LAWSUIT, a_party(1), Paper.ANSWER, Unit.DAY, date(2026, 3, 17)),
        (RECON, RESPONDENT, Paper.REPLY_AND_EVIDENCE, Unit.WORKDAY, date(2026, 3, 16)),
    ],
    ids=["lawsuit", "reconsideration"],
)
def test_each_kind_of_case_counts_in_the_unit_of_its_own_law(
    case: Case, party: CaseParty, paper: Paper, unit: Unit, due: date
) -> None:
    """Fifteen calendar days, and ten working days, from the same Monday."""
    deadline = of(docket(case, [served(date(2026, 3, 2), case)], party), paper)
    version = RULES.version_on(deadline.rule_id, deadline.trigger_on).version

    assert version.period is not None
    assert (version.period.unit, deadline.due_on) == (unit, due)


# 40: the version of a rule is chosen by today


@pytest.mark.parametrize(
    ("received", "rule_id", "due"),
    [
        (date(2023, 12, 22), "arl17_answer_10cal", date(2024, 1, 2)),
        (date(2024, 1, 2), "arl23_answer_10wd", date(2024, 1, 16)),
    ],
)
def test_the_law_of_the_day_of_the_event_counts_whenever_it_is_entered(
    received: date, rule_id: str, due: date
) -> None:
    deadline = of(docket(RECON, [served(received, RECON)], RESPONDENT), Paper.REPLY_AND_EVIDENCE)

    assert (deadline.rule_id, deadline.due_on) == (rule_id, due)
