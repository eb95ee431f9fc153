"""登记提交 and 无需提交 with a real office: the verdict while typing, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.an_office import TWO_AGENCIES, open_office, registered, stand_up, words_in
from tracker.codes import DeadlineState, LateCause, Nature, NotSubmitted, Paper, SubmissionWay
from tracker.deadlines import Deadline
from tracker.records import LEGAL_ZONE
from ui.close_dialog import CloseDialog
from ui.deadline_dialogs import ExplainDialog, ProofDialog, ReopenDialog
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.office import Office
from ui.submit_dialog import SubmitDialog

NOW = datetime(2026, 3, 20, 9, 0, tzinfo=LEGAL_ZONE)
"""Three days after the last day of a paper served on 2 March."""


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path, NOW)
    yield office
    office.close()


@pytest.fixture
def case_id(qtbot: QtBot, office: Office) -> str:
    return registered(qtbot, office)


def duty(office: Office, case_id: str, paper: Paper) -> Deadline:
    file = office.shelf.case_file(case_id)
    return next(each for each in file.deadlines if each.paper is paper)


def opened(qtbot: QtBot, office: Office, case_id: str, paper: Paper = Paper.ANSWER) -> SubmitDialog:
    dialog = SubmitDialog(office, None, (duty(office, case_id, paper).id,))
    stand_up(qtbot, dialog)
    return dialog


def saved(qtbot: QtBot, dialog: EntryDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()


def test_the_open_duties_of_the_agency_are_offered_and_the_given_one_is_ticked(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    dialog = opened(qtbot, office, case_id)
    answer, evidence = (duty(office, case_id, p) for p in (Paper.ANSWER, Paper.EVIDENCE))
    assert {key: box.isChecked() for key, box in dialog.papers.items()} == {
        answer.id: True,
        evidence.id: False,
    }


def test_duties_of_the_other_defendant_are_not_offered(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office, parties=TWO_AGENCIES)
    dialog = opened(qtbot, office, case_id)
    assert len(dialog.papers) == 2


def test_the_verdict_follows_the_day(qtbot: QtBot, office: Office, case_id: str) -> None:
    dialog = opened(qtbot, office, case_id)
    assert "逾期 3 天" in dialog.verdict.text()
    assert dialog.verdict.property("tone") == "overdue"
    dialog.day.set_value(date(2026, 3, 17))
    assert "按时，届满日当天" in dialog.verdict.text()
    dialog.day.set_value(date(2026, 3, 12))
    assert "按时，届满日前 5 天" in dialog.verdict.text()
    assert dialog.verdict.property("tone") == "done"


def test_for_a_letter_the_postmark_counts(qtbot: QtBot, office: Office, case_id: str) -> None:
    dialog = opened(qtbot, office, case_id)
    dialog.way.set_value(SubmissionWay.POST)
    assert "期内交邮视为在期限内" in words_in(dialog)
    assert dialog.day_row.name == "邮戳日期"


@pytest.mark.parametrize("day", [date(2026, 3, 21), date(2026, 3, 1)])
def test_a_day_to_come_or_before_the_receipt_is_refused(
    qtbot: QtBot, office: Office, case_id: str, day: date
) -> None:
    dialog = opened(qtbot, office, case_id)
    dialog.day.set_value(day)
    dialog.save()
    assert dialog.day_row.has_error()
    assert not dialog.busy
    assert duty(office, case_id, Paper.ANSWER).state is DeadlineState.OPEN


def test_nothing_ticked_is_nothing_filed(qtbot: QtBot, office: Office, case_id: str) -> None:
    dialog = opened(qtbot, office, case_id)
    for box in dialog.papers.values():
        box.setChecked(False)
    dialog.save()
    assert "至少一份" in dialog.sentence.text()


def test_a_submission_keeps_day_way_number_and_scan(
    qtbot: QtBot, office: Office, case_id: str, tmp_path: Path
) -> None:
    scan = tmp_path / "EMS回执.pdf"
    scan.write_bytes(b"%PDF-1.4")
    dialog = opened(qtbot, office, case_id)
    for box in dialog.papers.values():
        box.setChecked(True)
    dialog.day.set_value(date(2026, 3, 18))
    dialog.way.set_value(SubmissionWay.POST)
    dialog.proof_no.setText("EMS 1091")
    dialog.scans.add_files([scan])
    saved(qtbot, dialog)
    file = office.shelf.case_file(case_id)
    filed = [each for each in file.deadlines if each.nature is Nature.DUTY]
    assert {each.days_late for each in filed} == {1}
    assert {(each.submitted_way, each.proof_no) for each in filed} == {
        (SubmissionWay.POST, "EMS 1091")
    }
    assert [document.name for document in file.documents] == ["EMS回执.pdf"]


def test_a_scan_can_be_dropped_and_taken_out(
    qtbot: QtBot, office: Office, case_id: str, tmp_path: Path
) -> None:
    scan = tmp_path / "回执.pdf"
    scan.write_bytes(b"%PDF-1.4")
    dialog = opened(qtbot, office, case_id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.scans.dropEvent(drop)
    assert dialog.scans.files() == (scan,)
    dialog.scans.list.setFocus()
    dialog.scans.list.setCurrentRow(0)
    qtbot.keyClick(dialog.scans.list, Qt.Key.Key_Delete)
    assert dialog.scans.files() == ()


def test_what_a_co_defendant_filed_needs_no_reason_but_a_withdrawal_does(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    answer = duty(office, case_id, Paper.ANSWER)
    dialog = CloseDialog(office, None, (answer.id,), case_id=case_id)
    stand_up(qtbot, dialog)
    assert "共同被告已经提交" in words_in(dialog)
    dialog.why.set_value(NotSubmitted.CASE_ENDED)
    dialog.save()
    assert dialog.reason_row.has_error()
    dialog.reason.setPlainText("准许撤诉")
    saved(qtbot, dialog)
    closed = duty(office, case_id, Paper.ANSWER)
    assert (closed.state, closed.closed_reason) == (DeadlineState.NOT_NEEDED, "准许撤诉")


def test_a_submission_recorded_by_mistake_is_undone_with_a_reason(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    saved(qtbot, opened(qtbot, office, case_id))
    dialog = ReopenDialog(office, None, duty(office, case_id, Paper.ANSWER))
    stand_up(qtbot, dialog)
    dialog.save()
    assert dialog.reason_row.has_error()
    dialog.reason.setPlainText("点错了")
    saved(qtbot, dialog)
    assert duty(office, case_id, Paper.ANSWER).state is DeadlineState.OPEN


def test_a_late_one_is_explained_with_who_held_it(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    dialog = ExplainDialog(office, None, duty(office, case_id, Paper.ANSWER))
    stand_up(qtbot, dialog)
    dialog.cause.set_value(LateCause.HANDOVER)
    dialog.holder.set_value("没有这个人")
    dialog.save()
    assert dialog.holder_row.has_error()
    dialog.holder.set_value("王芳")
    dialog.note.setPlainText("转办时遗漏")
    saved(qtbot, dialog)
    explained = duty(office, case_id, Paper.ANSWER)
    holder = office.shelf.case_file(case_id).persons[explained.late_holder_id or ""]
    assert (explained.late_cause, explained.late_note, holder.name) == (
        LateCause.HANDOVER,
        "转办时遗漏",
        "王芳",
    )


def test_proof_may_follow_later(qtbot: QtBot, office: Office, case_id: str) -> None:
    saved(qtbot, opened(qtbot, office, case_id))
    dialog = ProofDialog(office, None, duty(office, case_id, Paper.ANSWER))
    stand_up(qtbot, dialog)
    dialog.save()
    assert dialog.number_row.has_error()
    dialog.proof_no.setText("回执 7")
    saved(qtbot, dialog)
    assert duty(office, case_id, Paper.ANSWER).proof_no == "回执 7"


def test_every_input_of_the_dialog_has_its_label(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    dialog = opened(qtbot, office, case_id)
    for rows in dialog.findChildren(FormRows):
        for row in rows.rows():
            assert row.label.buddy() is row.field
            assert row.field.accessibleName()
