"""记录事件 with a real office: what an event would change stands there before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    GOVERNMENT,
    LAST_DAY,
    TWO_AGENCIES,
    do,
    open_office,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.books.case_book import EventDraft
from tracker.codes import EventKind, Paper, ServiceWay
from tracker.intake import PartyDraft
from tracker.papers import IncomingPaper
from ui.event_form import EventForm
from ui.event_kinds import FIELDS
from ui.office import Office


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def case_id(qtbot: QtBot, office: Office) -> str:
    return registered(qtbot, office)


def opened(qtbot: QtBot, office: Office, case_id: str) -> EventForm:
    form = EventForm(office, None, office.shelf.case_file(case_id))
    stand_up(qtbot, form)
    return form


def saved(qtbot: QtBot, form: EventForm) -> None:
    with qtbot.waitSignal(form.accepted):
        form.save()


def due(office: Office, case_id: str, paper: Paper) -> date:
    file = office.shelf.case_file(case_id)
    return next(each.due_on for each in file.deadlines if each.paper is paper)


def test_an_extension_asked_for_moves_nothing(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.EXTENSION_REQUESTED)
    says(qtbot, form, "原届满日照常有效")
    form.fields.reason.setText("证人在外地")
    saved(qtbot, form)
    assert due(office, case_id, Paper.EVIDENCE) == LAST_DAY


def test_a_granted_extension_needs_a_day_and_shows_what_it_moves(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.EXTENSION_GRANTED)
    says(qtbot, form, "填写正当事由消除日或法院指定日")
    form.fields.court_due.set_value(date(2026, 3, 27))
    says(qtbot, form, "2026-03-17 周二 → 2026-03-27 周五")
    saved(qtbot, form)
    assert due(office, case_id, Paper.EVIDENCE) == date(2026, 3, 27)
    assert due(office, case_id, Paper.ANSWER) == LAST_DAY


def test_an_extension_granted_without_a_day_is_refused_in_a_sentence(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.EXTENSION_GRANTED)
    form.save()
    qtbot.waitUntil(form.save_button.isEnabled)
    assert "正当事由消除之日或法院指定" in form.sentence.text()
    assert form.isVisible()


def test_a_judgment_shows_the_appeal_it_opens(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.JUDGMENT_SERVED)
    says(qtbot, form, "新增：提起上诉，届满日 2026-03-25 周三")


def test_a_decision_shows_what_it_ends(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.DECIDED)
    says(qtbot, form, "结束：提交答辩状")


def test_only_the_newest_answer_is_shown(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.DECIDED)
    form.kind.set_value(EventKind.NOTE)
    says(qtbot, form, "不改变任何期限")


def test_an_event_of_one_agency_asks_which(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office, parties=TWO_AGENCIES)
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.JUDGMENT_SERVED)
    assert form.party.isVisible()
    assert [form.party.itemText(place) for place in range(2)] == [AGENCY, GOVERNMENT]
    form.party.setCurrentIndex(1)
    saved(qtbot, form)
    file = office.shelf.case_file(case_id)
    served = next(each for each in file.events if each.kind is EventKind.JUDGMENT_SERVED)
    assert served.party_id == file.parties[1].id


def test_an_event_without_a_day_is_not_recorded(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.fields.day.set_value(None)
    form.save()
    assert "请填写日期" in words_in(form)
    assert not form.busy


def test_a_day_to_come_is_refused_and_kept(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.NOTE)
    form.fields.day.set_value(date(2026, 3, 11))
    form.save()
    qtbot.waitUntil(form.save_button.isEnabled)
    assert "还没有发生" in form.sentence.text()
    assert form.fields.day.value() == date(2026, 3, 11)


def test_electronic_service_has_a_reading_day(qtbot: QtBot, office: Office, case_id: str) -> None:
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.SERVED)
    assert not form.fields.read_on.isVisible()
    form.fields.service_way.set_value(ServiceWay.ELECTRONIC)
    assert form.fields.read_on.isVisible()


def test_a_suspended_case_can_only_be_resumed(qtbot: QtBot, office: Office, case_id: str) -> None:
    stop = EventDraft(case_id=case_id, kind=EventKind.SUSPENDED, on=date(2026, 3, 5))
    do(qtbot, office, office.books.case.record, stop)
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.RESUMED)
    assert form.kind.value() is EventKind.RESUMED
    form.kind.set_value(EventKind.SUSPENDED)
    assert form.kind.value() is EventKind.RESUMED


def test_a_reconsideration_knows_no_extension_of_evidence(qtbot: QtBot, office: Office) -> None:
    case_id = registered(
        qtbot,
        office,
        paper=IncomingPaper.REPLY_NOTICE,
        official_no="浦府复〔2026〕45号",
        forum=GOVERNMENT,
        parties=(PartyDraft(agency=AGENCY, served_on=date(2026, 3, 2)),),
    )
    form = opened(qtbot, office, case_id)
    form.kind.set_value(EventKind.EXTENSION_GRANTED)
    assert form.kind.value() is not EventKind.EXTENSION_GRANTED


def test_every_field_of_an_event_is_one_of_the_form(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = opened(qtbot, office, case_id)
    for names in FIELDS.values():
        for name in names:
            assert name in ("party", "side") or name in form.fields.by_name
