"""提醒记录 as a table that a spreadsheet opens.

It is a document of the office: Chinese in every language of the window. No Qt.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from tracker.errors import InputError
from tracker.nudges import NudgeRecord
from tracker.queries import Shelf
from tracker.records import LEGAL_ZONE
from tracker.reminder_records import AttemptRecord, ReminderLogEntry
from tracker.reminders import UNREADABLE
from tracker.rules import RuleBook
from ui import words
from ui.translator import as_in_documents

HEADERS = (
    "提醒编号",
    "内部编号",
    "案号",
    "当事人",
    "事项",
    "最后一日或开庭时间",
    "提醒对象",
    "提醒级别",
    "计划时间",
    "推迟至",
    "状态",
    "弹出时间",
    "看到时间",
    "确认时间",
    "确认人",
    "转催办时间",
    "催办对象",
    "取消原因",
    "错误",
    "渠道记录",
    "催办记录",
)

_REASONS = {
    "over": "开庭日已过",
    "policy_changed": "提醒规则已调整",
    "before_registration": "登记时已过该提醒时间",
    "closed": "事项已办结",
    "suspended": "期限中止",
    "voided": "起算事实已作废",
}
_CHANNELS = {"window": "提醒窗口", "plyer": "桌面弹窗", "tray": "系统托盘"}
_RESULTS = {"sent": "已送出", "failed": "失败", "": "未完成"}
_ERRORS = {UNREADABLE: "无法读取"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


MARK = ",".join(HEADERS).encode()
"""What every such file holds, and no other."""


class ReminderTable(NamedTuple):
    """The bytes of a file, how many reminders stand in it, and how many could not be read."""

    content: bytes
    entries: int
    unreadable: int


def reminder_table(
    shelf: Shelf, rules: RuleBook, case_id: str | None, first: date | None, last: date | None
) -> ReminderTable:
    """The record of one case or of all; `first` and `last` are days in China, both included.

    Raises InputError `period_reversed`.
    """
    if first and last and last < first:
        raise InputError("period_reversed", first=first, last=last)
    start = _midnight(first) if first else None
    end = _midnight(last + timedelta(days=1)) if last else None
    log = shelf.reminder_log(case_id, start, end)
    unreadable = sum(entry.record.state is None for entry in log)
    # The mark of the encoding tells spreadsheets that it is not that of the machine.
    return ReminderTable(_csv(log, rules).encode("utf-8-sig"), len(log), unreadable)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LEGAL_ZONE)


@as_in_documents()
def _csv(log: Iterable[ReminderLogEntry], rules: RuleBook) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for entry in log:
        writer.writerow([_harmless(cell) for cell in _row(entry, rules)])
    return text.getvalue()


def _row(entry: ReminderLogEntry, rules: RuleBook) -> tuple[str, ...]:
    record = entry.record
    if record.hearing_at is not None:
        matter, day = "开庭、听证", _minute(record.hearing_at)
    else:
        papers = (record.paper,) if record.paper else ()
        matter = words.deadline_title(rules, record.rule_id, papers) if papers else ""
        day = record.act_by.isoformat() if record.act_by else ""
    return (
        record.occurrence_id,
        record.serial,
        record.official_no,
        record.claimants,
        matter,
        day,
        record.recipient,
        words.label(record.level) if record.level else "",
        _minute(record.due_at),
        _minute(record.snoozed_until),
        words.label(record.state) if record.state else "",
        _minute(record.shown_at),
        _minute(record.seen_at),
        _minute(record.acknowledged_at),
        record.acknowledged_by,
        _minute(record.escalated_at),
        record.escalated_to,
        _REASONS.get(record.cancelled_reason, record.cancelled_reason),
        _ERRORS.get(record.error, record.error),
        "；".join(map(_attempt, entry.attempts)),
        "；".join(map(_nudge, entry.nudges)),
    )


def _attempt(attempt: AttemptRecord) -> str:
    if attempt.tried_at is None:
        return _ERRORS[UNREADABLE]
    channel = _CHANNELS.get(attempt.channel, attempt.channel)
    result = _RESULTS.get(attempt.result, attempt.result)
    why = f"（{words.failure_words(attempt.detail)}）" if attempt.result == "failed" else ""
    return f"{_minute(attempt.tried_at)} {channel} {result}{why}"


def _nudge(nudge: NudgeRecord) -> str:
    if nudge.role is None:
        return _ERRORS[UNREADABLE]
    whom = f"{nudge.to_name or '未设置'}（{words.label(nudge.role)}）"
    if nudge.sent_at is None:
        return f"{whom} 未发送"
    return f"{whom} {_minute(nudge.sent_at)} {nudge.sent_by} 已发送：{nudge.text}"


def _minute(instant: datetime | None) -> str:
    return f"{instant.astimezone(LEGAL_ZONE):%Y-%m-%d %H:%M}" if instant else ""


def _harmless(cell: str) -> str:
    """A spreadsheet takes a cell that begins like this for a formula, and would run it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
