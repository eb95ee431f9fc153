"""提醒记录 as it is exported: every planned reminder of a case or a period with its tries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    func,
    literal_column,
    or_,
    select,
    true,
)

from db import naming
from db.chunks import chunks
from db.lines import columns_of, readable_lines
from db.models import DeadlineRow, HearingRow, PersonRow
from db.naming import cases, live, occurrence
from db.reminder_models import ChannelAttemptRow, NudgeRow
from tracker.nudges import NudgeRecord
from tracker.reminder_records import BARE_RECORD, AttemptRecord, ReminderLogEntry, ReminderRecord
from tracker.reminders import UNREADABLE

OfReminder = TypeVar("OfReminder", AttemptRecord, NudgeRecord)

_attempt = ChannelAttemptRow.__table__
_deadline = DeadlineRow.__table__
_hearing = HearingRow.__table__
_nudge = NudgeRow.__table__
_recipient = PersonRow.__table__.alias("recipient")

_NAMING = ("occurrence_id", "serial", "official_no", "claimants", "recipient")
_BARE_ATTEMPT = AttemptRecord("", "", None, UNREADABLE, "")
_BARE_NUDGE = NudgeRecord("", None, "", "", None, "")


def reminder_log(
    connection: Connection, case_id: str | None, start: datetime | None, end: datetime | None
) -> list[ReminderLogEntry]:
    """The reminders planned in [start, end), of one case or of all, in the order of time.

    Those that cannot be read are among them, whatever the period.
    """
    query = _query().where(_planned(start, end))
    if case_id is not None:
        query = query.where(occurrence.c.case_id == case_id)
    records = readable_lines(connection, query, BARE_RECORD, _NAMING)
    ids = [record.occurrence_id for record in records]
    tries = _of(connection, _BARE_ATTEMPT, _attempt, _attempt.c.tried_at, ids)
    nudges = _of(connection, _BARE_NUDGE, _nudge, _nudge.c.created_at, ids)
    return [
        ReminderLogEntry(record, tuple(tries[each]), tuple(nudges[each]))
        for record, each in zip(records, ids, strict=True)
    ]


def _planned(start: datetime | None, end: datetime | None) -> ColumnElement[bool]:
    at = occurrence.c.due_at
    within = and_(true() if start is None else at >= start, true() if end is None else at < end)
    return or_(within, ~at.between(literal_column("'0000-00-00'"), literal_column("'9999-12-32'")))


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
        .select_from(occurrence)
        .join(cases, cases.c.id == occurrence.c.case_id)
        .outerjoin(_recipient, _recipient.c.id == occurrence.c.recipient)
        .outerjoin(_deadline, _deadline.c.id == occurrence.c.subject_id)
        .outerjoin(_hearing, _hearing.c.id == occurrence.c.subject_id)
        .where(live(occurrence))
        .order_by(occurrence.c.due_at, occurrence.c.id)
    )


def _of(
    connection: Connection,
    bare: OfReminder,
    table: Table,
    by: ColumnElement[Any],
    ids: Sequence[str],
) -> dict[str, list[OfReminder]]:
    """What belongs to each of these reminders, the first one first."""
    found: dict[str, list[OfReminder]] = defaultdict(list)
    for some in chunks(ids):
        query = (
            select(*columns_of(type(bare), table, {}))
            .where(table.c.occurrence_id.in_(some))
            .order_by(by, table.c.id)
        )
        for each in readable_lines(connection, query, bare, ("occurrence_id",)):
            found[each.occurrence_id].append(each)
    return found
