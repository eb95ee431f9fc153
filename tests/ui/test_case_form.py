"""收文登记 with a real office: what is typed, what it opens, what is said, what is saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    COURT,
    GOVERNMENT,
    NUMBER,
    SERVED,
    open_office,
    press_in_box,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.codes import ServiceWay, Stage
from tracker.deadlines import Urgency, urgency
from tracker.papers import IncomingPaper
from ui.case_form import CaseForm
from ui.date_field import DateField
from ui.form_rows import FormRows
from ui.office import Office


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def form(qtbot: QtBot, office: Office) -> CaseForm:
    return shown(qtbot, CaseForm(office))


def shown(qtbot: QtBot, form: CaseForm) -> CaseForm:
    stand_up(qtbot, form)
    return form


def walk(qtbot: QtBot, steps: int) -> list[str]:
    """The names of the fields that Tab leads through, from where the keyboard is."""
    names = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_tab_leads_from_the_papers_through_every_field(qtbot: QtBot, form: CaseForm) -> None:
    assert QApplication.focusWidget() is form.papers
    assert walk(qtbot, 5) == ["签收日期", "案号", "原告/申请人", "被诉机关", "受理机关"]


def test_tab_leads_through_the_full_form_too(qtbot: QtBot, form: CaseForm) -> None:
    form.full_button.click()
    form.papers.setFocus()
    assert walk(qtbot, 3)[1:] == ["签收日期", "案号"]
    assert form.tabs.tabBar().isVisible()


def type_in(form: CaseForm, served: date | None = SERVED, number: str = NUMBER) -> None:
    """The four fields and the court."""
    form.parties.first.served_on.set_value(served)
    form.main.official_no.setText(number)
    form.main.claimants.setText("张三")
    form.parties.first.agency.set_value(AGENCY)
    form.main.forum.set_value(COURT)


def saved(qtbot: QtBot, form: CaseForm) -> str:
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert form.case_id is not None
    return form.case_id


def test_an_empty_form_says_what_to_type(qtbot: QtBot, form: CaseForm) -> None:
    says(qtbot, form.preview, "填写签收日期")
    assert "必填" not in words_in(form)


def test_the_receipt_day_alone_gives_the_last_day_with_its_reasons(
    qtbot: QtBot, form: CaseForm
) -> None:
    form.parties.first.served_on.set_value(SERVED)
    says(qtbot, form.preview, "2026-03-17 周二")
    words = words_in(form.preview)
    assert "还有 7 天（5 个工作日）" in words
    assert "行政诉讼法》第六十七条" in words
    assert "可行使的权利" in words


def test_another_receipt_day_typed_at_once_moves_the_last_day(qtbot: QtBot, form: CaseForm) -> None:
    form.parties.first.served_on.set_value(SERVED)
    says(qtbot, form.preview, "2026-03-17")
    form.parties.first.served_on.set_value(date(2026, 3, 3))
    says(qtbot, form.preview, "2026-03-18 周三")
    assert "2026-03-17" not in words_in(form.preview)


def test_procedure_stage_and_role_follow_from_the_paper(qtbot: QtBot, form: CaseForm) -> None:
    form.papers.choose(IncomingPaper.REPLY_NOTICE)
    type_in(form, number="浦府复〔2026〕45号")
    says(qtbot, form.preview, "2026-03-16 周一")
    assert "书面答复" in words_in(form.preview)
    assert form.draft().stage is Stage.RECON_ORDINARY


def test_a_saved_paper_is_a_case_with_its_deadlines(
    qtbot: QtBot, office: Office, form: CaseForm
) -> None:
    type_in(form)
    asked: list[str] = []
    press_in_box("新建并登记", asked)
    file = office.shelf.case_file(saved(qtbot, form))
    assert AGENCY in asked[0]
    assert COURT in asked[0]
    assert file.case.official_no == NUMBER
    assert {each.due_on for each in file.deadlines} == {date(2026, 3, 17)}


def test_a_number_and_a_name_pasted_over_two_lines_are_kept_in_one(
    qtbot: QtBot, office: Office
) -> None:
    registered(qtbot, office)
    form = shown(qtbot, CaseForm(office))
    type_in(form, number="（2026）沪7101\n行初124号")
    form.parties.first.agency.set_value(f"{AGENCY[:3]}\r\n {AGENCY[3:]}")
    file = office.shelf.case_file(saved(qtbot, form))
    assert file.case.official_no == "（2026）沪7101行初124号"
    assert [agency.name for agency in office.shelf.agencies()].count(AGENCY) == 1
    assert office.shelf.find_cases("（2026）沪7101行初124号")


def test_a_no_to_new_names_saves_nothing_and_keeps_everything(
    qtbot: QtBot, office: Office, form: CaseForm
) -> None:
    type_in(form)
    before = form.draft()
    press_in_box("返回核对")
    form.save()
    assert form.isVisible()
    assert form.draft() == before
    assert office.shelf.find_cases(NUMBER) == []


def test_what_is_missing_is_said_at_each_field_and_the_first_gets_the_cursor(
    qtbot: QtBot, form: CaseForm
) -> None:
    form.save()
    assert form.main.field_rows["claimants"].message().startswith("必填")
    assert form.parties.first.rows["served_on"].has_error()
    assert "5 处" in form.sentence.text() or "4 处" in form.sentence.text()
    qtbot.waitUntil(lambda: form.focusWidget() is form.parties.first.served_on.focusProxy())


def test_a_receipt_day_in_the_future_is_refused_at_the_field(qtbot: QtBot, form: CaseForm) -> None:
    type_in(form, served=date(2026, 3, 11))
    row = form.parties.first.rows["served_on"]
    qtbot.waitUntil(row.has_error)
    assert "未来日期" in row.message()
    form.save()
    assert form.isVisible()


def test_a_receipt_on_a_day_off_is_questioned_but_can_be_saved(
    qtbot: QtBot, form: CaseForm
) -> None:
    type_in(form, served=date(2026, 3, 1))
    row = form.parties.first.rows["served_on"]
    qtbot.waitUntil(lambda: "休息日" in row.message())
    assert not row.has_error()
    press_in_box("新建并登记")
    saved(qtbot, form)


def test_a_text_that_is_no_date_is_not_saved_as_an_empty_one(qtbot: QtBot, form: CaseForm) -> None:
    type_in(form)
    line = form.parties.first.stated_due.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText("下周三")
    line.textEdited.emit("下周三")
    form.save()
    assert "不是日期" in form.parties.first.rows["stated_due"].message()
    assert form.isVisible()


def test_a_paper_registered_too_late_is_overdue_and_says_so(
    qtbot: QtBot, office: Office, form: CaseForm
) -> None:
    type_in(form, served=date(2026, 1, 20))
    says(qtbot, form.preview, "录入时已逾期，将登记为逾期并要求说明。")
    press_in_box("新建并登记")
    file = office.shelf.case_file(saved(qtbot, form))
    duties = [each for each in file.deadlines if each.nature.value == "duty"]
    assert {urgency(each, office.today()) for each in duties} == {Urgency.OVERDUE}


def test_a_mediation_starts_no_clock(qtbot: QtBot, form: CaseForm) -> None:
    form.papers.choose(IncomingPaper.MEDIATION_NOTICE)
    type_in(form)
    says(qtbot, form.preview, "不起算答辩和举证期限")


def test_the_term_in_the_paper_stands_beside_the_statutory_day(
    qtbot: QtBot, form: CaseForm
) -> None:
    type_in(form)
    form.parties.first.stated_due.set_value(date(2026, 3, 12))
    says(qtbot, form.preview, "法定届满日 2026-03-17 周二，文书载明 2026-03-12 周四")
    assert "提醒按较早的一日" in words_in(form.preview)


def test_electronic_service_asks_for_the_day_it_was_read(form: CaseForm) -> None:
    party = form.parties.first
    assert not party.read_on.isVisible()
    party.service_way.set_value(ServiceWay.ELECTRONIC)
    assert party.read_on.isVisible()


def test_each_of_two_defendants_has_its_own_last_day(
    qtbot: QtBot, office: Office, form: CaseForm
) -> None:
    type_in(form)
    second = form.parties.add()
    second.agency.set_value(GOVERNMENT)
    second.served_on.set_value(date(2026, 3, 4))
    says(qtbot, form.preview, "2026-03-19 周四")
    words = words_in(form.preview)
    assert AGENCY in words
    assert GOVERNMENT in words
    press_in_box("新建并登记")
    file = office.shelf.case_file(saved(qtbot, form))
    assert {party.served_on for party in file.parties} == {SERVED, date(2026, 3, 4)}


def test_a_co_defendant_can_be_taken_out_again(qtbot: QtBot, form: CaseForm) -> None:
    form.parties.add()
    form.parties.others[0].removed.emit()
    assert len(form.draft().parties) == 1


def test_a_locked_database_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    office = open_office(tmp_path, busy_seconds=0.05)
    form = shown(qtbot, CaseForm(office))
    type_in(form)
    before = form.draft()
    other = sqlite3.connect(tmp_path / "yingsu.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press_in_box("新建并登记")
    form.save()
    assert not form.save_button.isEnabled()
    qtbot.waitUntil(form.save_button.isEnabled)
    other.execute("ROLLBACK")
    other.close()
    assert "没有保存" in form.sentence.text()
    assert form.isVisible()
    assert form.draft() == before
    press_in_box("新建并登记")
    saved(qtbot, form)
    office.close()


def test_leaving_asks_only_when_something_was_typed(qtbot: QtBot, office: Office) -> None:
    untouched = shown(qtbot, CaseForm(office))
    qtbot.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()
    form = shown(qtbot, CaseForm(office))
    form.main.claimants.setText("张三")
    press_in_box("继续填写")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.main.claimants.text() == "张三"
    press_in_box("放弃")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_enter_moves_on_and_ctrl_s_saves(qtbot: QtBot, office: Office, form: CaseForm) -> None:
    form.main.official_no.setFocus()
    qtbot.keyClick(form.main.official_no, Qt.Key.Key_Return)
    assert form.focusWidget() is form.main.claimants
    type_in(form)
    press_in_box("新建并登记")
    with qtbot.waitSignal(form.accepted):
        qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_the_full_form_keeps_every_column(qtbot: QtBot, office: Office, form: CaseForm) -> None:
    qtbot.keyClick(form, Qt.Key.Key_F6)
    assert form.tabs.isTabVisible(1)
    type_in(form)
    form.parties.first.handler.set_value("王芳")
    values = form.more.values()
    assert {"act_name", "area", "civil_joint", "remarks"} <= values.keys()
    field = form.more.field_rows["act_name"].field
    assert isinstance(field, QLineEdit)
    field.setText("行政处罚决定")
    press_in_box("新建并登记")
    file = office.shelf.case_file(saved(qtbot, form))
    assert file.case.act_name == "行政处罚决定"
    assert [each.name for each in file.persons.values()] == ["王芳"]


def test_known_names_are_offered_and_not_asked_about(qtbot: QtBot, office: Office) -> None:
    registered(qtbot, office)
    form = shown(qtbot, CaseForm(office))
    agency = form.parties.first.agency
    assert [agency.itemText(place) for place in range(agency.count())] == [AGENCY]
    type_in(form, number="（2026）沪7101行初124号")
    saved(qtbot, form)


def test_every_input_has_its_label_and_its_spoken_name(form: CaseForm) -> None:
    form.parties.add()
    for rows in form.findChildren(FormRows):
        for row in rows.rows():
            assert row.label.buddy() is row.field
            assert row.field.accessibleName()
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, DateField):
        for field in form.findChildren(kind):
            around = field.parentWidget()
            assert field.accessibleName() or around.accessibleName(), around
