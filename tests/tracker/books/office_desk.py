"""A desk with real memory, the shipped law and a clock that is moved; the officer is 王敏.

The verbs of the books are called as the window calls them; what became of a case is then read from
the database itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import resources
from db.attachments import Attachments
from db.opening import DeskDatabase
from tests.builders import counted_ids
from tests.tracker.law_texts import SHIPPED
from tracker.books import Desk
from tracker.books.amend_book import AmendBook
from tracker.books.case_book import CaseBook, EventDraft
from tracker.books.day_book import DayBook
from tracker.books.deadline_book import DeadlineBook, Submission
from tracker.books.folder import difference, open_folder
from tracker.books.law_book import LawBook
from tracker.books.reminder_book import ReminderBook
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import EventKind, Paper, SubmissionWay
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.in_force import LawInForce
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.records import LEGAL_ZONE
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState
from tracker.rules import RuleBook, load_rules
from tracker.workdays import WorkCalendar, load_workdays

COURT, ORGAN = "上海铁路运输法院", "浦东新区人民政府"
AGENCY, SECOND = "浦东新区市场监督管理局", "浦东新区城市管理行政执法局"
NAMES = frozenset({COURT, ORGAN, AGENCY, SECOND, "王芳", "李强"})
NUMBER = "（2026）沪7101行初123号"
Told = tuple[str, Level]


@cache
def the_law() -> tuple[RuleBook, WorkCalendar]:
    """The shipped rules and calendar, read once."""
    return load_rules(resources.folder("rules")), load_workdays(resources.folder("workdays"))


def at(moment: str) -> datetime:
    """An instant in China: "09-20 10:00" of 2026, or "2027-01-04 10:00"."""
    moment = moment if len(moment) > 11 else f"2026-{moment}"
    return datetime.strptime(moment, "%Y-%m-%d %H:%M").replace(tzinfo=LEGAL_ZONE)


def day(text: str) -> date:
    """A day: "09-20" of 2026, or "2023-12-22"."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


