"""Reading reminders so that a spoilt row stops no other."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, case, exists, func, or_, select

from db.models import HearingRow
from db.naming import (
    cases,
    code,
    deadline,
    due_occurrence,
    live,
    live_occurrence,
    occurrence,
    open_duty,
)
from db.rows import table_of, to_record
from tracker.deadlines import Deadline
from tracker.errors import SPOILT
from tracker.hearings import Hearing
from tracker.nudges import Nudge
from tracker.people import Absence
from tracker.records import Record
from tracker.reminders import (
    BEFORE_REGISTRATION,
    LONG_AGO,
    UNREADABLE,
    ChannelAttempt,
    Level,
    Occurrence,
    SubjectKind,
)

BESIDE_THE_LAW: tuple[type[Record], ...] = (Absence, ChannelAttempt, Nudge)
"""Records no last day follows from: a spoilt one must not keep the others from reminding."""

hearing = HearingRow.__table__

R = TypeVar("R", bound=Record)

log = logging.getLogger(__name__)


def due(connection: Connection, now: datetime) -> list[Occurrence]:
    """Live reminders whose time has come, oldest first.

    For one that cannot be read a bare record stands in, which is shown and never saved (version 0).
    """
    query = (
        select(occurrence)
        .where(due_occurrence(now))
        .order_by(occurrence.c.remind_at, occurrence.c.id)
    )
    return [row or _bare(named) for row, named in readings(connection, query)]


def readable(connection: Connection, kind: type[R], query: Select[Any]) -> Iterator[R]:
    """The records a query finds, without those that cannot be read."""
    try:
        yield from [to_record(kind, row._mapping) for row in connection.execute(query)]
    except SPOILT:
        table = table_of(kind)
        for record_id in connection.execute(query.with_only_columns(table.c.id)).scalars().all():
            one = select(table).where(table.c.id == record_id)
            try:
                yield to_record(kind, connection.execute(one).one()._mapping)
            except SPOILT as error:
                log.warning("%s %s cannot be read: %s", table.name, record_id, error)


def unreminded_duties(connection: Connection) -> list[Deadline]:
    """Open duties of cases that stand, without a live reminder but copies of an escalation.

    One that cannot be read is left out: no reminder could be planned for it.
    """
    own = or_(occurrence.c.escalated_at.is_(None), occurrence.c.state == code("escalated"))
    reminded = exists().where(occurrence.c.subject_id == deadline.c.id, live_occurrence(), own)
    query = (
        select(deadline)
        .join(cases, cases.c.id == deadline.c.case_id)
        .where(open_duty(deadline), live(cases), ~reminded)
    )
    return [*readable(connection, Deadline, query)]


def unreminded_hearings(connection: Connection, now: datetime) -> list[Hearing]:
    """Hearings ahead of running cases, of which no reminder is live or was acknowledged."""
    answered = occurrence.c.acknowledged_at.is_not(None)
    reminded = exists().where(
        occurrence.c.subject_id == hearing.c.id, or_(live_occurrence(), answered)
    )
    query = (
        select(hearing)
        .join(cases, cases.c.id == hearing.c.case_id)
        .where(live(hearing), live(cases), cases.c.status == code("open"))
        .where(hearing.c.starts_at > now, ~reminded)
    )
    return [*readable(connection, Hearing, query)]


def too_early_after_all(connection: Connection, now: datetime) -> list[Occurrence]:
    """Reminders that were cancelled because their time had passed, though it lies ahead."""
    query = select(occurrence).where(
        live(occurrence),
        occurrence.c.state == code("cancelled"),
        occurrence.c.cancelled_reason == BEFORE_REGISTRATION,
        occurrence.c.due_at > now,
    )
    return [*readable(connection, Occurrence, query)]


def fell_due(connection: Connection, start: datetime, end: datetime) -> int:
    """How many entries of the reminder window fell due in [start, end).

    Papers and levels of one last day are one of them, as they are there.
    """
    of_matter = case((deadline.c.paper == code("matter"), deadline.c.rule_id), else_="")
    entries = (
        select(
            occurrence.c.case_id,
            occurrence.c.subject_kind,
            func.coalesce(deadline.c.party_id, occurrence.c.subject_id),
            deadline.c.nature,
            deadline.c.act_by,
            of_matter,
        )
        .outerjoin(deadline, deadline.c.id == occurrence.c.subject_id)
        .where(occurrence.c.voided_at.is_(None))
        .where(occurrence.c.due_at >= start, occurrence.c.due_at < end)
        .where(occurrence.c.state.not_in(("cancelled", "superseded")))
        .distinct()
        .subquery()
    )
    return int(connection.execute(select(func.count()).select_from(entries)).scalar_one())


def readings(connection: Connection, query: Select[Any]) -> Iterator[tuple[Occurrence | None, Any]]:
    """Each reminder a query finds; None for what cannot be read, with what names it."""
    try:
        found = [to_record(Occurrence, row._mapping) for row in connection.execute(query)]
    except SPOILT:
        yield from _one_by_one(connection, query)
    else:
        yield from ((row, None) for row in found)


def _one_by_one(
    connection: Connection, query: Select[Any]
) -> Iterator[tuple[Occurrence | None, Any]]:
    columns = occurrence.c
    names = query.with_only_columns(columns.id, columns.case_id, columns.subject_id)
    for named in connection.execute(names).all():
        one = select(occurrence).where(columns.id == named.id)
        try:
            yield to_record(Occurrence, connection.execute(one).one()._mapping), None
        except SPOILT as error:
            log.warning("reminder %s cannot be read: %s", named.id, error)
            yield None, named


def _bare(named: Any) -> Occurrence:
    return Occurrence(
        id=named.id,
        subject_kind=SubjectKind.DEADLINE,
        subject_id=named.subject_id,
        case_id=named.case_id,
        level=Level.REGISTERED,
        due_at=LONG_AGO,
        error=UNREADABLE,
    )
