"""The case page with a real office: all of a case on one page, read again when it changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    GOVERNMENT,
    NUMBER,
    TWO_AGENCIES,
    do,
    open_office,
    press_in_box,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.books.case_book import EventDraft
from tracker.books.deadline_book import Submission
from tracker.codes import EventKind, NotSubmitted, Paper, SubmissionWay
from tracker.deadlines import Deadline
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile
from tracker.records import LEGAL_ZONE
from ui.case_page import CasePage
from ui.deadline_row import CLOSE, EXPLAIN, PROVE, REOPEN, SUBMIT, actions_for
from ui.office import Office

SMALLEST_PAGE = 980
"""What the smallest window leaves beside its rail."""

LATE = datetime(2026, 3, 20, 9, 0, tzinfo=LEGAL_ZONE)


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


def shown(qtbot: QtBot, office: Office, case_id: str) -> CasePage:
    page = CasePage(office)
    qtbot.addWidget(page)
    page.resize(1160, 690)
    page.show_case(case_id)
    page.show()
    return page


def file_of(page: CasePage) -> CaseFile:
    assert page.file is not None
    return page.file


def paper_of(page: CasePage, paper: Paper) -> Deadline:
    return next(each for each in page.deadlines.deadlines() if each.paper is paper)


def submission(page: CasePage, paper: Paper, on: date) -> Submission:
    return Submission(
        deadline_ids=(paper_of(page, paper).id,), on=on, way=SubmissionWay.POST, proof_no="EMS 1"
    )


def test_the_head_names_the_case_and_its_next_last_day(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    says(qtbot, page.header, NUMBER, "张三、李四 诉 行政处罚决定", AGENCY)
    says(qtbot, page.header, "2026-03-17 周二", "还有 7 天")


def test_the_reasons_of_the_next_last_day_stand_beside(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    says(qtbot, page.why, "2026-03-02", "2026-03-17 周二", "第六十七条", "逾期后果")


def test_every_skipped_day_is_told_with_its_notice(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    event = EventDraft(
        case_id=case_id, kind=EventKind.RULING_SERVED, on=date(2026, 3, 10), document_no="裁定"
    )
    do(qtbot, office, office.books.case.record, event)
    page = shown(qtbot, office, case_id)
    appeal = paper_of(page, Paper.APPEAL)
    page.deadlines.chosen.emit(appeal)
    assert page.why.shown == appeal
    says(qtbot, page.why, "2026-03-20 周五")


def test_rights_stand_apart_from_duties(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    words = words_in(page.deadlines)
    assert words.index("提交证据、依据") < words.index("可行使的权利") < words.index("申请延期")


def test_a_submission_elsewhere_shows_at_once(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    on_time = submission(page, Paper.ANSWER, date(2026, 3, 9))
    do(qtbot, office, office.books.deadline.submit, on_time)
    says(qtbot, page.deadlines, "2026-03-09 周一 提交，邮寄（EMS），凭证 EMS 1")
    says(qtbot, page.timeline, "提交材料")


def test_changes_of_other_cases_leave_the_page_alone(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    before = page.file
    registered(qtbot, office, official_no="（2026）沪7101行初124号")
    assert page.file is before


def test_a_late_submission_asks_for_its_cause(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    office = open_office(tmp_path / "late", LATE)
    page = shown(qtbot, office, registered(qtbot, office))
    says(qtbot, page.deadlines, "逾期原因待说明")
    late = submission(page, Paper.ANSWER, date(2026, 3, 18))
    do(qtbot, office, office.books.deadline.submit, late)
    answer = paper_of(page, Paper.ANSWER)
    assert answer.days_late == 1
    assert actions_for(answer, office.today())[0] == EXPLAIN
    office.close()


def test_what_can_be_done_follows_from_how_it_stands(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    today = office.today()
    assert actions_for(paper_of(page, Paper.ANSWER), today) == (SUBMIT, CLOSE)
    do(
        qtbot,
        office,
        office.books.deadline.submit,
        submission(page, Paper.ANSWER, date(2026, 3, 9)),
    )
    assert actions_for(paper_of(page, Paper.ANSWER), today) == (PROVE, REOPEN)
    evidence = paper_of(page, Paper.EVIDENCE)
    do(
        qtbot,
        office,
        office.books.deadline.not_needed,
        (evidence.id,),
        NotSubmitted.BY_CO_DEFENDANT,
        "",
    )
    assert actions_for(paper_of(page, Paper.EVIDENCE), today) == (REOPEN,)


def test_each_agency_shows_its_own_receipt_and_handler(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office, parties=TWO_AGENCIES))
    says(qtbot, page.parties, AGENCY, "2026-03-02 周一", "王芳")
    says(qtbot, page.parties, GOVERNMENT, "2026-03-04 周三", "李明")
    says(qtbot, page.deadlines, GOVERNMENT)


def test_a_voided_event_stays_with_its_reason(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    note = EventDraft(
        case_id=case_id, kind=EventKind.NOTE, on=date(2026, 3, 9), note="与法官电话沟通"
    )
    do(qtbot, office, office.books.case.record, note)
    page = shown(qtbot, office, case_id)
    event = next(each for each in file_of(page).events if each.kind is EventKind.NOTE)
    do(qtbot, office, office.books.case.void_event, event, "记错案件")
    says(qtbot, page.timeline, "与法官电话沟通", "已作废（王芳）：记错案件")


def test_the_history_speaks_the_words_of_the_ledger(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    do(
        qtbot,
        office,
        office.books.deadline.submit,
        submission(page, Paper.ANSWER, date(2026, 3, 9)),
    )
    page.history.all_button.click()
    says(qtbot, page.history, "王芳", "状态：待提交 → 已提交", "提交日期：2026-03-09 周一")
    says(qtbot, page.history, "文书：应诉通知书（起诉状副本）", "文书：答辩状")
    for code in ("open", "answer"):
        assert code not in words_in(page.history)


def test_reminders_are_listed_with_their_state(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    page.reminders.all_button.click()
    says(qtbot, page.reminders, "届满前 3 个工作日", "待提醒")


def test_a_mediation_offers_to_be_filed(qtbot: QtBot, office: Office) -> None:
    mediation = registered(qtbot, office, paper=IncomingPaper.MEDIATION_NOTICE, official_no="")
    page = shown(qtbot, office, mediation)
    assert page.header.filing_button.isVisible()
    page.show_case(registered(qtbot, office))
    assert not page.header.filing_button.isVisible()


def test_a_kept_paper_opens_under_its_own_name(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    scan = tmp_path / "EMS回执.pdf"
    scan.write_bytes(b"%PDF-1.4")
    sent = submission(page, Paper.ANSWER, date(2026, 3, 9))
    with_scan = Submission(deadline_ids=sent.deadline_ids, on=sent.on, way=sent.way, files=(scan,))
    do(qtbot, office, office.books.deadline.submit, with_scan)
    opened = Desktop()
    QDesktopServices.setUrlHandler("file", opened, "open")
    next(each for each in page.documents.findChildren(QPushButton)).click()
    QDesktopServices.unsetUrlHandler("file")
    assert [path.name for path in opened.paths] == ["EMS回执.pdf"]
    assert opened.paths[0].read_bytes() == b"%PDF-1.4"


def test_a_missing_paper_is_told_in_a_sentence(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    scan = tmp_path / "回执.pdf"
    scan.write_bytes(b"%PDF-1.4")
    sent = submission(page, Paper.ANSWER, date(2026, 3, 9))
    with_scan = Submission(deadline_ids=sent.deadline_ids, on=sent.on, way=sent.way, files=(scan,))
    do(qtbot, office, office.books.deadline.submit, with_scan)
    page.opener.kept(file_of(page).documents[0]).unlink()
    seen: list[str] = []
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Ok)
    press_in_box(box.button(QMessageBox.StandardButton.Ok).text(), seen)
    page.documents.open_asked.emit(file_of(page).documents[0])
    assert "回执.pdf" in seen[0]


def test_a_case_that_is_not_there_is_told_in_a_sentence(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, "nothing")
    assert "找不到" in page.failure.text()


def test_back_asks_the_window(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    with qtbot.waitSignal(page.back_requested):
        page.header.back_button.click()


def test_every_button_of_the_page_says_what_it_does(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    for each in page.findChildren(QPushButton):
        assert each.accessibleName() or each.text()


def test_nothing_is_wider_than_the_page(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office, registered(qtbot, office, parties=TWO_AGENCIES))
    says(qtbot, page.deadlines, "提出管辖异议")
    assert page.minimumSizeHint().width() <= SMALLEST_PAGE
    page.resize(SMALLEST_PAGE, 600)
    inside = page.scroll.widget()
    qtbot.waitUntil(lambda: inside.width() <= page.scroll.viewport().width())
    assert inside.minimumSizeHint().width() <= page.scroll.viewport().width()


class Desktop(QObject):
    """Stands for the programs of the computer: remembers what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


