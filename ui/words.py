"""Every sentence that is made from codes: labels, days, countdowns, reasons, mistakes. No Qt.

The words are Chinese; `ui.translator` puts them into the language of the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from tracker.codes import Paper, Procedure, Role
from tracker.counting import Direction, Period, Step, StepCode, Unit
from tracker.errors import TrackerError
from tracker.hearings import Hearing
from tracker.intake import Finding
from tracker.records import LEGAL_ZONE
from tracker.reminders import DeliveryFailure
from tracker.rules import Citation, Rule, RuleBook, RuleVersion
from tracker.workdays import WorkCalendar
from ui.sentences import ERRORS, FAULTS, FINDINGS, PLACES, REFUSED, STEPS
from ui.translator import in_english, translated
from ui.word_tables import LABELS, N_

_LONGEST_VALUE = 60


def say(text: str, /, **params: object) -> str:
    """A sentence of the tables in the language of the window, its `{placeholders}` filled."""
    words = translated("words", text)
    return words.format(**{name: _shown(value) for name, value in params.items()})


def _shown(value: object) -> object:
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, datetime):
        return minute_words(value)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, Rule):
        return rule_title(value)
    if isinstance(value, RuleVersion):
        return term_words(value)
    if isinstance(value, tuple | list | frozenset):
        return listed(str(_shown(part)) for part in value)
    return value


def failure_words(detail: str) -> str:
    """Why a message did not go out; what only helps to mend it stays in the log."""
    code = detail.partition(":")[0]
    known = code in set(DeliveryFailure)
    return label(DeliveryFailure(code) if known else DeliveryFailure.OTHER)


def listed(names: Iterable[str]) -> str:
    """Names side by side: 张三、李四."""
    return say(N_("words", "、")).join(names)


def aloud(*parts: str) -> str:
    """What a screen reader says of several texts, those that are empty left out."""
    return say(N_("words", "，")).join(part for part in parts if part)


def label(code: StrEnum) -> str:
    """The word for a code; a code without one is a mistake of ours and raises KeyError."""
    return translated("words", LABELS[type(code)][code])


HOLIDAYS = (
    N_("words", "元旦"),
    N_("words", "春节"),
    N_("words", "清明节"),
    N_("words", "劳动节"),
    N_("words", "端午节"),
    N_("words", "中秋节"),
    N_("words", "国庆节"),
    N_("words", "抗战胜利70周年纪念日"),
)
"""The names in the notices of all years."""


def holiday(name: str) -> str:
    """The name of a holiday, or of several that fall together: 国庆节、中秋节."""
    return listed(translated("words", each) for each in name.split("、"))


_WEEKDAYS = (
    N_("words", "周一"),
    N_("words", "周二"),
    N_("words", "周三"),
    N_("words", "周四"),
    N_("words", "周五"),
    N_("words", "周六"),
    N_("words", "周日"),
)


def weekday(day: date) -> str:
    """周一 … 周日."""
    return say(_WEEKDAYS[day.weekday()])


def day_words(day: date) -> str:
    """2026-10-08 周四."""
    return f"{day.isoformat()} {weekday(day)}"


def short_day(day: date) -> str:
    """10-08 周四."""
    return f"{day:%m-%d} {weekday(day)}"


def minute_words(instant: datetime) -> str:
    """2026-10-08 09:00 周四, in China."""
    local = instant.astimezone(LEGAL_ZONE)
    return f"{local:%Y-%m-%d %H:%M} {weekday(local.date())}"


def countdown(today: date, day: date, calendar: WorkCalendar) -> str:
    """还有 3 天（2 个工作日）, 今天届满, 已逾期 2 天."""
    left = (day - today).days
    if left < 0:
        return say(N_("words", "已逾期 {days} 天"), days=-left)
    if left == 0:
        return say(N_("words", "今天届满"))
    working = calendar.workdays_between(today, day)
    return say(N_("words", "还有 {days} 天（{working} 个工作日）"), days=left, working=working)


def time_left(today: date, act_by: date, due_on: date, calendar: WorkCalendar) -> str:
    """How long there is to act, or by how much that time has passed."""
    if today > act_by:
        return time_passed(today, act_by, due_on)
    return countdown(today, act_by, calendar)


def time_passed(today: date, act_by: date, due_on: date) -> str:
    """By how much it is late; past an earlier day of the reminders it is not late yet.

    Late is what comes after the last day that counts, `due_on`, as in the list of late papers. The
    term stated in a paper and the careful day (稳妥日) only bring the reminders forward.
    """
    if today > due_on:
        return say(N_("words", "已逾期 {days} 天"), days=(today - due_on).days)
    return say(N_("words", "已过提醒日 {days} 天"), days=(today - act_by).days)


def period_words(period: Period) -> str:
    """15 日, 10 个工作日, 6 个月, 3 日（倒推）, 该日之前."""
    words = {
        Unit.DAY: N_("words", "{length} 日"),
        Unit.WORKDAY: N_("words", "{length} 个工作日"),
        Unit.MONTH: N_("words", "{length} 个月"),
        Unit.YEAR: N_("words", "{length} 年"),
    }
    if period.length == 0:
        return say(N_("words", "该日之前"))
    length = say(words[period.unit], length=period.length)
    if period.direction is Direction.BEFORE:
        return say(N_("words", "{period}（倒推）"), period=length)
    return length


def law_words(rules: RuleBook, code: str | None) -> str:
    """The name of a law in the language of the window; its code where the pack has no such law."""
    law = next((each for each in rules.laws if each.code == code), None)
    if law is None:
        return code or ""
    return law.name_en if in_english() else law.name_zh


def rule_title(rule: Rule) -> str:
    """The title of a rule in the language of the window."""
    return rule.title_en if in_english() else rule.title_zh


_INNER_TITLE = {0x300A: 0x3008, 0x300B: 0x3009}
"""Double title brackets become single ones."""


def citation_words(citations: Iterable[Citation]) -> str:
    """《行政诉讼法》第六十七条第一款；…"""
    each = []
    for law, of_law in groupby(citations, key=lambda citation: citation.law_zh):
        articles = listed(citation.article for citation in of_law)
        # A title inside a title stands in single brackets.
        inner = law.translate(_INNER_TITLE)
        each.append(say(N_("words", "《{law}》{articles}"), law=inner, articles=articles))
    return say(N_("words", "；")).join(each)


def consequence(version: RuleVersion) -> str:
    """What follows when the period is missed."""
    return version.consequence_en if in_english() else version.consequence_zh


_FILING = {
    Paper.EXTENSION_REQUEST: N_("words", "申请延期提供证据"),
    Paper.JURISDICTION_OBJECTION: N_("words", "提出管辖异议"),
    Paper.APPEAL: N_("words", "提起上诉"),
    Paper.EXAMINATION: N_("words", "完成受理审查"),
    Paper.COPY_TO_RESPONDENT: N_("words", "发送申请书副本"),
    Paper.DECISION: N_("words", "作出复议决定"),
}


def task(papers: Sequence[Paper]) -> str:
    """What has to be done, in the order of the codes: 提交答辩状、证据、依据."""
    ordered = [paper for paper in Paper if paper in papers]
    names = listed(label(paper) for paper in ordered if paper not in _FILING)
    filed = [say(N_("words", "提交{papers}"), papers=names)] if names else []
    own_words = [say(_FILING[paper]) for paper in ordered if paper in _FILING]
    return listed((*filed, *own_words))


def deadline_title(rules: RuleBook, rule_id: str, papers: Sequence[Paper]) -> str:
    """The short title of a deadline for papers of one rule; one without a paper has the rule's."""
    filed = [paper for paper in papers if paper is not Paper.MATTER]
    titles = [task(filed)] if filed else []
    if not filed or len(filed) < len(papers):
        titles.append(_called(rules, rule_id))
    return listed(titles)


