"""更正案件信息: what an officer may put right in a registered case, checked before it is saved.

Dated facts are not among it: they belong to events, which are corrected one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar

from tracker.cases import Case, CaseParty, Claimant
from tracker.codes import ActKind, Area, Capacity, Procedure
from tracker.errors import Conflict
from tracker.intake import Finding, Known, Severity, is_malformed


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyAmendment:
    """What can be put right about one agency of ours; `handler` is a name."""

    party_id: str
    capacity: Capacity | None = None
    unit: str = ""
    handler: str = ""
    counsel: str = ""
    legal_unit_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What can be put right about a case; `claimants` and `forum` are names.

    `law_basis` (arl17, arl23) decides in place of the day which reconsideration law governs.
    """

    case_id: str
    parties: tuple[PartyAmendment, ...] = ()
    claimants: tuple[str, ...] = ()
    forum: str = ""
    official_no: str = ""
    judge: str = ""
    area: Area | None = None
    act_kind: ActKind | None = None
    act_name: str = ""
    act_no: str = ""
    claim: str = ""
    recon_organ: str = ""
    co_parties: str = ""
    derived_from: str = ""
    derived_disclosure: bool | None = None
    series_no: str = ""
    civil_joint: bool | None = None
    normdoc_joint: bool | None = None
    compensation_joint: bool | None = None
    origin_no: str = ""
    remarks: str = ""
    law_basis: str | None = None
    law_basis_reason: str = ""


CASE_COLUMNS = tuple(
    each.name
    for each in fields(Amendment)
    if each.name not in ("case_id", "parties", "claimants", "forum")
)
"""The columns that an amendment and a case share by name."""

REASONED = ("claimants", "forum")
"""Columns that must be filled at registration: changing one of them needs a reason."""


def as_it_stands(
    case: Case,
    claimants: Iterable[Claimant],
    parties: Iterable[CaseParty],
    forums: Mapping[str, str],
    persons: Mapping[str, str],
) -> Amendment:
    """A case as it is kept; `forums` and `persons` are names by id."""
    values: dict[str, Any] = {name: getattr(case, name) for name in CASE_COLUMNS}
    live = (each for each in claimants if each.voided_at is None)
    return Amendment(
        case_id=case.id,
        claimants=tuple(each.name for each in sorted(live, key=lambda each: each.ordinal)),
        forum=forums.get(case.forum_id or "", ""),
        parties=tuple(_party(each, persons) for each in parties if each.voided_at is None),
        **values,
    )


def _party(party: CaseParty, persons: Mapping[str, str]) -> PartyAmendment:
    return PartyAmendment(
        party_id=party.id,
        capacity=party.capacity,
        unit=party.unit,
        handler=persons.get(party.handler_id or "", ""),
        counsel=party.counsel,
        legal_unit_on=party.legal_unit_on,
    )


A = TypeVar("A", Amendment, PartyAmendment)


def changed(was: A, wanted: A) -> dict[str, Any]:
    """The fields that were put right, with their new values."""
    return {
        each.name: getattr(wanted, each.name)
        for each in fields(wanted)
        if getattr(wanted, each.name) != getattr(was, each.name)
    }


def taken_over(now: Amendment, was: Amendment, wanted: Amendment) -> Amendment:
    """The case as it stands `now` with what the officer put right, who saw it as it `was`.

    Raises Conflict `changed` where somebody else changed the same field meanwhile.
    """
    seen = {each.party_id: each for each in was.parties}
    typed = {each.party_id: each for each in wanted.parties}
    parties = tuple(
        _taken(each, seen.get(each.party_id, each), typed.get(each.party_id, each))
        for each in now.parties
    )
    case = _taken(replace(now, parties=was.parties), was, replace(wanted, parties=was.parties))
    return replace(case, parties=parties)


def _taken(now: A, was: A, wanted: A) -> A:
    values = changed(was, wanted)
    if any(getattr(now, name) not in (getattr(was, name), values[name]) for name in values):
        raise Conflict("changed")
    return replace(now, **values)


def check_amendment(
    was: Amendment,
    wanted: Amendment,
    reason: str,
    *,
    procedure: Procedure,
    received: Sequence[date | None],
    today: date,
    known: Known,
    create: frozenset[str] = frozenset(),
) -> list[Finding]:
    """Everything an officer should be told, field by field; `received` as `wanted.parties`.

    `create` holds the new names the officer agreed to add.
    """
    values = changed(was, wanted)
    findings = [*_missing(wanted, values, reason)]
    if "official_no" in values and is_malformed(wanted.official_no, procedure):
        number = (("number", wanted.official_no),)
        findings.append(Finding("official_no", "number_malformed", Severity.WARNING, number))
    known_forums = known.forums | {was.forum} | create
    findings += _unknown("forum", "unknown_forum", wanted.forum, known_forums)
    pairs = zip(was.parties, wanted.parties, received, strict=True)
    for place, (before, party, served) in enumerate(pairs):
        field = f"parties.{place}."
        findings += _handed_on(field + "legal_unit_on", party.legal_unit_on, served, today)
        known_persons = known.persons | {before.handler} | create
        findings += _unknown(field + "handler", "unknown_person", party.handler, known_persons)
    return findings


def _unknown(field: str, code: str, name: str, names: frozenset[str]) -> Iterable[Finding]:
    if name and name not in names:
        yield Finding(field, code, Severity.QUESTION, (("name", name),))


def _missing(wanted: Amendment, values: Mapping[str, Any], reason: str) -> Iterable[Finding]:
    needed = {
        "claimants": bool(wanted.claimants),
        "forum": bool(wanted.forum) or "forum" not in values,
        "law_basis_reason": wanted.law_basis is None or bool(wanted.law_basis_reason),
        "reason": bool(reason) or not needs_reason(wanted, values),
    }
    for field, there in needed.items():
        if not there:
            yield Finding(field, "required", Severity.ERROR)


def needs_reason(wanted: Amendment, values: Mapping[str, Any]) -> bool:
    """Whether what was put right has to be explained; a law chosen has a reason of its own."""
    unchosen = "law_basis" in values and wanted.law_basis is None
    return unchosen or any(name in values for name in REASONED)


def _handed_on(field: str, day: date | None, served: date | None, today: date) -> Iterable[Finding]:
    if day and day > today:
        yield Finding(field, "in_future", Severity.ERROR, (("today", today),))
    elif day and served and day < served:
        received = (("received", served),)
        yield Finding(field, "handed_on_before_receipt", Severity.WARNING, received)
