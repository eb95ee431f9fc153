"""What the sheets of a day read: closings of a day, sheets, internal steps, who is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_day_sheet,
    a_deadline,
    a_document,
    a_party,
    a_person,
    a_step_tick,
    an_absence,
    an_event,
    record_id,
)
from tests.db.handy import day, save, void
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import DeadlineState, EventKind, NotSubmitted, SubmissionWay
from tracker.day_sheets import DaySheetKind
from tracker.errors import Conflict
from tracker.people import Person
from tracker.records import LEGAL_ZONE, Record

MIDNIGHT = datetime.combine(TODAY, datetime.min.time(), LEGAL_ZONE)


def closed(number: int, at: datetime, kind: EventKind = EventKind.SUBMITTED) -> list[Record]:
    """Case n, whose evidence was closed at this instant."""
    event = an_event(number + 500, case_id=record_id(Case, number))
    event = replace(event, party_id=record_id(CaseParty, number), kind=kind, created_at=at)
    deadline = a_deadline(
        number,
        state=DeadlineState.SUBMITTED,
        submitted_on=TODAY,
        submitted_way=SubmissionWay.PLATFORM,
        closed_event_id=event.id,
    )
    return [a_case(number), a_party(number), an_event(number), event, deadline]


def serials(shelf: SqlShelf, first: date, last: date) -> list[str]:
    return [line.serial[-1] for line in shelf.closed_lines(first, last)]


def test_a_day_has_what_was_closed_between_its_midnights_in_china(
    store: SqlStore, shelf: SqlShelf
) -> None:
    second = timedelta(seconds=1)
    save(
        store,
        *closed(1, MIDNIGHT - second),
        *closed(2, MIDNIGHT + timedelta(days=1) - second),
        *closed(3, MIDNIGHT),
        *closed(4, MIDNIGHT + timedelta(days=1)),
    )
    assert serials(shelf, TODAY, TODAY) == ["3", "2"]
    assert serials(shelf, day(-1), TODAY) == ["1", "3", "2"]


def test_a_closing_says_what_it_was_who_wrote_it_and_what_proves_it(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *closed(1, NOW))
    (line,) = shelf.closed_lines(TODAY, TODAY)
    assert (line.agency, line.handler, line.closed_by) == ("浦东新区市场监督管理局", "王芳", "王芳")
    assert (line.submitted_on, line.submitted_way) == (TODAY, SubmissionWay.PLATFORM)
    assert line.closed_at == NOW
    assert line.lacks_proof
    receipt = a_document(7, case_id=line.case_id, event_id=None, deadline_id=line.deadline_id)
    save(store, receipt)
    (line,) = shelf.closed_lines(TODAY, TODAY)
    assert not line.lacks_proof


def test_what_nobody_sent_lacks_no_proof(store: SqlStore, shelf: SqlShelf) -> None:
    *others, deadline = closed(1, NOW, EventKind.NOT_SUBMITTED)
    given_up = replace(
        deadline,
        state=DeadlineState.NOT_NEEDED,
        submitted_on=None,
        not_submitted=NotSubmitted.OTHER,
        closed_reason="原告撤诉",
    )
    save(store, *others, given_up)
    (line,) = shelf.closed_lines(TODAY, TODAY)
    assert (line.not_submitted, line.closed_reason) == (NotSubmitted.OTHER, "原告撤诉")
    assert not line.lacks_proof


@pytest.mark.parametrize("kind", [EventKind.DECIDED, EventKind.ARCHIVED])
def test_what_the_case_itself_ended_was_ticked_by_nobody(
    store: SqlStore, shelf: SqlShelf, kind: EventKind
) -> None:
    save(store, *closed(1, NOW, kind))
    assert shelf.closed_lines(TODAY, TODAY) == []


def test_an_undone_closing_and_a_voided_case_are_left_out(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *closed(1, NOW), *closed(2, NOW))
    void(store, store.get(CaseEvent, record_id(CaseEvent, 501)))
    void(store, store.get(Case, record_id(Case, 2)))
    assert shelf.closed_lines(TODAY, TODAY) == []


def test_a_sheet_is_found_by_its_kind_and_day_and_there_is_one_of_each(
    store: SqlStore, shelf: SqlShelf
) -> None:
    morning = a_day_sheet(2, kind=DaySheetKind.MORNING, content='{"today": 1}')
    save(store, a_day_sheet(1), morning, a_day_sheet(3, on=day(-1)))
    found = shelf.day_sheet(DaySheetKind.MORNING, TODAY)
    assert found is not None
    assert (found.id, found.content) == (morning.id, '{"today": 1}')
    assert shelf.day_sheet(DaySheetKind.MORNING, day(-1)) is None
    with pytest.raises(Conflict, match="duplicate"):
        save(store, a_day_sheet(4))


def test_the_steps_of_a_party_are_those_it_has_done(store: SqlStore, shelf: SqlShelf) -> None:
    save(
        store,
        *(record for n in (1, 2, 3) for record in (a_case(n), a_party(n), a_step_tick(n))),
    )
    void(store, a_step_tick(3, version=1))
    parties = [record_id(CaseParty, n) for n in (1, 3)]
    assert [tick.party_id for tick in shelf.step_ticks(parties)] == parties[:1]
    assert shelf.step_ticks([]) == []


def test_whoever_is_away_that_day_is_named_with_who_stands_in(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        a_person(2, name="李强"),
        an_absence(1, deputy_id=record_id(Person, 2)),
        an_absence(2, person_id=record_id(Person, 2), first_on=day(1), last_on=day(2)),
        an_absence(3, person_id=record_id(Person, 2), first_on=day(-2), last_on=day(-1)),
    )
    assert [tuple(line) for line in shelf.away(TODAY)] == [("王芳", date(2026, 3, 13), "李强")]
    assert [line.name for line in shelf.away(day(1))] == ["李强", "王芳"]
    assert [line.deputy for line in shelf.away(day(2))] == ["", "李强"]
