"""Valid records for tests: a test names only what it is about.

`a_case(3)` is always the same record: its id and its serial follow from the number. Number n of
every kind belongs together: event, party, deadline, hearing and document n to case n, appearance n
to hearing n, occurrence n to deadline n, attempt n to occurrence n. Agency, forum and person 1
serve all cases. `a_whole_case(n)` gives one of each, in an order the store accepts.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from tracker.cases import Case, CaseEvent, CaseParty, Claimant, Document
from tracker.codes import (
    AgencyLevel,
    Attendance,
    Capacity,
    EventKind,
    ForumKind,
    Nature,
    Paper,
    PostKind,
    Procedure,
    Role,
    ServiceWay,
    Stage,
)
from tracker.counting import Step, StepCode
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.deadlines import Deadline
from tracker.defence import Defence, DefenceChoice, DefenceDecision
from tracker.gaps import Gap, GapKind
from tracker.hearings import Appearance, Hearing
from tracker.internal_steps import InternalStep, StepTick
from tracker.nudges import Nudge, NudgeRole
from tracker.people import Absence, Agency, Forum, Person, Post
from tracker.records import LEGAL_ZONE, Record
from tracker.reminders import ChannelAttempt, Level, Occurrence, SubjectKind
from tracker.settings import LawText, LawTextKind, Setting

R = TypeVar("R", bound=Record)

TODAY = date(2026, 3, 10)
"""The day on which tests happen, a Tuesday."""

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=LEGAL_ZONE)
"""The instant at which tests happen."""

_KINDS = (
    Case, CaseParty, Claimant, CaseEvent, Deadline, Hearing, Appearance, Occurrence,
    ChannelAttempt, Document, Agency, Forum, Person, Post, Setting, LawText, DefenceDecision,
    Absence, Gap, DaySheet, Nudge, StepTick,
)  # fmt: skip


def record_id(kind: type[Record], number: int = 1) -> str:
    """The id of record `number` of its kind: a UUID a person can read."""
    return f"{_KINDS.index(kind) + 1:08x}-0000-7000-8000-{number:012d}"


def counted_ids(prefix: int = 0xFFFF) -> Callable[[], str]:
    """A `new_id` for tests: the same ids in the same order in every run."""
    numbers = itertools.count(1)
    return lambda: f"{prefix:08x}-0000-7000-8000-{next(numbers):012d}"


def _made(record: R, over: dict[str, Any]) -> R:
    return replace(record, **over)


def an_agency(number: int = 1, **over: Any) -> Agency:
    """浦东新区市场监督管理局 and its sisters."""
    name = "浦东新区市场监督管理局" if number == 1 else f"浦东新区第{number}管理局"
    return _made(
        Agency(id=record_id(Agency, number), name=name, level=AgencyLevel.DEPARTMENT), over
    )


def a_forum(number: int = 1, **over: Any) -> Forum:
    """上海铁路运输法院."""
    name = "上海铁路运输法院" if number == 1 else f"第{number}法院"
    return _made(Forum(id=record_id(Forum, number), name=name, kind=ForumKind.COURT), over)


def a_person(number: int = 1, **over: Any) -> Person:
    """王芳, a handler."""
    name = "王芳" if number == 1 else f"承办人{number}"
    return _made(Person(id=record_id(Person, number), name=name), over)


def a_post(number: int = 1, **over: Any) -> Post:
    """Person n as deputy head of agency 1."""
    post = Post(
        id=record_id(Post, number),
        person_id=record_id(Person, number),
        agency_id=record_id(Agency),
        title="副局长",
        kind=PostKind.DEPUTY,
        held_from=date(2024, 1, 1),
    )
    return _made(post, over)


def a_case(number: int = 1, **over: Any) -> Case:
    """A lawsuit in first instance, ordinary procedure, received on 2 March 2026."""
    case = Case(
        id=record_id(Case, number),
        serial=f"2026-诉-{number:04d}",
        procedure=Procedure.LITIGATION,
        stage=Stage.FIRST_ORDINARY,
        received_on=date(2026, 3, 2),
        official_no=f"（2026）沪7101行初{number}号",
        forum_id=record_id(Forum),
        act_name="行政处罚决定",
        act_no=f"浦市监罚〔2026〕{number}号",
        claim="请求撤销行政处罚决定",
    )
    return _made(case, over)


def a_party(number: int = 1, **over: Any) -> CaseParty:
    """Agency 1 as the only defendant of case n, served on 2 March 2026."""
    party = CaseParty(
        id=record_id(CaseParty, number),
        case_id=record_id(Case, number),
        agency_id=record_id(Agency),
        our_role=Role.DEFENDANT,
        capacity=Capacity.SOLE,
        handler_id=record_id(Person),
        served_on=date(2026, 3, 2),
        service_way=ServiceWay.MAIL,
    )
    return _made(party, over)


def a_claimant(number: int = 1, **over: Any) -> Claimant:
    """张三, claimant of case n."""
    claimant = Claimant(
        id=record_id(Claimant, number), case_id=record_id(Case, number), ordinal=1, name="张三"
    )
    return _made(claimant, over)


def an_event(number: int = 1, **over: Any) -> CaseEvent:
    """The copy of the complaint is served on party n."""
    event = CaseEvent(
        id=record_id(CaseEvent, number),
        case_id=record_id(Case, number),
        party_id=record_id(CaseParty, number),
        kind=EventKind.SERVED,
        on=date(2026, 3, 2),
    )
    return _made(event, over)


def a_deadline(number: int = 1, **over: Any) -> Deadline:
    """Evidence of party n, due on 17 March 2026 (15 days from 2 March)."""
    due = date(2026, 3, 17)
    deadline = Deadline(
        id=record_id(Deadline, number),
        case_id=record_id(Case, number),
        party_id=record_id(CaseParty, number),
        rule_id="apl_answer_evidence",
        paper=Paper.EVIDENCE,
        trigger_event_id=record_id(CaseEvent, number),
        nature=Nature.DUTY,
        rule_version="2015-05-01",
        calendar_version="2026",
        trigger_on=date(2026, 3, 2),
        unrolled_on=due,
        due_on=due,
        original_on=due,
        steps=(
            Step(StepCode.TRIGGER, date(2026, 3, 2)),
            Step(StepCode.START, date(2026, 3, 3)),
            Step(StepCode.DUE, due, number=15),
        ),
    )
    return _made(deadline, over)


def a_hearing(number: int = 1, **over: Any) -> Hearing:
    """The trial of case n on 12 May 2026 at 14:00."""
    hearing = Hearing(
        id=record_id(Hearing, number),
        case_id=record_id(Case, number),
        starts_at=datetime(2026, 5, 12, 14, 0, tzinfo=LEGAL_ZONE),
        place="第三法庭",
    )
    return _made(hearing, over)


def an_appearance(number: int = 1, **over: Any) -> Appearance:
    """Person 1 is to appear for party n at hearing n."""
    appearance = Appearance(
        id=record_id(Appearance, number),
        hearing_id=record_id(Hearing, number),
        party_id=record_id(CaseParty, number),
        planned_id=record_id(Person),
    )
    return _made(appearance, over)


def an_attended_appearance(number: int = 1, **over: Any) -> Appearance:
    """Person 1 appeared and spoke."""
    return an_appearance(
        number,
        **{
            "attended": Attendance.ATTENDED,
            "head_id": record_id(Person),
            "head_title": "副局长",
            "spoke": True,
            **over,
        },
    )


def an_occurrence(number: int = 1, **over: Any) -> Occurrence:
    """The reminder of deadline n five working days before, due an hour before NOW."""
    occurrence = Occurrence(
        id=record_id(Occurrence, number),
        subject_kind=SubjectKind.DEADLINE,
        subject_id=record_id(Deadline, number),
        case_id=record_id(Case, number),
        recipient=record_id(Person),
        level=Level.WORKDAYS_5,
        due_at=NOW - timedelta(hours=1),
    )
    return _made(occurrence, over)


def an_attempt(number: int = 1, **over: Any) -> ChannelAttempt:
    """A pop-up was tried for occurrence n."""
    attempt = ChannelAttempt(
        id=record_id(ChannelAttempt, number),
        occurrence_id=record_id(Occurrence, number),
        channel="plyer",
        tried_at=NOW,
        result="sent",
    )
    return _made(attempt, over)


def a_document(number: int = 1, **over: Any) -> Document:
    """A scanned receipt of case n."""
    document = Document(
        id=record_id(Document, number),
        case_id=record_id(Case, number),
        event_id=record_id(CaseEvent, number),
        sha256=f"{number:064x}",
        name="回执.pdf",
        size=1024,
    )
    return _made(document, over)


def a_setting(number: int = 1, **over: Any) -> Setting:
    """The setting `key<n>`."""
    return _made(Setting(id=record_id(Setting, number), key=f"key{number}", value='"on"'), over)


def a_law_text(number: int = 1, **over: Any) -> LawText:
    """The days off of the year 2026 + n, as an officer loaded them."""
    text = LawText(
        id=record_id(LawText, number),
        kind=LawTextKind.WORKDAYS,
        name=str(2026 + number),
        text=f"year = {2026 + number}",
        sha256=f"{number:064x}",
        source="通知.toml",
    )
    return _made(text, over)


def a_defence_decision(number: int = 1, **over: Any) -> DefenceDecision:
    """In case n it is objected that the claim came too late."""
    decision = DefenceDecision(
        id=record_id(DefenceDecision, number),
        case_id=record_id(Case, number),
        defence=Defence.OUT_OF_TIME,
        choice=DefenceChoice.RAISE,
        reason="已过六个月",
    )
    return _made(decision, over)


def an_absence(number: int = 1, **over: Any) -> Absence:
    """Person 1 is away from 9 to 13 March 2026, and nobody stands in."""
    absence = Absence(
        id=record_id(Absence, number),
        person_id=record_id(Person),
        first_on=date(2026, 3, 9),
        last_on=date(2026, 3, 13),
    )
    return _made(absence, over)


def a_gap(number: int = 1, **over: Any) -> Gap:
    """The program was off the night before NOW."""
    gap = Gap(
        id=record_id(Gap, number),
        kind=GapKind.OFF,
        began_at=NOW - timedelta(hours=15),
        ended_at=NOW,
        fell_due=3,
    )
    return _made(gap, over)


def a_day_sheet(number: int = 1, **over: Any) -> DaySheet:
    """The evening check of TODAY, not signed yet."""
    sheet = DaySheet(id=record_id(DaySheet, number), kind=DaySheetKind.EVENING, on=TODAY)
    return _made(sheet, over)


def a_nudge(number: int = 1, **over: Any) -> Nudge:
    """Person 1 is to be told, as leader, that occurrence n was not answered."""
    nudge = Nudge(
        id=record_id(Nudge, number),
        case_id=record_id(Case, number),
        occurrence_id=record_id(Occurrence, number),
        role=NudgeRole.LEADER,
        to_id=record_id(Person),
        to_name="王敏",
    )
    return _made(nudge, over)


def a_step_tick(number: int = 1, **over: Any) -> StepTick:
    """In case n the first draft was written on TODAY."""
    tick = StepTick(
        id=record_id(StepTick, number),
        case_id=record_id(Case, number),
        party_id=record_id(CaseParty, number),
        rule_id="apl_answer_evidence",
        step=InternalStep.DRAFT,
        done_on=TODAY,
    )
    return _made(tick, over)


def the_shared_records() -> list[Record]:
    """Agency, forum, person and post 1, which every case of these builders refers to."""
    return [an_agency(), a_forum(), a_person(), a_post()]


def what_reminds(number: int = 1) -> list[Record]:
    """An absence, a gap, a sheet of a day, a 催办 and an internal step of case n."""
    return [
        an_absence(number),
        a_gap(number),
        a_day_sheet(number),
        a_nudge(number),
        a_step_tick(number),
    ]


def a_whole_case(number: int = 1) -> list[Record]:
    """Case n with one of everything, without the shared records."""
    return [
        a_case(number),
        a_claimant(number),
        a_party(number),
        an_event(number),
        a_deadline(number),
        a_hearing(number),
        an_appearance(number),
        an_occurrence(number),
        an_attempt(number),
        a_document(number),
        a_defence_decision(number),
    ]
