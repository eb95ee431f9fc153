"""Reminders hold: with more than fit, a clock set back, filings between ticks, spoilt rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from tests.builders import NOW, record_id
from tests.ui.reminder_bench import DATABASE, a_reminded_case
from tracker.books.deadline_book import Submission
from tracker.cases import Case, CaseParty
from tracker.codes import SubmissionWay
from tracker.deadlines import Deadline
from tracker.internal_steps import InternalStep
from tracker.reminders import Level, Occurrence, OccurrenceState
from ui.reminder_order import MOST_CARDS

TODAY = NOW.date()
LAST_DAY = {"due_on": TODAY, "level": Level.LAST_DAY_MORNING}
UNREADABLE = "这条提醒的内容无法读取"


def titles(desk) -> list[str]:
    return [card.face.title for card in desk.window.cards]


def asked(bench, verb, *args):
    """Something was done with the books, and the desk has heard of it."""
    done: list[object] = []
    bench.office.run(verb, *args, done=done.append)
    bench.qtbot.waitUntil(lambda: bool(done))
    bench.qtbot.waitUntil(lambda: not bench.desks[-1]._soon.isActive())


def overdue_cases(count: int):
    return [
        record
        for number in range(2, count + 2)
        for record in a_reminded_case(
            number, due_on=date(2026, 2, 10), level=Level.OVERDUE, due_at=NOW
        )
    ]


def test_no_number_of_overdue_entries_hides_what_ends_today(bench, qtbot):
    bench.keep(overdue_cases(MOST_CARDS + 1))
    bench.keep(a_reminded_case(1, due_at=NOW, **LAST_DAY))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    assert len(desk.window.cards) == MOST_CARDS
    for _ in range(3):
        bench.tick(desk)
        assert record_id(Occurrence) in desk.window.listed


def test_more_entries_than_cards_come_to_the_screen_one_after_another(bench, qtbot):
    count = MOST_CARDS + 4
    bench.keep(overdue_cases(count))
    desk = bench.start()
    qtbot.waitUntil(lambda: len(desk._painted) == MOST_CARDS)
    bench.tick(desk)
    qtbot.waitUntil(lambda: len(desk._painted) == count)
    qtbot.waitUntil(lambda: all(bench.is_shown(number) for number in (2, count, count + 1)))


def test_entries_that_were_never_on_the_screen_bring_back_a_window_put_away(bench, qtbot):
    bench.keep([each for n in range(1, MOST_CARDS + 3) for each in a_reminded_case(n)])
    desk = bench.start()
    qtbot.waitUntil(lambda: len(desk._painted) == MOST_CARDS)
    desk.window.close()
    bench.tick(desk)
    qtbot.waitUntil(lambda: desk.window.isVisible() and len(desk._painted) == MOST_CARDS + 2)


@pytest.mark.parametrize("back", [timedelta(minutes=3), timedelta(hours=2)])
def test_after_the_clock_went_back_an_open_reminder_is_told_again_and_passed_on(bench, qtbot, back):
    bench.keep(a_reminded_case(due_at=NOW - timedelta(hours=5), **LAST_DAY))
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    bench.clock.now = NOW - back
    desk.heart.set_back.emit(NOW, bench.clock.now)
    bench.tick(desk)
    qtbot.waitUntil(lambda: (bench.occurrence().shown_at or NOW) < NOW)
    popped = len(bench.popups)
    bench.clock.now = NOW + timedelta(minutes=31)
    bench.tick(desk)
    qtbot.waitUntil(lambda: len(bench.popups) > popped)
    bench.clock.now = NOW + timedelta(hours=7)
    bench.tick(desk)
    qtbot.waitUntil(lambda: bench.occurrence().state is OccurrenceState.ESCALATED)


def test_a_window_put_away_before_the_clock_went_back_comes_back(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW - timedelta(hours=5), **LAST_DAY))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    desk.window.close()
    bench.clock.now = NOW - timedelta(hours=2)
    desk.heart.set_back.emit(NOW, bench.clock.now)
    bench.clock.now += timedelta(minutes=40)
    bench.tick(desk)
    qtbot.waitUntil(desk.window.isVisible)


def test_what_was_filed_is_never_called_unreadable(bench, qtbot):
    bench.keep(a_reminded_case(1))
    bench.keep(a_reminded_case(2))
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown(1) and bench.is_shown(2))
    filed = Submission(deadline_ids=(record_id(Deadline),), on=TODAY, way=SubmissionWay.PLATFORM)
    asked(bench, bench.office.books.deadline.submit, filed)
    tick_step = bench.office.books.day.tick_step
    key = (record_id(Case, 2), record_id(CaseParty, 2), "apl_answer_evidence", InternalStep.DRAFT)
    asked(bench, tick_step, *key)
    qtbot.waitUntil(lambda: titles(desk) == ["提交证据、依据"])


def test_a_reminder_that_has_no_line_pops_up_in_words_within_one_tick(bench, qtbot):
    bench.keep(a_reminded_case())
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database, database:
        database.execute("UPDATE occurrence SET level = 'nonsense'")
    desk = bench.start()
    qtbot.waitUntil(lambda: len(bench.popups) == 1)
    assert titles(desk) == [UNREADABLE]
    assert bench.popups[0].title == UNREADABLE
    assert "请打开案件核对期限" in bench.popups[0].text
