"""When an application for reconsideration counts as accepted, whatever anybody wrote down.

Without a decision by the last day of its examination it is accepted from that day (行政复议法 art.
30(3)); under the 2017 text it is accepted on the day it is received (art. 17(2)). A recorded
acceptance that comes later does not move the clocks that began then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from tracker.bounds import day_range
from tracker.cases import CaseEvent
from tracker.codes import EventKind, Paper, Procedure, Role, Stage
from tracker.counting import Step, StepCode, compute
from tracker.facts import in_order
from tracker.proceeding import Proceeding
from tracker.reckoning import Trigger
from tracker.rules import ChosenVersion

_EXAMINED = (EventKind.APPLICATION_RECEIVED, EventKind.SUPPLEMENTED)
_REVIEWED = (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE)
_ENDING = (
    EventKind.SUPPLEMENT_NOTICED,
    EventKind.DECIDED,
    EventKind.TRANSFERRED,
    EventKind.ARCHIVED,
)
"""What ends an examination without acceptance."""
_ACCEPTED_ON_RECEIPT = "arl17"


def with_acceptance(proceeding: Proceeding) -> Proceeding:
    """The proceeding with the acceptance that follows from the law, where nobody recorded one."""
    if proceeding.case.procedure is not Procedure.RECONSIDERATION:
        return proceeding
    for event in proceeding.happened:
        if event.kind not in _EXAMINED:
            continue
        for examination in _examinations(event, proceeding):
            accepted = _accepted(event, examination, proceeding)
            if accepted is not None:
                return _having(accepted, event, proceeding)
            if not _is_renewed(event, proceeding.happened):
                return proceeding
    return proceeding


def _examinations(event: CaseEvent, proceeding: Proceeding) -> Iterator[ChosenVersion]:
    """The rule by which one of our agencies, as the organ, has to examine what came in."""
    for party in proceeding.concerned(event):
        if party.our_role is Role.ORGAN:
            for choice in proceeding.choices(party, event):
                if Paper.EXAMINATION in choice.rule.papers:
                    yield choice
                    return


def _accepted(
    event: CaseEvent, examination: ChosenVersion, proceeding: Proceeding
) -> Trigger | None:
    """The day of acceptance by law; None where something else ended the examination in time."""
    received, period = proceeding.trigger(event), examination.version.period
    if received is None or period is None:
        return None
    calendar = proceeding.law.calendar
    if examination.version.law == _ACCEPTED_ON_RECEIPT:
        return _by_receipt(event, received, proceeding)
    counted = compute(period, received.day, calendar)
    deemed = Step(StepCode.DEEMED_ACCEPTED, counted.due)
    between = day_range(period, received.day, calendar) if counted.provisional else None
    accepted = Trigger(counted.due, (deemed,), between)
    return None if _is_settled(event, accepted.day, proceeding.happened) else accepted


def _by_receipt(event: CaseEvent, received: Trigger, proceeding: Proceeding) -> Trigger | None:
    """The day of receipt; of the supplement where one was asked for (实施条例 2007 art. 29)."""
    later = _after(event, proceeding.happened)
    asked = any(each.kind is EventKind.SUPPLEMENT_NOTICED for each in later)
    completed = [each for each in later if each.kind is EventKind.SUPPLEMENTED]
    if asked and not completed:
        return None
    accepted = proceeding.trigger(completed[-1]) if completed else received
    if accepted is None:
        return None
    settling = (*(each for each in _ENDING if each is not EventKind.SUPPLEMENT_NOTICED),)
    ended = any(each.kind in settling and each.on <= accepted.day for each in later)
    recorded = any(
        each.kind is EventKind.ACCEPTED and each.on <= accepted.day for each in proceeding.happened
    )
    return None if recorded or ended else accepted


def _is_settled(event: CaseEvent, last_day: date, happened: Sequence[CaseEvent]) -> bool:
    """Whether it was accepted, refused, passed on or sent back for supplement in time."""
    recorded = any(e.kind is EventKind.ACCEPTED and e.on <= last_day for e in happened)
    return recorded or any(e.kind in _ENDING and e.on <= last_day for e in _after(event, happened))


def _is_renewed(event: CaseEvent, happened: Sequence[CaseEvent]) -> bool:
    """Whether a supplement came in after this, to be examined anew."""
    return any(each.kind is EventKind.SUPPLEMENTED for each in _after(event, happened))


def _having(accepted: Trigger, event: CaseEvent, proceeding: Proceeding) -> Proceeding:
    """The proceeding in which `event` was accepted on that day; what was recorded opens nothing."""
    recorded = [each for each in proceeding.happened if each.kind is EventKind.ACCEPTED]
    acceptance = replace(
        event,
        party_id=None,
        kind=EventKind.ACCEPTED,
        on=accepted.day,
        stage=_stage(recorded, proceeding.case.stage),
        stated_due=None,
        court_due=None,
    )
    return replace(
        proceeding,
        happened=in_order([*proceeding.happened, acceptance]),
        deemed={event.id: accepted},
        silent=frozenset(each.id for each in recorded),
    )


def _stage(recorded: Sequence[CaseEvent], now: Stage) -> Stage:
    """Ordinary procedure, unless the acceptance recorded later or the case says simple."""
    said = [each.stage for each in recorded if each.stage in _REVIEWED]
    stage = said[0] if said else now
    return stage if stage is Stage.RECON_SIMPLE else Stage.RECON_ORDINARY


def _after(event: CaseEvent, happened: Sequence[CaseEvent]) -> Sequence[CaseEvent]:
    place = next(place for place, each in enumerate(happened) if each is event)
    return happened[place + 1 :]
