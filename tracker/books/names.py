"""Agencies, courts and people by name: known ones are found, agreed new ones are made."""

from __future__ import annotations

from tracker.books import Desk
from tracker.codes import ForumKind, Procedure
from tracker.errors import InputError
from tracker.intake import Known
from tracker.people import Agency, Forum, Person
from tracker.records import Record
from tracker.tidy import tidy

_FORUM_KINDS = {
    Procedure.RECONSIDERATION: ForumKind.ORGAN,
    Procedure.PROCURATORIAL: ForumKind.PROCURATORATE,
}


class Names:
    """The names known to the office while one verb runs; `made` are the records it adds.

    Only a name the officer agreed to create may be new: `tracker.intake.check` asks before.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._agencies = {agency.name: agency.id for agency in desk.store.find(Agency)}
        self._forums = {forum.name: forum.id for forum in desk.store.find(Forum)}
        self._persons = {person.name: person.id for person in desk.store.find(Person)}
        self.made: list[Record] = []

    def known(self) -> Known:
        """The names that exist."""
        return Known(frozenset(self._agencies), frozenset(self._forums), frozenset(self._persons))

    def agency(self, name: str) -> str:
        """The id of the agency of that name, made when it is new."""
        name = _clean(name)
        if name not in self._agencies:
            self._agencies[name] = self._add(Agency(id=self._desk.new_id(), name=name))
        return self._agencies[name]

    def forum(self, name: str, procedure: Procedure) -> str:
        """The id of the court, organ or procuratorate of that name, made when it is new."""
        name = _clean(name)
        if name not in self._forums:
            kind = _FORUM_KINDS.get(procedure, ForumKind.COURT)
            self._forums[name] = self._add(Forum(id=self._desk.new_id(), name=name, kind=kind))
        return self._forums[name]

    def person(self, name: str) -> str | None:
        """The id of the person of that name, made when new; None for an empty name."""
        if not name.strip():
            return None
        name = _clean(name)
        if name not in self._persons:
            self._persons[name] = self._add(Person(id=self._desk.new_id(), name=name))
        return self._persons[name]

    def _add(self, record: Record) -> str:
        self.made.append(record)
        return record.id


def _clean(name: str) -> str:
    if not name.strip():
        raise InputError("required")
    return tidy(name)
