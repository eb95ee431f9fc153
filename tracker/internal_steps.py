"""内部节点: days an agency sets itself between receipt and submission.

They press nobody with pop-ups: they stand in the digest of the day until they are ticked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tracker.records import Record
from tracker.workdays import WorkCalendar

SHORT = 5
"""A period of so many working days at most has days of its own."""


class InternalStep(StrEnum):
    """A step inside the agency on the way to a submission, in their order."""

    TRANSFER = "transfer"
    ASSIGN = "assign"
    MATERIALS = "materials"
    DRAFT = "draft"
    REVIEW = "review"
    SEAL = "seal"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTick(Record):
    """An internal step that was done; unique by party, rule and step while live."""

    case_id: str
    party_id: str
    rule_id: str
    step: InternalStep
    done_on: date


class PlannedStep(NamedTuple):
    """A step with its day; `pressed` where the period is too short for its usual one."""

    step: InternalStep
    on: date
    pressed: bool = False


_USUAL = (0, 1, 4, 6, -3, -2, -1)
"""Working days after the receipt, or (below 0) before the last day."""

_QUICK = (0, 0, 1, 2, 3, 3, 4)


def steps_of(
    trigger_on: date, act_by: date, calendar: WorkCalendar, *, short: bool | None = None
) -> tuple[PlannedStep, ...]:
    """The day of every step, in their order; () where the period does not run forward.

    Days are counted from the receipt; what stands on D0 waits for the first working day. `short`
    takes the days of a short period; None asks the calendar. Steps that cross are pressed together
    towards the receipt, so that the reserve before the last day stays: none stands before the one
    in front of it, before the first working day or after the last day.
    """
    if act_by < trigger_on:
        return ()
    if short is None:
        short = calendar.workdays_between(trigger_on, act_by) <= SHORT
    places = _QUICK if short else _USUAL
    usual = [_day(place, trigger_on, act_by, calendar) for place in places]
    start = min(usual[0], act_by)
    kept: list[date] = []
    latest = act_by
    for day in reversed(usual):
        latest = min(latest, day)
        kept.append(max(latest, start))
    return tuple(
        PlannedStep(step, day, day != own)
        for step, day, own in zip(InternalStep, reversed(kept), usual, strict=True)
    )


def _day(place: int, trigger_on: date, act_by: date, calendar: WorkCalendar) -> date:
    if place < 0:
        return calendar.subtract_workdays(act_by, -place)
    return calendar.add_workdays(trigger_on, place) if place else calendar.roll(trigger_on)
