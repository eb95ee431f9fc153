"""程序性抗辩自检: whether a claim looks out of time, or stops before its merits for another reason.

Only the dates and facts that are written down are weighed; what is missing is said. The officer
decides (`tracker.defence`), the court judges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import ActKind, Area, Capacity, EventKind, Procedure, Role, Stage
from tracker.counting import Computation, Obstacle, compute
from tracker.defence import Defence
from tracker.defence_finding import DefenceFinding, Ground, Measured, OtherCase, Verdict
from tracker.facts import in_order
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class _Claim:
    """A claim while it is looked through."""

    case: Case
    parties: Sequence[CaseParty]
    happened: Sequence[CaseEvent]
    rules: RuleBook
    calendar: WorkCalendar

    def day(self, *kinds: EventKind) -> date | None:
        """The day of the first of these facts that is written down, by order of the kinds."""
        for kind in kinds:
            days = [event.on for event in self.happened if event.kind is kind]
            if days:
                return days[0]
        return None

    def measured(self, rule_id: str, trigger: date) -> Measured:
        """How long a period ran that began on `trigger`."""
        version = self.rules.version_on(rule_id, trigger).version
        assert version.period is not None
        counted: Computation = compute(version.period, trigger, self.calendar, self._obstacles())
        return Measured(rule_id, trigger, counted.due, counted.provisional)

    def _obstacles(self) -> list[Obstacle]:
        return [
            Obstacle(event.on, event.until)
            for event in self.happened
            if event.kind is EventKind.OBSTACLE
            and event.party_id is None
            and event.until is not None
        ]

    @property
    def reconsidered(self) -> bool:
        """Whether the claim comes out of a reconsideration."""
        through_organ = (Capacity.ORGAN_UPHELD, Capacity.ORGAN_SOLE, Capacity.ORIGINAL_ACT)
        return bool(self.case.recon_organ) or any(
            party.capacity in through_organ for party in self.parties
        )


def check_defences(
    case: Case,
    parties: Iterable[CaseParty],
    events: Iterable[CaseEvent],
    rules: RuleBook,
    calendar: WorkCalendar,
    others: Sequence[OtherCase] = (),
) -> tuple[DefenceFinding, ...]:
    """Every objection that can be raised against this claim by us; none where we are no defendant.

    `others` are the cases of the same claimant about the same act.
    """
    live = [party for party in parties if party.voided_at is None]
    claim = _Claim(case, live, in_order(events), rules, calendar)
    roles = {party.our_role for party in live}
    if case.procedure is Procedure.LITIGATION and Role.DEFENDANT in roles:
        return tuple(_of_lawsuit(claim, others))
    if case.procedure is Procedure.RECONSIDERATION and roles & {Role.RESPONDENT, Role.ORGAN}:
        return (_applied_in_time(claim),)
    return ()


def _of_lawsuit(claim: _Claim, others: Sequence[OtherCase]) -> Iterator[DefenceFinding]:
    yield _sued_in_time(claim)
    yield _reconsidered_first(claim)
    yield _sued_before(claim, others)
    yield _jurisdiction(claim)


# Out of time


def _sued_in_time(claim: _Claim) -> DefenceFinding:
    """行政诉讼法 arts. 45, 46; 行诉解释 arts. 64, 65."""
    acted = claim.day(EventKind.SUED, EventKind.FILED, EventKind.ACCEPTED)
    known = claim.day(EventKind.KNOWN)
    if claim.reconsidered:
        # The fifteen days run from the decision, not from the day the act became known.
        return _timely(
            claim,
            acted,
            claim.day(EventKind.RECON_DECISION_SERVED),
            "apl_sue_after_reconsideration",
            EventKind.SUED,
            begins=EventKind.RECON_DECISION_SERVED,
        )
    return _timely(
        claim,
        acted,
        known,
        "apl_sue_6m",
        EventKind.SUED,
        longest="apl_sue_max_5y",
        unadvised="apl_sue_unadvised_1y",
    )


def _applied_in_time(claim: _Claim) -> DefenceFinding:
    """行政复议法 arts. 20, 21; 2017 text art. 9."""
    acted = claim.day(EventKind.APPLIED, EventKind.APPLICATION_RECEIVED, EventKind.ACCEPTED)
    known = claim.day(EventKind.KNOWN)
    former = acted is not None and acted < _NEW_LAW
    if former:
        return _timely(claim, acted, known, "arl17_apply_60d", EventKind.APPLIED)
    return _timely(
        claim,
        acted,
        known,
        "arl23_apply_60d",
        EventKind.APPLIED,
        longest="arl23_apply_max_5y",
        unadvised="arl23_apply_unadvised_1y",
    )


_NEW_LAW = date(2024, 1, 1)


def _timely(
    claim: _Claim,
    acted: date | None,
    known: date | None,
    rule_id: str,
    act: EventKind,
    longest: str = "",
    unadvised: str = "",
    begins: EventKind = EventKind.KNOWN,
) -> DefenceFinding:
    """The day the claimant acted against the periods that can be counted."""
    made = claim.day(EventKind.ACT_MADE)
    said = claim.day(act)
    facts = {act: said, begins: known} | ({EventKind.ACT_MADE: made} if longest else {})
    lacking = tuple(kind for kind, day in facts.items() if day is None)
    measured = []
    if known is not None:
        measured.append(claim.measured(rule_id, known))
    if longest and made is not None:
        measured.append(claim.measured(longest, made))
    if acted is None or not measured:
        return _out_of_time(Verdict.UNKNOWN, Ground.DATES_MISSING, acted, measured, lacking)
    if all(acted <= each.last_day for each in measured):
        verdict = Verdict.LOOKS_NOT if known is not None else Verdict.UNKNOWN
        ground = Ground.WITHIN_PERIOD if known is not None else Ground.DATES_MISSING
        return _out_of_time(verdict, ground, acted, measured, lacking)
    if unadvised and known is not None and _is_saved(claim, acted, known, measured, unadvised):
        measured.append(claim.measured(unadvised, known))
        return _out_of_time(Verdict.UNKNOWN, Ground.ONLY_IF_ADVISED, acted, measured, lacking)
    if said is None or _is_saved_by_twenty_years(claim, acted, measured, longest):
        return _out_of_time(Verdict.UNKNOWN, Ground.PERHAPS_LATE, acted, measured, lacking)
    return _out_of_time(Verdict.LOOKS_SO, Ground.AFTER_LAST_DAY, acted, measured, lacking)


def _is_saved_by_twenty_years(
    claim: _Claim, acted: date, measured: Sequence[Measured], longest: str
) -> bool:
    """Whether only the five years are over, in a case that may be about real estate.

    There the limit is twenty years (行政诉讼法 art. 46(2), 行政复议法 art. 21).
    """
    if claim.case.area not in _REAL_ESTATE:
        return False
    late = [each for each in measured if acted > each.last_day]
    if [each.rule_id for each in late] != [longest]:
        return False
    return acted <= claim.measured(longest.replace("_5y", "_20y"), late[0].trigger).last_day


_REAL_ESTATE = (Area.EXPROPRIATION, Area.PLANNING, Area.URBAN_ENFORCEMENT)


def _is_saved(
    claim: _Claim, acted: date, known: date, measured: Sequence[Measured], unadvised: str
) -> bool:
    """Whether a claim late by the ordinary period is in time by that of the unadvised."""
    longest_kept = all(acted <= each.last_day for each in measured[1:])
    return longest_kept and acted <= claim.measured(unadvised, known).last_day


def _out_of_time(
    verdict: Verdict,
    ground: Ground,
    acted: date | None,
    measured: Sequence[Measured],
    missing: tuple[EventKind, ...],
) -> DefenceFinding:
    return DefenceFinding(Defence.OUT_OF_TIME, verdict, ground, acted, tuple(measured), missing)


# Reconsideration first


def _reconsidered_first(claim: _Claim) -> DefenceFinding:
    """行政复议法 art. 23(1), from 2024-01-01; before that only natural resources (2017 art. 30)."""
    if claim.reconsidered:
        return _first(Verdict.LOOKS_NOT, Ground.RECONSIDERED)
    decided = claim.day(EventKind.ACT_MADE, EventKind.KNOWN, EventKind.SUED, EventKind.ACCEPTED)
    case = claim.case
    resources = case.area is Area.PLANNING and case.act_kind in (
        ActKind.CONFIRMATION,
        ActKind.ADJUDICATION,
    )
    if decided is not None and decided < _NEW_LAW:
        known = Ground.LISTED_ACT if resources else Ground.NOT_LISTED
        return _first(Verdict.LOOKS_SO if resources else Verdict.LOOKS_NOT, known)
    if resources or case.act_kind is ActKind.OMISSION:
        return _first(Verdict.LOOKS_SO, Ground.LISTED_ACT)
    if case.act_kind is None or case.act_kind in (ActKind.PENALTY, ActKind.DISCLOSURE):
        return _first(Verdict.UNKNOWN, Ground.PERHAPS_LISTED)
    return _first(Verdict.LOOKS_NOT, Ground.NOT_LISTED)


def _first(verdict: Verdict, ground: Ground) -> DefenceFinding:
    return DefenceFinding(Defence.RECONSIDERATION_FIRST, verdict, ground)


# Repeated suit, jurisdiction


def _sued_before(claim: _Claim, others: Sequence[OtherCase]) -> DefenceFinding:
    """行诉解释 arts. 69(1)(6), 106: the same parties, the same act, the same claims.

    An earlier or a later instance of the same lawsuit is no repeated one.
    """
    if not claim.case.act_no:
        return DefenceFinding(Defence.REPEATED_SUIT, Verdict.UNKNOWN, Ground.ACT_UNNAMED)
    own = claim.case
    chain = {own.id, own.previous_case_id}
    alike = tuple(
        each.serial
        for each in others
        if each.procedure is Procedure.LITIGATION
        and each.case_id not in chain
        and each.previous_case_id not in chain - {None}
    )
    if alike:
        return DefenceFinding(
            Defence.REPEATED_SUIT, Verdict.LOOKS_SO, Ground.SAME_ACT, serials=alike
        )
    return DefenceFinding(Defence.REPEATED_SUIT, Verdict.LOOKS_NOT, Ground.NO_OTHER_CASE)


def _jurisdiction(claim: _Claim) -> DefenceFinding:
    """行诉解释 arts. 10, 11: until when an objection is examined; its merits are the officer's."""
    if claim.case.stage is Stage.FIRST_REMAND:
        return DefenceFinding(Defence.JURISDICTION, Verdict.LOOKS_NOT, Ground.NOT_ON_REMAND)
    served = claim.day(EventKind.SERVED)
    if served is None:
        return DefenceFinding(
            Defence.JURISDICTION,
            Verdict.UNKNOWN,
            Ground.NOT_SERVED,
            missing=(EventKind.SERVED,),
        )
    until = claim.measured("apl_jurisdiction_objection", served)
    return DefenceFinding(
        Defence.JURISDICTION, Verdict.UNKNOWN, Ground.OBJECTION_UNTIL, measured=(until,)
    )
