"""内部节点: days an agency sets itself between receipt and submission.

They press nobody with pop-ups: they stand in the digest of the day until they are ticked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.records import Record


class InternalStep(StrEnum):
    """A step inside the agency on the way to a submission, in their order."""

    TRANSFER = "transfer"
    ASSIGN = "assign"
    MATERIALS = "materials"
    DRAFT = "draft"
    REVIEW = "review"
    SEAL = "seal"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTick(Record):
    """An internal step that was done; unique by party, rule and step while live."""

    case_id: str
    party_id: str
    rule_id: str
    step: InternalStep
    done_on: date
