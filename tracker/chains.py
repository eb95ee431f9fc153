"""Periods that begin with the end of another one: they move with it and end with it.

A chain rolls once, at its very end: the next period begins on the day before rolling. A request
that must come before a period ends follows the last day of that period, its extension included.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState
from tracker.counting import Unit
from tracker.deadlines import Deadline
from tracker.law import AnchorDay
from tracker.moving import EVIDENCE, STANDING
from tracker.opening import papers, unreckoned
from tracker.proceeding import Proceeding
from tracker.reckoning import Trigger, reckoned, span_of


def hung(
    wanted: Sequence[Deadline], event: CaseEvent, proceeding: Proceeding
) -> Iterator[Deadline]:
    """The deadlines that hang on those the same event opened, each on its own agency's."""
    if event.id in proceeding.silent:
        return
    for party in proceeding.concerned(event):
        for choice in proceeding.choices(party, event):
            anchor, period = choice.rule.hangs_on, choice.version.period
            if anchor is None or period is None:
                continue
            base = _base(anchor.rule, party.id, event.id, wanted)
            if base is None:
                continue
            for paper in papers(choice, party):
                blank = unreckoned(party, event, choice, paper, base.due_on, proceeding)
                counted = _from(base, blank, proceeding)
                yield replace(counted, original_on=counted.due_on)


def followed(wanted: Sequence[Deadline], proceeding: Proceeding) -> list[Deadline]:
    """The deadlines, those that hang on another one moved and ended with it."""
    return [_followed(deadline, wanted, proceeding) for deadline in wanted]


def _followed(deadline: Deadline, wanted: Sequence[Deadline], proceeding: Proceeding) -> Deadline:
    anchor = proceeding.law.rules.rule(deadline.rule_id).hangs_on
    if anchor is None or deadline.state not in STANDING:
        return deadline
    base = _base(anchor.rule, deadline.party_id, deadline.trigger_event_id, wanted)
    if base is None:
        return deadline
    if base.state not in STANDING:
        return replace(
            deadline,
            state=DeadlineState.NOT_NEEDED,
            not_submitted=base.not_submitted,
            closed_event_id=base.closed_event_id,
        )
    moved = _from(base, deadline, proceeding)
    return replace(moved, state=base.state)


def _base(
    rule_id: str, party_id: str, event_id: str, wanted: Sequence[Deadline]
) -> Deadline | None:
    """The deadline another one hangs on: the evidence where a period has several papers."""
    alike = [
        each
        for each in wanted
        if (each.rule_id, each.party_id, each.trigger_event_id) == (rule_id, party_id, event_id)
    ]
    evidence = [each for each in alike if each.paper in EVIDENCE]
    return next(iter([*evidence, *alike]), None)


def _from(base: Deadline, deadline: Deadline, proceeding: Proceeding) -> Deadline:
    """The deadline counted from the end of the one it hangs on."""
    version = proceeding.version(deadline)
    anchor, period = version.rule.hangs_on, version.version.period
    assert anchor is not None
    assert period is not None
    last = anchor.day is AnchorDay.LAST
    ends = proceeding.version(base).version.period
    certain = not last and ends is not None and ends.unit is not Unit.WORKDAY
    day = base.due_on if last else base.unrolled_on
    between = None if certain else span_of(base)
    return reckoned(deadline, period, Trigger(day, between=between), proceeding.law.calendar)
