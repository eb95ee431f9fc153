"""No click answers a reminder that came or moved under the mouse a moment ago."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.builders import TODAY
from tests.ui.reminder_lines import a_line, the_law
from tracker.codes import Paper
from ui.reminder_entries import entries, face
from ui.reminder_window import ReminderWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
EARLY = date(2026, 3, 11)


@pytest.fixture
def window(qtbot):
    made = ReminderWindow(lambda _entry: [])
    qtbot.addWidget(made)
    return made


@pytest.fixture
def answers(window):
    told = []
    window.acknowledged.connect(told.append)
    return told


def fill(window, *lines, today=TODAY):
    rules, calendar = the_law()
    window.show_entries([(entry, face(entry, today, calendar, rules)) for entry in entries(lines)])


def show(window, qtbot, *lines):
    fill(window, *lines)
    with qtbot.waitExposed(window):
        window.appear()
    settled(window, qtbot)


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not any(card._settling.isActive() for card in window.cards))


def mouse_comes(window):
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)


def mouse_leaves(window):
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(window, QEvent(QEvent.Type.Leave))


def press(window, place):
    """Through the window system: it decides what lies under the mouse, and what is double."""
    QTest.mouseClick(window.windowHandle(), LEFT, NONE, place)


def place_of(button):
    return button.mapTo(button.window(), button.rect().center())


def numbers(window):
    return [card.face.case_id for card in window.cards]


def test_a_double_click_acknowledges_one_reminder(window, answers, qtbot):
    first, second = a_line(1), a_line(2)
    # The store answers between the two presses; the next card slides under the mouse.
    window.acknowledged.connect(lambda ids: fill(window, second) if "1 evidence" in ids else None)
    show(window, qtbot, first, second)
    place = place_of(window.cards[0].acknowledge)
    press(window, place)
    qtbot.waitUntil(lambda: numbers(window) == ["case 2"])
    qtbot.waitUntil(lambda: place_of(window.cards[0].acknowledge) == place)
    press(window, place)
    assert answers == [("1 evidence",)]


def test_the_second_press_of_a_double_click_never_answers(window, answers, qtbot):
    show(window, qtbot, a_line())
    button = window.cards[0].acknowledge
    QTest.mouseDClick(button, LEFT)
    assert not button.isDown()
    assert answers == []


def test_a_card_that_moved_is_pressed_only_when_it_stands_still(window, answers, qtbot):
    show(window, qtbot, a_line(1), a_line(2))
    fill(window, a_line(2))
    card = window.cards[0]
    qtbot.waitUntil(card._settling.isActive)
    for button in (card.acknowledge, card.later, card.open):
        press(window, place_of(button))
        assert not button.isDown()
    assert answers == []
    settled(window, qtbot)
    qtbot.mouseClick(card.acknowledge, LEFT)
    assert answers == [("2 evidence",)]


def test_the_keyboard_need_not_wait(window, answers, qtbot):
    show(window, qtbot, a_line(1), a_line(2))
    fill(window, a_line(2))
    card = window.cards[0]
    qtbot.waitUntil(card._settling.isActive)
    card.acknowledge.setFocus()
    qtbot.keyClick(card.acknowledge, Qt.Key.Key_Space)
    assert answers == [("2 evidence",)]


def test_whatever_moves_the_list_holds_its_cards(window, qtbot):
    show(window, qtbot, a_line(1))
    for move in (
        lambda: window.say("电脑休眠 2 小时"),
        lambda: window.move(window.pos() / 2),
        lambda: window.resize(window.width(), window.height() + 40),
    ):
        settled(window, qtbot)
        move()
        qtbot.waitUntil(window.cards[0]._settling.isActive)


def test_at_the_end_of_a_long_list_the_cards_that_slide_down_are_held(window, qtbot):
    lines = [a_line(number) for number in range(10, 30)]
    show(window, qtbot, *lines)
    bar = window._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    settled(window, qtbot)
    fill(window, *lines[:-1])
    qtbot.waitUntil(window.cards[-1]._settling.isActive)


def test_nothing_comes_between_while_the_mouse_is_there(window, qtbot):
    show(window, qtbot, a_line(1), a_line(2))
    mouse_comes(window)
    before = [card.pos() for card in window.cards]
    fill(window, a_line(1), a_line(2), a_line(3, act_by=EARLY, due_on=EARLY))
    assert numbers(window) == ["case 1", "case 2", "case 3"]
    qtbot.waitUntil(lambda: window.cards[2].y() > window.cards[1].y())
    assert [card.pos() for card in window.cards[:2]] == before
    mouse_leaves(window)
    qtbot.waitUntil(lambda: numbers(window) == ["case 3", "case 1", "case 2"])
    qtbot.waitUntil(lambda: window.cards[0].y() < window.cards[1].y() < window.cards[2].y())


def test_an_entry_with_other_words_keeps_its_place_under_the_mouse(window, qtbot):
    show(window, qtbot, a_line(1), a_line(2), a_line(3))
    mouse_comes(window)
    changed = a_line(1), a_line(1, Paper.ANSWER)
    early = a_line(4, act_by=EARLY, due_on=EARLY)
    fill(window, *changed, a_line(2), a_line(3), early, today=TODAY + timedelta(days=1))
    assert numbers(window) == ["case 1", "case 2", "case 3", "case 4"]
    qtbot.waitUntil(window.cards[0]._settling.isActive)


def test_what_comes_while_all_are_asked_about_is_not_acknowledged(
    window, answers, qtbot, monkeypatch
):
    show(window, qtbot, a_line(1), a_line(2))

    def agree(box):
        fill(window, a_line(1), a_line(2), a_line(3, act_by=EARLY, due_on=EARLY))
        next(each for each in box.buttons() if each.text() == "全部知道了").click()

    monkeypatch.setattr(QMessageBox, "exec", agree)
    window.all.click()
    assert answers == [("1 evidence", "2 evidence")]
    waiting = {card.face.case_id for card in window.cards if not card.isEnabled()}
    assert waiting == {"case 1", "case 2"}
