"""`main.py demo`: a made-up district with about sixty cases around today, filled through the verbs.

Each case is registered, filed and decided with the clock set to the day it would have happened,
so that history, reminders and lateness are what the program itself makes of such facts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

import resources
from tracker.books import Desk
from tracker.books.case_book import CaseBook, EventDraft
from tracker.books.day_book import DayBook
from tracker.books.deadline_book import DeadlineBook, Submission
from tracker.books.reminder_book import ReminderBook
from tracker.cases import CaseParty
from tracker.codes import (
    ActKind,
    AgencyLevel,
    Area,
    Capacity,
    DeadlineState,
    EventKind,
    ForumKind,
    LateCause,
    Nature,
    NotSubmitted,
    Paper,
    PostKind,
    ServiceWay,
    Stage,
    SubmissionWay,
)
from tracker.deadlines import Deadline
from tracker.evening import LOOK_BACK, ticked_on
from tracker.hearings import Appearance, Hearing
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.people import Agency, Forum, Person, Post
from tracker.queries import Shelf
from tracker.records import LEGAL_ZONE, Record

_SURNAMES = "张王李刘陈杨黄赵周吴徐孙马朱胡郭何高林罗"
_COMPANIES = ("示范市明远贸易有限公司", "示范市恒通物流有限公司", "示范市嘉禾餐饮有限公司")
_PROOF_OF_HEAD = "apl_hearing_head_id"
_DISTRICT = "demo/district.toml"
_THIS_MORNING = time(8, 30)


def fill(desk: Desk, today: date, shelf: Shelf) -> None:
    """Writes the sample district into an empty database, as seen on `today`."""
    Sample(desk, today, shelf).write()


@dataclass
class _Moving:
    """A clock that is set to the day something happens."""

    now: datetime

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Sample:
    """The sample district while it is being written."""

    def __init__(self, desk: Desk, today: date, shelf: Shelf) -> None:
        self._today = today
        self._shelf = shelf
        self._clock = _Moving(_at(today, _THIS_MORNING))
        self._desk = replace(desk, clock=self._clock)
        self._cases = CaseBook(self._desk)
        self._deadlines = DeadlineBook(self._desk)
        self._district: dict[str, Any] = tomllib.loads(resources.text(_DISTRICT))
        self._heads: dict[str, str] = {}
        self._numbers = count(101)

    def write(self) -> None:
        """Everything, oldest first: people, cases, what was acknowledged and signed off."""
        self._set(self._today - timedelta(days=200))
        self._people()
        stories = sorted(self._stories(), key=lambda story: -story[0])
        for days_ago, story in stories:
            story(self._today - timedelta(days=days_ago))
        self._acknowledge_old()
        self._sign_off()

    def _set(self, day: date, hour: time = time(9, 30)) -> None:
        """Puts the clock on a day; today's deeds were all done early this morning."""
        today = day >= self._today
        self._clock.now = _at(self._today, _THIS_MORNING) if today else _at(day, hour)

    def _people(self) -> None:
        new, district = self._desk.new_id, self._district
        records: list[Record] = [
            *(Forum(id=new(), name=name, kind=ForumKind.COURT) for name in district["courts"]),
            *(Forum(id=new(), name=name, kind=ForumKind.ORGAN) for name in district["organs"]),
            *(Person(id=new(), name=name) for name in district["handlers"]),
        ]
        for entry in district["agency"]:
            agency = Agency(id=new(), name=entry["name"], level=AgencyLevel(entry["level"]))
            records.append(agency)
            for name, title, kind in entry["heads"]:
                person = Person(id=new(), name=name)
                self._heads.setdefault(agency.name, person.id)
                post = Post(
                    id=new(),
                    person_id=person.id,
                    agency_id=agency.id,
                    title=title,
                    kind=PostKind(kind),
                )
                records += [person, post]
        self._desk.save(records, "demo")

    def _stories(self) -> Iterable[tuple[int, Callable[[date], None]]]:
        """(days ago, what happened then): spread over four months, denser near today."""
        agencies = self._district["agency"]
        for index in range(44):
            entry = agencies[index % len(agencies)]
            days_ago = (index * 7) % 28 if index < 26 else 25 + (index - 26) * 5
            kind = index % 5
            tell = self._reconsideration if kind in (1, 3) else self._lawsuit
            yield days_ago, self._story(tell, entry, index)
        others = (
            (self._double, 4, 9),
            (self._as_organ, 4, 11),
            (self._mediation, 3, 6),
            (self._appeal, 4, 8),
        )
        index = 44
        for tell, number, apart in others:
            for place in range(number):
                entry = agencies[1 + index % (len(agencies) - 1)]
                yield place * apart + 2, self._story(tell, entry, index)
                index += 1
        yield 12, self._story(self._extension, agencies[4], index)

    def _story(
        self, tell: Callable[[dict[str, Any], int, date], None], entry: dict[str, Any], index: int
    ) -> Callable[[date], None]:
        return lambda day: tell(entry, index, day)

    # The kinds of cases.

    def _lawsuit(self, entry: dict[str, Any], index: int, day: date) -> None:
        stage = Stage.FIRST_SUMMARY if index % 7 == 0 else Stage.FIRST_ORDINARY
        case_id = self._register(IncomingPaper.ANSWER_NOTICE, entry, index, day, stage=stage)
        self._file(case_id, index, day, Paper.ANSWER, Paper.EVIDENCE)
        self._hear(case_id, entry, index, day + timedelta(days=26 + index % 9))
        if index >= 34:
            self._decide(case_id, day + timedelta(days=70))

    def _reconsideration(self, entry: dict[str, Any], index: int, day: date) -> None:
        stage = Stage.RECON_SIMPLE if index % 6 == 1 else Stage.RECON_ORDINARY
        case_id = self._register(IncomingPaper.REPLY_NOTICE, entry, index, day, stage=stage)
        self._file(case_id, index, day, Paper.REPLY_AND_EVIDENCE)
        if index >= 34:
            self._decide(case_id, day + timedelta(days=55))

    def _double(self, entry: dict[str, Any], index: int, day: date) -> None:
        """双被告: the original agency and the government that upheld its act."""
        second = PartyDraft(
            agency=self._district["government"],
            capacity=Capacity.ORGAN_UPHELD,
            handler=self._handler(index + 1),
            served_on=min(day + timedelta(days=1), self._today),
            service_way=ServiceWay.DIRECT,
        )
        case_id = self._register(IncomingPaper.ANSWER_NOTICE, entry, index, day, second=second)
        self._file(case_id, index, day, Paper.ANSWER, Paper.EVIDENCE)

    def _as_organ(self, entry: dict[str, Any], index: int, day: date) -> None:
        """A reconsideration that the district government itself decides."""
        government = self._district["agency"][0]
        case_id = self._register(IncomingPaper.RECON_APPLICATION, government, index, day)
        accepted = day + timedelta(days=3)
        if accepted <= self._today:
            self._record(case_id, EventKind.ACCEPTED, accepted, stage=Stage.RECON_ORDINARY)
        if accepted + timedelta(days=4) <= self._today:
            self._record(case_id, EventKind.COPY_SENT, accepted + timedelta(days=4))

    def _mediation(self, entry: dict[str, Any], index: int, day: date) -> None:
        self._register(IncomingPaper.MEDIATION_NOTICE, entry, index, day)

    def _appeal(self, entry: dict[str, Any], index: int, day: date) -> None:
        case_id = self._register(IncomingPaper.APPEAL_COPY, entry, index, day)
        self._file(case_id, index, day, Paper.ANSWER)

    def _extension(self, entry: dict[str, Any], index: int, day: date) -> None:
        """Late evidence asked for and granted."""
        case_id = self._register(IncomingPaper.ANSWER_NOTICE, entry, index, day)
        asked, granted = day + timedelta(days=4), day + timedelta(days=7)
        party = self._parties(case_id)[0]
        self._record(
            case_id,
            EventKind.EXTENSION_REQUESTED,
            asked,
            party_id=party.id,
            reason="执法记录仪数据需由上级部门调取",
        )
        self._record(
            case_id,
            EventKind.EXTENSION_GRANTED,
            granted,
            party_id=party.id,
            cause_removed_on=granted,
        )

    # What happens in each.

    def _register(
        self,
        paper: IncomingPaper,
        entry: dict[str, Any],
        index: int,
        day: date,
        *,
        stage: Stage | None = None,
        second: PartyDraft | None = None,
    ) -> str:
        self._set(day if second is None else second.served_on or day)
        area, kind, act = entry["cases"][index % len(entry["cases"])]
        first = PartyDraft(
            agency=entry["name"],
            capacity=Capacity.ORIGINAL_ACT if second else None,
            handler=self._handler(index),
            served_on=day,
            service_way=(ServiceWay.DIRECT, ServiceWay.MAIL, ServiceWay.ELECTRONIC)[index % 3],
        )
        draft = Draft(
            paper=paper,
            stage=stage,
            parties=(first, second) if second else (first,),
            official_no=self._number(paper, day),
            forum=self._forum(paper),
            claimants=_claimants(index),
            accepted_on=_accepted(paper, day, index),
            area=Area(area),
            act_kind=ActKind(kind),
            act_name=act,
            recon_organ=self._district["government"] if second else "",
        )
        return self._cases.register(draft).main or ""

    def _file(self, case_id: str, index: int, day: date, *papers: Paper) -> None:
        """Most file in time; some late, some only the answer, a few not yet."""
        for place, party in enumerate(self._parties(case_id)):
            due = [d for d in self._open(case_id, party) if d.paper in papers]
            if not due:
                continue
            last = due[0].due_on
            habit = (index + 3 * place) % 8
            filed = last + timedelta(days={3: 1, 6: 4}.get(habit, -(habit + 1)))
            if filed > self._today or filed < day or habit == 5:
                continue
            if habit == 4 and len(due) > 1:
                due = due[:1]
            self._submit(due, filed, index)

    def _submit(self, due: list[Deadline], filed: date, index: int) -> None:
        self._set(filed, time(15))
        way = (SubmissionWay.PLATFORM, SubmissionWay.POST, SubmissionWay.IN_PERSON)[index % 3]
        ids = tuple(deadline.id for deadline in due)
        proof = f"EM{1_000_000 + index * 37}CN" if index % 4 else ""
        self._deadlines.submit(Submission(deadline_ids=ids, on=filed, way=way, proof_no=proof))
        if filed > due[0].due_on and index % 2:
            for deadline in due:
                self._deadlines.explain_late(
                    deadline.id, LateCause.HANDOVER, "收文后未及时转承办科室", None
                )

    def _hear(self, case_id: str, entry: dict[str, Any], index: int, day: date) -> None:
        """A summons for a hearing, on a working day, where the case has come that far."""
        day = self._desk.calendar.roll(day)
        if index % 3 or day < self._today - timedelta(days=30):
            return
        received = min(day - timedelta(days=12), self._today)
        self._set(received, time(16))
        agency = PartyDraft(agency=entry["name"], served_on=received)
        self._cases.register(
            Draft(
                paper=IncomingPaper.SUMMONS,
                case_id=case_id,
                parties=(agency,),
                hearing_at=_at(day, time(9 + index % 6, 30)),
                hearing_place=f"第{'一二三四五六'[index % 6]}法庭",
            )
        )
        (hearing,) = self._desk.store.find(Hearing, case_id=case_id)
        (party,) = self._parties(case_id)
        planned = Appearance(
            id=self._desk.new_id(),
            hearing_id=hearing.id,
            party_id=party.id,
            planned_id=self._heads.get(entry["name"]),
        )
        self._desk.save([planned], "demo")
        if day <= self._today:
            proof = self._desk.store.find(Deadline, case_id=case_id, rule_id=_PROOF_OF_HEAD)
            self._submit(proof, day - timedelta(days=1), index)

    def _decide(self, case_id: str, day: date) -> None:
        if day <= self._today:
            self._record(case_id, EventKind.DECIDED, day)

    def _record(self, case_id: str, kind: EventKind, day: date, **more: Any) -> None:
        self._set(day, time(16))
        on = min(day, self._today)
        self._cases.record(EventDraft(case_id=case_id, kind=kind, on=on, **more))

    def _acknowledge_old(self) -> None:
        """Reminders of earlier days were acknowledged, except the freshest ones."""
        self._clock.now = _at(self._today, time(8, 59))
        book = ReminderBook(self._desk)
        rows = book.due()
        book.acknowledge([row.id for row in rows])
        for deadline in self._desk.store.find(Deadline, state=DeadlineState.OPEN):
            if deadline.nature is Nature.RIGHT and deadline.due_on < self._today:
                self._set(deadline.due_on, time(15))
                self._deadlines.not_needed((deadline.id,), NotSubmitted.OTHER, "经研究不行使")

    def _sign_off(self) -> None:
        """The days of the last week were looked through before the office closed."""
        book = DayBook(self._desk, self._shelf)
        for days_ago in range(LOOK_BACK.days, 0, -1):
            check = ticked_on(self._shelf, self._today - timedelta(days=days_ago))
            if check.closed:
                self._set(check.on, time(17))
                sent = [line.key for line in check.closed]
                book.sign(check, sent, self._desk.actor(), anyway=True)

    # Small things.

    def _parties(self, case_id: str) -> list[CaseParty]:
        return self._desk.store.find(CaseParty, case_id=case_id)

    def _open(self, case_id: str, party: CaseParty) -> list[Deadline]:
        return self._desk.store.find(
            Deadline,
            case_id=case_id,
            party_id=party.id,
            state=DeadlineState.OPEN,
            nature=Nature.DUTY,
        )

    def _handler(self, index: int) -> str:
        handlers: list[str] = self._district["handlers"]
        return handlers[index % len(handlers)]

    def _forum(self, paper: IncomingPaper) -> str:
        if paper in (IncomingPaper.REPLY_NOTICE, IncomingPaper.RECON_APPLICATION):
            return str(self._district["organs"][1])
        return str(self._district["courts"][1 if paper is IncomingPaper.APPEAL_COPY else 0])

    def _number(self, paper: IncomingPaper, day: date) -> str:
        number = next(self._numbers)
        if paper in (IncomingPaper.REPLY_NOTICE, IncomingPaper.RECON_APPLICATION):
            return f"示府复〔{day.year}〕{number}号"
        court, word = ("03", "行终") if paper is IncomingPaper.APPEAL_COPY else ("7101", "行初")
        if paper is IncomingPaper.MEDIATION_NOTICE:
            word = "行诉前调"
        return f"（{day.year}）沪{court}{word}{number}号"


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, LEGAL_ZONE)


def _claimants(index: int) -> str:
    if index % 9 == 4:
        return _COMPANIES[index % len(_COMPANIES)]
    first = f"{_SURNAMES[index % len(_SURNAMES)]}某某"
    return f"{first}、{_SURNAMES[(index + 7) % len(_SURNAMES)]}某" if index % 6 == 2 else first


def _accepted(paper: IncomingPaper, day: date, index: int) -> date | None:
    if paper in (IncomingPaper.MEDIATION_NOTICE, IncomingPaper.RECON_APPLICATION):
        return None
    return day - timedelta(days=2 + index % 4)