class OfficeDesk:
    """One desk on one database."""

    def __init__(self, database: DeskDatabase, now: str) -> None:
        self.now = at(now)
        new_id = counted_ids()
        self.desk = Desk(
            store=database.store(new_id),
            files=Attachments(database.folder.attachments),
            law=LawInForce(*the_law()),
            clock=lambda: self.now,
            new_id=new_id,
            actor=lambda: "王敏",
        )
        self.store = self.desk.store
        self.shelf = database.shelf()
        self.use(self.desk)

    def use(self, desk: Desk) -> None:
        """Works with this desk from now on (another rule pack, another calendar)."""
        self.desk = desk
        self.cases = CaseBook(desk)
        self.deadlines = DeadlineBook(desk)
        self.reminders = ReminderBook(desk)
        self.amend = AmendBook(desk)
        self.law = LawBook(desk, SHIPPED)
        self.days = DayBook(desk, self.shelf)

    def move(self, moment: str) -> None:
        """Puts the clock on this moment."""
        self.now = at(moment)

    # What is done.

    def register(
        self,
        received: str = "03-02",
        *others: str,
        paper: IncomingPaper = IncomingPaper.ANSWER_NOTICE,
        party: dict[str, Any] | None = None,
        **more: Any,
    ) -> str:
        """Registers a paper received that day; `others` are receipt days of the second agency."""
        first = PartyDraft(**{"agency": AGENCY, "served_on": day(received), **(party or {})})
        second = [PartyDraft(agency=SECOND, served_on=day(each)) for each in others]
        draft = Draft(
            paper=paper,
            parties=(first, *second),
            **{
                "official_no": NUMBER,
                "forum": COURT,
                "claimants": "张三",
                "create": NAMES,
                **more,
            },
        )
        return self.cases.register(draft).main or ""

    def record(self, case_id: str, kind: EventKind, on: str, **more: Any) -> None:
        """Records an event of a case."""
        self.cases.record(EventDraft(case_id=case_id, kind=kind, on=day(on), **more))

    def submit(
        self, deadlines: Iterable[Deadline], on: str, way: SubmissionWay = SubmissionWay.PLATFORM
    ) -> None:
        """Records that these papers were filed."""
        ids = tuple(each.id for each in deadlines)
        self.deadlines.submit(Submission(deadline_ids=ids, on=day(on), way=way))

    def void(self, case_id: str, kind: EventKind) -> None:
        """Voids the only live event of this kind."""
        self.cases.void_event(self.event(case_id, kind), "登记错误")

    # What became of it.

    def case(self, case_id: str) -> Case:
        """The case as it is kept."""
        return self.store.get(Case, case_id)

    def parties(self, case_id: str) -> list[CaseParty]:
        """Our agencies in the order of registration."""
        return self.store.find(CaseParty, case_id=case_id)

    def event(self, case_id: str, kind: EventKind) -> CaseEvent:
        """The only live event of this kind."""
        (event,) = self.events(case_id, kind)
        return event

    def events(self, case_id: str, *kinds: EventKind) -> list[CaseEvent]:
        """The live events of a case (of these kinds), by day."""
        events = self.store.find(CaseEvent, case_id=case_id)
        return sorted((e for e in events if not kinds or e.kind in kinds), key=lambda e: e.on)

    def all(self, case_id: str, **equals: Any) -> list[Deadline]:
        """The live deadlines of a case."""
        return self.store.find(Deadline, case_id=case_id, **equals)

    def one(self, case_id: str, paper: Paper, place: int = 0) -> Deadline:
        """The live deadline of this paper, of the agency at this place."""
        party = self.parties(case_id)[place]
        (deadline,) = self.all(case_id, paper=paper, party_id=party.id)
        return deadline

    def duties(self, case_id: str) -> tuple[Deadline, Deadline]:
        """Answer and evidence of the first agency."""
        return self.one(case_id, Paper.ANSWER), self.one(case_id, Paper.EVIDENCE)

    def rows(self, deadline: Deadline) -> list[Occurrence]:
        """Every reminder row of a deadline, whatever became of it, by time."""
        rows = self.store.find(Occurrence, subject_id=deadline.id)
        return sorted(rows, key=lambda row: (row.due_at, row.id))

    def live(self, deadline: Deadline) -> list[Told]:
        """The live reminders of a deadline: when in China, and which."""
        return [_told(row) for row in self.rows(deadline) if row.state in LIVE_STATES]

    def due(self) -> list[Occurrence]:
        """What is due now."""
        return self.reminders.due()

    def nothing_to_recalculate(self, case_id: str) -> bool:
        """Whether the deadlines kept are exactly those that follow from the events."""
        return not difference(open_folder(case_id, self.desk), self.desk)

    def without_rule(self, rule_id: str) -> None:
        """A rule pack in which this rule is missing."""
        rules = RuleBook((r for r in self.desk.rules if r.id != rule_id), "test")
        self.use(replace(self.desk, law=LawInForce(rules, self.desk.calendar)))


def _told(row: Occurrence) -> Told:
    return f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}", row.level


def states(rows: Iterable[Occurrence]) -> set[OccurrenceState]:
    """The states these rows are in."""
    return {row.state for row in rows}


def refusal(office: OfficeDesk, case_id: str, kind: EventKind, on: str, **more: Any) -> str:
    """The code with which an event is refused, the same in the preview and on recording."""
    event = EventDraft(case_id=case_id, kind=kind, on=day(on), **more)
    refused = []
    for verb in (office.cases.preview, office.cases.record):
        with pytest.raises(InputError) as error:
            verb(event)
        refused.append(error.value.code)
    assert refused[0] == refused[1]
    return refused[0]


def counts(folder: Path) -> list[int]:
    """How many rows every table of the database holds."""
    with sqlite3.connect(folder / "yingsu.db") as connection:
        names = [
            n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        return [connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names]
