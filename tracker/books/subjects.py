"""What a reminder speaks of, looked up: whether it is still to be done, and until when."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from tracker.books import Desk
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.errors import NotFound
from tracker.hearings import Hearing
from tracker.policy import PolicyKind, policy_kind
from tracker.records import legal_day
from tracker.reminders import Occurrence, SubjectKind, end_of_day


class Subject(NamedTuple):
    """The deadline or hearing behind a reminder; all None where it cannot be read.

    `last_day` is the day to act by, or the day of the hearing; `ends_at` when it is too late.
    """

    awaited: bool = True
    kind: PolicyKind | None = None
    last_day: date | None = None
    ends_at: datetime | None = None
    party_id: str | None = None


def subject_of(row: Occurrence, desk: Desk) -> Subject:
    """What the row reminds of; what cannot be read still has to be done."""
    try:
        if row.subject_kind is SubjectKind.HEARING:
            return _hearing(desk.store.get(Hearing, row.subject_id), desk)
        return _deadline(desk.store.get(Deadline, row.subject_id))
    except (NotFound, TypeError, ValueError):
        return Subject()


def _hearing(hearing: Hearing, desk: Desk) -> Subject:
    ahead = hearing.voided_at is None and hearing.starts_at > desk.now()
    day = legal_day(hearing.starts_at)
    return Subject(ahead, PolicyKind.HEARING, day, hearing.starts_at)


def _deadline(deadline: Deadline) -> Subject:
    return Subject(
        deadline.voided_at is None and deadline.state is DeadlineState.OPEN,
        policy_kind(deadline),
        deadline.act_by,
        end_of_day(deadline.act_by),
        deadline.party_id,
    )
