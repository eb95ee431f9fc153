"""The reminder window: nothing is acknowledged by reflex, nothing gets out of sight."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QWidget

from tests.builders import NOW, TODAY
from tests.ui.reminder_lines import a_hearing_line, a_line, the_law
from tracker.codes import Paper
from tracker.nudges import NudgeLine, NudgeRole
from ui.entry_dialog import EntryDialog
from ui.reminder_entries import entries, face, snooze_choices
from ui.reminder_order import MOST_CARDS
from ui.reminder_window import ReminderWindow, inside


@pytest.fixture
def window(qtbot):
    calendar = the_law()[1]
    made = ReminderWindow(lambda entry: snooze_choices(entry, NOW, calendar))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def answers(window):
    """Everything the window said the officer answered."""
    told = []
    window.acknowledged.connect(lambda ids: told.append(("acknowledged", ids)))
    window.snoozed.connect(lambda ids, until: told.append(("snoozed", ids, until)))
    window.case_wanted.connect(lambda case_id: told.append(("case", case_id)))
    return told


def fill(window, *lines, today=TODAY):
    rules, calendar = the_law()
    window.show_entries([(entry, face(entry, today, calendar, rules)) for entry in entries(lines)])


def show(window, qtbot, *lines):
    fill(window, *lines)
    with qtbot.waitExposed(window):
        window.appear()


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not any(card._settling.isActive() for card in window.cards))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
@pytest.mark.parametrize("where", ["window", "acknowledge", "later", "open"])
def test_enter_and_esc_acknowledge_nothing(window, answers, qtbot, key, where):
    show(window, qtbot, a_line())
    target = window if where == "window" else getattr(window.cards[0], where)
    target.setFocus()
    qtbot.keyClick(target, key)
    assert answers == []


def test_enter_acknowledges_nothing_even_where_the_desktop_lets_it_press_buttons(
    window, answers, qtbot
):
    show(window, qtbot, a_line())
    window.cards[0].acknowledge.setAutoDefault(True)
    window.cards[0].acknowledge.setDefault(True)
    qtbot.keyClick(window.cards[0].acknowledge, Qt.Key.Key_Return)
    assert answers == []


def test_esc_puts_the_window_away_and_keeps_what_is_due(window, qtbot):
    show(window, qtbot, a_line())
    with qtbot.waitSignal(window.put_away):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert len(window.cards) == 1


def test_a_click_acknowledges_every_reminder_of_the_entry(window, answers, qtbot):
    show(window, qtbot, a_line(1, Paper.ANSWER), a_line(1, Paper.EVIDENCE), a_line(2))
    settled(window, qtbot)
    qtbot.mouseClick(window.cards[0].acknowledge, Qt.MouseButton.LeftButton)
    assert answers == [("acknowledged", ("1 answer", "1 evidence"))]


def test_alt_and_its_letter_acknowledges(window, answers, qtbot):
    show(window, qtbot, a_line())
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: answers == [("acknowledged", ("1 evidence",))])


def test_the_first_focus_is_on_nothing_that_answers(window, qtbot, answers):
    show(window, qtbot, a_line(), a_line(2))
    focused = window.focusWidget()
    assert focused is window._area
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert answers == []


def test_an_entry_waits_while_its_answer_is_saved_and_says_why_it_was_refused(window, qtbot):
    show(window, qtbot, a_line(), a_line(2))
    first, second = window.cards
    first.acknowledge.click()
    assert not first.isEnabled()
    assert second.isEnabled()
    window.refuse(first.face.ids, "数据库正被其他程序占用。")
    assert first.isEnabled()
    assert first._error.isVisible()


def test_the_menu_offers_times_and_says_which_was_chosen(window, answers, qtbot):
    show(window, qtbot, a_line())
    (card,) = window.cards
    card.menu.aboutToShow.emit()
    card.menu.actions()[1].trigger()
    assert answers == [("snoozed", ("1 evidence",), NOW + timedelta(minutes=30))]


def test_where_nothing_can_be_put_off_the_menu_says_so(qtbot):
    window = ReminderWindow(lambda _entry: [])
    qtbot.addWidget(window)
    show(window, qtbot, a_line())
    (card,) = window.cards
    card.menu.aboutToShow.emit()
    (only,) = card.menu.actions()
    assert not only.isEnabled()
    assert only.text() == "最后期限将至，不能再推迟"


def test_the_case_can_be_opened(window, answers, qtbot):
    show(window, qtbot, a_line())
    window.cards[0].open.click()
    assert answers == [("case", "case 1")]


def test_all_are_acknowledged_only_after_a_second_question(window, answers, qtbot, monkeypatch):
    asked = []

    def say(box, wanted):
        asked.append(box.text())
        button = next(each for each in box.buttons() if each.text() == wanted)
        button.click()

    show(window, qtbot, a_line(1), a_line(2))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: say(box, "返回逐项查看"))
    window.all.click()
    assert answers == []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: say(box, "全部知道了"))
    window.all.click()
    assert answers == [("acknowledged", ("1 evidence", "2 evidence"))]
    assert asked == ["确认已看过全部 2 项提醒？"] * 2


def test_one_entry_alone_has_no_button_for_all(window, qtbot):
    show(window, qtbot, a_line())
    assert not window.all.isVisible()


def test_it_takes_neither_the_keyboard_nor_the_program(window, qtbot):
    show(window, qtbot, a_line())
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.isModal()
    assert window.parentWidget() is None


def test_it_can_be_answered_while_a_form_is_open(window, answers, qtbot):
    main = QMainWindow()
    qtbot.addWidget(main)
    form = EntryDialog(None, "收文登记", "保存", main)
    main.show()

    def answer():
        show(window, qtbot, a_line())
        settled(window, qtbot)
        button = window.cards[0].acknowledge
        spot = button.mapTo(window, button.rect().center())
        # Through the window system, which is what a modal form would block.
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(window.windowHandle(), left, none, spot)
        form.done(0)

    QTimer.singleShot(0, form, answer)
    form.exec()
    assert answers == [("acknowledged", ("1 evidence",))]


def test_reminders_are_called_painted_once_they_are_on_the_screen(window, qtbot):
    painted = []
    window.painted.connect(painted.append)
    fill(window, a_line(1))
    QApplication.processEvents()
    assert painted == []
    window.appear()
    qtbot.waitUntil(lambda: painted == [("1 evidence",)])
    fill(window, a_line(1), a_line(2))
    qtbot.waitUntil(lambda: painted == [("1 evidence",), ("2 evidence",)])


def test_a_reminder_that_left_and_came_back_is_painted_anew(window, qtbot):
    painted = []
    window.painted.connect(painted.append)
    show(window, qtbot, a_line(1), a_line(2))
    qtbot.waitUntil(lambda: len(painted) == 1)
    fill(window, a_line(2))
    fill(window, a_line(1), a_line(2))
    qtbot.waitUntil(lambda: painted[1:] == [("1 evidence",)])


def test_a_card_that_stays_the_same_keeps_its_focus(window, qtbot):
    show(window, qtbot, a_line(1), a_line(2))
    kept = window.cards[1]
    kept.later.setFocus()
    fill(window, a_line(2), a_line(3))
    assert window.cards[0] is kept
    assert window.focusWidget() is kept.later


def test_a_new_day_changes_the_words(window, qtbot):
    show(window, qtbot, a_line())
    assert window.cards[0].face.countdown == "还有 7 天（5 个工作日）"
    fill(window, a_line(), today=date(2026, 3, 17))
    assert window.cards[0].face.countdown == "今天届满"


def test_the_window_goes_when_nothing_is_left(window, qtbot):
    show(window, qtbot, a_line())
    fill(window)
    assert not window.isVisible()
    window.appear()
    assert not window.isVisible()


def test_beyond_a_hundred_entries_the_rest_is_counted(window, qtbot):
    show(window, qtbot, *(a_line(number) for number in range(MOST_CARDS + 5)))
    assert len(window.cards) == MOST_CARDS
    assert window._heading.text() == "105 项提醒待处理"
    assert window._rest.text() == "另有 5 项，处理后依次显示"


def test_every_button_says_to_a_screen_reader_what_it_is_about(window, qtbot):
    show(window, qtbot, a_line(), a_hearing_line(2))
    for card in window.cards:
        assert card.accessibleName()
        for button in (card.acknowledge, card.later, card.open):
            assert card.face.title in button.accessibleName()


@pytest.mark.parametrize("count", [1, 5, 80])
def test_it_stands_whole_on_the_screen_of_the_main_window(window, qtbot, count):
    main = QWidget()
    qtbot.addWidget(main)
    fill(window, *(a_line(number) for number in range(count)))
    window.appear(main)
    assert main.screen().availableGeometry().contains(window.geometry())


def test_it_grows_for_what_came_while_it_was_put_away(window, qtbot):
    main = QWidget()
    qtbot.addWidget(main)
    fill(window, a_line(0))
    window.appear(main)
    low, foot = window.height(), window.geometry().bottom()
    window.hide()
    fill(window, a_line(0), a_line(1))
    window.appear(main)
    assert window.height() > low
    assert window.geometry().bottom() == foot


def test_it_grows_while_it_stands_there_and_takes_no_keyboard(window, qtbot):
    main = QWidget()
    qtbot.addWidget(main)
    fill(window, a_line(0))
    window.appear(main)
    low, foot, focus = window.height(), window.geometry().bottom(), window.focusWidget()
    fill(window, a_line(0), a_line(1))
    qtbot.waitUntil(lambda: window.height() > low)
    assert window.geometry().bottom() == foot
    assert window.focusWidget() is focus
    fill(window, *(a_line(number) for number in range(40)))
    room = main.screen().availableGeometry()
    qtbot.waitUntil(lambda: window.height() > room.height() // 2)
    assert room.contains(window.geometry())


def test_it_grows_by_the_line_of_a_nudge(window, qtbot):
    show(window, qtbot, a_line())
    low = window.height()
    rules, calendar = the_law()
    (entry,) = entries([a_line()])
    nudge = NudgeLine("nudge", entry.ids[0], NudgeRole.LEADER, None, "")
    window.show_entries([(entry, face(entry, TODAY, calendar, rules, [nudge]))])
    qtbot.waitUntil(lambda: window.height() > low)


def test_at_the_top_of_the_screen_it_grows_downwards(window, qtbot):
    show(window, qtbot, a_line(0))
    window.move(window.screen().availableGeometry().topLeft())
    low = window.height()
    fill(window, a_line(0), a_line(1))
    qtbot.waitUntil(lambda: window.height() > low)
    assert window.screen().availableGeometry().contains(window.geometry())


def test_the_size_an_officer_gave_it_stays(window, qtbot):
    show(window, qtbot, a_line(0))
    window.resize(window.width(), window.height() + 10)
    size = window.size()
    fill(window, *(a_line(number) for number in range(5)))
    qtbot.waitUntil(lambda: window.cards[-1].isVisible())
    QApplication.processEvents()
    assert window.size() == size


def test_a_window_left_on_an_unplugged_screen_is_moved_in(window, qtbot):
    show(window, qtbot, a_line())
    window.hide()
    window.move(5000, 5000)
    window.appear()
    assert window.screen().availableGeometry().contains(window.geometry())


SCREENS = [QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)]


@pytest.mark.parametrize(
    ("frame", "place"),
    [
        (QRect(100, 100, 600, 400), QRect(100, 100, 600, 400)),
        (QRect(1500, 900, 600, 400), QRect(1500, 640, 600, 400)),
        (QRect(-900, -900, 600, 400), QRect(0, 0, 600, 400)),
        (QRect(9000, 300, 600, 400), QRect(766, 300, 600, 400)),
        (QRect(0, 0, 3000, 3000), QRect(1366, 0, 1920, 1040)),
    ],
)
def test_a_frame_is_moved_onto_the_screen_it_lies_on_most(frame, place):
    assert inside(frame, SCREENS) == place
