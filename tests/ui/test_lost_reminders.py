"""How reminders get lost in other programs, cause by cause, and that they do not here.

The numbers are those of the catalogue in CONTRIBUTING.md. Real database, real widgets, moved clock.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest

from tests.builders import NOW, a_person, record_id
from tests.house import ROOT
from tests.ui.reminder_bench import DATABASE, SPOILING, a_reminded_case
from tracker.deadlines import Deadline, Urgency, urgency_of_day
from tracker.gaps import Gap, GapKind
from tracker.people import Person
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState
from ui.desktop.notify import FAILED, SENT, TEXT_UNITS, Outcome, PopUp, fitting, units
from ui.pause import LENGTH
from ui.reminder_window import inside

TODAY = NOW.date()
LAST_DAY = {"due_on": TODAY, "level": Level.LAST_DAY_MORNING}


def stored(bench, kind, **equals):
    """Records as the store thread reads them."""
    found: list[list] = []
    store = bench.office.books.reminder._desk.store
    bench.office.run(lambda: store.find(kind, **equals), done=found.append)
    bench.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def started(bench, **over):
    """A desk with one reminder that was shown."""
    bench.keep(a_reminded_case(**over))
    desk = bench.start()
    bench.qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    return desk


# The program or the machine is not there


@pytest.mark.parametrize("late", [timedelta(minutes=20), timedelta(days=40)])
def test_row_01_a_program_that_was_off_tells_it_late_and_once(bench, qtbot, late):
    desk = started(bench, due_at=NOW - late)
    assert len(desk.window.cards) == 1
    bench.tick(desk)
    assert len(bench.popups) == 1


def test_row_02_there_is_no_age_at_which_a_reminder_is_forgotten(bench):
    desk = started(bench, due_at=NOW - timedelta(days=400))
    assert desk.window.isVisible()


def test_row_03_after_a_night_asleep_the_next_tick_tells_it(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(hours=8)))
    desk = bench.start()
    bench.tick(desk)
    bench.clock.now = NOW + timedelta(hours=9)
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)


def test_row_04_a_minute_that_was_jumped_over_is_not_missed(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(minutes=1)))
    desk = bench.start()
    bench.tick(desk)
    bench.clock.now = NOW + timedelta(minutes=3)
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)


def test_row_05_a_ticker_that_died_turns_the_lamp_red_and_is_started_again(bench, qtbot):
    desk = bench.start(period_seconds=0.05)
    qtbot.waitUntil(lambda: bench.lamps == [(True, "")])
    assert desk.heart._watchdog.interval() <= 180_000
    desk.heart._watchdog.setInterval(200)
    desk.heart._watchdog.start()
    desk.heart._scheduler.pause()
    qtbot.waitUntil(lambda: (False, "提醒曾中断，正在恢复") in bench.lamps)
    qtbot.waitUntil(lambda: bench.lamps[-1] == (True, ""))


def test_row_09_a_reminder_is_shown_by_one_program_only(bench, qtbot):
    """Two desks on one database stand for two programs; the lock forbids them, the rows do too."""
    started(bench)
    second = bench.start()
    qtbot.waitUntil(second.window.isVisible)
    bench.tick(second)
    assert len(stored(bench, Occurrence)) == 1
    assert len(bench.popups) == 1


def test_row_10_five_starts_a_day_hide_nothing_that_was_planned(bench, qtbot):
    bench.keep(a_reminded_case())
    bench.keep(a_reminded_case(2, due_at=NOW + timedelta(hours=2)))
    for _ in range(5):
        desk = bench.start()
        qtbot.waitUntil(lambda desk=desk: desk.window.isVisible() and bench.is_shown())
        desk.stop()
    bench.clock.now = NOW + timedelta(hours=2)
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown(2))
    assert len(bench.popups) == 2


# The scheduler loses it


def test_row_11_a_blocked_store_thread_only_delays_the_tick(bench, qtbot):
    bench.keep(a_reminded_case())
    freed = threading.Event()
    bench.office.run(freed.wait)
    desk = bench.start(period_seconds=0.05)
    ticks = []
    desk.heart.tick.connect(lambda: ticks.append(1))
    qtbot.waitUntil(lambda: len(ticks) > 5)
    assert not desk.window.isVisible()
    freed.set()
    qtbot.waitUntil(bench.is_shown)


_DIES_BETWEEN = """
import os, signal, sys
from tests.offices import opened_database
import main, pathlib
from tracker.books.reminder_book import ReminderBook
from tracker.loaded_law import overlay
from tests.builders import NOW
with opened_database(pathlib.Path(sys.argv[1])) as database:
    law = overlay(main._shipped(), [])[0]
    book = ReminderBook(main.make_desk(database, actor=lambda: "x", law=law, now=lambda: NOW))
    book.intend([row.id for row in book.due()], "plyer")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_row_12_a_kill_between_the_intent_and_the_pop_up_loses_nothing(bench, qtbot):
    bench.keep(a_reminded_case())
    run = subprocess.run([sys.executable, "-c", _DIES_BETWEEN, str(bench.folder)], cwd=ROOT)
    assert run.returncode == -signal.SIGKILL
    bench.start()
    qtbot.waitUntil(bench.is_shown)

    def results() -> list[tuple[str, str]]:
        return [(each.channel, each.result) for each in bench.attempts()]

    qtbot.waitUntil(lambda: ("plyer", SENT) in results())
    assert results()[0] == ("plyer", "")


