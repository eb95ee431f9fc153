"""应诉期限.ics: entries as a calendar file by RFC 5545, written by icalendar. No Qt.

icalendar folds lines of Chinese at 75 octets and escapes what was typed into cases. It takes longer
than a blink to import, so it is imported when a file is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ui.diary_events import CalendarEvent

if TYPE_CHECKING:
    from icalendar import Alarm, Event

NAME = "应诉期限.ics"
PRODID = "-//Yingsu//Yingsu Deadlines//ZH"
_MADE_AT = re.compile(rb"^DTSTAMP[:;].*\r?\n", re.MULTILINE)

MARK = b"PRODID:" + PRODID.encode("ascii")
"""What tells our files from others."""


def calendar_file(events: Iterable[CalendarEvent], made_at: datetime) -> bytes:
    """The whole file; entries in the order of their ids, so that equal ones are equal files."""
    from icalendar import Calendar

    file = Calendar()
    file.add("prodid", PRODID)
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", "应诉期限")
    for event in sorted(events):
        file.add_component(_entry(event, made_at))
    return file.to_ical()


def says_the_same(one: bytes, other: bytes) -> bool:
    """Whether two files differ in nothing but the time at which they were made."""
    return _MADE_AT.sub(b"", one) == _MADE_AT.sub(b"", other)


def _entry(event: CalendarEvent, made_at: datetime) -> Event:
    from icalendar import Event

    entry = Event()
    entry.add("uid", event.uid)
    entry.add("dtstamp", _instant(made_at))
    entry.add("last-modified", _instant(event.changed_at))
    entry.add("sequence", event.sequence)
    entry.add("summary", event.summary)
    entry.add("description", event.description)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("class", "PRIVATE")
    if event.place:
        entry.add("location", event.place)
    _set_time(entry, event)
    for rings_at in event.alarms:
        entry.add_component(_alarm(event, rings_at))
    return entry


def _set_time(entry: Event, event: CalendarEvent) -> None:
    """A whole day leaves its hours free; how long a hearing takes nobody knows."""
    if isinstance(event.begins, datetime):
        entry.add("dtstart", _instant(event.begins))
        return
    entry.add("dtstart", event.begins)
    entry.add("dtend", event.begins + timedelta(days=1))
    entry.add("transp", "TRANSPARENT")


def _alarm(event: CalendarEvent, rings_at: datetime) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    # Without it a trigger is read as a span of time.
    alarm.add("trigger", _instant(rings_at), parameters={"VALUE": "DATE-TIME"})
    return alarm


def _instant(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
