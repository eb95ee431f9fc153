"""Settings that belong to the data, kept in the database by key as JSON text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One setting; `key` is unique while live, `value` is JSON text."""

    key: str
    value: str


class LawTextKind(StrEnum):
    """What a loaded text is."""

    WORKDAYS = "workdays"
    """The days off of a year, as `YYYY.toml` keeps them."""
    RULES = "rules"
    """One statute with its rules, as `resources/rules` keeps them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawText(Record):
    """A year of days off or a statute that an officer loaded; voided where it was withdrawn.

    `name` is the year ("2027") or the code of the law ("reg26"), unique by kind while live; `text`
    is TOML, `sha256` its fingerprint, `source` what it was read from (the name of a file, or the
    pasted notice word for word).
    """

    kind: LawTextKind
    name: str
    text: str
    sha256: str
    source: str = ""
