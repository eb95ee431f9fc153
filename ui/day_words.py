"""What the sheets of a day say: how something was closed, its proof, what the day holds. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from tracker.codes import DeadlineState, Paper
from tracker.day_lines import AwayLine, ClosedLine
from tracker.digest import Digest, DueStep
from tracker.evening import DayCheck
from tracker.queries import DeadlineLine, HearingLine
from tracker.records import LEGAL_ZONE
from tracker.rules import RuleBook
from ui.desk_rows import joined
from ui.word_tables import N_
from ui.words import case_title, day_words, deadline_title, label, listed, say, short_day

_SEPARATOR = N_("words", "，")

# What was closed


def closed_how(line: ClosedLine) -> str:
    """网上平台，2026-03-10 周二；凭证号 …; 撤诉或终结无需提交：原告撤诉."""
    if line.state is not DeadlineState.SUBMITTED or line.submitted_on is None:
        why = line.not_submitted if line.not_submitted else line.state
        if not line.closed_reason:
            return label(why)
        return say(N_("words", "{why}：{reason}"), why=why, reason=line.closed_reason)
    way = [label(line.submitted_way)] if line.submitted_way else []
    return say(_SEPARATOR).join([*way, day_words(line.submitted_on)])


def closed_by(line: ClosedLine) -> str:
    """王敏 10:21 登记."""
    hour = f"{line.closed_at.astimezone(LEGAL_ZONE):%H:%M}"
    return say(N_("words", "{who} {hour} 登记"), who=line.closed_by, hour=hour)


def proof_words(line: ClosedLine) -> str:
    """What proves that it was sent, or that nothing does; empty where nothing was sent."""
    if line.state is not DeadlineState.SUBMITTED:
        return ""
    if line.lacks_proof:
        return say(N_("words", "缺凭证：没有凭证号，也没有扫描件"))
    if not line.proof_no:
        return say(N_("words", "凭证：有扫描件"))
    if line.has_proof:
        return say(N_("words", "凭证号 {number}，有扫描件"), number=line.proof_no)
    return say(N_("words", "凭证号 {number}，未附扫描件"), number=line.proof_no)


_MARKS = {
    DeadlineState.SUBMITTED: N_("words", "已核对确实发出"),
    DeadlineState.BY_CO_DEFENDANT: N_("words", "已核对共同被告确已提交"),
    DeadlineState.NOT_NEEDED: N_("words", "已核对确实无需提交"),
}


def mark_words(line: ClosedLine) -> str:
    """What a mark beside this closing means."""
    return say(_MARKS.get(line.state, _MARKS[DeadlineState.SUBMITTED]))


def item_words(
    line: ClosedLine | DeadlineLine, rules: RuleBook, papers: Sequence[Paper] = ()
) -> str:
    """提交答辩状 · 张三 诉 行政处罚决定: one line of a list of what is missing.

    `papers` are those that are filed together with that of the line.
    """
    task = deadline_title(rules, line.rule_id, papers or (line.paper,))
    return f"{task} · {case_title(line.claimants, line.act_name, line.procedure)}"


# What a day holds


def counts_words(digest: Digest) -> str:
    """已逾期 2 项，今日届满 1 项，本周 5 项; nothing of what there is none."""
    counts = (
        (digest.overdue, N_("words", "已逾期 {count} 项")),
        (digest.today, N_("words", "今日届满 {count} 项")),
        (digest.week, N_("words", "今后 7 日内届满 {count} 项")),
    )
    return say(_SEPARATOR).join(say(words, count=count) for count, words in counts if count)


def digest_words(digest: Digest) -> str:
    """The whole digest in one sentence, for a pop-up."""
    counts = (
        (len(digest.hearings), N_("words", "今日开庭 {count} 场")),
        (len(digest.rights), N_("words", "即将届满的权利 {count} 项")),
        (digest.open_steps, N_("words", "内部节点 {count} 个")),
        (len(digest.away), N_("words", "今日不在岗 {count} 人")),
    )
    more = [say(words, count=count) for count, words in counts if count]
    parts = [part for part in (counts_words(digest), *more) if part]
    return say(N_("words", "{parts}。"), parts=say(_SEPARATOR).join(parts))


def hearing_words(line: HearingLine) -> str:
    """09:30 开庭 · 张三 · 第三法庭 · 出庭负责人：王芳."""
    hour = f"{line.starts_at.astimezone(LEGAL_ZONE):%H:%M}"
    when = say(N_("words", "{hour} {kind}"), hour=hour, kind=line.kind)
    heads = say(N_("words", "未定出庭负责人"))
    if line.heads:
        heads = say(N_("words", "出庭负责人：{heads}"), heads=line.heads)
    parts = (when, line.claimants, line.place or line.forum, heads)
    return " · ".join(part for part in parts if part)


def right_words(lines: Iterable[DeadlineLine], rules: RuleBook) -> list[str]:
    """张三 诉 行政处罚决定：提出管辖异议 · 至 03-17 周二, one for each party and day."""
    together: dict[tuple[str, date], list[DeadlineLine]] = {}
    for line in lines:
        together.setdefault((line.party_id, line.act_by), []).append(line)
    return [_rights_of(rights, rules) for rights in together.values()]


def _rights_of(lines: Sequence[DeadlineLine], rules: RuleBook) -> str:
    first = lines[0]
    case = case_title(first.claimants, first.act_name, first.procedure)
    ordered = sorted(lines, key=lambda line: line.rule_id)
    tasks = listed(deadline_title(rules, line.rule_id, (line.paper,)) for line in ordered)
    what = say(N_("words", "{case}：{tasks}"), case=case, tasks=tasks)
    until = say(N_("words", "至 {day}"), day=short_day(first.act_by))
    return f"{what} · {until}"


def away_words(line: AwayLine) -> str:
    """李强（至 03-11 周三，代理人 王芳）."""
    until = short_day(line.last_on)
    if not line.deputy:
        return say(N_("words", "{name}（至 {day}，未另行指定代理人）"), name=line.name, day=until)
    words = N_("words", "{name}（至 {day}，代理人 {deputy}）")
    return say(words, name=line.name, day=until, deputy=line.deputy)


def step_words(step: DueStep) -> str:
    """完成初稿 03-10; and whether the period left it no day of its own."""
    words = N_("words", "{step} {day}（压缩）") if step.pressed else N_("words", "{step} {day}")
    return say(words, step=step.step, day=f"{step.on:%m-%d}")


# What an evening asks


def check_words(check: DayCheck) -> str:
    """今日届满未办 1 项，今日已办 2 项待核对，下一工作日前届满 3 项, for a pop-up.

    Counted as they stand in the window: papers that are filed together once.
    """
    counts = (
        (len(joined(check.due)), N_("words", "届满未办 {count} 项")),
        (len(check.unverified(check.kept.marks)), N_("words", "今日已办 {count} 项待核对")),
        (len(joined(check.ahead)), N_("words", "下一个工作日前届满 {count} 项")),
    )
    parts = [say(words, count=count) for count, words in counts if count]
    return say(N_("words", "{parts}。"), parts=say(_SEPARATOR).join(parts))


def ahead_title(check: DayCheck) -> str:
    """明日届满, or how far the next working day is."""
    if (check.until - check.on).days == 1:
        return say(N_("words", "明日届满"))
    return say(N_("words", "至 {day} 届满"), day=short_day(check.until))
