"""`main.py remind`: what is due and unanswered now; for a script that runs at log-in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from tracker.queries import ReminderLine, Shelf
from tracker.records import LEGAL_ZONE
from tracker.rules import RuleBook
from ui import words
from ui.reminder_entries import Entry, entries, title_of

MOST = 1_000


def run(shelf: Shelf, rules: RuleBook, now: datetime, *, as_json: bool) -> str:
    """One line, or one object, for each last day and each hearing that waits for an answer."""
    due = entries(shelf.due_reminders(now, limit=MOST))
    if as_json:
        said = {"as_of": now.isoformat(), "due": [_entry(entry, rules) for entry in due]}
        return json.dumps(said, ensure_ascii=False, indent=2)
    return "\n".join(_text(due, rules, now))


def _entry(entry: Entry, rules: RuleBook) -> dict[str, object]:
    line = entry.first
    return {
        "ids": list(entry.ids),
        "kind": line.subject_kind.value,
        "level": line.level.value,
        "state": line.state.value,
        "since": _instant(min(each.due_at for each in entry.lines)),
        "date": entry.day.isoformat() if entry.day else None,
        "time": _hour(line),
        "task": _task(entry, rules),
        "provisional": line.provisional,
        "serial": line.serial,
        "number": line.official_no,
        "claimants": line.claimants,
        "agency": line.agency,
        "handler": line.handler,
    }


def _instant(instant: datetime) -> str:
    return instant.astimezone(LEGAL_ZONE).isoformat(timespec="minutes")


def _hour(line: ReminderLine) -> str | None:
    return f"{line.hearing_at.astimezone(LEGAL_ZONE):%H:%M}" if line.hearing_at else None


def _task(entry: Entry, rules: RuleBook) -> str:
    if entry.first.hearing_kind is not None:
        return words.label(entry.first.hearing_kind)
    return title_of(entry, rules)


def _text(due: Iterable[Entry], rules: RuleBook, now: datetime) -> Iterable[str]:
    lines = [_line(entry, rules) for entry in due]
    yield f"{words.minute_words(now)} 待处理的提醒 {len(lines)} 项"
    yield from lines


def _line(entry: Entry, rules: RuleBook) -> str:
    line = entry.first
    day = words.day_words(entry.day) if entry.day else ""
    parts = (day, _hour(line), _task(entry, rules), line.official_no or line.serial, line.claimants)
    mark = "（暂定）" if line.provisional else ""
    return "  " + " ".join(part for part in (*parts, line.agency, line.handler) if part) + mark