def test_row_13_nothing_about_a_reminder_is_kept_as_code(bench):
    started(bench)
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database:
        tables = [
            name
            for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        for table in tables:
            for row in database.execute(f'SELECT * FROM "{table}"'):
                assert not any(isinstance(value, bytes) for value in row), table


def test_row_14_what_is_found_is_shown_in_the_thread_of_the_window(bench, qtbot, monkeypatch):
    threads: set[threading.Thread] = set()
    desk_threads: set[threading.Thread] = set()
    due = bench.office.books.reminder.due

    def watched(**words):
        threads.add(threading.current_thread())
        return due(**words)

    monkeypatch.setattr(bench.office.books.reminder, "due", watched)
    bench.keep(a_reminded_case())
    desk = bench.start()
    desk.window.painted.connect(lambda _: desk_threads.add(threading.current_thread()))
    qtbot.waitUntil(bench.is_shown)
    assert desk_threads == {threading.main_thread()}
    assert threading.main_thread() not in threads


@pytest.mark.parametrize("spoil", SPOILING)
def test_row_15_one_spoilt_row_is_seen_and_stops_no_other(bench, qtbot, spoil):
    bench.keep(a_reminded_case(1))
    bench.keep(a_reminded_case(2, due_on=date(2026, 3, 16)))
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database, database:
        database.execute(spoil, (record_id(Occurrence, 1),))
    desk = bench.start(period_seconds=0.05)

    def both() -> bool:
        titles = [card.face.title for card in desk.window.cards]
        return "提交证据、依据" in titles and len(titles) >= 2

    qtbot.waitUntil(both)
    assert [card.face.readable for card in desk.window.cards].count(False) == 1


def test_row_16_a_database_locked_for_two_minutes_fires_afterwards(bench, qtbot):
    bench.keep(a_reminded_case())
    holder = sqlite3.connect(bench.folder / DATABASE, isolation_level=None)
    with closing(holder):
        holder.execute("BEGIN IMMEDIATE")
        desk = bench.start()
        for half_minute in range(4):
            bench.clock.now = NOW + half_minute * timedelta(seconds=30)
            bench.tick(desk)
        qtbot.waitUntil(lambda: any("无法写入" in why for ok, why in bench.lamps if not ok))
        assert desk.window.isVisible()
        assert bench.occurrence().state is OccurrenceState.PLANNED
        holder.execute("ROLLBACK")
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)
    qtbot.waitUntil(lambda: bench.lamps[-1][0])
    assert len(stored(bench, Occurrence)) == 1


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(days=2)])
def test_row_18_a_clock_set_forward_and_back_doubles_and_loses_nothing(bench, qtbot, jump):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(minutes=30)))
    desk = bench.start(period_seconds=0.05)
    bench.tick(desk)
    bench.clock.now = NOW + jump
    qtbot.waitUntil(bench.is_shown)
    bench.clock.now = NOW
    qtbot.waitUntil(lambda: not desk.window.isVisible() and bench.occurrence().shown_at is None)
    bench.clock.now = NOW + timedelta(minutes=31)
    qtbot.waitUntil(desk.window.isVisible)
    assert len(stored(bench, Occurrence)) == 1
    assert GapKind.CLOCK_BACK in {gap.kind for gap in stored(bench, Gap)}


