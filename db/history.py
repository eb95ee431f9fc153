"""Lines of history: who changed which fields of a record, when and why."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from db.rows import Row

BOOKKEEPING = frozenset(("id", "version", "created_at"))
"""Columns a line of history does not repeat."""


def changed_fields(old: Row, new: Row) -> Row:
    """The new values of the columns that differ, bookkeeping aside."""
    return {name: new[name] for name in new if name not in BOOKKEEPING and new[name] != old[name]}


def action_of(old: Row | None, changed: Row) -> str:
    """`created`, `changed` or `voided`."""
    if old is None:
        return "created"
    return "voided" if changed.get("voided_at") is not None else "changed"


def filled_fields(new: Row) -> Row:
    """What a new record says: its fields without the empty ones."""
    return {
        name: value
        for name, value in new.items()
        if name not in BOOKKEEPING and value not in (None, "", "[]")
    }


def as_json(values: Row) -> str:
    """Column values as JSON text; days and instants in ISO form."""
    return json.dumps(values, ensure_ascii=False, default=_iso, separators=(",", ":"))


def _iso(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value))
