"""What the window says in its notices about what was found on opening."""

from __future__ import annotations

from datetime import datetime

from ui.words import N_, minute_words, say

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


def away_sentence(start: datetime, end: datetime, waiting: int) -> str:
    """程序在 … 至 … 未运行，期间有 n 条提醒到期."""
    template = N_("words", "程序在 {start} 至 {end} 未运行，现有 {waiting} 条提醒待处理。")
    if not waiting:
        template = N_("words", "程序在 {start} 至 {end} 未运行，期间没有提醒到期。")
    return say(template, start=minute_words(start), end=minute_words(end), waiting=waiting)
