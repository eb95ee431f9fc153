"""Hearings and who appeared for us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.codes import AbsenceReason, Attendance, HearingKind
from tracker.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing(Record):
    """开庭、听证…: when (instant with zone) and where."""

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
