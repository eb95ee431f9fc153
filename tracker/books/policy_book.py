"""The policy book: when the office wants to be reminded, who is away, what a change would do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from tracker.books import Changes, Desk
from tracker.books.absence_checks import AbsenceLine, absence_lines, checked_absence
from tracker.books.alarm import cancelled, live_rows
from tracker.books.hearing_changes import announced
from tracker.books.names import Names
from tracker.cases import Case, CaseParty
from tracker.codes import CaseStatus, DeadlineState, Paper
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.people import Absence
from tracker.planning import plan
from tracker.policy import Reminding, checked, policy_kind
from tracker.policy_text import KEY, reminding_text
from tracker.records import Record
from tracker.reminders import LIVE_STATES, POLICY_CHANGED, Level, Occurrence, OccurrenceState
from tracker.settings import Setting

DAYS_AHEAD = 30
"""How far a preview looks."""


class PlannedChange(StrEnum):
    """What new settings mean for a planned reminder."""

    KEPT = "kept"
    ADDED = "added"
    DROPPED = "dropped"


class PlannedLine(NamedTuple):
    """A reminder that will come, or would come no more, within the days of a preview.

    `number` is the official number or the serial of the case; a hearing has no rule.
    """

    due_at: datetime
    level: Level
    change: PlannedChange
    case_id: str
    number: str
    rule_id: str = ""
    paper: Paper | None = None


class PolicyBook:
    """Keeps the settings of reminding, and plans anew what they move."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def current(self) -> Reminding:
        """The settings as they stand."""
        return self._desk.reminding

    def preview(self, reminding: Reminding, days: int = DAYS_AHEAD) -> list[PlannedLine]:
        """What would come within so many days under these settings, and what no more.

        Raises InputError as `tracker.policy.checked` does.
        """
        checked(reminding)
        until = self._desk.now() + timedelta(days=days)
        rows = [(row, c) for row, c in self._changes(reminding) if row.due_at < until]
        lines = self._lines(rows)
        return sorted(lines, key=lambda line: (line.due_at, line.case_id, line.level))

    def save(self, reminding: Reminding) -> Changes:
        """Keeps the settings; what is planned for later follows them, what is due stays."""
        checked(reminding)
        records: list[Record] = [self._setting(reminding_text(reminding))]
        for row, change in self._changes(reminding):
            if change is PlannedChange.ADDED:
                records.append(row)
            elif change is PlannedChange.DROPPED:
                records += cancelled([row], POLICY_CHANGED)
        return self._desk.save(records, "policy")

    def told_daily(self, reminding: Reminding) -> int:
        """How many overdue papers are told every day; a daily reminder due already has no line."""
        now, store = self._desk.now(), self._desk.store
        rows = store.find(Occurrence, state=LIVE_STATES, level=Level.OVERDUE)
        due = {row.subject_id for row in rows if row.due_at <= now}
        overdue = [d for d in store.find(Deadline, state=DeadlineState.OPEN) if d.id in due]
        kinds = map(policy_kind, overdue)
        return sum(Level.OVERDUE in reminding.of(kind).levels for kind in kinds if kind)

    def add_people(self, names: Iterable[str]) -> Changes:
        """Adds the people of these names; who is known already, or has no name, is not added."""
        known = Names(self._desk)
        for name in names:
            known.person(name)
        return self._desk.save(known.made, "people")

    def absences(self) -> list[AbsenceLine]:
        """Absences that are not over, the earliest first, each with who stands in."""
        return absence_lines(self._desk)

    def add_absence(
        self, person_id: str, first_on: date, last_on: date, deputy_id: str | None, note: str = ""
    ) -> Changes:
        """Somebody is away: reminders that fall due meanwhile go to the deputy.

        Raises InputError as `tracker.books.absence_checks.checked_absence` does.
        """
        absence = Absence(
            id=self._desk.new_id(),
            person_id=person_id,
            first_on=first_on,
            last_on=last_on,
            deputy_id=deputy_id,
            note=note.strip(),
        )
        checked_absence(absence, self._desk)
        return self._desk.save([absence], "absence", main=absence.id)

    def end_absence(self, absence_id: str) -> Changes:
        """Takes an absence back; reminders stay with whoever has them by now."""
        absence = self._desk.store.get(Absence, absence_id)
        voided = replace(
            absence,
            voided_at=self._desk.now(),
            voided_by=self._desk.actor(),
            voided_reason="absence_ended",
        )
        return self._desk.save([voided], "absence_ended")

    def _lines(self, rows: list[tuple[Occurrence, PlannedChange]]) -> Iterator[PlannedLine]:
        """The rows with what names them."""
        cases = {case.id: case for case in self._desk.store.find(Case)}
        deadlines = {each.id: each for each in self._desk.store.find(Deadline)}
        for row, change in rows:
            case, deadline = cases.get(row.case_id), deadlines.get(row.subject_id)
            if case is None:
                continue
            line = PlannedLine(
                row.due_at, row.level, change, row.case_id, case.official_no or case.serial
            )
            if deadline is not None:
                line = line._replace(rule_id=deadline.rule_id, paper=deadline.paper)
            yield line

    def _setting(self, text: str) -> Setting:
        kept = self._desk.store.find(Setting, key=KEY)
        if kept:
            return replace(kept[0], value=text)
        return Setting(id=self._desk.new_id(), key=KEY, value=text)

    def _changes(self, reminding: Reminding) -> Iterator[tuple[Occurrence, PlannedChange]]:
        """Every reminder that is planned for later, and what becomes of it."""
        now = self._desk.now()
        live: dict[str, list[Occurrence]] = {}
        for row in self._desk.store.find(Occurrence, state=LIVE_STATES):
            live.setdefault(row.subject_id, []).append(row)
        for subject_id, wanted in self._planned(reminding, now):
            yield from _compared(live.get(subject_id, []), wanted, now)

    def _planned(
        self, reminding: Reminding, now: datetime
    ) -> Iterator[tuple[str, list[Occurrence]]]:
        """What each open deadline and coming hearing would be reminded of, by its id."""
        store, calendar, new_id = self._desk.store, self._desk.calendar, self._desk.new_id
        parties = {party.id: party for party in store.find(CaseParty)}
        by_case: dict[str, list[CaseParty]] = {}
        for party in parties.values():
            by_case.setdefault(party.case_id, []).append(party)
        for deadline in store.find(Deadline, state=DeadlineState.OPEN):
            party_of = parties.get(deadline.party_id)
            recipient = (party_of.handler_id or "") if party_of else ""
            rows = plan(
                deadline,
                now=now,
                calendar=calendar,
                recipient=recipient,
                new_id=new_id,
                registered=False,
                reminding=reminding,
            )
            yield deadline.id, rows
        for hearing in store.find(Hearing):
            if hearing.starts_at > now and self._is_told(hearing):
                theirs = by_case.get(hearing.case_id, [])
                yield hearing.id, announced(hearing, theirs, self._desk, reminding)

    def _is_told(self, hearing: Hearing) -> bool:
        """Not told is a hearing of a decided case, unless it was announced after the decision."""
        running = self._desk.store.get(Case, hearing.case_id).status is CaseStatus.OPEN
        return running or bool(live_rows(hearing.id, self._desk))


