"""Why a last day is another one than before, in sentences. No Qt."""

from __future__ import annotations

from tracker.causes import Cause, why
from tracker.codes import Origin
from tracker.counting import StepCode
from tracker.deadlines import Deadline
from tracker.rules import RuleBook
from ui.deadline_words import brief_reason
from ui.word_tables import N_
from ui.words import deadline_title, say

_SAID: dict[Cause, str] = {
    Cause.TRIGGER: N_("words", "起算日由 {trigger_was} 改为 {trigger}。"),
    Cause.RULE: N_("words", "适用的规则由“{rule_was}”改为“{rule}”。"),
    Cause.LENGTHENED: N_("words", "延期（延长）后届满日为 {due}。"),
    Cause.STOPPED: N_("words", "中止、障碍期间扣除的天数有变化。"),
    Cause.FIXED: N_("words", "改为法院（文书）指定的 {due}。"),
    Cause.STATED: N_("words", "文书载明的期限改为 {stated}。"),
    Cause.CAREFUL: N_("words", "稳妥日改为 {careful}。"),
    Cause.CALENDAR: N_("words", "放假安排有变化。"),
    Cause.SUBMITTED: N_("words", "提交日期由 {submitted_was} 改为 {submitted}。"),
}
_NO_MORE: dict[Cause, str] = {
    Cause.LENGTHENED: N_("words", "不再延期（延长）。"),
    Cause.FIXED: N_("words", "不再由法院（文书）指定。"),
    Cause.STATED: N_("words", "文书不再载明期限。"),
    Cause.CAREFUL: N_("words", "不再有稳妥日。"),
    Cause.SUBMITTED: N_("words", "提交日期不再成立。"),
}


def cause_sentences(have: Deadline, now: Deadline, rules: RuleBook) -> list[str]:
    """Every reason for which the day changes, then how the new day is counted."""
    causes = why(have, now)
    said = [say(_words(cause, now), **_told(have, now, rules)) for cause in causes]
    if now.extension_event_id is None and causes != (Cause.SUBMITTED,):
        said.append(say(N_("words", "现在：{reason}。"), reason=brief_reason(now, rules)))
    return said


def _words(cause: Cause, now: Deadline) -> str:
    there = {
        Cause.LENGTHENED: _is_lengthened(now),
        Cause.FIXED: now.origin is Origin.COURT,
        Cause.STATED: now.stated_on is not None,
        Cause.CAREFUL: now.careful_on is not None,
        Cause.SUBMITTED: now.submitted_on is not None,
    }
    return _SAID[cause] if there.get(cause, True) else _NO_MORE[cause]


def _is_lengthened(deadline: Deadline) -> bool:
    extended = any(step.code is StepCode.EXTENDED for step in deadline.steps)
    return extended or deadline.extension_event_id is not None


def _told(have: Deadline, now: Deadline, rules: RuleBook) -> dict[str, object]:
    return {
        "trigger_was": have.trigger_on,
        "trigger": now.trigger_on,
        "rule_was": deadline_title(rules, have.rule_id, ()),
        "rule": deadline_title(rules, now.rule_id, ()),
        "due": now.due_on,
        "stated": now.stated_on,
        "careful": now.careful_on,
        "submitted_was": have.submitted_on or "—",
        "submitted": now.submitted_on,
    }
