"""工作台 over a day: what was ticked stays until it is signed off, the digest until it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import TODAY, a_hearing, a_person, an_absence, record_id
from tests.offices import StandingClock
from tests.ui.an_office import do, says, words_in
from tests.ui.days import a_day, answer_dialog, at, due_in, evening_sheet, sign, tick
from tracker.cases import Case
from tracker.codes import Nature, NotSubmitted, Paper
from tracker.day_sheets import DaySheetKind
from tracker.deadlines import Deadline, Urgency
from tracker.digest import digest_of
from tracker.internal_steps import InternalStep, StepTick
from tracker.people import Person
from tracker.records import Record
from ui.deadline_dialogs import ProofDialog, ReopenDialog
from ui.today_page import TodayPage

Open = Callable[..., TodayPage]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def opened(tmp_path: Path, clock: StandingClock, qtbot: QtBot) -> Iterator[Open]:
    """Opens the page over these records."""
    with ExitStack() as offices:

        def open_page(*records: Record) -> TodayPage:
            office = offices.enter_context(a_day(tmp_path, clock, *records))
            page = TodayPage(office)
            qtbot.addWidget(page)
            page.resize(1190, 620)
            page.show()
            page.activateWindow()
            qtbot.waitUntil(page.isActiveWindow)
            return page

        yield open_page


# 今日已办


def test_row_45_a_ticked_deadline_stays_in_sight_until_the_day_is_signed_off(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(3))
    assert not page.done.isVisible()
    tick(qtbot, page.office, proof_no="EMS 8211")
    says(qtbot, page.done, "提交证据、依据 · 张三 诉 行政处罚决定")
    says(
        qtbot,
        page.done,
        "网上平台，2026-03-10 周二  ·  王敏 09:00 登记",
        "凭证号 EMS 8211，未附扫描件",
    )
    assert page.done.cards[0].pill.text() == "按时提交"
    sign(qtbot, page.office)
    qtbot.waitUntil(lambda: not page.done.isVisible())
    assert "下班核对：王敏 09:00 已签" in page.day.text()


def test_what_was_given_up_says_why(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(3))
    verb = page.office.books.deadline.not_needed
    do(qtbot, page.office, verb, (record_id(Deadline),), NotSubmitted.CASE_ENDED, "原告撤诉")
    says(qtbot, page.done, "撤诉或终结无需提交：原告撤诉  ·  王敏 09:00 登记")
    assert not page.done.cards[0].prove.isVisible()


def test_a_tick_is_undone_with_a_reason_and_the_duty_is_back(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    qtbot.waitUntil(lambda: bool(page.done.cards))

    def undo(dialog: QWidget) -> None:
        assert isinstance(dialog, ReopenDialog)
        dialog.reason.setPlainText("点错了案件")
        dialog.save_button.click()

    asked = answer_dialog(ReopenDialog, undo)
    qtbot.mouseClick(page.done.cards[0].undo, Qt.MouseButton.LeftButton)
    assert asked
    qtbot.waitUntil(lambda: not page.done.isVisible())
    assert len(page.groups[Urgency.WEEK].cards) == 1


def test_a_missing_proof_is_said_and_can_be_added_from_there(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    says(qtbot, page.done, "缺凭证：没有凭证号，也没有扫描件")

    def prove(dialog: QWidget) -> None:
        assert isinstance(dialog, ProofDialog)
        dialog.proof_no.setText("回执 17")
        dialog.save_button.click()

    answer_dialog(ProofDialog, prove)
    qtbot.mouseClick(page.done.cards[0].prove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "缺凭证" not in words_in(page.done))
    assert "凭证号 回执 17，未附扫描件" in words_in(page.done)


def test_a_late_tick_says_by_how_much(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(-2))
    tick(qtbot, page.office)
    qtbot.waitUntil(lambda: bool(page.done.cards))
    assert page.done.cards[0].pill.text() == "逾期 2 天"


def test_enter_on_a_closing_opens_its_case_and_arrows_lead_there(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(3, 1), *due_in(4, 2))
    tick(qtbot, page.office, 2)
    qtbot.waitUntil(lambda: bool(page.done.cards))
    duty = page.groups[Urgency.WEEK].cards[0]
    duty.setFocus()
    qtbot.keyClick(duty, Qt.Key.Key_Down)
    assert page.done.cards[0].hasFocus()
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page.done.cards[0], Qt.Key.Key_Return)
    assert wanted.args == [record_id(Case, 2)]


def test_a_pressed_number_hides_what_was_done(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(3, 1), *due_in(4, 2))
    tick(qtbot, page.office, 2)
    qtbot.waitUntil(page.done.isVisible)
    qtbot.mouseClick(page.figures[Urgency.WEEK], Qt.MouseButton.LeftButton)
    assert not page.done.isVisible()


def test_the_button_of_the_desk_asks_for_the_check_of_today(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.check_wanted) as wanted:
        qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [TODAY]


# 昨日未做下班核对


def test_a_day_without_its_check_is_asked_for_on_the_next_one(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    clock.now = at("09:00", days=1)
    page.office.look()
    qtbot.waitUntil(page.unsigned.isVisible)
    assert page.unsigned.words.text() == (
        "昨日未做下班核对：登记办结的 1 项还没有核对是否确实发出。"
    )
    assert not page.done.isVisible()
    with qtbot.waitSignal(page.check_wanted) as wanted:
        qtbot.mouseClick(page.unsigned.open, Qt.MouseButton.LeftButton)
    assert wanted.args == [TODAY]


def test_an_earlier_day_without_its_check_is_named(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    clock.now = at("09:00", days=3)
    page.office.look()
    qtbot.waitUntil(page.unsigned.isVisible)
    assert page.unsigned.words.text().startswith("03-10 周二 未做下班核对")


def test_an_office_that_wants_no_check_is_not_asked_for_one(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    policy = page.office.books.policy
    do(qtbot, page.office, policy.save, replace(policy.current(), evening_at=None))
    qtbot.waitUntil(page.done.isVisible)
    clock.now = at("09:00", days=1)
    page.office.look()
    qtbot.waitUntil(lambda: not page.done.isVisible())
    assert not page.unsigned.isVisible()


# 每日摘要


def show_digest(qtbot: QtBot, page: TodayPage) -> None:
    office = page.office
    digest = digest_of(office.shelf, office.today(), office.calendar)
    do(qtbot, office, office.books.day.show_digest, digest)


def test_the_digest_stands_on_the_desk_until_somebody_has_read_it(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(
        *due_in(-1, 1),
        *due_in(0, 2),
        *due_in(2, 3, nature=Nature.RIGHT, paper=Paper.APPEAL, rule_id="apl_appeal_judgment"),
        a_hearing(1, starts_at=at("14:30")),
        a_person(2, name="李强"),
        an_absence(1, deputy_id=record_id(Person, 2)),
    )
    assert not page.digest.isVisible()
    show_digest(qtbot, page)
    qtbot.waitUntil(page.digest.isVisible)
    assert page.digest.counts.text() == "已逾期 1 项，今日届满 1 项"
    told = words_in(page.digest)
    assert "14:30 开庭（含线上） · 张三 · 第三法庭 · 未定出庭负责人" in told
    assert "张三 诉 行政处罚决定：提起上诉 · 至 03-12 周四" in told
    assert "王芳（至 03-13 周五，代理人 李强）" in told

    qtbot.mouseClick(page.digest.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _morning(page) == "王敏")
    assert not page.digest.isVisible()


def _morning(page: TodayPage) -> str:
    sheet = page.office.shelf.day_sheet(DaySheetKind.MORNING, TODAY)
    assert sheet is not None
    return sheet.signed_by


def test_a_digest_of_nothing_is_not_shown(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    show_digest(qtbot, page)
    QApplication.processEvents()
    assert not page.digest.isVisible()


def test_the_digest_can_be_asked_for_and_put_away_at_any_time(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(0))
    qtbot.mouseClick(page.digest_button, Qt.MouseButton.LeftButton)
    assert page.digest.isVisible()
    qtbot.mouseClick(page.digest_button, Qt.MouseButton.LeftButton)
    assert not page.digest.isVisible()


def test_the_digest_of_yesterday_is_gone_with_its_day(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    page = opened(*due_in(2))
    show_digest(qtbot, page)
    qtbot.waitUntil(page.digest.isVisible)
    clock.now = at("08:00", days=1)
    page.office.look()
    qtbot.waitUntil(lambda: not page.digest.isVisible())


def test_an_internal_step_is_ticked_in_the_digest_and_can_be_unticked(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(7))  # received on 03-02, due on 03-17
    show_digest(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.digest.rows))
    boxes = page.digest.rows[0].boxes
    assert [box.text() for box in boxes] == [
        "转法制机构 03-02",
        "确定承办人 03-03",
        "材料收齐 03-06",
        "完成初稿 03-10",
    ]
    qtbot.mouseClick(boxes[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [tick.step for tick in _ticks(page)] == [InternalStep.DRAFT])
    qtbot.waitUntil(lambda: page.digest.rows[0].boxes[3] is not boxes[3])
    assert page.digest.rows[0].boxes[3].isChecked()
    qtbot.mouseClick(page.digest.rows[0].boxes[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _ticks(page) == [])


def _ticks(page: TodayPage) -> list[StepTick]:
    (line,) = page.office.shelf.open_deadlines()
    return page.office.shelf.step_ticks([line.party_id])


def test_a_long_digest_shows_a_few_matters_and_the_others_when_asked(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*(record for n in range(1, 9) for record in due_in(7, n)))
    show_digest(qtbot, page)
    qtbot.waitUntil(lambda: len(page.digest.rows) == 3)
    assert page.digest.more.text() == "显示全部，另有 5 件的内部节点"
    qtbot.mouseClick(page.digest.more, Qt.MouseButton.LeftButton)
    assert len(page.digest.rows) == 8
    with qtbot.waitSignal(page.case_wanted) as wanted:
        page.digest.rows[0].activated.emit()
    assert wanted.args[0] in {record_id(Case, n) for n in range(1, 9)}


def test_on_a_small_screen_the_boxes_wrap_and_nothing_is_cut(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(0))
    page.resize(824, 480)
    show_digest(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.digest.rows))
    (row,) = page.digest.rows
    assert len(row.boxes) == 7
    qtbot.waitUntil(lambda: len({box.y() for box in row.boxes}) > 2)
    assert page.digest.width() <= page.area.viewport().width()
    assert all(box.geometry().right() < row.width() for box in row.boxes)
    qtbot.waitUntil(lambda: row.height() >= row.boxes[-1].geometry().bottom())


def test_a_signed_day_is_not_asked_for(opened: Open, clock: StandingClock, qtbot: QtBot) -> None:
    page = opened(*due_in(3))
    tick(qtbot, page.office)
    sign(qtbot, page.office)
    assert evening_sheet(page.office) is not None
    clock.now += timedelta(days=1)
    page.office.look()
    qtbot.waitUntil(lambda: page.day.text().startswith("2026-03-11"))
    assert not page.unsigned.isVisible()
