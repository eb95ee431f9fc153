"""开庭 on the case page: moved, cancelled and announced anew, with real forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    SERVED,
    do,
    open_office,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.books.case_book import EventDraft
from tracker.codes import EventKind
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.records import LEGAL_ZONE
from ui.case_facts import HearingSection
from ui.case_form import CaseForm
from ui.case_page import CasePage
from ui.correction_form import CorrectionForm
from ui.event_form import EventForm
from ui.office import Office

FIRST = datetime(2026, 5, 12, 14, 0, tzinfo=LEGAL_ZONE)
LATER = datetime(2026, 5, 26, 9, 30, tzinfo=LEGAL_ZONE)
MOVED, CANCELLED = EventKind.HEARING_MOVED, EventKind.HEARING_CANCELLED


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def case_id(qtbot: QtBot, office: Office) -> str:
    """A case with a hearing on 12 May."""
    case_id = registered(qtbot, office)
    summons = Draft(
        paper=IncomingPaper.SUMMONS,
        case_id=case_id,
        parties=(PartyDraft(agency=AGENCY, served_on=SERVED),),
        hearing_at=FIRST,
        hearing_place="第三法庭",
    )
    do(qtbot, office, office.books.case.register, summons)
    return case_id


def hearing(office: Office, case_id: str) -> Hearing:
    (only,) = office.shelf.case_file(case_id).hearings
    return only


def saved(qtbot: QtBot, form: EventForm | CaseForm) -> None:
    with qtbot.waitSignal(form.accepted):
        form.save()


def a_move(office: Office, case_id: str, **over: object) -> EventDraft:
    values = {
        "case_id": case_id,
        "kind": MOVED,
        "on": office.today(),
        "hearing_id": hearing(office, case_id).id,
        "hearing_at": LATER,
        "reason": "法官电话通知",
    }
    return EventDraft(**{**values, **over})  # type: ignore[arg-type]


def section_of(qtbot: QtBot, office: Office, case_id: str) -> HearingSection:
    page = CasePage(office)
    stand_up(qtbot, page)
    page.show_case(case_id)
    return page.hearings


def test_a_hearing_is_moved_in_one_form_and_its_last_days_are_shown_before(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = EventForm(office, None, office.shelf.case_file(case_id), MOVED)
    stand_up(qtbot, form)
    assert form.fields.hearing_id.value() == hearing(office, case_id).id
    says(qtbot, form, "填写新的时间后")
    form.fields.hearing_at.set_value(LATER)
    says(qtbot, form, "填写理由后")
    form.fields.reason.setText("法官电话通知")
    says(qtbot, form, "2026-05-12 周二 → 2026-05-26 周二")
    saved(qtbot, form)
    moved = hearing(office, case_id)
    assert (moved.starts_at, moved.place) == (LATER, "第三法庭")


def test_a_move_without_time_or_reason_stays_open_at_the_field(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = EventForm(office, None, office.shelf.case_file(case_id), MOVED)
    stand_up(qtbot, form)
    form.save()
    assert form.fields.by_name["hearing_at"].has_error()
    form.fields.hearing_at.set_value(LATER)
    form.save()
    assert form.fields.by_name["reason"].has_error()
    assert form.isVisible()
    form.fields.reason.setText("法官电话通知")
    assert not form.fields.by_name["reason"].has_error()


def test_a_case_without_a_hearing_offers_neither_move_nor_cancellation(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    form = EventForm(office, None, office.shelf.case_file(case_id))
    stand_up(qtbot, form)
    assert not {MOVED, CANCELLED} & set(form.kind.values())


def test_the_buttons_of_a_hearing_ask_for_that_hearing(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    section = section_of(qtbot, office, case_id)
    move, cancel = section.findChildren(QPushButton)[-2:]
    asked = {move: section.moving_asked, cancel: section.cancelling_asked}
    section.moving_asked.disconnect()
    section.cancelling_asked.disconnect()
    for button, signal in asked.items():
        with qtbot.waitSignal(signal) as caught:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert caught.args[0].id == hearing(office, case_id).id
    assert move.accessibleName() == "改期 2026-05-12 14:00 周二 · 开庭（含线上）"


def test_a_cancelled_hearing_stays_on_the_page_with_its_reason(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    cancelled = a_move(office, case_id, kind=CANCELLED, hearing_at=None, reason="另行通知")
    do(qtbot, office, office.books.case.record, cancelled)
    section = section_of(qtbot, office, case_id)
    says(qtbot, section, "已取消（王芳）：另行通知")
    says(qtbot, section, "作废“开庭取消”")
    assert not section.findChildren(QPushButton)


def test_a_hearing_whose_summons_was_voided_says_so_in_words(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    events = office.shelf.case_file(case_id).events
    summons = next(each for each in events if each.kind is EventKind.SUMMONED)
    do(qtbot, office, office.books.case.void_event, summons, "登记错误")
    section = section_of(qtbot, office, case_id)
    says(qtbot, section, "所依据的事件已作废")
    assert "作废“开庭取消”" not in words_in(section)


def test_a_further_summons_asks_whether_it_moves_the_hearing(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = CaseForm(office, case_id=case_id)
    stand_up(qtbot, form)
    row = form.main.field_rows["hearing_id"]
    form.papers.choose(IncomingPaper.JUDGMENT)
    assert not row.field.isVisible()
    form.papers.choose(IncomingPaper.SUMMONS)
    assert row.field.isVisible()
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    form.main.hearing_at.set_value(LATER)
    form.save()
    assert row.has_error()
    assert form.main.hearing_id.itemText(0) == "改期：原定 2026-05-12 14:00 周二 · 开庭（含线上）"
    form.main.hearing_id.setCurrentIndex(0)
    saved(qtbot, form)
    assert hearing(office, case_id).starts_at == LATER


def test_a_further_summons_may_announce_another_hearing(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    form = CaseForm(office, case_id=case_id)
    stand_up(qtbot, form)
    form.papers.choose(IncomingPaper.SUMMONS)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    form.main.hearing_at.set_value(LATER)
    form.main.hearing_id.setCurrentIndex(1)
    saved(qtbot, form)
    assert len(office.shelf.case_file(case_id).hearings) == 2


def test_a_summons_shows_the_last_days_before_its_hearing(qtbot: QtBot, office: Office) -> None:
    form = CaseForm(office)
    stand_up(qtbot, form)
    form.papers.choose(IncomingPaper.SUMMONS)
    form.parties.first.served_on.set_value(date(2026, 3, 9))
    form.main.hearing_at.set_value(FIRST)
    says(qtbot, form.preview, "2026-05-12")


def test_the_hour_of_a_summons_is_put_right_by_moving_the_hearing(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    file = office.shelf.case_file(case_id)
    summons = next(each for each in file.events if each.kind is EventKind.SUMMONED)
    form = CorrectionForm(office, None, file, summons)
    stand_up(qtbot, form)
    assert "用“改期”更正" in words_in(form)
    assert not form.fields.by_name["hearing_at"].field.isVisible()


def test_a_move_that_was_told_wrongly_can_be_put_right(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    do(qtbot, office, office.books.case.record, a_move(office, case_id))
    file = office.shelf.case_file(case_id)
    move = next(each for each in file.events if each.kind is MOVED)
    form = CorrectionForm(office, None, file, move)
    stand_up(qtbot, form)
    assert form.fields.hearing_at.value() == LATER
    right = datetime(2026, 5, 27, 15, 0, tzinfo=LEGAL_ZONE)
    form.fields.hearing_at.set_value(right)
    form.why.setText("听错时间")
    with qtbot.waitSignal(form.accepted):
        form.save()
    assert hearing(office, case_id).starts_at == right


def test_the_timeline_says_which_hearing_was_moved_or_cancelled(
    qtbot: QtBot, office: Office, case_id: str
) -> None:
    do(qtbot, office, office.books.case.record, a_move(office, case_id))
    cancelled = a_move(office, case_id, kind=CANCELLED, hearing_at=None, reason="另行通知")
    do(qtbot, office, office.books.case.record, cancelled)
    page = CasePage(office)
    stand_up(qtbot, page)
    page.show_case(case_id)
    says(qtbot, page.timeline, "原定：2026-05-26 09:30 周二")
    says(qtbot, page.timeline, "原定：2026-05-12 14:00 周二")
