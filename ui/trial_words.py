"""期限试算 in words: how a period is counted, what to beware of, what else to know. No Qt."""

from __future__ import annotations

from datetime import date

from tracker.codes import ServiceWay
from tracker.counting import Direction, Period, Unit
from tracker.law import Confidence, RuleVersion
from tracker.trial import Caution, TrialResult
from tracker.workdays import WorkCalendar
from ui.word_tables import N_
from ui.words import countdown, day_words, label, listed, period_words, say

_FORWARD = {
    Unit.DAY: N_("words", "按日历日计算，期间内的休息日不扣除；最后一日遇休息日的，顺延。"),
    Unit.WORKDAY: N_("words", "按工作日计算，休息日不计入，调休上班日计入；最后一日总是工作日。"),
    Unit.MONTH: N_("words", "按月计算至对应日，没有对应日的为月末日；最后一日遇休息日的，顺延。"),
    Unit.YEAR: N_("words", "按年计算至对应日，没有对应日的为月末日；最后一日遇休息日的，顺延。"),
}
_NOT_ROLLED = {
    Unit.DAY: N_("words", "按日历日计算，最后一日遇休息日的，也不顺延。"),
    Unit.WORKDAY: _FORWARD[Unit.WORKDAY],
    Unit.MONTH: N_("words", "按月计算至对应日，最后一日遇休息日的，也不顺延。"),
    Unit.YEAR: N_("words", "按年计算至对应日，最后一日遇休息日的，也不顺延。"),
}
_BACK = {
    Unit.DAY: N_("words", "自该日向前倒推日历日，当日不计入；遇休息日的，不顺延。"),
    Unit.WORKDAY: N_("words", "自该日向前倒推工作日，当日不计入；休息日不计入，调休上班日计入。"),
    Unit.MONTH: N_("words", "自该日向前倒推至对应日；遇休息日的，不顺延。"),
    Unit.YEAR: N_("words", "自该日向前倒推至对应日；遇休息日的，不顺延。"),
}
_BEFORE_THE_DAY = N_("words", "须在该日届满之前完成。")


def counting_words(period: Period) -> str:
    """How the days of a period are counted, told plainly: 日历日 or 工作日, rolled or not."""
    if period.direction is Direction.BEFORE:
        return say(_BACK[period.unit] if period.length else _BEFORE_THE_DAY)
    return say((_FORWARD if period.rolls else _NOT_ROLLED)[period.unit])


# What to beware of

CAUTIONS = {
    Caution.NOT_IN_FORCE: N_(
        "words",
        "{day} 不在该规则施行期间（{since}{until}）内，按最接近的规定计算，请核对应适用的法律",
    ),
    Caution.UNVERIFIED: N_("words", "该规则未核对原文，使用前请对照法律原文"),
    Caution.EXCERPT: N_("words", "该规则仅见摘录，使用前请对照法律原文"),
    Caution.LONGER_THAN_LAWFUL: N_(
        "words", "延长 {extend}，超过法律允许的最长 {lawful}，请核对延长的依据"
    ),
    Caution.NO_LAWFUL_EXTENSION: N_(
        "words", "法律没有规定该期间可以延长，请核对延长 {extend} 的依据"
    ),
    Caution.STOPS_THE_FORUM_ONLY: N_(
        "words", "中止停止计算的是审理期限，当事人答辩、举证等期限一般不因中止而停止，请核对依据"
    ),
    Caution.NOTICE_UNVERIFIED: N_("words", "当时的公告期间未核对原文，使用前请对照法律原文"),
    Caution.BY_LEAVE: N_(
        "words",
        "诉讼中的障碍，除起诉期限因不可抗力等被耽误的以外，不自动扣除，"
        "须在障碍消除后十日内申请，由法院决定，请核对",
    ),
}
_UNTIL = N_("words", " 至 {day}")
_SINCE = N_("words", " 起施行")


def cautions(result: TrialResult) -> list[str]:
    """What to beware of, one clause each, without the full stop."""
    return [say(CAUTIONS[caution], **_of_caution(result)) for caution in result.cautions]


def _of_caution(result: TrialResult) -> dict[str, object]:
    chosen = result.chosen
    if chosen is None:
        return {}
    ends = chosen.version.in_force_to
    return {
        "day": result.counted.trigger.isoformat(),
        "since": chosen.version.in_force_from.isoformat(),
        "until": say(_UNTIL, day=ends.isoformat()) if ends else say(_SINCE),
        "extend": length_words(result.period, result.extend),
        "lawful": length_words(result.period, chosen.rule.extension or 0),
    }


def length_words(period: Period, length: int) -> str:
    """A length in the unit of a period: 30 日."""
    return period_words(Period(length, period.unit))


# What else is to be known

_PASSED = N_("words", "{days} 天前已届满")


def distance_words(today: date, due: date, calendar: WorkCalendar) -> str:
    """How far off the last day is; one in the past is not late, for nobody had to keep it."""
    if due < today:
        return say(_PASSED, days=(today - due).days)
    return countdown(today, due, calendar)


_RANGE = N_("words", "放假安排公布后，届满日可能在 {earliest} 至 {latest} 之间。")
_SAME_DAY = N_("words", "放假安排公布后，届满日预计仍为 {earliest}。")
_CAREFUL_BACK = N_("words", "稳妥日 {day}：按当中应留足整日的理解，早一日。")
_CAREFUL_LAW = N_("words", "稳妥日 {day}：按当日施行的法律计算；适用新法旧法有争议时，不晚于此日。")


def provisional_words(earliest: date, latest: date) -> str:
    """暂定: between which days the last day will lie once the notice is out."""
    words = _RANGE if earliest < latest else _SAME_DAY
    return say(words, earliest=earliest, latest=latest)


def careful_words(result: TrialResult) -> str:
    """稳妥日 with its reason; empty without one."""
    if result.careful is None:
        return ""
    back = result.period.direction is Direction.BEFORE
    return say(_CAREFUL_BACK if back else _CAREFUL_LAW, day=result.careful)


_CHECKED = N_("words", "{confidence}，{day} 核对")


def confidence_words(version: RuleVersion) -> str:
    """How the text behind a version was checked, and when; a text nobody read has no such day."""
    if version.confidence is Confidence.UNVERIFIED:
        return label(version.confidence)
    day = version.citations[0].checked_on.isoformat()
    return say(_CHECKED, confidence=version.confidence, day=day)


_SERVED_ON = N_("words", "{way}，{day}")
_READ_ON = N_("words", "阅知 {day}")


def service_words(way: ServiceWay | None, on: date, read_on: date | None) -> str:
    """How and when it was served: 电子送达，2026-03-02 周一; empty where nobody said how."""
    if way is None:
        return ""
    told = say(_SERVED_ON, way=way, day=day_words(on))
    read = say(_READ_ON, day=read_on) if read_on else ""
    return listed(part for part in (told, read) if part)
