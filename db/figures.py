"""The numbers on top of the desk."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Connection, case, exists, func, select

from db.models import HearingRow
from db.naming import cases, code, deadline, live, of_live_case, open_duty
from tracker.queries import DeskFigures
from tracker.records import LEGAL_ZONE

_hearing = HearingRow.__table__


def desk_figures(connection: Connection, today: date) -> DeskFigures:
    """Open duties by urgency on `today` (as `tracker.deadlines.urgency` has it), and open cases."""
    day, week_end = deadline.c.act_by, today + timedelta(days=7)
    counts = (
        select(
            _how_many(day < today),
            _how_many(day == today),
            _how_many((day > today) & (day <= week_end)),
            _how_many(day > week_end),
        )
        .select_from(deadline)
        .where(open_duty(), of_live_case(deadline.c.case_id))
    )
    overdue, due_today, week, later = connection.execute(counts).one()
    is_open = (live(cases), cases.c.status == code("open"))
    open_cases = select(func.count()).select_from(cases).where(*is_open)
    forgotten = open_cases.where(*nothing_ahead(today))
    return DeskFigures(
        overdue,
        due_today,
        week,
        later,
        connection.execute(open_cases).scalar_one(),
        connection.execute(forgotten).scalar_one(),
    )


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


def nothing_ahead(today: date) -> tuple[ColumnElement[bool], ...]:
    """No live deadline at all, and no hearing from today on."""
    midnight = datetime.combine(today, time(), LEGAL_ZONE)
    a_deadline = exists().where(deadline.c.case_id == cases.c.id, live(deadline))
    a_hearing = exists().where(
        _hearing.c.case_id == cases.c.id, live(_hearing), _hearing.c.starts_at >= midnight
    )
    return cases.c.next_due.is_(None), ~a_deadline, ~a_hearing
