"""What a calendar is told: what stands, and what ended lately."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    a_case,
    a_deadline,
    a_hearing,
    a_party,
    a_whole_case,
    an_appearance,
    an_event,
    an_occurrence,
    record_id,
)
from tests.db.handy import day, save, void, with_duty
from tracker.cases import Case, CaseParty
from tracker.codes import DeadlineState, Nature, Paper
from tracker.deadlines import Deadline
from tracker.diary import TAKEN_BACK_FOR, Diary
from tracker.hearings import Appearance, Hearing
from tracker.records import Record
from tracker.reminders import Level, Occurrence, OccurrenceState

SINCE = NOW - TAKEN_BACK_FOR
LONG_AGO = SINCE - timedelta(days=1)


def told(shelf: SqlShelf) -> dict[int, bool]:
    """The numbers of the deadlines that are told of, and whether each stands."""
    return {int(line.deadline_id[-4:]): line.stands for line in shelf.diary(SINCE).deadlines}


def change(store: SqlStore, kind: type[Record], number: int = 1, **over: object) -> None:
    save(store, replace(store.get(kind, record_id(kind, number)), **over))


def closed(store: SqlStore, number: int = 1) -> None:
    change(store, Deadline, number, state=DeadlineState.SUBMITTED, submitted_on=day(0))


def revision(diary: Diary) -> int:
    return diary.deadlines[0].revision


def test_open_duties_and_rights_stand(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *with_duty(1, day(3)), *with_duty(2, day(9), nature=Nature.RIGHT))
    assert told(shelf) == {1: True, 2: True}


def test_overdue_duties_are_told_of_however_old_and_lapsed_rights_for_a_while(
    store: SqlStore, shelf: SqlShelf
) -> None:
    records = [*with_duty(1, day(-400)), *with_duty(2, day(-70), nature=Nature.RIGHT)]
    store.save(records, actor="王芳", at=LONG_AGO, why="test")
    assert told(shelf) == {1: True}


def test_quiet_rights_and_periods_of_others_are_nobodys_business(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        *with_duty(1, day(3), nature=Nature.OTHERS),
        *with_duty(2, day(3), nature=Nature.RIGHT, quiet=True),
    )
    assert told(shelf) == {}


@pytest.mark.parametrize("state", [DeadlineState.SUBMITTED, DeadlineState.SUSPENDED])
def test_what_is_closed_or_stands_still_is_told_of_as_ended(
    store: SqlStore, shelf: SqlShelf, state: DeadlineState
) -> None:
    save(store, *with_duty(1, day(3)))
    change(store, Deadline, state=state)
    assert told(shelf) == {1: False}


def test_a_voided_deadline_and_one_of_a_voided_case_have_ended(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *with_duty(1, day(3)), *with_duty(2, day(3)), *with_duty(3, day(3)))
    void(store, store.get(Deadline, record_id(Deadline, 1)))
    void(store, store.get(Case, record_id(Case, 2)))
    assert told(shelf) == {1: False, 2: False, 3: True}


def test_what_ended_more_than_sixty_days_ago_is_forgotten(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *with_duty(1, day(3)))
    closed(store)
    assert len(shelf.diary(NOW).deadlines) == 1
    assert shelf.diary(NOW + timedelta(seconds=1)).deadlines == ()


def test_the_revision_grows_with_every_change_of_what_an_entry_says(
    store: SqlStore, shelf: SqlShelf
) -> None:
    evidence = a_deadline(1)
    answer = a_deadline(2, paper=Paper.ANSWER, case_id=evidence.case_id)
    answer = replace(answer, party_id=evidence.party_id, trigger_event_id=evidence.trigger_event_id)
    save(store, a_case(), a_party(), an_event(), evidence, answer)
    revisions = [revision(shelf.diary(SINCE))]
    for kind, number, over in (
        (Deadline, 1, {"due_on": day(20)}),
        (Deadline, 2, {"due_on": day(21)}),
        (Case, 1, {"official_no": "（2026）沪01行初9号"}),
        (CaseParty, 1, {"handler_id": None}),
        (Deadline, 1, {"due_on": day(7)}),
    ):
        change(store, kind, number, **over)
        revisions.append(revision(shelf.diary(SINCE)))
    assert revisions == sorted(set(revisions))
    first, second = shelf.diary(SINCE).deadlines
    assert first.revision == second.revision


def test_an_entry_says_when_it_was_changed_last(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *with_duty(1, day(3)))
    later = NOW + timedelta(hours=3)
    moved = replace(store.get(Deadline, record_id(Deadline)), due_on=day(4))
    store.save([moved], actor="王芳", at=later, why="test")
    (line,) = shelf.diary(SINCE).deadlines
    assert (line.changed_at, line.act_by, line.version) == (later, day(4), 2)


# Hearings


def test_hearings_ahead_and_lately_held_are_told_of_with_their_heads(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    save(store, a_hearing(2, case_id=record_id(Case), starts_at=NOW - timedelta(days=59)))
    save(store, a_hearing(3, case_id=record_id(Case), starts_at=LONG_AGO))
    ahead, held = shelf.diary(SINCE).hearings
    assert (ahead.heads, ahead.place, ahead.forum) == ("王芳", "第三法庭", "上海铁路运输法院")
    assert (held.hearing_id, held.stands) == (record_id(Hearing, 2), True)


def test_a_voided_hearing_is_told_of_as_ended_for_a_while(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    before = shelf.diary(SINCE).hearings[0]
    void(store, store.get(Hearing, record_id(Hearing)))
    (line,) = shelf.diary(SINCE).hearings
    assert (line.stands, line.revision > before.revision) == (False, True)
    assert shelf.diary(NOW + timedelta(seconds=1)).hearings == ()


def test_another_head_is_a_change_of_the_hearing(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    before = shelf.diary(SINCE).hearings[0].revision
    void(store, store.get(Appearance, record_id(Appearance)))
    save(store, an_appearance(2, hearing_id=record_id(Hearing), party_id=record_id(CaseParty)))
    assert shelf.diary(SINCE).hearings[0].revision > before


# Reminders


def test_reminders_that_nobody_answered_are_told_of_by_their_subject(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    times = [NOW + timedelta(days=n) for n in (1, 2, 3, 4)]
    levels = (Level.WORKDAYS_3, Level.WORKDAYS_1, Level.LAST_DAY_MORNING, Level.OVERDUE)
    states = [OccurrenceState.PLANNED, OccurrenceState.ACKNOWLEDGED, *[OccurrenceState.PLANNED] * 2]
    for number, (at, level, state) in enumerate(zip(times, levels, states, strict=True), start=2):
        over = {"due_at": at, "level": level, "state": state}
        row = an_occurrence(number, **over, subject_id=record_id(Deadline))
        save(store, replace(row, case_id=record_id(Case)))
    planned = shelf.diary(SINCE).reminders[record_id(Deadline)]
    assert planned == (NOW - timedelta(hours=1), times[0], times[2])


def test_a_subject_whose_reminders_were_all_answered_is_known_and_one_without_any_is_not(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case(), *with_duty(2, day(5)))
    change(store, Occurrence, state=OccurrenceState.ACKNOWLEDGED)
    reminders = shelf.diary(SINCE).reminders
    assert reminders[record_id(Deadline, 1)] == ()
    assert record_id(Deadline, 2) not in reminders
