"""What reminding keeps: absences, gaps, sheets of a day, 催办, internal steps that were done."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

LIVE = sa.text("voided_at IS NULL")


def upgrade() -> None:
    """New tables, and an index; what was kept before stays as it is."""
    absences()
    gaps()
    sheets()
    nudges()
    steps()
    closings()


def absences() -> None:
    """Who is away when, and who stands in."""
    op.create_table(
        "absence",
        *_record(),
        _refers("person_id", "person"),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        _refers("deputy_id", "person", nullable=True),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index("ix_absence_person_id", "absence", ["person_id"])


def gaps() -> None:
    """Times without a tick."""
    op.create_table(
        "gap",
        *_record(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("began_at", UTCDateTime(), nullable=False),
        sa.Column("ended_at", UTCDateTime(), nullable=False),
        sa.Column("fell_due", sa.Integer(), nullable=False),
    )
    op.create_index("ix_gap_ended_at", "gap", ["ended_at"])


def sheets() -> None:
    """Digests and evening checks."""
    op.create_table(
        "day_sheet",
        *_record(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("shown_at", UTCDateTime()),
        sa.Column("signed_at", UTCDateTime()),
        sa.Column("signed_by", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
    )
    _unique_live("uq_day_sheet_kind_on_live", "day_sheet", "kind", "on")


def nudges() -> None:
    """Words about reminders nobody answered."""
    op.create_table(
        "nudge",
        *_record(),
        _refers("case_id", "cases"),
        _refers("occurrence_id", "occurrence"),
        sa.Column("role", sa.String(), nullable=False),
        _refers("to_id", "person", nullable=True),
        sa.Column("to_name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sent_at", UTCDateTime()),
        sa.Column("sent_by", sa.String(), nullable=False),
    )
    op.create_index("ix_nudge_case_id", "nudge", ["case_id"])
    op.create_index("ix_nudge_occurrence_id", "nudge", ["occurrence_id"])
    _unique_live("uq_nudge_occurrence_id_role_live", "nudge", "occurrence_id", "role")


def steps() -> None:
    """Internal steps that were done."""
    op.create_table(
        "step_tick",
        *_record(),
        _refers("case_id", "cases"),
        _refers("party_id", "case_party"),
        sa.Column("rule_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
    )
    op.create_index("ix_step_tick_case_id", "step_tick", ["case_id"])
    _unique_live("uq_step_tick_key_live", "step_tick", "party_id", "rule_id", "step")


def closings() -> None:
    """What was closed on a day is found without looking at every event."""
    where = sa.text("voided_at IS NULL AND kind IN ('submitted', 'not_submitted')")
    op.create_index(
        "ix_event_closing_created_at",
        "event",
        ["created_at"],
        sqlite_where=where,
        postgresql_where=where,
    )


def _record() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("voided_at", UTCDateTime(), nullable=True),
        sa.Column("voided_by", sa.String(), nullable=True),
        sa.Column("voided_reason", sa.String(), nullable=True),
        sa.Column("import_id", sa.String(36)),
    ]


def _refers(name: str, table: str, *, nullable: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.String(36), key, nullable=nullable)


def _unique_live(name: str, table: str, *columns: str) -> None:
    op.create_index(name, table, [*columns], unique=True, sqlite_where=LIVE, postgresql_where=LIVE)
