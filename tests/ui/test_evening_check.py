"""The window of 下班核对: three lists, one signature, and nothing signed by accident."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import TODAY, record_id
from tests.db.handy import by_hand
from tests.offices import StandingClock
from tests.ui.an_office import do, open_office, press_in_box, registered, says, words_in
from tests.ui.days import a_day, answer_dialog, at, due_in, evening_sheet, tick
from tracker.books.deadline_book import Submission
from tracker.cases import Case
from tracker.codes import Paper, SubmissionWay
from tracker.deadlines import Deadline
from tracker.evening import read_kept
from tracker.records import Record
from ui.day_words import check_words
from ui.evening_check import EveningCheck
from ui.submit_dialog import SubmitDialog

Open = Callable[..., EveningCheck]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(at("16:30"))


@pytest.fixture
def opened(tmp_path: Path, clock: StandingClock, qtbot: QtBot) -> Iterator[Open]:
    """Opens the check of TODAY over these records; `ticked` are the cases filed today."""
    with ExitStack() as offices:

        def open_check(*records: Record, ticked: tuple[int, ...] = ()) -> EveningCheck:
            office = offices.enter_context(a_day(tmp_path, clock, *records))
            for number in ticked:
                tick(qtbot, office, number)
            check = EveningCheck(office, TODAY)
            qtbot.addWidget(check)
            check.appear()
            qtbot.waitUntil(check.isActiveWindow)
            return check

        yield open_check


def signed_by(check: EveningCheck) -> str:
    sheet = evening_sheet(check.office)
    return sheet.signed_by if sheet is not None and sheet.signed_at else ""


def press_sign(check: EveningCheck, qtbot: QtBot) -> None:
    qtbot.mouseClick(check.sign, Qt.MouseButton.LeftButton)


def test_it_lists_what_is_due_what_was_done_and_what_comes_next(opened: Open) -> None:
    days = {1: -1, 2: 0, 3: 1, 4: 2, 5: 5}
    check = opened(*(r for n, days_left in days.items() for r in due_in(days_left, n)), ticked=(5,))
    cases = [
        [card.row.line.case_id for card in check.due.cards],
        [row.line.case_id for row in check.done.cards],
        [card.row.line.case_id for card in check.ahead.cards],
    ]
    expected = [[2, 1], [5], [3]]
    assert cases == [[record_id(Case, n) for n in numbers] for numbers in expected]
    assert "明日届满" in words_in(check)
    assert check.name.text() == "王敏"


def test_papers_that_are_filed_together_are_one_row_and_one_in_every_count(
    opened: Open, qtbot: QtBot
) -> None:
    answer = replace(due_in(0)[-1], id=record_id(Deadline, 9), paper=Paper.ANSWER)
    check = opened(*due_in(0), answer)
    assert len(check.due.cards) == 1
    assert "1 项" in words_in(check.due)
    assert check_words(check.check) == "届满未办 1 项。"
    asked: list[str] = []
    press_in_box("返回核对", asked)
    press_sign(check, qtbot)
    assert "还有 1 项未办或者未核对" in asked[0]
    assert "未办：提交答辩状、证据、依据" in asked[0]


@pytest.mark.parametrize("number", ["EMS 1098 " * 20, "A1B2C3D4" * 25])
def test_the_proof_that_is_to_be_verified_is_never_cut(
    opened: Open, qtbot: QtBot, number: str
) -> None:
    check = opened(*due_in(3))
    tick(qtbot, check.office, proof_no=number.strip())
    qtbot.waitUntil(lambda: len(check.done.cards) == 1)
    (row,) = check.done.cards
    assert row.proof.text().replace("\u200b", "") == f"凭证号 {number.strip()}，未附扫描件"
    qtbot.waitUntil(lambda: row.proof.height() >= 2 * row.proof.fontMetrics().height())
    assert row.proof.height() >= row.proof.heightForWidth(row.proof.width())
    assert row.width() <= check.lists.width() <= check._area.viewport().width()


def test_a_list_without_lines_says_so(opened: Open) -> None:
    check = opened()
    told = words_in(check)
    assert "没有已届满而未办的期限。" in told
    assert "没有登记办结的期限。" in told
    assert "到下一个工作日为止，没有届满的期限。" in told


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_signs_nothing_wherever_the_keyboard_is(
    opened: Open, qtbot: QtBot, key: Qt.Key
) -> None:
    check = opened(*due_in(3), ticked=(1,))
    check.done.cards[0].mark.setChecked(True)
    for part in (check, check.name, check.sign, check.later, check.done.cards[0].mark):
        part.setFocus()
        qtbot.keyClick(part, key)
    assert check.isVisible()
    assert evening_sheet(check.office) is None


def test_esc_means_later_and_keeps_the_marks(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3), ticked=(1,))
    check.done.cards[0].mark.setChecked(True)
    with qtbot.waitSignal(check.closed):
        qtbot.keyClick(check.name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: evening_sheet(check.office) is not None)
    assert signed_by(check) == ""
    again = EveningCheck(check.office, TODAY)
    qtbot.addWidget(again)
    assert again.done.cards[0].mark.isChecked()


def test_later_says_when_it_asks_again_and_after_closing_only_that_it_is_put_away(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    check = opened(*due_in(0))
    assert check.later.text() == "稍后（17:00 再提醒）"
    clock.now = at("17:10")
    check.appear()
    assert check.later.text() == "稍后（17:30 再提醒）"
    clock.now = at("17:30")
    check.appear()
    assert check.later.text() == "收起"


def test_a_check_without_gaps_is_signed_at_once(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3), ticked=(1,))
    says(qtbot, check, "缺凭证：没有凭证号，也没有扫描件")
    check.done.cards[0].mark.setChecked(True)
    check.name.setText("李强")
    with qtbot.waitSignal(check.closed):
        press_sign(check, qtbot)
    assert signed_by(check) == "李强"
    sheet = evening_sheet(check.office)
    assert sheet is not None
    (line,) = json.loads(sheet.content)["closed"]
    assert (line["verified"], line["lacks_proof"]) == (True, True)


def test_the_keyboard_alone_marks_and_signs(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3), ticked=(1,))
    check.done.cards[0].mark.setFocus()
    qtbot.keyClick(check.done.cards[0].mark, Qt.Key.Key_Space)
    check.sign.setFocus()
    with qtbot.waitSignal(check.closed):
        qtbot.keyClick(check.sign, Qt.Key.Key_Space)
    assert signed_by(check) == "王敏"


def test_without_a_name_nothing_is_signed(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3), ticked=(1,))
    check.done.cards[0].mark.setChecked(True)
    check.name.setText("  ")
    press_sign(check, qtbot)
    assert check.sentence.text() == "请填写核对人的姓名，再签名。"
    assert check.name.hasFocus()
    assert evening_sheet(check.office) is None


def test_gaps_are_named_before_anybody_signs_over_them(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(0, 1), *due_in(3, 2), ticked=(2,))
    asked: list[str] = []
    press_in_box("返回核对", asked)
    press_sign(check, qtbot)
    assert asked == [
        "还有 2 项未办或者未核对，仍要签名吗？"
        "未办：提交证据、依据 · 张三 诉 行政处罚决定\n"
        "未核对：提交证据、依据 · 张三 诉 行政处罚决定\n"
        "另有 1 项缺凭证。"
    ]
    assert check.isVisible()
    assert evening_sheet(check.office) is None

    press_in_box("仍然签名")
    with qtbot.waitSignal(check.closed):
        press_sign(check, qtbot)
    assert signed_by(check) == "王敏"
    sheet = evening_sheet(check.office)
    assert sheet is not None
    kept = read_kept(sheet.content)
    assert (len(kept.due), len(kept.closed), len(kept.verified)) == (1, 1, 0)


def test_of_many_gaps_the_first_are_named_and_all_are_counted(opened: Open, qtbot: QtBot) -> None:
    check = opened(*(record for n in range(1, 13) for record in due_in(0, n)))
    asked: list[str] = []
    press_in_box("返回核对", asked)
    press_sign(check, qtbot)
    assert asked[0].count("未办：") == 8
    assert asked[0].endswith("……等共 12 项")


def test_what_is_filed_from_the_list_moves_to_what_was_done(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(0))

    def file(dialog: QWidget) -> None:
        assert isinstance(dialog, SubmitDialog)
        dialog.save_button.click()

    answer_dialog(SubmitDialog, file)
    qtbot.mouseClick(check.due.cards[0].submit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(check.done.cards) == 1)
    assert not check.due.isVisible()
    assert check.lists.no_due.isVisible()
    assert not check.done.cards[0].mark.isChecked()


def test_a_mark_survives_what_others_tick_meanwhile(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3, 1), *due_in(4, 2), ticked=(1,))
    check.done.cards[0].mark.setChecked(True)
    tick(qtbot, check.office, 2)
    qtbot.waitUntil(lambda: len(check.done.cards) == 2)
    assert [row.mark.isChecked() for row in check.done.cards] == [True, False]
    assert check.marks == {check.done.cards[0].line.key}


def test_a_case_is_opened_from_every_list(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(0, 1), *due_in(1, 2), *due_in(3, 3), ticked=(3,))
    for row in (check.due.cards[0], check.done.cards[0], check.ahead.cards[0]):
        with qtbot.waitSignal(check.case_wanted):
            row.setFocus()
            qtbot.keyClick(row, Qt.Key.Key_Return)


def test_arrows_go_through_all_three_lists(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(0, 1), *due_in(1, 2), *due_in(3, 3), ticked=(3,))
    check.due.cards[0].setFocus()
    for row in (check.done.cards[0], check.ahead.cards[0]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert row.hasFocus()


def test_the_marks_say_what_is_verified(opened: Open, qtbot: QtBot) -> None:
    check = opened(*due_in(3), ticked=(1,))
    mark = check.done.cards[0].mark
    assert mark.text() == "已核对确实发出"
    assert "张三 诉 行政处罚决定" in mark.accessibleName()


def test_an_earlier_day_is_signed_as_that_day(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    check = opened(*due_in(3), ticked=(1,))
    clock.now = at("09:00", days=1)
    late = EveningCheck(check.office, TODAY)
    qtbot.addWidget(late)
    late.appear()
    assert "2026-03-10 周二" in words_in(late)
    assert "当日已办" in words_in(late)
    assert late.later.text() == "收起"
    late.done.cards[0].mark.setChecked(True)
    with qtbot.waitSignal(late.closed):
        press_sign(late, qtbot)
    sheet = evening_sheet(check.office)
    assert sheet is not None
    assert (sheet.on, sheet.signed_at) == (TODAY, clock.now)


def test_a_signature_that_cannot_be_kept_leaves_everything_as_it_was(
    tmp_path: Path, qtbot: QtBot
) -> None:
    office = open_office(tmp_path, at("16:30"), busy_seconds=0.05)
    file = office.shelf.case_file(registered(qtbot, office))
    way = SubmissionWay.PLATFORM
    filed = tuple(each.id for each in file.deadlines if each.paper is Paper.ANSWER)
    submission = Submission(deadline_ids=filed, on=TODAY, way=way)
    do(qtbot, office, office.books.deadline.submit, submission)
    check = EveningCheck(office, TODAY)
    qtbot.addWidget(check)
    check.appear()
    check.done.cards[0].mark.setChecked(True)
    check.name.setText("李强")
    with _held(tmp_path):
        press_sign(check, qtbot)
        qtbot.waitUntil(lambda: "占用" in check.sentence.text())
    assert check.isVisible()
    assert check.sign.isEnabled()
    assert check.name.text() == "李强"
    assert check.done.cards[0].mark.isChecked()
    check.close()
    office.close()


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Another program writes, and does not end."""
    with by_hand(folder / "yingsu.db") as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")
