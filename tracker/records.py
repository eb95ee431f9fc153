"""What every stored record carries, and the time zone of the law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

LEGAL_ZONE = timezone(timedelta(hours=8), "Asia/Shanghai")
"""Legal days are days in China: UTC+8 all year, without asking the machine for its zone."""


def legal_day(instant: datetime) -> date:
    """The day in China on which an instant (with time zone) falls."""
    return instant.astimezone(LEGAL_ZONE).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A stored record: nothing is deleted, a wrong one is voided with a reason.

    `version` counts the changes (optimistic locking; 0 = never stored).
    Instants carry a time zone and are stored in UTC.
    """

    id: str
    version: int = 0
    created_at: datetime | None = None
    voided_at: datetime | None = None
    voided_by: str | None = None
    voided_reason: str | None = None
    import_id: str | None = None
