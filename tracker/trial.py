"""期限试算: any rule, or any length, tried on a day without a case.

One owner for the window, the command line and the sheet; what it refuses, it refuses for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from tracker.bounds import day_range
from tracker.codes import Actor, Procedure, ServiceWay
from tracker.counting import (
    Adjustment,
    Computation,
    Direction,
    Extension,
    Obstacle,
    Period,
    Step,
    Suspension,
    Unit,
    compute,
)
from tracker.errors import InputError
from tracker.law import Confidence, Rule, Timing
from tracker.rules import ChosenVersion, RuleBook
from tracker.service import PUBLIC_NOTICE, Served, served_from
from tracker.workdays import WorkCalendar

Stop = Suspension | Obstacle


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What is tried: the rule of an id, or a period of one's own where there is no id.

    `on` is the day of the fact: of receipt, of the arrival of a message, of the publication of a
    public notice. `extend` counts in the unit of the period.
    """

    on: date
    rule_id: str | None = None
    period: Period | None = None
    way: ServiceWay | None = None
    read_on: date | None = None
    extend: int = 0
    stops: tuple[Stop, ...] = ()


class Caution(StrEnum):
    """What whoever tries a period has to be told beside the day."""

    NOT_IN_FORCE = "not_in_force"
    """No version was in force on the day; the nearest one was taken."""
    UNVERIFIED = "unverified"
    """Nobody has read the text the version rests on."""
    EXCERPT = "excerpt"
    """Only an excerpt of that text was seen."""
    LONGER_THAN_LAWFUL = "longer_than_lawful"
    """The extension is longer than the law lets it be."""
    NO_LAWFUL_EXTENSION = "no_lawful_extension"
    """The law names no extension of this period."""
    STOPS_THE_FORUM_ONLY = "stops_the_forum_only"
    """A suspension stops the clock of court and organ, hardly that of a party."""
    NOTICE_UNVERIFIED = "notice_unverified"
    """Nobody has read how long a public notice had to stand at that time."""
    BY_LEAVE = "by_leave"
    """In a lawsuit an obstacle gives time back only where the court grants it."""


