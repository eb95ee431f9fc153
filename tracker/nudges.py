"""催办: telling a deputy or a leader of a reminder nobody answered, and whether that was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from tracker.records import Record


class NudgeRole(StrEnum):
    """As what somebody is told of a reminder that was not answered."""

    DEPUTY = "deputy"
    LEADER = "leader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge(Record):
    """A 催办 about one unanswered reminder for one person; unique by reminder and role while live.

    The words are made anew each time they are copied into the office messenger; what really went
    out is kept in `text` when an officer says 已发送, with `sent_at` and `sent_by`. `to_id` is
    empty where nobody was named for that role.
    """

    case_id: str
    occurrence_id: str
    role: NudgeRole
    to_id: str | None = None
    to_name: str = ""
    text: str = ""
    sent_at: datetime | None = None
    sent_by: str = ""


class NudgeLine(NamedTuple):
    """A 催办 that waits to be sent, as the reminder window shows it."""

    nudge_id: str
    occurrence_id: str
    role: NudgeRole
    to_id: str | None
    to_name: str


class NudgeRecord(NamedTuple):
    """A 催办 as it is exported: for whom, and what went out when and by whom.

    One that cannot be read has no role.
    """

    occurrence_id: str
    role: NudgeRole | None
    to_name: str
    text: str
    sent_at: datetime | None
    sent_by: str
