"""The escalation book: what nobody answers is told again, then to a deputy and a leader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tracker.absences import stand_in
from tracker.books import Changes, Desk
from tracker.books.alarm import live_rows, told_to
from tracker.books.standing_in import agency_of
from tracker.books.subjects import Subject, subject_of
from tracker.errors import SPOILT, InputError, NotFound, TrackerError
from tracker.nudges import Nudge, NudgeRole
from tracker.people import Absence, Person
from tracker.planning import escalates_at
from tracker.policy import Reminding, at
from tracker.records import Record, legal_day
from tracker.reminders import (
    WINDOW,
    ChannelAttempt,
    Occurrence,
    OccurrenceState,
    came_by_escalation,
)

UNANSWERED_POPUPS = 3
"""So many pop-ups on the last day without an answer, and somebody else is told."""


class Unanswered(NamedTuple):
    """A shown row without an answer, what it speaks of, and when it last popped up how often."""

    row: Occurrence
    subject: Subject
    popups: int
    last_popup: datetime | None

    def is_pressing(self, today: date) -> bool:
        """Whether its last day is today or over."""
        return self.subject.last_day is None or self.subject.last_day <= today


class EscalationBook:
    """Repeats what is not answered and tells others of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def again(self) -> list[str]:
        """The ids of rows that have to pop up once more now: unanswered on their last day."""
        now, reminding = self._desk.now(), self._desk.reminding
        if reminding.is_quiet(now):
            return []
        return [each.row.id for each in self._unanswered() if self._is_due_again(each, reminding)]

    def escalate(self) -> Changes:
        """Tells deputy and leader of what was not answered for the working hours of its policy.

        Each gets the reminder as a row of their own, and a 催办 waits to be sent by hand. One
        matter (case, agency, kind, last day) is told once a day, whatever the number of its rows.
        What cannot be written down keeps no other from being told, and is raised at the end.
        """
        now, reminding = self._desk.now(), self._desk.reminding
        told: set[tuple[object, ...]] = set()
        written, refused = Changes(), None
        for each in self._unanswered():
            if each.row.state is OccurrenceState.ESCALATED or not self._is_over(each, reminding):
                continue
            subject = each.subject
            matter = (each.row.case_id, subject.party_id, subject.kind, subject.last_day)
            again = matter in told or self._told_today(each.row, now)
            records = self._escalated(each, reminding, now, nudged=not again)
            try:
                written |= self._desk.save(records, "escalate")
            except TrackerError as error:
                refused = error
            else:
                told.add(matter)
        if refused is not None:
            raise refused
        return written

    def sent(self, nudge_ids: Sequence[str], text: str) -> Changes:
        """已发送: the words really went out, by whom and when; raises InputError `nothing_said`."""
        if not text.strip():
            raise InputError("nothing_said")
        now = self._desk.now()
        found = self._desk.store.find(Nudge, id=tuple(nudge_ids)) if nudge_ids else []
        sent = [
            replace(each, text=text.strip(), sent_at=now, sent_by=self._desk.actor())
            for each in found
            if each.sent_at is None
        ]
        return self._desk.save(sent, "nudge_sent")

    def _unanswered(self) -> list[Unanswered]:
        """Due rows that were shown, and are neither put off nor copies of an escalation."""
        now = self._desk.now()
        rows = [
            row
            for row in self._desk.store.due_occurrences(now)
            if row.shown_at is not None
            and row.shown_at >= (row.snoozed_until or row.shown_at)
            and not came_by_escalation(row)
        ]
        popups = self._popups(rows)
        found = ((row, subject_of(row, self._desk), popups.get(row.id, [])) for row in rows)
        return [
            Unanswered(row, subject, self._on_last_day(tries, subject), max(tries, default=None))
            for row, subject, tries in found
            if subject.awaited and not subject.has_begun(now)
        ]

    def _popups(self, rows: Sequence[Occurrence]) -> dict[str, list[datetime]]:
        """When each row was last brought outside the window, by its id; one bringing counts once.

        A pop-up that failed and the message of the tray that followed it are one bringing. Those
        after now are of a clock that ran ahead and was set back.
        """
        found: dict[str, list[datetime]] = {}
        now = self._desk.now()
        if rows:
            ids = tuple(row.id for row in rows)
            for attempt in self._desk.store.find(ChannelAttempt, occurrence_id=ids):
                times = found.setdefault(attempt.occurrence_id, [])
                tried = attempt.tried_at
                if attempt.channel != WINDOW and tried <= now and not _close(tried, times):
                    times.append(tried)
        return found

    def _on_last_day(self, tries: Iterable[datetime], subject: Subject) -> int:
        first = subject.last_day
        return sum(first is not None and legal_day(tried) >= first for tried in tries)

    def _is_due_again(self, each: Unanswered, reminding: Reminding) -> bool:
        kind = each.subject.kind
        minutes = reminding.of(kind).repeat_minutes if kind else 0
        if not minutes or not each.is_pressing(self._desk.today()):
            return False
        last = each.last_popup or each.row.shown_at
        return last is not None and self._desk.now() - last >= timedelta(minutes=minutes)

    def _is_over(self, each: Unanswered, reminding: Reminding) -> bool:
        """Whether the time to answer is over; too many pop-ups of the last day end it too."""
        kind, ends_at = each.subject.kind, each.subject.ends_at
        if kind is None or ends_at is None:
            return False
        policy = reminding.of(kind)
        when = escalates_at(each.row, ends_at, policy, reminding, self._desk.calendar)
        if when is None:
            return False
        return when <= self._desk.now() or each.popups > UNANSWERED_POPUPS

    def _told_today(self, row: Occurrence, now: datetime) -> bool:
        """Whether the same subject was escalated earlier on this day already."""
        begins = at(legal_day(now), datetime.min.time())
        return any(
            other.state is OccurrenceState.ESCALATED
            and other.escalated_at is not None
            and other.escalated_at >= begins
            for other in live_rows(row.subject_id, self._desk)
        )

    def _escalated(
        self, each: Unanswered, reminding: Reminding, now: datetime, *, nudged: bool
    ) -> list[Record]:
        """The row, escalated; its copies for deputy and leader; and a 催办 for each of them."""
        whom = self._whom(each, reminding)
        names = "、".join(dict.fromkeys(name for _, _, name in whom if name))
        records: list[Record] = [
            replace(
                each.row,
                state=OccurrenceState.ESCALATED,
                escalated_at=now,
                escalated_to=names,
            )
        ]
        have = {row.recipient for row in self._same(each.row)}
        for person_id in dict.fromkeys(person_id for _, person_id, _ in whom if person_id):
            if person_id not in have:
                copy = told_to(each.row, person_id, self._desk)
                records.append(replace(copy, escalated_at=now))
        if nudged:
            records += [self._nudge(each.row, *one) for one in whom]
        return records

    def _whom(
        self, each: Unanswered, reminding: Reminding
    ) -> list[tuple[NudgeRole, str | None, str]]:
        """Deputy and leader of the agency, without whoever has the reminder already.

        Where nobody is named the leader is told by a 催办 without a name.
        """
        contact = reminding.contact(agency_of(each.subject, self._desk))
        absences = self._desk.store.find(Absence)
        found: list[tuple[NudgeRole, str | None, str]] = []
        taken = {each.row.recipient}
        for role, person_id in (
            (NudgeRole.DEPUTY, contact.deputy_id),
            (NudgeRole.LEADER, contact.leader_id),
        ):
            here = stand_in(person_id, self._desk.today(), absences, "") if person_id else ""
            if here and here not in taken:
                taken.add(here)
                found.append((role, here, self._name(here)))
        return found or [(NudgeRole.LEADER, None, "")]

    def _name(self, person_id: str) -> str:
        try:
            return self._desk.store.get(Person, person_id).name
        except (NotFound, *SPOILT):
            return ""

    def _same(self, row: Occurrence) -> list[Occurrence]:
        """The live rows of the same reminder, whoever they are for."""
        return [
            other
            for other in live_rows(row.subject_id, self._desk)
            if (other.level, other.due_at) == (row.level, row.due_at)
        ]

    def _nudge(self, row: Occurrence, role: NudgeRole, to_id: str | None, name: str) -> Nudge:
        return Nudge(
            id=self._desk.new_id(),
            case_id=row.case_id,
            occurrence_id=row.id,
            role=role,
            to_id=to_id,
            to_name=name,
        )


def _close(tried: datetime, times: Iterable[datetime]) -> bool:
    return any(abs(tried - other) < timedelta(minutes=1) for other in times)
