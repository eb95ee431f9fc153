"""What an officer writes down: a case, our agencies in it, its claimants, events and papers.

A case is one proceeding (one case number at one instance, or one reconsideration).
Dated happenings are owned by events; the dates on `Case` and `CaseParty` are their shadow,
written only by `tracker.facts.project`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.codes import (
    ActKind,
    Area,
    Capacity,
    CaseStatus,
    ClaimantKind,
    EventKind,
    HearingKind,
    NotSubmitted,
    Outcome,
    Procedure,
    Result,
    ResultReason,
    Role,
    ServiceWay,
    Stage,
    SubmissionWay,
)
from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One proceeding: one 案号 at one 审级, or one reconsideration."""

    serial: str
    procedure: Procedure
    stage: Stage
    received_on: date
    status: CaseStatus = CaseStatus.OPEN
    official_no: str = ""
    forum_id: str | None = None
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
    accepted_on: date | None = None
    decided_on: date | None = None
    effective_on: date | None = None
    closed_on: date | None = None
    origin_no: str = ""
    previous_case_id: str | None = None
    law_basis: str | None = None
    law_basis_reason: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseParty(Record):
    """One agency of ours in a case, with its own receipt day, duties and result (双被告)."""

    case_id: str
    agency_id: str
    our_role: Role
    capacity: Capacity | None = None
    unit: str = ""
    handler_id: str | None = None
    counsel: str = ""
    served_on: date | None = None
    served_to_check: bool = False
    service_way: ServiceWay | None = None
    read_on: date | None = None
    legal_unit_on: date | None = None
    stated_due: date | None = None
    ext_requested_on: date | None = None
    ext_reason: str = ""
    ext_granted_on: date | None = None
    cause_removed_on: date | None = None
    court_due: date | None = None
    answered_on: date | None = None
    evidence_on: date | None = None
    submitted_by: SubmissionWay | None = None
    proof_no: str = ""
    not_submitted: NotSubmitted | None = None
    judgment_served_on: date | None = None
    perform_by: date | None = None
    performed_on: date | None = None
    outcome: tuple[Outcome, ...] = ()
    result: Result | None = None
    result_overruled: str = ""
    result_reason: ResultReason | None = None
    advice_no: str = ""
    advice_on: date | None = None
    advice_reply_by: date | None = None
    advice_replied_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant(Record):
    """原告 or 申请人 of a case, in the order of the paper."""

    case_id: str
    ordinal: int
    name: str
    kind: ClaimantKind = ClaimantKind.PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent(Record):
    """A dated fact of a case, of one party where `party_id` is given; never changed, only voided.

    `on` is the day it happened, `stage` the stage the case was in then. The other dates say what
    the event brought: the term stated in the paper, the day the cause of an extension ended, the
    court's own last day, the day an electronic service was read, the end of an obstacle, the day
    and the kind of the hearing a summons announces. `extended_by` counts in the unit of the period
    extended; `rule_id` names the rule whose last day was fixed, or whose matter was done.
    `hearing_id` names the hearing that is announced, moved or cancelled, `hearing_at` when it
    begins; `hearing_on` is the day of that instant.
    """

    case_id: str
    party_id: str | None
    kind: EventKind
    on: date
    stage: Stage | None = None
    paper: str = ""
    document_no: str = ""
    service_way: ServiceWay | None = None
    read_on: date | None = None
    stated_due: date | None = None
    cause_removed_on: date | None = None
    court_due: date | None = None
    until: date | None = None
    hearing_id: str | None = None
    hearing_at: datetime | None = None
    hearing_on: date | None = None
    hearing_kind: HearingKind | None = None
    hearing_place: str = ""
    extended_by: int | None = None
    rule_id: str = ""
    way: SubmissionWay | None = None
    proof_no: str = ""
    not_submitted: NotSubmitted | None = None
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A file kept in the data folder under its SHA-256; `name` is what it was called outside."""

    case_id: str
    event_id: str | None = None
    deadline_id: str | None = None
    sha256: str
    name: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """Who changed what, when and why; `before` and `after` hold the changed fields as JSON text.

    `why` is the verb; the reason an officer gave for an amendment stands behind a colon.
    """

    id: str
    at: datetime
    actor: str
    table: str
    record_id: str
    case_id: str | None
    action: str
    why: str = ""
    before: str = "{}"
    after: str = "{}"
