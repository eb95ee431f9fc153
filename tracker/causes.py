"""Why a last day is another one than before, told from how it stood and how it would stand."""

from __future__ import annotations

from enum import StrEnum

from tracker.codes import Origin
from tracker.counting import StepCode
from tracker.deadlines import Deadline


class Cause(StrEnum):
    """One reason for which the days of a deadline change."""

    TRIGGER = "trigger"
    """The day that opens the period is another one."""
    RULE = "rule"
    """Another rule, or another version of it, governs."""
    LENGTHENED = "lengthened"
    """The period was extended, or an extension fell away."""
    STOPPED = "stopped"
    """A suspension or an obstacle came in or fell away."""
    FIXED = "fixed"
    """A court fixed the day, or no longer does."""
    STATED = "stated"
    """The term stated in the paper is another one."""
    CAREFUL = "careful"
    """The careful day is another one."""
    CALENDAR = "calendar"
    """Days off and working days are other ones."""
    SUBMITTED = "submitted"
    """The day of submission is another one."""


_STOPS = (StepCode.SUSPENDED, StepCode.OBSTACLE)


def why(have: Deadline, now: Deadline) -> tuple[Cause, ...]:
    """Every reason for which a deadline changes; a calendar where nothing else explains it."""
    told = [cause for cause, differs in _compared(have, now) if differs]
    days = (have.due_on, have.provisional, have.earliest_on, have.latest_on)
    if not told and days != (now.due_on, now.provisional, now.earliest_on, now.latest_on):
        told.append(Cause.CALENDAR)
    return tuple(told)


def _compared(have: Deadline, now: Deadline) -> tuple[tuple[Cause, bool], ...]:
    rules = [(each.rule_id, each.rule_version) for each in (have, now)]
    fixed = [each.origin is Origin.COURT for each in (have, now)]
    return (
        (Cause.TRIGGER, have.trigger_on != now.trigger_on),
        (Cause.RULE, rules[0] != rules[1]),
        (Cause.LENGTHENED, not any(fixed) and _extensions(have) != _extensions(now)),
        (Cause.STOPPED, _steps(have, *_STOPS) != _steps(now, *_STOPS)),
        (Cause.FIXED, fixed[0] != fixed[1] or _fixed(have) != _fixed(now)),
        (Cause.STATED, have.stated_on != now.stated_on),
        (Cause.CAREFUL, have.careful_on != now.careful_on),
        (Cause.SUBMITTED, have.submitted_on != now.submitted_on),
    )


def _extensions(deadline: Deadline) -> object:
    """An extension by days that runs on, or the event that moved late evidence."""
    return deadline.extension_event_id, _steps(deadline, StepCode.EXTENDED)


def _fixed(deadline: Deadline) -> object:
    return deadline.due_on if deadline.origin is Origin.COURT else None


def _steps(deadline: Deadline, *codes: StepCode) -> list[object]:
    """Spans are told by their days; an extension by its length, for its day moves with the rest."""
    return [
        (step.number,) if step.code is StepCode.EXTENDED else (step.day, step.until)
        for step in deadline.steps
        if step.code in codes
    ]
