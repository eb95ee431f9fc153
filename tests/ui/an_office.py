"""A real office for tests of forms and pages: its own database, the shipped law, a fixed clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from db.attachments import Attachments
from db.opening import open_desk_database
from tests.builders import NOW, counted_ids
from tests.empty_database import lay_database
from tests.ui.reminder_lines import the_law, the_shipped_law
from tracker.books import Desk
from tracker.books.amend_book import AmendBook
from tracker.books.case_book import CaseBook
from tracker.books.day_book import DayBook
from tracker.books.deadline_book import DeadlineBook
from tracker.books.defence_book import DefenceBook
from tracker.books.escalation_book import EscalationBook
from tracker.books.law_book import LawBook
from tracker.books.policy_book import PolicyBook
from tracker.books.reminder_book import ReminderBook
from tracker.codes import ActKind, Area
from tracker.errors import TrackerError
from tracker.in_force import LawInForce
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from ui.office import Books, Office, OfficeParts

AGENCY = "浦江区市场监督管理局"
GOVERNMENT = "浦江区人民政府"
COURT = "上海铁路运输法院"
NUMBER = "（2026）沪7101行初123号"
SERVED = date(2026, 3, 2)
LAST_DAY = date(2026, 3, 17)
"""15 days from 2 March 2026, a Tuesday."""
NAMES = frozenset({AGENCY, GOVERNMENT, COURT, "王芳", "李明"})


def open_office(folder: Path, now: datetime = NOW, busy_seconds: float = 5.0) -> Office:
    """An office over an empty database in `folder`; `close()` it at the end."""
    place = lay_database(folder)
    database = open_desk_database(place, at=now, busy_seconds=busy_seconds)
    new_id = counted_ids()
    law = LawInForce(*the_law())
    desk = Desk(
        store=database.store(new_id),
        files=Attachments(place.attachments),
        law=law,
        clock=lambda: now,
        new_id=new_id,
        actor=lambda: "王芳",
    )
    parts = OfficeParts(
        books=Books(
            CaseBook(desk),
            DeadlineBook(desk),
            ReminderBook(desk),
            AmendBook(desk),
            LawBook(desk, the_shipped_law()),
            DefenceBook(desk),
            EscalationBook(desk),
            PolicyBook(desk),
            DayBook(desk, database.shelf()),
        ),
        law=law,
        open_shelf=database.shelf,
        data_folder=folder,
        backup=lambda progress: folder,
        daily_backup=lambda: None,
        close=database.close,
    )
    return Office(parts, lambda: now)


def do(qtbot: QtBot, office: Office, verb: Callable[..., Any], *arguments: object) -> Any:
    """What a verb answered, once it has; its refusal is raised."""
    answers: list[Any] = []
    refusals: list[TrackerError] = []
    office.run(verb, *arguments, done=answers.append, failed=refusals.append)
    qtbot.waitUntil(lambda: bool(answers or refusals))
    if refusals:
        raise refusals[0]
    return answers[0]


def a_draft(**over: Any) -> Draft:
    """The notice of a lawsuit against one agency, served on 2 March 2026."""
    draft = {
        "paper": IncomingPaper.ANSWER_NOTICE,
        "official_no": NUMBER,
        "forum": COURT,
        "claimants": "张三、李四",
        "act_name": "行政处罚决定",
        "act_kind": ActKind.PENALTY,
        "area": Area.MARKET,
        "parties": (PartyDraft(agency=AGENCY, served_on=SERVED, handler="王芳"),),
        "create": NAMES,
    }
    return Draft(**(draft | over))


def registered(qtbot: QtBot, office: Office, **over: Any) -> str:
    """The id of a case registered from `a_draft`."""
    case_id: str = do(qtbot, office, office.books.case.register, a_draft(**over)).main
    return case_id


TWO_AGENCIES = (
    PartyDraft(agency=AGENCY, served_on=SERVED, handler="王芳"),
    PartyDraft(agency=GOVERNMENT, served_on=date(2026, 3, 4), handler="李明"),
)
"""双被告: each agency with its own receipt day."""


def stand_up(qtbot: QtBot, widget: QWidget) -> None:
    """Shows a widget for a test; a form still open at its end goes without asking."""
    qtbot.addWidget(widget, before_close_func=_let_go)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def _let_go(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        widget.done(QDialog.DialogCode.Rejected)


def words_in(widget: QWidget) -> str:
    """Everything a widget says, hidden parts left out."""
    labels = widget.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisibleTo(widget))


def says(qtbot: QtBot, widget: QWidget, *words: str) -> None:
    """Waits until a widget says all of this; new rows appear with the next turn of the loop."""

    def said() -> None:
        there = words_in(widget)
        assert [each for each in words if each not in there] == []

    qtbot.waitUntil(said)


def press_in_box(words: str, seen: list[str] | None = None) -> None:
    """Presses that button of the question that is about to be asked."""
    timer = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        box = QApplication.activeModalWidget()
        buttons = box.buttons() if isinstance(box, QMessageBox) else []
        wanted = next((each for each in buttons if each.text() == words), None)
        if wanted is not None:
            timer.stop()
            if seen is not None:
                seen.append(f"{box.text()}{box.informativeText()}")
            wanted.click()

    timer.timeout.connect(look)
    timer.start()
