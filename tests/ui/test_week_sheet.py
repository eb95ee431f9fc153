"""应诉期限一周清单: what stands on it, in Chinese always, and that the PDF can be read back."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.opening import DeskDatabase, open_desk_database
from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_hearing,
    a_party,
    an_appearance,
    an_event,
    counted_ids,
    record_id,
    the_shared_records,
)
from tests.empty_database import lay_database
from tests.ui.reminder_lines import the_law
from tracker.cases import Case
from tracker.codes import Nature, Paper
from tracker.records import LEGAL_ZONE, Record
from ui import week_sheet
from ui.deadline_sheet import Issue
from ui.language import speak
from ui.paper import bundled_face
from ui.week_paper import MARK, week_pdf
from ui.week_sheet import WeekRow, WeekSheet

ISSUE = Issue(NOW, "王敏")
reads_pdf = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back"
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[DeskDatabase]:
    made = open_desk_database(lay_database(tmp_path / "data"), at=NOW)
    yield made
    made.close()


@pytest.fixture
def store(database: DeskDatabase) -> SqlStore:
    made = database.store(counted_ids())
    made.save(the_shared_records(), actor="管理员", at=NOW, why="setup")
    return made


@pytest.fixture
def shelf(database: DeskDatabase, store: SqlStore) -> SqlShelf:
    return database.shelf()


def save(store: SqlStore, *records: Record) -> None:
    store.save(list(records), actor="王芳", at=NOW, why="test")


def a_duty(number: int, offset: int, **over: object) -> list[Record]:
    """Case n with one duty so many days from today, a Tuesday."""
    due = TODAY + timedelta(days=offset)
    days = {"due_on": due, "unrolled_on": due, "original_on": due}
    deadline = a_deadline(number, **{**days, **over})
    return [a_case(number), a_claimant(number), a_party(number), an_event(number), deadline]


def read(shelf: SqlShelf, now: datetime = NOW) -> WeekSheet:
    return WeekSheet.read(shelf, the_law()[0], now)


def numbers(rows: tuple[WeekRow, ...]) -> list[str]:
    """Which cases they are of."""
    return re.findall(r"初(\d+)号", " ".join(row.number for row in rows))


def text_of(content: bytes, tmp_path: Path) -> str:
    """The text of a PDF without spaces, pages apart by form feeds."""
    path = tmp_path / "list.pdf"
    path.write_bytes(content)
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return re.sub(r"[^\S\f]+", "", told.stdout.decode("utf-8"))


# What stands on it


def test_it_holds_what_is_overdue_this_week_and_the_next(store: SqlStore, shelf: SqlShelf) -> None:
    for number, offset in enumerate((-30, -1, 0, 5, 6, 12, 13), start=1):
        save(store, *a_duty(number, offset))
    sheet = read(shelf)
    assert sheet.monday == date(2026, 3, 9)
    assert numbers(sheet.overdue) == ["1", "2"]
    assert numbers(sheet.week) == ["3", "4"]
    assert numbers(sheet.next_week) == ["5", "6"]
    assert sheet.counts == "逾期未办 2 项，本周届满 2 项，本周开庭 0 次"


def test_a_row_says_day_matter_number_agency_handler_and_how_it_stands(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_duty(1, 3))
    assert read(shelf).week == (
        WeekRow(
            "03-13 周五",
            "提交证据、依据",
            "（2026）沪7101行初1号",
            "浦东新区市场监督管理局",
            "王芳",
            "待办",
        ),
    )


@pytest.mark.parametrize(
    ("offset", "over", "day", "state"),
    [
        (-2, {}, "03-08 周日", "已逾期 2 天"),
        (1, {"provisional": True}, "03-11 周三", "暂定"),
        (1, {"nature": Nature.RIGHT}, "03-11 周三", "权利"),
        (1, {"nature": Nature.RIGHT, "provisional": True}, "03-11 周三", "权利、暂定"),
        (3, {"careful_on": TODAY}, "03-10 周二（届满日 03-13）", "待办"),
        (
            3,
            {"stated_on": TODAY - timedelta(days=1)},
            "03-09 周一（届满日 03-13）",
            "已过提醒日 1 天",
        ),
    ],
)
def test_a_row_says_what_is_special_about_its_day(
    store: SqlStore,
    shelf: SqlShelf,
    offset: int,
    over: dict[str, object],
    day: str,
    state: str,
) -> None:
    save(store, *a_duty(1, offset, **over))
    sheet = read(shelf)
    (row,) = (*sheet.overdue, *sheet.week)
    assert (row.day, row.state) == (day, state)


def test_papers_of_one_period_stand_in_one_row(store: SqlStore, shelf: SqlShelf) -> None:
    *case, evidence = a_duty(1, 3)
    answer = replace(a_deadline(2), paper=Paper.ANSWER)  # type: ignore[type-var]
    shared = {
        name: getattr(evidence, name)
        for name in (
            *("case_id", "party_id", "trigger_event_id"),
            *("due_on", "unrolled_on", "original_on"),
        )
    }
    save(store, *case, evidence, replace(answer, **shared))
    (row,) = read(shelf).week
    assert row.title == "提交答辩状、证据、依据"


def test_hearings_stand_with_their_hour_place_and_heads(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_duty(1, 100))
    for number, day in ((1, 9), (2, 12), (3, 16), (4, 23)):
        starts_at = datetime(2026, 3, day, 9, 30, tzinfo=LEGAL_ZONE)
        save(store, a_hearing(number, case_id=record_id(Case), starts_at=starts_at))
    save(store, an_appearance(2, party_id=a_party().id))
    sheet = read(shelf)
    ((when, kind, _, place, heads),) = sheet.hearings
    assert (when, kind) == ("03-12 周四 09:30", "开庭（含线上）")
    assert (place, heads) == ("上海铁路运输法院 第三法庭", "王芳")
    assert [each.when for each in sheet.next_hearings] == ["03-16 周一 09:30"]


def test_a_week_begins_on_monday_in_china(shelf: SqlShelf) -> None:
    assert read(shelf, datetime(2026, 3, 15, 23, 59, tzinfo=LEGAL_ZONE)).monday == date(2026, 3, 9)
    sheet = read(shelf, datetime(2026, 3, 16, 0, 0, tzinfo=LEGAL_ZONE))
    assert (sheet.monday, sheet.name) == (date(2026, 3, 16), "应诉期限一周清单-2026-03-16.pdf")
    assert sheet.span == "2026年3月16日至3月22日"
    turn = read(shelf, datetime(2026, 12, 30, tzinfo=LEGAL_ZONE))
    assert turn.span == "2026年12月28日至2027年1月3日"


def test_it_is_chinese_whatever_the_window_speaks(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication
) -> None:
    save(store, *a_duty(1, -2), *a_duty(2, 1))
    chinese = read(shelf)
    speak(qapp, "en")
    try:
        assert read(shelf) == chinese
    finally:
        speak(qapp, "zh_CN")


def test_a_list_that_leaves_something_out_says_so(
    store: SqlStore, shelf: SqlShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 4):
        save(store, *a_duty(number, 1))
    assert not read(shelf).cut
    monkeypatch.setattr(week_sheet, "MOST", 2)
    assert read(shelf).cut


# On paper


@reads_pdf
def test_the_pdf_can_be_read_back_and_fits_on_one_page(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication, tmp_path: Path
) -> None:
    for number, offset in enumerate((-3, 0, 1, 2, 8), start=1):
        save(store, *a_duty(number, offset))
    text = text_of(week_pdf(read(shelf), ISSUE), tmp_path)
    for words in (
        "应诉期限一周清单",
        "2026年3月9日至3月15日，逾期未办1项，本周届满3项，本周开庭0次",
        "届满日事项案号机关承办人状态",
        "03-12周四提交证据、依据（2026）沪7101行初4号",
        "下周：届满1项，开庭0次",
        "03-18周三·提交证据、依据·（2026）沪7101行初5号·王芳",
        "王敏2026-03-1009:00周二出具",
        "第1页，共1页",
    ):
        assert words in text
    assert "张三" not in text


@reads_pdf
def test_a_long_list_goes_on_over_numbered_pages_with_its_head_on_each(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication, tmp_path: Path
) -> None:
    for number in range(1, 81):
        save(store, *a_duty(number, number % 6))
    text = text_of(week_pdf(read(shelf), ISSUE), tmp_path)
    pages = text.rstrip("\f").split("\f")
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页，共{len(pages)}页" in page
    assert sum("届满日事项案号机关承办人状态" in page for page in pages) >= len(pages) - 1
    assert sorted(map(int, re.findall(r"初(\d+)号", text))) == list(range(1, 81))


@reads_pdf
def test_the_next_week_is_only_counted_where_it_would_take_another_page(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication, tmp_path: Path
) -> None:
    save(store, *a_duty(1, 1))
    for number in range(2, 82):
        save(store, *a_duty(number, 7))
    text = text_of(week_pdf(read(shelf), ISSUE), tmp_path)
    assert "第1页，共1页" in text
    assert "下周：届满80项，开庭0次，本单未列。" in text
    assert "初2号" not in text


@reads_pdf
def test_what_was_typed_into_a_case_is_text_on_it(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication, tmp_path: Path
) -> None:
    save(store, *a_duty(1, 1))
    typed = "<b>1</b>&amp;<img>"
    save(store, replace(store.get(Case, record_id(Case)), official_no=typed))
    assert typed in text_of(week_pdf(read(shelf), ISSUE), tmp_path)


def test_an_empty_week_says_that_there_is_nothing(shelf: SqlShelf, qapp: QApplication) -> None:
    content = week_pdf(read(shelf), ISSUE)
    assert content.startswith(b"%PDF-")
    assert MARK in content


def test_it_is_made_in_another_thread_just_the_same(
    store: SqlStore, shelf: SqlShelf, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    save(store, *a_duty(1, 1))
    bundled_face()
    made: list[bytes] = []
    sheet = read(shelf)
    beside = threading.Thread(target=lambda: made.append(week_pdf(sheet, ISSUE)))
    beside.start()
    beside.join()
    assert MARK in made[0]
    assert "QBasicTimer" not in capfd.readouterr().err
