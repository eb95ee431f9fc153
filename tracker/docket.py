"""The docket of a case: which deadlines its events open, move and end.

Everything follows from the live events, so a new fact, a corrected one and a voided one take the
same way: derive what should be (here), compare it with what is kept (`tracker.difference`), show
the difference, save it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import (
    DeadlineState,
    EventKind,
    Nature,
    NotSubmitted,
    Origin,
    Paper,
    Procedure,
    Role,
    Stage,
)
from tracker.counting import Computation, CourtFixed, Period, Suspension, compute
from tracker.deadlines import Deadline, with_cause
from tracker.facts import concerned, in_order
from tracker.rules import ChosenVersion, RuleBook
from tracker.workdays import WorkCalendar

_EXTENSION_RULE = "apl_evidence_after_extension"

_CLOSED_BY = {
    EventKind.EXTENSION_REQUESTED: Paper.EXTENSION_REQUEST,
    EventKind.ACCEPTED: Paper.EXAMINATION,
    EventKind.COPY_SENT: Paper.COPY_TO_RESPONDENT,
    EventKind.DECIDED: Paper.DECISION,
}
"""An event of this kind is the doing of that paper."""


@dataclass(frozen=True, slots=True)
class Law:
    """What deriving needs besides the facts: the rules, the calendar and new ids."""

    rules: RuleBook
    calendar: WorkCalendar
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class _Docket:
    """A case while its deadlines are derived: its live events in order, and the law."""

    case: Case
    happened: Sequence[CaseEvent]
    law: Law


def derive(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> list[Deadline]:
    """The deadlines that follow from the live events of a case, in the order they open."""
    docket = _Docket(case, in_order(events), law)
    wanted: list[Deadline] = []
    for event in docket.happened:
        wanted = [_after(deadline, event, docket) for deadline in wanted]
        for party in concerned(parties, event):
            wanted.extend(_opened(party, event, docket))
    return wanted


# What opens a deadline.


def _opened(party: CaseParty, event: CaseEvent, docket: _Docket) -> Iterable[Deadline]:
    stage = event.stage or docket.case.stage
    for choice in _choices(party.our_role, stage, event, docket):
        if choice.rule.id != _EXTENSION_RULE and choice.version.period is not None:
            for paper in choice.rule.papers_for(party.capacity):
                yield _deadline(party, event, choice, paper, choice.version.period, docket)


def _choices(
    role: Role, stage: Stage, event: CaseEvent, docket: _Docket
) -> tuple[ChosenVersion, ...]:
    return docket.law.rules.for_event(
        procedure=docket.case.procedure,
        stage=stage,
        role=role,
        event=event.kind,
        day=_legal_day(event, docket),
        basis=docket.case.law_basis,
    )


def _legal_day(event: CaseEvent, docket: _Docket) -> date:
    """The day that decides between old and new law.

    For a whole reconsideration it is the day its application was received or accepted, whichever
    is known and earlier: neither law has a transitional article, and the old one lets the receipt
    count as acceptance (行政复议法 2017 art. 17(2)).
    """
    case = docket.case
    if case.procedure is not Procedure.RECONSIDERATION:
        return event.on
    known = [each.on for each in docket.happened if each.kind in _BEGINNING]
    return min(*known, case.accepted_on or event.on, event.on)


_BEGINNING = (EventKind.APPLICATION_RECEIVED, EventKind.ACCEPTED)


def _deadline(
    party: CaseParty,
    event: CaseEvent,
    choice: ChosenVersion,
    paper: Paper,
    period: Period,
    docket: _Docket,
) -> Deadline:
    law = docket.law
    counted = compute(period, event.on, law.calendar)
    deadline = Deadline(
        id=law.new_id(),
        case_id=docket.case.id,
        party_id=party.id,
        rule_id=choice.rule.id,
        paper=paper,
        trigger_event_id=event.id,
        nature=choice.nature,
        quiet=choice.rule.quiet,
        rule_version=choice.version.id,
        calendar_version=law.calendar.version,
        trigger_on=event.on,
        unrolled_on=counted.unrolled,
        due_on=counted.due,
        original_on=counted.due,
        provisional=counted.provisional,
        steps=counted.steps,
    )
    return _with_stated_term(deadline, event, period, law)


def _with_stated_term(deadline: Deadline, event: CaseEvent, period: Period, law: Law) -> Deadline:
    """The term the paper names: shown beside the statutory day, binding in summary procedure.

    In summary procedure the court sets the period for evidence and answer, 15 days at most
    (INT18 art 104); elsewhere the statutory day decides and the earlier one is reminded of.
    """
    stated = event.stated_due
    if stated is None or deadline.nature is not Nature.DUTY:
        return deadline
    if event.stage is not Stage.FIRST_SUMMARY or stated >= deadline.due_on:
        return replace(deadline, stated_on=stated)
    fixed = compute(period, event.on, law.calendar, (CourtFixed(stated),))
    return replace(
        _moved(deadline, fixed), original_on=stated, stated_on=stated, origin=Origin.COURT
    )


def _moved(deadline: Deadline, counted: Computation) -> Deadline:
    return replace(
        deadline,
        unrolled_on=counted.unrolled,
        due_on=counted.due,
        provisional=counted.provisional,
        steps=counted.steps,
    )


# What moves or ends it.


def _after(deadline: Deadline, event: CaseEvent, docket: _Docket) -> Deadline:
    """How an event later in the case changes a deadline that is already there."""
    if deadline.state not in (DeadlineState.OPEN, DeadlineState.SUSPENDED):
        return deadline
    if event.party_id not in (None, deadline.party_id):
        return deadline
    if deadline.paper is Paper.DECISION:
        deadline = _decision_after(deadline, event, docket)
    if _CLOSED_BY.get(event.kind) is deadline.paper:
        return _closed(deadline, event)
    match event.kind:
        case EventKind.EXTENSION_GRANTED if deadline.paper is Paper.EVIDENCE:
            return _extended(deadline, event, docket.law)
        case EventKind.DECIDED | EventKind.ARCHIVED:
            return _overtaken(deadline, event)
    return deadline


def _decision_after(deadline: Deadline, event: CaseEvent, docket: _Docket) -> Deadline:
    """The organ's own clock stands still, runs on, or gets the length of ordinary procedure.

    A decision made while it stands still ends the suspension.
    """
    match event.kind:
        case EventKind.SUSPENDED:
            return replace(deadline, state=DeadlineState.SUSPENDED)
        case EventKind.RESUMED | EventKind.DECIDED:
            counted = _recounted(deadline, _version(deadline, docket), event, docket)
            return replace(counted, state=DeadlineState.OPEN)
        case EventKind.CONVERTED:
            return _converted(deadline, event, docket)
    return deadline


def _version(deadline: Deadline, docket: _Docket) -> ChosenVersion:
    """The version of the law the deadline was opened under."""
    rule = docket.law.rules.rule(deadline.rule_id)
    version = next(each for each in rule.versions if each.id == deadline.rule_version)
    return ChosenVersion(rule, version, nearest=False, nature=deadline.nature)


def _recounted(
    deadline: Deadline, choice: ChosenVersion, event: CaseEvent, docket: _Docket
) -> Deadline:
    """All suspensions so far are taken out, then one roll at the end."""
    period = choice.version.period
    if period is None:
        return deadline
    spans = suspensions(docket.happened, until=event)
    counted = compute(period, deadline.trigger_on, docket.law.calendar, spans)
    return _moved(deadline, counted)


def _converted(deadline: Deadline, event: CaseEvent, docket: _Docket) -> Deadline:
    """简转普: the ordinary period governs, from the same acceptance (ARL23 arts 55, 62)."""
    opening = next(each for each in docket.happened if each.id == deadline.trigger_event_id)
    stage = event.stage or docket.case.stage
    for choice in _choices(Role.ORGAN, stage, opening, docket):
        if Paper.DECISION in choice.rule.papers and choice.rule.id != deadline.rule_id:
            ordinary = replace(
                _recounted(deadline, choice, event, docket),
                rule_id=choice.rule.id,
                rule_version=choice.version.id,
            )
            return replace(ordinary, original_on=ordinary.due_on)
    return deadline


def _closed(deadline: Deadline, event: CaseEvent) -> Deadline:
    return with_cause(
        replace(
            deadline,
            state=DeadlineState.SUBMITTED,
            submitted_on=event.on,
            closed_event_id=event.id,
        )
    )


def _overtaken(deadline: Deadline, event: CaseEvent) -> Deadline:
    """What the end of a case makes needless; what was missed by then stays missed.

    A decision does not touch what others owe, nor the appeal against it; filing away does.
    """
    outlives = deadline.nature is Nature.OTHERS or deadline.paper is Paper.APPEAL
    if event.on > deadline.due_on or (outlives and event.kind is EventKind.DECIDED):
        return deadline
    return replace(
        deadline,
        state=DeadlineState.NOT_NEEDED,
        not_submitted=NotSubmitted.CASE_ENDED,
        closed_event_id=event.id,
    )


def _extended(deadline: Deadline, event: CaseEvent, law: Law) -> Deadline:
    """Late evidence: 15 days from the end of the cause, or the court's own day if earlier.

    INT18 art 34. The answer never moves (APL art 36 speaks of evidence only). An extension takes
    no day away.
    """
    counted = _extended_day(event, law)
    if counted is None or counted.due < deadline.original_on:
        return deadline
    by_court = counted.due == event.court_due
    return replace(
        _moved(deadline, counted),
        stated_on=None,
        extension_event_id=event.id,
        origin=Origin.COURT if by_court else Origin.COMPUTED,
    )


def _extended_day(event: CaseEvent, law: Law) -> Computation | None:
    period = law.rules.version_on(_EXTENSION_RULE, event.on).version.period
    if period is None:
        return None
    days = []
    if event.cause_removed_on:
        days.append(compute(period, event.cause_removed_on, law.calendar))
    if event.court_due:
        begun = event.cause_removed_on or event.on
        days.append(compute(period, begun, law.calendar, (CourtFixed(event.court_due),)))
    return min(days, key=lambda day: day.due, default=None)


def suspensions(
    happened: Sequence[CaseEvent], until: CaseEvent | None = None
) -> tuple[Suspension, ...]:
    """The suspensions of a case up to the event `until`, which ends one that is still open."""
    spans: list[Suspension] = []
    start = None
    for event in happened:
        if event.kind is EventKind.SUSPENDED and start is None:
            start = event.on
        elif start is not None and (event.kind is EventKind.RESUMED or event is until):
            spans.append(Suspension(start, event.on))
            start = None
        if event is until:
            break
    return tuple(spans)
