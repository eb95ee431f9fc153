"""What is refused about the length of a period: an extension or a term the law does not give."""

from __future__ import annotations

from tracker.books.folder import Folder
from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, Paper
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.filing import opened_on
from tracker.rules import RuleBook


def refuse_longer(event: CaseEvent, folder: Folder, rules: RuleBook) -> None:
    """The organ lengthens its own period once, in time, by no more than the law allows.

    In simple procedure it cannot; the case is turned into ordinary procedure instead.
    """
    decisions = [each for each in folder.deadlines if each.paper is Paper.DECISION]
    if not decisions:
        raise InputError("nothing_to_extend")
    deadline = decisions[-1]
    most = rules.rule(deadline.rule_id).extension
    if most is None:
        raise InputError("simple_is_not_extended")
    if any(each.kind is EventKind.ORGAN_EXTENDED for each in folder.events):
        raise InputError("extended_already")
    if not 0 < (event.extended_by or 0) <= most:
        raise InputError("extension_too_long", most=most)
    if deadline.state is not DeadlineState.SUSPENDED and event.on > deadline.due_on:
        raise InputError("extended_too_late", day=event.on, last_day=deadline.due_on)
    if event.on < deadline.trigger_on:
        raise InputError("term_before_receipt", day=event.on, received=deadline.trigger_on)


def refuse_term(event: CaseEvent, folder: Folder, rules: RuleBook) -> None:
    """A day that is fixed names its rule, and lies after what it follows from."""
    if not event.rule_id:
        raise InputError("term_needs_rule")
    rules.rule(event.rule_id)
    if event.court_due is None:
        raise InputError("term_needs_day")
    live = {each.id: each for each in folder.events}
    opened = [opened_on(each, live) for each in folder.deadlines if _is_meant(each, event)]
    received = min([event.on, *opened])
    if event.court_due < received:
        raise InputError("term_before_receipt", day=event.court_due, received=received)


def _is_meant(deadline: Deadline, event: CaseEvent) -> bool:
    ours = event.party_id in (None, deadline.party_id)
    return ours and deadline.rule_id == event.rule_id
