"""The window: there before the database, alive after it, and a stranger to all work."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_gap, a_whole_case, record_id
from tests.offices import StandingClock, opened_office, write
from tracker.cases import Case
from tracker.codes import CaseStatus
from tracker.errors import StoreError
from tracker.gaps import GapKind
from tracker.queries import CaseQuery
from ui import case_form
from ui.case_page import CasePage
from ui.cases_page import CasesPage
from ui.hall import ROOMS
from ui.header_bar import HeaderBar
from ui.main_window import FRAME, LOOK_EVERY_MS, MainWindow
from ui.notices import gap_sentence, warning_sentence
from ui.office import Office
from ui.preferences import Preferences


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    write(tmp_path, *a_whole_case(1), *a_whole_case(2))
    with opened_office(tmp_path, StandingClock()) as office:
        yield office


@pytest.fixture
def bare(preferences: Preferences, qtbot: QtBot) -> MainWindow:
    """A window whose database is not open yet."""
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(bare: MainWindow, office: Office) -> MainWindow:
    bare.furnish(office)
    return bare


def test_before_the_database_is_open_nothing_can_be_pressed(bare: MainWindow) -> None:
    assert bare.opening.isVisible()
    assert not bare.findChildren(QAbstractButton)
    assert not bare.findChildren(QLineEdit)


def test_a_database_that_cannot_be_opened_is_one_sentence_and_a_way_out(
    bare: MainWindow, qtbot: QtBot
) -> None:
    bare.opening.show_failure("数据库文件已损坏，无法打开。")
    assert bare.opening.sentence == "数据库文件已损坏，无法打开。"
    with qtbot.waitSignal(bare.opening.leave_wanted):
        qtbot.keyClick(bare.opening.leave, Qt.Key.Key_Space)


def test_with_its_office_it_opens_on_the_desk(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.page("today")
    assert window.header.isEnabled()
    assert window.rail.chosen_key() == "today"


def test_only_rooms_that_were_entered_are_made(window: MainWindow) -> None:
    assert window.made_rooms() == {"today"}
    window.open_room("supervision")
    assert window.made_rooms() == {"today", "supervision"}


@pytest.mark.parametrize("number", range(1, len(ROOMS) + 1))
def test_every_room_opens_by_its_key(window: MainWindow, qtbot: QtBot, number: int) -> None:
    key = Qt.Key(Qt.Key.Key_0 + number)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    room = ROOMS[number - 1].key
    qtbot.waitUntil(lambda: window.rail.chosen_key() == room)
    assert window.stack.currentWidget() is window.page(room)


def test_the_rail_counts_what_is_overdue_or_ends_today(window: MainWindow) -> None:
    assert "项已逾期" not in window.rail.spoken("today")
    window.office._clock.now = window.office._clock.now.replace(day=18)
    window.office.look()
    assert "2 项已逾期或今日届满" in window.rail.spoken("today")


def test_a_search_opens_the_list_narrowed_once_typing_pauses(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.header.search.hasFocus()
    with qtbot.waitSignal(window.header.searched) as searched:
        qtbot.keyClicks(window.header.search, "7101")
    assert searched.args == ["7101"]
    assert window.rail.chosen_key() == "cases"
    assert window.header.search.hasFocus()
    cases = window.page("cases")
    assert isinstance(cases, CasesPage)
    assert cases.count.text() == "“7101”：找到 2 件"


def test_typing_fast_asks_the_database_once(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    asked: list[str] = []
    header.searched.connect(asked.append)
    with qtbot.waitSignal(header.searched):
        qtbot.keyClicks(header.search, "20267101")
    assert asked == ["20267101"]


def test_an_emptied_search_shows_everything_but_opens_no_room(window: MainWindow) -> None:
    window.search("")
    assert window.rail.chosen_key() == "today"
    window.search("不存在")
    window.search("")
    cases = window.page("cases")
    assert isinstance(cases, CasesPage)
    assert cases.count.text() == "共 2 件"


def test_a_case_opens_from_a_room_and_back_leads_there(window: MainWindow) -> None:
    window.open_room("cases")
    window.open_case(record_id(Case, 2))
    page = window.stack.currentWidget()
    assert isinstance(page, CasePage)
    assert page.case_id == record_id(Case, 2)
    page.back_requested.emit()
    assert window.stack.currentWidget() is window.page("cases")


def test_a_query_of_a_page_is_shown_as_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.header.search.setText("旧的搜索")
    query = CaseQuery(window.office.today(), status=CaseStatus.CONCLUDED)
    window.page("today").cases_wanted.emit(query)
    cases = window.page("cases")
    assert isinstance(cases, CasesPage)
    assert cases.model.query == query
    assert window.header.search.text() == ""


def test_the_main_button_registers_and_opens_the_new_case(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_form.CaseForm, "ask", lambda form: _saved(form, record_id(Case, 1)))
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = window.stack.currentWidget()
    assert isinstance(page, CasePage)
    assert page.case_id == record_id(Case, 1)


def _saved(form: case_form.CaseForm, case_id: str) -> bool:
    form.case_id = case_id
    return True


def test_a_failure_nobody_handled_stands_there_until_it_is_put_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.office.failed.emit(StoreError("locked"))
    assert window.banners.isVisible()
    assert "没有保存" in window.banners.sentences()[0]
    window.office.failed.emit(StoreError("full"))
    assert len(window.banners.sentences()) == 1
    window.banners.remove("error")
    assert not window.banners.isVisible()


def test_the_lamp_says_why_it_is_red(window: MainWindow) -> None:
    window.set_lamp(True, "")
    assert window.strip.lamp_words() == "提醒运行正常"
    window.set_lamp(False, "提醒曾中断，正在恢复")
    assert window.strip.lamp_words() == "提醒曾中断，正在恢复"


def test_the_lamp_is_green_only_where_nothing_has_to_be_said(window: MainWindow) -> None:
    seen = []
    for ok, why in ((True, ""), (True, "桌面弹窗不可用"), (False, "提醒曾中断")):
        window.set_lamp(ok, why)
        seen.append(window.strip._sign.grab().toImage())
    assert seen[0] != seen[1] != seen[2] != seen[0]


def test_it_stands_where_it_stood_the_last_time(
    preferences: Preferences, bare: MainWindow, qtbot: QtBot
) -> None:
    bare.resize(bare.minimumWidth(), 720)
    bare.hide()
    again = MainWindow(Preferences(Path(preferences.file_name)))
    qtbot.addWidget(again)
    assert again.size() == QSize(bare.minimumWidth(), 720)


@pytest.mark.parametrize("away", [MainWindow.hide, MainWindow.showMinimized])
def test_a_window_nobody_sees_asks_for_nothing_until_it_is_seen_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, away: Callable[[MainWindow], None]
) -> None:
    away(window)
    assert not window._watch.isActive()
    write(tmp_path, *a_whole_case(3))
    with qtbot.waitSignal(window.office.changed, timeout=LOOK_EVERY_MS // 2):
        window.raise_to_front()
    assert window._watch.isActive()


def test_what_another_program_writes_is_noticed_while_somebody_looks(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.office.changed, timeout=10 * LOOK_EVERY_MS):
        write(tmp_path, *a_whole_case(3))


def test_a_window_furnished_in_the_tray_asks_for_nothing(
    preferences: Preferences, office: Office, qtbot: QtBot
) -> None:
    hidden = MainWindow(preferences)
    qtbot.addWidget(hidden)
    hidden.furnish(office)
    assert not hidden._watch.isActive()


def test_it_fits_a_small_screen_even_at_125_percent(window: MainWindow) -> None:
    small = QSize(1366, 768) / 1.25
    assert window.minimumSizeHint().width() <= small.width()
    assert window.minimumSize().boundedTo(small) == window.minimumSize()


def test_at_first_it_stands_on_the_screen_with_its_title_bar(bare: MainWindow) -> None:
    assert bare.height() + FRAME.height() <= bare.screen().availableSize().height()


@pytest.mark.parametrize("room", [room.key for room in ROOMS])
def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, room: str) -> None:
    window.open_room(room)
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", None)
            named = widget.accessibleName() or (callable(text) and text())
            inner = isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit"
            assert named or inner or widget.focusProxy(), widget


def test_every_warning_about_the_data_folder_has_its_sentence() -> None:
    for code in ("unc", "network_drive", "sync_folder"):
        assert "请" in warning_sentence(code)
    assert warning_sentence("something_new") == ""


def test_after_an_absence_it_says_how_long_and_how_much_fell_due() -> None:
    start, end = StandingClock().now, StandingClock().now.replace(hour=11)
    gap = a_gap(began_at=start, ended_at=end, fell_due=3)
    assert gap_sentence(gap) == (
        "程序在 2026-03-10 09:00 周二 至 2026-03-10 11:00 周二 未运行，期间有 3 项提醒到期。"
    )
    assert "没有" in gap_sentence(a_gap(began_at=start, ended_at=end, fell_due=0))
    assert "拨回" in gap_sentence(a_gap(kind=GapKind.CLOCK_BACK))


def test_the_window_needs_only_qt_and_the_standard_library_before_it_is_painted() -> None:
    script = "import ui.app, sys; print([m for m in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout
    for foreign in ("sqlalchemy", "sqlmodel", "apscheduler", "plyer", "alembic", "platformdirs"):
        assert f"'{foreign}'" not in loaded
