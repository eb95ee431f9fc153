"""What a day in the office begins and ends with: 每日摘要 and 下班核对, kept as they were seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.records import Record


class DaySheetKind(StrEnum):
    """Which sheet of a day."""

    MORNING = "morning"
    """每日摘要: what the day holds."""
    EVENING = "evening"
    """下班核对: what is due, what was ticked and is it really sent, what comes next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet(Record):
    """A sheet of a day, one of each kind while live; `content` is JSON text, as it was shown.

    An evening sheet is signed off with a name; a morning sheet is acknowledged the same way.
    """

    kind: DaySheetKind
    on: date
    shown_at: datetime | None = None
    signed_at: datetime | None = None
    signed_by: str = ""
    content: str = "{}"
