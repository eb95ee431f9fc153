"""每日摘要: what a day holds, gathered once in the morning.

Counts of duties, hearings of the day, rights about to lapse, internal steps that are to be done by
today, and who is away.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from tracker.codes import Paper
from tracker.day_lines import AwayLine
from tracker.internal_steps import InternalStep, StepTick, steps_of
from tracker.queries import DeadlineLine, HearingLine, Shelf
from tracker.records import LEGAL_ZONE
from tracker.workdays import WorkCalendar

OF_STEPS = (Paper.ANSWER, Paper.EVIDENCE, Paper.REPLY_AND_EVIDENCE, Paper.OPINION)
"""What is written inside the agency step by step."""

LAPSING = 3
"""Rights that lapse within so many working days are told."""

_ONE_DAY = timedelta(days=1)


class DueStep(NamedTuple):
    """An internal step that is to be done by today; a tick of today still stands there."""

    step: InternalStep
    on: date
    pressed: bool
    done: bool


class Matter(NamedTuple):
    """The papers of one agency under one rule, the earliest first, and the steps due for them."""

    lines: tuple[DeadlineLine, ...]
    steps: tuple[DueStep, ...]

    @property
    def line(self) -> DeadlineLine:
        """The paper to be filed first."""
        return self.lines[0]

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What is to be filed."""
        return tuple(line.paper for line in self.lines)


@dataclass(frozen=True, slots=True)
class Digest:
    """What stands on the sheet of a morning."""

    on: date
    overdue: int = 0
    today: int = 0
    week: int = 0
    hearings: tuple[HearingLine, ...] = ()
    rights: tuple[DeadlineLine, ...] = ()
    matters: tuple[Matter, ...] = ()
    away: tuple[AwayLine, ...] = ()

    @property
    def open_steps(self) -> int:
        """How many internal steps are not done yet."""
        return sum(not step.done for matter in self.matters for step in matter.steps)

    def __bool__(self) -> bool:
        counts = (self.overdue, self.today, self.week, self.open_steps)
        return any(counts) or any((self.hearings, self.rights, self.away))


def digest_of(shelf: Shelf, today: date, calendar: WorkCalendar) -> Digest:
    """What the day holds, as it stands now."""
    figures = shelf.figures(today)
    midnight = datetime.combine(today, time(), LEGAL_ZONE)
    return Digest(
        on=today,
        overdue=figures.overdue,
        today=figures.today,
        week=figures.week,
        hearings=tuple(shelf.hearings(midnight, midnight + _ONE_DAY)),
        rights=tuple(shelf.open_rights(today, calendar.add_workdays(today, LAPSING))),
        matters=tuple(_matters(shelf, today, calendar)),
        away=tuple(shelf.away(today)),
    )


def digest_text(digest: Digest) -> str:
    """The digest as JSON text, with what names each line and no more."""
    said = {
        "overdue": digest.overdue,
        "today": digest.today,
        "week": digest.week,
        "hearings": [_of(each, "hearing_id", *_CASE, "starts_at") for each in digest.hearings],
        "rights": [_of(each, *_DEADLINE) for each in digest.rights],
        "steps": [
            {**_of(matter.line, *_DEADLINE, "party_id"), **_of(step, *step._fields)}
            for matter in digest.matters
            for step in matter.steps
        ],
        "away": [_of(each, *each._fields) for each in digest.away],
    }
    return json.dumps(said, ensure_ascii=False)


_CASE = ("case_id", "serial", "official_no", "claimants")
_DEADLINE = ("deadline_id", *_CASE, "agency", "rule_id", "paper", "act_by")


def named(line: DeadlineLine) -> dict[str, Any]:
    """What names a deadline in the text of a sheet."""
    return _of(line, *_DEADLINE)


def _of(line: Any, *names: str) -> dict[str, Any]:
    values = {name: getattr(line, name) for name in names}
    return {n: v.isoformat() if isinstance(v, date) else v for n, v in values.items()}


def _matters(shelf: Shelf, today: date, calendar: WorkCalendar) -> Iterable[Matter]:
    """Every matter with steps to be done by today; what is overdue itself needs none."""
    papers: dict[tuple[str, str], list[DeadlineLine]] = {}
    for line in shelf.open_deadlines(since=today):
        if line.paper in OF_STEPS:
            papers.setdefault((line.party_id, line.rule_id), []).append(line)
    ticks = {
        (tick.party_id, tick.rule_id, tick.step): tick
        for tick in shelf.step_ticks({party_id for party_id, _ in papers})
    }
    for (party_id, rule_id), lines in papers.items():
        own = {step: ticks.get((party_id, rule_id, step)) for step in InternalStep}
        steps = _due_steps(lines, own, today, calendar)
        if steps:
            yield Matter(tuple(lines), steps)


def _due_steps(
    lines: Sequence[DeadlineLine],
    ticks: dict[InternalStep, StepTick | None],
    today: date,
    calendar: WorkCalendar,
) -> tuple[DueStep, ...]:
    first = lines[0]
    return tuple(
        DueStep(planned.step, planned.on, planned.pressed, tick is not None)
        for planned in steps_of(first.trigger_on, first.act_by, calendar)
        if planned.on <= today and ((tick := ticks[planned.step]) is None or tick.done_on == today)
    )
