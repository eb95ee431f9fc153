"""Everything one case holds, for its page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, select

from db.linked_cases import alike, instances_of
from db.rows import table_of, to_record
from tracker.cases import Case, CaseEvent, CaseParty, Claimant, Document, HistoryLine
from tracker.deadlines import Deadline
from tracker.defence import DefenceDecision
from tracker.errors import NotFound
from tracker.hearings import Appearance, Hearing
from tracker.nudges import Nudge
from tracker.people import Agency, Forum, Person
from tracker.queries import CaseFile
from tracker.records import Record
from tracker.reminders import ChannelAttempt, Occurrence

T = TypeVar("T", bound=Record | HistoryLine)


def read_case_file(connection: Connection, case_id: str) -> CaseFile:
    """A case with all its records, live and voided; raises NotFound `record`."""
    found = _by_ids(connection, Case, [case_id])
    if not found:
        raise NotFound("record", table=table_of(Case).name, id=case_id)
    case = found[case_id]

    def of_case(kind: type[T], *order: str) -> tuple[T, ...]:
        table = table_of(kind)
        return _records(connection, kind, select(table).where(table.c.case_id == case_id), order)

    parties = of_case(CaseParty, "id")
    deadlines = of_case(Deadline, "act_by", "id")
    appearances = _through(connection, Appearance, "hearing_id", Hearing, case_id)
    history = of_case(HistoryLine, "seq")
    forums = _by_ids(connection, Forum, [case.forum_id, *_told(history, "forum_id")])
    people = [*_people(parties, deadlines, appearances), *_told(history, "handler_id")]
    return CaseFile(
        case=case,
        forum=forums.get(case.forum_id or ""),
        claimants=of_case(Claimant, "ordinal", "id"),
        parties=parties,
        events=of_case(CaseEvent, "on", "created_at", "id"),
        deadlines=deadlines,
        hearings=of_case(Hearing, "starts_at", "id"),
        appearances=appearances,
        documents=of_case(Document, "created_at", "id"),
        occurrences=of_case(Occurrence, "due_at", "id"),
        attempts=_through(connection, ChannelAttempt, "occurrence_id", Occurrence, case_id),
        nudges=of_case(Nudge, "created_at", "id"),
        defences=of_case(DefenceDecision, "created_at", "id"),
        instances=instances_of(connection, case),
        alike=alike(connection, case),
        history=history,
        agencies=_by_ids(connection, Agency, (p.agency_id for p in parties)),
        persons=_by_ids(connection, Person, people),
        forums=forums,
    )


def _told(history: Iterable[HistoryLine], name: str) -> Iterable[str | None]:
    """What a column of the case was and became."""
    for line in history:
        for side in (line.before, line.after):
            if name in side:
                yield json.loads(side).get(name)


def _people(
    parties: Iterable[CaseParty], deadlines: Iterable[Deadline], appearances: Iterable[Appearance]
) -> Iterable[str | None]:
    """The ids of everybody the case names."""
    yield from (party.handler_id for party in parties)
    yield from (deadline.late_holder_id for deadline in deadlines)
    for appearance in appearances:
        yield from (appearance.planned_id, appearance.head_id)


def _through(
    connection: Connection, kind: type[T], name: str, parent: type[Record], case_id: str
) -> tuple[T, ...]:
    """Records that belong to the case through another record."""
    table, above = table_of(kind), table_of(parent)
    joined: ColumnElement[bool] = above.c.id == table.c[name]
    query = select(table).join(above, joined).where(above.c.case_id == case_id)
    return _records(connection, kind, query, ("created_at", "id"))


def _by_ids(connection: Connection, kind: type[T], ids: Iterable[str | None]) -> dict[str, T]:
    wanted = sorted({record_id for record_id in ids if record_id})
    query = select(table_of(kind)).where(table_of(kind).c.id.in_(wanted))
    return {record.id: record for record in _records(connection, kind, query, ("id",))}


def _records(
    connection: Connection, kind: type[T], query: Select[Any], order: Iterable[str]
) -> tuple[T, ...]:
    table = table_of(kind)
    rows = connection.execute(query.order_by(*(table.c[name] for name in order)))
    return tuple(to_record(kind, row._mapping) for row in rows)
