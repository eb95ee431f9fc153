"""Calendars outside the program, for tests: what is read back, and what importing does to one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from icalendar import Calendar, Event

from tracker.diary import TAKEN_BACK_FOR
from tracker.queries import Shelf
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.calendar_file import calendar_file
from ui.diary_events import events_of


class Seen(NamedTuple):
    """What a calendar shows of an entry."""

    begins: date | datetime
    summary: str


def export(shelf: Shelf, rules: RuleBook, calendar: WorkCalendar, now: datetime) -> bytes:
    """The calendar file as it is written `now`."""
    diary = shelf.diary(now - TAKEN_BACK_FOR)
    return calendar_file(events_of(diary, rules, calendar, now), now)


def entries_of(content: bytes) -> dict[str, Event]:
    """The entries of a file by their ids, none of which stands there twice."""
    events = Calendar.from_ical(content).walk("VEVENT")
    found = {str(event["uid"]): event for event in events}
    assert len(found) == len(events)
    return found


def shown(entries: Mapping[str, Event]) -> dict[str, Seen]:
    """What is seen of them: cancelled ones are not."""
    return {
        uid: Seen(event.decoded("dtstart"), str(event["summary"]))
        for uid, event in entries.items()
        if event["status"] != "CANCELLED"
    }


class SomeCalendar:
    """A calendar that imports by RFC 5545: of one UID the higher SEQUENCE counts, then DTSTAMP."""

    def __init__(self) -> None:
        self.entries: dict[str, Event] = {}
        self.ignored = 0

    def take(self, content: bytes) -> None:
        """Imports a file."""
        for uid, event in entries_of(content).items():
            if uid in self.entries and _age(event) < _age(self.entries[uid]):
                self.ignored += 1
            else:
                self.entries[uid] = event

    def shows(self) -> dict[str, Seen]:
        """What stands in it."""
        return shown(self.entries)


def _age(event: Event) -> tuple[int, datetime]:
    return int(event["sequence"]), event.decoded("dtstamp")
