"""`main.py reminders export`: 提醒记录 as a file, of one case or of all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tracker.errors import InputError
from tracker.queries import CaseQuery, Shelf
from tracker.rules import RuleBook
from ui.own_files import write_new
from ui.reminder_table import reminder_table


def run(
    shelf: Shelf,
    rules: RuleBook,
    today: date,
    file: Path,
    number: str | None,
    first: date | None,
    last: date | None,
) -> str:
    """Writes a new file for its owner alone and says so; `number` is one case, None all."""
    case_id = None if number is None else _case(shelf, number, today)
    table = reminder_table(shelf, rules, case_id, first, last)
    write_new(file, table.content)
    spoilt = f"其中 {table.unreadable} 条无法读取，“错误”一栏已注明。" if table.unreadable else ""
    said = f"已导出提醒记录 {table.entries} 条：{file}"
    if not table.entries:
        said = f"没有符合条件的提醒记录，{file} 只有表头。"
    return said + (f"\n{spoilt}" if spoilt else "")


def _case(shelf: Shelf, number: str, today: date) -> str:
    """The one case of that official number or serial."""
    found = {case_id for case_id, *_ in shelf.find_cases(number)}
    if not found:
        seqs = shelf.case_ids(CaseQuery(today, text=number))[:100]
        found = {line.case_id for line in shelf.case_lines(seqs) if line.serial == number}
    if not found:
        raise InputError("no_such_case", number=number)
    if len(found) > 1:
        raise InputError("several_cases", number=number)
    return found.pop()
