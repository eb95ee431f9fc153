"""收文登记: what the officer typed, checked field by field before anything is saved."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.codes import (
    ActKind,
    Area,
    Capacity,
    ClaimantKind,
    EventKind,
    HearingKind,
    Procedure,
    Role,
    ServiceWay,
    Stage,
)
from tracker.papers import PAPERS, IncomingPaper, PaperKind
from tracker.records import legal_day
from tracker.workdays import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyDraft:
    """One agency of ours as typed; `served_on` is the day on the receipt of this agency."""

    agency: str = ""
    our_role: Role | None = None
    capacity: Capacity | None = None
    unit: str = ""
    handler: str = ""
    counsel: str = ""
    served_on: date | None = None
    service_way: ServiceWay | None = None
    read_on: date | None = None
    legal_unit_on: date | None = None
    stated_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An incoming paper as typed; the first party stands in the short form.

    `stage` and `procedure` follow from the paper where they are None. `create` holds the names
    (of agencies, courts, people) the officer agreed to add. `case_id` names the registered case
    the paper joins; None registers a new case, which follows on `previous_case_id` where that is
    given (second instance, retrial, remand, transfer). `hearing_id` is the hearing that a summons
    moves, "" for one of its own, None where the officer was not asked.
    """

    paper: IncomingPaper
    parties: tuple[PartyDraft, ...] = (PartyDraft(),)
    procedure: Procedure | None = None
    stage: Stage | None = None
    case_id: str | None = None
    previous_case_id: str | None = None
    received_on: date | None = None
    accepted_on: date | None = None
    decided_on: date | None = None
    official_no: str = ""
    forum: str = ""
    claimants: str = ""
    hearing_at: datetime | None = None
    hearing_kind: HearingKind = HearingKind.TRIAL
    hearing_place: str = ""
    hearing_id: str | None = None
    recon_organ: str = ""
    co_parties: str = ""
    judge: str = ""
    area: Area | None = None
    act_kind: ActKind | None = None
    act_name: str = ""
    act_no: str = ""
    claim: str = ""
    derived_from: str = ""
    derived_disclosure: bool | None = None
    series_no: str = ""
    civil_joint: bool | None = None
    normdoc_joint: bool | None = None
    compensation_joint: bool | None = None
    origin_no: str = ""
    remarks: str = ""
    create: frozenset[str] = frozenset()

    @property
    def kind(self) -> PaperKind:
        """What the paper means."""
        return PAPERS[self.paper]


class Severity(StrEnum):
    """An error stops saving, a warning is shown, a question wants a yes (create a name)."""

    ERROR = "error"
    WARNING = "warning"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about one field: `field` is its name in Draft, or "parties.0.served_on"."""

    field: str
    code: str
    severity: Severity
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Names that exist already."""

    agencies: frozenset[str] = frozenset()
    forums: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    hearings: frozenset[datetime] = frozenset()
    """When the hearings of the case begin that are still to come."""


COURT_NUMBER = re.compile(
    r"\((19|20)\d{2}\)"
    r"(最高法|[\u4e00-\u9fff]{1,2}\d{0,4})"
    r"(?=[\u4e00-\u9fff]*(行|民|刑|执|监|财|赔|诉前))[\u4e00-\u9fff]{1,6}"
    r"\d+号(之([一二三四五六七八九十]+|\d+))?"
)
"""A court's case number: year, court (a province and a number, or 最高法), kind, running number."""


def unified_number(text: str) -> str:
    """A case number for comparing: full width folded, brackets unified, no spaces."""
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", "", folded.translate(str.maketrans("〔〕[]【】", "()()()")))


def is_malformed(number: str, procedure: Procedure) -> bool:
    """Whether the number of a lawsuit does not read like a court's."""
    unified = unified_number(number)
    court = procedure is Procedure.LITIGATION
    return court and bool(unified) and not COURT_NUMBER.fullmatch(unified)


def split_names(text: str) -> tuple[str, ...]:
    """Names separated by 、 or by comma, semicolon or line break, in order, without repeats."""
    names = (part.strip() for part in re.split(r"[、,，;；\n]+", text))
    return tuple(dict.fromkeys(name for name in names if name))


_ORGANISATION = re.compile(r"(公司|厂|店|中心|合作社|委员会|村|社|所|院|校|会|行|部|处|站|户)$")


def claimant_kind(name: str) -> ClaimantKind:
    """Whether a name reads like an organisation's; the officer sees it and can change it."""
    if len(name) > 4 and _ORGANISATION.search(name):
        return ClaimantKind.ORGANISATION
    return ClaimantKind.PERSON


def check(draft: Draft, *, today: date, calendar: WorkCalendar, known: Known) -> list[Finding]:
    """Everything an officer should be told about the draft, field by field."""
    return [
        *_missing(draft),
        *_twice(draft),
        *_acceptance(draft),
        *_dates(draft, today, calendar),
        *_numbers(draft),
        *_another_hearing(draft, known),
        *_unknown_names(draft, known),
    ]


