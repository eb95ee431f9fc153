"""What the sheets of a day are made of, as lines: what was closed, who is away, what was ticked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple, Protocol

from tracker.codes import (
    DeadlineState,
    Nature,
    NotSubmitted,
    Paper,
    Procedure,
    SubmissionWay,
)
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.internal_steps import StepTick


class ClosedLine(NamedTuple):
    """A deadline that an officer closed: by which event, when and by whom, and what proves it."""

    deadline_id: str
    event_id: str
    case_id: str
    serial: str
    official_no: str
    procedure: Procedure
    claimants: str
    act_name: str
    agency: str
    handler: str
    rule_id: str
    paper: Paper
    nature: Nature
    due_on: date
    state: DeadlineState
    submitted_on: date | None
    submitted_way: SubmissionWay | None
    proof_no: str
    has_proof: bool
    not_submitted: NotSubmitted | None
    closed_reason: str
    closed_at: datetime
    closed_by: str

    @property
    def key(self) -> str:
        """Names this closing; the same deadline closed once more is another one."""
        return f"{self.event_id}/{self.deadline_id}"

    @property
    def lacks_proof(self) -> bool:
        """Whether it was sent without a number or a scan that could prove it."""
        sent = self.state is DeadlineState.SUBMITTED
        return sent and not self.proof_no and not self.has_proof


class AwayLine(NamedTuple):
    """Who is away until when, and who stands in ("" when nobody does)."""

    name: str
    last_on: date
    deputy: str


class DayShelf(Protocol):
    """What a page may ask about a day; part of `tracker.queries.Shelf`."""

    def closed_lines(self, first: date, last: date) -> list[ClosedLine]:
        """What officers closed on these days in China (both included), the earliest first."""
        ...

    def day_sheet(self, kind: DaySheetKind, on: date) -> DaySheet | None:
        """The sheet of that kind and day."""
        ...

    def step_ticks(self, party_ids: Collection[str]) -> list[StepTick]:
        """The internal steps that these parties have done."""
        ...

    def away(self, on: date) -> list[AwayLine]:
        """Who is away on that day, by name."""
        ...