def _compared(
    live: list[Occurrence], wanted: list[Occurrence], now: datetime
) -> Iterator[tuple[Occurrence, PlannedChange]]:
    """Rows for later, matched by level, time and recipient; what is due already stays as it is.

    What is overdue already keeps the one daily reminder it has.
    """
    daily = [row for row in wanted if row.level is Level.OVERDUE and row.due_at <= now]
    has_daily = any(row.level is Level.OVERDUE for row in live)
    planned = {_key(row): row for row in wanted if _is_ahead(row, now)}
    # Its new hour went by today already: dropped, it would come no more at all.
    gone_by = {(row.level, row.recipient) for row in wanted if row.due_at <= now}
    for row in live:
        if row.due_at > now:
            stays = (row.level, row.recipient) in gone_by or (daily and row.level is Level.OVERDUE)
            kept = planned.pop(_key(row), None) or stays
            yield row, PlannedChange.KEPT if kept else PlannedChange.DROPPED
    for row in [*planned.values(), *([] if has_daily else daily)]:
        yield row, PlannedChange.ADDED


def _is_ahead(row: Occurrence, now: datetime) -> bool:
    return row.state is OccurrenceState.PLANNED and row.due_at > now


def _key(row: Occurrence) -> tuple[object, ...]:
    return (row.level, row.due_at, row.recipient)
