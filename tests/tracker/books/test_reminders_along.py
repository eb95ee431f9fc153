"""Whatever happens in an office, in any order: no reminder is lost, none outlives its cause."""

from __future__ import annotations

import pytest

from tests.tracker.books.an_office_at_work import OfficeAtWork, live_of
from tests.tracker.books.office_desk import OfficeDesk
from tracker.cases import Case
from tracker.codes import CaseStatus, DeadlineState
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.hearings import Hearing
from tracker.reminders import (
    LIVE_STATES,
    Level,
    Occurrence,
    OccurrenceState,
    SubjectKind,
    came_by_escalation,
)

STEPS = 60


def is_well(office: OfficeDesk) -> None:
    """What must hold after every verb and every tick."""
    assert office.store.unreminded_duties() == []
    due = office.due()
    lines = office.shelf.due_reminders(office.now, limit=5000)
    assert {row.id for row in due} <= {line.occurrence_id for line in lines}
    _subjects_stand(office)
    for row in office.store.find(Occurrence, state=OccurrenceState.SUPERSEDED):
        assert row.superseded_by != row.id
    for hearing in office.store.find(Hearing):
        _is_reminded_of(office, hearing)


def _subjects_stand(office: OfficeDesk) -> None:
    """No reminder of what is done, voided or cancelled; one daily reminder for each duty."""
    opened = {each.id for each in office.store.find(Deadline, state=DeadlineState.OPEN)}
    hearings = {each.id for each in office.store.find(Hearing)}
    for row in office.store.find(Occurrence, state=LIVE_STATES):
        there = hearings if row.subject_kind is SubjectKind.HEARING else opened
        assert row.subject_id in there
        if row.level is Level.OVERDUE:
            assert sum(_is_overdue_chain(each) for each in live_of(office, row.subject_id)) <= 1


def _is_overdue_chain(row: Occurrence) -> bool:
    return row.level is Level.OVERDUE and not came_by_escalation(row)


def _is_reminded_of(office: OfficeDesk, hearing: Hearing) -> None:
    """A hearing of a running case was answered for, or is still told of before it begins."""
    running = office.store.get(Case, hearing.case_id).status is CaseStatus.OPEN
    if not running or hearing.starts_at <= office.now:
        return
    rows = office.store.find(Occurrence, subject_id=hearing.id)
    answered = any(row.state is OccurrenceState.ACKNOWLEDGED for row in rows)
    assert answered or any(row.state in LIVE_STATES for row in rows)


def lives_through(office: OfficeDesk, seed: int, steps: int) -> None:
    """So many verbs and ticks at random; what is refused changes nothing."""
    work = OfficeAtWork(office, seed)
    work.register()
    for _ in range(steps):
        try:
            work.step()
        except InputError:
            continue
        is_well(office)


@pytest.mark.parametrize("seed", [0, 3, 7])
def test_whatever_happens_no_reminder_is_lost_and_none_outlives_its_cause(
    office_with_leader: OfficeDesk, seed: int
) -> None:
    lives_through(office_with_leader, seed, STEPS)
