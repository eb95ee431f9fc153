"""What a change of deadlines means for their reminders: planned, superseded or cancelled rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.books import Desk
from tracker.cases import CaseParty
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.difference import Difference
from tracker.hearings import Hearing
from tracker.planning import afresh, plan
from tracker.policy import Reminding
from tracker.records import Record
from tracker.reminders import (
    CLOSED,
    LIVE_STATES,
    SUSPENDED,
    VOIDED,
    Occurrence,
    OccurrenceState,
    came_by_escalation,
)


def deadline_records(change: Difference, parties: Sequence[CaseParty], desk: Desk) -> list[Record]:
    """Every deadline and reminder row that the difference writes."""
    recipients = {party.id: party.handler_id or "" for party in parties}
    reminding = desk.reminding
    rows: list[Record] = []
    for deadline in change.opened:
        rows += [deadline, *_planned(deadline, recipients, desk, reminding, registered=True)]
    for have, deadline in change.moved:
        rows.append(deadline)
        if have.act_by != deadline.act_by:
            rows += planned_anew(deadline, recipients, desk, reminding)
    for deadline in change.ended:
        rows += [deadline, *cancelled(live_rows(deadline.id, desk), _why_ended(deadline))]
    for deadline in change.reopened:
        rows += [deadline, *planned_anew(deadline, recipients, desk, reminding)]
    for deadline in change.dropped:
        rows += [_voided(deadline, desk), *cancelled(live_rows(deadline.id, desk), VOIDED)]
    return rows


def handed_over(
    before: Sequence[CaseParty],
    after: Sequence[CaseParty],
    written: Collection[Record],
    desk: Desk,
) -> list[Occurrence]:
    """The live reminders of a case whose handlers changed, moved on to the new ones.

    What was shown to the one before is new to the one after. `written` holds the rows that were
    planned anew or ended for another cause; those stay as they are.
    """
    known = {row.id for row in written}
    planned = {row.subject_id for row in written if isinstance(row, Occurrence)}
    new = {party.id: party.handler_id or "" for party in after}
    changed = [p for p in before if new.get(p.id, p.handler_id or "") != (p.handler_id or "")]
    if not changed:
        return []
    rows: list[Occurrence] = []
    for party in changed:
        for deadline in desk.store.find(Deadline, party_id=party.id):
            live = [row for row in live_rows(deadline.id, desk) if row.id not in known]
            for row in live:
                if not came_by_escalation(row):
                    rows += given_to(new[party.id], row, live, desk)
    had = {party.handler_id or "" for party in before}
    for hearing in desk.store.find(Hearing, case_id=before[0].case_id):
        if hearing.id not in planned:
            rows += _hearing_moved_on(hearing, had, set(new.values()), desk)
    return rows


def _hearing_moved_on(
    hearing: Hearing, had: set[str], has: set[str], desk: Desk
) -> list[Occurrence]:
    """A hearing tells everybody who handles the case, each once; a deputy goes on standing in."""
    times: dict[tuple[str, datetime], list[Occurrence]] = {}
    for row in live_rows(hearing.id, desk):
        times.setdefault((row.level, row.due_at), []).append(row)
    rows: list[Occurrence] = []
    for told in times.values():
        own = [row for row in told if not came_by_escalation(row)]
        staying = [row for row in own if row.recipient in has or row.recipient not in had]
        coming = has - had - {row.recipient for row in staying}
        new = [_told_as_well(recipient, told, desk) for recipient in sorted(coming)]
        rows += new
        rows += superseded((row for row in own if row not in staying), [*new, *staying])
    return rows


def given_to(
    recipient: str, row: Occurrence, others: Iterable[Occurrence], desk: Desk
) -> list[Occurrence]:
    """The row, ended, and the one that stands in for it in the hands of somebody else.

    `others` are the live rows of its subject. Who has the same reminder is not given it twice; who
    only had the copy of an escalation answers for it from now on. The copy itself stays one.
    """
    if row.recipient == recipient:
        return []
    there = _same_for(recipient, row, others)
    if there is None:
        new = replace(told_to(row, recipient, desk), escalated_at=_of_copy(row))
        return [*superseded([row], [new]), new]
    takes_over = came_by_escalation(there) and not came_by_escalation(row)
    new = replace(there, escalated_at=None) if takes_over else there
    return [*superseded([row], [new]), *([new] if takes_over else [])]


def _told_as_well(recipient: str, told: Sequence[Occurrence], desk: Desk) -> Occurrence:
    """The reminder for one who did not have it, or had only the copy of an escalation."""
    there = _same_for(recipient, told[0], told)
    return replace(there, escalated_at=None) if there else told_to(told[0], recipient, desk)


def _same_for(recipient: str, row: Occurrence, others: Iterable[Occurrence]) -> Occurrence | None:
    """The same reminder in the hands of this person."""
    key = (row.subject_id, row.level, row.due_at, recipient)
    return next((r for r in others if (r.subject_id, r.level, r.due_at, r.recipient) == key), None)


def _of_copy(row: Occurrence) -> datetime | None:
    return row.escalated_at if came_by_escalation(row) else None


def told_to(row: Occurrence, recipient: str, desk: Desk) -> Occurrence:
    """The same reminder for somebody else, to whom it is new."""
    return afresh(row, desk.new_id(), recipient, row.due_at)


def live_rows(subject_id: str, desk: Desk) -> list[Occurrence]:
    """The live reminders of a deadline or hearing."""
    return desk.store.find(Occurrence, subject_id=subject_id, state=LIVE_STATES)


def cancelled(rows: Iterable[Occurrence], reason: str) -> list[Occurrence]:
    """The rows, ended with a reason."""
    return [replace(row, state=OccurrenceState.CANCELLED, cancelled_reason=reason) for row in rows]


def superseded(rows: Iterable[Occurrence], new: Sequence[Occurrence]) -> list[Occurrence]:
    """The rows, ended because these new ones stand in for them."""
    by = new[0].id if new else None
    return [replace(row, state=OccurrenceState.SUPERSEDED, superseded_by=by) for row in rows]


def _why_ended(deadline: Deadline) -> str:
    return SUSPENDED if deadline.state is DeadlineState.SUSPENDED else CLOSED


def _planned(
    deadline: Deadline,
    recipients: dict[str, str],
    desk: Desk,
    reminding: Reminding,
    *,
    registered: bool,
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
        reminding=reminding,
    )


def planned_anew(
    deadline: Deadline, recipients: dict[str, str], desk: Desk, reminding: Reminding
) -> list[Record]:
    """New reminders in place of the old ones; times that have passed are left out."""
    planned = _planned(deadline, recipients, desk, reminding, registered=False)
    new = [row for row in planned if row.state is OccurrenceState.PLANNED]
    return [*superseded(live_rows(deadline.id, desk), new), *new]


def _voided(deadline: Deadline, desk: Desk) -> Deadline:
    return replace(
        deadline,
        voided_at=desk.now(),
        voided_by=desk.actor(),
        voided_reason="trigger_voided",
    )
