"""工作日历: what each day is and which notice says so, and what nobody knows yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import StandingClock, opened_office
from tests.tracker.law_texts import YEAR_2027
from tests.ui.an_office import words_in
from tracker.notices import load_year
from ui import theme
from ui.calendar_view import CalendarView
from ui.calendar_words import day_spans, holiday_lines, unconfirmed_sentence
from ui.day_marks import kind_words, mark
from ui.office import Office
from ui.theme import DARK, LIGHT
from ui.year_grid import YearGrid


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    with opened_office(tmp_path, StandingClock()) as office:
        yield office


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> CalendarView:
    view = CalendarView(office)
    qtbot.addWidget(view)
    view.resize(1142, 560)
    view.show()
    QApplication.processEvents()
    return view


def told(view: CalendarView) -> str:
    """What stands beside the year; new cards are shown with the next turn of the loop."""
    QApplication.processEvents()
    return words_in(view)


def click(view: CalendarView, qtbot: QtBot, day: date) -> None:
    place = view.grid.place_of(day).center().toPoint()
    qtbot.mouseClick(view.grid, Qt.MouseButton.LeftButton, pos=place)


def load_2027(office: Office) -> None:
    law = office.calendar.with_schedule(load_year(YEAR_2027, "2027.toml"))
    office.law.exchange(office.rules, law)


def test_it_opens_on_this_year_and_today(view: CalendarView) -> None:
    assert view.year.value() == 2026
    assert view.grid.day() == date(2026, 3, 10)
    assert "2026-03-10 周二\n工作日" in told(view)


def test_every_year_with_a_notice_can_be_chosen_and_the_next_one(view: CalendarView) -> None:
    assert view.years() == list(range(2015, 2028))
    view.show_year(2027)
    assert view.year.currentText() == "2027 年（未公布）"
    assert not view.on.isEnabled()
    view.back.click()
    assert view.year.value() == 2026
    view.show_year(2015)
    assert not view.back.isEnabled()


def test_a_click_says_what_a_day_is_and_which_notice_says_so(
    view: CalendarView, qtbot: QtBot
) -> None:
    click(view, qtbot, date(2026, 2, 28))
    words = told(view)
    assert "2026-02-28 周六" in words
    assert "春节 · 调休上班" in words
    assert "依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）" in words


def test_an_ordinary_day_says_that_no_notice_speaks_of_it(view: CalendarView, qtbot: QtBot) -> None:
    click(view, qtbot, date(2026, 3, 14))
    assert "没有通知另作安排，按通常的周一至周五。" in told(view)


def test_beside_the_year_stand_its_notices_with_number_day_and_days(view: CalendarView) -> None:
    words = told(view)
    assert "国办发明电〔2025〕7号" in words
    assert "2025-11-04 发布 · 2026-11-22 核对" in words
    assert "02-15 周日 至 02-23 周一，共 9 天" in words
    assert "02-14 周六、02-28 周六" in words


def test_a_number_nobody_read_is_marked(view: CalendarView, office: Office) -> None:
    load_2027(office)
    view.reload()
    view.show_year(2027)
    assert "国办发明电〔2026〕9号（未核对）" in told(view)
    view.grid.show_day(date(2027, 1, 9))
    assert "（国办发明电〔2026〕9号，文号未核对）" in told(view)


def test_a_year_with_two_notices_shows_both(view: CalendarView) -> None:
    view.show_year(2020)
    assert told(view).count("核对") >= 2
    assert "延长" in told(view)


def test_the_last_days_of_the_last_year_wait_for_the_next_notice(
    view: CalendarView, office: Office
) -> None:
    assert "12 月 29 日至 31 日待 2027 年的放假通知确认" in told(view)
    view.show_year(2025)
    assert unconfirmed_sentence(office.calendar, 2025) == ""
    assert "尚未确认" not in told(view)


def test_a_year_without_a_notice_says_how_it_is_counted_meanwhile(view: CalendarView) -> None:
    view.show_year(2027)
    assert "2027 年的放假通知尚未载入，全年各日均未确认" in told(view)
    assert view.summary.startswith("2027 年（未公布）")


def test_the_days_of_a_year_are_summed_up(view: CalendarView) -> None:
    assert view.summary == "2026 年：工作日 248 天，放假 33 天，调休上班 6 天"


def test_a_loaded_year_is_seen_at_once_and_the_day_stays(
    view: CalendarView, office: Office
) -> None:
    view.grid.show_day(date(2026, 12, 29))
    assert "暂定" in told(view)
    load_2027(office)
    view.reload()
    assert view.grid.day() == date(2026, 12, 29)
    assert "暂定" not in told(view)
    assert view.years()[-1] == 2028


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2026, 3, 11)),
        (Qt.Key.Key_Up, date(2026, 3, 3)),
        (Qt.Key.Key_PageDown, date(2026, 4, 10)),
        (Qt.Key.Key_Home, date(2026, 1, 1)),
        (Qt.Key.Key_End, date(2026, 12, 31)),
    ],
)
def test_the_keyboard_goes_through_the_year(
    view: CalendarView, qtbot: QtBot, key: Qt.Key, day: date
) -> None:
    qtbot.keyClick(view.grid, key)
    assert view.grid.day() == day
    assert day.isoformat() in view.grid.accessibleDescription()


def test_the_keyboard_stays_in_the_year(view: CalendarView, qtbot: QtBot) -> None:
    view.grid.show_day(date(2026, 12, 31))
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    qtbot.keyClick(view.grid, Qt.Key.Key_PageDown)
    assert view.grid.day() == date(2026, 12, 31)


def test_every_day_of_a_year_has_its_place(view: CalendarView) -> None:
    view.show_year(2024)
    places = [view.grid.place_of(day) for day in _days(2024)]
    assert len(places) == 366
    page = view.grid.rect()
    assert all(page.contains(place.toRect()) for place in places)
    corners = {(place.x(), place.y()) for place in places}
    assert len(corners) == len(places)


@pytest.mark.parametrize("width", [200, 480, 760, 1400])
def test_the_months_stand_side_by_side_as_far_as_there_is_room(
    office: Office, qtbot: QtBot, width: int
) -> None:
    grid = YearGrid(office.today, office.calendar.day)
    qtbot.addWidget(grid)
    grid.resize(width, 500)
    grid.show()
    QApplication.processEvents()
    right = max(grid.place_of(day).right() for day in _days(2026))
    assert right <= width + 0.5
    assert grid.minimumHeight() <= (700 if width >= 700 else 2400)


def _days(year: int) -> list[date]:
    first = date(year, 1, 1).toordinal()
    return [date.fromordinal(n) for n in range(first, date(year + 1, 1, 1).toordinal())]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_holidays_and_makeup_days_have_grounds_of_their_own(
    view: CalendarView, qapp: QApplication, look: str
) -> None:
    tokens = DARK if look == "dark" else LIGHT
    theme.apply(qapp, look)  # type: ignore[arg-type]
    image = view.grid.grab().toImage()
    theme.apply(qapp, "light")

    def ground(day: date) -> QColor:
        place = view.grid.place_of(day)
        return image.pixelColor(QPoint(int(place.left()) + 3, int(place.center().y()) + 6))

    assert ground(date(2026, 2, 18)).name() == tokens.overdue_soft
    assert ground(date(2026, 2, 28)).name() == tokens.later_soft
    assert ground(date(2026, 3, 14)).name() == tokens.sunken


def test_each_kind_of_day_has_its_mark_and_its_word(office: Office) -> None:
    said = {
        date(2026, 3, 10): ("", "工作日"),
        date(2026, 3, 14): ("", "周末"),
        date(2026, 10, 1): ("休", "国庆节 · 放假"),
        date(2026, 10, 10): ("班", "国庆节 · 调休上班"),
        date(2026, 12, 30): ("?", "工作日 · 暂定，放假通知尚未公布"),
        date(2027, 1, 1): ("休", "元旦 · 放假 · 暂定，放假通知尚未公布"),
    }
    for day, (sign, words) in said.items():
        known = office.calendar.day(day)
        assert (mark(known), kind_words(known)) == (sign, words)


def test_days_in_a_row_are_told_as_one_span() -> None:
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 4)]
    assert day_spans(days) == "01-01 周四 至 01-02 周五、01-04 周日"


def test_what_a_notice_says_is_told_holiday_by_holiday() -> None:
    schedule = load_year(YEAR_2027, "2027.toml")
    lines = holiday_lines(schedule, schedule.notices[0])
    assert [line.name for line in lines] == ["元旦", "春节"]
    assert lines[0].off == "01-01 周五 至 01-05 周二，共 5 天"
    assert lines[0].worked == "12-27 周日、01-09 周六"
