"""A day in an office for tests: cases with their last days, ticks, dialogs that are answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import (
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_party,
    an_event,
    record_id,
)
from tests.offices import StandingClock, opened_office, write
from tests.ui.an_office import do
from tracker.books.deadline_book import Submission
from tracker.codes import SubmissionWay
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.deadlines import Deadline
from tracker.evening import check_of
from tracker.records import LEGAL_ZONE, Record
from ui.office import Office


def at(hour: str, days: int = 0) -> datetime:
    """An hour of TODAY (a Tuesday), or of so many days after it."""
    moment = datetime.combine(TODAY, time.fromisoformat(hour), LEGAL_ZONE)
    return moment + timedelta(days=days)


def due_in(days: int, number: int = 1, **over: object) -> list[Record]:
    """Case n, whose evidence is due so many days from TODAY."""
    day = TODAY + timedelta(days=days)
    dates = {"unrolled_on": day, "due_on": day, "original_on": day}
    party = [a_case(number), a_claimant(number), a_party(number), an_event(number)]
    return [*party, a_deadline(number, **{**dates, **over})]


@contextmanager
def a_day(folder: Path, clock: StandingClock, *records: Record) -> Iterator[Office]:
    """The office over these records."""
    write(folder, *records)
    with opened_office(folder, clock) as office:
        yield office


def tick(qtbot: QtBot, office: Office, number: int = 1, proof_no: str = "") -> None:
    """The evidence of case n was filed today."""
    ids = (record_id(Deadline, number),)
    way = SubmissionWay.PLATFORM
    submission = Submission(deadline_ids=ids, on=office.today(), way=way, proof_no=proof_no)
    do(qtbot, office, office.books.deadline.submit, submission)


def sign(qtbot: QtBot, office: Office, name: str = "王敏") -> None:
    """The day is signed off, everything verified."""
    check = check_of(office.shelf, office.today(), office.calendar)
    keys = [line.key for line in check.closed]
    do(qtbot, office, lambda: office.books.day.sign(check, keys, name, anyway=True))


def evening_sheet(office: Office, days: int = 0) -> DaySheet | None:
    """The evening sheet of TODAY, or of so many days after it."""
    return office.shelf.day_sheet(DaySheetKind.EVENING, TODAY + timedelta(days=days))


def answer_dialog(kind: type[QWidget], answer: Callable[[QWidget], object]) -> list[QWidget]:
    """Answers the dialog of this kind that is about to be asked; holds it once it was there."""
    seen: list[QWidget] = []
    timer = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and not seen:
            timer.stop()
            seen.append(dialog)
            answer(dialog)

    timer.timeout.connect(look)
    timer.start()
    return seen
