"""A case while its last days are derived: its events as the law sees them, and the law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import EventKind, Procedure, Role, Stage
from tracker.deadlines import Deadline
from tracker.facts import concerned
from tracker.reckoning import Trigger
from tracker.rules import ChosenVersion, RuleBook
from tracker.service import served_from
from tracker.workdays import WorkCalendar

SERVICE = (
    EventKind.SERVED,
    EventKind.APPLICATION_RECEIVED,
    EventKind.JUDGMENT_SERVED,
    EventKind.RULING_SERVED,
)
"""Receipts: the way a paper came decides from which day it counts as served."""

_BEGINNING = (EventKind.APPLICATION_RECEIVED, EventKind.ACCEPTED)
_LONGEST_REVIEW = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Law:
    """What deriving needs besides the facts: the rules, the calendar and new ids."""

    rules: RuleBook
    calendar: WorkCalendar
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Proceeding:
    """The live events of a case in order, with our agencies in it and the law.

    `deemed` are acceptances nobody recorded, by the event whose examination ended without one:
    they stand in `happened` under the id of that event. `silent` are recorded events that open
    nothing, because the law put what they say on an earlier day.
    """

    case: Case
    parties: Sequence[CaseParty]
    happened: Sequence[CaseEvent]
    law: Law
    deemed: dict[str, Trigger] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()

    def concerned(self, event: CaseEvent) -> list[CaseParty]:
        """Our agencies an event speaks of."""
        return concerned(self.parties, event)

    def trigger(self, event: CaseEvent) -> Trigger | None:
        """The day on which an event opens periods; None while it lacks that day."""
        match event.kind:
            case EventKind.ACCEPTED if event.id in self.deemed:
                return self.deemed[event.id]
            case EventKind.SUMMONED:
                return None if event.hearing_on is None else Trigger(event.hearing_on)
            case EventKind.OBSTACLE:
                return None if event.until is None else Trigger(event.until)
        if event.kind in SERVICE:
            served = served_from(event.service_way, event.on, event.read_on, self.law.rules)
            return Trigger(served.trigger, served.steps)
        return Trigger(event.on)

    def choices(
        self, party: CaseParty, event: CaseEvent, stage: Stage | None = None
    ) -> tuple[ChosenVersion, ...]:
        """The rules an event opens for one of our agencies, in the version that governs."""
        trigger = self.trigger(event)
        if trigger is None:
            return ()
        return self._choices(party.our_role, party, event, trigger.day, stage, self.case.law_basis)

    def by_other_basis(self, party: CaseParty, event: CaseEvent) -> tuple[ChosenVersion, ...]:
        """The rules the same event would open under the other text that could govern the case."""
        trigger, basis = self.trigger(event), self._other_basis()
        if trigger is None or basis is None:
            return ()
        return self._choices(party.our_role, party, event, trigger.day, None, basis)

    def _choices(
        self,
        role: Role,
        party: CaseParty,
        event: CaseEvent,
        day: date,
        stage: Stage | None,
        basis: str | None,
    ) -> tuple[ChosenVersion, ...]:
        return self.law.rules.for_event(
            procedure=self.case.procedure,
            stage=stage or event.stage or self.case.stage,
            role=role,
            event=event.kind,
            day=self.legal_day(day),
            own_day=day,
            basis=basis,
            capacity=party.capacity,
        )

    def legal_day(self, day: date) -> date:
        """The day that decides between old and new law.

        For a whole reconsideration it is the day its application was received or accepted,
        whichever is known and earlier: neither law has a transitional article, and the old one
        lets the receipt count as acceptance (行政复议法 2017 art. 17(2)).
        """
        if self.case.procedure is not Procedure.RECONSIDERATION:
            return day
        return min([day, *self._beginnings()])

    def is_disputed(self, day: date) -> bool:
        """Whether either of two texts could govern what is served on `day`.

        It is where the officer chose the text, where the case began under the old one, and where
        nobody knows when it began but it may have been then: a review took ninety days at most.
        """
        bases = self.law.rules.bases(self.case.procedure)
        if len(bases) < 2:
            return False
        if self.case.law_basis is not None:
            return True
        newer = bases[-1].in_force_from
        return self._may_have_begun_before(newer, day) and day >= newer

    def _may_have_begun_before(self, newer: date, day: date) -> bool:
        """Whether the application may have come in under the older text.

        An acceptance alone tells only that it came in before: up to five working days.
        """
        known = self._beginnings()
        if not known:
            return day < newer + _LONGEST_REVIEW
        received = any(each.kind is EventKind.APPLICATION_RECEIVED for each in self.happened)
        first = min(known)
        return first < newer if received else first <= self.law.calendar.add_workdays(newer, 5)

    def _beginnings(self) -> list[date]:
        known = [event.on for event in self.happened if event.kind in _BEGINNING]
        return known if self.case.accepted_on is None else [*known, self.case.accepted_on]

    def _other_basis(self) -> str | None:
        """The text that does not govern the case."""
        older, newer = self.law.rules.bases(self.case.procedure)[-2:]
        if self.case.law_basis is not None:
            governs = self.case.law_basis
        else:
            begun = self._beginnings()
            governs = older.code if begun and min(begun) < newer.in_force_from else newer.code
        return older.code if governs == newer.code else newer.code

    def opening(self, deadline: Deadline) -> CaseEvent:
        """The event that opened a deadline."""
        alike = [each for each in self.happened if each.id == deadline.trigger_event_id]
        kind = self.law.rules.rule(deadline.rule_id).trigger
        return next((each for each in alike if each.kind is kind), alike[0])

    def version(self, deadline: Deadline) -> ChosenVersion:
        """The version of the law a deadline was opened under."""
        rule = self.law.rules.rule(deadline.rule_id)
        version = next(each for each in rule.versions if each.id == deadline.rule_version)
        return ChosenVersion(rule, version, nearest=False, nature=deadline.nature)

    def before(self, event: CaseEvent, kinds: Iterable[EventKind]) -> list[CaseEvent]:
        """The live events of these kinds that come before this one."""
        wanted = tuple(kinds)
        place = next(n for n, each in enumerate(self.happened) if each is event)
        return [each for each in self.happened[:place] if each.kind in wanted]
