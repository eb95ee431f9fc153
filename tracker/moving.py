"""What moves a deadline that is there, and what ends it: later events of the case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.cases import CaseEvent
from tracker.codes import (
    Actor,
    DeadlineState,
    EventKind,
    Nature,
    NotSubmitted,
    Origin,
    Paper,
)
from tracker.counting import Obstacle
from tracker.deadlines import Deadline, with_cause
from tracker.opening import EXTENSION_RULE, trigger_of
from tracker.organ_clock import CLOCK, can_stand_still, clock_after
from tracker.proceeding import Proceeding
from tracker.reckoning import Trigger, fixed, reckoned

EVIDENCE = (Paper.EVIDENCE, Paper.RECON_EVIDENCE)
STANDING = (DeadlineState.OPEN, DeadlineState.SUSPENDED)

_DOES_PAPER = {
    EventKind.EXTENSION_REQUESTED: Paper.EXTENSION_REQUEST,
    EventKind.ACCEPTED: Paper.EXAMINATION,
    EventKind.SUPPLEMENT_NOTICED: Paper.EXAMINATION,
    EventKind.COPY_SENT: Paper.COPY_TO_RESPONDENT,
    EventKind.DECIDED: Paper.DECISION,
}
"""An event of this kind is the doing of that paper."""

_DOES_RULE = {
    EventKind.APPLIED: ("arl23_apply_60d", "arl17_apply_60d"),
    EventKind.APPLICATION_RECEIVED: ("arl23_apply_60d", "arl17_apply_60d"),
    EventKind.SUED: ("apl_sue_6m", "apl_sue_after_reconsideration", "state_comp_sue_3m"),
    EventKind.SUPPLEMENT_NOTICED: ("arl23_supplement_notice_5wd", "arl17_supplement_notice_5d"),
    EventKind.SUPPLEMENTED: ("arl23_supplement_submit_10wd",),
    EventKind.MAKER_NOTIFIED: ("arl23_maker_notice_3wd",),
    EventKind.COMPENSATION_DECIDED: ("state_comp_decide_2m",),
    EventKind.RETRIAL_APPLIED: ("apl_retrial_apply_6m",),
}
"""An event of this kind is the doing of what these rules ask, which has no paper of its own."""

_OPENED_BY_THE_END = (
    EventKind.JUDGMENT_SERVED,
    EventKind.RULING_SERVED,
    EventKind.EFFECTIVE,
    EventKind.OPINION_RECEIVED,
    EventKind.COMPENSATION_DECIDED,
    EventKind.PAYMENT_REQUESTED,
    EventKind.REDO_ORDERED,
)
"""What these open begins with the end of a case: the end does not make it needless."""

_ENDS = (EventKind.DECIDED, EventKind.ARCHIVED, EventKind.TRANSFERRED, EventKind.REMANDED)
_OF_THE_SUIT = (Paper.ANSWER, *EVIDENCE)
"""What a transfer neither ends nor begins anew: no text says so, and silence costs the case."""


def after(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """How an event later in the case changes a deadline that is already there."""
    rule = proceeding.law.rules.rule(deadline.rule_id)
    if deadline.state not in STANDING:
        return deadline
    ours = event.party_id in (None, deadline.party_id)
    if can_stand_still(rule, deadline.paper) and (ours or event.kind in CLOCK):
        deadline = clock_after(deadline, event, proceeding)
    if not ours:
        return deadline
    if rule.overtaken_by is event.kind:
        return _ended_by(deadline, event)
    if _is_done_by(event, deadline, proceeding):
        return _closed(deadline, event)
    match event.kind:
        case EventKind.EXTENSION_GRANTED if deadline.paper in EVIDENCE:
            return _extended(deadline, event, proceeding)
        case EventKind.OBSTACLE if rule.actor is Actor.CLAIMANT and event.party_id is None:
            return _delayed(deadline, event, proceeding)
    return _overtaken(deadline, event, proceeding) if event.kind in _ENDS else deadline


# What does it.


def _is_done_by(event: CaseEvent, deadline: Deadline, proceeding: Proceeding) -> bool:
    """Whether the event is the very thing the deadline asks for.

    An acceptance that only follows from the law examines nothing.
    """
    if event.kind is EventKind.ACCEPTED and event.id in proceeding.deemed:
        return False
    rule = proceeding.law.rules.rule(deadline.rule_id)
    of_trial = rule.actor is Actor.COURT and can_stand_still(rule, deadline.paper)
    appeals = event.kind is EventKind.APPEAL_FILED and deadline.paper is Paper.APPEAL
    return (
        _DOES_PAPER.get(event.kind) is deadline.paper
        or deadline.rule_id in _DOES_RULE.get(event.kind, ())
        or (of_trial and event.kind is EventKind.DECIDED)
        or (appeals and event.party_id == deadline.party_id)
    )


def _closed(deadline: Deadline, event: CaseEvent) -> Deadline:
    return with_cause(
        replace(
            deadline,
            state=DeadlineState.SUBMITTED,
            submitted_on=event.on,
            closed_event_id=event.id,
        )
    )


# What makes it needless.


def _overtaken(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """What the end of a case makes needless; what was missed by then stays missed.

    A decision does not touch what others owe, nor what its own service opened; filing away and
    passing the case on do. To perform what was decided stays a duty even then.
    """
    if event.on > deadline.due_on or _outlives(deadline, event, proceeding):
        return deadline
    return _ended_by(deadline, event)


def _ended_by(deadline: Deadline, event: CaseEvent) -> Deadline:
    return replace(
        deadline,
        state=DeadlineState.NOT_NEEDED,
        not_submitted=NotSubmitted.CASE_ENDED,
        closed_event_id=event.id,
    )


def _outlives(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> bool:
    trigger = proceeding.law.rules.rule(deadline.rule_id).trigger
    if event.kind is EventKind.TRANSFERRED and deadline.paper in _OF_THE_SUIT:
        return True
    if event.kind is not EventKind.DECIDED:
        return trigger is EventKind.EFFECTIVE and deadline.nature is Nature.DUTY
    return deadline.nature is Nature.OTHERS or trigger in _OPENED_BY_THE_END


# What moves it.


def _extended(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """Late evidence: 15 days from the end of the cause, or the court's own day if earlier.

    INT18 art 34. The answer never moves (APL art 36 speaks of evidence only). An extension takes
    no day away; of several the last one counts.
    """
    moved = _extended_day(deadline, event, proceeding)
    if moved is None or moved.due_on < deadline.original_on:
        return deadline
    return replace(moved, stated_on=None, careful_on=None, extension_event_id=event.id)


def _extended_day(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline | None:
    law, days = proceeding.law, []
    period = law.rules.version_on(EXTENSION_RULE, event.on).version.period
    if period is not None and event.cause_removed_on:
        trigger = Trigger(event.cause_removed_on)
        counted = reckoned(deadline, period, trigger, law.calendar)
        days.append(replace(counted, origin=Origin.COMPUTED))
    if event.court_due:
        begun = replace(deadline, trigger_on=event.cause_removed_on or event.on)
        days.append(fixed(begun, event.court_due, event.id))
    earliest = min(days, key=lambda each: each.due_on, default=None)
    return None if earliest is None else replace(earliest, trigger_on=deadline.trigger_on)


def _delayed(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> Deadline:
    """What a claimant could not do in time runs on after the obstacle (ARL23 art 20(2), APL 48).

    For our own periods we have to ask within ten days; nothing moves by itself (CPL art 86).
    """
    return _past_obstacles(
        deadline, [*proceeding.before(event, (EventKind.OBSTACLE,)), event], proceeding
    )


def past_earlier_obstacles(
    deadline: Deadline, event: CaseEvent, proceeding: Proceeding
) -> Deadline:
    """A claimant's period that `event` has just opened while an obstacle was there already."""
    rule = proceeding.law.rules.rule(deadline.rule_id)
    earlier = proceeding.before(event, (EventKind.OBSTACLE,))
    if rule.actor is not Actor.CLAIMANT or not earlier:
        return deadline
    return _past_obstacles(deadline, earlier, proceeding)


def _past_obstacles(
    deadline: Deadline, events: Iterable[CaseEvent], proceeding: Proceeding
) -> Deadline:
    period = proceeding.version(deadline).version.period
    if period is None or deadline.origin is not Origin.COMPUTED:
        return deadline
    obstacles = [
        Obstacle(each.on, each.until)
        for each in events
        if each.party_id is None and each.until is not None and each.until > deadline.trigger_on
    ]
    if not obstacles:
        return deadline
    trigger, calendar = trigger_of(deadline, proceeding), proceeding.law.calendar
    return reckoned(deadline, period, trigger, calendar, obstacles)
