"""Reminders from their due time to their answer, on a real database and real widgets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

from tests.builders import NOW, record_id
from tests.ui.reminder_bench import DATABASE, a_reminded_case
from tracker.books import Changes
from tracker.books.deadline_book import Submission
from tracker.cases import Case
from tracker.codes import SubmissionWay
from tracker.deadlines import Deadline
from tracker.errors import Conflict, StoreError
from tracker.reminders import Level, Occurrence, OccurrenceState
from ui.desktop.notify import FAILED, SENT, Outcome
from ui.reminders_desk import HIDDEN_FOR


def test_what_fell_due_while_the_program_was_off_is_shown_at_once(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW - timedelta(days=40)))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    assert desk.window.isVisible()
    assert [card.face.title for card in desk.window.cards] == ["提交证据、依据"]
    qtbot.waitUntil(lambda: len(bench.popups) == 1)
    assert "（2026）沪7101行初1号" in bench.popups[0].text


def test_five_starts_a_day_pop_up_once_and_show_it_every_time(bench, qtbot):
    bench.keep(a_reminded_case())
    for _ in range(5):
        desk = bench.start()
        qtbot.waitUntil(lambda desk=desk: desk.window.isVisible() and bench.is_shown())
        qtbot.waitUntil(lambda: len(bench.popups) >= 1)
        desk.stop()
    assert len(bench.popups) == 1


def test_a_try_is_written_down_before_the_pop_up_and_its_result_after(bench, qtbot):
    bench.keep(a_reminded_case())
    seen: list[tuple[str, str]] = []

    def look() -> None:
        with closing(sqlite3.connect(bench.folder / DATABASE)) as database:
            seen.extend(database.execute("SELECT channel, result FROM channel_attempt"))

    bench.before_showing = look
    bench.start()
    qtbot.waitUntil(lambda: [row.result for row in bench.attempts()] == [SENT, SENT])
    assert ("plyer", "") in seen
    assert {row.channel for row in bench.attempts()} == {"window", "plyer"}


def test_a_pop_up_that_fails_is_followed_by_the_tray_and_both_are_written_down(bench, qtbot):
    bench.outcome = Outcome(FAILED, "no_service")
    bench.keep(a_reminded_case())
    bench.start()
    qtbot.waitUntil(lambda: len(bench.attempts()) == 3 and all(t.result for t in bench.attempts()))
    assert {(row.channel, row.result, row.detail) for row in bench.attempts()} == {
        ("window", SENT, ""),
        ("plyer", FAILED, "no_service"),
        ("tray", FAILED, "no_tray"),
    }
    ok, why = bench.lamps[-1]
    assert ok
    assert "桌面弹窗不可用" in why


def test_only_the_painted_window_makes_a_reminder_shown(bench, qtbot, monkeypatch):
    monkeypatch.setattr("ui.reminder_window.ReminderWindow.appear", lambda *_: None)
    bench.keep(a_reminded_case())
    bench.start()
    qtbot.waitUntil(lambda: any(row.result == SENT for row in bench.attempts()))
    assert bench.popups
    assert bench.occurrence().state is OccurrenceState.PLANNED


def test_eighty_reminders_are_one_pop_up_and_one_list(bench, qtbot):
    records = [record for n in range(1, 81) for record in a_reminded_case(n)]
    bench.keep(records)
    desk = bench.start()
    qtbot.waitUntil(lambda: len(bench.popups) == 1 and bench.is_shown(80))
    assert len(desk.window.cards) == 80
    assert bench.popups[0].title == "80 项提醒需要处理"


def test_a_reminder_that_was_shown_is_not_popped_up_at_every_tick(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    for _ in range(3):
        bench.tick(desk)
    assert len(desk.window.cards) == 1
    assert len(bench.popups) == 1


def test_what_falls_due_later_pops_up_then(bench, qtbot):
    later = NOW + timedelta(minutes=30)
    bench.keep(a_reminded_case(due_at=later))
    desk = bench.start()
    bench.tick(desk)
    assert not desk.window.isVisible()
    bench.clock.now = later
    bench.tick(desk)
    qtbot.waitUntil(lambda: desk.window.isVisible() and bench.is_shown())


def test_a_clock_that_jumps_over_the_minute_loses_nothing(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(minutes=1)))
    desk = bench.start()
    bench.tick(desk)
    bench.clock.now = NOW + timedelta(hours=9)
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)


def test_a_clock_that_ran_ahead_and_was_set_right_reminds_in_time(bench, qtbot):
    bench.keep(a_reminded_case(due_at=NOW + timedelta(days=3)))
    bench.clock.now = NOW + timedelta(days=4)
    desk = bench.start(period_seconds=0.05)
    qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    bench.clock.now = NOW
    qtbot.waitUntil(lambda: not desk.window.isVisible() and bench.occurrence().shown_at is None)
    bench.clock.now = NOW + timedelta(days=3)
    qtbot.waitUntil(lambda: desk.window.isVisible() and len(bench.popups) == 2)


def test_acknowledged_reminders_leave_and_never_return(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    with qtbot.waitSignal(desk.acknowledged) as told:
        desk.window.cards[0].acknowledge.click()
    assert told.args == [(record_id(Occurrence),)]
    assert bench.occurrence().state is OccurrenceState.ACKNOWLEDGED
    assert not desk.window.isVisible()
    bench.tick(desk)
    assert desk.window.cards == []


def test_a_reminder_put_off_comes_back_at_its_time_and_pops_up_again(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    until = NOW + timedelta(minutes=30)
    desk.window.cards[0].snoozed.emit(until)
    qtbot.waitUntil(lambda: bench.occurrence().snoozed_until == until)
    qtbot.waitUntil(lambda: not desk.window.isVisible())
    bench.tick(desk)
    assert desk.window.cards == []

    bench.clock.now = until
    bench.tick(desk)
    qtbot.waitUntil(lambda: desk.window.isVisible() and len(bench.popups) == 2)
    qtbot.waitUntil(lambda: bench.occurrence().shown_at == until)


def test_an_answer_that_cannot_be_saved_leaves_the_reminder_and_says_why(bench, qtbot):
    bench.keep(a_reminded_case(due_on=NOW.date(), level=Level.LAST_DAY_MORNING))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    (card,) = desk.window.cards
    card.snoozed.emit(NOW + timedelta(days=2))
    qtbot.waitUntil(card.isEnabled)
    assert desk.window.isVisible()
    assert "只能推迟到 2026-03-10 17:30 周二 以前" in card._error.text()


def test_a_reminder_whose_case_cannot_be_read_is_shown_and_stops_no_other(bench, qtbot):
    bench.keep(a_reminded_case(1))
    bench.keep(a_reminded_case(2, due_on=date(2026, 3, 9)))
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database, database:
        database.execute(
            "UPDATE deadline SET rule_id = 'gone' WHERE id = ?", (record_id(Deadline, 2),)
        )
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown(1) and bench.is_shown(2))
    titles = {card.face.title for card in desk.window.cards}
    assert titles == {"这条提醒的内容无法读取", "提交证据、依据"}
    qtbot.waitUntil(lambda: bench.occurrence(2).error == "unreadable")
    assert bench.occurrence(1).error == ""


def test_a_locked_database_keeps_no_reminder_from_the_screen(bench, qtbot):
    bench.keep(a_reminded_case())
    holder = sqlite3.connect(bench.folder / DATABASE, isolation_level=None)
    with closing(holder):
        holder.execute("PRAGMA busy_timeout = 0")
        holder.execute("BEGIN IMMEDIATE")
        desk = bench.start()
        qtbot.waitUntil(lambda: desk.window.isVisible() and bool(bench.popups), timeout=20_000)
        assert bench.occurrence().state is OccurrenceState.PLANNED
        holder.execute("ROLLBACK")
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown, timeout=20_000)
    assert len(bench.popups) == 1


def test_when_the_book_cannot_answer_three_times_the_lamp_turns_red(bench, qtbot, monkeypatch):
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.lamps == [(True, "")])

    def locked(**_how: object) -> list[Occurrence]:
        raise StoreError("locked")

    due = bench.office.books.reminder.due
    monkeypatch.setattr(bench.office.books.reminder, "due", locked)
    for _ in range(3):
        bench.tick(desk)
    assert bench.lamps[-1] == (
        False,
        "提醒暂停：数据库正被其他程序占用，本次没有保存。请稍后重试。",
    )
    monkeypatch.setattr(bench.office.books.reminder, "due", due)
    bench.tick(desk)
    assert bench.lamps[-1] == (True, "")


def test_when_others_cannot_be_told_three_times_the_lamp_turns_red(bench, qtbot, monkeypatch):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)

    def refused() -> Changes:
        raise Conflict("changed")

    book = bench.office.books.escalation
    escalate = book.escalate
    monkeypatch.setattr(book, "escalate", refused)
    for _ in range(3):
        bench.tick(desk)
    qtbot.waitUntil(lambda: not bench.lamps[-1][0])
    assert bench.lamps[-1][1].startswith("无人确认的提醒未能转催办：")
    monkeypatch.setattr(book, "escalate", escalate)
    bench.tick(desk)
    qtbot.waitUntil(lambda: bench.lamps[-1] == (True, ""))


def test_figures_that_cannot_be_read_keep_no_reminder_from_the_screen(bench, qtbot, monkeypatch):
    def damaged(_today: date) -> None:
        raise StoreError("damaged")

    monkeypatch.setattr(bench.office.shelf, "figures", damaged)
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.is_shown() and len(bench.popups) == 1)
    assert desk.window.isVisible()


def test_after_a_silence_the_lamp_is_red_until_the_next_answer(bench, qtbot):
    desk = bench.start()
    qtbot.waitUntil(lambda: bench.lamps == [(True, "")])
    desk.heart.dead.emit()
    assert bench.lamps[-1] == (False, "提醒曾中断，正在恢复")
    bench.tick(desk)
    assert bench.lamps[-1] == (True, "")


def test_a_window_put_away_stays_away_while_there_is_time(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    desk.window.close()
    bench.clock.now = NOW + 2 * HIDDEN_FOR
    bench.tick(desk)
    assert not desk.window.isVisible()


def test_on_the_last_day_a_window_put_away_comes_back(bench, qtbot):
    bench.keep(a_reminded_case(due_on=NOW.date(), level=Level.LAST_DAY_MORNING))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    desk.window.close()
    bench.clock.now = NOW + HIDDEN_FOR - timedelta(minutes=1)
    bench.tick(desk)
    assert not desk.window.isVisible()
    assert len(bench.popups) == 1
    bench.clock.now = NOW + HIDDEN_FOR
    bench.tick(desk)
    assert desk.window.isVisible()


def test_a_paper_filed_elsewhere_takes_its_reminder_off_the_window(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    bench.office.run(
        bench.office.books.deadline.submit,
        Submission(deadline_ids=(record_id(Deadline),), on=NOW.date(), way=SubmissionWay.IN_PERSON),
    )
    qtbot.waitUntil(lambda: desk.window.cards == [])
    assert not desk.window.isVisible()


def test_the_time_the_program_was_off_stands_above_what_fell_due_in_it(bench, qtbot):
    bench.start().stop()
    first = bench.start()
    qtbot.waitUntil(lambda: (bench.folder / "last_tick").exists())
    first.stop()
    bench.keep(a_reminded_case(due_at=NOW + timedelta(hours=3)))
    bench.clock.now = NOW + timedelta(days=3)
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    assert "2026-03-10 09:00 周二" in desk.window._note.text()
    assert "2026-03-13 09:00 周五" in desk.window._note.text()
    assert desk.window._note.isVisible()


def test_opening_the_case_asks_for_it_and_answers_nothing(bench, qtbot):
    bench.keep(a_reminded_case())
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    with qtbot.waitSignal(desk.open_case) as wanted:
        desk.window.cards[0].open.click()
    assert wanted.args == [record_id(Case)]
    qtbot.waitUntil(lambda: bench.occurrence().state is OccurrenceState.SEEN)
    assert bench.occurrence().acknowledged_at is None


def test_the_tray_counts_what_waits(bench, qtbot):
    bench.keep(a_reminded_case(due_on=NOW.date(), level=Level.LAST_DAY_MORNING))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    words = [action.text() for action in desk.tray.menu.actions()]
    assert "今日届满 1 件，待处理提醒 1 条" in words


def test_the_tray_opens_the_day_where_no_reminder_waits(bench, qtbot):
    desk = bench.start()
    with qtbot.waitSignal(desk.today_wanted):
        desk.tray.reminders_wanted.emit()
    bench.keep(a_reminded_case())
    bench.tick(desk)
    qtbot.waitUntil(bench.is_shown)
    desk.window.close()
    with qtbot.assertNotEmitted(desk.today_wanted):
        desk.tray.reminders_wanted.emit()
    assert desk.window.isVisible()
