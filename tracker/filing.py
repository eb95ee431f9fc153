"""What an officer files: a submission closes a deadline, and outlives the receipt it answered.

A submission whose receipt was voided and entered anew closes the deadline that stands in for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, NotSubmitted, Paper
from tracker.deadlines import Deadline, with_cause
from tracker.facts import papers_of

OF_OFFICER = (EventKind.SUBMITTED, EventKind.NOT_SUBMITTED)
"""Events by which an officer closes a deadline."""

_STANDING = (DeadlineState.OPEN, DeadlineState.SUSPENDED)


def opened_on(deadline: Deadline, live: Mapping[str, CaseEvent]) -> date:
    """The day from which on it can be done: when the fact that opened it happened.

    A period counted back from a hearing, or after a public notice, begins its count later.
    """
    event = live.get(deadline.trigger_event_id)
    return deadline.trigger_on if event is None else min(event.on, deadline.trigger_on)


def is_closed_by_officer(have: Deadline, live: Mapping[str, CaseEvent]) -> bool:
    """Whether a live submission, or a word that none is needed, closed it."""
    event = live.get(have.closed_event_id or "")
    return have.state not in _STANDING and event is not None and event.kind in OF_OFFICER


def with_filed(
    now: Sequence[Deadline], live: Mapping[str, CaseEvent], dropped: Iterable[Deadline]
) -> list[Deadline]:
    """The deadlines, closed where a submission of this paper closes no other one."""
    closed = list(now)
    bound = {(deadline.closed_event_id, deadline.paper) for deadline in closed}
    proofs = {(d.closed_event_id, d.paper): d.proof_document_id for d in dropped}
    for event in live.values():
        if event.kind not in OF_OFFICER:
            continue
        for place, deadline in enumerate(closed):
            mark = (event.id, deadline.paper)
            done = is_closed_by_officer(deadline, live)
            if mark not in bound and not done and _speaks_of(event, deadline, live):
                closed[place] = _closed_by(event, deadline, proofs.get(mark))
                bound.add(mark)
    return closed


def _speaks_of(event: CaseEvent, deadline: Deadline, live: Mapping[str, CaseEvent]) -> bool:
    """A matter without a paper of its own is told by its rule."""
    return (
        event.party_id == deadline.party_id
        and deadline.paper in papers_of(event)
        and (deadline.paper is not Paper.MATTER or event.rule_id == deadline.rule_id)
        and opened_on(deadline, live) <= event.on
    )


def _closed_by(event: CaseEvent, deadline: Deadline, proof: str | None) -> Deadline:
    if event.kind is EventKind.NOT_SUBMITTED:
        return given_up(deadline, event.not_submitted or NotSubmitted.OTHER, event)
    return filed(deadline, event, proof)


def filed(deadline: Deadline, event: CaseEvent, proof: str | None) -> Deadline:
    """The deadline closed by a submission, with the scan that proves it."""
    return with_cause(
        replace(
            deadline,
            state=DeadlineState.SUBMITTED,
            submitted_on=event.on,
            submitted_way=event.way,
            proof_no=event.proof_no,
            proof_document_id=proof,
            closed_event_id=event.id,
        )
    )


def given_up(deadline: Deadline, why: NotSubmitted, event: CaseEvent) -> Deadline:
    """The deadline closed without a submission of ours."""
    by_other = why is NotSubmitted.BY_CO_DEFENDANT
    return replace(
        deadline,
        state=DeadlineState.BY_CO_DEFENDANT if by_other else DeadlineState.NOT_NEEDED,
        not_submitted=why,
        closed_reason=event.reason,
        closed_event_id=event.id,
    )
