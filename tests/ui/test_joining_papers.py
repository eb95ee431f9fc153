"""收文登记 of a paper whose case is registered: it joins that case, or files the mediated one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    GOVERNMENT,
    NUMBER,
    SERVED,
    TWO_AGENCIES,
    open_office,
    registered,
    says,
    stand_up,
)
from tracker.codes import EventKind, Stage
from tracker.papers import IncomingPaper
from tracker.records import LEGAL_ZONE
from ui.case_form import CaseForm
from ui.office import Office


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


def shown(qtbot: QtBot, form: CaseForm) -> CaseForm:
    stand_up(qtbot, form)
    return form


def saved(qtbot: QtBot, form: CaseForm) -> str:
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert form.case_id is not None
    return form.case_id


def test_a_judgment_joins_the_case_of_its_number(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office, parties=TWO_AGENCIES)
    form = shown(qtbot, CaseForm(office))
    form.papers.choose(IncomingPaper.JUDGMENT)
    form.main.official_no.setText("(2026)沪7101行初123号")
    says(qtbot, form.notice, "本文书将登记在该案中")
    assert not form.main.claimants.isVisible()
    form.parties.first.agency.set_value(GOVERNMENT)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    says(qtbot, form.preview, "提起上诉")
    assert saved(qtbot, form) == case_id
    file = office.shelf.case_file(case_id)
    served = [each for each in file.events if each.kind is EventKind.JUDGMENT_SERVED]
    party = next(each for each in file.parties if each.id == served[0].party_id)
    assert file.agencies[party.agency_id].name == GOVERNMENT


def test_a_summons_brings_its_hearing(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    form = shown(qtbot, CaseForm(office))
    form.papers.choose(IncomingPaper.SUMMONS)
    form.main.official_no.setText(NUMBER)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    qtbot.waitUntil(lambda: form.parties.first.agency.value() == AGENCY)
    at = datetime(2026, 5, 12, 14, 0, tzinfo=LEGAL_ZONE)
    form.main.hearing_at.set_value(at)
    form.main.hearing_place.setText("第三法庭")
    assert saved(qtbot, form) == case_id
    hearing = office.shelf.case_file(case_id).hearings[0]
    assert (hearing.starts_at, hearing.place) == (at, "第三法庭")


def test_a_number_registered_before_is_warned_of_and_can_be_opened(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    form = shown(qtbot, CaseForm(office))
    form.main.official_no.setText(NUMBER)
    form.parties.first.served_on.set_value(SERVED)
    says(qtbot, form.notice, "不要重复登记")
    with qtbot.waitSignal(form.accepted):
        form.notice.open_button.click()
    assert form.case_id == case_id


def test_a_mediation_becomes_a_filed_case_in_one_form(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office, paper=IncomingPaper.MEDIATION_NOTICE, official_no="")
    assert office.shelf.case_file(case_id).deadlines == ()
    form = shown(qtbot, CaseForm(office, filing_case_id=case_id))
    assert form.main.claimants.text() == "张三、李四"
    form.main.official_no.setText(NUMBER)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    says(qtbot, form.preview, "2026-03-24")
    assert saved(qtbot, form) == case_id
    file = office.shelf.case_file(case_id)
    assert (file.case.stage, file.case.official_no) == (Stage.FIRST_ORDINARY, NUMBER)
    assert date(2026, 3, 24) in {each.due_on for each in file.deadlines}


def test_a_paper_for_a_given_case_is_registered_there(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    form = shown(qtbot, CaseForm(office, case_id=case_id))
    form.papers.choose(IncomingPaper.JUDGMENT)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    assert saved(qtbot, form) == case_id
    kinds = [each.kind for each in office.shelf.case_file(case_id).events]
    assert EventKind.JUDGMENT_SERVED in kinds
