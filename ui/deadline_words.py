"""What has to be known about a last day besides the day itself, in sentences. No Qt.

One place for the row of the case page, the reasons beside it and the preview of a form, so that
none of them leaves out what another one says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind, Nature, Origin, Paper
from tracker.counting import Direction, Unit
from tracker.day_lines import ClosedLine
from tracker.deadlines import Deadline, Urgency
from tracker.errors import TrackerError
from tracker.facts import in_order, papers_of
from tracker.queries import CaseLine, DeadlineLine
from tracker.rules import Confidence, RuleBook, RuleVersion
from ui.word_tables import N_
from ui.words import deadline_title, label, period_words, say, term_words

_STANDING = (DeadlineState.OPEN, DeadlineState.SUSPENDED)


class Mark(NamedTuple):
    """A sentence; `doubt` where the day may still change or rests on an unread text."""

    words: str
    doubt: bool = False


def version_of(rules: RuleBook, deadline: Deadline) -> RuleVersion | None:
    """The version of the rule a deadline was computed by; None when the pack no longer has it."""
    try:
        rule = rules.rule(deadline.rule_id)
    except TrackerError:
        return None
    kept = (version for version in rule.versions if version.id == deadline.rule_version)
    return next(kept, None) or rules.version_on(deadline.rule_id, deadline.trigger_on).version


def counted_in(version: RuleVersion) -> str:
    """The length with the unit it is counted in: 15 日（日历日）, 10 个工作日, 法院指定的期间."""
    if version.period is None or version.period.unit is not Unit.DAY or not version.period.length:
        return term_words(version)
    return say(N_("words", "{period}（日历日）"), period=period_words(version.period))


def marks(deadline: Deadline, rules: RuleBook, events: Iterable[CaseEvent] = ()) -> list[Mark]:
    """Everything that bears on the day: what makes it uncertain first, then days beside it.

    `events` are those of the case; without them nothing is said of requests and of what a court
    decided.
    """
    live = in_order(events)
    version = version_of(rules, deadline)
    return [
        *_provisional(deadline),
        *_careful(deadline, version, rules),
        *_asked(deadline, live),
        *_set_by_hand(deadline, live),
        *_days_beside(deadline),
        *_unread(version),
    ]


def _provisional(deadline: Deadline) -> Iterable[Mark]:
    if not deadline.provisional or deadline.state not in _STANDING:
        return
    first, last = deadline.earliest_on, deadline.latest_on
    if first is None or last is None or first == last:
        words = N_("words", "暂定：涉及的放假安排尚未公布，公布后复核。")
        yield Mark(say(words), doubt=True)
        return
    words = N_("words", "暂定：放假安排尚未公布，届满日最早 {first}，最晚 {last}，公布后复核。")
    yield Mark(say(words, first=first, last=last), doubt=True)


def _careful(deadline: Deadline, version: RuleVersion | None, rules: RuleBook) -> Iterable[Mark]:
    """稳妥日: the other reading, and why there are two."""
    day = deadline.careful_on
    if day is None or day >= deadline.due_on:
        return
    yield Mark(say(_careful_words(version, rules), day=day, due=deadline.due_on), doubt=True)


def _careful_words(version: RuleVersion | None, rules: RuleBook) -> str:
    period = version.period if version else None
    if period is not None and period.direction is Direction.BEFORE:
        return N_(
            "words",
            "稳妥日 {day}：从严理解，“几日前”应当留足整日，比 {due} 早；提醒按较早的一日。",
        )
    bases = {law.code for law in rules.laws if law.basis_for is not None}
    if version is not None and version.law in bases:
        return N_(
            "words",
            "稳妥日 {day}：新旧《行政复议法》没有规定如何衔接，按另一部计算为此日，"
            "比 {due} 早；提醒按较早的一日。",
        )
    return N_("words", "稳妥日 {day}：期间的算法另有一种理解，比 {due} 早；提醒按较早的一日。")


def _asked(deadline: Deadline, live: Sequence[CaseEvent]) -> Iterable[Mark]:
    if deadline.state in _STANDING and (asked := extension_asked(deadline, live)) is not None:
        words = N_("words", "{day} 已申请延期，尚未准许，原届满日 {due} 仍有效。")
        yield Mark(say(words, day=asked.on, due=deadline.due_on), doubt=True)


def extension_asked(deadline: Deadline, live: Iterable[CaseEvent]) -> CaseEvent | None:
    """The request to file evidence later that nobody has answered yet; `live` in order."""
    if deadline.paper is not Paper.EVIDENCE:
        return None
    asked = None
    for event in live:
        if event.party_id not in (None, deadline.party_id) or event.on < deadline.trigger_on:
            continue
        if event.kind is EventKind.EXTENSION_REQUESTED or (
            event.kind is EventKind.SUBMITTED and Paper.EXTENSION_REQUEST in papers_of(event)
        ):
            asked = event
        elif event.kind in (EventKind.EXTENSION_GRANTED, EventKind.EXTENSION_REFUSED):
            asked = None
    return asked


def _set_by_hand(deadline: Deadline, live: Iterable[CaseEvent]) -> Iterable[Mark]:
    """A day that a court or an officer set never moves by itself; why it is that day."""
    if deadline.origin is Origin.COURT:
        fixed = _fixed_by(deadline, live)
        why = " ".join(filter(None, (fixed.document_no, fixed.reason))) if fixed else ""
        why = why or deadline.manual_reason
        words = N_("words", "由法院（文书）指定，不随计算变动：{why}") if why else _BY_COURT
        yield Mark(say(words, why=why))
    elif deadline.origin is Origin.MANUAL:
        why = deadline.manual_reason
        words = N_("words", "人工填写，不随计算变动：{why}") if why else _BY_HAND
        yield Mark(say(words, why=why))
    elif deadline.manual_reason:
        words = N_("words", "保留原日期的理由：{why}")
        yield Mark(say(words, why=deadline.manual_reason))


_BY_COURT = N_("words", "由法院（文书）指定，不随计算变动。")
_BY_HAND = N_("words", "人工填写，不随计算变动。")


def _fixed_by(deadline: Deadline, live: Iterable[CaseEvent]) -> CaseEvent | None:
    """The event that says which day was set."""
    told = [
        event
        for event in live
        if event.id in (deadline.extension_event_id, deadline.trigger_event_id)
        or (event.kind is EventKind.TERM_FIXED and event.rule_id == deadline.rule_id)
    ]
    return told[-1] if told else None


def _days_beside(deadline: Deadline) -> Iterable[Mark]:
    if deadline.original_on != deadline.due_on:
        words = N_("words", "延期（变动）前的届满日 {day}")
        yield Mark(say(words, day=deadline.original_on))
    if deadline.stated_on is not None and deadline.stated_on != deadline.due_on:
        words = N_("words", "法定届满日 {due}，文书载明 {stated}，提醒按较早的一日。")
        yield Mark(say(words, due=deadline.due_on, stated=deadline.stated_on))


def _unread(version: RuleVersion | None) -> Iterable[Mark]:
    """What nobody has read in its text is said wherever it is shown."""
    if version is None:
        yield Mark(say(N_("words", "现有规则中已没有这一条，日期按原规则保留。")), doubt=True)
    elif version.confidence is Confidence.UNVERIFIED:
        words = N_("words", "未核对原文：规则凭记忆录入，使用前请对照正式文本。")
        yield Mark(say(words), doubt=True)
    elif version.confidence is Confidence.EXCERPT:
        words = N_("words", "仅见摘录：规则只核对过摘录，使用前请对照正式文本。")
        yield Mark(say(words), doubt=True)


# In one line.


def brief_reason(line: DeadlineLine | Deadline, rules: RuleBook) -> str:
    """The reason for a last day in one line: 自 09-20 起，15 日，末日 10-05 休息，顺延."""
    parts = _counted(rules, line.rule_id, line.trigger_on)
    if line.due_on != line.original_on:
        parts.append(say(N_("words", "延期前为 {day}"), day=f"{line.original_on:%m-%d}"))
    elif line.unrolled_on < line.due_on:
        parts.append(say(_ROLLED, day=f"{line.unrolled_on:%m-%d}"))
    if line.stated_on is not None:
        parts.append(say(N_("words", "文书载明 {day}"), day=f"{line.stated_on:%m-%d}"))
    if line.careful_on is not None and line.careful_on < line.due_on:
        parts.append(say(N_("words", "稳妥日 {day}"), day=f"{line.careful_on:%m-%d}"))
    if line.provisional:
        parts.append(say(N_("words", "暂定")))
    return say(N_("words", "，")).join(parts)


def next_reason(line: CaseLine, rules: RuleBook) -> str:
    """What is next in a case and why then: 提交答辩状：自 09-20 起，15 日; empty without one."""
    if line.next_rule_id is None or line.next_paper is None or line.next_trigger_on is None:
        return ""
    parts = _counted(rules, line.next_rule_id, line.next_trigger_on)
    if line.next_unrolled_on and line.next_due_on and line.next_unrolled_on < line.next_due_on:
        parts.append(say(_ROLLED, day=f"{line.next_unrolled_on:%m-%d}"))
    if line.next_provisional:
        parts.append(say(N_("words", "暂定")))
    reason = say(N_("words", "，")).join(parts)
    what = deadline_title(rules, line.next_rule_id, (line.next_paper,))
    return say(N_("words", "{task}：{reason}"), task=what, reason=reason)


_ROLLED = N_("words", "末日 {day} 休息，顺延")


def _counted(rules: RuleBook, rule_id: str, trigger: date) -> list[str]:
    """From which day on, and how long; the length is unknown where the rule was withdrawn."""
    since = say(N_("words", "自 {day} 起"), day=f"{trigger:%m-%d}")
    try:
        return [since, term_words(rules.version_on(rule_id, trigger).version)]
    except TrackerError:
        return [since]


def verdict(line: DeadlineLine | Deadline | ClosedLine, today: date) -> str:
    """How a deadline stands: 按时提交, 逾期 1 天, 逾期未提交, 已过期未行使, 待提交.

    A matter without a paper is done, not filed.
    """
    matter = line.paper is Paper.MATTER
    if line.state is DeadlineState.SUBMITTED and line.submitted_on is not None:
        late = (line.submitted_on - line.due_on).days
        if late > 0:
            return say(N_("words", "逾期 {days} 天"), days=late)
        return say(N_("words", "按时完成") if matter else N_("words", "按时提交"))
    if line.state is DeadlineState.OPEN and line.due_on < today:
        if line.nature is not Nature.DUTY:
            return label(Urgency.LAPSED)
        return say(N_("words", "逾期未完成") if matter else N_("words", "逾期未提交"))
    return say(_OF_A_MATTER[line.state]) if matter else label(line.state)


_OF_A_MATTER = {
    DeadlineState.OPEN: N_("words", "待办理"),
    DeadlineState.SUSPENDED: N_("words", "中止中"),
    DeadlineState.SUBMITTED: N_("words", "已完成"),
    DeadlineState.BY_CO_DEFENDANT: N_("words", "由共同被告完成"),
    DeadlineState.NOT_NEEDED: N_("words", "无需办理"),
}
