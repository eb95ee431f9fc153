"""What an officer tells of a case, and what the books tell back before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.codes import EventKind, HearingKind, ServiceWay, Stage
from tracker.deadlines import Deadline
from tracker.difference import Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """Something that happened in a registered case, as typed; `party_id` None = the whole case.

    `stage` is the stage the case moves to (受理 into ordinary or simple, 简转普), None = it stays.
    The days mean what they mean in `CaseEvent`.
    """

    case_id: str
    kind: EventKind
    on: date
    party_id: str | None = None
    stage: Stage | None = None
    document_no: str = ""
    service_way: ServiceWay | None = None
    read_on: date | None = None
    stated_due: date | None = None
    cause_removed_on: date | None = None
    court_due: date | None = None
    until: date | None = None
    hearing_id: str | None = None
    hearing_at: datetime | None = None
    hearing_kind: HearingKind | None = None
    hearing_place: str = ""
    extended_by: int | None = None
    rule_id: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an event would change, before it is saved: every deadline, as it stands and as it would.

    `rejudged` are done ones that another day would judge otherwise: they stay as they are unless
    the officer confirms each. Why a day moves tells `tracker.causes.why`.
    """

    opened: tuple[Deadline, ...] = ()
    moved: tuple[tuple[Deadline, Deadline], ...] = ()
    ended: tuple[Deadline, ...] = ()
    reopened: tuple[Deadline, ...] = ()
    rejudged: tuple[tuple[Deadline, Deadline], ...] = ()


def preview_of(change: Difference) -> Preview:
    """What a difference means to an officer."""
    ended = (*change.ended, *change.dropped)
    return Preview(change.opened, change.moved, ended, change.reopened, change.rejudged)