def test_row_18_a_jump_of_days_is_asked_about_before_anything_is_marked(bench, qtbot):
    bench.keep(a_reminded_case(due_on=date(2026, 3, 9), level=Level.OVERDUE, due_at=NOW))
    steady = [0.0]
    desk = bench.start(period_seconds=0.05, steady=lambda: steady[0])
    qtbot.waitUntil(bench.is_shown)
    bench.clock.now = NOW + timedelta(days=2)
    qtbot.waitUntil(desk.window.answer.isVisible)
    bench.tick(desk)
    assert len(stored(bench, Occurrence)) == 1
    assert not bench.lamps[-1][0]
    (gap,) = stored(bench, Gap)
    assert gap.kind is GapKind.CLOCK_FORWARD
    desk.window.answer.click()
    qtbot.waitUntil(lambda: len(stored(bench, Occurrence)) == 2)
    assert not desk.window.answer.isVisible()


@pytest.mark.parametrize("zone", ["US/Eastern", "Asia/Shanghai", "UTC-14", "UTC+8", "bad"])
def test_row_19_a_last_day_is_the_same_day_in_every_zone(zone):
    script = (
        "import time; time.tzset()\n"
        "from tests.builders import *\n"
        "from tracker.records import legal_day\n"
        "from tracker.reminders import end_of_day\n"
        "print(a_deadline().act_by, end_of_day(a_deadline().act_by).isoformat(), legal_day(NOW))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "2026-03-17 2026-03-17T16:00:00+00:00 2026-03-10\n"


def test_row_20_it_is_overdue_only_after_the_last_day_has_ended(bench):
    assert urgency_of_day(TODAY, TODAY) is Urgency.TODAY
    assert urgency_of_day(TODAY, TODAY + timedelta(days=1)) is Urgency.OVERDUE
    desk = started(bench, **LAST_DAY)
    bench.clock.now = NOW.replace(hour=23, minute=59)
    bench.tick(desk)
    assert desk.window.cards[0].face.countdown == "今天届满"
    bench.clock.now = NOW.replace(hour=0, minute=1) + timedelta(days=1)
    bench.tick(desk)
    assert desk.window.cards[0].face.countdown == "已逾期 1 天"


# The notification does not arrive or is not noticed


def test_row_21_three_hundred_characters_and_signs_are_cut_by_units_not_by_halves():
    popup = fitting(PopUp("期" * 300, "限📅" * 300, "应诉期限管家"))
    assert units(popup.text) <= TEXT_UNITS
    popup.text.encode("utf-16-le")


def test_row_22_a_pop_up_nobody_can_see_leaves_the_item_in_the_window(bench):
    desk = started(bench)
    bench.tick(desk)
    assert desk.window.isVisible()
    assert "1 条" in " ".join(action.text() for action in desk.tray.menu.actions())


def test_row_23_when_every_channel_fails_it_stays_planned_and_the_lamp_is_red(
    bench, qtbot, monkeypatch
):
    monkeypatch.setattr("ui.reminder_window.ReminderWindow.appear", lambda *_: None)
    bench.outcome = Outcome(FAILED, "no_service")
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(lambda: len(bench.popups) == 1)
    qtbot.waitUntil(lambda: any("桌面弹窗不可用" in why for _, why in bench.lamps))
    bench.tick(desk)
    assert bench.lamps[-1] == (False, "提醒没有送达：弹窗、托盘和提醒窗口都没有成功")
    assert bench.occurrence().state is OccurrenceState.PLANNED
    monkeypatch.undo()
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)


def test_row_24_pop_ups_that_vanish_come_again_and_then_others_are_told(bench, qtbot):
    desk = started(bench, **LAST_DAY)
    for number in range(2, 5):
        bench.clock.now += timedelta(minutes=30)
        bench.tick(desk)
        qtbot.waitUntil(lambda number=number: len(bench.popups) == number)
        assert bench.occurrence().seen_at is None
    bench.clock.now += timedelta(minutes=1)
    bench.tick(desk)
    qtbot.waitUntil(lambda: bench.occurrence().state is OccurrenceState.ESCALATED)
    qtbot.waitUntil(lambda: any(card.face.nudge for card in desk.window.cards))


