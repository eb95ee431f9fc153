"""期限试算 in the window: the day at once, mistakes at their field, and the sheet of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.offices import StandingClock, opened_office
from tests.ui.an_office import stand_up, words_in
from tracker.codes import ServiceWay
from tracker.counting import Direction, Unit
from tracker.errors import NotFound
from tracker.rules import RuleBook
from ui.calculator_view import CalculatorView
from ui.office import Office
from ui.pill import Pill
from ui.stop_rows import StopKind

ANSWER = "apl_answer_evidence"


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    with opened_office(tmp_path / "data", StandingClock()) as opened:
        yield opened


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> CalculatorView:
    made = CalculatorView(office)
    stand_up(qtbot, made)
    return made


def tried(view: CalculatorView, rule_id: str, on: date) -> CalculatorView:
    """The view with a rule and a day."""
    view.try_rule(rule_id)
    view.fields.day.set_value(on)
    return view


def counted(qtbot: QtBot, view: CalculatorView, due: date | None) -> None:
    """Waits until the view has come to this day, or to none."""
    qtbot.waitUntil(lambda: (view.result.counted.due if view.result else None) == due)


def shown(view: CalculatorView) -> str:
    """Everything the result says; new lines appear with the next turn of the loop."""
    QApplication.processEvents()
    return words_in(view.shown)


def test_before_anything_is_chosen_it_says_what_to_do(view: CalculatorView) -> None:
    assert "选择一条规则" in shown(view)
    assert view.result is None
    assert not any(button.isEnabled() for button in (view.bar.copy, view.bar.print, view.bar.keep))


def test_an_unknown_rule_cannot_be_tried(view: CalculatorView) -> None:
    with pytest.raises(NotFound):
        view.try_rule("apl_anser")


# The day, at once


def test_the_day_stands_there_with_everything_that_explains_it(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, ANSWER, date(2026, 9, 20))
    counted(qtbot, view, date(2026, 10, 8))
    words = shown(view)

    for expected in (
        "提交答辩状、证据、依据",
        "《中华人民共和国行政诉讼法》第六十七条第一款",
        "2026-10-08 周四",
        "还有 212 天",
        "顺延前的最后一日：2026-10-05 周一",
        "1. 2026-09-20 周日 为触发日",
        "4. 2026-10-05 周一 为国庆节假期，顺延（国办发明电〔2025〕7号）",
        "按日历日计算",
        "视为没有相应证据",
        "两处原文互校一致，2026-11-22 核对",
    ):
        assert expected in words
    assert view.bar.keep.isEnabled()


def test_the_day_is_asked_for_in_the_words_of_the_rule(view: CalculatorView) -> None:
    view.try_rule("apl_appeal_judgment")
    row = view.fields.day_row

    assert row.label.text() == "判决书送达之日(&D)"
    assert row.field.focusProxy().accessibleName() == "判决书送达之日"


def test_what_is_no_date_is_said_at_the_field(qtbot: QtBot, view: CalculatorView) -> None:
    tried(view, ANSWER, date(2026, 9, 20))
    line = view.fields.day.focusProxy()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2026-02-30")
    view.fields.picker.line.setFocus()

    assert "“2026-02-30”不是日期" in view.fields.day_row.message()
    counted(qtbot, view, None)
    assert "日期还不完整" in shown(view)


def test_a_day_beyond_the_calendar_is_said_at_the_field(qtbot: QtBot, view: CalculatorView) -> None:
    tried(view, "apl_sue_max_20y", date(2095, 3, 2))
    counted(qtbot, view, None)

    assert "超出可计算的范围" in view.fields.day_row.message()

    view.fields.day.set_value(date(2006, 10, 3))
    counted(qtbot, view, date(2026, 10, 8))
    assert view.fields.day_row.message() == ""


def test_a_provisional_day_says_between_which_days_it_lies(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, ANSWER, date(2027, 1, 24))
    qtbot.waitUntil(lambda: view.result is not None and view.result.counted.provisional)

    assert "暂定" in [pill.text() for pill in view.shown.findChildren(Pill)]
    assert "放假安排公布后，届满日可能在" in shown(view)


# What happens to a period


def test_a_public_notice_moves_the_day_that_opens_the_period(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, ANSWER, date(2026, 3, 2))
    view.fields.service.set_value(ServiceWay.NOTICE)
    counted(qtbot, view, date(2026, 4, 16))

    assert view.fields.day_row.label.text() == "公告发布之日(&D)"
    assert "公告期满视为送达" in words_in(view.fields)
    assert "经过 30 日，2026-04-01 周三 视为送达" in shown(view)


def test_only_an_address_the_court_found_asks_when_it_was_read(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, ANSWER, date(2026, 3, 2))
    read_on = view.fields.read_on
    view.fields.service.set_value(ServiceWay.ELECTRONIC)
    assert not read_on.isVisibleTo(view)

    view.fields.service.set_value(ServiceWay.ELECTRONIC_FOUND)
    assert read_on.isVisibleTo(view)
    read_on.set_value(date(2026, 3, 9))
    counted(qtbot, view, date(2026, 3, 24))


def test_an_extension_counts_in_the_unit_of_the_rule_and_is_measured_by_the_law(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, "arl23_decide_60d", date(2025, 11, 3))
    assert "最长延长 30 日" in words_in(view.fields)

    view.fields.extend.setValue(30)
    counted(qtbot, view, date(2026, 2, 2))
    assert view.fields.extend.text() == "30 日"
    assert "超过法律允许" not in shown(view)

    view.fields.extend.setValue(31)
    qtbot.waitUntil(lambda: "延长 31 日，超过法律允许的最长 30 日" in shown(view))


def test_an_id_with_its_extension_brings_it_along(view: CalculatorView) -> None:
    view.try_rule("arl23_decide_60d_ext30")

    assert view.fields.extend.value() == 30
    view.try_rule("arl23_decide_60d")
    assert view.fields.extend.value() == 0


def test_a_suspension_is_counted_once_it_is_complete(qtbot: QtBot, view: CalculatorView) -> None:
    tried(view, "arl23_decide_60d", date(2026, 3, 2))
    row = view.fields.stops.add(StopKind.SUSPENSION)
    row.start.set_value(date(2026, 3, 20))
    counted(qtbot, view, None)

    row.end.set_value(date(2026, 4, 20))
    counted(qtbot, view, date(2026, 6, 1))
    assert "扣除 31 日（恢复当日计入）" in shown(view)

    row.remove.click()
    counted(qtbot, view, date(2026, 5, 6))


def test_a_resumption_before_the_suspension_is_said_in_its_row(
    qtbot: QtBot, view: CalculatorView
) -> None:
    tried(view, "arl23_decide_60d", date(2026, 3, 2))
    row = view.fields.stops.add(StopKind.SUSPENSION)
    row.start.set_value(date(2026, 3, 20))
    row.end.set_value(date(2026, 3, 20))
    counted(qtbot, view, None)

    assert "应当在中止之日以后" in row.note.text()
    assert row.note.isVisibleTo(view)
    assert row.end.focusProxy().property("state") == "error"
    assert "应当在中止之日以后" in shown(view)


def test_an_obstacle_takes_its_last_day_too(qtbot: QtBot, view: CalculatorView) -> None:
    tried(view, "arl23_apply_60d", date(2024, 3, 1))
    row = view.fields.stops.add(StopKind.OBSTACLE)
    row.start.set_value(date(2024, 3, 11))
    row.end.set_value(date(2024, 3, 20))
    counted(qtbot, view, date(2024, 5, 10))


def test_what_is_counted_back_is_neither_served_nor_lengthened(
    qtbot: QtBot, view: CalculatorView
) -> None:
    view.fields.extend.setValue(5)
    view.fields.service.set_value(ServiceWay.NOTICE)
    tried(view, "apl_hearing_summons_3d_before", date(2026, 6, 12))
    counted(qtbot, view, date(2026, 6, 9))

    for field in (view.fields.service, view.fields.extend, view.fields.stops):
        assert not field.isVisibleTo(view)
    assert "稳妥日 2026-06-08 周一" in shown(view)


# A length of one's own


@pytest.mark.parametrize(
    ("length", "unit", "on", "due"),
    [
        (15, Unit.DAY, date(2026, 4, 24), date(2026, 5, 9)),
        (10, Unit.WORKDAY, date(2026, 2, 6), date(2026, 2, 27)),
        (6, Unit.MONTH, date(2025, 8, 31), date(2026, 2, 28)),
        (1, Unit.YEAR, date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_any_length_can_be_tried(
    qtbot: QtBot, view: CalculatorView, length: int, unit: Unit, on: date, due: date
) -> None:
    view.fields.by_length.click()
    view.fields.length.setValue(length)
    view.fields.unit.choose(unit)
    view.fields.day.set_value(on)

    counted(qtbot, view, due)


def test_a_length_may_be_counted_back_or_stay_on_a_day_off(
    qtbot: QtBot, view: CalculatorView
) -> None:
    view.fields.by_length.click()
    view.fields.length.setValue(3)
    view.fields.day.set_value(date(2026, 9, 30))
    counted(qtbot, view, date(2026, 10, 8))

    view.fields.rolls.setChecked(False)
    counted(qtbot, view, date(2026, 10, 3))

    view.fields.direction.choose(Direction.BEFORE)
    counted(qtbot, view, date(2026, 9, 27))
    assert not view.fields.rolls.isVisibleTo(view)


# What has no day


def test_a_rule_without_a_number_says_what_the_law_asks_for(
    qtbot: QtBot, view: CalculatorView, office: Office
) -> None:
    tried(view, "apl_supplement_evidence", date(2026, 3, 2))
    qtbot.waitUntil(lambda: "没有固定的天数" in shown(view))

    assert office.rules.rule("apl_supplement_evidence").versions[-1].term_zh in shown(view)
    assert not view.bar.copy.isEnabled()


def test_a_missing_text_is_named_and_nothing_is_counted_from_it(
    qtbot: QtBot, view: CalculatorView, office: Office
) -> None:
    missing = next(
        rule for rule in office.rules if any(version.text_missing for version in rule.versions)
    )
    tried(view, missing.id, date(2026, 7, 2))
    qtbot.waitUntil(lambda: "文本尚未载入" in shown(view))

    assert view.result is None


def test_other_rules_are_offered_when_the_law_changes(
    qtbot: QtBot, view: CalculatorView, office: Office
) -> None:
    tried(view, ANSWER, date(2026, 3, 2))
    kept = [rule for rule in office.rules if rule.id != ANSWER]
    office.law.exchange(RuleBook(kept, "other", office.rules.laws), office.calendar)
    view.reload()

    assert view.result is None
    view.fields.picker.open_list()
    assert ANSWER not in view.fields.picker.offered()
    view.fields.picker.popup().hide()


# What is done with it


def test_the_sheet_of_what_is_tried_now_is_offered(qtbot: QtBot, view: CalculatorView) -> None:
    tried(view, ANSWER, date(2026, 9, 20))
    counted(qtbot, view, date(2026, 10, 8))
    view.bar.copy.click()
    assert "届满日：2026-10-08 周四" in QGuiApplication.clipboard().text()

    view.fields.day.set_value(date(2026, 3, 2))
    counted(qtbot, view, date(2026, 3, 17))
    assert view.bar.said.text() == ""
    view.bar.copy.click()
    assert "届满日：2026-03-17 周二" in QGuiApplication.clipboard().text()


# Everybody can use it


def test_every_input_is_named_and_reached_by_keyboard(view: CalculatorView) -> None:
    view.try_rule("arl23_decide_60d")
    view.fields.stops.add(StopKind.SUSPENSION)
    fields = view.fields
    for row in fields.rows():
        assert row.label.buddy() is row.field
        assert row.name
    for widget in (
        fields.unit,
        fields.direction,
        *(field.focusProxy() for field in (fields.day, fields.stops.rows[0].end)),
    ):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.shown.accessibleName().startswith("作出行政复议决定")


@pytest.mark.parametrize("size", [(1142, 580), (784, 400)])
def test_nothing_is_cut_off_in_a_small_window(
    qtbot: QtBot, view: CalculatorView, size: tuple[int, int]
) -> None:
    """The room that windows of 1366 and 1024 leave to the tab."""
    tried(view, "arl23_decide_60d", date(2026, 3, 2))
    view.fields.stops.add(StopKind.SUSPENSION)
    view.resize(*size)
    qtbot.waitUntil(lambda: view.size().toTuple() == size)
    QApplication.processEvents()

    for area in (view._left, view.shown.parentWidget().parentWidget()):
        inside = area.widget()  # type: ignore[attr-defined]
        assert inside.minimumSizeHint().width() <= area.viewport().width()  # type: ignore[attr-defined]
    for label in view.shown.findChildren(QLabel):
        if label.isVisibleTo(view) and not label.wordWrap():
            assert label.sizeHint().width() <= label.width()
