"""The law as data: rules with their versions, articles and consequences, and which one a fact opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.codes import EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.counting import Period


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule is written: law code, Chinese name of the law, article in Chinese, day checked."""

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
    confidence: str
    examples: tuple[Example, ...] = ()

    def in_force(self, day: date) -> bool:
        """Whether this version was in force on `day`."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)


@dataclass(frozen=True, slots=True)
class Rule:
    """One period of the law with a stable id."""

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
        return self.versions[-1].citations[0].law


@dataclass(frozen=True, slots=True)
class ChosenVersion:
    """A version for a day; `nearest` when none was in force and the nearest one was taken."""

    rule: Rule
    version: RuleVersion
    nearest: bool


class RuleBook:
    """All rules, by id and by the fact that opens them."""

    def __init__(self, rules: Iterable[Rule], version: str) -> None:
        self.version = version
        self._rules = {rule.id: rule for rule in rules}

    def __iter__(self) -> Iterable[Rule]:
        return iter(self._rules.values())

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id; raises NotFound with the nearest ids."""
        raise NotImplementedError

    def version_on(self, rule_id: str, day: date) -> ChosenVersion:
        """The version in force on `day`, else the nearest one, marked as such."""
        raise NotImplementedError

    def for_event(
        self, *, procedure: Procedure, stage: Stage, role: Role, event: EventKind, day: date, basis: str | None = None
    ) -> tuple[ChosenVersion, ...]:
        """The rules a fact opens for one agency: by the legally relevant day, never by today.

        `basis` is the law basis the officer chose for the case ("arl17", "arl23"), else `day` decides.
        """
        raise NotImplementedError


def load_rules(folder: Path) -> RuleBook:
    """Reads every TOML file of a rule pack; a bad pack raises RuleError naming file, rule, field."""
    raise NotImplementedError
