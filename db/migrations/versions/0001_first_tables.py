"""The first tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LIVE = "voided_at IS NULL"
LIVE_OCCURRENCE = f"{LIVE} AND state IN ('planned', 'shown', 'seen', 'escalated')"
OPEN_DUTY = f"{LIVE} AND state = 'open' AND nature = 'duty'"
OPEN_RIGHT = f"{LIVE} AND state = 'open' AND nature = 'right'"
LATE_DUTY = f"{LIVE} AND nature = 'duty' AND submitted_on > due_on"


def upgrade() -> None:
    """The first tables."""
    people()
    cases()
    parties_and_claimants()
    events_and_papers()
    deadlines()
    hearings()
    reminders()
    bookkeeping()


def people() -> None:
    """Agencies, courts, persons and their posts; settings."""
    record_table(
        "agency",
        *texts("name", "short_name", "level"),
        reference("parent_id", "agency", nullable=True),
        *days("valid_from", "valid_to", nullable=True),
    )
    record_table("forum", *texts("name", "kind"), *days("valid_from", "valid_to", nullable=True))
    record_table("person", *texts("name", "phone", "note"))
    record_table(
        "post",
        reference("person_id", "person"),
        reference("agency_id", "agency"),
        *texts("title", "kind"),
        *days("held_from", "held_to", nullable=True),
    )
    index("ix_post_person_id", "post", "person_id")
    index("ix_post_agency_id", "post", "agency_id")
    record_table("setting", *texts("key", "value"))
    index("uq_setting_key_live", "setting", "key", unique=True, where=LIVE)


def cases() -> None:
    """Proceedings, with the local key that lists hold."""
    op.create_table(
        "cases",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("id", sa.String(36), unique=True, nullable=False),
        *kept(),
        *texts("serial", "procedure", "stage", "status", "official_no", "recon_organ"),
        *texts("co_parties", "judge", "act_name", "act_no", "claim", "derived_from", "series_no"),
        *texts("origin_no", "law_basis_reason", "remarks"),
        *texts("area", "act_kind", "law_basis", nullable=True),
        *flags("derived_disclosure", "civil_joint", "normdoc_joint", "compensation_joint"),
        *days("received_on"),
        *days("accepted_on", "decided_on", "effective_on", "closed_on", nullable=True),
        *days("next_due", nullable=True),
        reference("forum_id", "forum", nullable=True),
        reference("previous_case_id", "cases", nullable=True),
        sqlite_autoincrement=True,
    )
    index("ix_cases_forum_id", "cases", "forum_id")
    index("ix_cases_previous_case_id", "cases", "previous_case_id")
    index("ix_cases_live_next_due", "cases", "next_due", where=LIVE)
    index("ix_cases_live_status_next_due", "cases", "status", "next_due", where=LIVE)
    index("ix_cases_voided_id", "cases", "id", where="voided_at IS NOT NULL")
    index("uq_cases_serial_live", "cases", "serial", unique=True, where=LIVE)


def parties_and_claimants() -> None:
    """Our agencies in a case, and who stands against them."""
    record_table(
        "case_party",
        reference("case_id", "cases"),
        reference("agency_id", "agency"),
        reference("handler_id", "person", nullable=True),
        *texts("our_role", "unit", "counsel", "ext_reason", "proof_no", "outcome"),
        *texts("result_overruled", "advice_no"),
        *texts("capacity", "service_way", "submitted_by", "not_submitted", nullable=True),
        *texts("result", "result_reason", nullable=True),
        *flags("served_to_check", nullable=False),
        *days("served_on", "read_on", "legal_unit_on", "stated_due", nullable=True),
        *days("ext_requested_on", "ext_granted_on", "cause_removed_on", nullable=True),
        *days("court_due", "answered_on", "evidence_on", "judgment_served_on", nullable=True),
        *days("perform_by", "performed_on", nullable=True),
        *days("advice_on", "advice_reply_by", "advice_replied_on", nullable=True),
    )
    index("ix_case_party_agency_id", "case_party", "agency_id")
    index("ix_case_party_handler_id", "case_party", "handler_id")
    by_case = ("case_id", "agency_id", "voided_at")
    index("ix_case_party_case_id_agency_id_voided_at", "case_party", *by_case)
    record_table(
        "claimant",
        reference("case_id", "cases"),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        *texts("name", "kind"),
    )
    in_order = ("case_id", "ordinal", "name", "voided_at")
    index("ix_claimant_case_id_ordinal_name_voided_at", "claimant", *in_order)


def events_and_papers() -> None:
    """What happened, and the files that show it."""
    record_table(
        "event",
        reference("case_id", "cases"),
        reference("party_id", "case_party", nullable=True),
        *days("on"),
        *days("read_on", "stated_due", "cause_removed_on", "court_due", nullable=True),
        *texts("kind", "paper", "document_no", "proof_no", "reason", "note"),
        *texts("service_way", "way", "not_submitted", "stage", nullable=True),
    )
    index("ix_event_case_id", "event", "case_id")
    record_table(
        "document",
        reference("case_id", "cases"),
        reference("event_id", "event", nullable=True),
        reference("deadline_id", "deadline", nullable=True, use_alter=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        *texts("name"),
        sa.Column("size", sa.Integer(), nullable=False),
    )
    index("ix_document_case_id", "document", "case_id")
    index("ix_document_deadline_id", "document", "deadline_id")


def deadlines() -> None:
    """Last days, and the indexes that find the open and the late ones."""
    record_table(
        "deadline",
        reference("case_id", "cases"),
        reference("party_id", "case_party"),
        reference("trigger_event_id", "event"),
        reference("extension_event_id", "event", nullable=True),
        reference("closed_event_id", "event", nullable=True),
        reference("proof_document_id", "document", nullable=True),
        reference("late_holder_id", "person", nullable=True),
        *texts("rule_id", "paper", "nature", "origin", "rule_version", "calendar_version"),
        *texts("state", "manual_reason", "proof_no", "closed_reason", "late_note"),
        *texts("submitted_way", "not_submitted", "late_cause", nullable=True),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        *flags("provisional", nullable=False),
        *days("trigger_on", "unrolled_on", "due_on", "original_on"),
        *days("stated_on", "submitted_on", nullable=True),
        computed(
            "act_by", sa.Date(), "CASE WHEN stated_on < due_on THEN stated_on ELSE due_on END"
        ),
    )
    key = ("party_id", "rule_id", "paper", "trigger_event_id", "ordinal")
    index("uq_deadline_key_live", "deadline", *key, unique=True, where=LIVE)
    index("ix_deadline_case_id", "deadline", "case_id")
    index("ix_deadline_trigger_event_id", "deadline", "trigger_event_id")
    by_case = ("case_id", "act_by")
    index("ix_deadline_open_duty_case_id_act_by", "deadline", *by_case, where=OPEN_DUTY)
    index("ix_deadline_open_duty_act_by", "deadline", "act_by", "case_id", where=OPEN_DUTY)
    index("ix_deadline_open_duty_due_on", "deadline", "due_on", where=OPEN_DUTY)
    index("ix_deadline_open_right_act_by", "deadline", "act_by", where=OPEN_RIGHT)
    index("ix_deadline_late_duty_case_id", "deadline", "case_id", where=LATE_DUTY)
    index("ix_deadline_late_duty_due_on", "deadline", "due_on", where=LATE_DUTY)


def hearings() -> None:
    """When a case is heard, and who appears."""
    record_table(
        "hearing",
        reference("case_id", "cases"),
        instant("starts_at"),
        *texts("kind", "place", "note"),
    )
    index("ix_hearing_case_id", "hearing", "case_id")
    index("ix_hearing_starts_at", "hearing", "starts_at")
    record_table(
        "appearance",
        reference("hearing_id", "hearing"),
        reference("party_id", "case_party"),
        reference("planned_id", "person", nullable=True),
        reference("head_id", "person", nullable=True),
        *texts("head_title"),
        *texts("attended", "absence_reason", nullable=True),
        *flags("spoke"),
    )
    index("ix_appearance_hearing_id", "appearance", "hearing_id")
    index("ix_appearance_party_id", "appearance", "party_id")


def reminders() -> None:
    """Reminders as rows, and every try to bring one to the officer."""
    record_table(
        "occurrence",
        reference("case_id", "cases"),
        sa.Column("subject_id", sa.String(36), nullable=False),
        sa.Column("superseded_by", sa.String(36)),
        *texts("subject_kind", "recipient", "level", "state", "acknowledged_by"),
        *texts("cancelled_reason", "escalated_to", "error"),
        instant("due_at"),
        *(instant(name, nullable=True) for name in ("snoozed_until", "shown_at", "seen_at")),
        *(instant(name, nullable=True) for name in ("acknowledged_at", "escalated_at")),
        computed("remind_at", UTCDateTime(), "coalesce(snoozed_until, due_at)"),
    )
    key = ("subject_kind", "subject_id", "recipient", "level", "due_at")
    index("uq_occurrence_key_live", "occurrence", *key, unique=True, where=LIVE_OCCURRENCE)
    index("ix_occurrence_live_remind_at", "occurrence", "remind_at", where=LIVE_OCCURRENCE)
    index("ix_occurrence_subject_id", "occurrence", "subject_id")
    index("ix_occurrence_case_id", "occurrence", "case_id")
    record_table(
        "channel_attempt",
        reference("occurrence_id", "occurrence"),
        instant("tried_at"),
        *texts("channel", "result", "detail"),
    )
    index("ix_channel_attempt_occurrence_id", "channel_attempt", "occurrence_id")


def bookkeeping() -> None:
    """History, the search text of each case, the serials ever given."""
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("id", sa.String(36), unique=True, nullable=False),
        instant("at"),
        *texts("actor", "table", "action", "why"),
        sa.Column("record_id", sa.String(36), nullable=False),
        sa.Column("case_id", sa.String(36)),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sqlite_autoincrement=True,
    )
    index("ix_history_record_id", "history", "record_id")
    index("ix_history_case_id", "history", "case_id")
    op.create_table(
        "search_text",
        sa.Column("case_seq", sa.Integer(), sa.ForeignKey("cases.seq"), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_table(
        "serial_used",
        sa.Column("prefix", sa.String(), primary_key=True),
        sa.Column("last", sa.Integer(), nullable=False),
    )


def record_table(name: str, *columns: Any) -> None:
    """A table with what every record carries."""
    op.create_table(name, sa.Column("id", sa.String(36), primary_key=True), *kept(), *columns)


def kept() -> list[sa.Column[Any]]:
    """Version, day of creation, and why a record was voided."""
    return [
        sa.Column("version", sa.Integer(), nullable=False),
        instant("created_at"),
        instant("voided_at", nullable=True),
        *texts("voided_by", "voided_reason", nullable=True),
        sa.Column("import_id", sa.String(36)),
    ]


def texts(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    """Texts and codes."""
    return [sa.Column(name, sa.String(), nullable=nullable) for name in names]


def days(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    """Legal days."""
    return [sa.Column(name, sa.Date(), nullable=nullable) for name in names]


def flags(*names: str, nullable: bool = True) -> list[sa.Column[Any]]:
    """Yes, no, and where nullable: unknown."""
    return [sa.Column(name, sa.Boolean(), nullable=nullable) for name in names]


def instant(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    """An instant, in UTC."""
    return sa.Column(name, UTCDateTime(), nullable=nullable)


def reference(name: str, table: str, *, nullable: bool = False, **key: Any) -> sa.Column[Any]:
    """The id of a row of another table, checked at commit."""
    target = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", **key)
    return sa.Column(name, sa.String(36), target, nullable=nullable)


def computed(name: str, kind: Any, how: str) -> sa.Column[Any]:
    """A column the database computes and keeps."""
    return sa.Column(name, kind, sa.Computed(how, persisted=True), nullable=False)


def index(
    name: str, table: str, *columns: str, unique: bool = False, where: str | None = None
) -> None:
    """An index, over the rows for which `where` holds."""
    condition = sa.text(where) if where else None
    conditions: dict[str, Any] = (
        {"sqlite_where": condition, "postgresql_where": condition} if where else {}
    )
    op.create_index(name, table, [*columns], unique=unique, **conditions)
