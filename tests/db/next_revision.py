"""A made-up next revision, to prove that a filled database survives its upgrade.

It rebuilds a filled table (batch mode), which is the hardest thing an upgrade does.
"""

from __future__ import annotations

from pathlib import Path

NUMBER = "9999"

_TEXT = """
import os, signal
import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{newest}"
branch_labels = None
depends_on = None

def upgrade():
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="calm"))
    {then}
"""

DIES = "os.kill(os.getpid(), signal.SIGKILL)"
FAILS = "op.execute('SELECT * FROM nowhere')"
BREAKS_REFERENCES = (
    "op.execute('DROP TRIGGER claimant_no_delete'); "
    "op.execute(\"UPDATE claimant SET case_id = 'nobody'\")"
)


def write_next_revision(folder: Path, newest: str, then: str = "pass") -> Path:
    """Writes the revision into a folder of its own and answers the folder."""
    folder.mkdir()
    text = _TEXT.format(number=NUMBER, newest=newest, then=then)
    (folder / "9999_made_up.py").write_text(text, encoding="utf-8")
    return folder
