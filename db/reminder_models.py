"""The tables of reminding: planned reminders and their tries, absences, gaps, sheets, 催办, steps.

Like those of `models`, field for field what the records of `tracker` carry.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Text
from sqlmodel import Field, UTCDateTime

from db.models import LIVE, RecordRow, computed, index, refers

LIVE_OCCURRENCE = f"{LIVE} AND state IN ('planned', 'shown', 'seen', 'escalated')"
REMIND_AT = "coalesce(snoozed_until, due_at)"


class OccurrenceRow(RecordRow, table=True):
    """Planned reminders; the same one cannot live twice."""

    __tablename__ = "occurrence"
    __table_args__ = (
        index(
            "uq_occurrence_key_live",
            *("subject_kind", "subject_id", "recipient", "level", "due_at"),
            where=LIVE_OCCURRENCE,
            unique=True,
        ),
        index("ix_occurrence_live_remind_at", "remind_at", where=LIVE_OCCURRENCE),
    )

    subject_kind: str
    subject_id: str = Field(max_length=36, index=True)
    case_id: str = refers("cases", index=True)
    recipient: str
    level: str
    due_at: datetime
    snoozed_until: datetime | None
    state: str
    shown_at: datetime | None
    seen_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str
    superseded_by: str | None = Field(max_length=36)
    cancelled_reason: str
    escalated_at: datetime | None
    escalated_to: str
    error: str
    remind_at: datetime = computed(UTCDateTime, REMIND_AT)


class ChannelAttemptRow(RecordRow, table=True):
    """Tries to bring a reminder to the officer."""

    __tablename__ = "channel_attempt"

    occurrence_id: str = refers("occurrence", index=True)
    channel: str
    tried_at: datetime
    result: str
    detail: str


class AbsenceRow(RecordRow, table=True):
    """Who is away when, and who stands in."""

    __tablename__ = "absence"

    person_id: str = refers("person", index=True)
    first_on: date
    last_on: date
    deputy_id: str | None = refers("person")
    note: str


class GapRow(RecordRow, table=True):
    """Times without a tick."""

    __tablename__ = "gap"

    kind: str
    began_at: datetime
    ended_at: datetime = Field(index=True)
    fell_due: int


class DaySheetRow(RecordRow, table=True):
    """Digests and evening checks."""

    __tablename__ = "day_sheet"
    __table_args__ = (index("uq_day_sheet_kind_on_live", "kind", "on", where=LIVE, unique=True),)

    kind: str
    on: date
    shown_at: datetime | None
    signed_at: datetime | None
    signed_by: str
    content: str = Field(sa_type=Text)


class NudgeRow(RecordRow, table=True):
    """Words about reminders nobody answered."""

    __tablename__ = "nudge"
    __table_args__ = (
        index(
            "uq_nudge_occurrence_id_role_live",
            *("occurrence_id", "role"),
            where=LIVE,
            unique=True,
        ),
    )

    case_id: str = refers("cases", index=True)
    occurrence_id: str = refers("occurrence", index=True)
    role: str
    to_id: str | None = refers("person")
    to_name: str
    text: str = Field(sa_type=Text)
    sent_at: datetime | None
    sent_by: str


class StepTickRow(RecordRow, table=True):
    """Internal steps that were done."""

    __tablename__ = "step_tick"
    __table_args__ = (
        index(
            "uq_step_tick_key_live",
            *("party_id", "rule_id", "step"),
            where=LIVE,
            unique=True,
        ),
    )

    case_id: str = refers("cases", index=True)
    party_id: str = refers("case_party")
    rule_id: str
    step: str
    done_on: date
