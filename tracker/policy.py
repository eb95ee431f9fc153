"""When reminders come: which levels a kind has, at what hour, how often again, and whom it reaches.

Plain values with the hours of the office; `tracker.policy_text` keeps them as text,
`tracker.planning` turns them into rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tracker.codes import Nature, Paper
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.records import LEGAL_ZONE
from tracker.reminders import Level
from tracker.workdays import WorkCalendar


class PolicyKind(StrEnum):
    """What is reminded of in a way of its own."""

    DUTY = "duty"
    """A statutory or court-fixed duty."""
    ORGAN_DECISION = "organ_decision"
    SUGGESTION_REPLY = "suggestion_reply"
    APPEAL = "appeal"
    RIGHT = "right"
    HEARING = "hearing"
    INTERNAL = "internal"
    """Internal steps: in the digest alone, so it has no levels."""


STATUTORY = (PolicyKind.DUTY, PolicyKind.ORGAN_DECISION, PolicyKind.SUGGESTION_REPLY)
"""Kinds whose morning of the last day cannot be switched off."""

WORKDAYS_BEFORE: Mapping[Level, int] = {
    Level.WORKDAYS_15: 15,
    Level.WORKDAYS_10: 10,
    Level.WORKDAYS_7: 7,
    Level.WORKDAYS_5: 5,
    Level.WORKDAYS_3: 3,
    Level.WORKDAYS_2: 2,
    Level.WORKDAYS_1: 1,
    Level.HEARING_WORKDAYS_5: 5,
    Level.HEARING_WORKDAYS_3: 3,
    Level.HEARING_WORKDAYS_2: 2,
    Level.HEARING_WORKDAYS_1: 1,
}
"""Working days before the last day, or before the day of the hearing."""

HOURS_BEFORE: Mapping[Level, int] = {
    Level.HOURS_4: 4,
    Level.HOURS_2: 2,
    Level.HOURS_1: 1,
    Level.HEARING_HOURS_4: 4,
    Level.HEARING_HOURS_2: 2,
    Level.HEARING_HOURS_1: 1,
}
"""Hours before the office closes on the last day, or before the hearing begins."""

DEADLINE_LEVELS = (
    Level.REGISTERED,
    Level.WORKDAYS_15,
    Level.WORKDAYS_10,
    Level.WORKDAYS_7,
    Level.WORKDAYS_5,
    Level.WORKDAYS_3,
    Level.WORKDAYS_2,
    Level.WORKDAYS_1,
    Level.LAST_DAY_MORNING,
    Level.LAST_DAY_AFTERNOON,
    Level.HOURS_4,
    Level.HOURS_2,
    Level.HOURS_1,
    Level.OVERDUE,
)
"""What a deadline can be reminded of by, less urgent levels first."""

HEARING_LEVELS = (
    Level.HEARING_WORKDAYS_5,
    Level.HEARING_WORKDAYS_3,
    Level.HEARING_WORKDAYS_2,
    Level.HEARING_WORKDAYS_1,
    Level.HEARING_HOURS_4,
    Level.HEARING_HOURS_2,
    Level.HEARING_HOURS_1,
)

_ONE_DAY = timedelta(days=1)


def levels_of(kind: PolicyKind) -> tuple[Level, ...]:
    """The levels a kind may have; a right is never overdue."""
    if kind is PolicyKind.HEARING:
        return HEARING_LEVELS
    if kind is PolicyKind.INTERNAL:
        return ()
    if kind in (PolicyKind.RIGHT, PolicyKind.APPEAL):
        return tuple(level for level in DEADLINE_LEVELS if level is not Level.OVERDUE)
    return DEADLINE_LEVELS


@dataclass(frozen=True, slots=True)
class Policy:
    """Reminders of one kind.

    On the last day and after it an unanswered one pops up again every `repeat_minutes` (0: it
    does not). After `escalate_hours` working hours without an answer it is told to deputy and
    leader (0: it is not).
    """

    levels: tuple[Level, ...] = ()
    morning: time = time(9)
    afternoon: time = time(14)
    repeat_minutes: int = 0
    escalate_hours: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """Who is told when nobody answers, for one agency or ("") for all others."""

    agency_id: str = ""
    deputy_id: str = ""
    leader_id: str = ""


_DUTY_LEVELS = (
    Level.REGISTERED,
    Level.WORKDAYS_5,
    Level.WORKDAYS_3,
    Level.WORKDAYS_1,
    Level.LAST_DAY_MORNING,
    Level.LAST_DAY_AFTERNOON,
    Level.OVERDUE,
)
_LONG_LEVELS = (Level.REGISTERED, Level.WORKDAYS_10, *_DUTY_LEVELS[1:])
_APPEAL_LEVELS = _DUTY_LEVELS[1:-1]
_HEARING_DAYS = (Level.HEARING_WORKDAYS_3, Level.HEARING_WORKDAYS_1)


def _usual_policies() -> dict[PolicyKind, Policy]:
    return {
        PolicyKind.DUTY: Policy(_DUTY_LEVELS, repeat_minutes=30, escalate_hours=4),
        PolicyKind.ORGAN_DECISION: Policy(_LONG_LEVELS, repeat_minutes=30, escalate_hours=4),
        PolicyKind.SUGGESTION_REPLY: Policy(_LONG_LEVELS, repeat_minutes=30, escalate_hours=8),
        PolicyKind.APPEAL: Policy(_APPEAL_LEVELS, repeat_minutes=60, escalate_hours=8),
        PolicyKind.RIGHT: Policy((Level.WORKDAYS_3,)),
        PolicyKind.HEARING: Policy(_HEARING_DAYS, repeat_minutes=60, escalate_hours=4),
        PolicyKind.INTERNAL: Policy(),
    }


@dataclass(frozen=True, slots=True)
class Reminding:
    """Everything about reminding that an office settles for itself.

    `quiet` is a time of day in which no reminder is planned, from its start (excluded) to its end
    (excluded), over midnight where the start is later; None without one. `digest_at` and
    `evening_at` are the hours of 每日摘要 and 下班核对 on working days, None where not wanted.
    """

    policies: Mapping[PolicyKind, Policy] = field(default_factory=_usual_policies)
    quiet: tuple[time, time] | None = (time(18), time(8))
    office: tuple[time, time] = (time(9), time(17, 30))
    digest_at: time | None = time(8, 30)
    evening_at: time | None = time(16, 30)
    contacts: tuple[Contact, ...] = ()

    def of(self, kind: PolicyKind) -> Policy:
        """The policy of a kind."""
        return self.policies[kind]

    def contact(self, agency_id: str) -> Contact:
        """Who is told for an agency: its own people, where one is missing those of all."""
        known = {contact.agency_id: contact for contact in self.contacts}
        own, general = known.get(agency_id, Contact()), known.get("", Contact())
        return Contact(
            agency_id,
            own.deputy_id or general.deputy_id,
            own.leader_id or general.leader_id,
        )

    def daily_hour(self, kind: PolicyKind) -> time:
        """When an overdue duty is told each day: in the morning, or when the quiet time ends."""
        morning = self.of(kind).morning
        if self.quiet is None or not self.is_quiet(at(date(2000, 1, 1), morning)):
            return morning
        return self.quiet[1]

    def is_quiet(self, instant: datetime) -> bool:
        """Whether nobody wants to be disturbed at this instant."""
        return self.before_quiet(instant) != instant

    def before_quiet(self, instant: datetime) -> datetime:
        """The instant, or where it lies in the quiet time the beginning of that time."""
        if self.quiet is None:
            return instant
        start, end = self.quiet
        local = instant.astimezone(LEGAL_ZONE)
        hour, day = local.time(), local.date()
        if start > end:
            if hour > start:
                return at(day, start)
            return at(day - _ONE_DAY, start) if hour < end else instant
        return at(day, start) if start < hour < end else instant


USUAL = Reminding()
"""What holds until an office settles something else."""


def policy_kind(deadline: Deadline) -> PolicyKind | None:
    """As what a deadline is reminded of; None for quiet rights and for the periods of others."""
    if deadline.quiet or deadline.nature is Nature.OTHERS:
        return None
    if deadline.nature is Nature.RIGHT:
        return PolicyKind.APPEAL if deadline.paper is Paper.APPEAL else PolicyKind.RIGHT
    if deadline.paper is Paper.DECISION:
        return PolicyKind.ORGAN_DECISION
    if deadline.paper is Paper.REPLY:
        return PolicyKind.SUGGESTION_REPLY
    return PolicyKind.DUTY


def checked(reminding: Reminding) -> Reminding:
    """The settings, when they can be kept.

    Raises InputError `office_hours_reversed`, `quiet_time_empty` (it ends when it begins),
    `last_day_silent` (a statutory kind without the morning of its last day),
    `level_of_another_kind`, `hours_out_of_order` (afternoon before morning), `count_out_of_range`.
    """
    if reminding.office[0] >= reminding.office[1]:
        raise InputError("office_hours_reversed")
    if reminding.quiet and reminding.quiet[0] == reminding.quiet[1]:
        raise InputError("quiet_time_empty")
    for kind, policy in reminding.policies.items():
        if kind in STATUTORY and Level.LAST_DAY_MORNING not in policy.levels:
            raise InputError("last_day_silent", kind=kind)
        if set(policy.levels) - set(levels_of(kind)):
            raise InputError("level_of_another_kind", kind=kind)
        if policy.afternoon <= policy.morning:
            raise InputError("hours_out_of_order", kind=kind)
        if not (0 <= policy.repeat_minutes <= 480 and 0 <= policy.escalate_hours <= 80):
            raise InputError("count_out_of_range", kind=kind)
    return reminding


def ordered(levels: Iterable[Level], kind: PolicyKind) -> tuple[Level, ...]:
    """The levels of a kind in their order, each once."""
    chosen = set(levels)
    return tuple(level for level in levels_of(kind) if level in chosen)


def at(day: date, hour: time) -> datetime:
    """An hour of a day in China, as an instant in UTC."""
    return datetime.combine(day, hour, LEGAL_ZONE).astimezone(UTC)


def after_working_hours(
    start: datetime, hours: int, office: tuple[time, time], calendar: WorkCalendar
) -> datetime:
    """The instant at which so many hours of office time have passed since `start`."""
    left = timedelta(hours=hours)
    day = start.astimezone(LEGAL_ZONE).date()
    while True:
        if calendar.is_workday(day):
            opens, closes = max(start, at(day, office[0])), at(day, office[1])
            if opens < closes:
                if opens + left <= closes:
                    return opens + left
                left -= closes - opens
        day += _ONE_DAY
