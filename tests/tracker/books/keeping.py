"""What the tests of reminders that must not be lost do again and again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.tracker.books.days import answer_all
from tests.tracker.books.office_desk import AGENCY, NAMES, NUMBER, SECOND, OfficeDesk, at, day
from tracker.amendment import Amendment, as_it_stands
from tracker.books.escalation_book import EscalationBook
from tracker.cases import CaseParty, Claimant
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.nudges import Nudge
from tracker.papers import IncomingPaper
from tracker.people import Forum, Person
from tracker.policy import USUAL, PolicyKind, Reminding
from tracker.records import LEGAL_ZONE
from tracker.reminders import (
    LIVE_STATES,
    Occurrence,
    came_by_escalation,
)

HANDLER = {"handler": "王芳"}


def escalate(office: OfficeDesk, moment: str) -> None:
    office.move(moment)
    EscalationBook(office.desk).escalate()


def handler(office: OfficeDesk, place: int = 0) -> str:
    return office.store.find(CaseParty)[place].handler_id or ""


def person(office: OfficeDesk, name: str) -> str:
    (found,) = office.store.find(Person, name=name)
    return found.id


def recipients(office: OfficeDesk) -> set[str]:
    """Who is told of what is due now, copies of an escalation left out."""
    return {row.recipient for row in office.due() if not came_by_escalation(row)}


def local(row: Occurrence) -> str:
    return f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}"


def amend_handler(office: OfficeDesk, case_id: str, name: str) -> None:
    was = as_it_stands(
        office.case(case_id),
        office.store.find(Claimant, case_id=case_id),
        office.parties(case_id),
        {each.id: each.name for each in office.store.find(Forum)},
        {each.id: each.name for each in office.store.find(Person)},
    )
    wanted: Amendment = replace(was, parties=(replace(was.parties[0], handler=name),))
    office.amend.amend(was, wanted, "换人", create=frozenset({name}))


def heard(office: OfficeDesk, case_id: str, starts: str, on: str, *agencies: str) -> Hearing:
    parties = tuple(PartyDraft(agency=each, served_on=day(on)) for each in agencies or (AGENCY,))
    office.cases.register(
        Draft(paper=IncomingPaper.SUMMONS, case_id=case_id, parties=parties, hearing_at=at(starts))
    )
    (hearing,) = office.store.find(Hearing, case_id=case_id)
    return hearing


def nudged(office: OfficeDesk, hearing: Hearing) -> list[Nudge]:
    rows = {row.id for row in office.store.find(Occurrence, subject_id=hearing.id)}
    return [each for each in office.store.find(Nudge) if each.occurrence_id in rows]


def two_handlers(office: OfficeDesk) -> str:
    second = PartyDraft(agency=SECOND, served_on=day("03-02"), handler="李强")
    first = PartyDraft(agency=AGENCY, served_on=day("03-02"), handler="王芳")
    paper = Draft(
        paper=IncomingPaper.ANSWER_NOTICE,
        parties=(first, second),
        official_no=NUMBER,
        forum="上海铁路运输法院",
        claimants="张三",
        create=NAMES,
    )
    return office.cases.register(paper).main or ""


def hours(**over: Any) -> Reminding:
    policies = dict(USUAL.policies)
    policies[PolicyKind.DUTY] = replace(policies[PolicyKind.DUTY], **over)
    return replace(USUAL, policies=policies)


def answered_until(office: OfficeDesk, *moments: str) -> str:
    case_id = office.register(party=HANDLER)
    answer_all(office)
    for moment in moments:
        office.move(moment)
        answer_all(office)
    return case_id


def due_subjects(office: OfficeDesk) -> set[str]:
    return {row.subject_id for row in office.due() if not came_by_escalation(row)}


def joined_by_new_handler(office: OfficeDesk, case_id: str, **more: Any) -> None:
    party = PartyDraft(agency=AGENCY, served_on=day("03-02"), handler="李强")
    office.cases.register(Draft(case_id=case_id, parties=(party,), create=NAMES, **more))


def live_times(office: OfficeDesk, hearing: Hearing) -> list[str]:
    rows = office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES)
    return sorted(map(local, rows))
