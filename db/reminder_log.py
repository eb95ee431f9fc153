"""提醒记录 as it is exported: every planned reminder of a case or a period with its tries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from db import naming
from db.chunks import chunks
from db.lines import as_lines, columns_of
from db.models import DeadlineRow, HearingRow, PersonRow
from db.naming import cases, live, occurrence
from db.reminder_models import ChannelAttemptRow
from tracker.queries import AttemptRecord, ReminderRecord

_attempt = ChannelAttemptRow.__table__
_deadline = DeadlineRow.__table__
_hearing = HearingRow.__table__
_recipient = PersonRow.__table__.alias("recipient")


def reminder_log(
    connection: Connection, case_id: str | None, start: datetime | None, end: datetime | None
) -> list[tuple[ReminderRecord, tuple[AttemptRecord, ...]]]:
    """The reminders planned in [start, end), of one case or of all, in the order of time."""
    query = _query()
    if case_id is not None:
        query = query.where(occurrence.c.case_id == case_id)
    if start is not None:
        query = query.where(occurrence.c.due_at >= start)
    if end is not None:
        query = query.where(occurrence.c.due_at < end)
    records = as_lines(connection, ReminderRecord, query)
    tries = _tries(connection, [record.occurrence_id for record in records])
    return [(record, tuple(tries[record.occurrence_id])) for record in records]


def _query() -> Select[Any]:
    said = {
        "occurrence_id": occurrence.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "claimants": naming.claimants(cases.c.id),
        "recipient": func.coalesce(_recipient.c.name, ""),
        "rule_id": func.coalesce(_deadline.c.rule_id, ""),
        "paper": _deadline.c.paper,
        "act_by": _deadline.c.act_by,
        "hearing_at": _hearing.c.starts_at,
    }
    return (
        select(*columns_of(ReminderRecord, occurrence, said))
        .join(cases, cases.c.id == occurrence.c.case_id)
        .outerjoin(_recipient, _recipient.c.id == occurrence.c.recipient)
        .outerjoin(_deadline, _deadline.c.id == occurrence.c.subject_id)
        .outerjoin(_hearing, _hearing.c.id == occurrence.c.subject_id)
        .where(live(occurrence))
        .order_by(occurrence.c.due_at, occurrence.c.id)
    )


def _tries(connection: Connection, ids: Sequence[str]) -> dict[str, list[AttemptRecord]]:
    """Every try of these reminders, the first one first."""
    found: dict[str, list[AttemptRecord]] = defaultdict(list)
    for some in chunks(ids):
        query = (
            select(*columns_of(AttemptRecord, _attempt, {}))
            .where(_attempt.c.occurrence_id.in_(some))
            .order_by(_attempt.c.tried_at, _attempt.c.id)
        )
        for attempt in as_lines(connection, AttemptRecord, query):
            found[attempt.occurrence_id].append(attempt)
    return found