def _called(rules: RuleBook, rule_id: str) -> str:
    try:
        return rule_title(rules.rule(rule_id))
    except TrackerError:  # a rule of a pack that was withdrawn
        return label(Paper.MATTER)


def term_words(version: RuleVersion) -> str:
    """How long a version gives: its period, or in words where it has no number."""
    if version.period is not None:
        return period_words(version.period)
    return version.term_en if in_english() else version.term_zh


def step_sentences(steps: Sequence[Step], period: Period | None = None) -> list[str]:
    """为什么是这一天: one sentence per step, with the notice for every day off."""
    return [_step_sentence(step, period) for step in steps]


def _step_sentence(step: Step, period: Period | None) -> str:
    special = {
        StepCode.DAY_OFF_SKIPPED: bool(step.name),
        StepCode.DAY_OFF_ROLLED: bool(step.name),
        StepCode.UNCONFIRMED: step.until is not None,
        StepCode.SUSPENDED: bool(step.number),
        StepCode.OBSTACLE: bool(step.number),
    }
    sentence = say(
        STEPS[step.code, special.get(step.code, True)],
        day=step.day,
        until=step.until or step.day,
        number=_number_words(step, period),
        name=holiday(step.name),
        period=period_words(period) if period else "",
    )
    return sentence + (say(N_("words", "（{notice}）"), notice=step.notice) if step.notice else "")


