"""The numbers on top of the desk."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, Connection, exists, func, select

from db.models import HearingRow
from db.naming import cases, code, deadline, live, of_live_case, open_duty, reminding
from tracker.deadlines import Urgency, urgency_of_day
from tracker.queries import DeskFigures
from tracker.records import LEGAL_ZONE

_hearing = HearingRow.__table__


def desk_figures(connection: Connection, today: date) -> DeskFigures:
    """Open duties by urgency on `today` (as `tracker.deadlines.urgency` has it), and open cases."""
    # Grouped by day, the covering index answers alone: 27 ms for 200,000 duties instead of 330.
    days = (
        select(deadline.c.act_by, func.count())
        .where(open_duty(), of_live_case(deadline.c.case_id))
        .group_by(deadline.c.act_by)
    )
    duties: Counter[Urgency] = Counter()
    for day, count in connection.execute(days):
        duties[urgency_of_day(day, today)] += count
    is_open = (live(cases), cases.c.status == code("open"))
    open_cases = select(func.count()).select_from(cases).where(*is_open)
    forgotten = open_cases.where(*nothing_ahead(today))
    return DeskFigures(
        overdue=duties[Urgency.OVERDUE],
        today=duties[Urgency.TODAY],
        week=duties[Urgency.WEEK],
        later=duties[Urgency.LATER],
        open_cases=connection.execute(open_cases).scalar_one(),
        forgotten=connection.execute(forgotten).scalar_one(),
    )


def nothing_ahead(today: date) -> tuple[ColumnElement[bool], ...]:
    """No live deadline that anybody is reminded of, and no hearing from today on."""
    midnight = datetime.combine(today, time(), LEGAL_ZONE)
    a_deadline = exists().where(deadline.c.case_id == cases.c.id, live(deadline), reminding())
    a_hearing = exists().where(
        _hearing.c.case_id == cases.c.id, live(_hearing), _hearing.c.starts_at >= midnight
    )
    return cases.c.next_due.is_(None), ~a_deadline, ~a_hearing
