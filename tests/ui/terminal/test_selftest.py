"""`selftest`: how many examples are right, what they rest on, and which come out otherwise."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

import main
import resources
from tests.ui.terminal.test_terminal import run
from tracker.in_force import LawInForce
from tracker.law import Example
from tracker.rules import RuleBook, load_rules
from tracker.workdays import load_workdays
from ui.terminal import selftest

RULES = load_rules(resources.folder("rules"))
CALENDAR = load_workdays(resources.folder("workdays"))


def with_example(example: Example) -> RuleBook:
    """One rule alone, its version with one example."""
    rule = RULES.rule("apl_answer_evidence")
    version = replace(rule.versions[-1], examples=(example,))
    return RuleBook([replace(rule, versions=(version,))], "test", RULES.laws)


def test_the_shipped_law_checks_out() -> None:
    ran = run("selftest")
    total = sum(len(version.examples) for rule in RULES for version in rule.versions)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == (
        f"自检：{total} 个算例全部正确（{total}/{total}）。"
        f"规则核对至 {min(law.checked_on for law in RULES.laws)}，工作日历至 2026 年。"
    )


def test_texts_that_are_missing_or_unread_are_named() -> None:
    told, right = selftest.run(RULES, CALENDAR, as_json=False)

    assert right
    assert "文本缺失、不作计算的：" in told
    assert "实施条例" in told
    assert "个规则版本未核对原文" in told


def test_a_wrong_example_is_listed_and_ends_with_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = with_example(Example(date(2026, 3, 2), date(2026, 3, 18)))
    monkeypatch.setattr(main, "_law", lambda *_typed: LawInForce(wrong, CALENDAR))

    code = main.main(["selftest"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert lines[0].startswith("自检：1 个算例中有 1 个不正确（0/1），请勿据以办案。")
    assert lines[1] == (
        "  apl_answer_evidence（apl-2015 第 1 例）："
        "2026-03-02 周一 起，应为 2026-03-18 周三，算得 2026-03-17 周二。"
    )


def test_an_example_beyond_the_calendar_is_told_without_a_day() -> None:
    beyond = with_example(Example(date(2110, 12, 30), date(2111, 1, 14)))

    told, right = selftest.run(beyond, CALENDAR, as_json=False)

    assert not right
    assert "算得 超出工作日历。" in told


def test_a_pack_without_examples_proves_nothing() -> None:
    told, right = selftest.run(RuleBook([], "test", RULES.laws), CALENDAR, as_json=False)

    assert not right
    assert told.startswith("自检：没有算例可以核对。")


def test_json_holds_the_same_for_another_program() -> None:
    told, _right = selftest.run(
        with_example(Example(date(2026, 3, 2), date(2026, 3, 18))), CALENDAR, as_json=True
    )

    assert json.loads(told) == {
        "examples": 1,
        "right": 0,
        "wrong": [
            {
                "rule": "apl_answer_evidence",
                "version": "apl-2015",
                "example": 1,
                "trigger": "2026-03-02",
                "due": "2026-03-18",
                "computed": "2026-03-17",
            }
        ],
        "rules_checked_on": "2026-11-22",
        "calendar_to": 2026,
        "unverified": 0,
        "missing_texts": [],
    }
