"""Poses of every form and of the reminder window, for `tests.shots`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.reminder_lines import a_hearing_line, a_line, the_law
from tracker.codes import DeadlineState, EventKind, Paper, Procedure
from tracker.deadlines import Deadline
from tracker.nudges import NudgeLine, NudgeRole
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile
from tracker.reminders import Level
from ui.amend_form import PARTIES, AmendForm
from ui.case_form import SIZE, CaseForm
from ui.close_dialog import CloseDialog
from ui.correction_form import CorrectionForm
from ui.deadline_dialogs import ExplainDialog, ProofDialog, ReopenDialog, VoidDialog
from ui.deadline_sheet import DeadlineSheet, Issue
from ui.event_form import EventForm
from ui.main_window import MainWindow
from ui.reminder_entries import entries, face, snooze_choices
from ui.reminder_window import WIDTH, ReminderWindow
from ui.rules_page import RulesPage
from ui.sheet_bar import SheetDialog
from ui.sheet_paper import pictures
from ui.stop_rows import StopKind
from ui.submit_dialog import SubmitDialog

AGENCY = "示范区人民政府"


def _shown(form: QWidget) -> QWidget:
    form.show()
    return form


def _answered(form: QWidget) -> QWidget:
    """The form once it tells what saving would change; it asks after a pause in typing."""
    QTest.qWait(400)
    return _shown(form)


def _case_form(window: MainWindow, *, full: bool = False) -> QWidget:
    """A notice whose receipt day is given, so that the deadlines stand beside it."""
    form = CaseForm(window.office, window)
    form.main.official_no.setText("（2026）沪7101行初900号")
    form.parties.first.agency.set_value(AGENCY)
    form.parties.first.served_on.set_value(window.office.today() - timedelta(days=3))
    form.show_full(full)
    form.review()
    form.resize(*SIZE)
    return _shown(form)


def _case_form_of(window: MainWindow, paper: IncomingPaper) -> QWidget:
    """Another paper, with everything still missing said at the fields."""
    form = CaseForm(window.office, window)
    form.papers.choose(paper)
    form.resize(*SIZE)
    _shown(form)
    form.save()
    return form


def _event(window: MainWindow) -> QWidget:
    form = EventForm(window.office, window, _file(window))
    form.kind.set_value(EventKind.EXTENSION_GRANTED)
    form.fields.cause_removed_on.set_value(window.office.today())
    return _answered(form)


def _amend(window: MainWindow, *, parties: bool = False) -> QWidget:
    """A court typed wrongly, and the reason still missing."""
    form = AmendForm(window.office, window, _file(window))
    form.forum.set_value("上海市第三中级人民法院")
    if parties:
        form.tabs.setCurrentIndex(PARTIES)
        form.parties[0].handler.set_value("钱某某")
    form.save()
    return _shown(form)


def _amend_reconsideration(window: MainWindow) -> QWidget:
    """Another law chosen: what it does to the last days stands there."""
    shelf = window.office.shelf
    lines = shelf.open_deadlines()
    line = next(each for each in lines if each.procedure is Procedure.RECONSIDERATION)
    form = AmendForm(window.office, window, shelf.case_file(line.case_id))
    form.law.setCurrentIndex(1)
    return _answered(form)


def _correct(window: MainWindow) -> QWidget:
    file = _file(window)
    event = next(each for each in file.events if each.kind is EventKind.SERVED)
    form = CorrectionForm(window.office, window, file, event)
    form.fields.day.set_value(event.on - timedelta(days=3))
    return _answered(form)


def _submit(window: MainWindow) -> QWidget:
    line = window.office.shelf.open_deadlines(limit=1)[0]
    return _shown(SubmitDialog(window.office, window, (line.deadline_id,)))


def _close(window: MainWindow) -> QWidget:
    line = window.office.shelf.open_deadlines(limit=1)[0]
    return _shown(CloseDialog(window.office, window, (line.deadline_id,)))


def _explain(window: MainWindow) -> QWidget:
    return _shown(ExplainDialog(window.office, window, _filed(window)))


def _prove(window: MainWindow) -> QWidget:
    return _shown(ProofDialog(window.office, window, _filed(window)))


def _reopen(window: MainWindow) -> QWidget:
    return _shown(ReopenDialog(window.office, window, _filed(window)))


def _void(window: MainWindow) -> QWidget:
    file = _file(window)
    return _answered(VoidDialog(window.office, window, file, file.events[0]))


def _calculator(window: MainWindow, *, wrong: bool = False) -> None:
    """The organ's own period, extended and suspended across a year that is not published."""
    window.open_room("rules")
    page = window.page("rules")
    assert isinstance(page, RulesPage)
    page.try_rule("arl23_decide_60d")
    fields = page.calculator_tab.view().fields
    fields.day.set_value(date(2026, 11, 2))
    fields.extend.setValue(30)
    row = fields.stops.add(StopKind.SUSPENSION)
    row.start.set_value(date(2026, 11, 20))
    row.end.set_value(date(2026, 11, 10 if wrong else 30))


