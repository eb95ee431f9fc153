"""Lines of a day: what officers closed, sheets, internal steps, who is away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from db import naming
from db.chunks import chunks
from db.lines import as_lines, columns_of
from db.models import AgencyRow, CasePartyRow, EventRow, HistoryRow, PersonRow
from db.naming import cases, code, deadline, live
from db.reminder_models import AbsenceRow, DaySheetRow, StepTickRow
from db.rows import to_record
from tracker.day_lines import AwayLine, ClosedLine
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.filing import OF_OFFICER
from tracker.internal_steps import StepTick
from tracker.records import LEGAL_ZONE

_absence = AbsenceRow.__table__
_agency = AgencyRow.__table__
_deputy = PersonRow.__table__.alias("deputy")
_event = EventRow.__table__
_handler = PersonRow.__table__.alias("handler")
_history = HistoryRow.__table__
_party = CasePartyRow.__table__
_person = PersonRow.__table__
_sheet = DaySheetRow.__table__
_tick = StepTickRow.__table__


def closed_lines(connection: Connection, first: date, last: date) -> list[ClosedLine]:
    """Deadlines whose closing event was written on these days, in the order of time."""
    query = select(_event.c.id, _event.c.case_id).where(
        live(_event),
        _event.c.kind.in_([code(kind) for kind in OF_OFFICER]),
        _event.c.created_at >= _midnight(first),
        _event.c.created_at < _midnight(last + timedelta(days=1)),
    )
    events = connection.execute(query.order_by(_event.c.created_at, _event.c.id)).all()
    found: list[ClosedLine] = []
    for some in chunks(events):
        found += as_lines(connection, ClosedLine, _closed_by(some))
    return found


def _closed_by(events: Sequence[Any]) -> Select[Any]:
    """The deadlines that these events closed; looked for in their cases, of which is an index."""
    said = {
        "deadline_id": deadline.c.id,
        "event_id": _event.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "procedure": cases.c.procedure,
        "claimants": naming.claimants(cases.c.id),
        "act_name": cases.c.act_name,
        "agency": _agency.c.name,
        "handler": func.coalesce(_handler.c.name, ""),
        "has_proof": naming.has_proof(),
        "closed_at": _event.c.created_at,
        "closed_by": func.coalesce(_history.c.actor, ""),
    }
    return (
        select(*columns_of(ClosedLine, deadline, said))
        .join(_event, _event.c.id == deadline.c.closed_event_id)
        .join(cases, cases.c.id == deadline.c.case_id)
        .join(_party, _party.c.id == deadline.c.party_id)
        .join(_agency, _agency.c.id == _party.c.agency_id)
        .outerjoin(_handler, _handler.c.id == _party.c.handler_id)
        .outerjoin(_history, _wrote_the_event())
        .where(live(deadline), live(cases))
        .where(deadline.c.case_id.in_({event.case_id for event in events}))
        .where(deadline.c.closed_event_id.in_([event.id for event in events]))
        .order_by(_event.c.created_at, deadline.c.id)
    )


def day_sheet(connection: Connection, kind: DaySheetKind, on: date) -> DaySheet | None:
    """The live sheet of a day."""
    query = select(_sheet).where(live(_sheet), _sheet.c.kind == code(kind), _sheet.c.on == on)
    row = connection.execute(query).first()
    return None if row is None else to_record(DaySheet, row._mapping)


def step_ticks(connection: Connection, party_ids: Collection[str]) -> list[StepTick]:
    """The internal steps that these parties have done."""
    found: list[StepTick] = []
    for some in chunks(sorted(party_ids)):
        query = select(_tick).where(live(_tick), _tick.c.party_id.in_(some)).order_by(_tick.c.id)
        found += [to_record(StepTick, row._mapping) for row in connection.execute(query)]
    return found


def away(connection: Connection, on: date) -> list[AwayLine]:
    """Who is away on a day, by name."""
    said = {"name": _person.c.name, "deputy": func.coalesce(_deputy.c.name, "")}
    query = (
        select(*columns_of(AwayLine, _absence, said))
        .join(_person, _person.c.id == _absence.c.person_id)
        .outerjoin(_deputy, _deputy.c.id == _absence.c.deputy_id)
        .where(live(_absence), _absence.c.first_on <= on, _absence.c.last_on >= on)
        .order_by(_person.c.name, _absence.c.id)
    )
    return as_lines(connection, AwayLine, query)


def _wrote_the_event() -> ColumnElement[bool]:
    return and_(_history.c.record_id == _event.c.id, _history.c.action == code("created"))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LEGAL_ZONE)
