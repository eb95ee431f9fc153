"""Reminders of people who are away, in the hands of their deputies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.absences import is_away, stand_in
from tracker.books import Desk
from tracker.books.alarm import live_rows, told_to
from tracker.books.subjects import Subject
from tracker.cases import CaseParty
from tracker.errors import NotFound
from tracker.people import Absence
from tracker.policy import Reminding
from tracker.reminders import Occurrence, OccurrenceState


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
    moved: list[Occurrence] = []
    for row, subject in rows:
        if row.recipient and is_away(row.recipient, today, absences):
            otherwise = reminding.contact(agency_of(subject, desk)).deputy_id
            deputy = stand_in(row.recipient, today, absences, otherwise)
            if deputy != row.recipient:
                moved += _handed(row, deputy, desk, moved)
    return moved


def agency_of(subject: Subject, desk: Desk) -> str:
    """The agency of ours a reminder is about, "" where there is none of its own."""
    if subject.party_id is None:
        return ""
    try:
        return desk.store.get(CaseParty, subject.party_id).agency_id
    except NotFound:
        return ""


def _handed(
    row: Occurrence, deputy: str, desk: Desk, moved: Iterable[Occurrence]
) -> list[Occurrence]:
    """Who already has the same reminder is not given it twice."""
    key = (row.subject_id, deputy, row.level, row.due_at)
    there = next(
        (each for each in (*moved, *live_rows(row.subject_id, desk)) if _key(each) == key), None
    )
    new = [] if there else [told_to(row, deputy, desk)]
    by = there.id if there else new[0].id
    return [replace(row, state=OccurrenceState.SUPERSEDED, superseded_by=by), *new]


def _key(row: Occurrence) -> tuple[object, ...]:
    return (row.subject_id, row.recipient, row.level, row.due_at)
