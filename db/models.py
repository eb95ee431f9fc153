"""The tables, field for field what the records of `tracker` carry.

Codes are plain text, never native enums; ids are UUIDs given by the caller. Foreign keys are
checked at commit, so that records which point at each other are saved in any order. Nothing is
deleted: unique indexes speak of live rows only. What is in no record is named here: `cases.seq`
and `history.seq` (local order), `cases.next_due`, `deadline.act_by` and `occurrence.remind_at` (to
sort by), and the tables `search_text` and `serial_used`. What reminds stands in `reminder_models`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Computed, Date, ForeignKey, Index, MetaData, Table, Text, text
from sqlmodel import Field, SQLModel

LIVE = "voided_at IS NULL"
OPEN_DUTY = f"{LIVE} AND state = 'open' AND nature = 'duty'"
OPEN_RIGHT = f"{LIVE} AND state = 'open' AND nature = 'right'"
OPEN_PROVISIONAL = f"{LIVE} AND state = 'open' AND provisional"
CLOSING = f"{LIVE} AND kind IN ('submitted', 'not_submitted')"
LATE_DUTY = f"{LIVE} AND nature = 'duty' AND submitted_on > due_on"
ACT_BY = (
    "CASE WHEN careful_on < due_on AND (stated_on IS NULL OR careful_on <= stated_on) "
    "THEN careful_on WHEN stated_on < due_on THEN stated_on ELSE due_on END"
)


def refers(table: str, *, index: bool = False, back: bool = False) -> Any:
    """A column with the id of a row of `table`; `back` when that table also points to this one."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", use_alter=back)
    return Field(max_length=36, index=index, sa_column_args=(key,))


def computed(kind: Any, how: str) -> Any:
    """A column the database computes and keeps, to sort by."""
    return Field(sa_type=kind, sa_column_args=(Computed(how, persisted=True),))


