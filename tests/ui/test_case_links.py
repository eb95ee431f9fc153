"""The case page beyond deadlines: objections, the day of effect, other instances."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.an_office import (
    AGENCY,
    COURT,
    do,
    open_office,
    press_in_box,
    registered,
    says,
    stand_up,
    words_in,
)
from tracker.books.case_book import EventDraft
from tracker.books.joining import Joining
from tracker.codes import Capacity, EventKind, Paper, Role, Stage
from tracker.deadlines import is_duty
from tracker.defence import Defence, DefenceChoice
from tracker.errors import InputError
from tracker.papers import IncomingPaper
from tracker.records import LEGAL_ZONE
from ui.case_form import CaseForm
from ui.case_page import CasePage
from ui.defence_section import DefenceDialog
from ui.entry_dialog import EntryDialog
from ui.event_form import EventForm
from ui.joining_dialog import JoiningDialog
from ui.office import Office

JULY = datetime(2026, 7, 1, 9, 0, tzinfo=LEGAL_ZONE)
ACT = "沪市监罚〔2025〕1号"


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path, JULY)
    yield office
    office.close()


def shown(qtbot: QtBot, office: Office, case_id: str) -> CasePage:
    page = CasePage(office)
    qtbot.addWidget(page)
    page.resize(1160, 690)
    page.show_case(case_id)
    page.show()
    return page


def asked(page: CasePage) -> list[EntryDialog]:
    """The dialogs the page opens from now on, closed again at once."""
    opened: list[EntryDialog] = []
    page._ask = lambda make: opened.append(make())  # type: ignore[method-assign,assignment,func-returns-value]
    return opened


def record(qtbot: QtBot, office: Office, case_id: str, kind: EventKind, on: date, **over: object):
    draft = EventDraft(case_id=case_id, kind=kind, on=on, **over)  # type: ignore[arg-type]
    return do(qtbot, office, office.books.case.record, draft)


# Objections


def test_a_suit_out_of_time_is_told_with_its_last_day_and_the_decision_is_kept(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    page = shown(qtbot, office, case_id)
    record(qtbot, office, case_id, EventKind.KNOWN, date(2025, 3, 3))
    record(qtbot, office, case_id, EventKind.ACT_MADE, date(2025, 3, 3))
    record(qtbot, office, case_id, EventKind.SUED, date(2026, 3, 9))
    says(qtbot, page.defences, "2026-03-09 周一 提出，晚于期限最后一日", "2025-09-03")

    decide = (case_id, Defence.OUT_OF_TIME, DefenceChoice.RAISE, "")
    do(qtbot, office, office.books.defence.decide, *decide)
    says(qtbot, page.defences, "决定：提出")


def test_what_is_missing_can_be_recorded_from_where_it_is_missed(
    qtbot: QtBot, office: Office
) -> None:
    page = shown(qtbot, office, registered(qtbot, office))
    opened = asked(page)
    wanted = "登记：对方知道行政行为"
    button = next(b for b in page.defences.findChildren(QPushButton) if b.text() == wanted)

    button.click()

    (form,) = opened
    assert isinstance(form, EventForm)
    assert form.kind.value() is EventKind.KNOWN
    form.deleteLater()


def test_leaving_an_objection_needs_a_reason(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    file = office.shelf.case_file(case_id)
    dialog = DefenceDialog(office, None, file, Defence.JURISDICTION)
    stand_up(qtbot, dialog)
    dialog.choice.set_value(DefenceChoice.LEAVE)

    dialog.save()
    assert dialog.reason_row.has_error()

    dialog.reason.setPlainText("受诉法院有管辖权")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (decision,) = office.shelf.case_file(case_id).defences
    assert (decision.choice, decision.reason) == (DefenceChoice.LEAVE, "受诉法院有管辖权")


def test_a_decision_without_its_reason_is_refused_by_the_book(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)

    leave = (case_id, Defence.JURISDICTION, DefenceChoice.LEAVE, " ")
    with pytest.raises(InputError, match="reason_required"):
        do(qtbot, office, office.books.defence.decide, *leave)


def test_another_decision_takes_the_place_of_the_first_one(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    book = office.books.defence
    do(qtbot, office, book.decide, case_id, Defence.JURISDICTION, DefenceChoice.RAISE, "")
    do(qtbot, office, book.decide, case_id, Defence.JURISDICTION, DefenceChoice.LEAVE, "有管辖权")

    file = office.shelf.case_file(case_id)
    assert [each.choice for each in file.defences] == [DefenceChoice.LEAVE]
    changes = [line.why for line in file.history if line.table == "defence_decision"]
    assert changes == ["defence:raise", "defence:leave"]


def test_another_suit_over_the_same_act_is_named(qtbot: QtBot, office: Office) -> None:
    first = registered(qtbot, office, act_no=ACT)
    second = registered(qtbot, office, act_no=ACT, official_no="（2026）沪7101行初456号")

    says(qtbot, shown(qtbot, office, second).defences, office.shelf.case_file(first).case.serial)


# The day of effect


def test_a_served_judgment_proposes_the_day_after_the_appeal_period(
    qtbot: QtBot, office: Office
) -> None:
    case_id = registered(qtbot, office)
    page = shown(qtbot, office, case_id)
    assert page.effect.isHidden()

    record(qtbot, office, case_id, EventKind.JUDGMENT_SERVED, date(2026, 6, 4))
    says(qtbot, page, "最早可能生效日：2026-06-23 周二")
    opened = asked(page)
    page.effect.confirm_button.click()
    (form,) = opened
    assert isinstance(form, EventForm)
    draft = form.draft()
    assert draft is not None
    assert (draft.kind, draft.on) == (EventKind.EFFECTIVE, date(2026, 6, 23))
    form.deleteLater()

    record(qtbot, office, case_id, EventKind.EFFECTIVE, date(2026, 6, 23))
    qtbot.waitUntil(page.effect.isHidden)


# Instances


def test_an_appeal_is_a_case_of_its_own_linked_to_the_first(qtbot: QtBot, office: Office) -> None:
    first = registered(qtbot, office, act_no=ACT)
    form = CaseForm(office, None, follows=first)
    stand_up(qtbot, form)
    assert form.papers.paper() is IncomingPaper.APPEAL_COPY
    form.main.official_no.setText("（2026）沪03行终9号")
    form.main.forum.set_value(COURT)
    form.parties.first.served_on.set_value(date(2026, 6, 26))
    with qtbot.waitSignal(form.accepted):
        form.save()

    second = office.shelf.case_file(form.case_id or "")
    (party,) = second.parties
    assert second.case.previous_case_id == first
    assert (second.case.stage, party.our_role) == (Stage.SECOND, Role.APPELLEE)
    assert (second.case.act_no, second.case.origin_no) == (ACT, "（2026）沪7101行初123号")
    assert Paper.ANSWER in {each.paper for each in second.deadlines}

    page = shown(qtbot, office, first)
    wanted: list[str] = []
    page.case_wanted.connect(wanted.append)
    says(qtbot, page.linked, "后案", "二审")
    link = next(
        b for b in page.linked.findChildren(QPushButton) if b.text() == "（2026）沪03行终9号"
    )
    link.click()
    assert wanted == [second.case.id]
    page.show_case(second.case.id)
    says(qtbot, page.linked, "前案", "一审普通")


def test_an_earlier_instance_is_no_repeated_suit(qtbot: QtBot, office: Office) -> None:
    first = registered(qtbot, office, act_no=ACT)
    form = CaseForm(office, None, follows=first)
    stand_up(qtbot, form)
    form.papers.choose(IncomingPaper.ANSWER_NOTICE)
    form.main.stage.set_value(Stage.FIRST_REMAND)
    form.main.official_no.setText("（2026）沪7101行初789号")
    form.main.forum.set_value(COURT)
    form.parties.first.served_on.set_value(date(2026, 6, 26))
    with qtbot.waitSignal(form.accepted):
        form.save()

    page = shown(qtbot, office, form.case_id or "")

    assert AGENCY in words_in(page)
    says(qtbot, page.defences, "没有登记同一原告对同一文号行为的其他诉讼", "发回重审")


# Joinder


def test_an_agency_that_joins_later_has_its_own_fifteen_days(qtbot: QtBot, office: Office) -> None:
    case_id = registered(qtbot, office)
    dialog = JoiningDialog(office, None, office.shelf.case_file(case_id))
    stand_up(qtbot, dialog)
    dialog.save()
    assert dialog.agency_row.has_error()

    dialog.agency.set_value("浦江区人民政府")
    dialog.capacity.set_value(Capacity.ORGAN_UPHELD)
    dialog.served_on.set_value(date(2026, 6, 8))
    press_in_box("新建并追加")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()

    file = office.shelf.case_file(case_id)
    joined = next(each for each in file.parties if each.capacity is Capacity.ORGAN_UPHELD)
    own = {d.paper: d.due_on for d in file.deadlines if d.party_id == joined.id}
    assert joined.served_on == date(2026, 6, 8)
    assert own[Paper.ANSWER] == own[Paper.RECON_EVIDENCE] == date(2026, 6, 23)
    before = {d.due_on for d in file.deadlines if d.party_id != joined.id and is_duty(d)}
    assert before == {date(2026, 3, 17)}
    assert {EventKind.JOINED, EventKind.SERVED} <= {
        each.kind for each in file.events if each.party_id == joined.id
    }


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"agency": AGENCY}, "agency_in_case"),
        ({"agency": "没有登记的机关"}, "name_not_agreed"),
        ({"agency": " "}, "required"),
        ({"agency": AGENCY, "served_on": date(2030, 1, 1)}, "event_in_future"),
    ],
)
def test_an_agency_that_cannot_join_is_refused_with_a_reason(
    qtbot: QtBot, office: Office, over: dict[str, object], code: str
) -> None:
    case_id = registered(qtbot, office)
    values = {"our_role": Role.DEFENDANT, "served_on": date(2026, 6, 8), **over}
    joining = Joining(case_id=case_id, **values)  # type: ignore[arg-type]

    with pytest.raises(InputError, match=code):
        do(qtbot, office, office.books.case.join_party, joining)
