"""催办: the words an officer copies into the office messenger.

Chinese in every language of the window, as all papers are. The case is named by its number alone:
a messenger is no place for claimants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.nudges import NudgeLine
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.reminder_entries import Entry, title_of
from ui.translator import as_in_documents
from ui.words import day_words, label, listed, minute_words, time_left


def nudge_text(
    entry: Entry, nudges: Sequence[NudgeLine], today: date, calendar: WorkCalendar, rules: RuleBook
) -> str:
    """What to send: to whom, which matter, until when, and who did not answer since when."""
    with as_in_documents():
        names = listed(nudge.to_name for nudge in nudges if nudge.to_name)
        greeting = f"【催办】{names}，您好：" if names else "【催办】"
        about = (
            _hearing(entry) if entry.first.hearing_at else _deadline(entry, today, calendar, rules)
        )
        agency = f"办理单位：{entry.first.agency}。" if entry.first.agency else ""
        return f"{greeting}{about}{agency}{_silence(entry)}请督促按期办理。"


def _deadline(entry: Entry, today: date, calendar: WorkCalendar, rules: RuleBook) -> str:
    line = entry.first
    if line.act_by is None:
        return ""
    left = time_left(today, line.act_by, line.due_on or line.act_by, calendar)
    title = title_of(entry, rules)
    last_day = f"最后一日 {day_words(line.act_by)}（{left}）"
    return f"{line.official_no or line.serial} {title}，{last_day}。"


def _hearing(entry: Entry) -> str:
    line = entry.first
    assert line.hearing_at is not None
    kind = label(line.hearing_kind) if line.hearing_kind else "出庭"
    parts = (minute_words(line.hearing_at), line.place)
    when = "，".join(part for part in parts if part)
    return f"{line.official_no or line.serial} {kind}：{when}。"


def _silence(entry: Entry) -> str:
    """Since when it has been asked for in vain."""
    since = minute_words(min(line.due_at for line in entry.lines))
    if not entry.first.handler:
        return f"自 {since} 起多次提醒，尚无人确认。"
    return f"自 {since} 起多次提醒，承办人{entry.first.handler}尚未确认。"
