"""期限计算单: what stands on it, in Chinese always, and that the PDF can be read back."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from tests.builders import (
    NOW,
    a_case,
    a_claimant,
    a_deadline,
    a_forum,
    a_party,
    an_agency,
    an_event,
    record_id,
)
from tests.offices import StandingClock, opened_office
from tests.ui.an_office import stand_up
from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, Origin, Paper, ServiceWay
from tracker.counting import Step, StepCode, Suspension
from tracker.deadlines import Deadline
from tracker.people import Agency, Forum
from tracker.queries import CaseFile
from tracker.rules import load_rules
from tracker.trial import Trial, try_period
from tracker.workdays import load_workdays
from ui import theme
from ui.deadline_sheet import DeadlineSheet, Issue, long_day
from ui.language import speak
from ui.sheet_bar import SheetDialog
from ui.sheet_paper import A4, document, pictures, write_pdf

RULES = load_rules(resources.folder("rules"))
CALENDAR = load_workdays(resources.folder("workdays"))
TODAY = NOW.date()
ISSUE = Issue(NOW, "王敏")
RADICALS = re.compile("[\u2e80-\u2fdf]")
"""What looks like 日 and is another character, which no search would find."""

reads_pdf = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back"
)


def a_trial_sheet(**over: Any) -> DeadlineSheet:
    """The answer to a complaint received on 20 September 2026."""
    trial: dict[str, Any] = {"on": date(2026, 9, 20), "rule_id": "apl_answer_evidence"}
    result = try_period(Trial(**(trial | over)), RULES, CALENDAR)
    return DeadlineSheet.of_trial(result, RULES, CALENDAR, TODAY)


def a_file(deadline: Deadline, *events: CaseEvent, **case: Any) -> CaseFile:
    """Case 1 with this deadline."""
    return CaseFile(
        case=a_case(**case),
        forum=a_forum(),
        claimants=(a_claimant(),),
        parties=(a_party(),),
        events=(an_event(), *events),
        deadlines=(deadline,),
        hearings=(),
        appearances=(),
        documents=(),
        occurrences=(),
        attempts=(),
        history=(),
        agencies={record_id(Agency): an_agency()},
        forums={record_id(Forum): a_forum()},
    )


def a_case_sheet(deadline: Deadline | None = None, **case: Any) -> DeadlineSheet:
    """The evidence of case 1."""
    deadline = deadline or a_deadline()
    return DeadlineSheet.of_deadline(a_file(deadline, **case), deadline, RULES, CALENDAR, TODAY)


def text_of(path: Path) -> str:
    """The text of a PDF, as whoever copies it gets it."""
    read = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return read.stdout.decode("utf-8")


def without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.fixture
def pdf(tmp_path: Path, qapp: QApplication) -> Path:
    """Where a sheet is written."""
    return tmp_path / "计算单.pdf"


# What stands on it


def test_a_trial_tells_the_rule_the_facts_every_step_and_what_it_rests_on() -> None:
    sheet = a_trial_sheet(way=ServiceWay.DIRECT)
    basis = dict(sheet.basis)

    assert sheet.text(ISSUE).splitlines()[:2] == [
        "期限计算单：提交答辩状、证据、依据",
        "届满日：2026-10-08 周四",
    ]
    assert basis["规则"] == "提交答辩状、证据、依据（apl_answer_evidence）"
    assert "《中华人民共和国行政诉讼法》第六十七条第一款" in basis["法律依据"]
    assert basis["期间"].startswith("15 日。按日历日计算")
    assert basis["起算日期"] == "2026-09-20 周日（收到起诉状副本之日）"
    assert basis["送达"] == "直接送达，2026-09-20 周日"
    assert sheet.steps[3] == "2026-10-05 周一 为国庆节假期，顺延（国办发明电〔2025〕7号）"
    assert "视为没有相应证据" in sheet.consequence
    assert "规则版本 apl-2015（中华人民共和国行政诉讼法，2015-05-01 起施行）" in sheet.versions
    assert f"规则包 {RULES.version}" in sheet.versions
    assert f"工作日历 {CALENDAR.version}（放假安排至 2026 年）" in sheet.versions


def test_what_happened_to_the_period_and_what_to_beware_of_stand_on_it() -> None:
    sheet = a_trial_sheet(
        rule_id="arl23_decide_60d",
        on=date(2026, 11, 2),
        extend=40,
        stops=(Suspension(date(2026, 12, 1), date(2026, 12, 11)),),
    )

    assert dict(sheet.basis)["变动"] == "延长 40 日；2026-12-01 中止，2026-12-11 恢复"
    assert sheet.provisional
    assert any("届满日" in words and "放假安排公布后" in words for words in sheet.beside)
    assert "延长 40 日，超过法律允许的最长 30 日，请核对延长的依据。" in sheet.remarks
    assert "届满日：2027-02-20 周六（暂定）" not in sheet.text(ISSUE)
    assert "（暂定）" in sheet.text(ISSUE).splitlines()[1]


def test_a_text_nobody_read_says_so_on_paper_too() -> None:
    sheet = a_trial_sheet(on=date(2021, 3, 1), way=ServiceWay.NOTICE)

    assert "当时的公告期间未核对原文，使用前请对照法律原文。" in sheet.remarks


def test_a_deadline_of_a_case_tells_which_case_it_belongs_to() -> None:
    sheet = a_case_sheet(a_deadline(paper=Paper.EVIDENCE))

    assert sheet.title == "提交证据、依据"
    assert [tuple(line) for line in sheet.about] == [
        ("内部编号", "2026-诉-0001"),
        ("案号", "（2026）沪7101行初1号"),
        ("当事人", "张三 诉 行政处罚决定"),
        ("本机关", "被告：浦东新区市场监督管理局"),
        ("受理机关", "上海铁路运输法院"),
    ]
    assert sheet.beside[0] == "还有 7 天（5 个工作日）"
    assert dict(sheet.basis)["届满日来源"] == "依法计算"
    assert sheet.name == "期限计算单 （2026）沪7101行初1号 提交证据、依据"


def test_how_a_deadline_ended_stands_on_it() -> None:
    late = a_deadline(state=DeadlineState.SUBMITTED, submitted_on=date(2026, 3, 18))

    assert a_case_sheet(late).beside[0] == "逾期 1 天（2026-03-18 周三）"


def test_days_beside_the_last_day_stand_on_it() -> None:
    moved = a_deadline(
        original_on=date(2026, 3, 10),
        stated_on=date(2026, 3, 16),
        origin=Origin.MANUAL,
        manual_reason="法院电话通知",
    )
    beside = "\n".join(a_case_sheet(moved).beside)

    assert "2026-03-10" in beside
    assert "文书载明 2026-03-16 周一" in beside
    assert "法院电话通知" in beside


def test_a_deadline_whose_rule_was_withdrawn_still_has_its_sheet() -> None:
    sheet = a_case_sheet(a_deadline(rule_id="gone", paper=Paper.ANSWER))

    assert sheet.title == "提交答辩状"
    assert sheet.due == date(2026, 3, 17)


def test_the_day_is_written_as_papers_write_it() -> None:
    assert long_day(date(2026, 10, 8)) == "2026年10月8日（星期四）"
    assert long_day(date(2026, 1, 4)) == "2026年1月4日（星期日）"


def test_the_sheet_is_chinese_whatever_the_window_speaks(qapp: QApplication) -> None:
    chinese, case = a_trial_sheet(), a_case_sheet()
    speak(qapp, "en")
    try:
        assert a_trial_sheet() == chinese
        assert a_case_sheet() == case
        assert ISSUE.words() == "王敏 2026-03-10 09:00 周二 出具"
    finally:
        speak(qapp, "zh_CN")


# On paper


@reads_pdf
@pytest.mark.parametrize("make", [a_trial_sheet, a_case_sheet])
def test_everything_on_the_sheet_can_be_read_back_from_the_pdf(make: Any, pdf: Path) -> None:
    sheet = make()

    assert write_pdf(sheet, ISSUE, str(pdf))

    text = without_spaces(text_of(pdf))
    for words in (*sheet.steps, *sheet.beside, *sheet.remarks, sheet.consequence, sheet.versions):
        assert without_spaces(words) in text
    for line in (*sheet.about, *sheet.basis):
        assert without_spaces(line.name) in text
    assert without_spaces(long_day(sheet.due)) in text
    assert "王敏2026-03-1009:00周二出具" in text
    assert "第1页，共1页" in text


@reads_pdf
def test_its_characters_are_the_ones_that_were_written(pdf: Path) -> None:
    write_pdf(a_case_sheet(), ISSUE, str(pdf))

    text = text_of(pdf)
    assert RADICALS.findall(text) == []
    assert "（2026）沪7101行初1号" in text


@reads_pdf
def test_its_type_is_embedded(pdf: Path) -> None:
    write_pdf(a_case_sheet(), ISSUE, str(pdf))

    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, check=True, text=True)
    lines = fonts.stdout.splitlines()[2:]
    assert lines
    for line in lines:
        assert line.split()[-5] == "yes", fonts.stdout  # emb


@reads_pdf
def test_a_long_sheet_goes_on_over_the_page_and_loses_nothing(pdf: Path) -> None:
    many = tuple(f"第{number}步，" + "说明" * (number % 40) for number in range(1, 121))
    sheet = replace(
        a_case_sheet(claim="甲" * 400), title="很长的标题" * 30, steps=many, remarks=("提示" * 900,)
    )

    write_pdf(sheet, ISSUE, str(pdf))

    pages = [without_spaces(page) for page in text_of(pdf).split("\f")[:-1]]
    assert len(pages) >= 3
    for number, page in enumerate(pages, start=1):
        assert page.endswith(f"第{number}页，共{len(pages)}页")
    bare = "".join(re.sub("王敏2026-03-1009:00周二出具第.页，共.页$", "", page) for page in pages)
    assert [number for number in range(1, 121) if f"{number}.第{number}步，" not in bare] == []
    assert "提示" * 900 in bare


def test_a_word_without_end_is_broken_at_the_margin(qapp: QApplication) -> None:
    paper = document(replace(a_case_sheet(), title="A" * 500, steps=("B" * 900,)))
    width = A4.paintRectPoints().width()
    paper.setTextWidth(width)

    assert paper.size().width() <= width


def test_what_was_typed_is_text_and_never_markup(qapp: QApplication) -> None:
    typed = "<b>行政处罚</b> & <img src='x'>"
    paper = document(a_case_sheet(act_name=typed))

    assert typed in paper.toPlainText()


def test_the_paper_is_black_on_white_in_a_dark_window_too(qapp: QApplication) -> None:
    try:
        theme.apply(qapp, "light")
        light = pictures(a_case_sheet(), ISSUE, 400)
        theme.apply(qapp, "dark")
        assert pictures(a_case_sheet(), ISSUE, 400) == light
    finally:
        theme.apply(qapp, "light")


# The file


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no mode bits")
def test_the_file_is_for_its_owner_alone(pdf: Path) -> None:
    pdf.write_bytes(b"an older one, open to everybody")
    pdf.chmod(0o644)

    write_pdf(a_case_sheet(), ISSUE, str(pdf))

    assert pdf.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(pdf.stat().st_mode) == 0o600
    assert list(pdf.parent.iterdir()) == [pdf]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path, qapp: QApplication) -> None:
    assert not write_pdf(a_case_sheet(), ISSUE, str(tmp_path / "nowhere" / "sheet.pdf"))
    assert not write_pdf(a_case_sheet(), ISSUE, str(tmp_path))
    assert list(tmp_path.iterdir()) == []


# The dialog of a case


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> Iterator[SheetDialog]:
    with opened_office(tmp_path, StandingClock()) as office:
        made = SheetDialog(office, None, a_case_sheet())
        stand_up(qtbot, made)
        yield made


def test_the_dialog_shows_the_pages_and_offers_what_can_be_done(dialog: SheetDialog) -> None:
    assert len(dialog.pages) == 1
    assert dialog.pages[0].pixmap().width() > 600
    assert "届满日：2026-03-17 周二" in dialog.pages[0].accessibleName()
    for button in (dialog.bar.copy, dialog.bar.print, dialog.bar.keep, dialog.close_button):
        assert button.isEnabled()
        assert button.isVisibleTo(dialog)


def test_steps_are_told_with_the_unit_of_their_period() -> None:
    """A suspension of a working-day period is told in working days."""
    steps = (Step(StepCode.SUSPENDED, date(2026, 3, 6), date(2026, 3, 10), 2),)
    deadline = a_deadline(rule_id="arl23_answer_10wd", rule_version="arl23-2024", steps=steps)

    assert "扣除 2 个工作日" in a_case_sheet(deadline).steps[0]
