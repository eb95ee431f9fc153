"""The rounds of a day at every tick: once in the morning, in the evening, and before quitting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import TODAY
from tests.offices import StandingClock
from tests.ui.an_office import do
from tests.ui.days import a_day, at, due_in, evening_sheet, sign, tick
from tracker.day_sheets import DaySheetKind
from tracker.records import Record
from ui.day_rounds import DayRounds
from ui.evening_check import EveningCheck
from ui.office import Office
from ui.pause import Pause


class Rounds:
    """The rounds of one run of the program, and what popped up."""

    def __init__(self, office: Office, window: QWidget, qtbot: QtBot) -> None:
        self.office = office
        self.popups: list[tuple[str, str]] = []
        self.rest = Pause(office.now)
        self.rounds = DayRounds(
            office,
            window,
            lambda *words: self.popups.append(words),
            resting=self.rest.is_on,
        )
        self._qtbot = qtbot

    def tick(self) -> None:
        """One tick, with everything that follows from it."""
        self.rounds.look()
        self.settle()

    def settle(self) -> None:
        """Until the store thread has done what was asked, and what that asked for in turn."""
        for _ in range(4):
            do(self._qtbot, self.office, lambda: 1)

    @property
    def check(self) -> EveningCheck:
        """The check on the screen."""
        (check,) = self.rounds.checks
        return check


Begin = Callable[..., Rounds]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(at("08:00"))


@pytest.fixture
def begin(tmp_path: Path, clock: StandingClock, qtbot: QtBot) -> Iterator[Begin]:
    """The program begins over these records, with a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with ExitStack() as offices:

        def start(*records: Record) -> Rounds:
            office = offices.enter_context(a_day(tmp_path, clock, *records))
            return Rounds(office, window, qtbot)

        yield start


def test_while_reminding_rests_nothing_comes_up_and_the_next_tick_makes_up_for_it(
    begin: Begin, clock: StandingClock
) -> None:
    run = begin(*due_in(0))
    clock.now = at("16:29")
    run.rest.begin()
    clock.now = at("16:31")
    run.tick()
    assert not run.rounds.checks
    assert not run.popups
    run.rest.end()
    run.tick()
    assert len(run.rounds.checks) == 1
    assert [title for title, _ in run.popups] == ["每日摘要", "下班核对"]


def again(rounds: Rounds, qtbot: QtBot) -> Rounds:
    """The program was started anew."""
    window = QWidget()
    qtbot.addWidget(window)
    return Rounds(rounds.office, window, qtbot)


# 每日摘要


def test_the_digest_pops_up_once_at_its_hour(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(-1, 1), *due_in(0, 2))
    rounds.tick()
    assert rounds.popups == []
    clock.now = at("08:30")
    for _ in range(3):
        rounds.tick()
    assert rounds.popups == [("每日摘要", "已逾期 1 项，今日届满 1 项，内部节点 7 个。")]
    anew = again(rounds, qtbot)
    anew.tick()
    assert anew.popups == []


def test_two_ticks_at_once_pop_up_once(begin: Begin, clock: StandingClock) -> None:
    rounds = begin(*due_in(0))
    clock.now = at("09:00")
    for _ in range(5):
        rounds.rounds.look()
    rounds.settle()
    assert [title for title, _ in rounds.popups] == ["每日摘要"]


def test_a_day_without_anything_pops_up_nothing_and_keeps_its_sheet(
    begin: Begin, clock: StandingClock
) -> None:
    rounds = begin()
    clock.now = at("09:00")
    rounds.tick()
    assert rounds.popups == []
    sheet = rounds.office.shelf.day_sheet(DaySheetKind.MORNING, TODAY)
    assert sheet is not None
    assert sheet.shown_at == clock.now


# 下班核对


def test_the_check_comes_up_at_its_hour_without_taking_the_keyboard(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(0, 1), *due_in(1, 2), *due_in(3, 3))
    tick(qtbot, rounds.office, 3)
    clock.now = at("16:29")
    rounds.tick()
    assert rounds.rounds.checks == []
    clock.now = at("16:30")
    for _ in range(3):
        rounds.tick()
    assert rounds.check.isVisible()
    assert rounds.check.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert rounds.popups[1:] == [
        ("下班核对", "届满未办 1 项，今日已办 1 项待核对，下一个工作日前届满 1 项。")
    ]


def test_a_check_that_is_put_off_comes_back_at_its_time_and_not_before(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(0))
    shown = []
    for hour in ("16:30", "16:45", "17:00", "17:20", "17:30", "17:45", "19:00"):
        clock.now = at(hour)
        rounds.tick()
        if rounds.rounds.checks:
            shown.append(hour)
            rounds.check.close()
            rounds.settle()
    assert shown == ["16:30", "17:00", "17:30"]


