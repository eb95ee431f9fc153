"""Poses of hearings that are moved, cancelled, or announced anew, for `tests.shots`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.shot_rules import wait_for
from tracker.books.case_book import EventDraft
from tracker.codes import EventKind
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile
from ui.case_form import SIZE, CaseForm
from ui.case_page import CasePage
from ui.event_form import EventForm
from ui.main_window import MainWindow
from ui.office import Office
from ui.timeline_view import agency_name

SETTLE_MS = 400


def _move_hearing(window: MainWindow) -> QWidget:
    """A hearing that is put off by a week, and its place too."""
    file = _heard(window)
    form = EventForm(window.office, window, file, EventKind.HEARING_MOVED)
    hearing = max(file.hearings, key=lambda each: each.starts_at)
    form.fields.hearing_at.set_value(hearing.starts_at + timedelta(days=7))
    form.fields.hearing_place.setText("第二法庭")
    form.fields.reason.setText("承办法官电话通知，当日法庭另有安排")
    QTest.qWait(SETTLE_MS)
    form.show()
    return form


def _cancel_hearing(window: MainWindow) -> QWidget:
    """The reason is still missing."""
    form = EventForm(window.office, window, _heard(window), EventKind.HEARING_CANCELLED)
    form.save()
    form.show()
    return form


def _further_summons(window: MainWindow) -> QWidget:
    """A summons while a hearing is still to come: which one does it tell of?"""
    file = _heard(window)
    form = CaseForm(window.office, window, case_id=file.case.id)
    form.papers.choose(IncomingPaper.SUMMONS)
    form.parties.first.served_on.set_value(window.office.today())
    hearing = max(file.hearings, key=lambda each: each.starts_at)
    form.main.hearing_at.set_value(hearing.starts_at + timedelta(days=14))
    form.resize(*SIZE)
    form.show()
    form.save()
    return form


def _hearings_of_a_case(window: MainWindow) -> None:
    """One hearing was moved, another one cancelled."""
    office, file = window.office, _heard(window)
    (hearing,) = file.hearings
    later = hearing.starts_at + timedelta(days=20)
    summons = Draft(
        paper=IncomingPaper.SUMMONS,
        case_id=file.case.id,
        parties=(PartyDraft(agency=_agency(file), served_on=office.today()),),
        hearing_at=later,
        hearing_place="第二法庭",
        hearing_id="",
    )
    told = {"case_id": file.case.id, "on": office.today(), "reason": "承办法官电话通知延期"}
    _done(office, office.books.case.register, summons)
    new = next(
        each for each in office.shelf.case_file(file.case.id).hearings if each.starts_at == later
    )
    cancelled = EventDraft(kind=EventKind.HEARING_CANCELLED, hearing_id=new.id, **told)
    _done(office, office.books.case.record, cancelled)
    window.open_case(file.case.id)
    QTest.qWait(SETTLE_MS)
    page = window.stack.currentWidget()
    assert isinstance(page, CasePage)
    page.scroll.verticalScrollBar().setValue(page.hearings.y())


def _done(office: Office, verb: Callable[..., object], said: object) -> None:
    answers: list[object] = []
    office.run(verb, said, done=answers.append)
    wait_for(answers.__len__)


def _heard(window: MainWindow) -> CaseFile:
    """A case with a hearing that is still to come."""
    office = window.office
    lines = office.shelf.hearings(office.now(), office.now() + timedelta(days=40))
    files = (office.shelf.case_file(line.case_id) for line in lines)
    return next(file for file in files if len(file.hearings) == 1)


def _agency(file: CaseFile) -> str:
    return agency_name(file, file.parties[0].id)


HEARINGS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "hearings": _hearings_of_a_case,
    "hearing-moved": _move_hearing,
    "hearing-cancelled": _cancel_hearing,
    "hearing-summons": _further_summons,
}
