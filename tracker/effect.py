"""最早可能生效日: when a judgment, a ruling or a decision can take effect at the earliest.

Only proposed: whether another party appealed, and when it was served, is known to the court alone.
A person confirms the day with the event EFFECTIVE.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.cases import Case, CaseEvent
from tracker.codes import EventKind, Paper, Procedure, Stage
from tracker.deadlines import Deadline
from tracker.facts import in_order

_SERVED = (EventKind.JUDGMENT_SERVED, EventKind.RULING_SERVED)
_FINAL = (Stage.SECOND, Stage.JURISDICTION_APPEAL, Stage.RETRIAL_REVIEW)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class EarliestEffective:
    """`day` rests on what was served on us as `event_id`.

    `last_day` is the last day of the latest appeal period known; None where there is no appeal and
    the paper takes effect when it is served. `others_unknown`: another party may have been served
    later, which would move the day on.
    """

    day: date
    event_id: str
    last_day: date | None
    provisional: bool
    others_unknown: bool


def earliest_effective(
    case: Case, events: Iterable[CaseEvent], deadlines: Iterable[Deadline]
) -> EarliestEffective | None:
    """The first day on which what was served last can be in effect; None while nothing says so.

    A first judgment waits for fifteen days, a first ruling for ten (行政诉讼法 art. 85); each party
    has its own days. A judgment of second instance takes effect when it is served, and so does a
    decision on reconsideration (行政复议法 art. 75(2)). Once somebody has appealed there is no day.
    """
    happened = in_order(events)
    served = [event for event in happened if event.kind in _SERVED]
    if not served or _is_settled(happened, served[-1]):
        return None
    last = max(event.on for event in served if event.kind is served[-1].kind)
    newest = next(event for event in reversed(served) if event.on == last)
    appeals = _appeals(deadlines, served)
    stage = newest.stage or case.stage
    if case.procedure is Procedure.LITIGATION and stage not in _FINAL and appeals:
        latest = max(appeals, key=lambda each: each.due_on)
        day = latest.due_on + _ONE_DAY
        return EarliestEffective(day, newest.id, latest.due_on, latest.provisional, True)
    final = case.procedure is Procedure.RECONSIDERATION or stage in _FINAL
    if not final:
        return None
    return EarliestEffective(newest.on, newest.id, None, False, True)


def _is_settled(happened: Sequence[CaseEvent], served: CaseEvent) -> bool:
    """Somebody confirmed the day, or an appeal keeps the paper from taking effect."""
    return any(
        event.kind is EventKind.EFFECTIVE
        or (event.kind is EventKind.APPEAL_FILED and event.on >= served.on)
        for event in happened
    )


def _appeals(deadlines: Iterable[Deadline], served: Iterable[CaseEvent]) -> list[Deadline]:
    """Our own appeal periods that these papers opened, used or not."""
    opened = {event.id for event in served}
    return [
        each
        for each in deadlines
        if each.voided_at is None and each.paper is Paper.APPEAL and each.trigger_event_id in opened
    ]
