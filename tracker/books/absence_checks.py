"""Absences before they are kept, and as they are listed: who really stands in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from tracker.absences import stand_in
from tracker.books import Desk
from tracker.cases import Case, CaseParty
from tracker.codes import CaseStatus
from tracker.errors import InputError
from tracker.people import Absence


class AbsenceLine(NamedTuple):
    """An absence, the ids of all who stand in from today on, and whether some reminders stay."""

    absence: Absence
    deputies: frozenset[str]
    stays: bool


def checked_absence(absence: Absence, desk: Desk) -> Absence:
    """The absence, when it can be kept.

    Raises InputError `absence_reversed`, `absence_over` (its last day is before today),
    `deputy_is_absent_person`, `absence_twice` (the person is away already on one of its days).
    """
    first, last = absence.first_on, absence.last_on
    if last < first:
        raise InputError("absence_reversed", first=first, last=last)
    if last < desk.today():
        raise InputError("absence_over", last=last)
    if absence.deputy_id == absence.person_id:
        raise InputError("deputy_is_absent_person")
    for other in desk.store.find(Absence, person_id=absence.person_id):
        if first <= other.last_on and other.first_on <= last:
            raise InputError("absence_twice", first=other.first_on, last=other.last_on)
    return absence


def absence_lines(desk: Desk) -> list[AbsenceLine]:
    """Absences that are not over, the earliest first, each with who stands in."""
    today, known = desk.today(), tuple(desk.store.find(Absence))
    coming = [each for each in known if each.last_on >= today]
    lines = []
    for absence in sorted(coming, key=lambda each: (each.first_on, each.id)):
        there = set(_there(absence, known, desk))
        deputies = frozenset(there - {absence.person_id})
        lines.append(AbsenceLine(absence, deputies, absence.person_id in there))
    return lines


def _there(absence: Absence, known: tuple[Absence, ...], desk: Desk) -> Iterator[str]:
    """Who has the reminders on each of the days that are left, for each agency concerned."""
    reminding, agencies = desk.reminding, _agencies(absence.person_id, desk)
    usual = {reminding.contact(agency_id).deputy_id for agency_id in agencies}
    day = max(absence.first_on, desk.today())
    while day <= absence.last_on:
        for deputy in usual:
            yield stand_in(absence.person_id, day, known, deputy)
        day += timedelta(days=1)


def _agencies(person_id: str, desk: Desk) -> set[str]:
    """The agencies whose open cases a person handles; "" for hearings, which have none."""
    parties = desk.store.find(CaseParty, handler_id=person_id)
    ids = tuple({party.case_id for party in parties})
    running = {case.id for case in desk.store.find(Case, id=ids, status=CaseStatus.OPEN)}
    return {"", *(party.agency_id for party in parties if party.case_id in running)}
