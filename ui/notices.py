"""What is said about what was found on opening: notices in the window, lines of a command."""

from __future__ import annotations

from tracker.gaps import Gap, GapKind
from tracker.loaded_law import LawDoubt, LawWarning
from tracker.restore_trial import RestoreTrial
from ui.sentences import ERRORS
from ui.words import N_, error_sentence, minute_words, say

_WARNINGS = {
    "unc": N_(
        "words",
        "数据文件夹在网络路径上，数据库可能损坏。请把数据移到本机文件夹，再用 --data-dir 打开。",
    ),
    "network_drive": N_(
        "words",
        "数据文件夹在网络磁盘上，数据库可能损坏。请把数据移到本机文件夹，再用 --data-dir 打开。",
    ),
    "sync_folder": N_(
        "words",
        "数据文件夹在同步盘里，同步可能损坏数据库。请把数据移出同步文件夹，再用 --data-dir 打开。",
    ),
}


def warning_sentence(code: str) -> str:
    """What was found and what to do; empty for a code nobody has to be told."""
    return say(_WARNINGS[code]) if code in _WARNINGS else ""


_DOUBTS = {
    LawDoubt.LEFT_OUT: N_("words", "载入的“{name}”没有生效，按载入前的内容计算：{fault}"),
    LawDoubt.OUTDATED: N_(
        "words", "程序自带的 {name} 年放假安排含有更晚的通知，以程序自带的为准；载入的可以撤回。"
    ),
    LawDoubt.SHIPPED_NEWER: N_(
        "words", "程序自带的“{name}”核对日期更晚，目前仍按载入的文本计算；请核对后决定是否撤回。"
    ),
}


def law_sentence(warning: LawWarning) -> str:
    """What has to be known about a text that was loaded."""
    fault = error_sentence(warning.error) if warning.error else ""
    return say(_DOUBTS[warning.doubt], name=warning.text.name, fault=fault)


_GAPS = {
    GapKind.OFF: (
        N_("words", "程序在 {start} 至 {end} 未运行，期间没有提醒到期。"),
        N_("words", "程序在 {start} 至 {end} 未运行，期间有 {count} 项提醒到期。"),
    ),
    GapKind.CLOCK_FORWARD: (
        N_("words", "电脑时钟从 {start} 跳到 {end}，期间没有提醒到期。"),
        N_("words", "电脑时钟从 {start} 跳到 {end}，期间有 {count} 项提醒到期。"),
    ),
    GapKind.CLOCK_BACK: (
        N_("words", "电脑时钟从 {start} 拨回到 {end}，提醒已按现在的时间重新排定。"),
        N_("words", "电脑时钟从 {start} 拨回到 {end}，提醒已按现在的时间重新排定。"),
    ),
}


def is_worth_telling(gap: Gap) -> bool:
    """A night in which nothing fell due is kept, and worth no notice."""
    return bool(gap.fell_due) or gap.kind is not GapKind.OFF


def clock_question() -> str:
    """What is asked after a jump ahead, before anything is marked."""
    return say(
        N_(
            "words",
            "电脑时钟向前跳了一天以上。请核对电脑的日期；确认之前只显示提醒，不作任何标记。",
        )
    )


def gap_sentence(gap: Gap) -> str:
    """程序在 … 至 … 未运行，期间有 n 条提醒到期; or how the clock jumped."""
    start, end = minute_words(gap.began_at), minute_words(gap.ended_at)
    return say(_GAPS[gap.kind][bool(gap.fell_due)], start=start, end=end, count=gap.fell_due)


def trial_sentence(trial: RestoreTrial) -> str:
    """What came of restoring a backup on trial, and what to do where it failed."""
    if trial.ok:
        template = N_("words", "备份已于 {at} 试恢复，可以使用：{file}（{cases} 件案件）。")
        return say(template, at=trial.at, file=trial.file, cases=trial.rows.get("cases", 0))
    template = N_("words", "{at} 试恢复备份没有通过：{why}")
    return say(template, at=trial.at, why=_why(trial))


def _why(trial: RestoreTrial) -> str:
    """The failure in words; one that an older or newer program kept may have none here."""
    try:
        return say(ERRORS[trial.error], **trial.params)
    except (KeyError, TypeError):
        return say(ERRORS["unexpected"])
