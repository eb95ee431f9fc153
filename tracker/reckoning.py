"""The days of a deadline, counted from what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from tracker.bounds import day_range
from tracker.codes import Origin
from tracker.counting import Adjustment, Period, Step, StepCode, compute
from tracker.deadlines import Deadline
from tracker.workdays import WorkCalendar


class Trigger(NamedTuple):
    """The day that opens a period, and how it came about.

    `between` are the first and the last day it can turn out to be, where it is provisional itself.
    """

    day: date
    steps: tuple[Step, ...] = ()
    between: tuple[date, date] | None = None


def reckoned(
    deadline: Deadline,
    period: Period,
    trigger: Trigger,
    calendar: WorkCalendar,
    adjustments: Sequence[Adjustment] = (),
) -> Deadline:
    """The deadline with its days by this period; it is provisional where its trigger is so."""
    counted = compute(period, trigger.day, calendar, adjustments)
    provisional = counted.provisional or trigger.between is not None
    earliest, latest = None, None
    if provisional:
        first, last = trigger.between or (trigger.day, trigger.day)
        earliest = day_range(period, first, calendar, adjustments)[0]
        latest = day_range(period, last, calendar, adjustments)[1]
    return replace(
        deadline,
        trigger_on=trigger.day,
        unrolled_on=counted.unrolled,
        due_on=counted.due,
        provisional=provisional,
        earliest_on=earliest,
        latest_on=latest,
        steps=(*trigger.steps, *counted.steps),
    )


def fixed(deadline: Deadline, day: date, event_id: str) -> Deadline:
    """The deadline on the day a court fixed, or a paper named: nothing is counted or rolls."""
    steps = (
        Step(StepCode.TRIGGER, deadline.trigger_on),
        Step(StepCode.COURT_FIXED, day),
        Step(StepCode.DUE, day),
    )
    return replace(
        deadline,
        unrolled_on=day,
        due_on=day,
        stated_on=None,
        careful_on=None,
        provisional=False,
        earliest_on=None,
        latest_on=None,
        steps=steps,
        origin=Origin.COURT,
        extension_event_id=event_id,
    )


def span_of(deadline: Deadline) -> tuple[date, date] | None:
    """The first and the last day a provisional last day can be; None for a certain one."""
    if deadline.earliest_on is None or deadline.latest_on is None:
        return None
    return deadline.earliest_on, deadline.latest_on
