"""Fingerprints of rules and years: which of them are not those the cases were last compared with.

Kept as a setting, they tell after a start, and after years, which cases have to be looked through:
those that a changed rule may open or move, and those that run through a changed year.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.law import Rule
from tracker.rules import RuleBook
from tracker.workdays import NEXT_NOTICE_MAY_REACH, WorkCalendar

Span = tuple[date, date]
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class LawPrints:
    """The fingerprint of every rule by its id and of every year of the calendar."""

    rules: Mapping[str, str]
    years: Mapping[str, str]

    @classmethod
    def of(cls, rules: RuleBook, calendar: WorkCalendar) -> LawPrints:
        """Those of this law."""
        years = {str(year): calendar.print_of(year) for year in calendar.years}
        return cls({rule.id: _print(rule) for rule in rules}, years)

    @classmethod
    def read(cls, text: str) -> LawPrints | None:
        """Those a setting holds; None where it holds something else."""
        try:
            kept = json.loads(text)
            return cls(dict(kept["rules"]), dict(kept["years"]))
        except (ValueError, TypeError, KeyError):
            return None

    def text(self) -> str:
        """As a setting holds them."""
        kept = {"rules": dict(self.rules), "years": dict(self.years)}
        return json.dumps(kept, separators=(",", ":"))

    def without(self, other: LawPrints, another: LawPrints) -> LawPrints:
        """These, less the rules and years in which the two others differ."""
        return LawPrints(
            _less(self.rules, _differing(other.rules, another.rules)),
            _less(self.years, _differing(other.years, another.years)),
        )

    def rules_other_than(self, known: LawPrints) -> frozenset[str]:
        """The rules that are others, or not there, in one of the two."""
        return _differing(known.rules, self.rules)

    def spans_other_than(self, known: LawPrints) -> tuple[Span, ...]:
        """The spans of days that may be others: changed years, with the end of the year before."""
        changed = sorted(int(year) for year in _differing(known.years, self.years))
        return tuple(_joined(_reach_of(year) for year in changed))


def _print(rule: Rule) -> str:
    return hashlib.sha256(repr(rule).encode()).hexdigest()[:_LENGTH]


def _differing(one: Mapping[str, str], other: Mapping[str, str]) -> frozenset[str]:
    return frozenset(key for key in one.keys() | other.keys() if one.get(key) != other.get(key))


def _less(prints: Mapping[str, str], keys: frozenset[str]) -> dict[str, str]:
    return {key: value for key, value in prints.items() if key not in keys}


def _reach_of(year: int) -> Span:
    return date(year - 1, *NEXT_NOTICE_MAY_REACH), date(year, 12, 31)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that touch made one."""
    current: Span | None = None
    for span in spans:
        if current is not None and span[0] <= current[1]:
            current = (current[0], span[1])
            continue
        if current is not None:
            yield current
        current = span
    if current is not None:
        yield current
