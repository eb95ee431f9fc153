"""A clock stepped minute by minute over reminders that fall due, and when each of them is shown."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import main
from db.opening import open_desk_database
from tests.builders import NOW, a_whole_case, counted_ids, the_shared_records
from tests.empty_database import lay_database
from tracker.books.reminder_book import ReminderBook
from tracker.deadlines import Deadline
from tracker.hearings import Appearance, Hearing
from tracker.loaded_law import overlay
from tracker.records import Record
from tracker.reminders import ChannelAttempt, Occurrence

MINUTE = timedelta(minutes=1)


def shown_late(folder: Path, reminders: int, span: timedelta, seed: int) -> list[str]:
    """The reminders that were not shown in the tick of their minute, of so many within `span`.

    Each case has one reminder about a day after the span, due at a second of chance. The clock is
    put on every minute and nobody waits.
    """
    chance = random.Random(seed)
    now = [NOW]
    database = open_desk_database(lay_database(folder), at=NOW)
    ids = counted_ids()
    desk = replace(
        main.make_desk(database, actor=lambda: "王敏", law=overlay(main._shipped(), [])[0]),
        clock=lambda: now[0],
        new_id=ids,
    )
    seconds = int(span.total_seconds())
    due = [NOW + timedelta(seconds=chance.randrange(seconds)) for _ in range(reminders)]
    desk.save([*the_shared_records(), *_cases(due, NOW + span)], "test")
    book = ReminderBook(desk)
    for minute in range(seconds // 60 + 2):
        now[0] = NOW + minute * MINUTE
        if rows := [row.id for row in book.due(marking=False)]:
            book.shown(rows)
            book.acknowledge(rows)
    rows = desk.store.find(Occurrence)
    database.close()
    return [row.id for row in rows if not _in_its_minute(row)] if len(rows) == reminders else ["?"]


def _in_its_minute(row: Occurrence) -> bool:
    return row.shown_at is not None and timedelta() <= row.shown_at - row.due_at < MINUTE


def _cases(due: list[datetime], end: datetime) -> Iterator[Record]:
    last_day = (end + timedelta(days=30)).date()
    for number, instant in enumerate(due, 1):
        for record in a_whole_case(number):
            if isinstance(record, ChannelAttempt | Hearing | Appearance):
                continue
            if isinstance(record, Deadline):
                record = replace(
                    record, due_on=last_day, original_on=last_day, unrolled_on=last_day
                )
            yield replace(record, due_at=instant) if isinstance(record, Occurrence) else record