def blocking(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that stop saving."""
    return [f for f in findings if f.severity is not Severity.WARNING]


def _error(field: str, code: str, **params: object) -> Finding:
    return Finding(field, code, Severity.ERROR, tuple(params.items()))


def _warning(field: str, code: str, **params: object) -> Finding:
    return Finding(field, code, Severity.WARNING, tuple(params.items()))


def _missing(draft: Draft) -> Iterable[Finding]:
    if not draft.parties:
        yield _error("parties.0.agency", "required")
    if draft.case_id is None:
        if not split_names(draft.claimants):
            yield _error("claimants", "required")
        if not draft.forum.strip():
            yield _error("forum", "required")
    for index, party in enumerate(draft.parties):
        if not party.agency.strip():
            yield _error(f"parties.{index}.agency", "required")
        if party.served_on is None:
            yield _error(f"parties.{index}.served_on", "required")
    if draft.kind.hearing and draft.hearing_at is None:
        yield _error("hearing_at", "required")
    if draft.paper is IncomingPaper.RECON_DECISION and draft.decided_on is None:
        yield _error("decided_on", "required")


def _twice(draft: Draft) -> Iterable[Finding]:
    """An agency has one receipt and one set of duties in a case."""
    seen: set[str] = set()
    for index, party in enumerate(draft.parties):
        name = party.agency.strip()
        if name and name in seen:
            yield _error(f"parties.{index}.agency", "agency_twice", name=name)
        seen.add(name)


def _another_hearing(draft: Draft, known: Known) -> Iterable[Finding]:
    """While a hearing is still to come, only the officer knows whether this is another one."""
    summons = draft.kind.hearing and draft.hearing_at is not None and draft.hearing_id is None
    if summons and known.hearings and draft.hearing_at not in known.hearings:
        yield _error("hearing_id", "moved_or_another")


def _acceptance(draft: Draft) -> Iterable[Finding]:
    """The organ's clocks need both: the day of acceptance and the procedure it opens."""
    if draft.paper is not IncomingPaper.RECON_APPLICATION:
        return
    examining = (draft.stage or draft.kind.stages[0]) is Stage.RECON_EXAMINATION
    if examining and draft.accepted_on:
        yield _error("stage", "stage_of_acceptance", accepted=draft.accepted_on)
    if not examining and draft.accepted_on is None:
        yield _error("stage", "acceptance_day_missing")


def _dates(draft: Draft, today: date, calendar: WorkCalendar) -> Iterable[Finding]:
    for name in ("received_on", "accepted_on", "decided_on"):
        day = getattr(draft, name)
        if day and day > today:
            yield _error(name, "in_future", today=today)
    for index, party in enumerate(draft.parties):
        yield from _party_dates(f"parties.{index}.", party, draft, today, calendar)
    hearing = draft.hearing_at
    received = [p.served_on for p in draft.parties if p.served_on]
    if draft.decided_on and received and min(received) < draft.decided_on:
        yield _warning("decided_on", "decided_after_receipt", received=min(received))
    if hearing and received and legal_day(hearing) < max(received):
        yield _warning("hearing_at", "hearing_before_receipt", received=max(received))


def _party_dates(
    prefix: str, party: PartyDraft, draft: Draft, today: date, calendar: WorkCalendar
) -> Iterable[Finding]:
    served = party.served_on
    for name in ("served_on", "read_on", "legal_unit_on"):
        day = getattr(party, name)
        if day and day > today:
            yield _error(prefix + name, "in_future", today=today)
    if not served:
        return
    if served <= today and not calendar.is_workday(served):
        yield _warning(prefix + "served_on", "received_on_day_off", day=served)
    if served.year < today.year - 5:
        yield _warning(prefix + "served_on", "long_ago", day=served)
    accepted = draft.accepted_on
    if draft.kind.event is EventKind.APPLICATION_RECEIVED:
        if accepted and accepted < served:
            yield _warning(prefix + "served_on", "accepted_before_receipt", accepted=accepted)
    elif accepted and served < accepted:
        yield _warning(prefix + "served_on", "received_before_filing", filed=accepted)
    if party.read_on and party.read_on < served:
        yield _warning(prefix + "read_on", "read_before_arrival", arrived=served)
    if party.legal_unit_on and party.legal_unit_on < served:
        yield _warning(prefix + "legal_unit_on", "handed_on_before_receipt", received=served)
    if party.stated_due and party.stated_due <= served:
        yield _warning(prefix + "stated_due", "stated_before_receipt", received=served)


def _numbers(draft: Draft) -> Iterable[Finding]:
    if is_malformed(draft.official_no, draft.kind.procedure):
        yield _warning("official_no", "number_malformed", number=draft.official_no.strip())


def _unknown_names(draft: Draft, known: Known) -> Iterable[Finding]:
    def question(field: str, code: str, name: str, names: frozenset[str]) -> Iterable[Finding]:
        name = name.strip()
        if name and name not in names and name not in draft.create:
            yield Finding(field, code, Severity.QUESTION, (("name", name),))

    yield from question("forum", "unknown_forum", draft.forum, known.forums)
    for index, party in enumerate(draft.parties):
        prefix = f"parties.{index}."
        yield from question(prefix + "agency", "unknown_agency", party.agency, known.agencies)
        yield from question(prefix + "handler", "unknown_person", party.handler, known.persons)
