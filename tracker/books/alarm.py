"""What a change of deadlines means for their reminders: planned, superseded or cancelled rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.books import Desk
from tracker.cases import CaseParty
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.difference import Difference
from tracker.hearings import Hearing
from tracker.records import Record
from tracker.reminders import (
    CLOSED,
    LIVE_STATES,
    SUSPENDED,
    VOIDED,
    Occurrence,
    OccurrenceState,
    plan,
    plan_hearing,
)


def deadline_records(change: Difference, parties: Sequence[CaseParty], desk: Desk) -> list[Record]:
    """Every deadline and reminder row that the difference writes."""
    recipients = {party.id: party.handler_id or "" for party in parties}
    rows: list[Record] = []
    for deadline in change.opened:
        rows += [deadline, *_planned(deadline, recipients, desk, registered=True)]
    for have, deadline in change.moved:
        rows.append(deadline)
        if have.act_by != deadline.act_by:
            rows += _planned_anew(deadline, recipients, desk)
    for deadline in change.ended:
        rows += [deadline, *cancelled(live_rows(deadline.id, desk), _why_ended(deadline))]
    for deadline in change.reopened:
        rows += [deadline, *_planned_anew(deadline, recipients, desk)]
    for deadline in change.dropped:
        rows += [_voided(deadline, desk), *cancelled(live_rows(deadline.id, desk), VOIDED)]
    return rows


def hearing_records(
    hearing: Hearing | None, parties: Iterable[CaseParty], desk: Desk
) -> list[Record]:
    """A hearing with its reminders for everybody who handles the case."""
    if hearing is None:
        return []
    rows: list[Record] = [hearing]
    for recipient in sorted({party.handler_id or "" for party in parties}):
        rows += plan_hearing(
            hearing,
            now=desk.now(),
            calendar=desk.calendar,
            recipient=recipient,
            new_id=desk.new_id,
        )
    return rows


def live_rows(subject_id: str, desk: Desk) -> list[Occurrence]:
    """The live reminders of a deadline or hearing."""
    return desk.store.find(Occurrence, subject_id=subject_id, state=LIVE_STATES)


def cancelled(rows: Iterable[Occurrence], reason: str) -> list[Occurrence]:
    """The rows, ended with a reason."""
    return [replace(row, state=OccurrenceState.CANCELLED, cancelled_reason=reason) for row in rows]


def _why_ended(deadline: Deadline) -> str:
    return SUSPENDED if deadline.state is DeadlineState.SUSPENDED else CLOSED


def _planned(
    deadline: Deadline, recipients: dict[str, str], desk: Desk, *, registered: bool
) -> list[Occurrence]:
    """Its reminders, if it is open at all: nothing is told of what is done or stands still."""
    if deadline.state is not DeadlineState.OPEN:
        return []
    return plan(
        deadline,
        now=desk.now(),
        calendar=desk.calendar,
        recipient=recipients.get(deadline.party_id, ""),
        new_id=desk.new_id,
        registered=registered,
    )


def _planned_anew(deadline: Deadline, recipients: dict[str, str], desk: Desk) -> list[Record]:
    """New reminders in place of the old ones; times that have passed are left out."""
    planned = _planned(deadline, recipients, desk, registered=False)
    new = [row for row in planned if row.state is OccurrenceState.PLANNED]
    by = new[0].id if new else None
    old = [
        replace(row, state=OccurrenceState.SUPERSEDED, superseded_by=by)
        for row in live_rows(deadline.id, desk)
    ]
    return [*old, *new]


def _voided(deadline: Deadline, desk: Desk) -> Deadline:
    return replace(
        deadline,
        voided_at=desk.now(),
        voided_by=desk.actor(),
        voided_reason="trigger_voided",
    )
