"""Who stands in for somebody who is away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.people import Absence


def is_away(person_id: str, day: date, absences: Iterable[Absence]) -> bool:
    """Whether a person is away on that day."""
    return any(_covers(absence, person_id, day) for absence in absences)


def stand_in(person_id: str, day: date, absences: Iterable[Absence], otherwise: str) -> str:
    """Who gets what was meant for `person_id` on that day: that person, or a deputy who is there.

    `otherwise` is asked where an absence names no deputy, or an absent one. Where nobody is there
    it stays with the person, so that it is not lost.
    """
    known = tuple(absences)
    seen = {person_id}
    here = person_id
    while is_away(here, day, known):
        deputy = next((a.deputy_id for a in known if _covers(a, here, day) and a.deputy_id), None)
        if deputy is None or deputy in seen:
            there = bool(otherwise) and not is_away(otherwise, day, known)
            return otherwise if there else person_id
        seen.add(deputy)
        here = deputy
    return here


def _covers(absence: Absence, person_id: str, day: date) -> bool:
    return absence.person_id == person_id and absence.first_on <= day <= absence.last_on
