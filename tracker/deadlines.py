"""A deadline as it is kept: one paper one agency must or may file by a last day, and how it went.

The arithmetic stands in `tracker.counting`; this file holds the record and what follows from a day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from tracker.codes import (
    DeadlineState,
    LateCause,
    Nature,
    NotSubmitted,
    Origin,
    Paper,
    SubmissionWay,
)
from tracker.counting import Step
from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """One paper of one agency with its last day.

    Its key is (party, rule, paper, trigger event, ordinal). `due_on` is the last day that counts
    now, `original_on` the one before any extension, `unrolled_on` the day before rolling over days
    off, `stated_on` the term the paper itself names, `careful_on` (稳妥日) the last day by the
    other reading where two are defended; reminders follow `act_by`, the earliest of the three. A
    provisional day lies between `earliest_on` and `latest_on`. A `quiet` right reminds of nothing.
    `extension_event_id` is the event that gave the last day its place: an extension, or a day that
    a court fixed. `closed_event_id` is the event that closed it: voiding that event opens it again.
    """

    case_id: str
    party_id: str
    rule_id: str
    paper: Paper
    trigger_event_id: str
    ordinal: int = 0
    nature: Nature
    origin: Origin = Origin.COMPUTED
    rule_version: str
    calendar_version: str
    trigger_on: date
    unrolled_on: date
    due_on: date
    original_on: date
    stated_on: date | None = None
    careful_on: date | None = None
    provisional: bool = False
    earliest_on: date | None = None
    latest_on: date | None = None
    quiet: bool = False
    steps: tuple[Step, ...] = ()
    extension_event_id: str | None = None
    manual_reason: str = ""
    state: DeadlineState = DeadlineState.OPEN
    submitted_on: date | None = None
    submitted_way: SubmissionWay | None = None
    proof_no: str = ""
    proof_document_id: str | None = None
    not_submitted: NotSubmitted | None = None
    closed_event_id: str | None = None
    closed_reason: str = ""
    late_cause: LateCause | None = None
    late_note: str = ""
    late_holder_id: str | None = None

    @property
    def act_by(self) -> date:
        """The earliest of the last day, the term stated in the paper and the careful day."""
        days = (self.due_on, self.stated_on, self.careful_on)
        return min(day for day in days if day is not None)

    @property
    def days_late(self) -> int:
        """Days between the last day that counts and the submission; 0 when in time or open."""
        return _days_after(self.submitted_on, self.due_on)

    @property
    def days_late_original(self) -> int:
        """Days between the last day before any extension and the submission."""
        return _days_after(self.submitted_on, self.original_on)


def _days_after(submitted: date | None, last_day: date) -> int:
    return max(0, (submitted - last_day).days) if submitted else 0


_WEEK = 7


class Urgency(StrEnum):
    """Where a deadline stands on a given day."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    LAPSED = "lapsed"
    DONE = "done"
    LATE = "late"


def urgency(deadline: Deadline, today: date) -> Urgency:
    """Where the deadline stands on `today`: overdue only once its last day has ended.

    A right that was not used lapses; it is never overdue. A clock that stands still presses nobody.
    """
    if deadline.state is DeadlineState.SUSPENDED:
        return Urgency.LATER
    if deadline.state is not DeadlineState.OPEN:
        return Urgency.LATE if deadline.days_late and is_duty(deadline) else Urgency.DONE
    if deadline.act_by < today and not is_duty(deadline):
        return Urgency.LAPSED
    return urgency_of_day(deadline.act_by, today)


def urgency_of_day(last_day: date, today: date) -> Urgency:
    """Where an open duty with this last day stands on `today`."""
    left = (last_day - today).days
    if left < 0:
        return Urgency.OVERDUE
    if left == 0:
        return Urgency.TODAY
    return Urgency.WEEK if left <= _WEEK else Urgency.LATER


def days_of(urgency: Urgency, today: date) -> tuple[date | None, date | None]:
    """The first and the last day on which an open duty is that urgent; None where it has no end."""
    one, week = timedelta(days=1), timedelta(days=_WEEK)
    days = {
        Urgency.OVERDUE: (None, today - one),
        Urgency.TODAY: (today, today),
        Urgency.WEEK: (today + one, today + week),
        Urgency.LATER: (today + week + one, None),
    }
    return days[urgency]


def is_duty(deadline: Deadline) -> bool:
    """Whether missing it counts as late."""
    return deadline.nature is Nature.DUTY


def with_cause(deadline: Deadline) -> Deadline:
    """The deadline with a cause exactly where it is late: 待查明 until somebody explains it.

    An explanation given while it was open and overdue is kept until it turns out to be in time.
    """
    if is_duty(deadline) and deadline.days_late:
        return replace(deadline, late_cause=deadline.late_cause or LateCause.UNKNOWN)
    if deadline.submitted_on is None and deadline.late_cause is not LateCause.UNKNOWN:
        return deadline
    return replace(deadline, late_cause=None, late_note="", late_holder_id=None)
