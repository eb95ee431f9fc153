"""Fingerprints of rules and months: which are not those the cases were last compared with.

Kept as a setting, they tell after a start, and after years, which cases have to be looked through:
those that a changed rule may open or move, and those that run through a changed month.
"""

from __future__ import annotations

import hashlib
import json
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.law import Rule
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar

Span = tuple[date, date]
_LENGTH = 8
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LawPrints:
    """The fingerprint of every rule by its id and of every month (2026-12) of the calendar."""

    rules: Mapping[str, str]
    months: Mapping[str, str]

    @classmethod
    def of(cls, rules: RuleBook, calendar: WorkCalendar) -> LawPrints:
        """Those of this law."""
        months = {
            f"{year}-{month:02}": calendar.print_of(year, month)
            for year in calendar.years
            for month in range(1, 13)
        }
        return cls({rule.id: _print(rule) for rule in rules}, months)

    @classmethod
    def read(cls, text: str) -> LawPrints | None:
        """Those a setting holds; None where it holds something else."""
        try:
            kept = json.loads(text)
            return cls(dict(kept["rules"]), dict(kept["months"]))
        except (ValueError, TypeError, KeyError):
            return None

    def text(self) -> str:
        """As a setting holds them."""
        kept = {"rules": dict(self.rules), "months": dict(self.months)}
        return json.dumps(kept, separators=(",", ":"))

    def without(self, other: LawPrints, another: LawPrints) -> LawPrints:
        """These, less the rules and months in which the two others differ."""
        return LawPrints(
            _less(self.rules, _differing(other.rules, another.rules)),
            _less(self.months, _differing(other.months, another.months)),
        )

    def rules_other_than(self, known: LawPrints) -> frozenset[str]:
        """The rules that are others, or not there, in one of the two."""
        return _differing(known.rules, self.rules)

    def spans_other_than(self, known: LawPrints) -> tuple[Span, ...]:
        """The spans of days that may be others: the changed months."""
        changed = sorted(_differing(known.months, self.months))
        return tuple(_joined(map(_days_of, changed)))


def _print(rule: Rule) -> str:
    return hashlib.sha256(repr(rule).encode()).hexdigest()[:_LENGTH]


def _differing(one: Mapping[str, str], other: Mapping[str, str]) -> frozenset[str]:
    return frozenset(key for key in one.keys() | other.keys() if one.get(key) != other.get(key))


def _less(prints: Mapping[str, str], keys: frozenset[str]) -> dict[str, str]:
    return {key: value for key, value in prints.items() if key not in keys}


def _days_of(month: str) -> Span:
    first = date.fromisoformat(f"{month}-01")
    return first, first.replace(day=monthrange(first.year, first.month)[1])


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that touch made one."""
    current: Span | None = None
    for span in spans:
        if current is not None and span[0] <= current[1] + _ONE_DAY:
            current = (current[0], span[1])
            continue
        if current is not None:
            yield current
        current = span
    if current is not None:
        yield current
