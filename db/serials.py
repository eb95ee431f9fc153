"""Running numbers of serials: one that was ever given is never given again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from db.models import SerialUsedRow

_TABLE = SerialUsedRow.__table__
_NUMBERED = re.compile(r"(.*?)(\d{1,15})", re.DOTALL)


def last_used(connection: Connection, prefix: str) -> int:
    """The highest number ever given after `prefix` (everything before the number); 0 for none."""
    found = connection.execute(select(_TABLE.c.last).where(_TABLE.c.prefix == prefix)).scalar()
    return found or 0


def note(connection: Connection, serials: Iterable[str]) -> None:
    """Remembers the numbers of these serials, also when they are changed or voided later."""
    highest: dict[str, int] = {}
    for serial in serials:
        if match := _NUMBERED.fullmatch(serial):
            prefix, number = match[1], int(match[2])
            highest[prefix] = max(number, highest.get(prefix, 0))
    for prefix, number in highest.items():
        known = last_used(connection, prefix)
        if not known:
            connection.execute(insert(_TABLE).values(prefix=prefix, last=number))
        elif number > known:
            connection.execute(update(_TABLE).where(_TABLE.c.prefix == prefix).values(last=number))