def _calculator_length(window: MainWindow) -> None:
    _calculator(window, wrong=True)
    page = window.page("rules")
    assert isinstance(page, RulesPage)
    page.calculator_tab.view().fields.by_length.setChecked(True)


def _sheet(window: MainWindow, *, page_alone: bool = False) -> QWidget:
    """期限计算单 of a deadline of a case; `page_alone` as it comes out of the printer."""
    file, office = _file(window), window.office
    rules, calendar = office.law.both
    deadline = file.deadlines[0]
    sheet = DeadlineSheet.of_deadline(file, deadline, rules, calendar, office.today())
    if not page_alone:
        return _shown(SheetDialog(office, window, sheet))
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(pictures(sheet, Issue(office.now(), "王敏"), 760)[0]))
    label.setFixedSize(label.pixmap().size())
    return _shown(label)


def _calendar(window: MainWindow) -> QWidget:
    form = EventForm(window.office, window, _file(window))
    _shown(form)
    form.fields.day.open_calendar()
    popup = form.fields.day.calendar()
    assert popup is not None
    return popup


def _reminders(window: MainWindow) -> QWidget:
    rules, calendar = the_law()
    now = window.office.now()
    reminders = ReminderWindow(lambda entry: snooze_choices(entry, now, calendar))
    lines = (
        a_line(1, Paper.ANSWER, act_by=date(2026, 9, 23)),
        a_line(2, act_by=date(2026, 9, 24), due_on=date(2026, 9, 28)),
        a_line(3, act_by=date(2026, 10, 9), provisional=True),
        a_hearing_line(4, hearing_at=now + timedelta(days=4)),
    )
    reminders.show_entries(
        [(entry, face(entry, now.date(), calendar, rules)) for entry in entries(lines)]
    )
    return _shown(reminders)


def _some_reminders(window: MainWindow, count: int) -> QWidget:
    """That many reminders; the first was not answered, and others have to be told."""
    rules, calendar = the_law()
    now = window.office.now()
    reminders = ReminderWindow(lambda entry: snooze_choices(entry, now, calendar))
    first = a_line(1, act_by=now.date(), level=Level.LAST_DAY_MORNING, recipient_name="李明")
    rest = (a_line(n, act_by=now.date() + timedelta(days=n // 4)) for n in range(2, count + 1))
    nudges = (
        NudgeLine("1", first.occurrence_id, NudgeRole.DEPUTY, "2", "李明"),
        NudgeLine("2", first.occurrence_id, NudgeRole.LEADER, "3", "周局"),
    )
    told = [
        (
            entry,
            face(
                entry,
                now.date(),
                calendar,
                rules,
                nudges if first.occurrence_id in entry.ids else (),
            ),
        )
        for entry in entries((first, *rest))
    ]
    reminders.show_entries(told)
    reminders.resize(WIDTH, reminders.sizeHint().height())
    return _shown(reminders)


def _file(window: MainWindow) -> CaseFile:
    line = window.office.shelf.open_deadlines(limit=1)[0]
    return window.office.shelf.case_file(line.case_id)


def _filed(window: MainWindow) -> Deadline:
    """A deadline that was met too late."""
    line = next(
        line
        for line in window.office.shelf.late_lines(window.office.today())
        if line.state is DeadlineState.SUBMITTED
    )
    file = window.office.shelf.case_file(line.case_id)
    return next(each for each in file.deadlines if each.id == line.deadline_id)


FORMS: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "case-form": _case_form,
    "case-form-full": lambda window: _case_form(window, full=True),
    "case-form-organ": lambda window: _case_form_of(window, IncomingPaper.RECON_APPLICATION),
    "case-form-summons": lambda window: _case_form_of(window, IncomingPaper.SUMMONS),
    "event": _event,
    "amend": _amend,
    "amend-parties": lambda window: _amend(window, parties=True),
    "amend-law": _amend_reconsideration,
    "correct": _correct,
    "submit": _submit,
    "close": _close,
    "explain": _explain,
    "prove": _prove,
    "reopen": _reopen,
    "void": _void,
    "calendar": _calendar,
    "calculator": _calculator,
    "calculator-length": _calculator_length,
    "sheet": lambda window: _sheet(window, page_alone=True),
    "sheet-dialog": _sheet,
    "reminders": _reminders,
    "reminders-1": lambda window: _some_reminders(window, 1),
    "reminders-5": lambda window: _some_reminders(window, 5),
    "reminders-80": lambda window: _some_reminders(window, 80),
}
