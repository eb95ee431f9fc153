"""What a rule book says otherwise than another one: told before a statute is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tracker.law import Rule, RuleVersion
from tracker.rules import RuleBook


class RuleChangeKind(StrEnum):
    """What becomes of a rule."""

    NEW = "new"
    """It was not in the book."""
    CHANGED = "changed"
    """It says something else, or has another version."""
    ENDED = "ended"
    """Its last version now ends on a day."""
    DROPPED = "dropped"
    """It is no longer in the book."""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule as it will be (as it was, where it is dropped) and its versions that are not the same.

    `before` is the rule as it was, None for a new one.
    """

    kind: RuleChangeKind
    rule: Rule
    before: Rule | None
    versions: tuple[RuleVersion, ...]


def rule_changes(before: RuleBook, after: RuleBook) -> list[RuleChange]:
    """Every rule that is not the same in both books, in the order of the later one."""
    return [*_still_there(before, after), *_dropped(before, after)]


def _still_there(before: RuleBook, after: RuleBook) -> Iterator[RuleChange]:
    known = {rule.id: rule for rule in before}
    for rule in after:
        old = known.get(rule.id)
        if old is None:
            yield RuleChange(RuleChangeKind.NEW, rule, None, rule.versions)
        elif old != rule:
            versions = tuple(each for each in rule.versions if each not in old.versions)
            yield RuleChange(_kind(old, rule), rule, old, versions)


def _kind(old: Rule, rule: Rule) -> RuleChangeKind:
    ends = old.versions[-1].in_force_to is None and rule.versions[-1].in_force_to is not None
    return RuleChangeKind.ENDED if ends else RuleChangeKind.CHANGED


def _dropped(before: RuleBook, after: RuleBook) -> Iterator[RuleChange]:
    kept = {rule.id for rule in after}
    for rule in before:
        if rule.id not in kept:
            yield RuleChange(RuleChangeKind.DROPPED, rule, rule, rule.versions)
