"""What happens to a period: more days on deadlines and events; loaded law; objections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LIVE = sa.text("voided_at IS NULL")
OPEN_DUTY = sa.text("voided_at IS NULL AND state = 'open' AND nature = 'duty'")
OPEN_RIGHT = sa.text("voided_at IS NULL AND state = 'open' AND nature = 'right'")
OPEN_PROVISIONAL = sa.text("voided_at IS NULL AND state = 'open' AND provisional")
ACT_BY = (
    "CASE WHEN careful_on < due_on AND (stated_on IS NULL OR careful_on <= stated_on) "
    "THEN careful_on WHEN stated_on < due_on THEN stated_on ELSE due_on END"
)
BY_ACT_BY = {
    "ix_deadline_open_duty_case_id_act_by": (("case_id", "act_by"), OPEN_DUTY),
    "ix_deadline_open_duty_act_by": (("act_by", "case_id"), OPEN_DUTY),
    "ix_deadline_open_right_act_by": (("act_by",), OPEN_RIGHT),
}


def upgrade() -> None:
    """New columns first, then the tables that come with them."""
    events()
    deadlines()
    loaded_law()
    objections()


def events() -> None:
    """The end of an obstacle, a hearing and its day, an extension, the rule of a fixed term."""
    for name in ("until", "hearing_on"):
        op.add_column("event", sa.Column(name, sa.Date()))
    op.add_column("event", sa.Column("hearing_kind", sa.String()))
    op.add_column("event", sa.Column("extended_by", sa.Integer()))
    text = sa.Column("rule_id", sa.String(), nullable=False, server_default="")
    op.add_column("event", text)
    with op.batch_alter_table("event") as batch:
        batch.alter_column("rule_id", server_default=None)


def deadlines() -> None:
    """The careful day counts in `act_by`, so that column is computed anew."""
    for name in BY_ACT_BY:
        op.drop_index(name, "deadline")
    with op.batch_alter_table("deadline") as batch:
        batch.drop_column("act_by")
        for name in ("careful_on", "earliest_on", "latest_on"):
            batch.add_column(sa.Column(name, sa.Date()))
        batch.add_column(
            sa.Column("quiet", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("deadline") as batch:
        batch.alter_column("quiet", server_default=None)
        batch.add_column(
            sa.Column("act_by", sa.Date(), sa.Computed(ACT_BY, persisted=True), nullable=False)
        )
    for name, (columns, where) in BY_ACT_BY.items():
        _index(name, columns, where)
    _index("ix_deadline_open_provisional_act_by", ("act_by",), OPEN_PROVISIONAL)


def loaded_law() -> None:
    """Days off and statutes that officers loaded, word for word."""
    op.create_table(
        "law_text",
        *_record(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
    )
    _unique_live("uq_law_text_kind_name_live", "law_text", "kind", "name")


def objections() -> None:
    """What was decided about objections to a claim."""
    case = sa.ForeignKey("cases.id", deferrable=True, initially="DEFERRED")
    op.create_table(
        "defence_decision",
        *_record(),
        sa.Column("case_id", sa.String(36), case, nullable=False),
        sa.Column("defence", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
    )
    op.create_index("ix_defence_decision_case_id", "defence_decision", ["case_id"])
    _unique_live(
        "uq_defence_decision_case_id_defence_live", "defence_decision", "case_id", "defence"
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


def _index(name: str, columns: tuple[str, ...], where: sa.TextClause) -> None:
    op.create_index(name, "deadline", [*columns], sqlite_where=where, postgresql_where=where)


def _unique_live(name: str, table: str, *columns: str) -> None:
    op.create_index(name, table, [*columns], unique=True, sqlite_where=LIVE, postgresql_where=LIVE)
