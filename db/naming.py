"""SQL expressions that lists share: which rows count, and the names that belong to a case."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    Select,
    and_,
    exists,
    func,
    literal_column,
    select,
    union_all,
)

from db.models import (
    AgencyRow,
    AppearanceRow,
    CasePartyRow,
    CaseRow,
    ClaimantRow,
    DeadlineRow,
    DocumentRow,
    PersonRow,
)
from db.reminder_models import OccurrenceRow
from tracker.codes import DeadlineState

cases = CaseRow.__table__
deadline = DeadlineRow.__table__
occurrence = OccurrenceRow.__table__

# Subqueries have names of their own, so that they never mean a table of the query around them.
_agency = AgencyRow.__table__.alias("its_agency")
_claimant = ClaimantRow.__table__.alias("its_claimant")
_document = DocumentRow.__table__.alias("its_document")
_due = occurrence.alias("due_occurrence")
_duty = deadline.alias("its_duty")
_party = CasePartyRow.__table__.alias("its_party")
_person = PersonRow.__table__.alias("its_person")
_appearance = AppearanceRow.__table__.alias("its_appearance")
_voided_case = cases.alias("voided_case")

BETWEEN_NAMES = "、"


def live(table: FromClause) -> ColumnElement[bool]:
    """Not voided."""
    return table.c.voided_at.is_(None)


def code(value: str) -> ColumnElement[str]:
    """A code written into the statement itself: only so does SQLite see that an index applies."""
    return literal_column(f"'{value}'")


def open_deadline() -> ColumnElement[bool]:
    """A duty or right that still stands open."""
    return and_(live(deadline), deadline.c.state == code("open"))


def awaited_deadline() -> ColumnElement[bool]:
    """The same, and one whose state cannot be read: it still has to be done."""
    ended = [state.value for state in DeadlineState if state is not DeadlineState.OPEN]
    return and_(live(deadline), deadline.c.state.not_in(ended))


def open_duty(table: FromClause = deadline) -> ColumnElement[bool]:
    """A duty that is still to be done (the condition of the `open_duty` indexes)."""
    return and_(live(table), table.c.state == code("open"), table.c.nature == code("duty"))


def reminding() -> ColumnElement[bool]:
    """A deadline that reminds somebody: neither a quiet right nor a period of others."""
    return and_(deadline.c.nature != code("others"), ~deadline.c.quiet)


def open_provisional() -> ColumnElement[bool]:
    """A deadline whose last day may still change (condition of the `open_provisional` index)."""
    # Not the column: "= 1" behind it would hide from SQLite that the index applies.
    return and_(open_deadline(), literal_column("deadline.provisional"))


def late_duty(table: FromClause = deadline) -> ColumnElement[bool]:
    """A deadline kept after its last day (the condition of the `late_duty` index)."""
    return and_(live(table), table.c.nature == code("duty"), table.c.submitted_on > table.c.due_on)


def live_occurrence(table: FromClause = occurrence) -> ColumnElement[bool]:
    """A reminder that still wants an answer (the condition of the `live` indexes)."""
    states = ("planned", "shown", "seen", "escalated")
    return and_(live(table), table.c.state.in_([code(state) for state in states]))


def due_occurrence(now: datetime) -> ColumnElement[bool]:
    """A live reminder whose time has come or cannot be read: what is no date sorts after them all.

    Each half is found by the index; asked with OR in one statement SQLite would read all of it.
    """
    at = _due.c.remind_at
    halves = (at <= now, at > literal_column("'9999-12-32'"))
    found = (select(_due.c.id).where(live_occurrence(_due), half) for half in halves)
    return occurrence.c.id.in_(union_all(*found))


def next_reminder_at(connection: Connection) -> datetime | None:
    """When the next live reminder falls due (or returns from being put off)."""
    query = select(func.min(occurrence.c.remind_at)).where(live_occurrence())
    return connection.execute(query).scalar()


def of_live_case(case_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """The case was not voided; voided ones are few, so they are the ones looked up."""
    voided = select(_voided_case.c.id).where(_voided_case.c.voided_at.is_not(None))
    return case_id.not_in(voided)


def next_duty(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The id of the earliest open duty of a case."""
    return (
        select(_duty.c.id)
        .where(_duty.c.case_id == case_id, open_duty(_duty))
        .order_by(_duty.c.act_by, _duty.c.due_on, _duty.c.id)
        .limit(1)
        .scalar_subquery()
    )


def late_count(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """How many duties of a case were kept too late."""
    return (
        select(func.count(_duty.c.id))
        .where(_duty.c.case_id == case_id, late_duty(_duty))
        .scalar_subquery()
    )


def has_proof() -> ColumnElement[bool]:
    """Whether a paper proves that a deadline was kept."""
    own = exists().where(_document.c.deadline_id == deadline.c.id, live(_document))
    return (deadline.c.proof_document_id.is_not(None)) | own


def claimants(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The claimants of a case, in the order of the paper."""
    return _joined(
        select(_claimant.c.name.label("name"))
        .where(_claimant.c.case_id == case_id, live(_claimant))
        .order_by(_claimant.c.ordinal)
    )


def first_claimant(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The claimant a case is sorted by."""
    return (
        select(_claimant.c.name)
        .where(_claimant.c.case_id == case_id, live(_claimant))
        .order_by(_claimant.c.ordinal)
        .limit(1)
        .scalar_subquery()
    )


def agencies(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Our agencies in a case."""
    return _joined(
        select(_agency.c.name.label("name"))
        .join(_party, _party.c.agency_id == _agency.c.id)
        .where(_party.c.case_id == case_id, live(_party))
        .order_by(_party.c.id)
        .distinct()
    )


def first_agency(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The place, in the order of names, of the agency a case is sorted by.

    Places, because 100,000 numbers are sorted in half the time of as many names.
    """
    place = func.row_number().over(order_by=_agency.c.name).label("place")
    placed = select(_agency.c.id, place).subquery("placed_agency")
    return (
        select(func.min(placed.c.place))
        .join(_party, _party.c.agency_id == placed.c.id)
        .where(_party.c.case_id == case_id, live(_party))
        .scalar_subquery()
    )


def handlers(case_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Who handles a case for us."""
    return _joined(
        select(_person.c.name.label("name"))
        .join(_party, _party.c.handler_id == _person.c.id)
        .where(_party.c.case_id == case_id, live(_party))
        .distinct()
    )


def planned_heads(hearing_id: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The heads who are to appear at a hearing."""
    return _joined(
        select(_person.c.name.label("name"))
        .join(_appearance, _appearance.c.planned_id == _person.c.id)
        .where(_appearance.c.hearing_id == hearing_id, live(_appearance))
        .distinct()
    )


def _joined(names: Select[Any]) -> ScalarSelect[Any]:
    """Names as one text; empty where there are none."""
    inner = names.correlate_except().subquery()
    text = func.aggregate_strings(inner.c.name, BETWEEN_NAMES)
    return select(func.coalesce(text, "")).scalar_subquery()