@dataclass(frozen=True, slots=True)
class TrialResult:
    """The day and everything that is to be said of it.

    `chosen` is None for a period of one's own. `extend` is the whole extension, that of the id
    included. A provisional day lies between `earliest` and `latest`. `careful` (稳妥日) is an
    earlier day by another reading.
    """

    trial: Trial
    chosen: ChosenVersion | None
    period: Period
    extend: int
    changes: tuple[Adjustment, ...]
    served: Served
    counted: Computation
    earliest: date | None = None
    latest: date | None = None
    careful: date | None = None
    cautions: tuple[Caution, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """How the service opened the period, then how the period was counted."""
        return self.served.steps + self.counted.steps


def try_period(trial: Trial, rules: RuleBook, calendar: WorkCalendar) -> TrialResult:
    """The last day of what is tried, and why; InputError or NotFound says what is wrong with it.

    The version of a rule is the one in force on the day that opens the period, else the nearest.
    A rule without a number of days, and one whose text in force is not loaded, compute nothing.
    """
    for stop in trial.stops:
        check_stop(stop)
    calendar.is_workday(trial.on)  # refuses a date beyond the calendar before any arithmetic
    served = served_from(trial.way, trial.on, trial.read_on, rules)
    chosen, period, extend = _asked(trial, served.trigger, rules)
    if period.direction is Direction.BEFORE and (trial.way or extend or trial.stops):
        raise InputError("counted_back_does_not_run")
    changes = (*((Extension(extend),) if extend else ()), *trial.stops)
    counted = compute(period, served.trigger, calendar, changes)
    earliest, latest = (
        day_range(period, served.trigger, calendar, changes)
        if counted.provisional
        else (None, None)
    )
    return TrialResult(
        trial,
        chosen,
        period,
        extend,
        changes,
        served,
        counted,
        earliest,
        latest,
        _careful(chosen, period, counted, rules, calendar),
        (*_about_service(trial, rules), *_cautions(chosen, extend, trial.stops)),
    )


def check_stop(stop: Stop) -> None:
    """Raises InputError where a suspension is resumed, or an obstacle ends, before it begins."""
    if isinstance(stop, Suspension) and stop.resume <= stop.start:
        raise InputError("resumed_before_suspended", start=stop.start, resume=stop.resume)
    if isinstance(stop, Obstacle) and stop.end < stop.start:
        raise InputError("obstacle_ends_before_it_begins", start=stop.start, end=stop.end)


def _asked(trial: Trial, day: date, rules: RuleBook) -> tuple[ChosenVersion | None, Period, int]:
    """The version and its period, or the period given, and the whole extension."""
    if trial.rule_id is None:
        if trial.period is None:
            raise InputError("nothing_to_try")
        return None, trial.period, trial.extend
    called = rules.called(trial.rule_id)
    if called.extend and trial.extend:
        raise InputError("extended_by_its_id", rule=trial.rule_id, base=called.rule.id)
    chosen = rules.version_on(called.rule.id, day)
    return chosen, period_of(chosen), called.extend or trial.extend


def period_of(chosen: ChosenVersion) -> Period:
    """The period of a version; InputError where it has no number, or its text is not loaded."""
    version = chosen.version
    if version.timing is Timing.TEXT_MISSING:
        law = version.citations[0].law_zh
        raise InputError("text_missing", law=law, since=version.in_force_from)
    if version.period is None:
        raise InputError("term_without_number", rule=chosen.rule, term=version)
    return version.period


def _careful(
    chosen: ChosenVersion | None,
    period: Period,
    counted: Computation,
    rules: RuleBook,
    calendar: WorkCalendar,
) -> date | None:
    """An earlier day by another reading; None where there is none."""
    if period.direction is Direction.BEFORE:
        if period.unit not in (Unit.DAY, Unit.WORKDAY):
            return None
        # Some want 三日前 to leave three whole days in between.
        strict = replace(period, length=period.length + 1)
        return compute(strict, counted.trigger, calendar).due
    if chosen is None or not chosen.nearest:
        return None
    others = _of_the_law_in_force(chosen, counted.trigger, rules)
    days = [compute(other, counted.trigger, calendar).due for other in others]
    return min((day for day in days if day < counted.due), default=None)


def _of_the_law_in_force(chosen: ChosenVersion, day: date, rules: RuleBook) -> Iterator[Period]:
    """The periods the same fact opens for the same paper by the law in force on that day.

    The reconsideration law of 2023 has no transitional article: a case of its first days has two
    defended readings, and the earlier day keeps within both.
    """
    rule = chosen.rule
    if rule.procedure is None:
        return
    for stage in rule.stages:
        for role in rule.roles:
            for other in rules.for_event(
                procedure=rule.procedure, stage=stage, role=role, event=rule.trigger, day=day
            ):
                if set(other.rule.papers) & set(rule.papers) and other.version.period is not None:
                    yield other.version.period


def _about_service(trial: Trial, rules: RuleBook) -> Iterator[Caution]:
    by_notice = trial.way is ServiceWay.NOTICE
    if by_notice and rules.version_on(PUBLIC_NOTICE, trial.on).version.unverified:
        yield Caution.NOTICE_UNVERIFIED


_OF_THE_FORUM = (Actor.COURT, Actor.ORGAN, Actor.PROCURATORATE)


def _cautions(
    chosen: ChosenVersion | None, extend: int, stops: Sequence[Stop]
) -> Iterator[Caution]:
    if chosen is None:
        return
    if chosen.nearest:
        yield Caution.NOT_IN_FORCE
    if chosen.version.confidence is Confidence.UNVERIFIED:
        yield Caution.UNVERIFIED
    if chosen.version.confidence is Confidence.EXCERPT:
        yield Caution.EXCERPT
    if extend:
        yield from _about_extension(chosen.rule, extend)
    if chosen.rule.procedure is not None and chosen.rule.actor not in _OF_THE_FORUM:
        yield from _about_stops(chosen.rule, stops)


def _about_extension(rule: Rule, extend: int) -> Iterator[Caution]:
    if rule.extension is None:
        yield Caution.NO_LAWFUL_EXTENSION
    elif extend > rule.extension:
        yield Caution.LONGER_THAN_LAWFUL


def _about_stops(rule: Rule, stops: Sequence[Stop]) -> Iterator[Caution]:
    """What stops the clock of a party: 民事诉讼法 art. 86.

    Time lost to an obstacle is deducted by itself from the period to sue (行政诉讼法 art. 48(1)).
    """
    if any(isinstance(stop, Suspension) for stop in stops):
        yield Caution.STOPS_THE_FORUM_ONLY
    obstacle = any(isinstance(stop, Obstacle) for stop in stops)
    by_itself = rule.actor is Actor.CLAIMANT
    if obstacle and rule.procedure is Procedure.LITIGATION and not by_itself:
        yield Caution.BY_LEAVE
