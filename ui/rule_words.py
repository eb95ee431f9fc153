"""The sentences about rules: how far one was checked, when it counts, what opens it. No Qt."""

from __future__ import annotations

from datetime import date

from tracker.codes import Paper
from tracker.counting import Adjustment, CourtFixed, Extension, Obstacle, Period, Suspension
from tracker.law import AnchorDay, Confidence, Rule, RuleVersion, Timing
from ui.translator import in_english
from ui.word_tables import N_
from ui.words import day_words, label, listed, period_words, say, term_words

_CHECKED = N_("words", "已核对")
_AS_WRITTEN = (Confidence.COMPARED, Confidence.READ)


def check_words(version: RuleVersion) -> str:
    """How far the text behind a version was checked, in one word: 已核对, 仅见摘录, 文本缺失."""
    if version.text_missing:
        return label(Timing.TEXT_MISSING)
    return say(_CHECKED) if version.confidence in _AS_WRITTEN else label(version.confidence)


def all_check_words() -> list[str]:
    """Every word `check_words` may answer."""
    doubtful = [code for code in Confidence if code not in _AS_WRITTEN]
    return [say(_CHECKED), *map(label, doubtful), label(Timing.TEXT_MISSING)]


def warning_of(version: RuleVersion) -> str:
    """What an officer must know before relying on a version; empty where its text was read."""
    if version.text_missing:
        return say(
            N_(
                "words",
                "修订后的文本尚未载入，程序不据此计算任何日期。"
                "取得正式文本后，请在规则库中载入规则文件。",
            )
        )
    if version.confidence is Confidence.UNVERIFIED:
        return say(N_("words", "这一版本的原文尚未核对，据此算出的日期请对照正式文本后再使用。"))
    if version.confidence is Confidence.EXCERPT:
        return say(N_("words", "这一版本只见到摘录，据此算出的日期请对照正式文本后再使用。"))
    return ""


def span_words(version: RuleVersion) -> str:
    """When a version is in force: 2018-02-08 起, 2007-08-01 至 2026-06-30."""
    if version.in_force_to is None:
        return say(N_("words", "{day} 起"), day=version.in_force_from.isoformat())
    return say(
        N_("words", "{first} 至 {last}"),
        first=version.in_force_from.isoformat(),
        last=version.in_force_to.isoformat(),
    )


def standing_words(version: RuleVersion, today: date) -> str:
    """Whether a version is in force today: 现行有效, 已失效, 尚未施行."""
    if version.in_force(today):
        return say(N_("words", "现行有效"))
    if today < version.in_force_from:
        return say(N_("words", "尚未施行"))
    return say(N_("words", "已失效"))


def length_words(version: RuleVersion) -> str:
    """How long a version gives; 文本缺失 where nobody knows."""
    if version.text_missing:
        return label(Timing.TEXT_MISSING)
    return term_words(version)


def basis_words(version: RuleVersion) -> str:
    """The article that sets the period before the name of its law, where room is scarce."""
    first = version.citations[0]
    law = first.law_zh.removeprefix(say(N_("words", "中华人民共和国")))
    return say(N_("words", "{article} · {law}"), article=first.article, law=law)


def trigger_words(rule: Rule) -> str:
    """The day a period is counted from, as its statute says it."""
    return rule.trigger_en if in_english() else rule.trigger_zh


def note_words(rule: Rule) -> str:
    """What else is to be known about a rule."""
    return rule.note_en if in_english() else rule.note_zh


def case_words(rule: Rule) -> str:
    """Which cases a rule opens in by itself: 行政诉讼 · 一审普通、二审 · 我方为被告、上诉人."""
    if rule.procedure is None or not (rule.roles or rule.watched_by):
        return say(N_("words", "不在案件中自动产生，供查询和试算。"))
    roles = [*rule.roles, *(role for role in rule.watched_by if role not in rule.roles)]
    parts = [
        listed(map(label, (rule.procedure, *rule.watched_in))),
        listed(map(label, rule.stages)),
        say(N_("words", "我方为{roles}"), roles=tuple(roles)),
    ]
    if rule.capacities:
        parts.append(listed(map(label, rule.capacities)))
    return say(N_("words", " · ")).join(parts)


def opening_words(rule: Rule) -> str:
    """What an officer records so that it opens."""
    return say(N_("words", "登记“{event}”后产生。"), event=rule.trigger)


def watched_words(rule: Rule) -> str:
    """For which roles of ours it is only watched; empty without any."""
    if not rule.watched_by:
        return ""
    return say(
        N_("words", "我方为{roles}时，列在“对方与法院期限”，只供关注。"), roles=rule.watched_by
    )


def paper_words(rule: Rule) -> str:
    """The papers, each a deadline of its own, and those that a capacity adds."""
    parts = [listed(label(paper) for paper in rule.papers if paper is not Paper.MATTER)]
    for capacity, papers in rule.capacity_papers:
        parts.append(say(N_("words", "{who}另有{papers}"), who=capacity, papers=papers))
    return say(N_("words", "；")).join(part for part in parts if part)


def anchor_words(rule: Rule) -> str:
    """Which day of the rule it hangs on opens it."""
    if rule.hangs_on is None:
        return ""
    if rule.hangs_on.day is AnchorDay.UNROLLED:
        return say(N_("words", "自该期限顺延前的末日起算，只在最后顺延一次。"))
    return say(N_("words", "自该期限的届满日起算。"))


def extension_words(rule: Rule, version: RuleVersion) -> str:
    """By how much the law lets it be lengthened; empty where it does not."""
    if rule.extension is None or version.period is None:
        return ""
    most = period_words(Period(rule.extension, version.period.unit))
    return say(N_("words", "依法最多可延长 {most}，与原期间连续计算。"), most=most)


def alias_words(rule: Rule) -> str:
    """The other ids it is called by."""
    return listed(alias.id for alias in rule.aliases)


def adjustment_words(change: Adjustment, period: Period) -> str:
    """What happens to the period of an example."""
    match change:
        case Extension(length):
            longer = period_words(Period(length, period.unit))
            return say(N_("words", "延长 {longer}"), longer=longer)
        case Suspension(start, resume):
            return say(N_("words", "{start} 中止，{end} 恢复"), start=str(start), end=str(resume))
        case Obstacle(start, end):
            return say(N_("words", "{start} 至 {end} 有障碍"), start=str(start), end=str(end))
        case CourtFixed(day):
            return say(N_("words", "法院指定 {day}"), day=str(day))


def example_words(trigger: date, due: date, changes: str) -> str:
    """A worked example as it comes out now."""
    words = N_("words", "触发日 {trigger}，届满日 {due}")
    if changes:
        words = N_("words", "触发日 {trigger}，{changes}，届满日 {due}")
    return say(words, trigger=day_words(trigger), due=day_words(due), changes=changes)
