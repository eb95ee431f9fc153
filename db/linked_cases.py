"""Cases beside a case: its other instances, and others of its claimants about the same act."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from db.lines import as_lines, columns_of
from db.models import ClaimantRow
from db.naming import cases, live
from tracker.cases import Case
from tracker.defence_finding import OtherCase

_own = ClaimantRow.__table__.alias("own_claimant")
_other = ClaimantRow.__table__.alias("other_claimant")


def instances_of(connection: Connection, case: Case) -> tuple[OtherCase, ...]:
    """The case it followed on, and those that followed on it."""
    follows = cases.c.previous_case_id == case.id
    return _found(connection, or_(cases.c.id == case.previous_case_id, follows))


def alike(connection: Connection, case: Case) -> tuple[OtherCase, ...]:
    """Other cases of one of its claimants about an act of the same number."""
    if not case.act_no:
        return ()
    shared = exists().where(
        _own.c.case_id == case.id,
        _other.c.case_id == cases.c.id,
        _other.c.name == _own.c.name,
        live(_own),
        live(_other),
    )
    return _found(connection, cases.c.act_no == case.act_no, cases.c.id != case.id, shared)


def _found(connection: Connection, *conditions: ColumnElement[Any]) -> tuple[OtherCase, ...]:
    said = {"case_id": cases.c.id}
    query = (
        select(*columns_of(OtherCase, cases, said))
        .where(live(cases), *conditions)
        .order_by(cases.c.received_on, cases.c.id)
    )
    return tuple(as_lines(connection, OtherCase, query))
