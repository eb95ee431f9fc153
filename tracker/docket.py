"""The docket of a case: which deadlines its events open, move and end.

Everything follows from the live events, so a new fact, a corrected one and a voided one take the
same way: derive what should be (here), compare it with what is kept (`tracker.difference`), show
the difference, save it.

The rooms: `proceeding` (the case as the law sees it), `acceptance` and `summons` (facts the law
dates itself), `opening` (what opens), `terms` (what a court dates), `chains` (what hangs on another
period), `moving` and `organ_clock` (what moves and ends).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.acceptance import with_acceptance
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.chains import followed, hung
from tracker.deadlines import Deadline
from tracker.facts import in_order
from tracker.moving import after, past_earlier_obstacles
from tracker.opening import opened
from tracker.organ_clock import suspensions
from tracker.proceeding import Law, Proceeding
from tracker.summons import governing
from tracker.terms import Gap, Undated, missing_texts, waiting, with_fixed

__all__ = ["Gap", "Law", "Undated", "derive", "gaps", "suspensions", "undated"]


def derive(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> list[Deadline]:
    """The deadlines that follow from the live events of a case, in the order they open."""
    return _derived(_proceeding(case, parties, events, law))


def undated(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> tuple[Undated, ...]:
    """Duties and rights of a case that wait for the day a court, or a paper, names."""
    proceeding = _proceeding(case, parties, events, law)
    return waiting(proceeding, _derived(proceeding))


def gaps(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> tuple[Gap, ...]:
    """Rules that would apply to a case, but their text in force is not loaded."""
    return missing_texts(_proceeding(case, parties, events, law))


def _proceeding(
    case: Case, parties: Sequence[CaseParty], events: Iterable[CaseEvent], law: Law
) -> Proceeding:
    """The case as the law sees it: each hearing told once, acceptance on the day of the law."""
    return with_acceptance(Proceeding(case, parties, governing(in_order(events)), law))


def _derived(proceeding: Proceeding) -> list[Deadline]:
    wanted: list[Deadline] = []
    for event in proceeding.happened:
        wanted = [after(deadline, event, proceeding) for deadline in wanted]
        wanted = with_fixed(wanted, event, proceeding)
        for party in proceeding.concerned(event):
            wanted.extend(
                past_earlier_obstacles(each, event, proceeding)
                for each in opened(party, event, proceeding)
            )
        wanted = followed([*wanted, *hung(wanted, event, proceeding)], proceeding)
    return wanted
