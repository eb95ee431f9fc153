"""The reminder book: what is due, what was shown, acknowledged or put off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.books import Changes, Desk
from tracker.books.alarm import cancelled
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.errors import InputError, NotFound, StoreError
from tracker.hearings import Hearing
from tracker.records import Record, legal_day
from tracker.reminders import (
    CLOSED,
    LIVE_STATES,
    ChannelAttempt,
    Level,
    Occurrence,
    OccurrenceState,
    SubjectKind,
    awaits_showing,
    end_of_day,
    following,
    next_morning,
)


class ReminderBook:
    """Brings due rows to light and keeps what became of each; a row is never lost or doubled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self) -> list[Occurrence]:
        """Live rows that are due now; rows whose subject has ended are cancelled on the way.

        An overdue row nobody acknowledged gives way to that of the new day, so that it is told
        every day anew. Where that cannot be written down (a full disk, a lock) it is told all the
        same.
        """
        now = self._desk.now()
        rows = self._desk.store.due_occurrences(now)
        ended = [row for row in rows if not self._is_awaited(row)]
        gone = {row.id for row in ended}
        stale = [row for row in rows if row.id not in gone and _is_of_earlier_day(row, now)]
        anew = [each for row in stale for each in self._of_today(row, now)]
        if not ended and not anew:
            return rows
        try:
            self._desk.save([*cancelled(ended, CLOSED), *anew], "new_day")
        except StoreError:
            return [row for row in rows if row.id not in gone]
        return self._desk.store.due_occurrences(now)

    def set_right(self) -> Changes:
        """After the clock was set back: what it had carried off into the future returns.

        A daily reminder waits for tomorrow at most, one put off for its last day at most, and
        nothing was shown later than now.
        """
        now = self._desk.now()
        rows = self._desk.store.find(Occurrence, state=LIVE_STATES)
        right = [self._in_its_time(row, now) for row in rows]
        return self._desk.save(
            [new for old, new in zip(rows, right, strict=True) if new != old], "clock_set_back"
        )

    def shown(self, occurrence_ids: Sequence[str]) -> Changes:
        """These rows were painted in the reminder window."""
        now = self._desk.now()
        rows = [
            replace(row, state=_after_showing(row), shown_at=now)
            for row in self._live(occurrence_ids)
            if awaits_showing(row)
        ]
        return self._desk.save(rows, "shown")

    def acknowledge(self, occurrence_ids: Sequence[str]) -> Changes:
        """知道了: they never return; an overdue one comes back the next day until it is filed."""
        now = self._desk.now()
        records: list[Record] = []
        for row in self._live(occurrence_ids):
            records.append(
                replace(
                    row,
                    state=OccurrenceState.ACKNOWLEDGED,
                    acknowledged_at=now,
                    acknowledged_by=self._desk.actor(),
                    seen_at=row.seen_at or now,
                )
            )
            if row.level is Level.OVERDUE and self._is_awaited(row):
                records.append(following(row, now, self._desk.new_id))
        return self._desk.save(records, "acknowledge")

    def snooze(self, occurrence_ids: Sequence[str], until: datetime) -> Changes:
        """稍后: they return at `until`; raises InputError when that is past the last day.

        An overdue duty, whose last day is gone, can be put off by a day at most.
        """
        now = self._desk.now()
        rows = self._live(occurrence_ids)
        for row in rows:
            limit = self._snooze_limit(row, now)
            if until >= limit:
                raise InputError("snooze_past_last_day", last_day=legal_day(limit) - _ONE_DAY)
        later = [replace(row, snoozed_until=until, seen_at=row.seen_at or now) for row in rows]
        return self._desk.save(later, "snooze")

    def intend(self, occurrence_ids: Sequence[str], channel: str) -> list[ChannelAttempt]:
        """Writes down that a channel is about to be tried, before it is."""
        now = self._desk.now()
        attempts = [
            ChannelAttempt(
                id=self._desk.new_id(), occurrence_id=each, channel=channel, tried_at=now
            )
            for each in occurrence_ids
        ]
        self._desk.save(attempts, "intend")
        return attempts

    def attempted(self, attempts: Sequence[ChannelAttempt], result: str, detail: str) -> Changes:
        """What came of these attempts: "sent" or "failed" with detail."""
        kept = (self._desk.store.get(ChannelAttempt, each.id) for each in attempts)
        told = [replace(each, result=result, detail=detail) for each in kept]
        return self._desk.save(told, "attempted")

    def failed(self, occurrence_id: str, error: str) -> Changes:
        """A row could not be shown: the error is kept with it, and it stays live."""
        rows = [replace(row, error=error) for row in self._live((occurrence_id,))]
        return self._desk.save(rows, "failed")

    def next_due(self) -> datetime | None:
        """When the next live row falls due."""
        return self._desk.store.next_occurrence_at()

    def _live(self, occurrence_ids: Sequence[str]) -> list[Occurrence]:
        ids = tuple(occurrence_ids)
        return self._desk.store.find(Occurrence, id=ids, state=LIVE_STATES) if ids else []

    def _of_today(self, row: Occurrence, now: datetime) -> tuple[Occurrence, Occurrence]:
        """An overdue row of an earlier day, ended, and the row that takes its place today."""
        today = replace(
            following(row, now, self._desk.new_id),
            due_at=next_morning(now) - _ONE_DAY,
        )
        return replace(row, state=OccurrenceState.SUPERSEDED, superseded_by=today.id), today

    def _in_its_time(self, row: Occurrence, now: datetime) -> Occurrence:
        if row.shown_at and row.shown_at > now:
            row = replace(row, shown_at=None)
        if row.snoozed_until and row.snoozed_until > now:
            limit = self._snooze_limit(row, now)
            row = row if row.snoozed_until < limit else replace(row, snoozed_until=None)
        if row.level is Level.OVERDUE and row.due_at > next_morning(now):
            last_day = self._desk.store.get(Deadline, row.subject_id).act_by
            first = next_morning(end_of_day(last_day))
            row = replace(row, due_at=min(row.due_at, max(first, next_morning(now) - _ONE_DAY)))
        return row

    def _is_awaited(self, row: Occurrence) -> bool:
        """Whether what the row reminds of still has to be done; what cannot be read has to be."""
        try:
            if row.subject_kind is SubjectKind.HEARING:
                hearing = self._desk.store.get(Hearing, row.subject_id)
                return hearing.voided_at is None and hearing.starts_at > self._desk.now()
            deadline = self._desk.store.get(Deadline, row.subject_id)
        except (NotFound, ValueError):
            return True
        return deadline.voided_at is None and deadline.state is DeadlineState.OPEN

    def _snooze_limit(self, row: Occurrence, now: datetime) -> datetime:
        """The instant a reminder must come back before."""
        if row.subject_kind is SubjectKind.HEARING:
            return self._desk.store.get(Hearing, row.subject_id).starts_at
        last_day = self._desk.store.get(Deadline, row.subject_id).act_by
        end = end_of_day(last_day)
        return end if now < end else now + _ONE_DAY


def _is_of_earlier_day(row: Occurrence, now: datetime) -> bool:
    """Whether an overdue row was due, or came back from being put off, before this morning."""
    return row.level is Level.OVERDUE and next_morning(row.snoozed_until or row.due_at) <= now


def _after_showing(row: Occurrence) -> OccurrenceState:
    """Shown; a row that had come further already stays where it is."""
    return OccurrenceState.SHOWN if row.state is OccurrenceState.PLANNED else row.state


_ONE_DAY = timedelta(days=1)
