"""What the law says about periods, as records: laws, rules and their versions, where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.codes import (
    Actor,
    Capacity,
    EventKind,
    Nature,
    Paper,
    Procedure,
    Role,
    Stage,
)
from tracker.counting import Adjustment, Period


class Confidence(StrEnum):
    """How the text behind a version was checked."""

    COMPARED = "A"
    """Read in two collections that agree."""
    READ = "B"
    """Read in full in one collection."""
    EXCERPT = "C"
    """Seen in an excerpt only."""
    UNVERIFIED = "U"
    """From memory; to be checked against the official text."""


@dataclass(frozen=True, slots=True)
class Law:
    """A law, regulation or judicial interpretation and the days it was in force (None = still is).

    `basis_for` names the procedure in which an officer may choose between this law and another as
    the basis of a case, where the law itself does not say which of the two governs it.
    """

    code: str
    name_zh: str
    name_en: str
    in_force_from: date
    in_force_to: date | None
    checked_on: date
    basis_for: Procedure | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule is written: law code and Chinese name, article in Chinese, day checked."""

    law: str
    law_zh: str
    article: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example by hand: this trigger day gives this last day."""

    trigger: date
    due: date
    adjustments: tuple[Adjustment, ...] = ()


class Timing(StrEnum):
    """How the last day of a rule comes about."""

    COUNTED = "counted"
    """By its period."""
    ENTERED = "entered"
    """It has no number of days: a court sets it, or it is at once or in hours."""
    TEXT_MISSING = "text_missing"
    """The text in force is not loaded: nothing is computed."""


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """What a rule says between two days (both inclusive, None = open).

    `period` is there exactly where the last day is counted; elsewhere `term_zh` and `term_en` say
    in words what the law asks for, or the text is missing.
    """

    id: str
    in_force_from: date
    in_force_to: date | None
    period: Period | None
    citations: tuple[Citation, ...]
    consequence_zh: str
    consequence_en: str
    confidence: Confidence
    examples: tuple[Example, ...] = ()
    term_zh: str = ""
    term_en: str = ""
    text_missing: bool = False

    @property
    def timing(self) -> Timing:
        """How the last day comes about."""
        if self.text_missing:
            return Timing.TEXT_MISSING
        return Timing.ENTERED if self.period is None else Timing.COUNTED

    @property
    def unverified(self) -> bool:
        """Whether nobody has read the text this version rests on."""
        return self.confidence is Confidence.UNVERIFIED

    @property
    def law(self) -> str:
        """The code of the law that sets the period: the one cited first."""
        return self.citations[0].law

    def in_force(self, day: date) -> bool:
        """Whether this version was in force on `day`."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def days_from(self, day: date) -> int:
        """How many days `day` lies outside the time this version was in force; 0 inside."""
        if day < self.in_force_from:
            return (self.in_force_from - day).days
        return 0 if self.in_force_to is None else max(0, (day - self.in_force_to).days)


@dataclass(frozen=True, slots=True)
class Alias:
    """Another id of a rule; it stands for the rule lengthened by `extend` of its unit."""

    id: str
    extend: int = 0


class StatedTerm(StrEnum):
    """What a term that the paper itself names does to the statutory last day."""

    BESIDE = "beside"
    """It stands beside it; reminders follow the earlier one."""
    EARLIER = "earlier"
    """It counts where it is earlier: the law names the longest term only."""
    ALWAYS = "always"
    """It counts: the law names a term only for want of another one."""


class AnchorDay(StrEnum):
    """Which day of another rule opens a period that hangs on it."""

    UNROLLED = "unrolled"
    """The last day before rolling: a chain of periods rolls once, at its end."""
    LAST = "last"
    """The last day that counts."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The rule whose end is the trigger of this one."""

    rule: str
    day: AnchorDay


@dataclass(frozen=True, slots=True)
class Rule:
    """One period of the law with a stable id. Its versions stand in the order of time.

    The fact `trigger` opens it for an agency of ours that has one of `roles` (and, where they are
    named, one of `capacities`) in one of `stages`; each of `papers` is a deadline of its own, and
    a capacity may add papers. Where our role is one of `watched_by` it is shown as the period of
    others, in the procedures of `watched_in` as well. A rule without procedure or without roles
    is only looked up and tried out. With `hangs_on` the end of another period opens it.
    `extension` is the most by which the law lets it be lengthened, in its own unit. A `quiet`
    right stands on the page of the case only. `only_under` names the law of reconsideration it
    opens under; a fact `overtaken_by` puts another period in its place.
    """

    id: str
    title_zh: str
    title_en: str
    nature: Nature
    actor: Actor
    trigger: EventKind
    trigger_zh: str
    trigger_en: str
    papers: tuple[Paper, ...]
    versions: tuple[RuleVersion, ...]
    procedure: Procedure | None = None
    stages: tuple[Stage, ...] = ()
    roles: tuple[Role, ...] = ()
    watched_by: tuple[Role, ...] = ()
    watched_in: tuple[Procedure, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    capacity_papers: tuple[tuple[Capacity, tuple[Paper, ...]], ...] = ()
    extension: int | None = None
    aliases: tuple[Alias, ...] = ()
    hangs_on: Anchor | None = None
    quiet: bool = False
    only_under: str | None = None
    overtaken_by: EventKind | None = None
    stated: StatedTerm = StatedTerm.BESIDE
    note_zh: str = ""
    note_en: str = ""
    file: str = ""
    """The file of the pack it was read from."""

    def papers_for(self, capacity: Capacity | None) -> tuple[Paper, ...]:
        """The papers it asks of an agency in this capacity."""
        return self.papers + dict(self.capacity_papers).get(capacity, ())  # type: ignore[arg-type]

    @property
    def laws(self) -> frozenset[str]:
        """The codes of the laws that set its period, in any version."""
        return frozenset(version.law for version in self.versions)

    @property
    def law(self) -> str:
        """The code of the law the newest version cites first."""
        return self.versions[-1].law
