"""Poses of a day of work: 每日摘要, 今日已办, 下班核对, for `tests.shots`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.an_office import AGENCY, a_draft
from tracker.books import Desk
from tracker.books.case_book import CaseBook
from tracker.books.day_book import DayBook
from tracker.books.deadline_book import DeadlineBook, Submission
from tracker.books.policy_book import PolicyBook
from tracker.codes import NotSubmitted, Paper, SubmissionWay
from tracker.deadlines import Deadline
from tracker.intake import PartyDraft
from tracker.people import Person
from tracker.queries import DeadlineLine, Shelf
from ui.evening_check import EveningCheck
from ui.main_window import MainWindow

FEW, MANY = 3, 24


def fill_day(desk: Desk, shelf: Shelf, ticks: int) -> None:
    """A morning with its digest, somebody away, and so many papers ticked."""
    today = desk.today()
    one, two, *_ = desk.store.find(Person)
    PolicyBook(desk).add_absence(one.id, today, today + timedelta(days=2), two.id)
    days = DayBook(desk, shelf)
    digest = days.morning()
    assert digest is not None
    days.show_digest(digest)
    for number, line in enumerate(_ticked(shelf, today, ticks)):
        _close(DeadlineBook(desk), line, number, desk.today())


def fill_quiet(desk: Desk) -> None:
    """Two lawsuits: of one the answer was filed and the evidence is due today, one comes next."""
    cases, book = CaseBook(desk), DeadlineBook(desk)
    case_ids = [
        cases.register(
            a_draft(
                official_no=f"（2026）沪7101行初{900 + days}号",
                parties=(
                    PartyDraft(
                        agency=AGENCY,
                        served_on=desk.today() - timedelta(days=days),
                        handler="王芳",
                    ),
                ),
            )
        ).main
        for days in (15, 13)
    ]
    filed = desk.store.find(Deadline, case_id=case_ids[0], paper=Paper.ANSWER)
    book.submit(
        Submission(
            deadline_ids=tuple(each.id for each in filed),
            on=desk.today(),
            way=SubmissionWay.POST,
            proof_no="EMS 1098 0001 8211",
        )
    )


def _ticked(shelf: Shelf, today: date, number: int) -> list[DeadlineLine]:
    lines = shelf.open_deadlines()
    found = [line for line in lines if line.paper is not Paper.MATTER and line.trigger_on <= today]
    return found[-number:]


def _close(book: DeadlineBook, line: DeadlineLine, number: int, on: date) -> None:
    """Every third with a number, every third without a proof, every third not needed."""
    if number % 3 == 2 and line.paper is not Paper.RECON_EVIDENCE:
        book.not_needed((line.deadline_id,), NotSubmitted.CASE_ENDED, "原告申请撤诉，法院已准许")
        return
    way = (SubmissionWay.PLATFORM, SubmissionWay.POST)[number % 2]
    proof = f"EMS 1098{number:04d}8211" if number % 3 == 1 else ""
    book.submit(Submission(deadline_ids=(line.deadline_id,), on=on, way=way, proof_no=proof))


def _done(window: MainWindow) -> None:
    """The end of the desk, where the group stands."""
    window.open_room("today")
    QTest.qWait(50)
    area = window.stack.currentWidget().findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _check(window: MainWindow, marks: int = 1) -> EveningCheck:
    check = EveningCheck(window.office, window.office.today())
    for row in check.done.cards[:marks]:
        row.mark.setChecked(True)
    check.appear(window)
    return check


def _leaving(window: MainWindow) -> QWidget:
    """As it asks before the program ends, a name still missing."""
    check = _check(window)
    check.prepare_to_leave()
    check.name.clear()
    check.sign.click()
    return check


DAYS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "digest": lambda window: window.open_room("today"),
    "done": _done,
    "evening-leaving": _leaving,
}
QUIET: dict[str, Callable[[MainWindow], QWidget | None]] = {"evening": _check}
CROWDED: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "evening-many": lambda window: _check(window, 5),
}
