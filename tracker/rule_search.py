"""Looking things up in the rule book: which versions of which rules answer what is asked.

A word is looked for in the id and its other forms, the titles, the laws and their articles, and in
what opens the period. Articles are written in Chinese numerals and may be asked for in either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.codes import Actor, Nature
from tracker.law import Confidence, Law, Rule, RuleVersion, Timing
from tracker.rules import RuleBook

_NUMBER = re.compile("[〇零一二三四五六七八九十百]+")
_DIGITS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0}
_TENS = {"十": 10, "百": 100}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleQuery:
    """What is asked for; filters are combined by AND, None and an empty text ask for nothing.

    `in_force_on` leaves the versions of that day; None leaves every version.
    """

    text: str = ""
    law: str | None = None
    actor: Actor | None = None
    nature: Nature | None = None
    confidence: Confidence | None = None
    timing: Timing | None = None
    in_force_on: date | None = None


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One version of one rule."""

    rule: Rule
    version: RuleVersion

    @property
    def key(self) -> tuple[str, str]:
        """What stays the same when the book is read again."""
        return self.rule.id, self.version.id


class RuleSearch:
    """The lines of a rule book with the text in which each is found."""

    def __init__(self, rules: RuleBook) -> None:
        laws = {law.code: law for law in rules.laws}
        self._lines = [
            (RuleLine(rule, version), folded("\n".join(_words(rule, version, laws))))
            for rule in rules
            for version in rule.versions
        ]

    def find(self, query: RuleQuery) -> list[RuleLine]:
        """The lines that answer a query, in the order of the book."""
        wanted = folded(query.text).split()
        return [
            line
            for line, text in self._lines
            if _fits(line, query) and all(word in text for word in wanted)
        ]


def folded(text: str) -> str:
    """A text as it is searched: full width made half, lower case, numerals of articles in digits.

    六十七 and 67 are the same; a numeral of Chinese that counts nothing does no harm, for both the
    words looked for and those they are looked for in are folded.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _NUMBER.sub(lambda found: str(_number(found[0])), plain)


def _number(numerals: str) -> int:
    """六十七 as 67, 一百零二 as 102."""
    total, digit = 0, 0
    for numeral in numerals:
        if numeral in _TENS:
            total += (digit or 1) * _TENS[numeral]
            digit = 0
        else:
            digit = _DIGITS[numeral]
    return total + digit


def _fits(line: RuleLine, query: RuleQuery) -> bool:
    rule, version = line.rule, line.version
    asked = (
        (query.law, version.law),
        (query.actor, rule.actor),
        (query.nature, rule.nature),
        (query.confidence, version.confidence),
        (query.timing, version.timing),
    )
    in_force = query.in_force_on is None or version.in_force(query.in_force_on)
    return in_force and all(wanted in (None, found) for wanted, found in asked)


def _words(rule: Rule, version: RuleVersion, laws: dict[str, Law]) -> Iterable[str]:
    yield from (rule.id, *(alias.id for alias in rule.aliases))
    yield from (rule.title_zh, rule.title_en, rule.trigger_zh, rule.trigger_en)
    yield from (version.term_zh, version.term_en)
    for citation in version.citations:
        yield from (citation.law, citation.law_zh, citation.article)
        if (law := laws.get(citation.law)) is not None:
            yield law.name_en