def test_a_signed_check_stays_away_until_something_is_ticked_again(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(3, 1), *due_in(4, 2))
    tick(qtbot, rounds.office, 1)
    clock.now = at("16:35")
    rounds.tick()
    sign(qtbot, rounds.office)
    rounds.check.close()
    rounds.tick()
    assert rounds.rounds.checks == []
    clock.now = at("16:50")
    tick(qtbot, rounds.office, 2)
    rounds.tick()
    assert [row.mark.isChecked() for row in rounds.check.done.cards] == [True, False]


def test_a_restart_brings_no_check_that_was_put_off_before_its_time(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(0))
    clock.now = at("16:30")
    rounds.tick()
    anew = again(rounds, qtbot)
    clock.now = at("16:31")
    anew.tick()
    assert anew.rounds.checks == []
    clock.now = at("17:00")
    anew.tick()
    assert anew.check.isVisible()


def test_a_check_is_opened_when_somebody_wants_it_and_once_only(begin: Begin, qtbot: QtBot) -> None:
    rounds = begin(*due_in(3))
    rounds.rounds.open_check()
    rounds.rounds.open_check(TODAY)
    qtbot.waitUntil(rounds.check.isActiveWindow)


def test_a_check_with_nothing_in_it_leaves_no_sheet_when_it_is_put_away(begin: Begin) -> None:
    rounds = begin(*due_in(3))
    rounds.rounds.open_check()
    rounds.check.close()
    rounds.settle()
    assert evening_sheet(rounds.office) is None
    assert rounds.rounds.checks == []


# Before quitting


def while_asked(rounds: Rounds, answer: Callable[[EveningCheck], object]) -> list[bool]:
    """Answers the check that is about to be asked before quitting; was it there?"""
    asked: list[bool] = []

    def look() -> None:
        if not rounds.rounds.checks:
            QTimer.singleShot(5, look)
            return
        asked.append(rounds.check.isVisible())
        answer(rounds.check)

    QTimer.singleShot(0, look)
    return asked


def test_nothing_keeps_anybody_who_has_nothing_to_check(begin: Begin) -> None:
    rounds = begin(*due_in(-3, 1), *due_in(3, 2))
    assert rounds.rounds.before_quit()
    assert rounds.rounds.checks == []


def test_before_quitting_a_wanted_check_can_be_signed(
    begin: Begin, clock: StandingClock, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(3))
    clock.now = at("11:00")
    tick(qtbot, rounds.office)

    def sign_it(check: EveningCheck) -> None:
        assert check.sign.text() == "签名并退出"
        check.done.cards[0].mark.setChecked(True)
        check.sign.click()

    asked = while_asked(rounds, sign_it)
    assert rounds.rounds.before_quit()
    assert asked == [True]
    sheet = evening_sheet(rounds.office)
    assert sheet is not None
    assert sheet.signed_by == "王敏"
    assert rounds.rounds.before_quit(), "a signed day keeps nobody"


def test_quitting_without_a_check_is_a_choice_of_its_own_and_signs_nothing(
    begin: Begin, qtbot: QtBot
) -> None:
    rounds = begin(*due_in(0))

    def leave(check: EveningCheck) -> None:
        assert check.leave.isVisible()
        assert check.leave.text() == "不核对，直接退出"
        check.leave.click()

    while_asked(rounds, leave)
    assert rounds.rounds.before_quit()
    rounds.settle()
    sheet = evening_sheet(rounds.office)
    assert sheet is not None
    assert sheet.signed_at is None


@pytest.mark.parametrize("how", ["button", "esc"])
def test_whoever_goes_back_stays(begin: Begin, how: str) -> None:
    rounds = begin(*due_in(0))

    def back(check: EveningCheck) -> None:
        assert check.later.text() == "返回，暂不退出"
        if how == "button":
            check.later.click()
        else:
            QTest.keyClick(check.name, Qt.Key.Key_Escape)

    while_asked(rounds, back)
    assert not rounds.rounds.before_quit()


def test_quitting_twice_asks_once(begin: Begin) -> None:
    rounds = begin(*due_in(0))
    second: list[bool] = []

    def quit_again(check: EveningCheck) -> None:
        second.append(rounds.rounds.before_quit())
        check.leave.click()

    while_asked(rounds, quit_again)
    assert rounds.rounds.before_quit()
    assert second == [False]


def test_a_check_already_on_the_screen_is_asked_there(begin: Begin, clock: StandingClock) -> None:
    rounds = begin(*due_in(0))
    clock.now = at("16:30")
    rounds.tick()
    standing = rounds.check

    def leave(check: EveningCheck) -> None:
        assert check is standing
        check.leave.click()

    while_asked(rounds, leave)
    assert rounds.rounds.before_quit()


def test_an_office_that_wants_no_check_quits_at_once(begin: Begin, qtbot: QtBot) -> None:
    rounds = begin(*due_in(0))
    policy = rounds.office.books.policy
    do(qtbot, rounds.office, policy.save, replace(policy.current(), evening_at=None))
    assert rounds.rounds.before_quit()
