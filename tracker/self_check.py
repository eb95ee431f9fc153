"""The program checks itself: every worked example of the law is counted again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.rules import CountedExample, RuleBook, counted_examples
from tracker.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class WrongExample:
    """An example that comes out otherwise than by hand: the rule, its version, which example.

    `computed` is None where the last day lies beyond the calendar.
    """

    rule: str
    version: str
    number: int
    trigger: date
    due: date
    computed: date | None


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """How many examples are right and which are wrong, and what the answers rest on.

    `rules_checked_on` is the oldest day on which a law was compared with its text, `last_year` the
    last year whose notice is there, `unverified` the number of versions from memory, and
    `missing_texts` the codes of the laws whose text in force is not loaded.
    """

    right: int
    wrong: tuple[WrongExample, ...]
    rules_checked_on: date
    last_year: int
    unverified: int
    missing_texts: tuple[str, ...]

    @property
    def examples(self) -> int:
        """How many were counted."""
        return self.right + len(self.wrong)


def self_check(rules: RuleBook, calendar: WorkCalendar) -> SelfCheck:
    """Counts every worked example of the rules in this calendar."""
    counted = list(counted_examples(rules, calendar))
    versions = [version for rule in rules for version in rule.versions]
    missing = (version.law for version in versions if version.text_missing)
    return SelfCheck(
        right=sum(each.right for each in counted),
        wrong=tuple(_wrong(each) for each in counted if not each.right),
        rules_checked_on=min(law.checked_on for law in rules.laws),
        last_year=calendar.last_year,
        unverified=sum(version.unverified for version in versions),
        missing_texts=tuple(dict.fromkeys(missing)),
    )


def _wrong(counted: CountedExample) -> WrongExample:
    return WrongExample(
        rule=counted.rule.id,
        version=counted.version.id,
        number=counted.number,
        trigger=counted.example.trigger,
        due=counted.example.due,
        computed=counted.computed,
    )
