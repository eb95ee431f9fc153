"""What opens a deadline: an event, a role, and the version of a rule that governs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tracker.cases import CaseEvent, CaseParty
from tracker.codes import Nature, Paper, Stage
from tracker.counting import Direction, Period, compute
from tracker.deadlines import Deadline
from tracker.law import StatedTerm, Timing
from tracker.proceeding import Proceeding
from tracker.reckoning import Trigger, fixed, reckoned
from tracker.rules import ChosenVersion

EXTENSION_RULE = "apl_evidence_after_extension"
"""Its period moves the evidence that is due already; it opens none of its own."""


def opened(party: CaseParty, event: CaseEvent, proceeding: Proceeding) -> Iterator[Deadline]:
    """The deadlines an event opens for one of our agencies, each paper its own."""
    trigger = proceeding.trigger(event)
    if trigger is None or event.id in proceeding.silent:
        return
    for choice in proceeding.choices(party, event):
        if choice.rule.id == EXTENSION_RULE or choice.rule.hangs_on is not None:
            continue
        for paper in papers(choice, party):
            blank = unreckoned(party, event, choice, paper, trigger.day, proceeding)
            if choice.version.period is not None:
                counted = reckoned(blank, choice.version.period, trigger, proceeding.law.calendar)
                yield _opened(counted, party, event, choice.version.period, proceeding)
            elif choice.version.timing is Timing.ENTERED and _names_day(event, choice):
                assert event.court_due is not None
                yield as_fixed(blank, event.court_due, event)


def papers(choice: ChosenVersion, party: CaseParty) -> tuple[Paper, ...]:
    """The papers a rule asks of an agency; who only watches it sees those of its own."""
    if party.our_role in choice.rule.roles:
        return choice.rule.papers_for(party.capacity)
    return choice.rule.papers


def unreckoned(
    party: CaseParty,
    event: CaseEvent,
    choice: ChosenVersion,
    paper: Paper,
    day: date,
    proceeding: Proceeding,
) -> Deadline:
    """A deadline before its days are counted: all of them the day that opens it."""
    return Deadline(
        id=proceeding.law.new_id(),
        case_id=proceeding.case.id,
        party_id=party.id,
        rule_id=choice.rule.id,
        paper=paper,
        trigger_event_id=event.id,
        nature=choice.nature,
        quiet=choice.rule.quiet,
        rule_version=choice.version.id,
        calendar_version=proceeding.law.calendar.version,
        trigger_on=day,
        unrolled_on=day,
        due_on=day,
        original_on=day,
    )


def as_fixed(deadline: Deadline, day: date, event: CaseEvent) -> Deadline:
    """A deadline that has no other day than the one fixed."""
    return replace(fixed(deadline, day, event.id), original_on=day)


def _names_day(event: CaseEvent, choice: ChosenVersion) -> bool:
    """Whether the event brings the last day of this rule."""
    return event.court_due is not None and event.rule_id in ("", choice.rule.id)


def _opened(
    deadline: Deadline,
    party: CaseParty,
    event: CaseEvent,
    period: Period,
    proceeding: Proceeding,
) -> Deadline:
    deadline = replace(
        deadline,
        original_on=deadline.due_on,
        careful_on=_careful(deadline, party, event, period, proceeding),
    )
    rule = proceeding.law.rules.rule(deadline.rule_id)
    return _with_stated_term(deadline, event, rule.stated)


# The term a paper states.


def _with_stated_term(deadline: Deadline, event: CaseEvent, rule: StatedTerm) -> Deadline:
    """The term the paper names: shown beside the statutory day, or binding.

    In summary procedure the court sets the period for evidence and answer, 15 days at most
    (INT18 art 104); a suggestion names the term for its reply (JS23 art 8, PIL art 21(2)).
    Elsewhere the statutory day decides and the earlier one is reminded of.
    """
    stated = event.stated_due
    if stated is None or deadline.nature is not Nature.DUTY:
        return deadline
    summary = event.stage is Stage.FIRST_SUMMARY
    binding = StatedTerm.EARLIER if summary and rule is StatedTerm.BESIDE else rule
    counts = binding is StatedTerm.ALWAYS or stated < deadline.due_on
    if binding is StatedTerm.BESIDE or not counts:
        return replace(deadline, stated_on=stated)
    bound = as_fixed(deadline, stated, event)
    return replace(bound, stated_on=stated, extension_event_id=None)


# 稳妥日: the earlier day where two readings are defended.


def _careful(
    deadline: Deadline,
    party: CaseParty,
    event: CaseEvent,
    period: Period,
    proceeding: Proceeding,
) -> date | None:
    """The last day of one of our duties by the stricter reading, where that is earlier."""
    if deadline.nature is not Nature.DUTY:
        return None
    day = None
    if period.direction is Direction.BEFORE and period.length > 0:
        strict = replace(period, length=period.length + 1)
        day = compute(strict, deadline.trigger_on, proceeding.law.calendar).due
    elif deadline.paper is Paper.REPLY_AND_EVIDENCE:
        day = _by_other_text(party, event, proceeding)
    return day if day is not None and day < deadline.due_on else None


def _by_other_text(party: CaseParty, event: CaseEvent, proceeding: Proceeding) -> date | None:
    """The last day of the reply under the other reconsideration law, where that is disputed."""
    trigger = proceeding.trigger(event)
    if trigger is None or not proceeding.is_disputed(trigger.day):
        return None
    for choice in proceeding.by_other_basis(party, event):
        if Paper.REPLY_AND_EVIDENCE in choice.rule.papers and choice.version.period is not None:
            return compute(choice.version.period, trigger.day, proceeding.law.calendar).due
    return None


def trigger_of(deadline: Deadline, proceeding: Proceeding) -> Trigger:
    """What opened a deadline, to count it anew from there."""
    trigger = proceeding.trigger(proceeding.opening(deadline))
    return trigger or Trigger(deadline.trigger_on)
