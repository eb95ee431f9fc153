"""From a draft to records: the case, its parties, the events its paper states, its hearing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.books import Desk
from tracker.books.names import Names
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import Capacity, EventKind, Role, Stage
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft

_NO_NAME = ""


def draft_case(draft: Draft, desk: Desk, serial: str, forum_id: str | None) -> Case:
    """The case a draft describes; the day of receipt stands in for a missing registration day."""
    return Case(
        id=desk.new_id(),
        serial=serial,
        procedure=draft.procedure or draft.kind.procedure,
        stage=stage_of(draft),
        received_on=draft.received_on or _first_receipt(draft) or desk.today(),
        official_no=draft.official_no.strip(),
        forum_id=forum_id,
        recon_organ=draft.recon_organ.strip(),
        co_parties=draft.co_parties.strip(),
        judge=draft.judge.strip(),
        area=draft.area,
        act_kind=draft.act_kind,
        act_name=draft.act_name.strip(),
        act_no=draft.act_no.strip(),
        claim=draft.claim.strip(),
        derived_from=draft.derived_from.strip(),
        derived_disclosure=draft.derived_disclosure,
        series_no=draft.series_no.strip(),
        civil_joint=draft.civil_joint,
        normdoc_joint=draft.normdoc_joint,
        compensation_joint=draft.compensation_joint,
        origin_no=draft.origin_no.strip(),
        remarks=draft.remarks.strip(),
    )


def stage_of(draft: Draft) -> Stage:
    """The stage chosen, else the usual one of the paper."""
    return draft.stage or draft.kind.stages[0]


def draft_parties(
    draft: Draft, case: Case, desk: Desk, names: Names | None
) -> tuple[CaseParty, ...]:
    """Our agencies in the draft; without `names` (a preview) agency and handler stay unresolved."""
    alone = len(draft.parties) == 1
    return tuple(_party(typed, draft, case, desk, names, alone) for typed in draft.parties)


def _party(
    typed: PartyDraft, draft: Draft, case: Case, desk: Desk, names: Names | None, alone: bool
) -> CaseParty:
    role = typed.our_role or draft.kind.role
    sole = Capacity.SOLE if alone and role is Role.DEFENDANT else None
    return CaseParty(
        id=desk.new_id(),
        case_id=case.id,
        agency_id=names.agency(typed.agency) if names else _NO_NAME,
        our_role=role,
        capacity=typed.capacity or sole,
        unit=typed.unit.strip(),
        handler_id=names.person(typed.handler) if names else None,
        counsel=typed.counsel.strip(),
        legal_unit_on=typed.legal_unit_on,
    )


def draft_events(
    draft: Draft, case: Case, parties: Sequence[CaseParty], desk: Desk
) -> list[CaseEvent]:
    """What the paper states: acceptance, a receipt for each agency, the day of a decision."""
    events = []
    if draft.accepted_on and draft.case_id is None:
        events.append(_event(draft, case, desk, EventKind.ACCEPTED, draft.accepted_on))
    if draft.decided_on:
        events.append(_event(draft, case, desk, EventKind.DECIDED, draft.decided_on))
    for typed, party in zip(draft.parties, parties, strict=True):
        if typed.served_on:
            events.append(_receipt(typed, party, draft, case, desk))
    return events


def _event(draft: Draft, case: Case, desk: Desk, kind: EventKind, on: date) -> CaseEvent:
    return CaseEvent(
        id=desk.new_id(),
        case_id=case.id,
        party_id=None,
        kind=kind,
        on=on,
        stage=case.stage,
        paper=draft.paper.value,
        document_no=draft.official_no.strip(),
    )


def _receipt(
    typed: PartyDraft, party: CaseParty, draft: Draft, case: Case, desk: Desk
) -> CaseEvent:
    assert typed.served_on is not None
    return CaseEvent(
        id=desk.new_id(),
        case_id=case.id,
        party_id=party.id,
        kind=draft.kind.event,
        on=typed.served_on,
        stage=case.stage,
        paper=draft.paper.value,
        document_no=draft.official_no.strip(),
        service_way=typed.service_way,
        read_on=typed.read_on,
        stated_due=typed.stated_due,
    )


def draft_hearing(draft: Draft, case_id: str, desk: Desk) -> Hearing | None:
    """The hearing a summons announces."""
    if draft.hearing_at is None:
        return None
    return Hearing(
        id=desk.new_id(),
        case_id=case_id,
        starts_at=draft.hearing_at,
        kind=draft.hearing_kind,
        place=draft.hearing_place.strip(),
    )


def _first_receipt(draft: Draft) -> date | None:
    return min((party.served_on for party in draft.parties if party.served_on), default=None)
