"""A hearing that is moved: which summons governs, so that one hearing has one set of last days.

A summons moves an earlier one where it announces the same kind of hearing in the same stage and
came later, but before the day that one had set. Two of one day, as for a hearing of several days,
and one that comes after that day announce hearings of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.cases import CaseEvent
from tracker.codes import EventKind, HearingKind


def governing(happened: Iterable[CaseEvent]) -> list[CaseEvent]:
    """The events, each hearing announced once: by its first summons, with the day of its last.

    A summons that moves a hearing opens nothing of its own.
    """
    events: list[CaseEvent] = []
    for event in happened:
        first = _moved_by(event, events) if event.kind is EventKind.SUMMONED else None
        if first is None:
            events.append(event)
        else:
            events[first] = replace(events[first], hearing_on=event.hearing_on)
    return events


def _moved_by(event: CaseEvent, earlier: list[CaseEvent]) -> int | None:
    """The place of the summons of the hearing that this one moves."""
    for place, each in reversed(list(enumerate(earlier))):
        if each.kind is EventKind.SUMMONED and _is_same_hearing(each, event):
            return place
    return None


def _is_same_hearing(earlier: CaseEvent, later: CaseEvent) -> bool:
    return (
        earlier.party_id == later.party_id
        and earlier.stage == later.stage
        and _kind(earlier) is _kind(later)
        and earlier.hearing_on is not None
        and later.hearing_on is not None
        and earlier.on < later.on < earlier.hearing_on
    )


def _kind(event: CaseEvent) -> HearingKind:
    return event.hearing_kind or HearingKind.TRIAL
