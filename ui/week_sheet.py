"""应诉期限一周清单: what one week asks of us, on paper for the day the computer is not there.

A list is a document of the office: Chinese in every language of the window, and it names no
claimant. `ui.week_html` sets it, `ui.week_paper` puts it on paper. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tracker.codes import Nature
from tracker.policy import at
from tracker.queries import DeadlineLine, HearingLine, Shelf
from tracker.records import LEGAL_ZONE, legal_day
from tracker.rules import RuleBook
from ui.desk_rows import DeskRow, joined
from ui.translator import as_in_documents
from ui.words import deadline_title, label, listed, short_day, time_passed

TITLE = "应诉期限一周清单"
OPEN = "待办"
MOST = 500
"""Duties that are read at most, overdue ones and those ahead; a list that is cut says so."""

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class WeekRow(NamedTuple):
    """One thing to file, in words."""

    day: str
    title: str
    number: str
    agency: str
    handler: str
    state: str


class WeekHearing(NamedTuple):
    """One hearing, in words."""

    when: str
    kind: str
    number: str
    place: str
    heads: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSheet:
    """The list of the week that begins on `monday`; `cut` where it does not hold everything."""

    monday: date
    overdue: tuple[WeekRow, ...]
    week: tuple[WeekRow, ...]
    hearings: tuple[WeekHearing, ...]
    next_week: tuple[WeekRow, ...]
    next_hearings: tuple[WeekHearing, ...]
    cut: bool = False

    @classmethod
    @as_in_documents()
    def read(cls, shelf: Shelf, rules: RuleBook, now: datetime) -> WeekSheet:
        """What stands open `now`: overdue, to be done until Sunday, and in the week after."""
        today = legal_day(now)
        monday = monday_of(today)
        next_monday, end = monday + _WEEK, monday + 2 * _WEEK - _DAY
        overdue = shelf.open_deadlines(until=today - _DAY, limit=MOST)
        duties = shelf.open_deadlines(since=today, until=end, limit=MOST)
        coming = joined(sorted([*duties, *shelf.open_rights(today, end)], key=_in_order))
        return cls(
            monday=monday,
            overdue=_rows(joined(overdue), rules, today),
            week=_rows((row for row in coming if row.line.act_by < next_monday), rules, today),
            hearings=_hearings(shelf, today, next_monday),
            next_week=_rows(
                (row for row in coming if row.line.act_by >= next_monday), rules, today
            ),
            next_hearings=_hearings(shelf, next_monday, next_monday + _WEEK),
            cut=MOST in (len(overdue), len(duties)),
        )

    @property
    def name(self) -> str:
        """What its file is called."""
        return name_of(self.monday)

    @property
    def span(self) -> str:
        """2026年3月9日至3月15日."""
        sunday = self.monday + _WEEK - _DAY
        year = f"{sunday.year}年" if sunday.year != self.monday.year else ""
        return f"{_long(self.monday)}至{year}{sunday.month}月{sunday.day}日"

    @property
    def counts(self) -> str:
        """逾期 1 项，本周届满 5 项，开庭 2 次."""
        numbers = (f"本周届满 {len(self.week)} 项", f"本周开庭 {len(self.hearings)} 次")
        late = (f"逾期未办 {len(self.overdue)} 项",) if self.overdue else ()
        return "，".join((*late, *numbers))


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def name_of(monday: date) -> str:
    """What the list of a week is called as a file."""
    return f"{TITLE}-{monday.isoformat()}.pdf"


def _in_order(line: DeadlineLine) -> tuple[date, date, str]:
    return line.act_by, line.due_on, line.deadline_id


def _rows(rows: Iterable[DeskRow], rules: RuleBook, today: date) -> tuple[WeekRow, ...]:
    return tuple(_row(row, rules, today) for row in rows)


def _row(row: DeskRow, rules: RuleBook, today: date) -> WeekRow:
    line = row.line
    day = short_day(line.act_by)
    if line.act_by != line.due_on:
        day += f"（届满日 {line.due_on:%m-%d}）"
    return WeekRow(
        day,
        deadline_title(rules, line.rule_id, row.papers),
        line.official_no or line.serial,
        line.agency,
        line.handler,
        listed(_states(line, today)) or OPEN,
    )


def _states(line: DeadlineLine, today: date) -> Sequence[str]:
    states = []
    if line.act_by < today:
        states.append(time_passed(today, line.act_by, line.due_on))
    if line.nature is Nature.RIGHT:
        states.append("权利")
    if line.provisional:
        states.append("暂定")
    return states


def _hearings(shelf: Shelf, first: date, end: date) -> tuple[WeekHearing, ...]:
    """From the first day to the day before `end`."""
    lines = shelf.hearings(_begin(first), _begin(end))
    return tuple(_hearing(line) for line in lines)


def _hearing(line: HearingLine) -> WeekHearing:
    local = line.starts_at.astimezone(LEGAL_ZONE)
    place = " ".join(part for part in (line.forum, line.place) if part)
    return WeekHearing(
        f"{short_day(local.date())} {local:%H:%M}",
        label(line.kind),
        line.official_no or line.serial,
        place,
        line.heads,
    )


def _begin(day: date) -> datetime:
    return at(day, datetime.min.time())


def _long(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
