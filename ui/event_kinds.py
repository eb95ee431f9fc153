"""Which events can be recorded in a case, and which fields each of them has. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.cases import CaseEvent
from tracker.codes import CaseStatus, EventKind, Procedure, Role, Stage
from tracker.queries import CaseFile

FIELDS: dict[EventKind, tuple[str, ...]] = {
    EventKind.SERVED: ("party", "service_way", "read_on", "stated_due", "document_no"),
    EventKind.EXTENSION_REQUESTED: ("party", "reason"),
    EventKind.EXTENSION_GRANTED: ("party", "cause_removed_on", "court_due", "document_no"),
    EventKind.EXTENSION_REFUSED: ("party", "reason", "document_no"),
    EventKind.ACCEPTED: ("stage", "document_no"),
    EventKind.CONVERTED: ("stage", "document_no"),
    EventKind.COPY_SENT: (),
    EventKind.SUSPENDED: ("reason", "document_no"),
    EventKind.RESUMED: ("document_no",),
    EventKind.JUDGMENT_SERVED: ("party", "document_no"),
    EventKind.RULING_SERVED: ("party", "document_no"),
    EventKind.DECIDED: ("document_no",),
    EventKind.EFFECTIVE: (),
    EventKind.ARCHIVED: (),
    EventKind.NOTE: (),
}
"""The fields of an event besides its day and a note."""

_PAPER_CAME = ("service_way", "read_on", "stated_due", "document_no")


def corrected_fields(kind: EventKind) -> tuple[str, ...]:
    """The fields that can be put right besides day and note: whom it concerns stays."""
    if kind is EventKind.APPLICATION_RECEIVED:
        return _PAPER_CAME
    return tuple(name for name in FIELDS.get(kind, ()) if name not in ("party", "stage"))


_FIRST = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
_COURT = (EventKind.JUDGMENT_SERVED, EventKind.RULING_SERVED)
_EXTENSION = (
    EventKind.EXTENSION_REQUESTED,
    EventKind.EXTENSION_GRANTED,
    EventKind.EXTENSION_REFUSED,
)
_CLOSING = (EventKind.DECIDED, EventKind.EFFECTIVE, EventKind.ARCHIVED, EventKind.NOTE)

_MOVES: dict[Stage, tuple[Stage, ...]] = {
    Stage.RECON_EXAMINATION: (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
    Stage.RECON_SIMPLE: (Stage.RECON_ORDINARY,),
    Stage.FIRST_SUMMARY: (Stage.FIRST_ORDINARY,),
}
"""To which stages a case can be accepted, or converted (简转普)."""


def kinds_for(file: CaseFile) -> tuple[EventKind, ...]:
    """The events that make sense for a case, in the order in which they usually happen."""
    case = file.case
    if case.status is CaseStatus.ARCHIVED:
        return (EventKind.NOTE,)
    kinds: list[EventKind] = []
    if case.stage is Stage.RECON_EXAMINATION:
        kinds.append(EventKind.ACCEPTED)
    kinds.append(EventKind.SERVED)
    if case.stage in _FIRST:
        kinds += _EXTENSION
    if case.procedure is Procedure.RECONSIDERATION and _we_are(file, Role.ORGAN):
        kinds.append(EventKind.COPY_SENT)
    if case.stage in (Stage.RECON_SIMPLE, Stage.FIRST_SUMMARY):
        kinds.append(EventKind.CONVERTED)
    kinds.append(EventKind.RESUMED if is_suspended(file.events) else EventKind.SUSPENDED)
    if case.procedure is Procedure.LITIGATION:
        kinds += _COURT
    return (*kinds, *_CLOSING)


def stages_for(file: CaseFile) -> tuple[Stage, ...]:
    """The stages a case can move to from where it is."""
    return _MOVES.get(file.case.stage, (file.case.stage,))


def is_suspended(events: Sequence[CaseEvent]) -> bool:
    """Whether the last stop of a case has not been lifted."""
    stops = [
        each
        for each in events
        if each.voided_at is None and each.kind in (EventKind.SUSPENDED, EventKind.RESUMED)
    ]
    return bool(stops) and max(stops, key=_order).kind is EventKind.SUSPENDED


def _order(event: CaseEvent) -> tuple[date, str]:
    return event.on, str(event.created_at or "")


def _we_are(file: CaseFile, role: Role) -> bool:
    return any(party.our_role is role for party in file.parties if party.voided_at is None)
