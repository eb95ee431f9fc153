"""What a calendar outside the program is told: days to act by, hearings, and what fell away.

Lines are read-only values; `ui.diary_events` turns them into entries, `ui.calendar_file` into a
file. Claimants are not among them: a calendar is seen by many eyes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tracker.codes import HearingKind, Nature, Origin, Paper

TAKEN_BACK_FOR = timedelta(days=60)
"""So long after its end an entry is still named, as cancelled, for calendars that hold it."""


class DiaryDeadline(NamedTuple):
    """A deadline that stands, or that ended lately.

    `stands`: open, of a live case, and of those that remind. `revision` grows with every change of
    any deadline of the same party and rule, of the party and of the case.
    """

    deadline_id: str
    party_id: str
    serial: str
    official_no: str
    agency: str
    handler: str
    rule_id: str
    paper: Paper
    nature: Nature
    origin: Origin
    trigger_on: date
    unrolled_on: date
    due_on: date
    original_on: date
    stated_on: date | None
    careful_on: date | None
    provisional: bool
    act_by: date
    stands: bool
    version: int
    revision: int
    changed_at: datetime


class DiaryHearing(NamedTuple):
    """A hearing, ahead or lately held; `revision` grows with it, its heads and its case."""

    hearing_id: str
    serial: str
    official_no: str
    agencies: str
    forum: str
    starts_at: datetime
    kind: HearingKind
    place: str
    heads: str
    stands: bool
    revision: int
    changed_at: datetime


class Diary(NamedTuple):
    """Everything a calendar is told.

    `reminders`: by the id of a deadline or hearing that was ever reminded of, the instants that
    are still planned; what is missing there was never planned for.
    """

    deadlines: tuple[DiaryDeadline, ...]
    hearings: tuple[DiaryHearing, ...]
    reminders: Mapping[str, tuple[datetime, ...]]
