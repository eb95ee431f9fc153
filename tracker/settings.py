"""Settings that belong to the data, kept in the database by key as JSON text."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One setting; `key` is unique while live, `value` is JSON text."""

    key: str
    value: str
