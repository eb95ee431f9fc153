"""The case list: which cases, in which order, and their lines."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, null, select

from db import naming, search
from db.chunks import chunks
from db.figures import nothing_ahead
from db.lines import as_lines, columns_of
from db.models import CasePartyRow, ForumRow, SearchTextRow
from db.naming import cases
from tracker.codes import CaseStatus, Stage
from tracker.queries import CaseLine, CaseQuery, CaseSort, DueFilter

_forum = ForumRow.__table__
_party = CasePartyRow.__table__
_search = SearchTextRow.__table__
_next = naming.deadline.alias("next_deadline")

_SORT_KEYS: dict[CaseSort, Callable[[], ColumnElement[Any]]] = {
    CaseSort.NEXT_DUE: lambda: cases.c.next_due,
    CaseSort.RECEIVED: lambda: cases.c.received_on,
    CaseSort.SERIAL: lambda: cases.c.serial,
    CaseSort.OFFICIAL_NO: lambda: func.nullif(cases.c.official_no, ""),
    CaseSort.CLAIMANT: lambda: naming.first_claimant(cases.c.id),
    CaseSort.AGENCY: lambda: naming.first_agency(cases.c.id),
    CaseSort.STAGE: lambda: case(
        {stage.value: place for place, stage in enumerate(Stage)}, value=cases.c.stage
    ),
}


def case_ids(connection: Connection, query: CaseQuery) -> array[int]:
    """The local keys of the matching cases in order; cases without the sort key come last."""
    found = select(cases.c.seq).where(cases.c.voided_at.is_(None), *_filters(query))
    if query.text.strip():
        found = found.join(_search, _search.c.case_seq == cases.c.seq)
    return array("q", connection.execute(_ordered(found, query)).scalars().all())


def case_lines(connection: Connection, seqs: Sequence[int]) -> list[CaseLine]:
    """The lines of these keys in the same order; voided and unknown ones are left out."""
    lines: dict[int, CaseLine] = {}
    for some in chunks(seqs):
        found = _line_query().where(cases.c.seq.in_(some), cases.c.voided_at.is_(None))
        lines |= {line.seq: line for line in as_lines(connection, CaseLine, found)}
    return [lines[seq] for seq in seqs if seq in lines]


def _filters(query: CaseQuery) -> list[ColumnElement[bool]]:
    conditions = []
    for name in ("procedure", "stage", "status"):
        if value := getattr(query, name):
            conditions.append(cases.c[name] == value.value)
    if query.agency_id:
        ours = and_(_party.c.case_id == cases.c.id, _party.c.agency_id == query.agency_id)
        conditions.append(exists().where(ours, naming.live(_party)))
    if query.due:
        conditions.append(_due(query, query.due))
    if query.text.strip():
        conditions.append(search.matches(query.text))
    return conditions


def _due(query: CaseQuery, wanted: DueFilter) -> ColumnElement[bool]:
    """The urgency of the earliest open duty, as `tracker.deadlines.urgency` names it."""
    day, today = cases.c.next_due, query.today
    match wanted:
        case DueFilter.OVERDUE:
            return day < today
        case DueFilter.TODAY:
            return day == today
        case DueFilter.WEEK:
            return day.between(today + timedelta(days=1), today + timedelta(days=7))
        case DueFilter.NONE:
            return day.is_(None)
        case DueFilter.FORGOTTEN:
            return and_(cases.c.status == CaseStatus.OPEN.value, *nothing_ahead(today))


def _ordered(found: Select[Any], query: CaseQuery) -> Select[Any]:
    """Ordered by the key; equal ones in the order in which they were registered."""
    key = _SORT_KEYS[query.sort]()
    if query.text.strip():
        # Else SQLite walks the index of the key and looks up 100,000 search texts one by one.
        key = func.coalesce(key, null())
    if query.descending:
        return found.order_by(key.desc().nulls_last(), cases.c.seq.desc())
    return found.order_by(key.asc().nulls_last(), cases.c.seq)


def _line_query() -> Select[Any]:
    said = {
        "case_id": cases.c.id,
        "claimants": naming.claimants(cases.c.id),
        "agencies": naming.agencies(cases.c.id),
        "handlers": naming.handlers(cases.c.id),
        "forum": func.coalesce(_forum.c.name, ""),
        "next_deadline_id": _next.c.id,
        "next_rule_id": _next.c.rule_id,
        "next_paper": _next.c.paper,
        "next_due_on": _next.c.due_on,
        "next_act_by": _next.c.act_by,
        "next_trigger_on": _next.c.trigger_on,
        "next_unrolled_on": _next.c.unrolled_on,
        "next_provisional": func.coalesce(_next.c.provisional, False),
        "late_count": naming.late_count(cases.c.id),
    }
    return (
        select(*columns_of(CaseLine, cases, said))
        .select_from(cases)
        .outerjoin(_forum, _forum.c.id == cases.c.forum_id)
        .outerjoin(_next, _next.c.id == naming.next_duty(cases.c.id))
    )
