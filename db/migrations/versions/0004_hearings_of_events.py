"""An event says which hearing it announces, moves or cancels, when it begins and where."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns; a summons tells of the hearing that was written down together with it."""
    with op.batch_alter_table("event") as batch:
        batch.add_column(_hearing())
        batch.add_column(sa.Column("hearing_at", UTCDateTime()))
        batch.add_column(sa.Column("hearing_place", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("event") as batch:
        batch.alter_column("hearing_place", server_default=None)
    op.execute(_TOLD_TOGETHER)


def _hearing() -> sa.Column[object]:
    key = sa.ForeignKey(
        "hearing.id", name="fk_event_hearing_id_hearing", deferrable=True, initially="DEFERRED"
    )
    return sa.Column("hearing_id", sa.String(36), key)


_TOLD_TOGETHER = """
UPDATE event SET
    hearing_id = hearing.id,
    hearing_at = CASE WHEN date(hearing.starts_at, '+8 hours') = event.hearing_on
                      THEN hearing.starts_at END,
    hearing_place = hearing.place
FROM hearing
WHERE event.kind = 'summoned'
  AND hearing.case_id = event.case_id AND hearing.created_at = event.created_at
"""
"""Where the day of the summons was corrected since, the hour of that day is not known."""
