"""Whatever happens to the hearings of a case, their reminders are those of their time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from tests.tracker.books.office_desk import AGENCY, SECOND, OfficeDesk, at
from tracker.books.case_book import EventDraft
from tracker.codes import CaseStatus, EventKind
from tracker.errors import TrackerError
from tracker.hearings import Hearing, as_told
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.planning import plan_hearing
from tracker.policy import USUAL
from tracker.reminders import LIVE_STATES, Occurrence

STEPS = 25


def verbs(office: OfficeDesk, case_id: str, chance: Random) -> list[Callable[[], object]]:
    """What an officer might do next; some of it will be refused."""
    today = office.now.date()
    hearings = office.store.find(Hearing, case_id=case_id)
    some = chance.choice(hearings).id if hearings else ""
    hour = at("04-01 09:30") + timedelta(days=chance.randint(0, 60), hours=chance.randint(0, 6))
    agencies = chance.choice(((AGENCY,), (SECOND,), (AGENCY, SECOND)))
    events = office.events(
        case_id,
        EventKind.SUMMONED,
        EventKind.HEARING_MOVED,
        EventKind.HEARING_CANCELLED,
        EventKind.DECIDED,
    )
    event = chance.choice(events) if events else None

    def summons() -> None:
        parties = tuple(PartyDraft(agency=each, served_on=today) for each in agencies)
        paper = Draft(
            paper=IncomingPaper.SUMMONS,
            case_id=case_id,
            parties=parties,
            hearing_at=hour,
            hearing_id=chance.choice(("", some)),
        )
        office.cases.register(paper)

    def told(kind: EventKind, at_: datetime | None = None) -> None:
        on = today - timedelta(days=chance.choice((0, 0, 0, 1)))
        office.cases.record(
            EventDraft(
                case_id=case_id, kind=kind, on=on, hearing_id=some, hearing_at=at_, reason="电话"
            )
        )

    def void() -> None:
        if event is not None:
            office.cases.void_event(event, "登记错误")

    def correct() -> None:
        if event is not None and event.kind is EventKind.HEARING_MOVED:
            office.amend.correct_event(event, replace(event, hearing_at=hour), "听错")

    return [
        summons,
        lambda: told(EventKind.HEARING_MOVED, hour),
        lambda: told(EventKind.HEARING_CANCELLED),
        void,
        correct,
        lambda: office.record(case_id, EventKind.DECIDED, str(today)),
    ]


def ahead(office: OfficeDesk, rows: list[Occurrence]) -> list[datetime]:
    return sorted(row.due_at for row in rows if row.due_at > office.now)


def planned(office: OfficeDesk, hearing: Hearing) -> list[datetime]:
    """When a hearing is reminded of, as if it had been announced in January."""
    rows = plan_hearing(
        hearing,
        now=at("01-05 09:00"),
        calendar=office.desk.calendar,
        recipient="",
        new_id=str,
        reminding=USUAL,
    )
    return ahead(office, rows)


def agrees(office: OfficeDesk, case_id: str) -> None:
    """Hearings are as their events tell, and are reminded of at the times that follow."""
    events = office.events(case_id)
    running = office.case(case_id).status is CaseStatus.OPEN
    for hearing_id in {event.hearing_id for event in events if event.hearing_id}:
        hearing = office.store.get(Hearing, hearing_id)
        told = as_told(hearing, events)
        live = office.store.find(Occurrence, subject_id=hearing_id, state=LIVE_STATES)
        assert (told is None) == (hearing.voided_at is not None)
        if told is None:
            assert live == []
        elif running or live:
            assert hearing.starts_at == told.starts_at
            assert ahead(office, live) == planned(office, hearing)
    assert office.nothing_to_recalculate(case_id)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_hearings_and_reminders_agree(office: OfficeDesk, seed: int) -> None:
    chance = Random(seed)
    case_id = office.register("03-02", "03-02")
    done = 0
    for _ in range(STEPS):
        office.now += timedelta(hours=chance.randint(1, 30))
        try:
            chance.choice(verbs(office, case_id, chance))()
        except TrackerError:
            continue
        done += 1
        agrees(office, case_id)
    assert done > STEPS // 3
