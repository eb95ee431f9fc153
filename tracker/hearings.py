"""Hearings, what events tell of them, and who appeared for us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.cases import CaseEvent
from tracker.codes import AbsenceReason, Attendance, EventKind, HearingKind
from tracker.facts import in_order
from tracker.records import Record, legal_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing(Record):
    """开庭、听证…: when (instant with zone) and where. A cancelled one is voided."""

    case_id: str
    starts_at: datetime
    kind: HearingKind = HearingKind.TRIAL
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance(Record):
    """Who of one of our agencies should appear, and did, at a hearing."""

    hearing_id: str
    party_id: str
    planned_id: str | None = None
    attended: Attendance | None = None
    head_id: str | None = None
    head_title: str = ""
    spoke: bool | None = None
    absence_reason: AbsenceReason | None = None


def dated(event: CaseEvent) -> CaseEvent:
    """The event with the day of the hearing it tells of, where it tells the hour."""
    if event.hearing_at is None:
        return event
    return replace(event, hearing_on=legal_day(event.hearing_at))


def last_word(hearing_id: str, events: Iterable[CaseEvent]) -> CaseEvent | None:
    """The latest live event that tells of a hearing."""
    told = [event for event in in_order(events) if event.hearing_id == hearing_id]
    return told[-1] if told else None


def time_before(event: CaseEvent, events: Iterable[CaseEvent]) -> datetime | None:
    """When the hearing was to begin before this event, also a voided one; None where not known."""
    others = (each for each in events if each.id != event.id)
    before: datetime | None = None
    for each in in_order([*others, replace(event, voided_at=None)]):
        if each.id == event.id:
            break
        if each.hearing_id == event.hearing_id and each.hearing_at is not None:
            before = each.hearing_at
    return before


def as_told(hearing: Hearing, events: Iterable[CaseEvent]) -> Hearing | None:
    """The hearing as its live events tell it; None where it was cancelled, or none tells of it."""
    now: Hearing | None = None
    for event in in_order(events):
        if event.hearing_id == hearing.id:
            cancelled = event.kind is EventKind.HEARING_CANCELLED
            now = None if cancelled else _following(now or hearing, event)
    return now


def _following(hearing: Hearing, event: CaseEvent) -> Hearing:
    return replace(
        hearing,
        starts_at=event.hearing_at or hearing.starts_at,
        kind=event.hearing_kind or hearing.kind,
        place=event.hearing_place or hearing.place,
    )
