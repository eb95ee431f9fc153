"""Before a statute is loaded it is told which rules are new, changed, ended or gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import resources
from tracker.rule_changes import RuleChange, RuleChangeKind, rule_changes
from tracker.rules import Rule, RuleBook, load_rules

BOOK = load_rules(resources.folder("rules"))
EVIDENCE = BOOK.rule("apl_answer_evidence")


def told(*rules: Rule, without: str = "") -> list[RuleChange]:
    """What changes when these rules stand in for those of the same id."""
    after = {rule.id: rule for rule in (*BOOK, *rules) if rule.id != without}
    return rule_changes(BOOK, RuleBook(after.values(), "other", BOOK.laws))


def test_the_same_book_changes_nothing() -> None:
    assert told() == []


def test_a_rule_that_was_not_there_is_new_with_all_its_versions() -> None:
    new = replace(EVIDENCE, id="new_rule")
    assert told(new) == [RuleChange(RuleChangeKind.NEW, new, None, new.versions)]


def test_a_version_that_says_something_else_is_named() -> None:
    longer = replace(EVIDENCE.versions[0], consequence_zh="其他后果")
    changed = replace(EVIDENCE, versions=(longer,))
    assert told(changed) == [RuleChange(RuleChangeKind.CHANGED, changed, EVIDENCE, (longer,))]


def test_another_title_alone_is_a_change_without_a_version() -> None:
    changed = replace(EVIDENCE, title_zh="其他名称")
    assert told(changed) == [RuleChange(RuleChangeKind.CHANGED, changed, EVIDENCE, ())]


def test_a_last_version_that_now_ends_ends_the_rule() -> None:
    last = replace(EVIDENCE.versions[-1], in_force_to=date(2027, 12, 31))
    ended = replace(EVIDENCE, versions=(*EVIDENCE.versions[:-1], last))
    assert [change.kind for change in told(ended)] == [RuleChangeKind.ENDED]


def test_a_rule_that_is_gone_is_told_last() -> None:
    new = replace(EVIDENCE, id="new_rule")
    kinds = [change.kind for change in told(new, without="apl_answer_evidence")]
    assert kinds == [RuleChangeKind.NEW, RuleChangeKind.DROPPED]
