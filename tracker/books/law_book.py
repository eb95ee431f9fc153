"""The law book: loading days off and statutes, and what they would date otherwise in running cases.

A loaded text counts at once for what is registered from then on. Running cases are not touched: the
officer goes through the list of `review` and decides. What waits is listed again, after years too;
the setting `law_reviewed` holds the fingerprints of the law all cases were last in accord with.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from tracker import docket
from tracker.books import Changes, Desk
from tracker.books.redate import Comparing, Decided
from tracker.codes import Procedure
from tracker.errors import InputError
from tracker.in_force import LawInForce
from tracker.law_prints import LawPrints
from tracker.loaded_law import (
    Candidate,
    LawWarning,
    ShippedLaw,
    candidate_statute,
    candidate_year,
    overlay,
)
from tracker.redating import Redating, RedatingKind, Sieve
from tracker.rules import RuleBook
from tracker.settings import LawText, Setting

__all__ = ["REVIEWED", "Candidate", "LawBook", "Redating", "RedatingKind"]

REVIEWED = "law_reviewed"
"""The setting with the fingerprints of the law every running case was last in accord with."""

CASES_AT_A_TIME = 200
"""How many cases are read, and written, in one go: cancelling and a crash wait or lose no more."""

Progress = Callable[[int, int], object]
"""Told how many cases are done of how many."""


def nobody_watches(done: int, total: int) -> None:
    """Progress nobody watches."""


def goes_on() -> bool:
    """Never cancelled."""
    return False


class LawBook:
    """Loads and withdraws law, lists what it would date otherwise, and dates what was taken."""

    def __init__(self, desk: Desk, shipped: ShippedLaw) -> None:
        self._desk = desk
        self._shipped = shipped

    # Loading

    def candidate_year(self, text: str, source: str) -> Candidate:
        """Days off of a year as TOML, read and found clean. Raises CalendarError, InputError."""
        return candidate_year(text, source, self._shipped, self._texts())

    def candidate_statute(self, text: str, source: str) -> Candidate:
        """One law with its rules as TOML, read and found clean. Raises RuleError, InputError."""
        return candidate_statute(text, source, self._shipped, self._texts())

    def load(self, candidate: Candidate) -> Changes:
        """Stores the text, in place of the one of that year or law, and lets it count at once."""
        texts = self._texts()
        replaced = [t for t in texts if (t.kind, t.name) == (candidate.kind, candidate.name)]
        new = LawText(
            id=self._desk.new_id(),
            kind=candidate.kind,
            name=candidate.name,
            text=candidate.text,
            sha256=candidate.sha256,
            source=candidate.source,
        )
        return self._exchange(texts, replaced, "law_replaced", [new], "load_law", new.id)

    def withdraw(self, law_text_id: str, reason: str) -> Changes:
        """A loaded text counts no longer; what the program brings along counts instead."""
        if not reason.strip():
            raise InputError("reason_required")
        texts = self._texts()
        wrong = [text for text in texts if text.id == law_text_id]
        if not wrong:
            raise InputError("already_voided")
        return self._exchange(texts, wrong, reason.strip(), [], "withdraw_law", law_text_id)

    def warnings(self) -> tuple[LawWarning, ...]:
        """What has to be known about the stored texts."""
        return overlay(self._shipped, self._texts()).warnings

    def _texts(self) -> list[LawText]:
        return self._desk.store.find(LawText)

    def _exchange(
        self,
        texts: Sequence[LawText],
        gone: Sequence[LawText],
        why_gone: str,
        new: Sequence[LawText],
        why: str,
        main: str,
    ) -> Changes:
        desk = self._desk
        voided = [
            replace(t, voided_at=desk.now(), voided_by=desk.actor(), voided_reason=why_gone)
            for t in gone
        ]
        law = overlay(self._shipped, [*(t for t in texts if t not in gone), *new]).law
        # Cases registered meanwhile follow the one law or the other: both have to be looked at.
        before, after = LawPrints.of(*desk.law.both), LawPrints.of(*law.both)
        known = self._reviewed()
        marked = [] if known is None else self._marked(known.without(before, after))
        changes = desk.save([*voided, *new, *marked], why, main=main)
        desk.law.exchange(*law.both)
        return changes

    # Looking through the running cases

    def pending(self) -> int:
        """How many running cases the law in force would date otherwise; 0 at once where none."""
        return len({redating.case_id for redating in self.review()})

    def review(
        self,
        law: LawInForce | None = None,
        progress: Progress = nobody_watches,
        cancelled: Callable[[], bool] = goes_on,
    ) -> tuple[Redating, ...]:
        """What this law (None: the one in force) would date otherwise, case by case.

        Whoever cancels gets what was found so far.
        """
        desk = self._desk
        rules, calendar = (law or desk.law).both
        prints, found = LawPrints.of(rules, calendar), list[Redating]()
        case_ids = self._touched(prints, rules, Sieve(rules, calendar))
        comparing = Comparing(desk, docket.Law(rules, calendar, desk.new_id))
        for start in range(0, len(case_ids), CASES_AT_A_TIME):
            if cancelled():
                return tuple(found)
            progress(start, len(case_ids))
            for seen in comparing.through(case_ids[start : start + CASES_AT_A_TIME]):
                found += seen.lines
        if law is None and not found and self._reviewed() != prints:
            desk.save(self._marked(prints), "law_reviewed")
        return tuple(found)

    def _touched(self, prints: LawPrints, rules: RuleBook, sieve: Sieve) -> list[str]:
        """The running cases that may differ: by a changed rule, or by a day in a changed year."""
        store, known = self._desk.store, self._reviewed()
        if known is None:
            return sorted(store.running_cases(None, ()))
        touched: set[str] = set()
        if changed := prints.rules_other_than(known):
            touched = store.running_cases(_procedures(rules, changed), changed)
        for row in store.light_deadlines(prints.spans_other_than(known)):
            if row.case_id not in touched and sieve.may_change(row):
                touched.add(row.case_id)
        return sorted(touched)

    def _reviewed(self) -> LawPrints | None:
        kept = self._desk.store.find(Setting, key=REVIEWED)
        return LawPrints.read(kept[0].value) if kept else None

    def _marked(self, prints: LawPrints) -> list[Setting]:
        kept = self._desk.store.find(Setting, key=REVIEWED)
        new = Setting(id=self._desk.new_id(), key=REVIEWED, value="")
        return [replace(kept[0] if kept else new, value=prints.text())]

    # Deciding

    def confirm(
        self,
        redatings: Sequence[Redating],
        taken: Collection[str],
        kept: Collection[str],
        reason: str,
        progress: Progress = nobody_watches,
        cancelled: Callable[[], bool] = goes_on,
    ) -> Changes:
        """Dates the lines `taken` by the law in force, keeps those `kept` as they are for a reason.

        Each case is looked through again: a line that says something else by now is left waiting.
        What was written stays written when somebody cancels.
        """
        if kept and not reason.strip():
            raise InputError("reason_required")
        wanted = {line.case_id for line in redatings if line.key in taken or line.key in kept}
        case_ids, changes = sorted(wanted), Changes()
        law = docket.Law(self._desk.rules, self._desk.calendar, self._desk.new_id)
        comparing = Comparing(self._desk, law)
        for start in range(0, len(case_ids), CASES_AT_A_TIME):
            if cancelled():
                break
            progress(start, len(case_ids))
            seen = comparing.through(case_ids[start : start + CASES_AT_A_TIME])
            decided = Decided(self._desk, frozenset(taken), frozenset(kept), reason.strip())
            for why, records in decided.records(list(seen)):
                changes = _joined(changes, self._desk.save(records, why))
        return changes


def _procedures(rules: RuleBook, ids: Collection[str]) -> frozenset[Procedure] | None:
    """Where these rules open something; None where one of them may be at work anywhere."""
    changed = [rule for rule in rules if rule.id in ids]
    own = {rule.procedure for rule in changed if rule.procedure is not None}
    if any(rule.procedure is None for rule in changed):
        return None
    return frozenset(own.union(*(rule.watched_in for rule in changed)))


def _joined(one: Changes, other: Changes) -> Changes:
    return Changes(one.kinds | other.kinds, one.case_ids | other.case_ids)
