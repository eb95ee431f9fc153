"""From a draft to records: the case, its parties, the events its paper states, its hearing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.books import Desk
from tracker.books.names import Names
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import Capacity, EventKind, Role, Stage
from tracker.hearings import Hearing, dated
from tracker.intake import Draft, PartyDraft
from tracker.tidy import tidy

_NO_NAME = ""


def draft_case(draft: Draft, desk: Desk, serial: str, forum_id: str | None) -> Case:
    """The case a draft describes; the day of receipt stands in for a missing registration day."""
    return Case(
        id=desk.new_id(),
        serial=serial,
        procedure=draft.procedure or draft.kind.procedure,
        stage=stage_of(draft),
        received_on=draft.received_on or _first_receipt(draft) or desk.today(),
        official_no=tidy(draft.official_no),
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
        previous_case_id=draft.previous_case_id,
        remarks=draft.remarks.strip(),
    )


def following(draft: Draft, previous: Case, parties: Sequence[tuple[str, CaseParty]]) -> Draft:
    """A draft of the next instance with what the case before knows and the paper leaves open.

    `parties` are the agencies of the case before by name: they keep capacity and unit.
    """
    known: dict[str, Any] = {name: getattr(previous, name) for name in _INHERITED}
    open_ones = {k: v for k, v in known.items() if getattr(draft, k) in (None, "")}
    by_name = dict(parties)
    return replace(
        draft,
        **open_ones,
        origin_no=draft.origin_no or previous.official_no,
        parties=tuple(_as_before(typed, by_name.get(typed.agency)) for typed in draft.parties),
    )


_INHERITED = (
    "recon_organ",
    "co_parties",
    "area",
    "act_kind",
    "act_name",
    "act_no",
    "claim",
    "derived_from",
    "derived_disclosure",
    "series_no",
)


def _as_before(typed: PartyDraft, party: CaseParty | None) -> PartyDraft:
    if party is None:
        return typed
    return replace(typed, capacity=typed.capacity or party.capacity, unit=typed.unit or party.unit)


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
    draft: Draft,
    case: Case,
    parties: Sequence[CaseParty],
    desk: Desk,
    hearing: Hearing | None = None,
) -> list[CaseEvent]:
    """What the paper states: acceptance, a receipt for each agency, the day of a decision.

    Acceptance and decision concern the whole case: a second paper that tells the same is silent.
    `hearing` is the one a summons tells of.
    """
    stated = [(EventKind.DECIDED, draft.decided_on, case.decided_on)]
    if not draft.kind.joins:
        stated.append((EventKind.ACCEPTED, draft.accepted_on, case.accepted_on))
    events = [
        _event(draft, case, desk, kind, day) for kind, day, known in stated if day and day != known
    ]
    for typed, party in zip(draft.parties, parties, strict=True):
        if typed.served_on:
            receipt = _receipt(typed, party, draft, case, desk)
            events.append(receipt if hearing is None else _telling_of(hearing, receipt, draft))
    return events


def with_typed(case: Case, draft: Draft) -> Case:
    """A registered case with what a further paper adds to it; nothing typed takes nothing away."""
    typed: dict[str, Any] = {name: getattr(draft, name) for name in _FURTHER}
    said = {name: value for name, value in typed.items() if value not in (None, "")}
    remarks = [line for line in (case.remarks, draft.remarks.strip()) if line]
    return replace(case, remarks="\n".join(dict.fromkeys(remarks)), **said)


_FURTHER = (
    "recon_organ",
    "co_parties",
    "judge",
    "area",
    "act_kind",
    "act_name",
    "act_no",
    "claim",
    "derived_from",
    "derived_disclosure",
    "series_no",
    "civil_joint",
    "normdoc_joint",
    "compensation_joint",
    "origin_no",
)


def with_details(party: CaseParty, typed: PartyDraft, names: Names) -> CaseParty:
    """An agency of a registered case with what a further paper tells of it (a new handler…)."""
    return replace(
        party,
        capacity=typed.capacity or party.capacity,
        unit=typed.unit.strip() or party.unit,
        handler_id=names.person(typed.handler) or party.handler_id,
        counsel=typed.counsel.strip() or party.counsel,
        legal_unit_on=typed.legal_unit_on or party.legal_unit_on,
    )


def _event(draft: Draft, case: Case, desk: Desk, kind: EventKind, on: date) -> CaseEvent:
    return CaseEvent(
        id=desk.new_id(),
        case_id=case.id,
        party_id=None,
        kind=kind,
        on=on,
        stage=case.stage,
        paper=draft.paper.value,
        document_no=tidy(draft.official_no),
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
        document_no=tidy(draft.official_no),
        service_way=typed.service_way,
        read_on=typed.read_on,
        stated_due=typed.stated_due,
    )


def _telling_of(hearing: Hearing, receipt: CaseEvent, draft: Draft) -> CaseEvent:
    """The receipt of a summons, with the hearing it tells of as the paper has it."""
    return dated(
        replace(
            receipt,
            hearing_id=hearing.id,
            hearing_at=draft.hearing_at,
            hearing_kind=draft.hearing_kind,
            hearing_place=draft.hearing_place.strip(),
        )
    )


def draft_hearing(
    draft: Draft, case_id: str, desk: Desk, there: Iterable[Hearing] = ()
) -> Hearing | None:
    """The hearing a summons tells of: one of those that are `there`, or a new one.

    It is the one the officer says it moves, or the one that begins at the same time.
    """
    if draft.hearing_at is None or not draft.kind.hearing:
        return None
    for hearing in there:
        same = (hearing.starts_at, hearing.kind) == (draft.hearing_at, draft.hearing_kind)
        if hearing.id == draft.hearing_id or (draft.hearing_id is None and same):
            return hearing
    return Hearing(
        id=desk.new_id(),
        case_id=case_id,
        starts_at=draft.hearing_at,
        kind=draft.hearing_kind,
        place=draft.hearing_place.strip(),
    )


def _first_receipt(draft: Draft) -> date | None:
    return min((party.served_on for party in draft.parties if party.served_on), default=None)
