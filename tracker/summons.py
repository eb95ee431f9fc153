"""Hearings as the law sees them: each announced once, on the day that governs now.

A summons that moves a hearing opens nothing of its own, and neither does one for a hearing that
was cancelled since. Which hearing an event speaks of, it says itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tracker.cases import CaseEvent
from tracker.codes import EventKind


def governing(happened: Iterable[CaseEvent]) -> list[CaseEvent]:
    """The events in order, each hearing announced to each agency once, with the day of its last."""
    events = list(happened)
    last = {event.hearing_id: event for event in events if event.hearing_id is not None}
    return [*_announced_once(events, last)]


def _announced_once(events: Iterable[CaseEvent], last: dict[str, CaseEvent]) -> Iterator[CaseEvent]:
    told: set[tuple[str | None, str]] = set()
    for event in events:
        if event.hearing_id is None:
            yield event
        elif event.kind is EventKind.SUMMONED and (event.party_id, event.hearing_id) not in told:
            told.add((event.party_id, event.hearing_id))
            now = last[event.hearing_id]
            if now.kind is not EventKind.HEARING_CANCELLED:
                yield replace(event, hearing_on=now.hearing_on)