def index(name: str, *columns: Any, where: str, unique: bool = False) -> Index:
    """An index over the rows for which `where` holds."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


class Base(SQLModel):
    """Names every constraint, so that a later revision can speak of it."""

    __table__: ClassVar[Table]
    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class RecordRow(Base):
    """What `tracker.records.Record` carries."""

    id: str = Field(primary_key=True, max_length=36)
    version: int
    created_at: datetime
    voided_at: datetime | None
    voided_by: str | None
    voided_reason: str | None
    import_id: str | None = Field(max_length=36)


class AgencyRow(RecordRow, table=True):
    """Government agencies of ours."""

    __tablename__ = "agency"

    name: str
    short_name: str
    parent_id: str | None = refers("agency")
    level: str
    valid_from: date | None
    valid_to: date | None


class ForumRow(RecordRow, table=True):
    """Courts, reconsideration organs, procuratorates."""

    __tablename__ = "forum"

    name: str
    kind: str
    valid_from: date | None
    valid_to: date | None


class PersonRow(RecordRow, table=True):
    """Heads and handlers."""

    __tablename__ = "person"

    name: str
    phone: str
    note: str


class PostRow(RecordRow, table=True):
    """Who held which post when."""

    __tablename__ = "post"

    person_id: str = refers("person", index=True)
    agency_id: str = refers("agency", index=True)
    title: str
    kind: str
    held_from: date | None
    held_to: date | None


class SettingRow(RecordRow, table=True):
    """Settings that belong to the data."""

    __tablename__ = "setting"
    __table_args__ = (index("uq_setting_key_live", "key", where=LIVE, unique=True),)

    key: str
    value: str


class CaseRow(RecordRow, table=True):
    """Proceedings; `seq` is the local key that lists hold."""

    __tablename__ = "cases"
    __table_args__ = (
        index("uq_cases_serial_live", "serial", where=LIVE, unique=True),
        index("ix_cases_live_next_due", "next_due", where=LIVE),
        index("ix_cases_live_status_next_due", "status", "next_due", where=LIVE),
        index("ix_cases_voided_id", "id", where="voided_at IS NOT NULL"),
        {"sqlite_autoincrement": True},
    )

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True, max_length=36)
    serial: str
    procedure: str
    stage: str
    received_on: date
    status: str
    official_no: str
    forum_id: str | None = refers("forum", index=True)
    recon_organ: str
    co_parties: str
    judge: str
    area: str | None
    act_kind: str | None
    act_name: str
    act_no: str
    claim: str
    derived_from: str
    derived_disclosure: bool | None
    series_no: str
    civil_joint: bool | None
    normdoc_joint: bool | None
    compensation_joint: bool | None
    accepted_on: date | None
    decided_on: date | None
    effective_on: date | None
    closed_on: date | None
    origin_no: str
    previous_case_id: str | None = refers("cases", index=True)
    law_basis: str | None
    law_basis_reason: str
    remarks: str
    next_due: date | None


class CasePartyRow(RecordRow, table=True):
    """Our agencies in a case; `outcome` is joined by +."""

    __tablename__ = "case_party"
    __table_args__ = (
        Index("ix_case_party_case_id_agency_id_voided_at", "case_id", "agency_id", "voided_at"),
    )

    case_id: str = refers("cases")
    agency_id: str = refers("agency", index=True)
    our_role: str
    capacity: str | None
    unit: str
    handler_id: str | None = refers("person", index=True)
    counsel: str
    served_on: date | None
    served_to_check: bool
    service_way: str | None
    read_on: date | None
    legal_unit_on: date | None
    stated_due: date | None
    ext_requested_on: date | None
    ext_reason: str
    ext_granted_on: date | None
    cause_removed_on: date | None
    court_due: date | None
    answered_on: date | None
    evidence_on: date | None
    submitted_by: str | None
    proof_no: str
    not_submitted: str | None
    judgment_served_on: date | None
    perform_by: date | None
    performed_on: date | None
    outcome: str
    result: str | None
    result_overruled: str
    result_reason: str | None
    advice_no: str
    advice_on: date | None
    advice_reply_by: date | None
    advice_replied_on: date | None


class ClaimantRow(RecordRow, table=True):
    """原告, 申请人."""

    __tablename__ = "claimant"
    __table_args__ = (
        Index(
            "ix_claimant_case_id_ordinal_name_voided_at", "case_id", "ordinal", "name", "voided_at"
        ),
    )

    case_id: str = refers("cases")
    ordinal: int
    name: str
    kind: str


class EventRow(RecordRow, table=True):
    """What happened in a case."""

    __tablename__ = "event"
    __table_args__ = (index("ix_event_closing_created_at", "created_at", where=CLOSING),)

    case_id: str = refers("cases", index=True)
    party_id: str | None = refers("case_party")
    kind: str
    on: date
    paper: str
    document_no: str
    service_way: str | None
    read_on: date | None
    stated_due: date | None
    cause_removed_on: date | None
    court_due: date | None
    until: date | None
    hearing_id: str | None = refers("hearing")
    hearing_at: datetime | None
    hearing_on: date | None
    hearing_kind: str | None
    hearing_place: str
    extended_by: int | None
    rule_id: str
    way: str | None
    proof_no: str
    not_submitted: str | None
    stage: str | None
    reason: str
    note: str


class DeadlineRow(RecordRow, table=True):
    """Last days; `steps` is JSON text, `act_by` is computed by the database to sort by."""

    __tablename__ = "deadline"
    __table_args__ = (
        index(
            "uq_deadline_key_live",
            *("party_id", "rule_id", "paper", "trigger_event_id", "ordinal"),
            where=LIVE,
            unique=True,
        ),
        index("ix_deadline_open_duty_case_id_act_by", "case_id", "act_by", where=OPEN_DUTY),
        index("ix_deadline_open_duty_act_by", "act_by", "case_id", where=OPEN_DUTY),
        index("ix_deadline_open_duty_due_on", "due_on", where=OPEN_DUTY),
        index("ix_deadline_open_right_act_by", "act_by", where=OPEN_RIGHT),
        index("ix_deadline_open_provisional_act_by", "act_by", where=OPEN_PROVISIONAL),
        index("ix_deadline_late_duty_case_id", "case_id", where=LATE_DUTY),
        index("ix_deadline_late_duty_due_on", "due_on", where=LATE_DUTY),
    )

    case_id: str = refers("cases", index=True)
    party_id: str = refers("case_party")
    rule_id: str
    paper: str
    trigger_event_id: str = refers("event", index=True)
    ordinal: int
    nature: str
    origin: str
    rule_version: str
    calendar_version: str
    trigger_on: date
    unrolled_on: date
    due_on: date
    original_on: date
    stated_on: date | None
    careful_on: date | None
    provisional: bool
    earliest_on: date | None
    latest_on: date | None
    quiet: bool
    steps: str = Field(sa_type=Text)
    extension_event_id: str | None = refers("event")
    manual_reason: str
    state: str
    submitted_on: date | None
    submitted_way: str | None
    proof_no: str
    proof_document_id: str | None = refers("document")
    not_submitted: str | None
    closed_event_id: str | None = refers("event")
    closed_reason: str
    late_cause: str | None
    late_note: str
    late_holder_id: str | None = refers("person")
    act_by: date = computed(Date, ACT_BY)


class HearingRow(RecordRow, table=True):
    """When and where a case is heard."""

    __tablename__ = "hearing"

    case_id: str = refers("cases", index=True)
    starts_at: datetime = Field(index=True)
    kind: str
    place: str
    note: str


class AppearanceRow(RecordRow, table=True):
    """Who appears for us at a hearing."""

    __tablename__ = "appearance"

    hearing_id: str = refers("hearing", index=True)
    party_id: str = refers("case_party", index=True)
    planned_id: str | None = refers("person")
    attended: str | None
    head_id: str | None = refers("person")
    head_title: str
    spoke: bool | None
    absence_reason: str | None


class DocumentRow(RecordRow, table=True):
    """Files kept under their SHA-256."""

    __tablename__ = "document"

    case_id: str = refers("cases", index=True)
    event_id: str | None = refers("event")
    deadline_id: str | None = refers("deadline", index=True, back=True)
    sha256: str = Field(max_length=64)
    name: str
    size: int


class LawTextRow(RecordRow, table=True):
    """Days off and statutes that officers loaded, word for word."""

    __tablename__ = "law_text"
    __table_args__ = (index("uq_law_text_kind_name_live", "kind", "name", where=LIVE, unique=True),)

    kind: str
    name: str
    text: str = Field(sa_type=Text)
    sha256: str = Field(max_length=64)
    source: str = Field(sa_type=Text)


class DefenceDecisionRow(RecordRow, table=True):
    """What was decided about objections to a claim."""

    __tablename__ = "defence_decision"
    __table_args__ = (
        index(
            "uq_defence_decision_case_id_defence_live",
            *("case_id", "defence"),
            where=LIVE,
            unique=True,
        ),
    )

    case_id: str = refers("cases", index=True)
    defence: str
    choice: str
    reason: str


class HistoryRow(Base, table=True):
    """Who changed what: only ever added to, in the order of `seq`."""

    __tablename__ = "history"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True, max_length=36)
    at: datetime
    actor: str
    table: str
    record_id: str = Field(max_length=36, index=True)
    case_id: str | None = Field(max_length=36, index=True)
    action: str
    why: str
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)


class SearchTextRow(Base, table=True):
    """What the search box searches: one folded text for each case."""

    __tablename__ = "search_text"

    case_seq: int = Field(primary_key=True, foreign_key="cases.seq")
    text: str = Field(sa_type=Text)


class SerialUsedRow(Base, table=True):
    """The highest running number ever given for each beginning of a serial."""

    __tablename__ = "serial_used"

    prefix: str = Field(primary_key=True)
    last: int
