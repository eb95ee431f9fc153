"""自检 in sentences: how many worked examples are right, and what the answers rest on. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.rules import RuleBook
from tracker.self_check import SelfCheck, WrongExample
from ui.word_tables import N_
from ui.words import law_words, listed, say

_RIGHT = N_("words", "自检：{total} 个算例全部正确（{right}/{total}）。")
_WRONG = N_("words", "自检：{total} 个算例中有 {wrong} 个不正确（{right}/{total}），请勿据以办案。")
_NONE = N_("words", "自检：没有算例可以核对。")
_RESTS_ON = N_("words", "规则核对至 {day}，工作日历至 {year} 年。")
_ONE_WRONG = N_(
    "words", "{rule}（{version} 第 {number} 例）：{trigger} 起，应为 {due}，算得 {computed}。"
)
_BEYOND = N_("words", "超出工作日历")
_MISSING = N_("words", "文本缺失、不作计算的：{laws}。")
_UNVERIFIED = N_("words", "另有 {number} 个规则版本未核对原文，使用前请对照法律原文。")


def verdict_words(result: SelfCheck) -> str:
    """The result in one line."""
    words = _WRONG if result.wrong else _RIGHT if result.examples else _NONE
    said = say(words, total=result.examples, right=result.right, wrong=len(result.wrong))
    day = result.rules_checked_on.isoformat()
    return said + say(_RESTS_ON, day=day, year=result.last_year)


def wrong_words(wrong: WrongExample) -> str:
    """An example that comes out otherwise than by hand."""
    return say(
        _ONE_WRONG,
        rule=wrong.rule,
        version=wrong.version,
        number=wrong.number,
        trigger=wrong.trigger,
        due=wrong.due,
        computed=wrong.computed or say(_BEYOND),
    )


def caveats(result: SelfCheck, rules: RuleBook) -> Iterator[str]:
    """What no example can show: texts that are missing, and texts nobody has read."""
    if result.missing_texts:
        laws = listed(law_words(rules, code) for code in result.missing_texts)
        yield say(_MISSING, laws=laws)
    if result.unverified:
        yield say(_UNVERIFIED, number=result.unverified)
