"""Times in which nobody could be reminded, and jumps of the machine's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.records import Record


class GapKind(StrEnum):
    """Why no tick came, or why the clock did not go on from where it was."""

    OFF = "off"
    """The program was off, asleep or hanging."""
    CLOCK_FORWARD = "clock_forward"
    """The clock of the machine was put forward while the program was running."""
    CLOCK_BACK = "clock_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Record):
    """From the last tick before it to the first one after it (instants with zone).

    `fell_due` counts what reminders fell due of within it: papers and levels of one last day once.
    """

    kind: GapKind
    began_at: datetime
    ended_at: datetime
    fell_due: int = 0
