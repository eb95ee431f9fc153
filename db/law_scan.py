"""Which cases and deadlines a change of the law may touch, found without reading whole records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from db.chunks import chunks
from db.naming import cases, code, deadline, live
from tracker.law_prints import Span
from tracker.redating import LightDeadline

_MARGIN = timedelta(days=31)  # what opens a period, or a chain of them, may lie a little outside
_STATES = tuple(map(code, ("open", "suspended", "submitted")))
_CHANGED_BY = ("suspended", "obstacle", "extended", "court_fixed")


def running() -> ColumnElement[bool]:
    """A live case that was not filed away."""
    return and_(live(cases), cases.c.status != code("archived"))


def running_cases(
    connection: Connection, procedures: Collection[str] | None, rule_ids: Collection[str]
) -> set[str]:
    """The running cases in these procedures (None: all) or with a deadline of these rules."""
    wanted = select(cases.c.id).where(running())
    if procedures is None:
        return set(connection.execute(wanted).scalars())
    found = set(connection.execute(wanted.where(cases.c.procedure.in_(procedures))).scalars())
    kept = wanted.join(deadline, deadline.c.case_id == cases.c.id).where(live(deadline))
    for some in chunks(sorted(rule_ids)):
        found.update(connection.execute(kept.where(deadline.c.rule_id.in_(some))).scalars())
    return found


def light_deadlines(connection: Connection, spans: Iterable[Span]) -> list[LightDeadline]:
    """Live deadlines of running cases that meet one of these spans of days, set by no hand."""
    query = (
        select(
            deadline.c.case_id,
            deadline.c.rule_id,
            deadline.c.rule_version,
            deadline.c.trigger_on,
            deadline.c.unrolled_on,
            deadline.c.due_on,
            deadline.c.provisional,
            _is_plain(),
        )
        .join(cases, cases.c.id == deadline.c.case_id)
        .where(running(), live(deadline), deadline.c.origin != code("manual"))
        .where(deadline.c.state.in_(_STATES), or_(*(_meets(*span) for span in spans)))
    )
    return [LightDeadline(*row) for row in connection.execute(query)]


def _is_plain() -> ColumnElement[bool]:
    """Its own period alone makes its day: the reasons begin with it and tell of no stop."""
    steps = deadline.c.steps
    return and_(
        deadline.c.origin == code("computed"),
        deadline.c.careful_on.is_(None),
        deadline.c.extension_event_id.is_(None),
        steps.startswith('[{"code":"trigger"'),
        *(~steps.contains(f'"code":"{change}"') for change in _CHANGED_BY),
    )


def _meets(first: date, last: date) -> ColumnElement[bool]:
    """Whether the days from the trigger to any of its ends touch the span."""
    first, last = first - _MARGIN, last + _MARGIN
    begins = (deadline.c.trigger_on, deadline.c.due_on)
    ends = (*begins, deadline.c.original_on, deadline.c.careful_on, deadline.c.latest_on)
    return and_(or_(*(day <= last for day in begins)), or_(*(day >= first for day in ends)))
