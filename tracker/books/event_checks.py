"""What is refused when an event is recorded: an order of days that cannot be, a fact left open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.books.folder import Folder
from tracker.books.term_checks import refuse_longer, refuse_term
from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, Paper, Procedure, Stage
from tracker.deadlines import Deadline, is_duty
from tracker.errors import InputError
from tracker.facts import in_order
from tracker.hearings import Hearing, last_word
from tracker.rules import RuleBook

_EXTENSION = frozenset(
    {
        EventKind.EXTENSION_REQUESTED,
        EventKind.EXTENSION_GRANTED,
        EventKind.EXTENSION_REFUSED,
    }
)
_OF_A_PARTY = _EXTENSION | {
    EventKind.SERVED,
    EventKind.APPLICATION_RECEIVED,
    EventKind.JUDGMENT_SERVED,
    EventKind.RULING_SERVED,
}
"""Events that concern one agency of ours, never the case as a whole."""

_STOP_AND_GO = (EventKind.SUSPENDED, EventKind.RESUMED)


def party_of(kind: EventKind, party_id: str | None, folder: Folder) -> str | None:
    """The agency an event concerns: the only one where there is no other."""
    if party_id is None and kind in _OF_A_PARTY and len(folder.parties) == 1:
        return folder.parties[0].id
    return party_id


def refuse_event(event: CaseEvent, folder: Folder, today: date, rules: RuleBook) -> None:
    """Raises InputError where the event cannot have happened so in this case."""
    for day in (event.on, event.cause_removed_on, event.read_on, event.until):
        if day is not None and day > today:
            raise InputError("event_in_future", day=day)
    if event.kind in _OF_A_PARTY and event.party_id not in {p.id for p in folder.parties}:
        raise InputError("party_required")
    if event.kind in _EXTENSION:
        _refuse_extension(event, folder)
    if event.kind in _STOP_AND_GO:
        _refuse_stop_or_go(event, folder)
    match event.kind:
        case EventKind.ACCEPTED:
            _refuse_acceptance(event, folder)
        case EventKind.ARCHIVED:
            _refuse_filing_away(event, folder)
        case EventKind.ORGAN_EXTENDED:
            refuse_longer(event, folder, rules)
        case EventKind.TERM_FIXED:
            refuse_term(event, folder, rules)
        case EventKind.OBSTACLE | EventKind.SUMMONED | EventKind.EFFECTIVE:
            _refuse_days(event, folder)
        case EventKind.HEARING_MOVED | EventKind.HEARING_CANCELLED:
            _refuse_hearing(event, folder)
        case EventKind.SUPPLEMENT_NOTICED | EventKind.SUPPLEMENTED:
            _refuse_supplement(event, folder)


def _refuse_days(event: CaseEvent, folder: Folder) -> None:
    """What an obstacle, a summons or a judgment brings lies on its right side."""
    if event.until is not None and event.until < event.on:
        raise InputError("obstacle_ends_before_it_begins", start=event.on, end=event.until)
    if event.hearing_on is not None and event.hearing_on < event.on:
        raise InputError("heard_before_summons", day=event.hearing_on, received=event.on)
    decided = folder.case.decided_on
    if event.kind is EventKind.EFFECTIVE and decided is not None and event.on < decided:
        raise InputError("effective_before_decision", day=event.on, decided=decided)
    if event.court_due is not None and event.court_due < event.on:
        raise InputError("term_before_receipt", day=event.court_due, received=event.on)


def _refuse_hearing(event: CaseEvent, folder: Folder) -> None:
    """A move or a cancellation names its hearing, and a move the new time."""
    if event.hearing_id not in {each.id for each in folder.hearings}:
        raise InputError("hearing_required")
    if event.kind is EventKind.HEARING_MOVED and event.hearing_at is None:
        raise InputError("hearing_time_required")
    if not event.reason:
        raise InputError("reason_required")
    last = last_word(event.hearing_id, folder.events)
    if last is None:
        return
    if last.kind is EventKind.HEARING_CANCELLED:
        raise InputError("hearing_is_cancelled")
    if event.on < last.on:
        raise InputError("hearing_told_later", day=event.on, last=last.on)


def refuse_overtaken(hearing: Hearing, summons: Iterable[CaseEvent], folder: Folder) -> None:
    """Raises InputError where a later paper or call gave the hearing another time already."""
    last = last_word(hearing.id, folder.events)
    told = [event for event in summons if event.hearing_id == hearing.id]
    if last is None or last.hearing_at in (None, told[0].hearing_at):
        return
    newest = max(event.on for event in told)
    if newest < last.on:
        raise InputError("hearing_told_later", day=newest, last=last.on)


def _refuse_supplement(event: CaseEvent, folder: Folder) -> None:
    """What is asked for to be supplemented has come in, and what comes in was asked for."""
    kinds = {each.kind for each in folder.events if each.on <= event.on}
    if EventKind.APPLICATION_RECEIVED not in kinds:
        raise InputError("no_application_before", day=event.on)
    if event.kind is EventKind.SUPPLEMENTED and EventKind.SUPPLEMENT_NOTICED not in kinds:
        raise InputError("no_supplement_notice", day=event.on)


def _refuse_extension(event: CaseEvent, folder: Folder) -> None:
    """Only evidence that was due already can be extended, and never to an earlier day."""
    evidence = [
        each
        for each in folder.deadlines
        if each.paper is Paper.EVIDENCE and each.party_id == event.party_id
    ]
    received = min((each.trigger_on for each in evidence), default=None)
    if received is None or event.on < received:
        raise InputError("no_receipt_before", day=event.on)
    if event.kind is not EventKind.EXTENSION_GRANTED:
        return
    if not (event.cause_removed_on or event.court_due):
        raise InputError("extension_needs_day")
    if event.cause_removed_on and event.cause_removed_on < received:
        raise InputError("cause_before_receipt", day=event.cause_removed_on, received=received)
    _refuse_shortening(event.court_due, evidence)


def _refuse_shortening(court_due: date | None, evidence: list[Deadline]) -> None:
    original = min(each.original_on for each in evidence)
    if court_due is not None and court_due < original:
        raise InputError("extension_shortens", day=court_due, last_day=original)


def _refuse_stop_or_go(event: CaseEvent, folder: Folder) -> None:
    """A clock stops only while it runs, and runs on only from where it stopped."""
    others = [each for each in folder.events if each.kind in _STOP_AND_GO]
    around = in_order([*others, event])
    if all(each.kind is _STOP_AND_GO[place % 2] for place, each in enumerate(around)):
        return
    place = around.index(event)
    neighbour = around[place - 1] if place else around[-1]
    if event.kind is EventKind.SUSPENDED:
        raise InputError("already_suspended", day=neighbour.on)
    if place == 0 and neighbour is not event:
        raise InputError("resume_before_suspend", day=neighbour.on)
    raise InputError("no_open_suspension")


def _refuse_acceptance(event: CaseEvent, folder: Folder) -> None:
    """An accepted application goes on in ordinary or simple procedure: its clocks depend on it."""
    recon = folder.case.procedure is Procedure.RECONSIDERATION
    if recon and event.stage is Stage.RECON_EXAMINATION:
        raise InputError("stage_required")


def _refuse_filing_away(event: CaseEvent, folder: Folder) -> None:
    """A missed duty is settled before the case is filed away, or nobody would see it again."""
    missed = [
        each
        for each in folder.deadlines
        if is_duty(each) and each.state is DeadlineState.OPEN and each.due_on < event.on
    ]
    if missed:
        raise InputError("open_before_archive", count=len(missed))
