"""The law as data: rules with versions, articles and consequences, and which one a fact opens.

A version is chosen by the legally relevant day of the case, never by today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from tracker.codes import EventKind, Procedure, Role, Stage
from tracker.counting import Period, compute
from tracker.errors import NotFound, RuleError
from tracker.law import Citation, Confidence, Example, Law, Rule, RuleVersion
from tracker.rule_files import read_pack
from tracker.workdays import WorkCalendar

__all__ = [
    "ChosenVersion",
    "Citation",
    "Confidence",
    "Example",
    "Law",
    "Period",
    "Rule",
    "RuleBook",
    "RuleVersion",
    "check_examples",
    "load_rules",
]


@dataclass(frozen=True, slots=True)
class ChosenVersion:
    """A version for a day; `nearest` when none was in force and the nearest one was taken."""

    rule: Rule
    version: RuleVersion
    nearest: bool


class RuleBook:
    """All rules, by id and by the fact that opens them, and the laws they stand in."""

    def __init__(self, rules: Iterable[Rule], version: str, laws: Iterable[Law] = ()) -> None:
        self.version = version
        self.laws = tuple(laws)
        self._rules = {rule.id: rule for rule in rules}
        self._bases = frozenset(law.code for law in self.laws if law.basis_for is not None)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id; raises NotFound with the nearest ids."""
        if rule_id not in self._rules:
            similar = tuple(get_close_matches(rule_id, self._rules, n=3, cutoff=0.5))
            raise NotFound("unknown_rule", rule=rule_id, similar=similar)
        return self._rules[rule_id]

    def version_on(self, rule_id: str, day: date) -> ChosenVersion:
        """The version in force on `day`, else the nearest one, marked as such."""
        rule = self.rule(rule_id)
        version = _nearest(rule.versions, day)
        return ChosenVersion(rule, version, nearest=not version.in_force(day))

    def bases(self, procedure: Procedure) -> tuple[Law, ...]:
        """The laws an officer may choose between as the basis of a case, the oldest first."""
        choice = [law for law in self.laws if law.basis_for is procedure]
        return tuple(sorted(choice, key=lambda law: law.in_force_from))

    def for_event(
        self,
        *,
        procedure: Procedure,
        stage: Stage,
        role: Role,
        event: EventKind,
        day: date,
        basis: str | None = None,
    ) -> tuple[ChosenVersion, ...]:
        """The rules a fact opens for one agency: by the legally relevant day, never by today.

        `basis` is the law the officer chose for the case ("arl17", "arl23"); it then decides
        instead of the day between the laws that exclude each other. Raises NotFound where the
        pack knows no such basis.
        """
        if basis is not None and basis not in self._bases:
            raise NotFound("unknown_basis", basis=basis, similar=tuple(sorted(self._bases)))
        opened = (
            self._for_case(rule, day, basis)
            for rule in self._rules.values()
            if rule.trigger is event
            and rule.procedure is procedure
            and stage in rule.stages
            and role in rule.roles
        )
        return tuple(chosen for chosen in opened if chosen is not None)

    def _for_case(self, rule: Rule, day: date, basis: str | None) -> ChosenVersion | None:
        if basis is not None and rule.law in self._bases:
            of_basis = [version for version in rule.versions if version.law == basis]
            return ChosenVersion(rule, _nearest(of_basis, day), False) if of_basis else None
        version = _nearest(rule.versions, day)
        return ChosenVersion(rule, version, False) if version.in_force(day) else None


def load_rules(folder: Path) -> RuleBook:
    """Reads every TOML file of a rule pack; a bad one raises RuleError naming file, rule, field."""
    return RuleBook(*read_pack(folder))


def check_examples(rules: Iterable[Rule], calendar: WorkCalendar) -> None:
    """Counts every worked example again; one that comes out otherwise raises RuleError."""
    for rule in rules:
        for place, version in enumerate(rule.versions, start=1):
            for number, example in enumerate(version.examples, start=1):
                due = compute(version.period, example.trigger, calendar).due
                if due != example.due:
                    raise RuleError(
                        "wrong_example",
                        file=f"{rule.law}.toml",
                        rule=rule.id,
                        field=f"version[{place}].examples[{number}].due",
                        value=example.due,
                        computed=due,
                    )


def _nearest(versions: Sequence[RuleVersion], day: date) -> RuleVersion:
    """The version in force on that day, else the one that was in force nearest to it."""
    return min(versions, key=lambda version: version.days_from(day))
