"""The law as data: rules with versions, articles and consequences, and which one a fact opens.

A version is chosen by the legally relevant day of the case, never by today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from tracker.codes import Capacity, EventKind, Nature, Procedure, Role, Stage
from tracker.counting import Period, last_day
from tracker.errors import CalendarError, NotFound, RuleError
from tracker.law import Citation, Confidence, Example, Law, Rule, RuleVersion, Timing
from tracker.rule_files import read_folder, read_pack
from tracker.workdays import WorkCalendar

__all__ = [
    "CalledRule",
    "ChosenVersion",
    "Citation",
    "Confidence",
    "CountedExample",
    "Example",
    "Law",
    "Period",
    "Rule",
    "RuleBook",
    "RuleVersion",
    "Timing",
    "check_examples",
    "counted_examples",
    "load_rules",
]


@dataclass(frozen=True, slots=True)
class ChosenVersion:
    """A version for a day; `nearest` when none was in force and the nearest one was taken.

    `nature` is that of the rule, or OTHERS where our role only watches it.
    """

    rule: Rule
    version: RuleVersion
    nearest: bool
    nature: Nature


@dataclass(frozen=True, slots=True)
class CalledRule:
    """The rule an id stands for, and by how much of its unit that id lengthens it."""

    rule: Rule
    extend: int


_MOST_SIMILAR = 8
"""No sentence lists a whole statute; under one id the law has four periods at most."""


class RuleBook:
    """All rules, by id and by the fact that opens them, and the laws they stand in."""

    def __init__(self, rules: Iterable[Rule], version: str, laws: Iterable[Law] = ()) -> None:
        self.version = version
        self.laws = tuple(laws)
        self._rules = {rule.id: rule for rule in rules}
        self._called = dict(_called_by(self._rules.values()))
        self._bases = frozenset(law.code for law in self.laws if law.basis_for is not None)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id; raises NotFound with the nearest ids."""
        return self.called(rule_id).rule

    def called(self, rule_id: str) -> CalledRule:
        """The rule of that id or of one of its other ids; raises NotFound with the nearest ids.

        `_suspended` and `_obstacle` behind an id stand for the rule itself, `_ext30` for the rule
        with its lawful extension. An id under which the law has several periods names them.
        """
        if rule_id not in self._called:
            raise NotFound("unknown_rule", rule=rule_id, similar=self._similar(rule_id))
        return self._called[rule_id]

    def _similar(self, rule_id: str) -> tuple[str, ...]:
        family = [known for known in self._rules if known.startswith(f"{rule_id}_")]
        near = family or get_close_matches(rule_id, self._rules, n=3, cutoff=0.5)
        return tuple(near[:_MOST_SIMILAR])

    def version_on(self, rule_id: str, day: date) -> ChosenVersion:
        """The version in force on `day`, else the nearest one, marked as such."""
        rule = self.rule(rule_id)
        version = _nearest(rule.versions, day)
        return ChosenVersion(rule, version, not version.in_force(day), rule.nature)

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
        capacity: Capacity | None = None,
        own_day: date | None = None,
    ) -> tuple[ChosenVersion, ...]:
        """The rules a fact opens for one agency: by the legally relevant day, never by today.

        `day` decides between the laws that exclude each other for a whole case; all others are
        chosen by `own_day`, the day of the fact itself (None: the same day).

        `basis` is the law the officer chose for the case ("arl17", "arl23"); it then decides
        instead of the day between the laws that exclude each other. Raises NotFound where the
        pack knows no such basis.
        """
        if basis is not None and basis not in self._bases:
            raise NotFound("unknown_basis", basis=basis, similar=tuple(sorted(self._bases)))
        opened = (
            self._for_case(rule, role, day, own_day or day, basis)
            for rule in self._rules.values()
            if rule.trigger is event
            and (rule.procedure is procedure or procedure in rule.watched_in)
            and stage in rule.stages
            and (role in rule.roles or role in rule.watched_by)
            and (not rule.capacities or capacity in rule.capacities)
            and rule.only_under in (None, basis or self._basis_on(day))
        )
        return tuple(chosen for chosen in opened if chosen is not None)

    def _basis_on(self, day: date) -> str | None:
        """The law of those that exclude each other which is in force on a day."""
        bases = (law for law in self.laws if law.basis_for is not None)
        return next(
            (b.code for b in bases if b.in_force_from <= day <= (b.in_force_to or date.max)), None
        )

    def _for_case(
        self, rule: Rule, role: Role, day: date, own_day: date, basis: str | None
    ) -> ChosenVersion | None:
        nature = rule.nature if role in rule.roles else Nature.OTHERS
        if not rule.laws & self._bases:
            day = own_day
        if basis is not None and rule.law in self._bases:
            of_basis = [version for version in rule.versions if version.law == basis]
            if not of_basis:
                return None
            return ChosenVersion(rule, _nearest(of_basis, day), False, nature)
        version = _nearest(rule.versions, day)
        return ChosenVersion(rule, version, False, nature) if version.in_force(day) else None


def load_rules(folder: Path) -> RuleBook:
    """Reads every TOML file of a rule pack; a bad one raises RuleError naming file, rule, field."""
    return RuleBook(*read_pack(read_folder(folder)))


@dataclass(frozen=True, slots=True)
class CountedExample:
    """A worked example counted again: example `number` of version `place` of the rule, from 1.

    `computed` is the last day that came out, None where it lies beyond the calendar.
    """

    rule: Rule
    version: RuleVersion
    place: int
    number: int
    example: Example
    computed: date | None

    @property
    def right(self) -> bool:
        """Whether it came out as it was worked out by hand."""
        return self.computed == self.example.due


def counted_examples(rules: Iterable[Rule], calendar: WorkCalendar) -> Iterator[CountedExample]:
    """Every worked example, counted again."""
    for rule in rules:
        for place, version in enumerate(rule.versions, start=1):
            for number, example in enumerate(version.examples, start=1):
                computed = _counted(version.period, example, calendar)
                yield CountedExample(rule, version, place, number, example, computed)


def _counted(period: Period | None, example: Example, calendar: WorkCalendar) -> date | None:
    if period is None:
        return None
    try:
        return last_day(period, example.trigger, calendar, example.adjustments).due
    except CalendarError:
        return None


def check_examples(rules: Iterable[Rule], calendar: WorkCalendar) -> None:
    """Counts every worked example again; one that comes out otherwise raises RuleError."""
    for counted in counted_examples(rules, calendar):
        if not counted.right:
            raise RuleError(
                "wrong_example",
                file=counted.rule.file,
                rule=counted.rule.id,
                field=f"version[{counted.place}].examples[{counted.number}].due",
                value=counted.example.due,
                computed=counted.computed,
            )


def _called_by(rules: Iterable[Rule]) -> Iterator[tuple[str, CalledRule]]:
    """Every id a rule can be called by; its own comes last, so that it always wins."""
    rules = tuple(rules)
    for rule in rules:
        if rule.extension is not None:
            yield f"{rule.id}_ext{rule.extension}", CalledRule(rule, rule.extension)
        for suffix in ("_suspended", "_obstacle"):
            yield f"{rule.id}{suffix}", CalledRule(rule, 0)
    for rule in rules:
        for alias in rule.aliases:
            yield alias.id, CalledRule(rule, alias.extend)
    for rule in rules:
        yield rule.id, CalledRule(rule, 0)


def _nearest(versions: Sequence[RuleVersion], day: date) -> RuleVersion:
    """The version in force on that day, else the one that was in force nearest to it."""
    return min(versions, key=lambda version: version.days_from(day))
