"""Closing the window does not end the reminders; leaving is asked about and names what is next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon, QWidget

from tracker.records import LEGAL_ZONE
from ui.desktop.tray import Tray, badged
from ui.icons import app_icon


@dataclass
class Wishes:
    """What the officer prefers."""

    close_to_tray: bool = True
    told_about_tray: bool = False


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def make(window):
    """A tray for the window, on a desktop that has one or not."""
    quits = QApplication.quitOnLastWindowClosed()

    def tray(available=True, wishes=None, next_item="最近的一项：提交答辩状，今天届满。"):
        return Tray(window, wishes or Wishes(), lambda: next_item, lambda: available)

    yield tray
    QApplication.setQuitOnLastWindowClosed(quits)


@pytest.fixture
def answer(monkeypatch):
    """Answers the question at the end; tells which questions were asked."""
    asked = []

    def with_(button):
        monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box) or button)
        return asked

    return with_


def test_closing_hides_the_window_where_there_is_a_tray(make, window):
    make()
    window.close()
    assert not window.isVisible()


def test_row_08_closing_only_makes_the_window_small_where_there_is_no_tray(make, window):
    make(available=False)
    window.close()
    assert window.isVisible()
    assert window.isMinimized()


def test_row_07_the_last_window_closed_does_not_end_the_program(make, window):
    make()
    assert not QApplication.quitOnLastWindowClosed()


def test_where_the_program_went_is_explained_once(make, window, monkeypatch):
    told, wishes = [], Wishes()
    make(wishes=wishes)
    monkeypatch.setattr(Tray, "message", lambda _, *words: told.append(words) or True)
    for _ in range(3):
        window.show()
        window.close()
    assert len(told) == 1
    assert wishes.told_about_tray


def test_what_could_not_be_explained_is_explained_next_time(make, window, monkeypatch):
    wishes = Wishes()
    make(wishes=wishes)
    monkeypatch.setattr(Tray, "message", lambda *_: False)
    window.close()
    assert not wishes.told_about_tray


def test_row_07_leaving_is_asked_about_and_names_what_is_next(make, answer, qtbot):
    asked = answer(QMessageBox.StandardButton.No)
    tray = make()
    with qtbot.assertNotEmitted(tray.leaving):
        tray.quit()
    (box,) = asked
    assert box.informativeText() == "最近的一项：提交答辩状，今天届满。"
    assert box.defaultButton() is box.escapeButton()
    assert box.defaultButton().text() == "继续运行"


def test_with_nothing_open_the_question_says_so(make, answer):
    asked = answer(QMessageBox.StandardButton.No)
    make(next_item="").quit()
    assert asked[0].informativeText() == "目前没有待办的期限。"


def test_after_a_yes_the_window_closes_and_the_program_ends(make, answer, window, qtbot):
    answer(QMessageBox.StandardButton.Yes)
    tray = make()
    with qtbot.waitSignal(tray.leaving):
        tray.quit()
    assert window.close()
    assert not window.isVisible()


def test_who_does_not_want_the_tray_is_asked_when_closing(make, answer, window):
    asked = answer(QMessageBox.StandardButton.No)
    make(wishes=Wishes(close_to_tray=False))
    window.close()
    assert len(asked) == 1
    assert window.isVisible()


def test_the_end_of_the_session_is_not_held_up(make, answer, window):
    asked = answer(QMessageBox.StandardButton.No)
    make(wishes=Wishes(close_to_tray=False))
    QApplication.instance().commitDataRequest.emit(None)
    assert window.close()
    assert asked == []


def test_the_menu_opens_registers_and_leaves(make, qtbot, answer):
    answer(QMessageBox.StandardButton.No)
    tray = make()
    tray.set_counts(2, 3)
    actions = {action.text(): action for action in tray.menu.actions() if action.text()}
    assert list(actions) == [
        "打开主窗口",
        "今日届满 2 件，待处理提醒 3 条",
        "收文登记",
        "暂停提醒 1 小时",
        "提醒自检",
        "退出",
    ]
    with qtbot.waitSignal(tray.open_wanted):
        actions["打开主窗口"].trigger()
    with qtbot.waitSignal(tray.reminders_wanted):
        actions["今日届满 2 件，待处理提醒 3 条"].trigger()
    with qtbot.waitSignal(tray.register_wanted):
        actions["收文登记"].trigger()
    with qtbot.waitSignal(tray.self_test_wanted):
        actions["提醒自检"].trigger()


def test_a_pause_is_written_on_the_icon_and_ends_by_the_same_entry(make, qtbot):
    tray = make()
    tray.set_counts(0, 3)
    rest = next(each for each in tray.menu.actions() if each.text().startswith("暂停提醒"))
    with qtbot.waitSignal(tray.pause_wanted):
        rest.trigger()
    tray.set_paused(datetime(2026, 3, 10, 10, 5, tzinfo=LEGAL_ZONE))
    assert rest.text() == "恢复提醒（已暂停到 10:05）"
    assert tray._icon.toolTip() == "应诉期限管家：提醒已暂停到 10:05"
    with qtbot.waitSignal(tray.resume_wanted):
        rest.trigger()
    tray.set_paused(None)
    assert rest.text() == "暂停提醒 1 小时"
    assert "3 条" in tray._icon.toolTip()


@pytest.mark.parametrize(
    "reason",
    [QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick],
)
def test_a_click_on_the_icon_opens_the_window(make, qtbot, reason):
    tray = make()
    with qtbot.waitSignal(tray.open_wanted):
        tray._icon.activated.emit(reason)


def test_without_a_tray_a_message_is_not_called_shown(make):
    tray = make(available=False)
    tray.start()
    assert not tray.message("提醒", "一项")


def test_the_badge_shows_how_many_wait(qtbot):
    def picture(number):
        return badged(app_icon(), number).pixmap(64, 64).toImage()

    assert badged(app_icon(), 0).cacheKey() != 0
    assert picture(1) != picture(2)
    assert picture(100) == picture(5000)
