"""The docket of a case: which deadlines its events open, move and end.

Everything follows from the live events, so a new fact, a corrected one and a voided one take the
same way: derive what should be, compare it with what is kept, show the difference, save it.
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
from tracker.counting import Computation, CourtFixed, Suspension, compute
from tracker.deadlines import Deadline
from tracker.facts import in_order
from tracker.rules import ChosenVersion, RuleBook
from tracker.workdays import WorkCalendar

Key = tuple[str, str, Paper, str, int]

_EXTENSION_RULE = "apl_evidence_after_extension"

_CLOSED_BY = {
    EventKind.EXTENSION_REQUESTED: Paper.EXTENSION_REQUEST,
    EventKind.ACCEPTED: Paper.EXAMINATION,
    EventKind.COPY_SENT: Paper.COPY_TO_RESPONDENT,
    EventKind.DECIDED: Paper.DECISION,
}
"""An event of this kind is the doing of that paper."""

EXPECTED: dict[tuple[Stage, Role], frozenset[Paper]] = {
    **{
        (stage, Role.DEFENDANT): frozenset({Paper.ANSWER, Paper.EVIDENCE})
        for stage in (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
    },
    (Stage.SECOND, Role.APPELLEE): frozenset({Paper.ANSWER}),
    (Stage.RETRIAL_REVIEW, Role.RETRIAL_RESPONDENT): frozenset({Paper.OPINION}),
    (Stage.RECON_ORDINARY, Role.RESPONDENT): frozenset({Paper.REPLY_AND_EVIDENCE}),
    (Stage.RECON_SIMPLE, Role.RESPONDENT): frozenset({Paper.REPLY_AND_EVIDENCE}),
    (Stage.RECON_EXAMINATION, Role.ORGAN): frozenset({Paper.EXAMINATION}),
}
"""The duties that a served paper must have opened: a second opinion on the rule pack."""


@dataclass(frozen=True, slots=True)
class Law:
    """What deriving needs besides the facts: the rules, the calendar and new ids."""

    rules: RuleBook
    calendar: WorkCalendar
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Difference:
    """Deadlines to write: new ones, moved ones with how they stood, ended or reopened ones."""

    opened: tuple[Deadline, ...] = ()
    moved: tuple[tuple[Deadline, Deadline], ...] = ()
    ended: tuple[Deadline, ...] = ()
    reopened: tuple[Deadline, ...] = ()
    dropped: tuple[Deadline, ...] = ()

    def __bool__(self) -> bool:
        return any((self.opened, self.moved, self.ended, self.reopened, self.dropped))


def key(deadline: Deadline) -> Key:
    """What makes a deadline the same one after recalculation."""
    return (
        deadline.party_id,
        deadline.rule_id,
        deadline.paper,
        deadline.trigger_event_id,
        deadline.ordinal,
    )


def derive(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> list[Deadline]:
    """The deadlines that follow from the live events of a case, in the order they open."""
    happened = in_order(events)
    wanted: list[Deadline] = []
    for event in happened:
        wanted = [_after(deadline, event, happened, law) for deadline in wanted]
        for party in parties:
            if party.voided_at is None and event.party_id in (None, party.id):
                wanted.extend(_opened(case, party, event, law))
    return wanted


def missing(
    parties: Sequence[CaseParty], events: Iterable[CaseEvent], wanted: Sequence[Deadline]
) -> list[Paper]:
    """The statutory duties that a served paper should have opened but did not."""
    lacking: list[Paper] = []
    roles = {party.id: party.our_role for party in parties}
    for event in in_order(events):
        if event.party_id is None or event.stage is None or event.kind not in _OPENING:
            continue
        expected = EXPECTED.get((event.stage, roles[event.party_id]), frozenset())
        there = {d.paper for d in wanted if d.trigger_event_id == event.id}
        lacking.extend(sorted(expected - there))
    return lacking


_OPENING = (EventKind.SERVED, EventKind.APPLICATION_RECEIVED)


def compare(
    kept: Iterable[Deadline], wanted: Sequence[Deadline], events: Iterable[CaseEvent]
) -> Difference:
    """What has to be written so that the kept deadlines become the wanted ones.

    What an officer closed stays closed while the closing event is live; manual days stay as they
    are. A kept deadline that nothing opens any more is dropped (to be voided with a reason).
    """
    live = {event.id for event in events if event.voided_at is None}
    known = {key(deadline): deadline for deadline in kept if deadline.voided_at is None}
    opened, moved, ended, reopened = [], [], [], []
    for want in wanted:
        have = known.pop(key(want), None)
        if have is None:
            opened.append(want)
            continue
        now = _merged(have, want, live)
        if now == have:
            continue
        if have.state is not DeadlineState.OPEN and now.state is DeadlineState.OPEN:
            reopened.append(now)
        elif now.state is not have.state:
            ended.append(now)
        else:
            moved.append((have, now))
    dropped = [d for d in known.values() if d.origin is not Origin.MANUAL]
    return Difference(tuple(opened), tuple(moved), tuple(ended), tuple(reopened), tuple(dropped))


def _merged(have: Deadline, want: Deadline, live: set[str]) -> Deadline:
    """The kept deadline with what its facts now say about it."""
    if have.origin is Origin.MANUAL or _closed_by_officer(have, want, live):
        return have
    return replace(
        have,
        origin=want.origin,
        rule_version=want.rule_version,
        calendar_version=want.calendar_version,
        trigger_on=want.trigger_on,
        unrolled_on=want.unrolled_on,
        due_on=want.due_on,
        original_on=want.original_on,
        stated_on=want.stated_on,
        provisional=want.provisional,
        steps=want.steps,
        extension_event_id=want.extension_event_id,
        state=want.state,
        submitted_on=want.submitted_on,
        not_submitted=want.not_submitted,
        closed_event_id=want.closed_event_id,
        closed_reason=want.closed_reason if want.closed_event_id else "",
    )


def _closed_by_officer(have: Deadline, want: Deadline, live: set[str]) -> bool:
    closed = have.state not in (DeadlineState.OPEN, DeadlineState.SUSPENDED)
    return closed and have.closed_event_id in live and have.closed_event_id != want.closed_event_id


def _opened(case: Case, party: CaseParty, event: CaseEvent, law: Law) -> Iterable[Deadline]:
    chosen = law.rules.for_event(
        procedure=case.procedure,
        stage=event.stage or case.stage,
        role=party.our_role,
        event=event.kind,
        day=_legal_day(case, event),
        basis=case.law_basis,
    )
    for choice in chosen:
        if choice.rule.id != _EXTENSION_RULE:
            for paper in choice.rule.papers:
                yield _deadline(case, party, event, choice, paper, law)


def _legal_day(case: Case, event: CaseEvent) -> date:
    """The day that decides between old and new law: acceptance for a reconsideration."""
    if case.procedure is Procedure.RECONSIDERATION and case.accepted_on:
        return min(case.accepted_on, event.on)
    return event.on


def _deadline(
    case: Case, party: CaseParty, event: CaseEvent, choice: ChosenVersion, paper: Paper, law: Law
) -> Deadline:
    counted = compute(choice.version.period, event.on, law.calendar)
    deadline = Deadline(
        id=law.new_id(),
        case_id=case.id,
        party_id=party.id,
        rule_id=choice.rule.id,
        paper=paper,
        trigger_event_id=event.id,
        nature=choice.rule.nature,
        rule_version=choice.version.id,
        calendar_version=law.calendar.version,
        trigger_on=event.on,
        unrolled_on=counted.unrolled,
        due_on=counted.due,
        original_on=counted.due,
        provisional=counted.provisional,
        steps=counted.steps,
    )
    return _with_stated_term(deadline, event, choice, law)


def _with_stated_term(
    deadline: Deadline, event: CaseEvent, choice: ChosenVersion, law: Law
) -> Deadline:
    """The term the paper names: shown beside the statutory day, binding in summary procedure.

    In summary procedure the court sets the period for evidence and answer, 15 days at most
    (INT18 art 104); elsewhere the statutory day decides and the earlier one is reminded of.
    """
    stated = event.stated_due
    if stated is None or deadline.nature is not Nature.DUTY:
        return deadline
    if event.stage is not Stage.FIRST_SUMMARY or stated >= deadline.due_on:
        return replace(deadline, stated_on=stated)
    fixed = compute(choice.version.period, event.on, law.calendar, (CourtFixed(stated),))
    return replace(_moved(deadline, fixed), stated_on=stated, origin=Origin.COURT)


def _moved(deadline: Deadline, counted: Computation) -> Deadline:
    return replace(
        deadline,
        unrolled_on=counted.unrolled,
        due_on=counted.due,
        provisional=counted.provisional,
        steps=counted.steps,
    )


def _after(
    deadline: Deadline, event: CaseEvent, happened: Sequence[CaseEvent], law: Law
) -> Deadline:
    """How an event later in the case changes a deadline that is already there."""
    if deadline.state not in (DeadlineState.OPEN, DeadlineState.SUSPENDED):
        return deadline
    if event.party_id not in (None, deadline.party_id):
        return deadline
    if _CLOSED_BY.get(event.kind) is deadline.paper:
        return _closed(deadline, event)
    match event.kind:
        case EventKind.EXTENSION_GRANTED if deadline.paper is Paper.EVIDENCE:
            return _extended(deadline, event, law)
        case EventKind.SUSPENDED if deadline.paper is Paper.DECISION:
            return replace(deadline, state=DeadlineState.SUSPENDED)
        case EventKind.RESUMED if deadline.paper is Paper.DECISION:
            return _resumed(deadline, event, happened, law)
        case EventKind.DECIDED | EventKind.ARCHIVED:
            return _overtaken(deadline, event)
    return deadline


def _closed(deadline: Deadline, event: CaseEvent) -> Deadline:
    return replace(
        deadline,
        state=DeadlineState.SUBMITTED,
        submitted_on=event.on,
        closed_event_id=event.id,
    )


def _overtaken(deadline: Deadline, event: CaseEvent) -> Deadline:
    """A duty whose case ended before its last day need not be done; a missed one stays missed."""
    archived_right = event.kind is EventKind.ARCHIVED and deadline.nature is Nature.RIGHT
    if not archived_right and (deadline.nature is not Nature.DUTY or event.on > deadline.due_on):
        return deadline
    return replace(
        deadline,
        state=DeadlineState.NOT_NEEDED,
        not_submitted=NotSubmitted.CASE_ENDED,
        closed_event_id=event.id,
    )


def _extended(deadline: Deadline, event: CaseEvent, law: Law) -> Deadline:
    """Late evidence: 15 days from the end of the cause, or the court's own day if earlier.

    INT18 art 34. The answer never moves (APL art 36 speaks of evidence only).
    """
    version = law.rules.version_on(_EXTENSION_RULE, event.on).version
    days = []
    if event.cause_removed_on:
        days.append(compute(version.period, event.cause_removed_on, law.calendar))
    if event.court_due:
        fixed = (CourtFixed(event.court_due),)
        days.append(
            compute(version.period, event.cause_removed_on or event.on, law.calendar, fixed)
        )
    if not days:
        return deadline
    counted = min(days, key=lambda day: day.due)
    by_court = counted.due == event.court_due
    return replace(
        _moved(deadline, counted),
        stated_on=None,
        extension_event_id=event.id,
        origin=Origin.COURT if by_court else Origin.COMPUTED,
    )


def _resumed(
    deadline: Deadline, event: CaseEvent, happened: Sequence[CaseEvent], law: Law
) -> Deadline:
    """The clock runs on: all suspensions so far are taken out, then one roll at the end."""
    choice = law.rules.version_on(deadline.rule_id, deadline.trigger_on)
    spans = suspensions(happened, until=event)
    counted = compute(choice.version.period, deadline.trigger_on, law.calendar, spans)
    return replace(_moved(deadline, counted), state=DeadlineState.OPEN)


def suspensions(
    happened: Sequence[CaseEvent], until: CaseEvent | None = None
) -> tuple[Suspension, ...]:
    """The closed suspensions of a case, up to and including the event `until`."""
    spans: list[Suspension] = []
    start = None
    for event in happened:
        if event.kind is EventKind.SUSPENDED and start is None:
            start = event.on
        elif event.kind is EventKind.RESUMED and start is not None:
            spans.append(Suspension(start, event.on))
            start = None
        if event is until:
            break
    return tuple(spans)
