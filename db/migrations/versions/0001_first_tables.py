"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "agency",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("name", sqlmodel.AutoString(), nullable=False),
        sa.Column("short_name", sqlmodel.AutoString(), nullable=False),
        sa.Column("parent_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("level", sqlmodel.AutoString(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["agency.id"],
            name=op.f("fk_agency_parent_id_agency"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_table(
        "forum",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("name", sqlmodel.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.AutoString(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum")),
    )
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("actor", sqlmodel.AutoString(), nullable=False),
        sa.Column("table", sqlmodel.AutoString(), nullable=False),
        sa.Column("record_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("action", sqlmodel.AutoString(), nullable=False),
        sa.Column("why", sqlmodel.AutoString(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_history")),
        sa.UniqueConstraint("id", name=op.f("uq_history_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_history_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_history_record_id"), ["record_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("name", sqlmodel.AutoString(), nullable=False),
        sa.Column("phone", sqlmodel.AutoString(), nullable=False),
        sa.Column("note", sqlmodel.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "serial_used",
        sa.Column("prefix", sqlmodel.AutoString(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", name=op.f("pk_serial_used")),
    )
    op.create_table(
        "setting",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("key", sqlmodel.AutoString(), nullable=False),
        sa.Column("value", sqlmodel.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
    )
    with op.batch_alter_table("setting", schema=None) as batch_op:
        batch_op.create_index(
            "uq_setting_key_live",
            ["key"],
            unique=True,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )

    op.create_table(
        "cases",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("serial", sqlmodel.AutoString(), nullable=False),
        sa.Column("procedure", sqlmodel.AutoString(), nullable=False),
        sa.Column("stage", sqlmodel.AutoString(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("status", sqlmodel.AutoString(), nullable=False),
        sa.Column("official_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("forum_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("recon_organ", sqlmodel.AutoString(), nullable=False),
        sa.Column("co_parties", sqlmodel.AutoString(), nullable=False),
        sa.Column("judge", sqlmodel.AutoString(), nullable=False),
        sa.Column("area", sqlmodel.AutoString(), nullable=True),
        sa.Column("act_kind", sqlmodel.AutoString(), nullable=True),
        sa.Column("act_name", sqlmodel.AutoString(), nullable=False),
        sa.Column("act_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("claim", sqlmodel.AutoString(), nullable=False),
        sa.Column("derived_from", sqlmodel.AutoString(), nullable=False),
        sa.Column("derived_disclosure", sa.Boolean(), nullable=True),
        sa.Column("series_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("civil_joint", sa.Boolean(), nullable=True),
        sa.Column("normdoc_joint", sa.Boolean(), nullable=True),
        sa.Column("compensation_joint", sa.Boolean(), nullable=True),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("origin_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("previous_case_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("law_basis", sqlmodel.AutoString(), nullable=True),
        sa.Column("law_basis_reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("remarks", sqlmodel.AutoString(), nullable=False),
        sa.Column("next_due", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["forum_id"],
            ["forum.id"],
            name=op.f("fk_cases_forum_id_forum"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["previous_case_id"],
            ["cases.id"],
            name=op.f("fk_cases_previous_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_cases")),
        sa.UniqueConstraint("id", name=op.f("uq_cases_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cases_forum_id"), ["forum_id"], unique=False)
        batch_op.create_index(
            "ix_cases_live_next_due",
            ["next_due"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_cases_previous_case_id"), ["previous_case_id"], unique=False
        )
        batch_op.create_index(
            "ix_cases_voided_id",
            ["id"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NOT NULL"),
            postgresql_where=sa.text("voided_at IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_cases_serial_live",
            ["serial"],
            unique=True,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )

    op.create_table(
        "post",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("person_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("agency_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("title", sqlmodel.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.AutoString(), nullable=False),
        sa.Column("held_from", sa.Date(), nullable=True),
        sa.Column("held_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agency_id"],
            ["agency.id"],
            name=op.f("fk_post_agency_id_agency"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_post_person_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_agency_id"), ["agency_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_post_person_id"), ["person_id"], unique=False)

    op.create_table(
        "case_party",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("agency_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("our_role", sqlmodel.AutoString(), nullable=False),
        sa.Column("capacity", sqlmodel.AutoString(), nullable=True),
        sa.Column("unit", sqlmodel.AutoString(), nullable=False),
        sa.Column("handler_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("counsel", sqlmodel.AutoString(), nullable=False),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("served_to_check", sa.Boolean(), nullable=False),
        sa.Column("service_way", sqlmodel.AutoString(), nullable=True),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("legal_unit_on", sa.Date(), nullable=True),
        sa.Column("stated_due", sa.Date(), nullable=True),
        sa.Column("ext_requested_on", sa.Date(), nullable=True),
        sa.Column("ext_reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("ext_granted_on", sa.Date(), nullable=True),
        sa.Column("cause_removed_on", sa.Date(), nullable=True),
        sa.Column("court_due", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("evidence_on", sa.Date(), nullable=True),
        sa.Column("submitted_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("proof_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("not_submitted", sqlmodel.AutoString(), nullable=True),
        sa.Column("judgment_served_on", sa.Date(), nullable=True),
        sa.Column("perform_by", sa.Date(), nullable=True),
        sa.Column("performed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sqlmodel.AutoString(), nullable=False),
        sa.Column("result", sqlmodel.AutoString(), nullable=True),
        sa.Column("result_overruled", sqlmodel.AutoString(), nullable=False),
        sa.Column("result_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("advice_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("advice_on", sa.Date(), nullable=True),
        sa.Column("advice_reply_by", sa.Date(), nullable=True),
        sa.Column("advice_replied_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agency_id"],
            ["agency.id"],
            name=op.f("fk_case_party_agency_id_agency"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_party_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["handler_id"],
            ["person.id"],
            name=op.f("fk_case_party_handler_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_party")),
    )
    with op.batch_alter_table("case_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_party_agency_id"), ["agency_id"], unique=False)
        batch_op.create_index(
            "ix_case_party_case_id_agency_id", ["case_id", "agency_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_case_party_handler_id"), ["handler_id"], unique=False)

    op.create_table(
        "claimant",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_claimant_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claimant")),
    )
    with op.batch_alter_table("claimant", schema=None) as batch_op:
        batch_op.create_index(
            "ix_claimant_case_id_ordinal_name", ["case_id", "ordinal", "name"], unique=False
        )

    op.create_table(
        "hearing",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("starts_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("kind", sqlmodel.AutoString(), nullable=False),
        sa.Column("place", sqlmodel.AutoString(), nullable=False),
        sa.Column("note", sqlmodel.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_hearing_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )
    with op.batch_alter_table("hearing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hearing_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_hearing_starts_at"), ["starts_at"], unique=False)

    op.create_table(
        "occurrence",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("subject_kind", sqlmodel.AutoString(), nullable=False),
        sa.Column("subject_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("recipient", sqlmodel.AutoString(), nullable=False),
        sa.Column("level", sqlmodel.AutoString(), nullable=False),
        sa.Column("due_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("snoozed_until", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("state", sqlmodel.AutoString(), nullable=False),
        sa.Column("shown_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("seen_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("acknowledged_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("acknowledged_by", sqlmodel.AutoString(), nullable=False),
        sa.Column("superseded_by", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("cancelled_reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("escalated_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("escalated_to", sqlmodel.AutoString(), nullable=False),
        sa.Column("error", sqlmodel.AutoString(), nullable=False),
        sa.Column(
            "remind_at",
            sqlmodel.UTCDateTime(),
            sa.Computed("coalesce(snoozed_until, due_at)", persisted=True),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_occurrence_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occurrence")),
    )
    with op.batch_alter_table("occurrence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occurrence_case_id"), ["case_id"], unique=False)
        batch_op.create_index(
            "ix_occurrence_live_remind_at",
            ["remind_at"],
            unique=False,
            sqlite_where=sa.text(
                "voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated')"
            ),
            postgresql_where=sa.text(
                "voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated')"
            ),
        )
        batch_op.create_index(batch_op.f("ix_occurrence_subject_id"), ["subject_id"], unique=False)
        batch_op.create_index(
            "uq_occurrence_key_live",
            ["subject_kind", "subject_id", "recipient", "level", "due_at"],
            unique=True,
            sqlite_where=sa.text(
                "voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated')"
            ),
            postgresql_where=sa.text(
                "voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated')"
            ),
        )

    op.create_table(
        "search_text",
        sa.Column("case_seq", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_seq"], ["cases.seq"], name=op.f("fk_search_text_case_seq_cases")
        ),
        sa.PrimaryKeyConstraint("case_seq", name=op.f("pk_search_text")),
    )
    op.create_table(
        "appearance",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("hearing_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("party_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("planned_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("attended", sqlmodel.AutoString(), nullable=True),
        sa.Column("head_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("head_title", sqlmodel.AutoString(), nullable=False),
        sa.Column("spoke", sa.Boolean(), nullable=True),
        sa.Column("absence_reason", sqlmodel.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["head_id"],
            ["person.id"],
            name=op.f("fk_appearance_head_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"],
            ["hearing.id"],
            name=op.f("fk_appearance_hearing_id_hearing"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["case_party.id"],
            name=op.f("fk_appearance_party_id_case_party"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["planned_id"],
            ["person.id"],
            name=op.f("fk_appearance_planned_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearance")),
    )
    with op.batch_alter_table("appearance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appearance_hearing_id"), ["hearing_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_appearance_party_id"), ["party_id"], unique=False)

    op.create_table(
        "channel_attempt",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("occurrence_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("channel", sqlmodel.AutoString(), nullable=False),
        sa.Column("tried_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("result", sqlmodel.AutoString(), nullable=False),
        sa.Column("detail", sqlmodel.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrence.id"],
            name=op.f("fk_channel_attempt_occurrence_id_occurrence"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_attempt")),
    )
    with op.batch_alter_table("channel_attempt", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_channel_attempt_occurrence_id"), ["occurrence_id"], unique=False
        )

    op.create_table(
        "event",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("party_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("kind", sqlmodel.AutoString(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("paper", sqlmodel.AutoString(), nullable=False),
        sa.Column("document_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("service_way", sqlmodel.AutoString(), nullable=True),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("stated_due", sa.Date(), nullable=True),
        sa.Column("cause_removed_on", sa.Date(), nullable=True),
        sa.Column("court_due", sa.Date(), nullable=True),
        sa.Column("way", sqlmodel.AutoString(), nullable=True),
        sa.Column("proof_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("not_submitted", sqlmodel.AutoString(), nullable=True),
        sa.Column("stage", sqlmodel.AutoString(), nullable=True),
        sa.Column("reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("note", sqlmodel.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_event_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["case_party.id"],
            name=op.f("fk_event_party_id_case_party"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_case_id"), ["case_id"], unique=False)

    op.create_table(
        "document",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("event_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("deadline_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("sha256", sqlmodel.AutoString(length=64), nullable=False),
        sa.Column("name", sqlmodel.AutoString(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_document_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["deadline_id"],
            ["deadline.id"],
            name=op.f("fk_document_deadline_id_deadline"),
            initially="DEFERRED",
            deferrable=True,
            use_alter=True,
        ),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_document_event_id_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_deadline_id"), ["deadline_id"], unique=False)

    op.create_table(
        "deadline",
        sa.Column("id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.UTCDateTime(), nullable=False),
        sa.Column("voided_at", sqlmodel.UTCDateTime(), nullable=True),
        sa.Column("voided_by", sqlmodel.AutoString(), nullable=True),
        sa.Column("voided_reason", sqlmodel.AutoString(), nullable=True),
        sa.Column("import_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("case_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("party_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("rule_id", sqlmodel.AutoString(), nullable=False),
        sa.Column("paper", sqlmodel.AutoString(), nullable=False),
        sa.Column("trigger_event_id", sqlmodel.AutoString(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("nature", sqlmodel.AutoString(), nullable=False),
        sa.Column("origin", sqlmodel.AutoString(), nullable=False),
        sa.Column("rule_version", sqlmodel.AutoString(), nullable=False),
        sa.Column("calendar_version", sqlmodel.AutoString(), nullable=False),
        sa.Column("trigger_on", sa.Date(), nullable=False),
        sa.Column("unrolled_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("original_on", sa.Date(), nullable=False),
        sa.Column("stated_on", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("extension_event_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("manual_reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.AutoString(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("submitted_way", sqlmodel.AutoString(), nullable=True),
        sa.Column("proof_no", sqlmodel.AutoString(), nullable=False),
        sa.Column("proof_document_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("not_submitted", sqlmodel.AutoString(), nullable=True),
        sa.Column("closed_event_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column("closed_reason", sqlmodel.AutoString(), nullable=False),
        sa.Column("late_cause", sqlmodel.AutoString(), nullable=True),
        sa.Column("late_note", sqlmodel.AutoString(), nullable=False),
        sa.Column("late_holder_id", sqlmodel.AutoString(length=36), nullable=True),
        sa.Column(
            "act_by",
            sa.Date(),
            sa.Computed(
                "CASE WHEN stated_on < due_on THEN stated_on ELSE due_on END", persisted=True
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_deadline_case_id_cases"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["closed_event_id"],
            ["event.id"],
            name=op.f("fk_deadline_closed_event_id_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["extension_event_id"],
            ["event.id"],
            name=op.f("fk_deadline_extension_event_id_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["late_holder_id"],
            ["person.id"],
            name=op.f("fk_deadline_late_holder_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["case_party.id"],
            name=op.f("fk_deadline_party_id_case_party"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["proof_document_id"],
            ["document.id"],
            name=op.f("fk_deadline_proof_document_id_document"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["trigger_event_id"],
            ["event.id"],
            name=op.f("fk_deadline_trigger_event_id_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline")),
    )
    with op.batch_alter_table("deadline", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deadline_case_id"), ["case_id"], unique=False)
        batch_op.create_index(
            "ix_deadline_late_duty_case_id",
            ["case_id"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on"),
            postgresql_where=sa.text(
                "voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on"
            ),
        )
        batch_op.create_index(
            "ix_deadline_late_duty_due_on",
            ["due_on"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on"),
            postgresql_where=sa.text(
                "voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on"
            ),
        )
        batch_op.create_index(
            "ix_deadline_open_duty_act_by",
            ["act_by", "case_id"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
            postgresql_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
        )
        batch_op.create_index(
            "ix_deadline_open_duty_case_id_act_by",
            ["case_id", "act_by"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
            postgresql_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
        )
        batch_op.create_index(
            "ix_deadline_open_duty_due_on",
            ["due_on"],
            unique=False,
            sqlite_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
            postgresql_where=sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'"),
        )
        batch_op.create_index(
            batch_op.f("ix_deadline_trigger_event_id"), ["trigger_event_id"], unique=False
        )
        batch_op.create_index(
            "uq_deadline_key_live",
            ["party_id", "rule_id", "paper", "trigger_event_id", "ordinal"],
            unique=True,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )
