"""Lines for pages out of queries: the columns stand in the order of the line's fields."""

from __future__ import annotations

import logging
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, FromClause, Select

from db.rows import Read, reader
from tracker.errors import SPOILT

L = TypeVar("L", bound=tuple[Any, ...])

log = logging.getLogger(__name__)


def columns_of(
    kind: type[Any], table: FromClause, said: Mapping[str, ColumnElement[Any]]
) -> list[ColumnElement[Any]]:
    """A column for each field of a line: the one `said`, else the one so named in `table`."""
    return [(said[name] if name in said else table.c[name]).label(name) for name in kind._fields]


def as_lines(connection: Connection, kind: type[L], query: Select[Any]) -> list[L]:
    """The lines a query of `columns_of` finds."""
    reads = _reads(kind)
    return [_line(kind, reads, row) for row in connection.execute(query)]


def readable_lines(connection: Connection, kind: type[L], query: Select[Any]) -> list[L]:
    """The same, without rows in which a code stands that nobody knows: one stops no other."""
    reads = _reads(kind)
    rows = connection.execute(query)
    found: list[L] = []
    while True:
        try:
            if (row := rows.fetchone()) is None:
                return found
            found.append(_line(kind, reads, row))
        except SPOILT as error:
            log.warning("a row of %s cannot be read: %s", kind.__name__, error)


def _line(kind: type[L], reads: list[Read], row: Any) -> L:
    values = [
        value if read is None or value is None else read(value)
        for read, value in zip(reads, row, strict=True)
    ]
    return kind(*values)


def _reads(kind: type[Any]) -> list[Read]:
    hints = typing.get_type_hints(kind)
    return [reader(hints[name]) for name in kind._fields]
