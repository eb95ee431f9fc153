"""Which events can be recorded in a case, in which order, and which fields each has. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tracker.cases import CaseEvent
from tracker.codes import CaseStatus, EventKind, Procedure, Role, Stage
from tracker.hearings import Hearing
from tracker.queries import CaseFile
from ui.word_tables import N_

FIELDS: dict[EventKind, tuple[str, ...]] = {
    EventKind.SERVED: ("party", "service_way", "read_on", "stated_due", "document_no"),
    EventKind.JUDGMENT_SERVED: ("party", "service_way", "read_on", "document_no"),
    EventKind.RULING_SERVED: ("party", "service_way", "read_on", "document_no"),
    EventKind.MAKER_NOTIFIED: ("party", "document_no"),
    EventKind.OPINION_RECEIVED: ("party", "document_no"),
    EventKind.PAYMENT_REQUESTED: (),
    EventKind.TERM_FIXED: ("party", "rule_id", "court_due", "document_no", "reason"),
    EventKind.EXTENSION_REQUESTED: ("party", "reason"),
    EventKind.EXTENSION_GRANTED: ("party", "cause_removed_on", "court_due", "document_no"),
    EventKind.EXTENSION_REFUSED: ("party", "reason", "document_no"),
    EventKind.ORGAN_EXTENDED: ("extended_by", "reason", "document_no"),
    EventKind.SUSPENDED: ("reason", "document_no"),
    EventKind.RESUMED: ("document_no",),
    EventKind.OBSTACLE: ("side", "until", "reason"),
    EventKind.ACCEPTED: ("stage", "document_no"),
    EventKind.SUPPLEMENT_NOTICED: ("document_no",),
    EventKind.SUPPLEMENTED: (),
    EventKind.COPY_SENT: (),
    EventKind.CONVERTED: ("stage", "document_no"),
    EventKind.HEARING_MOVED: (
        "hearing_id",
        "hearing_at",
        "hearing_place",
        "document_no",
        "reason",
    ),
    EventKind.HEARING_CANCELLED: ("hearing_id", "document_no", "reason"),
    EventKind.NORMDOC_RAISED: (),
    EventKind.COMPENSATION_DECIDED: ("document_no",),
    EventKind.DEMANDED: ("document_no",),
    EventKind.APPEAL_FILED: ("side",),
    EventKind.RETRIAL_APPLIED: ("side",),
    EventKind.ACT_MADE: ("document_no",),
    EventKind.KNOWN: (),
    EventKind.APPLIED: (),
    EventKind.RECON_DECISION_SERVED: ("document_no",),
    EventKind.REDO_ORDERED: ("party", "document_no"),
    EventKind.SUED: (),
    EventKind.DECIDED: ("document_no",),
    EventKind.EFFECTIVE: (),
    EventKind.REMANDED: ("document_no",),
    EventKind.TRANSFERRED: ("document_no", "reason"),
    EventKind.ARCHIVED: (),
    EventKind.NOTE: (),
}
"""The fields of an event besides its day and a note. `side` is the claimant or an agency of ours,
`party` always an agency of ours."""

_PAPER_CAME = ("service_way", "read_on", "stated_due", "document_no")
_STAY = ("party", "side", "stage", "rule_id", "hearing_id")
"""What cannot be put right: whom an event concerns, of which period or hearing it speaks."""


def corrected_fields(event: CaseEvent) -> tuple[str, ...]:
    """The fields that can be put right besides day and note: whom it concerns stays.

    The hour of a hearing stands in the papers of several agencies: it is put right by moving it.
    """
    if event.kind is EventKind.APPLICATION_RECEIVED:
        return _PAPER_CAME
    if event.kind is EventKind.SUMMONED:
        return ("document_no",)
    return tuple(name for name in FIELDS.get(event.kind, ()) if name not in _STAY)


def says_why(kind: EventKind | None) -> bool:
    """Whether a reason must be given: a hearing was moved or cancelled."""
    return kind in _OF_A_HEARING


class KindSection(NamedTuple):
    """Events of one sort, under a heading that `ui.words.say` puts into words."""

    title: str
    kinds: tuple[EventKind, ...]


_PAPERS = N_("words", "收到文书")
_PERIODS = N_("words", "期限变化")
_PROGRESS = N_("words", "程序进展")
_FACTS = N_("words", "对方与事实")
_CLOSING = N_("words", "结案")

_FIRST = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
_APPEALABLE = (*_FIRST, Stage.JURISDICTION_APPEAL)
_REMANDING = (Stage.SECOND, Stage.RETRIAL)
_EXTENSION = (
    EventKind.EXTENSION_REQUESTED,
    EventKind.EXTENSION_GRANTED,
    EventKind.EXTENSION_REFUSED,
)

_OF_A_HEARING = (EventKind.HEARING_MOVED, EventKind.HEARING_CANCELLED)

_MOVES: dict[Stage, tuple[Stage, ...]] = {
    Stage.RECON_EXAMINATION: (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
    Stage.RECON_SIMPLE: (Stage.RECON_ORDINARY,),
    Stage.FIRST_SUMMARY: (Stage.FIRST_ORDINARY,),
}
"""To which stages a case can be accepted, or converted (简转普)."""


def kinds_for(file: CaseFile) -> tuple[EventKind, ...]:
    """The events that make sense for a case, in the order in which they are offered."""
    return tuple(kind for section in sections_for(file) for kind in section.kinds)


def sections_for(file: CaseFile) -> tuple[KindSection, ...]:
    """The events that make sense for a case, by what they are about."""
    if file.case.status is CaseStatus.ARCHIVED:
        return (KindSection(_CLOSING, (EventKind.NOTE,)),)
    return (
        KindSection(_PAPERS, _papers(file)),
        KindSection(_PERIODS, _periods(file)),
        KindSection(_PROGRESS, _progress(file)),
        KindSection(_FACTS, _facts(file)),
        KindSection(_CLOSING, _closing(file)),
    )


def _papers(file: CaseFile) -> tuple[EventKind, ...]:
    match file.case.procedure:
        case Procedure.LITIGATION:
            return EventKind.SERVED, EventKind.JUDGMENT_SERVED, EventKind.RULING_SERVED
        case Procedure.RECONSIDERATION:
            maker = (EventKind.MAKER_NOTIFIED,) if _we_are(file, Role.MAKER) else ()
            opinion = (EventKind.OPINION_RECEIVED,) if _we_are(file, Role.RESPONDENT) else ()
            served = (EventKind.SERVED,) if _we_are(file, Role.RESPONDENT) else ()
            return (*served, *maker, *opinion)
        case Procedure.COMPENSATION:
            return (EventKind.PAYMENT_REQUESTED,)
        case Procedure.ENFORCEMENT:
            return (EventKind.RULING_SERVED,)
    return (EventKind.SERVED,)


def _periods(file: CaseFile) -> tuple[EventKind, ...]:
    """What moves, stops or sets a last day."""
    case, organ = file.case, _is_organ(file)
    kinds: list[EventKind] = [EventKind.TERM_FIXED]
    if case.stage in _FIRST:
        kinds += _EXTENSION
    if organ and case.stage is not Stage.RECON_SIMPLE:
        kinds.append(EventKind.ORGAN_EXTENDED)
    if organ or case.procedure in (Procedure.LITIGATION, Procedure.RECONSIDERATION):
        kinds.append(EventKind.RESUMED if is_suspended(file.events) else EventKind.SUSPENDED)
    kinds.append(EventKind.OBSTACLE)
    return tuple(kinds)


def _progress(file: CaseFile) -> tuple[EventKind, ...]:
    case, organ = file.case, _is_organ(file)
    kinds: list[EventKind] = []
    if organ and case.stage is Stage.RECON_EXAMINATION:
        kinds += [EventKind.SUPPLEMENT_NOTICED, EventKind.SUPPLEMENTED, EventKind.ACCEPTED]
    if organ:
        kinds.append(EventKind.COPY_SENT)
    if case.stage in (Stage.RECON_SIMPLE, Stage.FIRST_SUMMARY):
        kinds.append(EventKind.CONVERTED)
    if hearings_of(file):
        kinds += _OF_A_HEARING
    if case.procedure is Procedure.RECONSIDERATION:
        kinds.append(EventKind.NORMDOC_RAISED)
    if organ and not _we_are(file, Role.MAKER):
        kinds.append(EventKind.MAKER_NOTIFIED)
    if case.procedure is Procedure.COMPENSATION:
        kinds.append(EventKind.COMPENSATION_DECIDED)
    if case.procedure is Procedure.ENFORCEMENT:
        kinds.append(EventKind.DEMANDED)
    if case.stage in _APPEALABLE:
        kinds.append(EventKind.APPEAL_FILED)
    if case.procedure is Procedure.LITIGATION and case.effective_on is not None:
        kinds.append(EventKind.RETRIAL_APPLIED)
    return tuple(kinds)


def _facts(file: CaseFile) -> tuple[EventKind, ...]:
    """What the claimant did and knew: periods of others and objections rest on it."""
    facts = (EventKind.ACT_MADE, EventKind.KNOWN)
    match file.case.procedure:
        case Procedure.LITIGATION | Procedure.COMPENSATION:
            return (*facts, EventKind.RECON_DECISION_SERVED, EventKind.SUED)
        case Procedure.RECONSIDERATION:
            return (*facts, EventKind.APPLIED)
        case Procedure.ENFORCEMENT:
            applied = (EventKind.APPLIED, EventKind.RECON_DECISION_SERVED)
            return (*facts, *applied, EventKind.SUED)
    return ()


def _closing(file: CaseFile) -> tuple[EventKind, ...]:
    case = file.case
    kinds = [EventKind.DECIDED]
    if case.procedure in (Procedure.LITIGATION, Procedure.RECONSIDERATION):
        kinds.append(EventKind.EFFECTIVE)
    if case.procedure is Procedure.RECONSIDERATION and _we_are(file, Role.RESPONDENT):
        kinds.append(EventKind.REDO_ORDERED)
    if case.stage in _REMANDING:
        kinds.append(EventKind.REMANDED)
    if case.procedure in (Procedure.LITIGATION, Procedure.RECONSIDERATION):
        kinds.append(EventKind.TRANSFERRED)
    return (*kinds, EventKind.ARCHIVED, EventKind.NOTE)


def hearings_of(file: CaseFile) -> list[Hearing]:
    """The hearings of a case that were not cancelled, the latest first."""
    live = (each for each in file.hearings if each.voided_at is None)
    return sorted(live, key=lambda each: each.starts_at, reverse=True)


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


def _is_organ(file: CaseFile) -> bool:
    return file.case.procedure is Procedure.RECONSIDERATION and _we_are(file, Role.ORGAN)


def _we_are(file: CaseFile, role: Role) -> bool:
    return any(party.our_role is role for party in file.parties if party.voided_at is None)
