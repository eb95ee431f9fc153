"""The reminder book: what is due, what was shown, acknowledged or put off."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from tracker.books import Changes, Desk
from tracker.books.alarm import cancelled
from tracker.books.safety_net import remind_of_unreminded
from tracker.books.standing_in import handed_to_deputies
from tracker.books.subjects import Subject, subject_of
from tracker.errors import Conflict, InputError, TrackerError
from tracker.gaps import Gap, GapKind
from tracker.planning import following, next_morning, snooze_limit
from tracker.policy import PolicyKind, Reminding
from tracker.records import Record
from tracker.reminders import (
    CLOSED,
    LIVE_STATES,
    OVER,
    ChannelAttempt,
    Level,
    Occurrence,
    OccurrenceState,
    SubjectKind,
    awaits_showing,
    came_by_escalation,
    end_of_day,
)

log = logging.getLogger(__name__)


class ReminderBook:
    """Brings due rows to light and keeps what became of each; a row is never lost or doubled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._net_held_on: date | None = None

    def due(self, *, marking: bool = True, asked_at: datetime | None = None) -> list[Occurrence]:
        """Live rows that are due now; rows whose subject has ended are cancelled on the way.

        An overdue row nobody acknowledged gives way to that of the new day, so that it is told
        every day anew; what is meant for somebody away goes to the deputy. Where that cannot be
        written down (a full disk, a lock) it is told all the same. Without `marking` nothing is
        written: the clock may be wrong. Nor is anything where the clock jumped by more than a day
        between the question, at `asked_at`, and its answer: it has to be asked about first.
        """
        now = self._desk.now()
        marking = marking and (asked_at is None or now - asked_at <= _ONE_DAY)
        if marking:
            self._hold_net()
        rows = self._desk.store.due_occurrences(now)
        subjects = {row.id: subject_of(row, self._desk) for row in rows}
        ended = [row for row in rows if not subjects[row.id].awaited]
        gone = {row.id for row in ended}
        ended = [row for row in ended if row.version]  # A bare one stands for what is not readable.
        there = [row for row in rows if row.id not in gone]
        if not marking:
            return there
        reminding = self._desk.reminding
        anew = [each for row in there for each in self._renewed(row, now, reminding)]
        touched = {each.id for each in anew}
        staying = [(row, subjects[row.id]) for row in there if row.id not in touched]
        moved = handed_to_deputies(staying, reminding, self._desk)
        if not ended and not anew and not moved:
            return there
        if not self._kept([*_over(ended), *anew, *moved]):
            return there
        return self._desk.store.due_occurrences(now)

    def _hold_net(self) -> None:
        """Once a day, and when the program starts: no open duty may be without a reminder."""
        today = self._desk.today()
        if today == self._net_held_on:
            return
        try:
            remind_of_unreminded(self._desk)
        except TrackerError as error:
            log.warning("duties without a reminder could not be looked for: %s", error)
        else:
            self._net_held_on = today

    def _kept(self, records: Sequence[Occurrence]) -> bool:
        """Whether what a new day brings is written down; what is refused stops no other."""
        try:
            self._desk.save(records, "new_day")
        except Conflict:
            subjects = {record.subject_id for record in records}
            return sum(self._kept_of(records, each) for each in subjects) > 0
        except TrackerError:
            return False
        return True

    def _kept_of(self, records: Sequence[Occurrence], subject_id: str) -> bool:
        try:
            self._desk.save([r for r in records if r.subject_id == subject_id], "new_day")
        except TrackerError as error:
            log.warning("the reminders of %s could not be renewed: %s", subject_id, error)
            return False
        return True

    def set_right(self) -> Changes:
        """After the clock was set back: what it had carried off into the future returns.

        A daily reminder waits for tomorrow at most, one put off for its last day at most, nothing
        was shown later than now, and what lies ahead after all is reminded of after all.
        """
        now, reminding = self._desk.now(), self._desk.reminding
        self._net_held_on = None
        rows = self._desk.store.find(Occurrence, state=LIVE_STATES)
        rows += self._ahead_again(now, {_key(row) for row in rows})
        right = [self._in_its_time(row, now, reminding) for row in rows]
        changed = [new for old, new in zip(rows, right, strict=True) if new != old]
        return self._desk.save(changed, "clock_set_back")

    def _ahead_again(self, now: datetime, live: set[tuple[object, ...]]) -> list[Occurrence]:
        """Reminders that ended because they, or their hearing, seemed to be over; each once."""
        state = OccurrenceState.CANCELLED
        rows = self._desk.store.find(Occurrence, state=state, cancelled_reason=OVER)
        rows += self._desk.store.too_early_after_all(now)
        again = {_key(row): row for row in rows if subject_of(row, self._desk).awaited}
        return [row for key, row in again.items() if key not in live]

    def note_gap(self, kind: GapKind, began_at: datetime, ended_at: datetime) -> Gap:
        """Writes down a time without a tick, or a jump of the clock, and what fell due in it."""
        first, last = min(began_at, ended_at), max(began_at, ended_at)
        gap = Gap(
            id=self._desk.new_id(),
            kind=kind,
            began_at=began_at,
            ended_at=ended_at,
            # What was due at the very last tick was told by it.
            fell_due=self._desk.store.fell_due(first + timedelta(microseconds=1), last),
        )
        self._desk.save([gap], "gap")
        return gap

    def shown(self, occurrence_ids: Sequence[str]) -> Changes:
        """These rows were painted in the reminder window."""
        now = self._desk.now()
        rows = [
            replace(row, state=_after_showing(row), shown_at=now)
            for row in self._live(occurrence_ids)
            if awaits_showing(row)
        ]
        return self._desk.save(rows, "shown")

    def seen(self, occurrence_ids: Sequence[str]) -> Changes:
        """An officer looked at these rows and did not answer them yet."""
        now = self._desk.now()
        rows = [
            replace(row, state=_after_seeing(row), seen_at=now)
            for row in self._live(occurrence_ids)
            if row.seen_at is None and row.shown_at is not None
        ]
        return self._desk.save(rows, "seen")

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
            if row.level is Level.OVERDUE and not came_by_escalation(row):
                records += self._tomorrow(row, now)
        return self._desk.save(records, "acknowledge")

    def snooze(self, occurrence_ids: Sequence[str], until: datetime) -> Changes:
        """稍后: they return at `until`; raises InputError where that is too late to act.

        An overdue duty, whose last day is gone, can be put off by a day at most.
        """
        now, reminding = self._desk.now(), self._desk.reminding
        rows = self._live(occurrence_ids)
        for row in rows:
            limit = self._snooze_limit(row, now, reminding)
            if until >= limit:
                raise InputError("snooze_too_late", limit=limit)
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

    def _tomorrow(self, row: Occurrence, now: datetime) -> list[Occurrence]:
        """The overdue row of the next day, as long as something has to be done."""
        subject = subject_of(row, self._desk)
        if not subject.awaited:
            return []
        return [following(row, now, self._desk.new_id, _hour(subject, self._desk.reminding))]

    def _renewed(
        self, row: Occurrence, now: datetime, reminding: Reminding
    ) -> tuple[Occurrence, ...]:
        """An overdue row of an earlier day, ended, and the row that takes its place today."""
        if row.level is not Level.OVERDUE:
            return ()
        hour = _hour(subject_of(row, self._desk), reminding)
        if next_morning(row.snoozed_until or row.due_at, hour) > now:
            return ()
        ended = replace(row, state=OccurrenceState.SUPERSEDED)
        if came_by_escalation(row):
            return (ended,)
        this_morning = next_morning(now, hour) - _ONE_DAY
        today = replace(following(row, now, self._desk.new_id, hour), due_at=this_morning)
        return replace(ended, superseded_by=today.id), today

    def _in_its_time(self, row: Occurrence, now: datetime, reminding: Reminding) -> Occurrence:
        if row.state is OccurrenceState.CANCELLED:
            row = replace(row, state=OccurrenceState.PLANNED, cancelled_reason="")
        if row.shown_at and row.shown_at > now:
            row = replace(row, shown_at=None)
        if row.snoozed_until and row.snoozed_until > now:
            limit = self._snooze_limit(row, now, reminding)
            row = row if row.snoozed_until < limit else replace(row, snoozed_until=None)
        if row.level is Level.OVERDUE:
            row = self._daily_in_its_time(row, now, reminding)
        return row

    def _daily_in_its_time(
        self, row: Occurrence, now: datetime, reminding: Reminding
    ) -> Occurrence:
        subject = subject_of(row, self._desk)
        hour = _hour(subject, reminding)
        tomorrow = next_morning(now, hour)
        if row.due_at <= tomorrow or subject.last_day is None:
            return row
        first = next_morning(end_of_day(subject.last_day), hour)
        return replace(row, due_at=min(row.due_at, max(first, tomorrow - _ONE_DAY)))

    def _snooze_limit(self, row: Occurrence, now: datetime, reminding: Reminding) -> datetime:
        """The instant a reminder must come back before."""
        subject = subject_of(row, self._desk)
        last_day = None if row.subject_kind is SubjectKind.HEARING else subject.last_day
        return snooze_limit(subject.ends_at, last_day, now, reminding)


def _key(row: Occurrence) -> tuple[object, ...]:
    """What no two live rows share."""
    return row.subject_id, row.recipient, row.level, row.due_at


def _hour(subject: Subject, reminding: Reminding) -> time:
    """When it is told each day; what cannot be read is reminded of like a duty."""
    return reminding.daily_hour(subject.kind or PolicyKind.DUTY)


def _over(rows: Sequence[Occurrence]) -> list[Occurrence]:
    """The rows, ended with their subject: it was done, or the day of the hearing is over."""
    heard = [row for row in rows if row.subject_kind is SubjectKind.HEARING]
    done = [row for row in rows if row.subject_kind is not SubjectKind.HEARING]
    return [*cancelled(heard, OVER), *cancelled(done, CLOSED)]


def _after_showing(row: Occurrence) -> OccurrenceState:
    """Shown; a row that had come further already stays where it is."""
    return OccurrenceState.SHOWN if row.state is OccurrenceState.PLANNED else row.state


def _after_seeing(row: Occurrence) -> OccurrenceState:
    return row.state if row.state is OccurrenceState.ESCALATED else OccurrenceState.SEEN


_ONE_DAY = timedelta(days=1)
