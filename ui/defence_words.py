"""What the look through objections found, in sentences an officer can check. No Qt."""

from __future__ import annotations

from tracker.codes import EventKind
from tracker.defence_finding import DefenceFinding, Ground, Measured
from tracker.rules import RuleBook
from ui.word_tables import N_
from ui.words import citation_words, day_words, listed, rule_title, say

GROUNDS: dict[Ground, str] = {
    Ground.AFTER_LAST_DAY: N_("words", "{day} 提出，晚于期限最后一日。"),
    Ground.WITHIN_PERIOD: N_("words", "{day} 提出，在期限之内。"),
    Ground.ONLY_IF_ADVISED: N_(
        "words",
        "{day} 提出，晚于一般期限；但如果行政机关没有告知起诉（申请）期限，"
        "自知道行政行为内容之日起一年内仍可提出。请核对是否已经告知。",
    ),
    Ground.PERHAPS_LATE: N_(
        "words",
        "按现有日期（{day}）看已超过期限，但起诉（申请）的实际日期可能更早，"
        "或者属于不动产案件而适用二十年期限，请核对后判断。",
    ),
    Ground.DATES_MISSING: N_("words", "日期不全，还不能判断。"),
    Ground.RECONSIDERED: N_("words", "本案已经过行政复议。"),
    Ground.LISTED_ACT: N_(
        "words", "此类行为应当先申请行政复议（行政复议法第二十三条），本案没有登记复议情况。"
    ),
    Ground.PERHAPS_LISTED: N_(
        "words",
        "当场作出的行政处罚、政府信息不予公开等应当先申请行政复议（行政复议法第二十三条），"
        "请核对本案是否属于这些情形。",
    ),
    Ground.NOT_LISTED: N_("words", "此类行为不以行政复议为起诉的前提。"),
    Ground.SAME_ACT: N_(
        "words", "同一原告对同一文号的行为另有诉讼：{serials}。请核对诉讼请求是否相同。"
    ),
    Ground.NO_OTHER_CASE: N_("words", "没有登记同一原告对同一文号行为的其他诉讼。"),
    Ground.ACT_UNNAMED: N_("words", "没有填写被诉行为的文号，不能查找是否重复起诉。"),
    Ground.OBJECTION_UNTIL: N_("words", "认为受诉法院没有管辖权的，应在期限之内提出管辖异议。"),
    Ground.NOT_ON_REMAND: N_("words", "发回重审的案件不再审查管辖异议（行诉解释第十一条第一项）。"),
    Ground.NOT_SERVED: N_("words", "还没有登记起诉状副本的签收日期，不能计算管辖异议的期限。"),
}
"""Why an objection looks founded, unfounded, or cannot be judged."""

MISSING: dict[EventKind, str] = {
    EventKind.KNOWN: N_("words", "原告（申请人）知道行政行为的日期"),
    EventKind.ACT_MADE: N_("words", "作出行政行为的日期"),
    EventKind.RECON_DECISION_SERVED: N_("words", "对方收到复议决定书的日期"),
    EventKind.SUED: N_("words", "原告提起诉讼的日期"),
    EventKind.APPLIED: N_("words", "申请人申请复议的日期"),
    EventKind.SERVED: N_("words", "起诉状副本的签收日期"),
}
"""What else would have to be known."""


def finding_words(finding: DefenceFinding, rules: RuleBook) -> list[str]:
    """The reason, each period that was measured, and what is missing."""
    day = day_words(finding.day) if finding.day else ""
    said = [say(GROUNDS[finding.ground], day=day, serials=listed(finding.serials))]
    said += [_measured(each, rules) for each in finding.measured]
    if finding.missing:
        facts = listed(say(MISSING[kind]) for kind in finding.missing)
        said.append(say(N_("words", "尚未登记：{facts}。"), facts=facts))
    return said


def _measured(measured: Measured, rules: RuleBook) -> str:
    chosen = rules.version_on(measured.rule_id, measured.trigger)
    words = N_("words", "{title}：自 {trigger} 起，至 {last_day} 届满（{law}）。")
    if measured.provisional:
        words = N_("words", "{title}：自 {trigger} 起，至 {last_day} 届满，暂定（{law}）。")
    return say(
        words,
        title=rule_title(chosen.rule),
        trigger=measured.trigger,
        last_day=measured.last_day,
        law=citation_words(chosen.version.citations[:1]),
    )
