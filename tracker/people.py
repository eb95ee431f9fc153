"""Agencies, courts and people: who held which post when is kept, never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.codes import AgencyLevel, ForumKind, PostKind
from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """A government agency of ours, valid from one day to another (both inclusive, None = open)."""

    name: str
    short_name: str = ""
    parent_id: str | None = None
    level: AgencyLevel = AgencyLevel.DEPARTMENT
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum(Record):
    """受理机关: the court, reconsideration organ or procuratorate that handles a case."""

    name: str
    kind: ForumKind
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody of an agency: a head, a handler."""

    name: str
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """A post a person held in an agency, from one day to another."""

    person_id: str
    agency_id: str
    title: str
    kind: PostKind
    held_from: date | None = None
    held_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Record):
    """Days (both inclusive) on which a person is away, and who stands in; reminders go there."""

    person_id: str
    first_on: date
    last_on: date
    deputy_id: str | None = None
    note: str = ""
