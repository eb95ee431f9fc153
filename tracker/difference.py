"""What has to be written so that the deadlines kept become those that follow from the events.

Days come from the law and the facts, except those an officer or a court set by hand; the ending
comes from the facts too, except what an officer closed. An officer's submission outlives a receipt
that was voided and entered anew: it closes the deadline that stands in for the old one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, Origin, Paper
from tracker.deadlines import Deadline, with_cause
from tracker.errors import InputError
from tracker.facts import in_order
from tracker.filing import is_closed_by_officer, with_filed

Key = tuple[str, str, Paper, str, int]

_DAYS = (
    "origin",
    "rule_id",
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


@dataclass(frozen=True, slots=True)
class Difference:
    """Deadlines to write: new ones, moved ones with how they stood, ended or reopened ones.

    One that stands still counts as ended until it runs on. `rejudged` are done ones that another
    day would judge otherwise: they stay as they are until somebody confirms it. `dropped` are
    those that nothing opens any more; they are to be voided. `before` is how each one stood.
    """

    opened: tuple[Deadline, ...] = ()
    moved: tuple[tuple[Deadline, Deadline], ...] = ()
    rejudged: tuple[tuple[Deadline, Deadline], ...] = ()
    ended: tuple[Deadline, ...] = ()
    reopened: tuple[Deadline, ...] = ()
    dropped: tuple[Deadline, ...] = ()
    before: Mapping[str, Deadline] = field(default_factory=dict)

    def __bool__(self) -> bool:
        written = (self.opened, self.moved, self.ended, self.reopened, self.dropped)
        return any((*written, self.rejudged))


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What an officer decided about a difference; nothing said means: everything open follows.

    The deadlines `keep` keep their days for `keep_reason`, and from then on whatever changes.
    Done ones are judged anew only where `rejudge` names them.
    """

    keep: frozenset[str] = frozenset()
    keep_reason: str = ""
    rejudge: frozenset[str] = frozenset()


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
    pairs, left = _paired([each for each in kept if each.voided_at is None], wanted)
    pairs += [(have, _by_itself(have, live)) for have in left if _is_by_hand(have)]
    dropped = [have for have in left if not _is_by_hand(have)]
    now = [want if have is None else _merged(have, want, live) for have, want in pairs]
    now = with_filed(now, live, dropped)
    return _sorted([have for have, _ in pairs], now, dropped)


Pair = tuple[Deadline | None, Deadline]


def _paired(
    kept: Sequence[Deadline], wanted: Sequence[Deadline]
) -> tuple[list[Pair], list[Deadline]]:
    """Each wanted deadline with the kept one it is, and the kept ones that nobody wants.

    The same key is the same deadline. So is the only one of its rule and paper when another event
    opens it now (an acceptance that was dated by law), or the only one of its paper when another
    rule does (the other law was chosen, simple procedure became ordinary).
    """
    found: dict[int, Deadline] = {}
    left = {each.id: each for each in kept}
    for alike in (key, _by_rule, _by_paper):
        free = [want for place, want in enumerate(wanted) if place not in found]
        theirs, ours = _only_one(free, alike), _only_one(left.values(), alike)
        for place, want in enumerate(wanted):
            mark = alike(want)
            if place not in found and mark in ours and theirs.get(mark) is want:
                found[place] = left.pop(ours[mark].id)
    return [(found.get(n), want) for n, want in enumerate(wanted)], list(left.values())


def _by_rule(deadline: Deadline) -> Hashable:
    return deadline.party_id, deadline.rule_id, deadline.paper


def _by_paper(deadline: Deadline) -> Hashable:
    """Matters are told apart by their rules alone; a day set by hand belongs to its own."""
    own = deadline.paper is Paper.MATTER or _is_by_hand(deadline)
    return (deadline.id,) if own else (deadline.party_id, deadline.paper)


def _only_one(
    deadlines: Iterable[Deadline], alike: Callable[[Deadline], Hashable]
) -> dict[Hashable, Deadline]:
    """The deadlines that no other one is like."""
    each = list(deadlines)
    counts = Counter(map(alike, each))
    return {alike(one): one for one in each if counts[alike(one)] == 1}


def _sorted(
    before: Sequence[Deadline | None], now: Sequence[Deadline], dropped: Sequence[Deadline]
) -> Difference:
    """Each deadline under what becomes of it; one that stays as it is under nothing."""
    opened, moved, rejudged, ended, reopened = [], [], [], [], []
    for have, deadline in zip(before, now, strict=True):
        if have is None:
            opened.append(deadline)
        elif _is_same(have, deadline):
            continue
        elif _is_judged_anew(have, deadline):
            rejudged.append((have, deadline))
        elif deadline.state is have.state:
            moved.append((have, deadline))
        elif deadline.state is DeadlineState.OPEN:
            reopened.append(deadline)
        else:
            ended.append(deadline)
    return Difference(
        tuple(opened),
        tuple(moved),
        tuple(rejudged),
        tuple(ended),
        tuple(reopened),
        tuple(dropped),
        {have.id: have for have in before if have is not None},
    )


def _is_judged_anew(have: Deadline, now: Deadline) -> bool:
    """Whether a submission would be measured by another day."""
    done = have.state is DeadlineState.SUBMITTED and now.state is DeadlineState.SUBMITTED
    return done and (have.due_on, have.original_on) != (now.due_on, now.original_on)


def _is_same(have: Deadline, now: Deadline) -> bool:
    """Whether nothing changes; that a newer calendar says the same is no change."""
    return replace(now, calendar_version=have.calendar_version) == have


def _merged(have: Deadline, want: Deadline, live: Mapping[str, CaseEvent]) -> Deadline:
    """The kept deadline with what its facts now say about its days and its ending."""
    now = replace(have, trigger_event_id=want.trigger_event_id, quiet=want.quiet)
    if not _is_by_hand(have):
        now = _taken(now, want, _DAYS)
    if not is_closed_by_officer(have, live) and not _ends_alike(have, want):
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


# What the officer confirms.


def apply(change: Difference, confirmed: Confirmed) -> Difference:
    """The difference as the officer confirmed it: what is to be written, and nothing else.

    The ending of a deadline follows the facts even where its days are kept. Raises InputError
    `keep_reason_required`.
    """
    keep, reason = confirmed.keep, confirmed.keep_reason.strip()
    if keep and not reason:
        raise InputError("keep_reason_required")

    def decided(now: Deadline) -> Deadline:
        if now.id not in keep or now.id not in change.before:
            return now
        return by_decision(_with_days_of(change.before[now.id], now), reason)

    moved = [(have, decided(now)) for have, now in change.moved]
    for have, now in change.rejudged:
        if now.id in keep or now.id in confirmed.rejudge:
            moved.append((have, decided(now)))
        elif not _is_same(have, stays := _with_days_of(have, now)):
            moved.append((have, stays))
    moved += [(have, by_decision(have, reason)) for have in change.dropped if have.id in keep]
    return replace(
        change,
        moved=tuple(moved),
        rejudged=(),
        ended=tuple(decided(now) for now in change.ended),
        reopened=tuple(decided(now) for now in change.reopened),
        dropped=tuple(have for have in change.dropped if have.id not in keep),
    )


def by_decision(deadline: Deadline, reason: str) -> Deadline:
    """The deadline with its days as they are, whatever the law says, because an officer decided."""
    return replace(deadline, origin=Origin.MANUAL, manual_reason=reason)


def _with_days_of(have: Deadline, now: Deadline) -> Deadline:
    return with_cause(_taken(now, have, _DAYS))
