"""更正案件信息 and 更正日期 with a real office: the old and the new are told, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    COURT,
    TWO_AGENCIES,
    do,
    open_office,
    press_in_box,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.cases import CaseEvent
from tracker.codes import Capacity, EventKind, Paper
from tracker.intake import PartyDraft
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile, CaseQuery
from tracker.records import LEGAL_ZONE
from tracker.reminders import LIVE_STATES, OccurrenceState
from ui.amend_form import CASE, MORE, PARTIES, AmendForm
from ui.case_page import CasePage
from ui.correction_form import CorrectionForm
from ui.office import Office

SEPTEMBER = datetime(2026, 9, 20, 10, 0, tzinfo=LEGAL_ZONE)


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def september(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path, SEPTEMBER)
    yield office
    office.close()


def opened(qtbot: QtBot, office: Office, case_id: str) -> AmendForm:
    form = AmendForm(office, None, office.shelf.case_file(case_id))
    stand_up(qtbot, form)
    return form


def saved(qtbot: QtBot, form: AmendForm | CorrectionForm) -> None:
    with qtbot.waitSignal(form.accepted):
        form.save()


def received(file: CaseFile) -> CaseEvent:
    (event,) = (e for e in file.events if e.kind is EventKind.SERVED and e.voided_at is None)
    return event


def found(office: Office, words: str) -> int:
    return len(office.shelf.case_ids(CaseQuery(today=office.today(), text=words)))


# 更正案件信息.


def test_the_form_shows_the_case_as_it_stands(qtbot: QtBot, office: Office) -> None:
    form = opened(qtbot, office, registered(qtbot, office, judge="张法官", civil_joint=True))
    assert form.claimants.text() == "张三、李四"
    assert form.forum.value() == COURT
    assert form.parties[0].handler.value() == "王芳"
    assert form.parties[0].capacity.value() is Capacity.SOLE
    assert form.more.values()["judge"] == "张法官"
    assert form.more.values()["civil_joint"] is True
    assert not form.law.isVisible()
    assert form.wanted() == form._was


def test_a_name_put_right_is_found_and_the_wrong_one_no_longer(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    form = opened(qtbot, office, case_id)
    form.claimants.setText("章叁、李四")
    form.save()
    assert form._rows["reason"].has_error()
    assert form.isVisible()
    form.reason.setText("立案信息误登")
    saved(qtbot, form)
    assert (found(office, "章叁"), found(office, "张三")) == (1, 0)


def test_the_history_tells_old_and_new_with_the_reason(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    form = opened(qtbot, office, case_id)
    form.forum.set_value("上海市第三中级人民法院")
    form.parties[0].handler.set_value("李明")
    form.reason.setText("管辖法院登错")
    press_in_box("新建并保存", seen := [])
    saved(qtbot, form)
    assert "上海市第三中级人民法院" in seen[0]
    page = CasePage(office)
    qtbot.addWidget(page)
    page.show_case(case_id)
    page.history.all_button.click()
    told = words_in(page.history)
    assert f"受理机关：{COURT} → 上海市第三中级人民法院；理由：管辖法院登错" in told
    assert "承办人：王芳 → 李明" in told


def test_a_new_name_not_agreed_to_saves_nothing_and_keeps_what_was_typed(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    form = opened(qtbot, office, case_id)
    form.parties[0].handler.set_value("王方")
    press_in_box("返回核对")
    form.save()
    assert form.isVisible()
    assert form.parties[0].handler.value() == "王方"
    file = office.shelf.case_file(case_id)
    assert [each.name for each in file.persons.values()] == ["王芳"]


def test_a_new_handler_has_every_reminder_still_to_come(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office, parties=TWO_AGENCIES)
    form = opened(qtbot, office, case_id)
    form.tabs.setCurrentIndex(PARTIES)
    form.parties[0].handler.set_value("李明")
    saved(qtbot, form)
    file = office.shelf.case_file(case_id)
    live = {row.recipient for row in file.occurrences if row.state in LIVE_STATES}
    assert [file.persons[each].name for each in live] == ["李明"]


def test_a_day_to_come_is_refused_on_its_tab(qtbot: QtBot, office: Office) -> None:
    form = opened(qtbot, office, registered(qtbot, office))
    form.tabs.setCurrentIndex(MORE)
    form.parties[0].legal_unit_on.set_value(date(2027, 1, 4))
    form.save()
    assert form.tabs.currentIndex() == PARTIES
    assert form.parties[0].rows["legal_unit_on"].has_error()
    assert "还有 1 处需要更正" in form.sentence.text()


def test_what_must_be_filled_cannot_be_emptied(qtbot: QtBot, office: Office) -> None:
    form = opened(qtbot, office, registered(qtbot, office))
    form.tabs.setCurrentIndex(PARTIES)
    form.claimants.clear()
    form.forum.set_value("")
    form.save()
    assert form.tabs.currentIndex() == CASE
    assert form._rows["claimants"].has_error()
    assert form._rows["forum"].has_error()


def test_the_law_chosen_shows_what_it_moves_and_wants_a_reason(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office, paper=IncomingPaper.REPLY_NOTICE, official_no="1号")
    form = opened(qtbot, office, case_id)
    says(qtbot, form, "不改变任何期限")
    form.law.setCurrentIndex(1)
    says(qtbot, form, "2026-03-16 周一 → 2026-03-12 周四")
    form.save()
    assert form._rows["law_basis_reason"].has_error()
    form.law_reason.setText("2023 年 12 月收到申请")
    saved(qtbot, form)
    file = office.shelf.case_file(case_id)
    live = [each.due_on for each in file.deadlines if each.voided_at is None]
    assert (file.case.law_basis, live) == ("arl17", [date(2026, 3, 12)])


def test_nothing_put_right_is_nothing_saved(qtbot: QtBot, office: Office) -> None:
    form = opened(qtbot, office, registered(qtbot, office))
    form.save()
    assert "没有任何更正" in form.sentence.text()
    assert form.isVisible()


def test_leaving_asks_before_a_correction_is_lost(qtbot: QtBot, office: Office) -> None:
    form = opened(qtbot, office, registered(qtbot, office))
    form.official_no.setText("（2026）沪7101行初321号")
    press_in_box("继续填写")
    form.reject()
    assert form.official_no.text() == "（2026）沪7101行初321号"


def test_every_input_of_the_forms_has_its_name(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    form = opened(qtbot, office, case_id)
    assert all(row.field.accessibleName() for row in form._all_rows())
    file = office.shelf.case_file(case_id)
    correction = CorrectionForm(office, None, file, received(file))
    qtbot.addWidget(correction)
    assert all(row.field.accessibleName() for row in correction.fields.rows())


# 更正日期.


def test_a_corrected_receipt_day_shows_and_then_does_the_same(
    qtbot: QtBot, september: Office
) -> None:
    office = september
    party = PartyDraft(agency="浦江区市场监督管理局", served_on=date(2026, 9, 20), handler="王芳")
    case_id = registered(qtbot, office, parties=(party,))
    file = office.shelf.case_file(case_id)
    planned = {row.id for row in file.occurrences if row.state in LIVE_STATES}
    form = CorrectionForm(office, None, file, received(file))
    stand_up(qtbot, form)
    says(qtbot, form, "这里显示每项期限")
    form.fields.day.set_value(date(2026, 9, 2))
    says(qtbot, form, "提交答辩状：2026-10-08 周四 → 2026-09-17 周四")
    form.fields.day.set_value(date(2026, 9, 18))
    says(qtbot, form, "提交答辩状：届满日 2026-10-08 周四 不变")
    form.fields.day.set_value(date(2026, 9, 14))
    says(qtbot, form, "提交答辩状：2026-10-08 周四 → 2026-09-29 周二")
    form.save()
    assert form.why_row.has_error()
    form.why.setText("收发室签收章为 14 日")
    saved(qtbot, form)

    now = office.shelf.case_file(case_id)
    answer = next(each for each in now.deadlines if each.paper is Paper.ANSWER)
    assert (answer.due_on, received(now).on) == (date(2026, 9, 29), date(2026, 9, 14))
    rows = {row.id: row for row in now.occurrences}
    assert {rows[each].state for each in planned} == {OccurrenceState.SUPERSEDED}
    assert any(row.state in LIVE_STATES for row in rows.values())


def test_the_case_page_offers_both_corrections(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    page = CasePage(office)
    stand_up(qtbot, page)
    page.show_case(case_id)
    asked: list[Callable[[], object]] = []
    page._ask = asked.append  # type: ignore[method-assign]
    links = page.timeline.findChildren(QPushButton)
    correct = next(each for each in links if each.accessibleName().startswith("更正日期"))
    for each in (page.facts.amend_button, correct):
        each.click()
    assert [type(make()) for make in asked] == [AmendForm, CorrectionForm]


def test_an_event_voided_meanwhile_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    file = office.shelf.case_file(case_id)
    form = CorrectionForm(office, None, file, received(file))
    stand_up(qtbot, form)
    do(qtbot, office, office.books.case.void_event, received(file), "登记到别的案件")
    form.fields.day.set_value(date(2026, 3, 1))
    form.why.setText("误登")
    form.save()
    qtbot.waitUntil(lambda: "已经作废" in form.sentence.text())
    assert form.fields.day.value() == date(2026, 3, 1)
    assert form.why.text() == "误登"
