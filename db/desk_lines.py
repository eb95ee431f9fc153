"""Lines of the desk: duties, rights, late papers, hearings, and reminders that are due."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    union_all,
)

from db import naming
from db.lines import as_lines, columns_of, readable_lines
from db.models import AgencyRow, CasePartyRow, ForumRow, HearingRow, PersonRow
from db.naming import cases, code, deadline, live, occurrence
from db.reminder_models import ChannelAttemptRow, NudgeRow
from tracker.nudges import NudgeLine, NudgeRole
from tracker.queries import BARE_REMINDER, DeadlineLine, HearingLine, ReminderLine
from tracker.reminders import WINDOW

_agency = AgencyRow.__table__
_attempt = ChannelAttemptRow.__table__
_forum = ForumRow.__table__
_handler = PersonRow.__table__.alias("handler")
_hearing = HearingRow.__table__
_holder = PersonRow.__table__.alias("holder")
_nudge = NudgeRow.__table__
_made_of = occurrence.alias("made_of")
_answered = occurrence.alias("answered")
_party = CasePartyRow.__table__
_recipient = PersonRow.__table__.alias("recipient")

_NAMING = ("occurrence_id", "case_id", "serial", "official_no", "claimants", "agency", "handler")
"""What names a reminder that cannot be read."""

_BARE_NUDGE = NudgeLine("", "", NudgeRole.LEADER, None, "")


def open_duties(
    connection: Connection, since: date | None, until: date | None, limit: int
) -> list[DeadlineLine]:
    """Open duties, earliest `act_by` first."""
    query = _deadline_query().where(naming.open_duty()).order_by(deadline.c.act_by).limit(limit)
    if since:
        query = query.where(deadline.c.act_by >= since)
    if until:
        query = query.where(deadline.c.act_by <= until)
    return as_lines(connection, DeadlineLine, query.order_by(deadline.c.id))


def open_rights(connection: Connection, today: date, until: date | None) -> list[DeadlineLine]:
    """Rights that can still be used on `today`, earliest first; quiet ones stay on their case."""
    query = _deadline_query().where(
        live(deadline),
        deadline.c.state == code("open"),
        deadline.c.nature == code("right"),
        deadline.c.act_by >= today,
        ~deadline.c.quiet,
    )
    if until:
        query = query.where(deadline.c.act_by <= until)
    ordered = query.order_by(deadline.c.act_by, deadline.c.id)
    return as_lines(connection, DeadlineLine, ordered)


def provisional(connection: Connection, limit: int) -> list[DeadlineLine]:
    """Open deadlines whose last day may still change, earliest first."""
    query = _deadline_query().where(naming.open_provisional())
    ordered = query.order_by(deadline.c.act_by, deadline.c.id).limit(limit)
    return as_lines(connection, DeadlineLine, ordered)


def late_duties(connection: Connection, today: date, limit: int) -> list[DeadlineLine]:
    """Duties kept after their last day, or open and past it; the newest last day first."""
    newest = union_all(
        _newest(naming.late_duty(), limit),
        _newest(and_(naming.open_duty(), deadline.c.due_on < today), limit),
    )
    query = (
        _deadline_query()
        .where(deadline.c.id.in_(newest))
        .order_by(deadline.c.due_on.desc(), deadline.c.id)
        .limit(limit)
    )
    return as_lines(connection, DeadlineLine, query)


def _newest(condition: ColumnElement[bool], limit: int) -> Select[Any]:
    """The ids with the newest last days of one kind, each found by an index of its own."""
    inner = (
        select(deadline.c.id)
        .where(condition, naming.of_live_case(deadline.c.case_id))
        .order_by(deadline.c.due_on.desc(), deadline.c.id)
        .limit(limit)
        .subquery()
    )
    return select(inner.c.id)


def hearings(connection: Connection, start: datetime, end: datetime) -> list[HearingLine]:
    """Hearings that begin in [start, end), earliest first."""
    said = {
        "hearing_id": _hearing.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "claimants": naming.claimants(cases.c.id),
        "agencies": naming.agencies(cases.c.id),
        "forum": func.coalesce(_forum.c.name, ""),
        "heads": naming.planned_heads(_hearing.c.id),
    }
    query = (
        select(*columns_of(HearingLine, _hearing, said))
        .join(cases, cases.c.id == _hearing.c.case_id)
        .outerjoin(_forum, _forum.c.id == cases.c.forum_id)
        .where(live(_hearing), live(cases))
        .where(_hearing.c.starts_at >= start, _hearing.c.starts_at < end)
        .order_by(_hearing.c.starts_at, _hearing.c.id)
    )
    return as_lines(connection, HearingLine, query)


def due_reminders(connection: Connection, now: datetime, limit: int) -> list[ReminderLine]:
    """Live reminders whose time has come and whose subject did not end; unreadable ones too."""
    query = (
        _reminder_query(now)
        .where(naming.due_occurrence(now), live(cases))
        .where(or_(deadline.c.id.is_(None), naming.awaited_deadline()))
        .where(or_(_hearing.c.id.is_(None), live(_hearing)))
        .order_by(
            func.coalesce(deadline.c.act_by, func.date(_hearing.c.starts_at)),
            occurrence.c.remind_at,
            occurrence.c.id,
        )
        .limit(limit)
    )
    return readable_lines(connection, query, BARE_REMINDER, _NAMING)


def nudges(connection: Connection) -> list[NudgeLine]:
    """催办 that were not sent, the oldest first, of what is still unanswered.

    They are told with the reminder that stands for the subject now: the one they were made of may
    have given way to that of a new day, or of a deputy.
    """
    said = {"nudge_id": _nudge.c.id, "occurrence_id": occurrence.c.id}
    query = (
        select(*columns_of(NudgeLine, _nudge, said))
        .join(_made_of, _made_of.c.id == _nudge.c.occurrence_id)
        .join(occurrence, _is_same_reminder(occurrence))
        .where(live(_nudge), _nudge.c.sent_at.is_(None), naming.live_occurrence())
        .where(~exists().where(_is_same_reminder(_answered), _is_answered_since()))
        .order_by(_nudge.c.created_at, _nudge.c.id)
    )
    return readable_lines(connection, query, _BARE_NUDGE, ("nudge_id", "occurrence_id"))


def _is_same_reminder(row: Any) -> ColumnElement[bool]:
    """Whether the row is the reminder a 催办 was made of, or one that took its place.

    Another date is another reminder; only what is overdue is told anew each day.
    """
    daily = and_(row.c.level == code("overdue"), row.c.due_at >= _made_of.c.due_at)
    return and_(
        row.c.subject_id == _made_of.c.subject_id,
        row.c.level == _made_of.c.level,
        or_(row.c.due_at == _made_of.c.due_at, daily),
    )


def _is_answered_since() -> ColumnElement[bool]:
    return _answered.c.acknowledged_at >= _nudge.c.created_at


def _deadline_query() -> Select[Any]:
    said = {
        "deadline_id": deadline.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "procedure": cases.c.procedure,
        "stage": cases.c.stage,
        "act_name": cases.c.act_name,
        "claimants": naming.claimants(cases.c.id),
        "agency": _agency.c.name,
        "handler": func.coalesce(_handler.c.name, ""),
        "has_proof": naming.has_proof(),
        "late_holder": func.coalesce(_holder.c.name, ""),
    }
    return (
        select(*columns_of(DeadlineLine, deadline, said))
        .join(cases, cases.c.id == deadline.c.case_id)
        .join(_party, _party.c.id == deadline.c.party_id)
        .join(_agency, _agency.c.id == _party.c.agency_id)
        .outerjoin(_handler, _handler.c.id == _party.c.handler_id)
        .outerjoin(_holder, _holder.c.id == deadline.c.late_holder_id)
        .where(live(cases))
    )


def _reminder_query(now: datetime) -> Select[Any]:
    said = {
        "occurrence_id": occurrence.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "claimants": naming.claimants(cases.c.id),
        "agency": func.coalesce(_agency.c.name, naming.agencies(cases.c.id)),
        "handler": func.coalesce(_handler.c.name, naming.handlers(cases.c.id)),
        "rule_id": func.coalesce(deadline.c.rule_id, ""),
        "paper": deadline.c.paper,
        "act_by": deadline.c.act_by,
        "due_on": deadline.c.due_on,
        "provisional": func.coalesce(deadline.c.provisional, False),
        "hearing_kind": _hearing.c.kind,
        "hearing_at": _hearing.c.starts_at,
        "place": func.coalesce(_hearing.c.place, ""),
        "recipient_name": func.coalesce(_recipient.c.name, ""),
        "nature": deadline.c.nature,
        "hinted_at": _hinted_at(now),
    }
    return (
        select(*columns_of(ReminderLine, occurrence, said))
        .select_from(occurrence)
        .join(cases, cases.c.id == occurrence.c.case_id)
        .outerjoin(deadline, _is_subject(deadline, "deadline"))
        .outerjoin(_hearing, _is_subject(_hearing, "hearing"))
        .outerjoin(_party, _party.c.id == deadline.c.party_id)
        .outerjoin(_agency, _agency.c.id == _party.c.agency_id)
        .outerjoin(_handler, _handler.c.id == _party.c.handler_id)
        .outerjoin(_recipient, _recipient.c.id == occurrence.c.recipient)
    )


def _hinted_at(now: datetime) -> ScalarSelect[Any]:
    """When a reminder last popped up; what lies after now is of a clock that ran ahead."""
    return (
        select(func.max(_attempt.c.tried_at))
        .where(_attempt.c.occurrence_id == occurrence.c.id, _attempt.c.channel != WINDOW)
        .where(_attempt.c.tried_at <= now)
        .scalar_subquery()
    )


def _is_subject(table: Any, kind: str) -> Any:
    return and_(table.c.id == occurrence.c.subject_id, occurrence.c.subject_kind == code(kind))
