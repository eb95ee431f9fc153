"""Deadlines of running cases that the law in force would date otherwise than they are kept.

A list for an officer, who decides about each line: the new day is taken, or the old one is kept
with a reason, or the line waits. Days set by hand or by a court are never in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tracker.codes import DeadlineState, Origin
from tracker.counting import Period, last_day
from tracker.deadlines import Deadline
from tracker.difference import Difference, key
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar


class RedatingKind(StrEnum):
    """What the law would do to a deadline."""

    MOVED = "moved"
    """Its last day is another one."""
    OPENED = "opened"
    """It is not there and would be opened."""
    DROPPED = "dropped"
    """Nothing opens it any more."""
    SETTLED = "settled"
    """Its days stay; whether it is provisional, between which days, or its version changes."""
    REJUDGED = "rejudged"
    """It is done, and would be judged by another day."""


@dataclass(frozen=True, slots=True)
class Redating:
    """One deadline as it is kept (None: not there), and as the law has it now (None: nothing)."""

    kind: RedatingKind
    case_id: str
    serial: str
    official_no: str
    agency: str
    deadline: Deadline | None
    now: Deadline | None

    @property
    def of(self) -> Deadline:
        """The deadline it speaks of, as it would be where it would be at all."""
        deadline = self.now or self.deadline
        assert deadline is not None
        return deadline

    @property
    def key(self) -> str:
        """The same for the same change of the same deadline, whenever the law is looked through."""
        days = _said(self.now) if self.now else ()
        return "|".join(map(str, (self.kind, *key(self.of), *days)))


_ACTED_BY = ("due_on", "stated_on", "careful_on")
_BESIDE = ("original_on", "provisional", "earliest_on", "latest_on", "rule_version")
_STANDING = (DeadlineState.OPEN, DeadlineState.SUSPENDED)
_NEEDLESS = (DeadlineState.NOT_NEEDED, DeadlineState.BY_CO_DEFENDANT)


def redatings(
    change: Difference, kept: Iterable[Deadline], *, serial: str, official_no: str, names: Names
) -> Iterator[Redating]:
    """The lines of one case; `names` gives the agency of a party.

    A reworded reason alone is no line, nor is another day of a paper that is not needed.
    """
    for kind, have, now in _told(change, {deadline.id: deadline for deadline in kept}):
        of = now or have
        if of is not None and not (have is not None and have.origin is Origin.MANUAL):
            yield Redating(kind, of.case_id, serial, official_no, names(of.party_id), have, now)


Names = Callable[[str], str]
_Told = tuple[RedatingKind, Deadline | None, Deadline | None]


def _told(change: Difference, before: dict[str, Deadline]) -> Iterator[_Told]:
    for now in change.opened:
        yield RedatingKind.OPENED, None, now
    for have, now in (*change.moved, *change.rejudged):
        if (kind := _kind_of_move(have, now)) is not None:
            yield kind, have, now
    for now in (*change.ended, *change.reopened):
        yield RedatingKind.REJUDGED, before[now.id], now
    for have in change.dropped:
        yield RedatingKind.DROPPED, have, None


def _kind_of_move(have: Deadline, now: Deadline) -> RedatingKind | None:
    if have.state in _NEEDLESS or _said(have) == _said(now):
        return None
    if all(getattr(have, name) == getattr(now, name) for name in _ACTED_BY):
        by_court = have.origin is Origin.COURT
        return None if by_court and now.origin is Origin.COURT else RedatingKind.SETTLED
    return RedatingKind.MOVED if have.state in _STANDING else RedatingKind.REJUDGED


def _said(deadline: Deadline) -> tuple[object, ...]:
    return tuple(getattr(deadline, name) for name in ("state", *_ACTED_BY, *_BESIDE))


def part(change: Difference, ids: Collection[str]) -> Difference:
    """What of a difference concerns these deadlines."""
    return Difference(
        opened=tuple(now for now in change.opened if now.id in ids),
        moved=tuple(pair for pair in change.moved if pair[1].id in ids),
        rejudged=tuple(pair for pair in change.rejudged if pair[1].id in ids),
        ended=tuple(now for now in change.ended if now.id in ids),
        reopened=tuple(now for now in change.reopened if now.id in ids),
        dropped=tuple(have for have in change.dropped if have.id in ids),
        before=change.before,
    )


# Looking through many thousands.


class LightDeadline(NamedTuple):
    """As much of a kept deadline as tells whether another calendar can change it.

    `plain`: nothing but its own period makes its day, nothing lengthened or stopped it.
    """

    case_id: str
    rule_id: str
    rule_version: str
    trigger_on: date
    unrolled_on: date
    due_on: date
    provisional: bool
    plain: bool


class Sieve:
    """Tells which deadlines certainly stay as they are; the others have to be derived."""

    def __init__(self, rules: RuleBook, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._periods = {
            (rule.id, version.id): version.period
            for rule in rules
            for version in rule.versions
            if rule.hangs_on is None
        }

    def may_change(self, row: LightDeadline) -> bool:
        """Whether the law may date this one otherwise."""
        period: Period | None = self._periods.get((row.rule_id, row.rule_version))
        if period is None or row.provisional or not row.plain:
            return True
        counted = last_day(period, row.trigger_on, self._calendar)
        return counted != (row.unrolled_on, row.due_on, row.provisional)
