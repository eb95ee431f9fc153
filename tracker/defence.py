"""程序性抗辩自检: what an officer decided about objections to the claim as such."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.records import Record


class Defence(StrEnum):
    """An objection that stops a claim before its merits."""

    OUT_OF_TIME = "out_of_time"
    RECONSIDERATION_FIRST = "reconsideration_first"
    REPEATED_SUIT = "repeated_suit"
    JURISDICTION = "jurisdiction"


class DefenceChoice(StrEnum):
    """What the officer decided."""

    RAISE = "raise"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class DefenceDecision(Record):
    """The decision about one objection in a case, with its reason; unique while live."""

    case_id: str
    defence: Defence
    choice: DefenceChoice
    reason: str = ""
