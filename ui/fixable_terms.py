"""Whose last day a court, or a paper, can set in a case: first what waits for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker import docket
from tracker.codes import DeadlineState, EventKind, Nature
from tracker.law import Rule
from tracker.queries import CaseFile
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.section_box import Offer
from ui.word_tables import N_
from ui.words import rule_title, say

_WAITING = N_("words", "日期待填的事项")
_RUNNING = N_("words", "已有的期限")
_OTHER = N_("words", "其他由法院确定的期限")


def fixable_terms(
    file: CaseFile, party_id: str | None, rules: RuleBook, calendar: WorkCalendar
) -> list[tuple[str, list[Offer]]]:
    """The rules whose day can be fixed for one agency, in sections, each rule once."""
    law = docket.Law(rules, calendar, str)
    undated = docket.undated(file.case, file.parties, file.events, law)
    waiting = (each.rule_id for each in undated if each.party_id == party_id)
    running = (
        each.rule_id
        for each in file.deadlines
        if each.party_id == party_id
        and each.voided_at is None
        and each.state is DeadlineState.OPEN
        and each.nature is not Nature.OTHERS
    )
    seen: set[str] = set()
    return [
        (say(_WAITING), _offers(waiting, rules, seen)),
        (say(_RUNNING), _offers(running, rules, seen)),
        (say(_OTHER), _offers(_of_court(file, rules), rules, seen)),
    ]


def _offers(rule_ids: Iterable[str], rules: RuleBook, seen: set[str]) -> list[Offer]:
    known = {rule.id: rule for rule in rules}
    offers = []
    for rule_id in rule_ids:
        if rule_id in known and rule_id not in seen:
            seen.add(rule_id)
            offers.append(Offer(rule_title(known[rule_id]), rule_id))
    return offers


def _of_court(file: CaseFile, rules: RuleBook) -> Iterator[str]:
    """Terms that only a court opens, of the laws that govern such a case."""
    laws = {rule.law for rule in rules if _is_ours(rule, file)}
    for rule in rules:
        own = rule.procedure is None or rule.procedure is file.case.procedure
        if rule.trigger is EventKind.TERM_FIXED and own and rule.law in laws:
            yield rule.id


def _is_ours(rule: Rule, file: CaseFile) -> bool:
    return rule.procedure is file.case.procedure and rule.nature is not Nature.OTHERS
