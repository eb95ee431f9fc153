"""催办: the words an officer copies into the office messenger.

Chinese in every language of the window, as all papers are. The case is named by its number alone:
a messenger is no place for claimants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tracker.codes import Nature
from tracker.nudges import NudgeLine
from tracker.reminders import OccurrenceState
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.reminder_entries import Entry, title_of
from ui.translator import as_in_documents
from ui.words import day_words, label, listed, minute_words, time_left

_ANOTHER = timedelta(minutes=1)
"""The hints of one bringing come together; what comes so much later is another one."""


def nudge_text(
    entry: Entry, nudges: Sequence[NudgeLine], today: date, calendar: WorkCalendar, rules: RuleBook
) -> str:
    """What to send: to whom, which matter, until when, and who did not answer since when.

    Of the entry it names what was not answered in time, and nothing that fell due beside it.
    """
    late = tuple(line for line in entry.lines if line.state is OccurrenceState.ESCALATED)
    entry = Entry(late or entry.lines)
    with as_in_documents():
        names = listed(nudge.to_name for nudge in nudges if nudge.to_name)
        greeting = f"【催办】{names}，您好：" if names else "【催办】"
        about = (
            _hearing(entry) if entry.first.hearing_at else _deadline(entry, today, calendar, rules)
        )
        agency = f"办理单位：{entry.first.agency}。" if entry.first.agency else ""
        right = entry.first.nature is Nature.RIGHT
        wanted = "请督促及时决定是否行使。" if right else "请督促按期办理。"
        return f"{greeting}{about}{agency}{_silence(entry)}{wanted}"


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
    """Since when it has been asked for in vain: since it was on the screen, not since it was due.

    More than once only where a later hint is on record.
    """
    first = min(line.shown_at or line.due_at for line in entry.lines)
    hints = [line.hinted_at for line in entry.lines if line.hinted_at is not None]
    since = f"自 {minute_words(first)} 提醒后，"
    if any(hinted - first >= _ANOTHER for hinted in hints):
        since = f"自 {minute_words(first)} 起多次提醒，"
    if not entry.first.handler:
        return f"{since}尚无人确认。"
    return f"{since}承办人{entry.first.handler}尚未确认。"