@pytest.mark.parametrize("spot", [QRect(5000, 100, 400, 300), QRect(-900, -900, 400, 300)])
def test_row_26_a_window_left_on_an_unplugged_screen_is_moved_in(spot):
    screen = QRect(0, 0, 1366, 728)
    assert screen.contains(inside(spot, [screen]))


def test_row_27_eighty_after_a_holiday_are_one_pop_up_and_one_list(bench, qtbot):
    bench.keep([r for n in range(1, 81) for r in a_reminded_case(n)])
    desk = bench.start()
    qtbot.waitUntil(lambda: len(bench.popups) == 1 and bench.is_shown(80))
    bench.tick(desk)
    assert len(desk.window.cards) == 80
    assert len(bench.popups) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_row_28_enter_and_esc_acknowledge_nothing(bench, key):
    desk = started(bench)
    for place in (desk.window, desk.window.cards[0].acknowledge):
        QTest.keyClick(place, key)
        bench.tick(desk)
        assert bench.occurrence().acknowledged_at is None


def test_row_29_every_way_to_put_it_off_ends_before_it_is_too_late(bench):
    desk = started(bench, **LAST_DAY)
    end = NOW.replace(hour=0) + timedelta(days=1)
    for hour in (9, 14, 20, 23):
        bench.clock.now = NOW.replace(hour=hour)
        ((entry, _),) = desk._listed
        assert all(bench.clock.now < choice.until < end for choice in desk.window._choices(entry))


def test_row_31_a_paper_that_was_filed_reminds_nobody(bench, qtbot):
    desk = started(bench)
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database, database:
        database.execute(
            "UPDATE deadline SET state = 'submitted' WHERE id = ?", (record_id(Deadline),)
        )
    bench.tick(desk)
    qtbot.waitUntil(lambda: bench.occurrence().state is OccurrenceState.CANCELLED)
    assert bench.occurrence().cancelled_reason == "closed"
    assert not desk.window.isVisible()


def test_row_32_the_deputy_of_somebody_away_gets_it(bench, qtbot):
    bench.keep([a_person(2, name="李明")])
    added: list[object] = []
    bench.office.run(
        bench.office.books.policy.add_absence,
        *(record_id(Person), TODAY, TODAY, record_id(Person, 2)),
        done=added.append,
    )
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(lambda: bool(added) and bool(desk.window.cards))
    (row,) = stored(bench, Occurrence, state=LIVE_STATES)
    assert row.recipient == record_id(Person, 2)
    assert desk.window.cards[0].face.passed_on == "已转 李明"


# Leaving the officer alone for an hour


def test_a_pause_lasts_an_hour_and_is_seen(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(minutes=5)))
    desk = bench.start()
    bench.tick(desk)
    desk.rest.begin()
    assert bench.lamps[-1] == (True, "提醒已暂停到 10:00")
    bench.clock.now = NOW + timedelta(minutes=30)
    bench.tick(desk)
    assert not desk.window.isVisible()
    assert bench.popups == []
    bench.clock.now = NOW + LENGTH
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)
    assert bench.lamps[-1] == (True, "")


def test_what_ends_within_the_pause_is_told_all_the_same(bench, qtbot):
    bench.clock.now = NOW.replace(hour=23, minute=20)
    bench.keep(a_reminded_case(due_at=NOW.replace(hour=23, minute=30), **LAST_DAY))
    desk = bench.start()
    bench.tick(desk)
    desk.rest.begin()
    bench.clock.now = NOW.replace(hour=23, minute=30)
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)


def test_closing_the_window_of_reminders_is_not_an_answer(bench, qtbot):
    desk = started(bench)
    QTest.qWait(0)
    desk.window.closeEvent(QCloseEvent())
    qtbot.waitUntil(lambda: bench.occurrence().state is OccurrenceState.SEEN)
    assert bench.occurrence().acknowledged_at is None