def test_in_the_smallest_window_the_case_page_needs_no_scrolling_sideways(
    qtbot: QtBot, office: Office
) -> None:
    page = CasePage(office)
    stand_up(qtbot, page)
    page.show_case(registered(qtbot, office))
    page.resize(848, 520)
    qtbot.waitUntil(lambda: page._below.isVisible() and page.why.isVisible())
    assert page.scroll.isAncestorOf(page.why), "the reasons stand below the last days"
    qtbot.waitUntil(lambda: page.scroll.horizontalScrollBar().maximum() == 0)
    assert page.header.number.width() >= page.header.number.sizeHint().width()
    assert not page.header._states.isVisible()
    assert "一审" in words_in(page.header)
    page.scroll.verticalScrollBar().setValue(page.scroll.verticalScrollBar().maximum())
    page.deadlines.chosen.emit(page.deadlines.deadlines()[0])
    shown = page._below.mapTo(page.scroll.viewport(), page._below.rect().topLeft()).y()
    assert 0 <= shown < page.scroll.viewport().height(), "what was asked for comes into sight"
    page.resize(1200, 600)
    qtbot.waitUntil(lambda: page._beside.isVisible() and page.why.isVisible())
    assert not page.scroll.isAncestorOf(page.why)
    assert page.header._states.isVisible()
