"""What the law says about periods, as records: laws, rules and their versions, where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.codes import EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.counting import Period


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


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """What a rule says between two days (both inclusive, None = open)."""

    id: str
    in_force_from: date
    in_force_to: date | None
    period: Period
    citations: tuple[Citation, ...]
    consequence_zh: str
    consequence_en: str
    confidence: Confidence
    examples: tuple[Example, ...] = ()

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
class Rule:
    """One period of the law with a stable id. Its versions stand in the order of time.

    The fact `trigger` opens it for an agency of ours that has one of `roles` in one of `stages`;
    each of `papers` is a deadline of its own.
    """

    id: str
    title_zh: str
    title_en: str
    nature: Nature
    procedure: Procedure
    stages: tuple[Stage, ...]
    roles: tuple[Role, ...]
    trigger: EventKind
    papers: tuple[Paper, ...]
    versions: tuple[RuleVersion, ...]

    @property
    def law(self) -> str:
        """The code of the law the newest version cites first."""
        return self.versions[-1].law
