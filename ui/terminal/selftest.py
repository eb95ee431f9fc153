"""`main.py selftest`: counts every worked example of the rules again."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tracker.rules import RuleBook
from tracker.self_check import SelfCheck, WrongExample, self_check
from tracker.workdays import WorkCalendar
from ui.self_check_words import caveats, verdict_words, wrong_words


def run(rules: RuleBook, calendar: WorkCalendar, *, as_json: bool) -> tuple[str, bool]:
    """The answer, and whether every example came out right."""
    result = self_check(rules, calendar)
    right = not result.wrong and result.examples > 0
    return (_json(result) if as_json else "\n".join(_lines(result, rules))), right


def _lines(result: SelfCheck, rules: RuleBook) -> Iterator[str]:
    yield verdict_words(result)
    yield from (f"  {wrong_words(wrong)}" for wrong in result.wrong)
    yield from caveats(result, rules)


def _json(result: SelfCheck) -> str:
    told = {
        "examples": result.examples,
        "right": result.right,
        "wrong": [_example(wrong) for wrong in result.wrong],
        "rules_checked_on": result.rules_checked_on.isoformat(),
        "calendar_to": result.last_year,
        "unverified": result.unverified,
        "missing_texts": list(result.missing_texts),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _example(wrong: WrongExample) -> dict[str, object]:
    return {
        "rule": wrong.rule,
        "version": wrong.version,
        "example": wrong.number,
        "trigger": wrong.trigger.isoformat(),
        "due": wrong.due.isoformat(),
        "computed": wrong.computed.isoformat() if wrong.computed else None,
    }
