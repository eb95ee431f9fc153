"""`main.py remind`: what is due and unanswered now; for a script that runs at log-in.

With `--json` one object. An entry whose `readable` is false stands for reminders that cannot be
read: it has their ids and what names the case, and the exit status is 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.queries import ReminderLine, Shelf
from tracker.records import LEGAL_ZONE, legal_day
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui import words
from ui.reminder_entries import Entry, Face, entries, face, title_of

MOST = 1_000


def run(
    shelf: Shelf, rules: RuleBook, calendar: WorkCalendar, now: datetime, *, as_json: bool
) -> tuple[str, bool]:
    """One line, or one object, for each last day and each hearing that waits for an answer.

    Also answers whether all of them could be read, as the reminder window judges it.
    """
    grouped = entries(shelf.due_reminders(now, limit=MOST))
    today = legal_day(now)
    due = [(entry, face(entry, today, calendar, rules)) for entry in grouped]
    right = all(seen.readable for _, seen in due)
    if as_json:
        said = {"as_of": _instant(now), "due": [_object(*each, rules) for each in due]}
        return json.dumps(said, ensure_ascii=False, indent=2), right
    return "\n".join(_text(due, rules, now)), right


def _object(entry: Entry, seen: Face, rules: RuleBook) -> dict[str, object]:
    line = entry.first
    told: dict[str, object] = dict.fromkeys(
        ("kind", "level", "state", "since", "date", "time", "task", "provisional")
    )
    if seen.readable:
        told = _content(entry, rules)
    return {
        "ids": list(entry.ids),
        "readable": seen.readable,
        **told,
        "serial": line.serial,
        "number": line.official_no,
        "claimants": line.claimants,
        "agency": line.agency,
        "handler": line.handler,
    }


def _content(entry: Entry, rules: RuleBook) -> dict[str, object]:
    line = entry.first
    return {
        "kind": line.subject_kind.value,
        "level": line.level.value,
        "state": line.state.value,
        "since": _instant(min(each.due_at for each in entry.lines)),
        "date": entry.day.isoformat() if entry.day else None,
        "time": _hour(line),
        "task": _task(entry, rules),
        "provisional": line.provisional,
    }


def _instant(instant: datetime) -> str:
    return instant.astimezone(LEGAL_ZONE).isoformat(timespec="minutes")


def _hour(line: ReminderLine) -> str | None:
    return f"{line.hearing_at.astimezone(LEGAL_ZONE):%H:%M}" if line.hearing_at else None


def _task(entry: Entry, rules: RuleBook) -> str:
    if entry.first.hearing_kind is not None:
        return words.label(entry.first.hearing_kind)
    return title_of(entry, rules)


def _text(due: Sequence[tuple[Entry, Face]], rules: RuleBook, now: datetime) -> Iterable[str]:
    yield f"{words.minute_words(now)} 待处理的提醒 {len(due)} 项"
    yield from (_line(entry, seen, rules) for entry, seen in due)


def _line(entry: Entry, seen: Face, rules: RuleBook) -> str:
    line = entry.first
    what = [f"{seen.sign}：{seen.title}"]
    if seen.readable:
        day = words.day_words(entry.day) if entry.day else ""
        what = [day, _hour(line) or "", _task(entry, rules)]
    case = [line.official_no or line.serial, line.claimants, line.agency, line.handler]
    mark = "（暂定）" if line.provisional else ""
    return "  " + " ".join(part for part in (*what, *case) if part) + mark
