"""The date field: short typing, nothing typed is lost, and a calendar that knows the days off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.gallery import calendar
from ui import theme
from ui.date_field import DateField
from ui.fonts import use_chinese_font
from ui.form_rows import FormRows
from ui.theme import LIGHT
from ui.work_calendar_popup import WorkCalendarPopup

TODAY = date(2026, 9, 22)
NATIONAL_DAY = date(2026, 10, 1)
MAKE_UP_SATURDAY = date(2026, 10, 10)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    use_chinese_font(qapp)
    theme.apply(qapp, "light")
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    """A window with a date field and another field to leave it for."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(DateField(lambda: TODAY, calendar().day))
    column.addWidget(QLineEdit(objectName="next"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def field(desk: QWidget) -> DateField:
    return desk.findChild(DateField)


@pytest.fixture
def line(field: DateField, qtbot: QtBot) -> QLineEdit:
    field.setFocus()
    return field.findChild(QLineEdit)


def leave(desk: QWidget) -> None:
    desk.findChild(QLineEdit, "next").setFocus()


def compose(line: QLineEdit, text: str) -> None:
    """Commit Chinese text as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def opened(field: DateField) -> WorkCalendarPopup:
    field.open_calendar()
    popup = field.calendar()
    assert popup is not None
    return popup


def test_a_short_date_is_written_out_when_the_field_is_left(
    desk: QWidget, field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line, "3-2")
    assert line.text() == "3-2"
    assert field.value() == date(2026, 3, 2)
    leave(desk)
    assert line.text() == "2026-03-02 周一"
    assert not field.text_is_bad()


def test_what_an_input_method_commits_is_read(
    desk: QWidget, field: DateField, line: QLineEdit
) -> None:
    compose(line, "昨天")
    leave(desk)
    assert field.value() == TODAY - timedelta(days=1)
    assert line.text() == "2026-09-21 周一"


def test_a_text_that_is_no_date_stays_as_it_was_typed(
    desk: QWidget, field: DateField, line: QLineEdit
) -> None:
    complaints: list[str] = []
    field.complained.connect(complaints.append)
    compose(line, "上周五")
    leave(desk)
    assert line.text() == "上周五"
    assert field.value() is None
    assert field.text_is_bad()
    assert len(complaints) == 1
    assert "上周五" in complaints[0]
    line.setFocus()
    assert line.text() == "上周五"


def test_a_bad_date_marks_its_row_and_a_good_one_clears_it(
    qtbot: QtBot,
) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    row = rows.add("收文日期", DateField(lambda: TODAY, calendar().day))
    after = rows.add("案号", QLineEdit())
    rows.show()
    rows.activateWindow()
    line = row.field.findChild(QLineEdit)
    row.focus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "2-30")
    after.focus()
    assert row.has_error()
    assert line.property("state") == "error"
    row.focus()
    line.clear()
    qtbot.keyClicks(line, "2-28")
    assert not row.has_error()
    assert line.property("state") == ""


def test_a_warning_of_the_form_survives_leaving_the_field(qtbot: QtBot) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    row = rows.add("收文日期", DateField(lambda: TODAY, calendar().day))
    after = rows.add("案号", QLineEdit())
    row.field.changed.connect(lambda _day: row.set_warning("早于立案日期。"))
    rows.show()
    rows.activateWindow()
    line = row.field.findChild(QLineEdit)
    row.focus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "3-2")
    after.focus()
    assert line.text() == "2026-03-02 周一"
    assert row.message() == "早于立案日期。"


def test_the_weekday_is_not_in_the_way_while_the_date_is_edited(
    desk: QWidget, field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    leave(desk)
    field.set_value(date(2026, 3, 2))
    assert line.text() == "2026-03-02 周一"
    line.setFocus()
    assert line.text() == "2026-03-02"
    line.setCursorPosition(len(line.text()))
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(line, "5")
    leave(desk)
    assert line.text() == "2026-03-05 周四"


def test_enter_writes_the_date_out_before_the_dialog_hears_of_it(
    field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line, "20260302")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "2026-03-02"


def test_every_change_is_told_once(
    desk: QWidget, field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    told: list[date | None] = []
    field.changed.connect(told.append)
    qtbot.keyClicks(line, "3-2")
    leave(desk)
    assert told == [date(2026, 3, 2)]
    field.set_value(date(2026, 3, 2))
    assert told == [date(2026, 3, 2)]
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    leave(desk)
    assert told == [date(2026, 3, 2), None]
    assert not field.text_is_bad()


def test_a_field_for_hearings_reads_short_dates_ahead(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY, calendar().day, days_ahead=330)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.findChild(QLineEdit), "1-15")
    assert field.value() == date(2027, 1, 15)


def test_a_field_that_is_read_only_keeps_its_date_and_its_calendar_shut(
    field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    field.set_value(NATIONAL_DAY)
    field.set_read_only(True)
    qtbot.keyClicks(line, "1")
    field.open_calendar()
    assert field.value() == NATIONAL_DAY
    assert field.calendar() is None


@pytest.mark.parametrize("key", ["alt_down", "f4"])
def test_the_calendar_opens_and_answers_by_keyboard_alone(
    field: DateField, line: QLineEdit, qtbot: QtBot, key: str
) -> None:
    field.set_value(date(2026, 9, 30))
    if key == "alt_down":
        qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        qtbot.keyClick(line, Qt.Key.Key_F4)
    popup = field.calendar()
    assert popup is not None
    assert popup.isVisible()
    assert popup.calendar.selectedDate() == QDate(2026, 9, 30)
    keyboard = popup.calendar.focusProxy() or popup.calendar
    qtbot.keyClick(keyboard, Qt.Key.Key_Right)
    assert popup.said() == "2026-10-01 周四 · 国庆节 · 放假"
    qtbot.keyClick(keyboard, Qt.Key.Key_Return)
    assert field.value() == NATIONAL_DAY


def test_escape_leaves_the_calendar_and_the_date_alone(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 3, 2))
    popup = opened(field)
    keyboard = popup.calendar.focusProxy() or popup.calendar
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(keyboard, Qt.Key.Key_Escape)
    assert field.value() == date(2026, 3, 2)


def test_the_calendar_opens_at_today_when_the_field_is_empty(field: DateField) -> None:
    assert opened(field).calendar.selectedDate() == QDate(2026, 9, 22)


def test_today_is_one_press_away(field: DateField, qtbot: QtBot) -> None:
    popup = opened(field)
    button = next(b for b in popup.findChildren(QPushButton) if b.text() == "今天")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.value() == TODAY


def test_a_bad_text_outlives_a_look_into_the_calendar(
    field: DateField, line: QLineEdit, qtbot: QtBot
) -> None:
    compose(line, "上周五")
    popup = opened(field)
    with qtbot.waitSignal(popup.destroyed):
        popup.close()
    assert line.text() == "上周五"


def test_days_off_and_make_up_days_are_said_in_words(field: DateField) -> None:
    shown = opened(field).calendar
    assert shown.what_is(NATIONAL_DAY) == "国庆节 · 放假"
    assert shown.what_is(MAKE_UP_SATURDAY) == "国庆节 · 调休上班"
    assert shown.what_is(date(2026, 9, 23)) == "工作日"
    assert shown.what_is(date(2026, 9, 19)) == "周末"
    assert "暂定" in shown.what_is(date(2027, 10, 1))
    assert shown.what_is(date(2300, 1, 1)) == ""


def test_days_off_and_make_up_days_have_their_own_grounds(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 10, 20))
    popup = opened(field)
    view = popup.calendar._view
    image = view.viewport().grab().toImage()
    grounds = {}
    for day in (date(2026, 10, 2), MAKE_UP_SATURDAY, date(2026, 10, 13)):
        cell = popup.calendar._cells[day]
        grounds[day] = image.pixelColor(cell.left() + 8, cell.bottom() - 6)
    assert grounds[date(2026, 10, 2)] == QColor(LIGHT.overdue_soft)
    assert grounds[MAKE_UP_SATURDAY] == QColor(LIGHT.later_soft)
    assert grounds[date(2026, 10, 13)] == QColor(LIGHT.surface)


def test_the_name_of_a_holiday_shows_under_the_mouse(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 10, 20))
    popup = opened(field)
    viewport = popup.calendar._view.viewport()
    viewport.grab()
    middle = popup.calendar._cells[NATIONAL_DAY].center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, middle, viewport.mapToGlobal(middle))
    QApplication.sendEvent(viewport, event)
    assert QToolTip.text() == "国庆节 · 放假"
    QToolTip.hideText()


def test_the_legend_explains_the_marks(field: DateField) -> None:
    words = {label.text() for label in opened(field).findChildren(QLabel)}
    assert {"休 放假", "班 调休上班", "? 暂定"} <= words


def test_the_months_turn_by_button_and_the_heading_follows(field: DateField, qtbot: QtBot) -> None:
    popup = opened(field)
    turns = {b.accessibleName(): b for b in popup.findChildren(QToolButton) if b.accessibleName()}
    assert {"上一年", "上个月", "下个月", "下一年"} <= set(turns)
    qtbot.mouseClick(turns["下个月"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(turns["下一年"], Qt.MouseButton.LeftButton)
    assert "2027年10月" in [label.text() for label in popup.findChildren(QLabel)]


def test_all_seven_days_of_the_week_fit(field: DateField) -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    view = opened(field).calendar._view
    header_end = view.horizontalHeader().length()
    assert header_end <= view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()


def test_the_popup_stays_on_the_screen(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY, calendar().day)
    qtbot.addWidget(field)
    room = field.screen().availableGeometry()
    field.move(room.bottomRight() - QPoint(60, 40))
    field.show()
    popup = opened(field)
    # The offscreen platform pretends a frame of two pixels.
    assert room.adjusted(0, 0, 2, 2).contains(popup.geometry())
