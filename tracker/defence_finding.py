"""What a look through the objections to a claim finds, and what it needs of other cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tracker.codes import CaseStatus, EventKind, Procedure, Stage
from tracker.defence import Defence


class Verdict(StrEnum):
    """How an objection looks."""

    LOOKS_SO = "looks_so"
    LOOKS_NOT = "looks_not"
    UNKNOWN = "unknown"


class Ground(StrEnum):
    """Why it looks so; each has its sentence."""

    AFTER_LAST_DAY = "after_last_day"
    WITHIN_PERIOD = "within_period"
    ONLY_IF_ADVISED = "only_if_advised"
    """Late by the ordinary period, in time if the claimant was not told of it (INT18 art. 64)."""
    DATES_MISSING = "dates_missing"
    PERHAPS_LATE = "perhaps_late"
    """Late by what is known, but the day of the suit or the limit for real estate may save it."""
    RECONSIDERED = "reconsidered"
    LISTED_ACT = "listed_act"
    """One of the acts of 行政复议法 art. 23(1), and no reconsideration is written down."""
    PERHAPS_LISTED = "perhaps_listed"
    NOT_LISTED = "not_listed"
    SAME_ACT = "same_act"
    NO_OTHER_CASE = "no_other_case"
    ACT_UNNAMED = "act_unnamed"
    OBJECTION_UNTIL = "objection_until"
    NOT_ON_REMAND = "not_on_remand"
    NOT_SERVED = "not_served"


class Measured(NamedTuple):
    """A period that was weighed: its rule, the day it began, its last day."""

    rule_id: str
    trigger: date
    last_day: date
    provisional: bool


@dataclass(frozen=True, slots=True)
class DefenceFinding:
    """One objection with what it rests on.

    `day` is when the claimant acted, `measured` the periods weighed, `missing` the facts that
    would tell more, `serials` other cases about the same act.
    """

    defence: Defence
    verdict: Verdict
    ground: Ground
    day: date | None = None
    measured: tuple[Measured, ...] = ()
    missing: tuple[EventKind, ...] = ()
    serials: tuple[str, ...] = ()


class OtherCase(NamedTuple):
    """Another live case of the same claimant about an act of the same number."""

    case_id: str
    serial: str
    official_no: str
    procedure: Procedure
    stage: Stage
    status: CaseStatus
    previous_case_id: str | None
