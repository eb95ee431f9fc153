"""案件: the list reads by pages, is ordered and filtered by the database, and opens by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import (
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_party,
    an_agency,
    an_event,
    record_id,
)
from tests.offices import StandingClock, opened_office, write
from tracker.cases import Case
from tracker.codes import CaseStatus, Procedure, Stage
from tracker.people import Agency
from tracker.queries import CaseQuery, CaseSort, DueFilter
from tracker.records import Record
from ui.cases_model import CASE_ROLE, PAGE_ROWS, PAGES_KEPT, SORT_ROLE, CasesModel, Column
from ui.cases_page import CasesPage
from ui.delegates import Role
from ui.office import Office
from ui.pill import Tone


def a_case_due(days: int, number: int, **over: object) -> list[Record]:
    """Case n, due so many days from today."""
    day = TODAY + timedelta(days=days)
    return [
        a_case(number, **over),
        a_claimant(number, name=f"原告{number:04d}"),
        a_party(number),
        an_event(number),
        a_deadline(number, due_on=day, unrolled_on=day, original_on=day),
    ]


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    write(
        tmp_path,
        *a_case_due(-2, 1),
        *a_case_due(0, 2, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY),
        *a_case_due(5, 3, act_name="不予公开政府信息"),
        *a_case_due(40, 4, received_on=date(2026, 3, 9)),
        *a_case_due(50, 5, status=CaseStatus.CONCLUDED),
        a_case(6, official_no=""),
    )
    with opened_office(tmp_path, StandingClock()) as office:
        yield office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> CasesPage:
    page = CasesPage(office)
    qtbot.addWidget(page)
    page.resize(1190, 620)
    page.show()
    return page


def shown(page: CasesPage) -> list[str]:
    """The numbers of the cases in the list."""
    lines = (page.model.line(row) for row in range(page.model.rowCount()))
    return [line.serial[-1] for line in lines if line]


def cell(
    model: CasesModel, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole
) -> object:
    return model.index(row, column).data(role)


def test_the_model_keeps_the_promises_of_qt(office: Office) -> None:
    model = CasesModel(office)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(CaseQuery(TODAY))
    model.show(CaseQuery(TODAY, text="没有这样的案件"))
    model.show(CaseQuery(TODAY, status=CaseStatus.OPEN))
    model.sort(Column.RECEIVED, Qt.SortOrder.DescendingOrder)
    model.refresh()
    assert model.rowCount() == 5
    assert tester.model() is model


def test_open_cases_stand_first_by_the_day_that_comes_next(page: CasesPage) -> None:
    assert shown(page) == ["1", "2", "3", "4", "6"]
    assert page.count.text() == "共 5 件"


def test_a_row_tells_status_case_reason_and_days(page: CasesPage) -> None:
    model = page.model
    assert cell(model, 0, Column.STATUS) == "已逾期"
    assert cell(model, 0, Column.STATUS, Role.TONE) == Tone.OVERDUE
    assert cell(model, 2, Column.CASE) == "原告0003 诉 不予公开政府信息"
    assert cell(model, 2, Column.CASE, Role.SECOND_LINE) == "提交证据、依据：自 03-02 起，15 日"
    assert cell(model, 2, Column.DUE) == "2026-03-15 周日"
    assert cell(model, 2, Column.DUE, Role.SECOND_LINE) == "还有 5 天（3 个工作日）"
    assert cell(model, 2, Column.AGENCY) == "浦东新区市场监督管理局"
    assert cell(model, 2, Column.AGENCY, Role.SECOND_LINE) == "王芳"


def test_a_case_without_number_or_duty_says_so_in_grey(page: CasesPage) -> None:
    assert cell(page.model, 4, Column.NUMBER) == "尚无案号"
    assert cell(page.model, 4, Column.NUMBER, Role.MUTED)
    assert cell(page.model, 4, Column.STATUS) == "无待办"
    assert cell(page.model, 4, Column.CASE, Role.SECOND_LINE) == "目前没有待办的期限"


def test_sorting_uses_native_values_and_screen_readers_hear_both_lines(page: CasesPage) -> None:
    assert cell(page.model, 2, Column.DUE, SORT_ROLE) == date(2026, 3, 15)
    spoken = cell(page.model, 2, Column.AGENCY, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "浦东新区市场监督管理局，王芳"
    assert page.model.index(2, 0).data(CASE_ROLE).case_id == record_id(Case, 3)


def test_every_column_has_a_header_and_fits_a_small_screen(page: CasesPage) -> None:
    header = page.table.horizontalHeader()
    titles = [page.model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert all(titles)
    assert header.length() <= page.table.viewport().width()
    assert header.sectionSize(Column.CASE) > 300


def test_in_the_smallest_window_columns_give_way_to_the_title(
    page: CasesPage, qtbot: QtBot
) -> None:
    page.resize(848, 560)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(Column.RECEIVED))
    assert page.table.columnWidth(Column.CASE) > 180
    page.resize(1190, 620)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(Column.RECEIVED))


def test_a_click_on_a_header_asks_the_database_for_that_order_and_another_turns_it(
    page: CasesPage, qtbot: QtBot
) -> None:
    click_header(page, Column.RECEIVED, qtbot)
    assert page.model.query.sort is CaseSort.RECEIVED
    assert shown(page)[-1] == "4"
    click_header(page, Column.RECEIVED, qtbot)
    assert page.model.query.descending
    assert shown(page)[0] == "4"
    header = page.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.RECEIVED
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def click_header(page: CasesPage, column: Column, qtbot: QtBot) -> None:
    header = page.table.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_filters_are_combined_and_can_be_cleared(page: CasesPage, qtbot: QtBot) -> None:
    choose(page, "procedure", Procedure.LITIGATION)
    choose(page, "due", DueFilter.WEEK)
    assert shown(page) == ["3"]
    assert page.clear.isVisible()
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 5
    assert not page.clear.isVisible()


def choose(page: CasesPage, filter_name: str, value: object) -> None:
    box = getattr(page, filter_name)
    box.choose(value)
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("filter_name", "value", "expected"),
    [
        ("procedure", Procedure.RECONSIDERATION, ["2"]),
        ("stage", Stage.RECON_ORDINARY, ["2"]),
        ("status", CaseStatus.CONCLUDED, ["5"]),
        ("status", None, ["1", "2", "3", "4", "5", "6"]),
        ("due", DueFilter.OVERDUE, ["1"]),
        ("due", DueFilter.TODAY, ["2"]),
        ("due", DueFilter.FORGOTTEN, ["6"]),
        ("agency", record_id(Agency, 1), ["1", "2", "3", "4"]),
    ],
)
def test_each_filter_narrows_the_list(
    page: CasesPage, filter_name: str, value: object, expected: list[str]
) -> None:
    choose(page, filter_name, value)
    assert shown(page) == expected


def test_a_search_tells_how_many_it_found_and_keeps_the_filters(page: CasesPage) -> None:
    choose(page, "status", None)
    page.search("原告000")
    assert page.count.text() == "“原告000”：找到 5 件"
    page.search("信息")
    assert shown(page) == ["3"]
    page.search("")
    assert page.count.text() == "共 6 件"


def test_a_search_without_result_says_what_to_do(page: CasesPage, qtbot: QtBot) -> None:
    page.search("没有这样的案件")
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        page.empty.acted.emit()
    page.show_query(wanted.args[0])
    assert len(shown(page)) == 6


def test_enter_and_double_click_open_the_case_of_the_row(page: CasesPage, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [record_id(Case, 2)]
    place = page.table.visualRect(page.model.index(2, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [record_id(Case, 3)]


def test_after_a_change_the_officer_still_stands_on_the_same_case(
    page: CasesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.table.selectRow(2)
    write(tmp_path, *a_case_due(-5, 7))
    page.office.look()
    qtbot.waitUntil(lambda: len(shown(page)) == 6)
    assert shown(page)[0] == "7"
    row = page.table.chosen_row()
    assert row == 3
    line = page.model.line(row)
    assert line is not None
    assert line.case_id == record_id(Case, 3)


def test_after_a_change_the_list_does_not_jump(
    page: CasesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    write(tmp_path, *(record for n in range(20, 60) for record in a_case_due(n, n)))
    page.office.look()
    qtbot.waitUntil(lambda: len(shown(page)) == 45)
    page.table.selectRow(30)
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = page.table.rowViewportPosition(30)
    write(tmp_path, *a_case_due(-5, 7))
    page.office.look()
    qtbot.waitUntil(lambda: len(shown(page)) == 46)
    assert page.table.chosen_row() == 31
    assert page.table.rowViewportPosition(31) == before


def test_an_agency_registered_meanwhile_can_be_filtered(
    page: CasesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    write(tmp_path, an_agency(2))
    page.office.look()
    qtbot.waitUntil(lambda: page.agency.count() == 3)


def test_a_long_list_reads_only_the_pages_it_shows(office: Office, tmp_path: Path) -> None:
    many = 20 * PAGE_ROWS
    write(tmp_path, *(a_case(number) for number in range(100, 100 + many)))
    model = CasesModel(office)
    read: list[int] = []
    ask = office.shelf.case_lines
    office.shelf.case_lines = lambda seqs: read.append(len(seqs)) or ask(seqs)  # type: ignore[method-assign]
    model.show(CaseQuery(TODAY))
    assert read == []
    assert model.rowCount() > many
    model.index(0, 0).data()
    model.index(PAGE_ROWS - 1, 0).data()
    assert read == [PAGE_ROWS]
    for row in range(0, many, PAGE_ROWS):
        model.index(row, 0).data()
    assert len(model._pages) == PAGES_KEPT


def test_a_row_voided_meanwhile_is_empty_and_not_an_error(office: Office) -> None:
    model = CasesModel(office)
    model.show(CaseQuery(TODAY))
    model._seqs[0] = 999_999  # type: ignore[index]
    assert model.index(0, Column.CASE).data() is None
    assert model.line(0) is None
    assert model.index(1, Column.CASE).data()
    assert model.index(99, 0) == QModelIndex()
