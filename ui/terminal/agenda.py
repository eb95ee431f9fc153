"""`main.py agenda`: overdue duties, then deadlines and hearings day by day."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import groupby

from tracker.queries import DeadlineLine, HearingLine, Shelf
from tracker.records import LEGAL_ZONE, legal_day
from tracker.rules import RuleBook
from ui import words

MOST = 1_000


def run(shelf: Shelf, rules: RuleBook, today: date, days: int, *, as_json: bool) -> str:
    """What is overdue on `today`, and what comes in the `days` days that begin with it."""
    last = today + timedelta(days=days - 1)
    deadlines = sorted(
        (*shelf.open_deadlines(until=last, limit=MOST), *shelf.open_rights(today, until=last)),
        key=lambda line: line.act_by,
    )
    hearings = shelf.hearings(_midnight(today), _midnight(last + timedelta(days=1)))
    if as_json:
        return _json(rules, today, days, deadlines, hearings)
    return "\n".join(_text(rules, today, days, deadlines, hearings))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LEGAL_ZONE)


def _json(
    rules: RuleBook,
    today: date,
    days: int,
    deadlines: list[DeadlineLine],
    hearings: list[HearingLine],
) -> str:
    agenda = {
        "as_of": today.isoformat(),
        "days": days,
        "overdue": [_deadline(line, rules) for line in deadlines if line.act_by < today],
        "deadlines": [_deadline(line, rules) for line in deadlines if line.act_by >= today],
        "hearings": [_hearing(line) for line in hearings],
    }
    return json.dumps(agenda, ensure_ascii=False, indent=2)


def _deadline(line: DeadlineLine, rules: RuleBook) -> dict[str, object]:
    return {
        "date": line.act_by.isoformat(),
        "due": line.due_on.isoformat(),
        "stated": line.stated_on.isoformat() if line.stated_on else None,
        "task": _task(line, rules),
        "rule": line.rule_id,
        "paper": line.paper.value,
        "nature": line.nature.value,
        "provisional": line.provisional,
        "serial": line.serial,
        "number": line.official_no,
        "claimants": line.claimants,
        "agency": line.agency,
        "handler": line.handler,
    }


def _hearing(line: HearingLine) -> dict[str, object]:
    local = line.starts_at.astimezone(LEGAL_ZONE)
    return {
        "date": local.date().isoformat(),
        "time": f"{local:%H:%M}",
        "kind": line.kind.value,
        "place": line.place,
        "serial": line.serial,
        "number": line.official_no,
        "claimants": line.claimants,
        "agencies": line.agencies,
        "heads": line.heads,
    }


def _text(
    rules: RuleBook,
    today: date,
    days: int,
    deadlines: list[DeadlineLine],
    hearings: list[HearingLine],
) -> Iterable[str]:
    yield f"{words.day_words(today)} 起 {days} 天的期限与开庭"
    overdue = [line for line in deadlines if line.act_by < today]
    if overdue:
        yield f"已逾期 {len(overdue)} 项"
        yield from (_line(line, rules, today) for line in overdue)
    coming = [
        (each.act_by, _line(each, rules, today)) for each in deadlines if each.act_by >= today
    ]
    coming += [(legal_day(line.starts_at), _hearing_line(line)) for line in hearings]
    for day, lines in groupby(sorted(coming), key=lambda entry: entry[0]):
        yield words.day_words(day)
        yield from (text for _, text in lines)
    if not overdue and not coming:
        yield "没有到期的事项。"


def _line(line: DeadlineLine, rules: RuleBook, today: date) -> str:
    mark = "（暂定）" if line.provisional else ""
    if line.act_by < today:
        passed = words.time_passed(today, line.act_by, line.due_on)
        mark = f"（{words.day_words(line.act_by)} 届满，{passed}）"
    return f"  {_task(line, rules)}  {_case(line)}{mark}"


def _task(line: DeadlineLine, rules: RuleBook) -> str:
    return words.deadline_title(rules, line.rule_id, (line.paper,))


def _hearing_line(line: HearingLine) -> str:
    local = line.starts_at.astimezone(LEGAL_ZONE)
    number = line.official_no or line.serial
    return f"  {local:%H:%M} {words.label(line.kind)}  {number} {line.claimants} {line.place}"


def _case(line: DeadlineLine) -> str:
    return " ".join(
        part for part in (line.official_no or line.serial, line.claimants, line.agency) if part
    )
