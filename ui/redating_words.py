"""What the law would date otherwise, in words: what becomes of a deadline, its days, and why."""

from __future__ import annotations

from datetime import date

from tracker.deadlines import Deadline
from tracker.redating import Redating, RedatingKind
from tracker.rules import RuleBook
from ui.deadline_words import verdict, version_of
from ui.pill import Tone
from ui.rule_words import basis_words, length_words, span_words
from ui.why_panel import reason_lines, title_of
from ui.word_tables import N_
from ui.words import day_words, label, say, short_day

_SETTLED = N_("words", "转为确定")

TONES = {
    RedatingKind.MOVED: Tone.SOON,
    RedatingKind.OPENED: Tone.LATER,
    RedatingKind.DROPPED: Tone.NEUTRAL,
    RedatingKind.SETTLED: Tone.DONE,
    RedatingKind.REJUDGED: Tone.LATE,
}


def kind_words(redating: Redating) -> str:
    """改期, 新增, 取消, 转为确定, 重新评判."""
    return say(_SETTLED) if _is_certain_now(redating) else label(redating.kind)


def all_kind_words() -> list[str]:
    """Every word `kind_words` may answer."""
    return [*map(label, RedatingKind), say(_SETTLED)]


def title(redating: Redating, before: RuleBook, after: RuleBook) -> str:
    """What has to be done by the deadline."""
    if redating.now is not None:
        return title_of(after, redating.now)
    assert redating.deadline is not None
    return title_of(before, redating.deadline)


def of_case(redating: Redating) -> str:
    """Whose deadline it is: the number of the case and the agency."""
    number = redating.official_no or redating.serial
    return say(N_("words", "{number} · {agency}"), number=number, agency=redating.agency)


def new_day(redating: Redating) -> str:
    """The day as the law has it now; — where nothing is left of it."""
    return day_words(redating.now.due_on) if redating.now is not None else "—"


def old_day(redating: Redating) -> str:
    """The day as it is kept."""
    if redating.deadline is None:
        return say(N_("words", "原来没有"))
    if redating.now is not None and redating.now.due_on == redating.deadline.due_on:
        return say(N_("words", "届满日不变"))
    return say(N_("words", "原 {day}"), day=day_words(redating.deadline.due_on))


def reasons(redating: Redating, before: RuleBook, after: RuleBook, today: date) -> list[str]:
    """Why the law dates it otherwise: what the counting says now that it did not say before."""
    have, now = redating.deadline, redating.now
    if now is None:
        assert have is not None
        return [say(N_("words", "按现行规则和案件事实，不再产生这一期限。"))]
    if have is None:
        return [say(N_("words", "按现行规则，案件应当登记这一期限：")), *reason_lines(after, now)]
    return [*_other_counting(have, now, before, after), *_other_standing(have, now, after, today)]


def _other_counting(have: Deadline, now: Deadline, before: RuleBook, after: RuleBook) -> list[str]:
    was, is_now = reason_lines(before, have, brief=True), reason_lines(after, now, brief=True)
    gone = [each for each in was if each not in is_now]
    new = [each for each in is_now if each not in was]
    lines = []
    version = version_of(after, now)
    if have.rule_version != now.rule_version and version is not None:
        words = N_("words", "改按{basis}（{span}）：{length}。")
        basis, span = basis_words(version), span_words(version)
        lines.append(say(words, basis=basis, span=span, length=length_words(version)))
    lines += [say(N_("words", "原来：{reason}"), reason=each) for each in gone]
    lines += [say(N_("words", "现在：{reason}"), reason=each) for each in new]
    return lines


def _other_standing(have: Deadline, now: Deadline, after: RuleBook, today: date) -> list[str]:
    """Whether the day is certain now, between which days it lies, and how it is judged."""
    lines = []
    if have.provisional and not now.provisional:
        lines.append(say(N_("words", "涉及的放假安排均已公布，由暂定转为确定。")))
    elif now.provisional:
        lines.append(_still_provisional(now))
    if have.careful_on != now.careful_on and now.careful_on is not None:
        lines.append(say(N_("words", "稳妥日为 {day}。"), day=now.careful_on))
    was, judged = verdict(have, today), verdict(now, today)
    if was != judged:
        words = N_("words", "评判由“{old}”变为“{new}”。")
        lines.append(say(words, old=was, new=judged))
    return lines


def _still_provisional(deadline: Deadline) -> str:
    if deadline.earliest_on is None or deadline.latest_on is None:
        return say(N_("words", "仍为暂定，待后续放假通知确认。"))
    return say(
        N_("words", "仍为暂定：最早 {first}，最晚 {last}。"),
        first=short_day(deadline.earliest_on),
        last=short_day(deadline.latest_on),
    )


def _is_certain_now(redating: Redating) -> bool:
    have, now = redating.deadline, redating.now
    if redating.kind is not RedatingKind.SETTLED or have is None or now is None:
        return False
    return have.provisional and not now.provisional
