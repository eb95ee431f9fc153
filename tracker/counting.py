"""Counting a period: from a trigger day to the last day, with the reason for every step.

A pure function of its arguments; it knows units, directions and adjustments, but no statute.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tracker.workdays import WorkCalendar


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WORKDAY = "workday"
    MONTH = "month"
    YEAR = "year"


class Direction(StrEnum):
    """Forward from the trigger, or back from it (开庭三日前)."""

    FORWARD = "forward"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as a rule states it. `then_next_day`: acting is possible only after it."""

    length: int
    unit: Unit
    direction: Direction = Direction.FORWARD
    then_next_day: bool = False


class StepCode(StrEnum):
    """One line of the explanation "why this day"."""

    TRIGGER = "trigger"
    START = "start"
    DAY_OFF_SKIPPED = "day_off_skipped"
    MAKEUP_COUNTED = "makeup_counted"
    CLAMPED = "clamped"
    EXTENDED = "extended"
    SUSPENDED = "suspended"
    OBSTACLE = "obstacle"
    UNROLLED = "unrolled"
    DAY_OFF_ROLLED = "day_off_rolled"
    MAKEUP_LAST = "makeup_last"
    UNCONFIRMED = "unconfirmed"
    NEXT_DAY = "next_day"
    COURT_FIXED = "court_fixed"
    DUE = "due"


class Step(NamedTuple):
    """`day` is the day spoken of, `until` the end of a span, `name` the holiday, `notice` its notice.

    `number` is a count where the code has one (days excluded, length of an extension).
    """

    code: StepCode
    day: date
    until: date | None = None
    number: int | None = None
    name: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """Lengthens the period by `length` of the same unit: one run, one roll."""

    length: int


@dataclass(frozen=True, slots=True)
class Suspension:
    """The clock stands still in [start, resume): the day of resumption counts."""

    start: date
    resume: date


@dataclass(frozen=True, slots=True)
class Obstacle:
    """The clock stands still in [start, end], the day the obstacle ends included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class CourtFixed:
    """The court fixed the last day itself; nothing is counted and nothing rolls."""

    day: date


Adjustment = Extension | Suspension | Obstacle | CourtFixed


class Computation(NamedTuple):
    """A last day with its reasons; `provisional` when a tested day is not confirmed by a notice."""

    trigger: date
    unrolled: date
    due: date
    provisional: bool
    steps: tuple[Step, ...]


def compute(
    period: Period,
    trigger: date,
    calendar: WorkCalendar,
    adjustments: Sequence[Adjustment] = (),
) -> Computation:
    """The last day of a period that a trigger day opens, and why."""
    raise NotImplementedError
