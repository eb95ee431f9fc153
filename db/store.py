"""The store of the verbs: reads records, and saves several of them in one transaction.

`SqlStore.save` is the only writer of records. With every record goes its line of history; either
all of it is on the disk when `save` returns, or nothing is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar, cast

from sqlalchemy import Connection, Engine, Table, insert, select, update
from sqlalchemy.exc import IntegrityError

from db import law_scan, next_due, reminder_rows, search, serials
from db.chunks import chunks
from db.engine import WRITES, told
from db.history import action_of, as_json, changed_fields, filled_fields
from db.naming import next_reminder_at
from db.rows import Row, table_of, to_record, to_row
from tracker.cases import Case, CaseParty, Claimant, HistoryLine
from tracker.codes import Procedure
from tracker.deadlines import Deadline
from tracker.errors import Conflict, NotFound, StoreError
from tracker.hearings import Appearance, Hearing
from tracker.law_prints import Span
from tracker.people import Agency, Forum, Person
from tracker.records import Record
from tracker.redating import LightDeadline
from tracker.reminders import ChannelAttempt, Occurrence

R = TypeVar("R", bound=Record)


class SqlStore:
    """The memory of the office (`tracker.books.Store`) in SQLite, over one writing connection."""

    def __init__(self, engine: Engine, new_id: Callable[[], str]) -> None:
        self._engine = engine
        self._new_id = new_id

    def get(self, kind: type[R], record_id: str) -> R:
        """The record of that id, voided or not; raises NotFound `record`."""
        table = table_of(kind)
        with self._reading() as connection:
            row = connection.execute(select(table).where(table.c.id == record_id)).first()
        if row is None:
            raise NotFound("record", table=table.name, id=record_id)
        return to_record(kind, row._mapping)

    def find(self, kind: type[R], **equals: object) -> list[R]:
        """Live records whose fields equal these values (a tuple or list means any of them)."""
        table = table_of(kind)
        query = select(table).where(table.c.voided_at.is_(None)).order_by(table.c.id)
        for name, value in equals.items():
            column = table.c[name]
            query = query.where(
                column.in_(value) if isinstance(value, tuple | list) else column == value
            )
        with self._reading() as connection:
            if kind is Occurrence:
                rows = reminder_rows.readings(connection, query)
                return [cast("R", row) for row, _ in rows if row is not None]
            if kind in reminder_rows.BESIDE_THE_LAW:
                return [*reminder_rows.readable(connection, kind, query)]
            return [to_record(kind, row._mapping) for row in connection.execute(query)]

    def save(
        self, records: Sequence[Record], *, actor: str, at: datetime, why: str
    ) -> list[Record]:
        """Inserts (version 0) or updates these records with their history, in one transaction.

        Answers them with their new versions; a record that says nothing new is not written.
        Raises Conflict `changed` or `duplicate`, NotFound, StoreError; then nothing is saved.
        """
        with self._writing() as connection:
            writing = _Writing(connection, self._new_id, actor, at, why)
            return writing.save(records)

    def next_serial(self, prefix: str) -> int:
        """The next never-used running number for serials that begin with `prefix`."""
        with self._reading() as connection:
            return serials.last_used(connection, prefix) + 1

    def due_occurrences(self, now: datetime) -> list[Occurrence]:
        """Live occurrences whose reminder (or the end of its snooze) has come, oldest first."""
        with self._reading() as connection:
            return reminder_rows.due(connection, now)

    def fell_due(self, start: datetime, end: datetime) -> int:
        """How many matters reminders were planned for in [start, end), cancelled ones left out."""
        with self._reading() as connection:
            return reminder_rows.fell_due(connection, start, end)

    def unreminded_duties(self) -> list[Deadline]:
        """Open duties without a live reminder of their own; copies for others do not count."""
        with self._reading() as connection:
            return reminder_rows.unreminded_duties(connection)

    def unreminded_hearings(self, now: datetime) -> list[Hearing]:
        """Hearings ahead of running cases, of which no reminder is live or was acknowledged."""
        with self._reading() as connection:
            return reminder_rows.unreminded_hearings(connection, now)

    def too_early_after_all(self, now: datetime) -> list[Occurrence]:
        """Reminders that were cancelled because their time had passed, though it lies ahead."""
        with self._reading() as connection:
            return reminder_rows.too_early_after_all(connection, now)

    def next_occurrence_at(self) -> datetime | None:
        """When the next live occurrence falls due (or returns from being put off)."""
        with self._reading() as connection:
            return next_reminder_at(connection)

    def history(self, case_id: str) -> list[HistoryLine]:
        """What changed in a case, oldest first."""
        table = table_of(HistoryLine)
        query = select(table).where(table.c.case_id == case_id).order_by(table.c.seq)
        with self._reading() as connection:
            return [to_record(HistoryLine, row._mapping) for row in connection.execute(query)]

    def running_cases(
        self, procedures: Collection[Procedure] | None, rule_ids: Collection[str]
    ) -> set[str]:
        """The running cases in these procedures (None: all) or with a deadline of these rules."""
        codes = None if procedures is None else [procedure.value for procedure in procedures]
        with self._reading() as connection:
            return law_scan.running_cases(connection, codes, rule_ids)

    def light_deadlines(self, spans: Sequence[Span]) -> list[LightDeadline]:
        """The deadlines of running cases that meet one of these spans of days, set by no hand."""
        if not spans:
            return []
        with self._reading() as connection:
            return law_scan.light_deadlines(connection, spans)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told(), self._engine.connect() as connection:
            try:
                with connection.execution_options(**WRITES).begin():
                    yield connection
            except IntegrityError as error:
                raise _refusal(error) from error


@dataclass
class _Writing:
    """One `save` while it runs: who writes, and the rows to insert, by table."""

    connection: Connection
    new_id: Callable[[], str]
    actor: str
    at: datetime
    why: str
    new_rows: dict[Table, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def save(self, records: Sequence[Record]) -> list[Record]:
        """Updates first, so that a voided row makes room for its successor; then inserts."""
        stored = _stored(self.connection, records)
        cases = _cases_of(self.connection, records)
        written, saved = [], []
        for record in records:
            old = stored.get((type(record), record.id))
            now_stored = self._put(record, old, cases.get(record.id))
            saved.append(now_stored)
            if now_stored.version != record.version:
                written.append(now_stored)
        for table, rows in self.new_rows.items():
            self.connection.execute(insert(table), rows)
        serials.note(self.connection, (r.serial for r in written if isinstance(r, Case)))
        next_due.refresh(self.connection, (r.case_id for r in written if isinstance(r, Deadline)))
        search.refresh(self.connection, _cases_to_search(self.connection, written))
        return saved

    def _put(self, record: Record, old: Row | None, case_id: str | None) -> Record:
        if record.version:
            return self._update(record, old, case_id)
        fresh = replace(record, version=1, created_at=record.created_at or self.at)
        row = to_row(fresh)
        self.new_rows[table_of(type(record))].append(row)
        self._note(fresh, case_id, None, filled_fields(row))
        return fresh

    def _update(self, record: Record, old: Row | None, case_id: str | None) -> Record:
        table = table_of(type(record))
        if old is None:
            raise NotFound("record", table=table.name, id=record.id)
        if old["version"] != record.version:
            raise Conflict("changed", table=table.name, id=record.id)
        changed = changed_fields(old, to_row(record))
        if not changed:
            return record
        version = record.version + 1
        self.connection.execute(
            update(table)
            .where(table.c.id == record.id, table.c.version == record.version)
            .values(**changed, version=version)
        )
        self._note(record, case_id, old, changed)
        return replace(record, version=version, created_at=old["created_at"])

    def _note(self, record: Record, case_id: str | None, old: Row | None, after: Row) -> None:
        before = {name: old[name] for name in after} if old else {}
        line = HistoryLine(
            id=self.new_id(),
            at=self.at,
            actor=self.actor,
            table=table_of(type(record)).name,
            record_id=record.id,
            case_id=case_id,
            action=action_of(old, after),
            why=self.why,
            before=as_json(before),
            after=as_json(after),
        )
        self.new_rows[table_of(HistoryLine)].append(to_row(line))


def _stored(
    connection: Connection, records: Iterable[Record]
) -> dict[tuple[type[Record], str], Row]:
    """The rows as they stand of all records that were stored before."""
    ids: dict[type[Record], list[str]] = defaultdict(list)
    for record in records:
        if record.version:
            ids[type(record)].append(record.id)
    return {
        (kind, row["id"]): row
        for kind, known in ids.items()
        for row in _rows(connection, table_of(kind), known)
    }


def _rows(connection: Connection, table: Table, ids: Sequence[str]) -> Iterator[Row]:
    for some in chunks(ids):
        for row in connection.execute(select(table).where(table.c.id.in_(some))):
            yield dict(row._mapping)


_PARENTS: dict[type[Record], tuple[type[Record], str]] = {
    Appearance: (Hearing, "hearing_id"),
    ChannelAttempt: (Occurrence, "occurrence_id"),
}


def _cases_of(connection: Connection, records: Sequence[Record]) -> dict[str, str | None]:
    """The case in whose history each record stands, by the id of the record."""
    cases = {
        record.id: record.id if isinstance(record, Case) else getattr(record, "case_id", None)
        for record in records
    }
    for kind, (parent_kind, name) in _PARENTS.items():
        parents = {r.id: getattr(r, name) for r in records if isinstance(r, kind)}
        elsewhere = sorted(set(parents.values()) - cases.keys())
        rows = _rows(connection, table_of(parent_kind), elsewhere)
        known = cases | {row["id"]: row["case_id"] for row in rows}
        cases |= {record_id: known.get(parent) for record_id, parent in parents.items()}
    return cases


def _cases_to_search(connection: Connection, written: Sequence[Record]) -> set[str]:
    """The cases whose search text these records change."""
    cases = {r.id for r in written if isinstance(r, Case)}
    cases |= {r.case_id for r in written if isinstance(r, CaseParty | Claimant)}
    for kind in (Agency, Person, Forum):
        ids = [r.id for r in written if isinstance(r, kind) and r.version > 1]
        if ids:
            cases.update(search.cases_naming(connection, table_of(kind).name, ids))
    return cases


def _refusal(error: IntegrityError) -> Conflict | StoreError:
    """What the database refused: a second live row with the same key, or a missing reference."""
    said = str(error.orig)
    if said.startswith("UNIQUE constraint failed: "):
        columns = said.removeprefix("UNIQUE constraint failed: ").split(", ")
        table, names = columns[0].split(".")[0], [c.split(".")[-1] for c in columns]
        return Conflict("duplicate", table=table, fields=",".join(names))
    if said.startswith("FOREIGN KEY"):
        return StoreError("missing_reference")
    return StoreError("write_failed")
