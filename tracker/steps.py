"""The lines of the explanation why a period ends on a day, as codes with their days and counts."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class StepCode(StrEnum):
    """One line of the explanation "why this day", in the order in which they are told."""

    TRIGGER = "trigger"
    """The day that opens the period; it does not count."""
    START = "start"
    """The first day that counts."""
    DAY_OFF_SKIPPED = "day_off_skipped"
    """A day off that a working-day period passes over; no `name` on a plain weekend."""
    MAKEUP_COUNTED = "makeup_counted"
    """A make-up working day that a working-day period counts."""
    EXTENDED = "extended"
    """`day` is the last day without this extension (before rolling), `number` its length."""
    CLAMPED = "clamped"
    """The month has no day of that number; its last day stands in."""
    SUSPENDED = "suspended"
    """From `day` until the resumption on `until`; `number` days (working days) do not count."""
    OBSTACLE = "obstacle"
    """From `day` through `until`; `number` days (working days) do not count."""
    UNROLLED = "unrolled"
    """The last day before rolling: the anchor of a period that follows this one."""
    DAY_OFF_ROLLED = "day_off_rolled"
    """A day off on which the period cannot end; no `name` on a plain weekend."""
    MAKEUP_LAST = "makeup_last"
    """The last day is a weekend made a working day, so the period ends on it."""
    UNCONFIRMED = "unconfirmed"
    """Tested days between `day` and `until` (alone where none) that no notice confirms yet."""
    NEXT_DAY = "next_day"
    """Acting is possible from the day after the period on."""
    COURT_FIXED = "court_fixed"
    """The day the court fixed."""
    BEFORE_DAY = "before_day"
    """It has to be done before what happens on this day."""
    PUBLIC_NOTICE = "public_notice"
    """Public notice on `day` counts as service on `until`, after `number` days."""
    DEEMED_ACCEPTED = "deemed_accepted"
    """Nothing was decided by `day`: from then on the application counts as accepted."""
    DUE = "due"
    """The result."""


class Step(NamedTuple):
    """`day` is the day spoken of, `until` the end of a span, `number` a count where there is one.

    `name` is the holiday, `notice` the number of the notice that says so, or its title where the
    number has not been read in its text.
    """

    code: StepCode
    day: date
    until: date | None = None
    number: int | None = None
    name: str = ""
    notice: str = ""
