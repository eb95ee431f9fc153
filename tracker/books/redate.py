"""Running cases compared with a law, and what an officer decided about the differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from tracker import docket
from tracker.books import Desk
from tracker.books.folder import Folder, entailed, open_folders, records_of
from tracker.cases import CaseEvent
from tracker.codes import CaseStatus, EventKind, NotSubmitted
from tracker.counting import StepCode
from tracker.deadlines import Deadline
from tracker.difference import Confirmed, Difference, apply, by_decision, compare
from tracker.filing import given_up
from tracker.in_force import LawInForce
from tracker.people import Agency
from tracker.records import Record
from tracker.redating import Redating, part, redatings
from tracker.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Seen:
    """A case that was looked through: what the law changes in it, and the lines that say so."""

    folder: Folder
    change: Difference
    lines: tuple[Redating, ...]


class Comparing:
    """Compares running cases with a law."""

    def __init__(self, desk: Desk, law: docket.Law) -> None:
        self._desk, self._law = desk, law
        self._names = {agency.id: agency.name for agency in desk.store.find(Agency)}

    def through(self, case_ids: Sequence[str]) -> Iterator[Seen]:
        """These cases, those that differ in nothing left out."""
        for folder in open_folders(case_ids, self._desk.store):
            if folder.case.status is CaseStatus.ARCHIVED:
                continue
            change = compare(folder.deadlines, entailed(folder, self._law), folder.events)
            if change and (lines := self._lines(folder, change)):
                yield Seen(folder, change, lines)

    def _lines(self, folder: Folder, change: Difference) -> tuple[Redating, ...]:
        agencies = {party.id: party.agency_id for party in folder.parties}
        return tuple(
            redatings(
                change,
                folder.deadlines,
                serial=folder.case.serial,
                official_no=folder.case.official_no,
                names=lambda party: self._names.get(agencies.get(party, ""), ""),
            )
        )


@dataclass(frozen=True, slots=True)
class Decided:
    """What an officer decided, as records."""

    desk: Desk
    taken: frozenset[str]
    kept: frozenset[str]
    reason: str

    def records(self, seen: Sequence[Seen]) -> Iterator[tuple[str, list[Record]]]:
        """What to save, by its cause: the notice or law that dates anew, or the reason to keep."""
        dated = sorted((self._cause(each), n) for n, each in enumerate(seen) if self._ids(each))
        for cause, group in groupby(dated, key=lambda pair: pair[0]):
            written: list[Record] = []
            for _, place in group:
                written += self._dated(seen[place])
            yield f"redated:{cause}", _grouped(written)
        stays = _grouped(record for each in seen for record in self._stays(each))
        if stays:
            yield f"kept_as_dated:{self.reason}", stays

    def _taken(self, seen: Seen) -> list[Redating]:
        return [line for line in seen.lines if line.key in self.taken and line.key not in self.kept]

    def _ids(self, seen: Seen) -> frozenset[str]:
        return frozenset(line.of.id for line in self._taken(seen))

    def _dated(self, seen: Seen) -> list[Record]:
        ids = self._ids(seen)
        return self._records(seen, ids, Confirmed(rejudge=ids))

    def _stays(self, seen: Seen) -> Iterator[Record]:
        lines = [line for line in seen.lines if line.key in self.kept]
        ids = frozenset(line.of.id for line in lines if line.deadline is not None)
        if ids:
            yield from self._records(seen, ids, Confirmed(keep=ids, keep_reason=self.reason))
        for line in lines:
            if line.deadline is None:
                yield from self._given_up(line.of)

    def _records(self, seen: Seen, ids: frozenset[str], confirmed: Confirmed) -> list[Record]:
        change = apply(part(seen.change, ids), confirmed)
        return records_of(change, seen.folder.parties, self.desk)

    def _given_up(self, deadline: Deadline) -> list[Record]:
        """One that is not to be opened: written down as not needed, by an event that says why."""
        event = CaseEvent(
            id=self.desk.new_id(),
            case_id=deadline.case_id,
            party_id=deadline.party_id,
            kind=EventKind.NOT_SUBMITTED,
            on=self.desk.today(),
            paper=deadline.paper.value,
            reason=self.reason,
        )
        closed = given_up(by_decision(deadline, self.reason), NotSubmitted.OTHER, event)
        return [event, closed]

    def _cause(self, seen: Seen) -> str:
        causes = (_cause(line, self.desk.law) for line in self._taken(seen))
        return "、".join(dict.fromkeys(causes))


def _grouped(records: Iterable[Record]) -> list[Record]:
    """The records, those of a kind together, so that the store writes them in one go."""
    return sorted(records, key=lambda record: type(record).__name__)


def _cause(line: Redating, law: LawInForce) -> str:
    """The law that changed, or the notice the new reasons name and the old ones do not."""
    have, now = line.deadline, line.now
    if have is None or now is None or have.rule_version != now.rule_version:
        names = {each.code: each.name_zh for each in law.rules.laws}
        code = next((rule.law for rule in law.rules if rule.id == line.of.rule_id), "")
        return names.get(code, line.of.rule_id)
    new, old = _notices(now), _notices(have)
    named = [*(n for n in new if n not in old), *(n for n in old if n not in new)]
    return named[0] if named else _settled_by(have, law.calendar)


def _settled_by(have: Deadline, calendar: WorkCalendar) -> str:
    """The newest notice of the year in which the deadline could not yet be certain."""
    open_days = [step.until or step.day for step in have.steps if step.code is StepCode.UNCONFIRMED]
    # The last three days of a year are certain with the notice of the next one.
    year = (max(open_days) + timedelta(days=3)).year if open_days else calendar.last_year
    notices = {each.year: each.notices[-1].title for each in calendar.schedules}
    return notices.get(year, notices[calendar.last_year])


def _notices(deadline: Deadline) -> list[str]:
    return [step.notice for step in deadline.steps if step.notice]
