"""提醒记录 out of the window: of one case or of a period, and the 催办 that the page tells of."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.builders import NOW, a_nudge, record_id
from tests.ui.an_office import says, words_in
from tests.ui.reminder_bench import DATABASE, a_reminded_case
from tests.ui.test_sheet_bar import choosing
from tracker.cases import Case
from ui.case_page import CasePage
from ui.record_export import RecordCard, RecordExport
from ui.self_test_view import SelfTestView


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    suggested: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choosing(path, suggested))
    return suggested


def press(qtbot, export: RecordExport) -> str:
    """Presses the button and waits for what is said at the end."""
    export.button.click()
    qtbot.waitUntil(export.button.isEnabled)
    return export.said.text()


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


@pytest.fixture
def page(bench, qtbot):
    """The page of case 1; case 2 has a reminder too."""
    bench.keep([*a_reminded_case(1), *a_reminded_case(2)])
    made = CasePage(bench.office)
    qtbot.addWidget(made)
    made.show()
    made.show_case(record_id(Case, 1))
    return made


@pytest.fixture
def card(bench, qtbot):
    bench.keep([*a_reminded_case(1), *a_reminded_case(2)])
    made = RecordCard(bench.office)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_of_a_case_writes_the_record_of_that_case(page, qtbot, monkeypatch, tmp_path):
    suggested = choose(monkeypatch, tmp_path / "记录.csv")
    said = press(qtbot, page.reminders.export)

    assert suggested == ["提醒记录_（2026）沪7101行初1号.csv"]
    assert said == f"已导出 1 条到 {tmp_path / '记录.csv'}"
    assert [row["内部编号"] for row in rows(tmp_path / "记录.csv")] == ["2026-诉-0001"]


def test_an_earlier_record_is_replaced_and_another_file_is_not(page, qtbot, monkeypatch, tmp_path):
    ours, foreign = tmp_path / "记录.csv", tmp_path / "budget.csv"
    foreign.write_text("kept", encoding="utf-8")
    choose(monkeypatch, ours)
    press(qtbot, page.reminders.export)
    assert press(qtbot, page.reminders.export) == f"已导出 1 条到 {ours}"

    choose(monkeypatch, foreign)
    assert "budget.csv" in press(qtbot, page.reminders.export)
    assert page.reminders.export.said.property("tone") == "overdue"
    assert foreign.read_text(encoding="utf-8") == "kept"


def test_the_ending_is_added_and_then_replaces_nothing(page, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "记录")
    assert press(qtbot, page.reminders.export) == f"已导出 1 条到 {tmp_path / '记录.csv'}"
    assert "已经存在" in press(qtbot, page.reminders.export)


def test_a_folder_that_cannot_be_written_is_named(page, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "nowhere" / "记录.csv")
    assert str(tmp_path / "nowhere") in press(qtbot, page.reminders.export)


def test_who_changes_his_mind_is_told_nothing(page, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    assert press(qtbot, page.reminders.export) == ""


def test_what_cannot_be_read_is_counted(page, bench, qtbot, monkeypatch, tmp_path):
    with closing(sqlite3.connect(bench.folder / DATABASE)) as database, database:
        database.execute("UPDATE occurrence SET level = 'nonsense'")
    choose(monkeypatch, tmp_path / "记录.csv")
    assert "其中 1 条无法读取" in press(qtbot, page.reminders.export)


def test_the_settings_write_the_record_of_all_cases_in_a_period(card, qtbot, monkeypatch, tmp_path):
    suggested = choose(monkeypatch, tmp_path / "记录.csv")
    press(qtbot, card.export)
    assert suggested == ["提醒记录_2026-01-01_至_2026-03-10.csv"]
    assert len(rows(tmp_path / "记录.csv")) == 2

    card.first.set_value(date(2026, 1, 1))
    card.last.set_value(date(2026, 1, 31))
    press(qtbot, card.export)
    assert rows(tmp_path / "记录.csv") == []


def test_a_period_that_is_none_is_said_and_writes_nothing(card, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "记录.csv")
    card.last.set_value(date(2025, 12, 31))
    assert "早于" in press(qtbot, card.export)
    card.first.set_value(None)
    card.export.button.click()
    assert "请填写日期" in words_in(card)
    assert not (tmp_path / "记录.csv").exists()


def test_the_record_stands_in_the_self_test_before_the_program_is_quite_open(bench, qtbot):
    view = SelfTestView(bench.office, None)
    qtbot.addWidget(view)
    assert view.record.export.button.isEnabled()


def test_the_page_tells_of_every_nudge_and_who_sent_it(page, bench, qtbot):
    sent = {"sent_at": NOW + timedelta(hours=1, minutes=21), "sent_by": "王敏", "text": "请看"}
    bench.keep([a_nudge(1, to_name="周局", **sent)])
    page.show_case(record_id(Case, 1))
    says(qtbot, page.reminders, "催办 2026-03-10 10:21 周二 王敏 已发送：周局（负责人）")


def test_a_nudge_nobody_sent_is_not_called_sent(page, bench, qtbot):
    bench.keep([a_nudge(1, to_id=None, to_name="")])
    page.show_case(record_id(Case, 1))
    says(qtbot, page.reminders, "催办 尚未发送：负责人（未设置）")


def test_an_export_of_nothing_says_so(card, qtbot, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "无.csv")
    card.first.set_value(date(2030, 1, 1))
    card.last.set_value(date(2030, 1, 2))
    assert press(qtbot, card.export).startswith("没有符合条件的提醒记录")


def test_the_period_ends_today_whenever_the_card_is_looked_at(card, bench):
    bench.clock.now += timedelta(days=400)
    card.hide()
    card.show()
    later = bench.office.today()
    assert (card.first.value(), card.last.value()) == (later.replace(month=1, day=1), later)
    card.last.set_value(date(2026, 3, 5))
    bench.clock.now += timedelta(days=1)
    card.hide()
    card.show()
    assert card.last.value() == date(2026, 3, 5)
