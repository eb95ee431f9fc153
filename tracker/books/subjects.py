"""What a reminder speaks of, looked up: whether it is still to be done, and until when."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from tracker.books import Desk
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.errors import SPOILT, NotFound
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

    def has_begun(self, now: datetime) -> bool:
        """Whether it is a hearing that begins now or began before: nobody can be sent any more."""
        return self.kind is PolicyKind.HEARING and self.ends_at is not None and now >= self.ends_at


def subject_of(row: Occurrence, desk: Desk) -> Subject:
    """What the row reminds of; what cannot be read still has to be done."""
    try:
        if row.subject_kind is SubjectKind.HEARING:
            return _hearing(desk.store.get(Hearing, row.subject_id), row, desk)
        return _deadline(desk.store.get(Deadline, row.subject_id))
    except (NotFound, *SPOILT):
        return Subject()


def _hearing(hearing: Hearing, row: Occurrence, desk: Desk) -> Subject:
    """Told until its day is over, and as long as nobody saw it: a clock may be hours ahead."""
    day = legal_day(hearing.starts_at)
    told = desk.now() < end_of_day(day) or row.shown_at is None
    awaited = hearing.voided_at is None and told
    return Subject(awaited, PolicyKind.HEARING, day, hearing.starts_at)


def _deadline(deadline: Deadline) -> Subject:
    return Subject(
        deadline.voided_at is None and deadline.state is DeadlineState.OPEN,
        policy_kind(deadline),
        deadline.act_by,
        end_of_day(deadline.act_by),
        deadline.party_id,
    )
