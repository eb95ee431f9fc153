"""Lines of due reminders for tests: a test names only what it is about."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import resources
from tests.builders import NOW
from tracker.codes import HearingKind, Paper
from tracker.loaded_law import ShippedLaw, shipped_law
from tracker.queries import ReminderLine
from tracker.records import LEGAL_ZONE
from tracker.reminders import Level, OccurrenceState, SubjectKind
from tracker.rules import RuleBook, load_rules
from tracker.workdays import WorkCalendar, load_workdays


@cache
def the_law() -> tuple[RuleBook, WorkCalendar]:
    """The shipped rules and calendar, read once."""
    return load_rules(resources.folder("rules")), load_workdays(resources.folder("workdays"))


@cache
def the_shipped_law() -> ShippedLaw:
    """The texts behind them."""
    return shipped_law(resources.folder("rules"), resources.folder("workdays"))


def a_line(number: int = 1, paper: Paper | None = Paper.EVIDENCE, **over: Any) -> ReminderLine:
    """Five working days before 17 March 2026, an hour ago."""
    line = ReminderLine(
        occurrence_id=f"{number} {paper}",
        version=1,
        subject_kind=SubjectKind.DEADLINE,
        subject_id=f"deadline {number} {paper}",
        case_id=f"case {number}",
        recipient="",
        level=Level.WORKDAYS_5,
        due_at=NOW - timedelta(hours=1),
        snoozed_until=None,
        state=OccurrenceState.PLANNED,
        serial=f"2026-诉-{number:04d}",
        official_no=f"（2026）沪7101行初{number}号",
        claimants="张三、李四",
        agency="浦东新区市场监督管理局",
        handler="王芳",
        rule_id="apl_answer_evidence",
        paper=paper,
        act_by=date(2026, 3, 17),
        due_on=date(2026, 3, 17),
        provisional=False,
        hearing_kind=None,
        hearing_at=None,
        place="",
    )
    if over.get("act_by") and "due_on" not in over:
        over["due_on"] = over["act_by"]
    return line._replace(**over)


def a_hearing_line(number: int = 1, **over: Any) -> ReminderLine:
    """The trial on 13 March 2026 at 14:00."""
    hearing = {
        "subject_kind": SubjectKind.HEARING,
        "subject_id": f"hearing {number}",
        "level": Level.HEARING_WORKDAYS_3,
        "rule_id": "",
        "act_by": None,
        "due_on": None,
        "hearing_kind": HearingKind.TRIAL,
        "hearing_at": datetime(2026, 3, 13, 14, 0, tzinfo=LEGAL_ZONE),
        "place": "第三法庭",
    }
    return a_line(number, None, **{**hearing, **over})
