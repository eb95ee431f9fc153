"""Reminders of people who are away, in the hands of their deputies."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.absences import is_away, stand_in
from tracker.books import Desk
from tracker.books.alarm import given_to, live_rows
from tracker.books.subjects import Subject
from tracker.cases import CaseParty
from tracker.errors import SPOILT, NotFound
from tracker.people import Absence
from tracker.policy import Reminding
from tracker.reminders import LIVE_STATES, Occurrence


def handed_to_deputies(
    rows: Iterable[tuple[Occurrence, Subject]], reminding: Reminding, desk: Desk
) -> list[Occurrence]:
    """The due rows of people who are away today, each ended, and the rows of those who stand in.

    Only what is due moves: the rest waits for whoever is there on its day.
    """
    absences = desk.store.find(Absence)
    if not absences:
        return []
    today = desk.today()
    moved: dict[str, Occurrence] = {}
    for row, subject in rows:
        if row.id not in moved and row.recipient and is_away(row.recipient, today, absences):
            otherwise = reminding.contact(agency_of(subject, desk)).deputy_id
            deputy = stand_in(row.recipient, today, absences, otherwise)
            if deputy != row.recipient:
                others = _as_moved(row.subject_id, moved, desk)
                moved |= {each.id: each for each in given_to(deputy, row, others, desk)}
    return [*moved.values()]


def _as_moved(subject_id: str, moved: dict[str, Occurrence], desk: Desk) -> list[Occurrence]:
    """The live rows of a subject as they will be, now that some have moved."""
    rows = {row.id: row for row in live_rows(subject_id, desk)} | moved
    return [r for r in rows.values() if r.subject_id == subject_id and r.state in LIVE_STATES]


def agency_of(subject: Subject, desk: Desk) -> str:
    """The agency of ours a reminder is about, "" where there is none of its own."""
    if subject.party_id is None:
        return ""
    try:
        return desk.store.get(CaseParty, subject.party_id).agency_id
    except (NotFound, *SPOILT):
        return ""
