"""Writes the next revision: what `db.models` has and a database of the newest revision has not.

Read the result before committing it: a new NOT NULL column needs a server default, and the
revision has to be appended to `db.upgrade.REVISIONS`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from db.engine import writing_engine
from db.upgrade import REVISIONS, alembic_config, build


def main(why: str) -> None:
    """Writes `versions/<number>_<why>.py`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newest.db"
        if REVISIONS:
            build(path)
        engine = writing_engine(path)
        with engine.connect() as connection:
            command.revision(
                alembic_config(connection),
                message=why,
                autogenerate=True,
                rev_id=f"{len(REVISIONS) + 1:04d}",
            )
        engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1])
