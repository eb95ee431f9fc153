"""What comes next, in a sentence for whoever is about to quit. No Qt."""

from __future__ import annotations

from datetime import timedelta

from tracker.errors import TrackerError
from tracker.queries import HearingLine
from tracker.reminders import end_of_day
from ui.desk_rows import DeskRow, joined
from ui.office import Office
from ui.word_tables import N_
from ui.words import day_words, deadline_title, error_sentence, minute_words, say

_FAR = timedelta(days=366)


def next_item(office: Office) -> str:
    """The next last day or hearing, and how much is overdue; "" when nothing is open.

    What is overdue is counted apart, as the desk counts it: it would hide for ever what can still
    be done in time.
    """
    try:
        coming, over = _coming(office), office.shelf.figures(office.today()).overdue
    except TrackerError as error:
        return error_sentence(error)
    if not over:
        return coming
    if not coming:
        return say(N_("words", "目前有 {count} 项期限已逾期未办。"), count=over)
    return f"{coming}\n" + say(N_("words", "另有 {count} 项期限已逾期未办。"), count=over)


def _coming(office: Office) -> str:
    today, now, shelf = office.today(), office.now(), office.shelf
    first = next(iter(shelf.open_deadlines(since=today, limit=1)), None)
    rows = joined(shelf.open_deadlines(first.act_by, since=today)) if first else []
    # A hearing has its hour, a last day has until its end.
    until = end_of_day(first.act_by) if first else now + _FAR
    hearing = next(iter(shelf.hearings(now, until)), None)
    if hearing is not None:
        return _hearing(hearing)
    return _duty(rows[0], office) if rows else ""


def _duty(row: DeskRow, office: Office) -> str:
    return say(
        N_("words", "最近的一项：{title}，{number}，{day} 届满。"),
        title=deadline_title(office.rules, row.line.rule_id, row.papers),
        number=row.line.official_no or row.line.serial,
        day=day_words(row.line.act_by),
    )


def _hearing(line: HearingLine) -> str:
    return say(
        N_("words", "最近的一项：{kind}，{number}，{at}。"),
        kind=line.kind,
        number=line.official_no or line.serial,
        at=minute_words(line.starts_at),
    )
