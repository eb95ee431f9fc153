"""The day of its earliest open duty, kept on every case: 100,000 cases are sorted by it at once."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select, update

from db.chunks import chunks
from db.naming import cases, deadline, open_duty


def refresh(connection: Connection, case_ids: Iterable[str]) -> None:
    """Writes the day of these cases anew; it is part of no record and of no version."""
    earliest = (
        select(func.min(deadline.c.act_by))
        .where(deadline.c.case_id == cases.c.id, open_duty())
        .scalar_subquery()
    )
    for some in chunks(sorted(set(case_ids))):
        connection.execute(update(cases).where(cases.c.id.in_(some)).values(next_due=earliest))
