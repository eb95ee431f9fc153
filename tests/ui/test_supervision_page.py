"""督办: what was late, by how many days, why; and what is late and still not filed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog
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
from tracker.codes import DeadlineState, LateCause, SubmissionWay
from tracker.people import Agency
from tracker.records import Record
from ui.delegates import Role
from ui.late_model import LINE_ROLE, SORT_ROLE, Column
from ui.office import Office
from ui.pill import Tone
from ui.supervision_page import SupervisionPage


def a_late_case(number: int, due: date, filed: date | None, **over: object) -> list[Record]:
    """Case n, whose evidence was due on one day and filed on another, or not at all."""
    state = DeadlineState.SUBMITTED if filed else DeadlineState.OPEN
    deadline = a_deadline(
        number,
        due_on=due,
        unrolled_on=due,
        **{"original_on": due, **over},
        state=state,
        submitted_on=filed,
        submitted_way=SubmissionWay.POST if filed else None,
    )
    party = a_party(number, agency_id=record_id(Agency, 1 + number % 2))
    return [a_case(number), a_claimant(number), party, an_event(number), deadline]


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    write(
        tmp_path,
        an_agency(2),
        *a_late_case(1, date(2026, 3, 2), date(2026, 3, 6), late_cause=LateCause.HANDOVER),
        *a_late_case(2, date(2026, 3, 9), None),
        *a_late_case(3, date(2026, 3, 5), date(2026, 3, 6), original_on=date(2026, 2, 20)),
        *a_late_case(4, date(2026, 3, 5), date(2026, 3, 5)),
        *a_late_case(5, TODAY, None),
    )
    with opened_office(tmp_path, StandingClock()) as office:
        yield office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SupervisionPage:
    page = SupervisionPage(office)
    qtbot.addWidget(page)
    page.resize(1190, 620)
    page.show()
    return page


def column(page: SupervisionPage, which: Column, role: int = Qt.ItemDataRole.DisplayRole) -> list:
    """What a column shows, from top to bottom."""
    return [page.model.index(row, which).data(role) for row in range(page.model.rowCount())]


def test_only_what_is_really_late_is_listed_newest_last_day_first(page: SupervisionPage) -> None:
    cases = [page.model.line(row).case_id for row in range(page.model.rowCount())]
    assert cases == [record_id(Case, number) for number in (2, 3, 1)]
    assert column(page, Column.VERDICT) == ["逾期未提交", "逾期提交", "逾期提交"]
    assert column(page, Column.VERDICT, Role.TONE) == [Tone.OVERDUE, Tone.LATE, Tone.LATE]


def test_days_late_count_to_the_submission_or_to_today(page: SupervisionPage) -> None:
    assert column(page, Column.DAYS) == ["1 天", "1 天", "4 天"]
    assert column(page, Column.DAYS, SORT_ROLE) == [1, 1, 4]


def test_an_extended_last_day_shows_the_original_one_too(page: SupervisionPage) -> None:
    assert column(page, Column.LAST_DAY)[1] == "2026-03-05 周四"
    assert column(page, Column.LAST_DAY, Role.SECOND_LINE) == ["", "延期前 2026-02-20 周五", ""]


def test_the_cause_or_its_absence_is_told(page: SupervisionPage) -> None:
    assert column(page, Column.CAUSE) == ["未填写", "未填写", "内部衔接不畅"]
    assert column(page, Column.CAUSE, Role.MUTED) == [True, True, False]


def test_the_summary_counts_filed_open_and_unexplained(page: SupervisionPage) -> None:
    assert page.summary.text() == (
        "逾期 3 项：逾期提交 2 项，逾期未提交 1 项；原因未填写或待查明 2 项"
    )


def test_one_agency_can_be_looked_at_alone(page: SupervisionPage) -> None:
    assert page.agency.count() == 3
    page.agency.choose("浦东新区第2管理局")
    page.agency.activated.emit(page.agency.currentIndex())
    assert [page.model.line(row).case_id for row in range(page.model.rowCount())] == [
        record_id(Case, 3),
        record_id(Case, 1),
    ]
    assert page.summary.text().startswith("逾期 2 项")


def test_any_column_orders_the_list(page: SupervisionPage) -> None:
    page.table.sortByColumn(Column.DAYS, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.DAYS)[0] == "4 天"
    page.table.sortByColumn(Column.SUBMITTED, Qt.SortOrder.AscendingOrder)
    assert column(page, Column.SUBMITTED)[-1] == "—"


def test_the_model_keeps_the_promises_of_qt(page: SupervisionPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    page.model.show([])
    page.reload()
    assert page.model.index(0, 0).data(LINE_ROLE).case_id == record_id(Case, 2)


def test_enter_opens_the_case(page: SupervisionPage, qtbot: QtBot) -> None:
    page.table.selectRow(2)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [record_id(Case, 1)]


def test_without_a_row_there_is_nothing_to_explain(page: SupervisionPage) -> None:
    assert not page.explain.isEnabled()
    page.table.selectRow(0)
    assert page.explain.isEnabled()


def test_the_cause_is_filled_in_here_and_seen_at_once(page: SupervisionPage, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    in_dialog(lambda dialog: (dialog.cause.set_value(LateCause.UNKNOWN), dialog.save()))
    qtbot.mouseClick(page.explain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: column(page, Column.CAUSE)[1] == "待查明")
    assert page.table.chosen_row() == 1


def in_dialog(act: Callable[[QDialog], object]) -> None:
    """Does something in the dialog that is about to open."""
    app = QApplication.instance()
    assert app is not None
    QTimer.singleShot(0, app, lambda: act(QApplication.activeModalWidget()))


def test_without_anything_late_it_says_so(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    write(tmp_path, *a_late_case(2, TODAY + timedelta(days=3), None))
    with opened_office(tmp_path, StandingClock()) as office:
        page = SupervisionPage(office)
        qtbot.addWidget(page)
        page.show()
        assert page.empty.isVisible()
        assert not page.table.isVisible()


def test_in_the_smallest_window_columns_give_way_to_the_title(
    page: SupervisionPage, qtbot: QtBot
) -> None:
    page.resize(848, 560)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(Column.SUBMITTED))
    assert page.table.columnWidth(Column.TASK) > 180
    page.resize(1190, 620)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(Column.SUBMITTED))
