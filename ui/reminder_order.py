"""Which reminders get a card in their window, and where each stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from tracker.deadlines import Urgency
from ui.reminder_entries import Entry, Face

MOST_CARDS = 100
"""More entries than this are counted, and follow as soon as some were seen or answered."""

_PAST = (Urgency.OVERDUE, Urgency.LAPSED)


def with_cards(
    entries: Sequence[tuple[Entry, Face]], unseen: Collection[str]
) -> list[tuple[Entry, Face]]:
    """As many entries as get cards, in their order.

    What nobody saw yet comes before what stood here already, so that each has its turn; then what
    can still be done in time, so that nothing long overdue hides a last day.
    """

    def place(face: Face) -> tuple[bool, bool]:
        return not any(each in unseen for each in face.ids), face.urgency in _PAST

    first = sorted((face for _, face in entries), key=place)[:MOST_CARDS]
    chosen = set(first)
    return [each for each in entries if each[1] in chosen]


def in_place(wanted: Iterable[Face], standing: Iterable[Face]) -> list[Face]:
    """What stands there keeps its place, though its words may be others; what is new comes last."""
    places = {each: place for place, face in enumerate(standing) for each in face.ids}

    def place(face: Face) -> int:
        return min((places.get(each, len(places)) for each in face.ids), default=len(places))

    return sorted(wanted, key=place)