_STOPS = (StepCode.SUSPENDED, StepCode.OBSTACLE)


def _number_words(step: Step, period: Period | None) -> str:
    """How many; an extension is counted in the unit of its period."""
    if step.number is None:
        return ""
    if step.code is StepCode.EXTENDED and period is not None:
        return period_words(replace(period, length=step.number))
    if step.code in _STOPS:
        workdays = period is not None and period.unit is Unit.WORKDAY
        return period_words(Period(step.number, Unit.WORKDAY if workdays else Unit.DAY))
    return str(step.number)


def finding_sentence(finding: Finding) -> str:
    """What is wrong with a field and what to do."""
    return say(FINDINGS[finding.code], **dict(finding.params))


def error_sentence(error: TrackerError) -> str:
    """What went wrong, where, and what to do. Never raises: an unknown code is said in general."""
    try:
        if type(error) in REFUSED and error.code in FAULTS:
            return _fault(error)
        alone = error.code == "unknown_rule" and not error.params["similar"]
        return say(ERRORS["unknown_rule_alone" if alone else error.code], **error.params)
    except Exception:  # telling of a failure must not become another one
        return say(ERRORS["unexpected"])


def _fault(error: TrackerError) -> str:
    """What is wrong in which file, rule and field, and that nothing of it was loaded."""
    named = {name: str(error.params.get(name, "")) for name in ("file", "rule", "field")}
    place = say(PLACES[bool(named["rule"]), bool(named["field"])], **named)
    values = {name: _short(value) for name, value in error.params.items()}
    return say(FAULTS[error.code], **{**values, "place": place}) + say(REFUSED[type(error)])


def _short(value: object) -> str:
    """A value of a file, cut where somebody wrote a page into a field."""
    text = str(_shown(value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def case_title(claimants: str, act_name: str, procedure: Procedure) -> str:
    """张某某 诉 行政处罚 / 李某某 不服 信息公开答复: how officers call a case."""
    if not act_name:
        return claimants
    word = N_("words", "{claimants} 诉 {act}")
    if procedure is Procedure.RECONSIDERATION:
        word = N_("words", "{claimants} 不服 {act}")
    return say(word, claimants=claimants, act=act_name)


def hearing_title(hearing: Hearing) -> str:
    """2026-05-12 14:00 周二 · 开庭."""
    when, kind = minute_words(hearing.starts_at), label(hearing.kind)
    return say(N_("words", "{when} · {kind}"), when=when, kind=kind)


def role_and_agency(role: Role, agency: str) -> str:
    """被告 浦江区公安分局."""
    return say(N_("words", "{role}：{agency}"), role=role, agency=agency)
