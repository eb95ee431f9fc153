"""Clocks that can stand still: the decision of the organ, and the court's period for trial.

They stop with a suspension and run on with its end; the organ may lengthen its own period once;
turning simple into ordinary procedure gives the longer period from the same first day
(行政复议法 arts. 39, 55, 62; 行诉解释 arts. 50, 105). Whatever happened, there is one run and one
roll at its end. The time an agency has for its answer never stands still.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.cases import CaseEvent
from tracker.codes import Actor, DeadlineState, EventKind, Paper
from tracker.counting import Adjustment, Extension, Suspension
from tracker.deadlines import Deadline
from tracker.law import Rule
from tracker.opening import trigger_of
from tracker.proceeding import Proceeding
from tracker.reckoning import reckoned
from tracker.rules import ChosenVersion

CLOCK = (
    EventKind.SUSPENDED,
    EventKind.RESUMED,
    EventKind.CONVERTED,
    EventKind.ORGAN_EXTENDED,
)
"""Events of the whole case: who watches a clock sees it stop although it is not his own."""


def can_stand_still(rule: Rule, paper: Paper) -> bool:
    """Whether a suspension stops this period: that of a decision, or of a trial."""
    of_trial = rule.actor is Actor.COURT and rule.trigger is EventKind.ACCEPTED
    return paper is Paper.DECISION or of_trial


def clock_after(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """How an event changes such a clock. A decision made while it stands still ends that."""
    match event.kind:
        case EventKind.SUSPENDED:
            return replace(deadline, state=DeadlineState.SUSPENDED)
        case EventKind.RESUMED | EventKind.DECIDED:
            counted = _recounted(deadline, proceeding.version(deadline), event, proceeding)
            return replace(counted, state=DeadlineState.OPEN)
        case EventKind.CONVERTED:
            return _converted(deadline, event, proceeding)
        case EventKind.ORGAN_EXTENDED if may_extend(deadline, event, proceeding):
            longer = replace(deadline, extension_event_id=event.id)
            return _recounted(longer, proceeding.version(deadline), event, proceeding)
    return deadline


def may_extend(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> bool:
    """Whether the law lets the organ lengthen this period so: once, in time, and by no more."""
    most = proceeding.law.rules.rule(deadline.rule_id).extension
    in_time = event.on <= deadline.due_on or deadline.state is DeadlineState.SUSPENDED
    once = deadline.extension_event_id is None
    return most is not None and 0 < (event.extended_by or 0) <= most and in_time and once


def _recounted(
    deadline: Deadline, choice: ChosenVersion, event: CaseEvent, proceeding: Proceeding
) -> Deadline:
    """The whole length with its extension, less every suspension so far, rolled once."""
    if choice.version.period is None:
        return deadline
    changes: list[Adjustment] = [*suspensions(proceeding.happened, until=event)]
    extension = _extension(deadline, proceeding)
    if extension is not None:
        changes.append(extension)
    trigger, calendar = trigger_of(deadline, proceeding), proceeding.law.calendar
    return reckoned(deadline, choice.version.period, trigger, calendar, changes)


def _extension(deadline: Deadline, proceeding: Proceeding) -> Extension | None:
    for event in proceeding.happened:
        if event.id == deadline.extension_event_id and event.kind is EventKind.ORGAN_EXTENDED:
            return Extension(event.extended_by or 0)
    return None


def _converted(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """The period of the other procedure governs, from the same first day."""
    opening, was = proceeding.opening(deadline), proceeding.law.rules.rule(deadline.rule_id)
    party = next(each for each in proceeding.parties if each.id == deadline.party_id)
    for choice in proceeding.choices(party, opening, event.stage or proceeding.case.stage):
        rule = choice.rule
        alike = (rule.actor, rule.papers) == (was.actor, was.papers)
        if alike and rule.id != was.id:
            longer = replace(
                _recounted(deadline, choice, event, proceeding),
                rule_id=rule.id,
                rule_version=choice.version.id,
            )
            return replace(longer, original_on=longer.due_on)
    return deadline


def suspensions(
    happened: Sequence[CaseEvent], until: CaseEvent | None = None
) -> tuple[Suspension, ...]:
    """The suspensions of a case up to the event `until`, which ends one that is still open."""
    spans: list[Suspension] = []
    start = None
    for event in happened:
        if event.kind is EventKind.SUSPENDED and start is None:
            start = event.on
        elif start is not None and (event.kind is EventKind.RESUMED or event is until):
            spans.append(Suspension(start, event.on))
            start = None
        if event is until:
            break
    return tuple(spans)
