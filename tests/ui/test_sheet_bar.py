"""What is done with a sheet: copied, printed, kept as PDF, and said afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.offices import StandingClock, opened_office
from tests.ui.an_office import stand_up
from tests.ui.reminder_lines import the_law
from tracker.trial import Trial, try_period
from ui.deadline_sheet import DeadlineSheet
from ui.sheet_bar import SheetBar


@pytest.fixture
def bar(tmp_path: Path, qtbot: QtBot) -> Iterator[SheetBar]:
    """A bar with the sheet of an answer due on 8 October 2026."""
    with opened_office(tmp_path / "data", StandingClock()) as office:
        made = SheetBar(office)
        stand_up(qtbot, made)
        made.show_sheet(a_sheet())
        yield made


def a_sheet() -> DeadlineSheet:
    """The answer to a complaint received on 20 September 2026."""
    rules, calendar = the_law()
    trial = Trial(on=date(2026, 9, 20), rule_id="apl_answer_evidence")
    result = try_period(trial, rules, calendar)
    return DeadlineSheet.of_trial(result, rules, calendar, date(2026, 3, 10))


def choosing(path: Path, suggested: list[str]) -> object:
    """An officer who keeps the file under this name."""

    def chosen(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(name).name)
        return str(path), ""

    return chosen


def test_without_a_sheet_nothing_can_be_done(bar: SheetBar) -> None:
    buttons = (bar.copy, bar.print, bar.keep)
    assert all(button.isEnabled() for button in buttons)

    bar.show_sheet(None)
    assert not any(button.isEnabled() for button in buttons)


def test_the_sheet_is_copied_as_text_with_who_took_it_out(bar: SheetBar) -> None:
    bar.copy.click()

    text = QGuiApplication.clipboard().text()
    assert text.startswith("期限计算单：提交答辩状、证据、依据\n届满日：2026-10-08 周四\n")
    assert "王敏 2026-03-10 09:00 周二 出具" in text
    assert "已复制" in bar.said.text()
    assert bar.said.property("tone") == "done"


def test_the_sheet_is_kept_as_pdf_where_the_officer_wants_it(
    bar: SheetBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choosing(tmp_path / "单子", suggested))

    bar.keep.click()

    assert suggested == ["期限计算单_提交答辩状、证据、依据_2026-10-08.pdf"]
    assert (tmp_path / "单子.pdf").read_bytes().startswith(b"%PDF-")
    assert str(tmp_path / "单子.pdf") in bar.said.text()


def test_who_changes_his_mind_keeps_nothing(bar: SheetBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    bar.keep.click()

    assert bar.said.text() == ""


def test_a_folder_that_cannot_be_written_is_named(
    bar: SheetBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "nowhere" / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choosing(path, []))

    bar.keep.click()

    assert f"{path} 不能写入" in bar.said.text()
    assert bar.said.property("tone") == "overdue"


@pytest.mark.parametrize("agreed", [True, False])
def test_it_is_printed_once_a_printer_was_chosen(
    bar: SheetBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    """A printer that writes into a file stands in for one of metal."""
    paper = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        assert isinstance(printer, QPagedPaintDevice)
        return int(agreed)

    monkeypatch.setattr(QPrintDialog, "exec", choose)

    bar.print.click()

    assert paper.exists() is agreed
    assert bool(bar.said.text()) is agreed


def test_another_sheet_takes_back_what_was_said_of_the_last_one(bar: SheetBar) -> None:
    bar.copy.click()
    bar.show_sheet(a_sheet())

    assert bar.said.text() == ""
