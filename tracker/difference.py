"""What has to be written so that the deadlines kept become those that follow from the events.

Days come from the law and the facts, except those an officer or a court set by hand; the ending
comes from the facts too, except what an officer closed. An officer's submission outlives a receipt
that was voided and entered anew: it closes the deadline that stands in for the old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, NotSubmitted, Origin, Paper
from tracker.deadlines import Deadline, with_cause
from tracker.facts import in_order, papers_of

Key = tuple[str, str, Paper, str, int]

_DAYS = (
    "origin",
    "rule_version",
    "calendar_version",
    "trigger_on",
    "unrolled_on",
    "due_on",
    "original_on",
    "stated_on",
    "careful_on",
    "provisional",
    "earliest_on",
    "latest_on",
    "steps",
    "extension_event_id",
)
_ENDING = (
    "state",
    "submitted_on",
    "submitted_way",
    "proof_no",
    "proof_document_id",
    "not_submitted",
    "closed_event_id",
    "closed_reason",
)
_STANDING = (DeadlineState.OPEN, DeadlineState.SUSPENDED)
OF_OFFICER = (EventKind.SUBMITTED, EventKind.NOT_SUBMITTED)
"""Events by which an officer closes a deadline."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Deadlines to write: new ones, moved ones with how they stood, ended or reopened ones.

    One that stands still counts as ended until it runs on. `dropped` are those that nothing opens
    any more; they are to be voided.
    """

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


def compare(
    kept: Iterable[Deadline], wanted: Sequence[Deadline], events: Iterable[CaseEvent]
) -> Difference:
    """What has to be written so that the kept deadlines become the wanted ones."""
    live = {event.id: event for event in in_order(events)}
    known = {key(deadline): deadline for deadline in kept if deadline.voided_at is None}
    pairs = [(known.pop(key(want), None), want) for want in wanted]
    pairs += [(have, _by_itself(have, live)) for have in known.values() if _is_by_hand(have)]
    dropped = [have for have in known.values() if not _is_by_hand(have)]
    now = [want if have is None else _merged(have, want, live) for have, want in pairs]
    now = _with_filed(now, live, dropped)
    return _sorted([have for have, _ in pairs], now, dropped)


def _sorted(
    before: Sequence[Deadline | None], now: Sequence[Deadline], dropped: Sequence[Deadline]
) -> Difference:
    """Each deadline under what becomes of it; one that stays as it is under nothing."""
    opened, moved, ended, reopened = [], [], [], []
    for have, deadline in zip(before, now, strict=True):
        if have is None:
            opened.append(deadline)
        elif _is_same(have, deadline):
            continue
        elif deadline.state is have.state:
            moved.append((have, deadline))
        elif deadline.state is DeadlineState.OPEN:
            reopened.append(deadline)
        else:
            ended.append(deadline)
    return Difference(tuple(opened), tuple(moved), tuple(ended), tuple(reopened), tuple(dropped))


def _is_same(have: Deadline, now: Deadline) -> bool:
    """Whether nothing changes; that a newer calendar says the same is no change."""
    return replace(now, calendar_version=have.calendar_version) == have


def _merged(have: Deadline, want: Deadline, live: Mapping[str, CaseEvent]) -> Deadline:
    """The kept deadline with what its facts now say about its days and its ending."""
    now = have if _is_by_hand(have) else _taken(have, want, _DAYS)
    if not _is_closed_by_officer(have, live) and not _ends_alike(have, want):
        now = _taken(now, want, _ENDING)
    return with_cause(now)


def _taken(deadline: Deadline, source: Deadline, names: Iterable[str]) -> Deadline:
    values: dict[str, Any] = {name: getattr(source, name) for name in names}
    return replace(deadline, **values)


def _ends_alike(have: Deadline, want: Deadline) -> bool:
    """The same event ends both: what was added since (a proof) stays."""
    return (have.state, have.closed_event_id) == (want.state, want.closed_event_id)


def _is_by_hand(deadline: Deadline) -> bool:
    """Whether an officer or a court set the day without any event that says so."""
    by_court = deadline.origin is Origin.COURT
    unsaid = deadline.extension_event_id is None and deadline.stated_on is None
    return deadline.origin is Origin.MANUAL or (by_court and unsaid)


def _by_itself(have: Deadline, live: Mapping[str, CaseEvent]) -> Deadline:
    """A day set by hand that no rule opens: open again when the event that closed it is voided."""
    if have.closed_event_id is None or have.closed_event_id in live:
        return have
    return replace(
        have,
        state=DeadlineState.OPEN,
        submitted_on=None,
        submitted_way=None,
        proof_no="",
        proof_document_id=None,
        not_submitted=None,
        closed_event_id=None,
        closed_reason="",
    )


def _is_closed_by_officer(have: Deadline, live: Mapping[str, CaseEvent]) -> bool:
    event = live.get(have.closed_event_id or "")
    return have.state not in _STANDING and event is not None and event.kind in OF_OFFICER


# Submissions that lost the deadline they closed.


def _with_filed(
    now: Sequence[Deadline], live: Mapping[str, CaseEvent], dropped: Iterable[Deadline]
) -> list[Deadline]:
    """The deadlines, closed where a submission of this paper closes no other one."""
    filed = list(now)
    bound = {(deadline.closed_event_id, deadline.paper) for deadline in filed}
    proofs = {(d.closed_event_id, d.paper): d.proof_document_id for d in dropped}
    for event in live.values():
        if event.kind not in OF_OFFICER:
            continue
        for place, deadline in enumerate(filed):
            mark = (event.id, deadline.paper)
            closed = _is_closed_by_officer(deadline, live)
            if mark not in bound and not closed and _speaks_of(event, deadline):
                filed[place] = _closed_by(event, deadline, proofs.get(mark))
                bound.add(mark)
    return filed


def _speaks_of(event: CaseEvent, deadline: Deadline) -> bool:
    return (
        event.party_id == deadline.party_id
        and deadline.paper in papers_of(event)
        and deadline.trigger_on <= event.on
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
