"""Forms that tell much stay on a low screen, and nothing in them covers their buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.an_office import TWO_AGENCIES, open_office, registered, stand_up
from tracker.codes import EventKind
from tracker.queries import CaseFile
from ui.correction_form import CorrectionForm
from ui.deadline_dialogs import VoidDialog
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.event_form import EventForm
from ui.office import Office
from ui.pieces import text
from ui.tall_body import FRAME, TallBody


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = open_office(tmp_path)
    yield made
    made.close()


@pytest.fixture
def file(qtbot: QtBot, office: Office) -> CaseFile:
    return office.shelf.case_file(registered(qtbot, office, parties=TWO_AGENCIES))


def correction(office: Office, file: CaseFile) -> CorrectionForm:
    served = next(each for each in file.events if each.kind is EventKind.SERVED)
    form = CorrectionForm(office, None, file, served)
    form.fields.day.set_value(date(2026, 3, 1))
    return form


def event(office: Office, file: CaseFile) -> EventForm:
    form = EventForm(office, None, file, EventKind.OBSTACLE)
    form.fields.day.set_value(date(2026, 3, 9))
    form.fields.until.set_value(date(2026, 3, 12))
    return form


def void(office: Office, file: CaseFile) -> VoidDialog:
    return VoidDialog(office, None, file, file.events[0])


FORMS = [correction, event, void]


def bottom(widget: QWidget, form: EntryDialog) -> int:
    return widget.mapTo(form, QPoint(0, widget.height())).y()


def top(widget: QWidget, form: EntryDialog) -> int:
    return widget.mapTo(form, QPoint(0, 0)).y()


@pytest.mark.parametrize("make", FORMS)
def test_it_leaves_its_buttons_free(
    office: Office, file: CaseFile, qtbot: QtBot, make: Callable[..., EntryDialog]
) -> None:
    form = make(office, file)
    stand_up(qtbot, form)
    effect = form.findChild(EffectCard)
    qtbot.waitUntil(lambda: bool(effect.changes.rows() or effect._lines.count()))
    form.say("数据库正被其他程序占用，请稍后再保存；填写的内容都还在。" * 3, "error")
    body = form.findChild(TallBody)

    def stands() -> None:
        assert bottom(body, form) <= top(form.sentence, form)
        assert form.sentence.height() >= form.sentence.heightForWidth(form.sentence.width())
        assert bottom(form.save_button, form) <= form.height()

    qtbot.waitUntil(stands)


@pytest.mark.parametrize("make", FORMS)
def test_it_does_not_outgrow_a_low_screen_line_by_line(
    office: Office, file: CaseFile, qtbot: QtBot, make: Callable[..., EntryDialog]
) -> None:
    form = make(office, file)
    stand_up(qtbot, form)
    body = form.findChild(TallBody)
    low = QGuiApplication.primaryScreen().availableSize().height() - FRAME
    for place in range(60):
        body.lines.addWidget(text(f"不变：第 {place} 项期限"))
        QApplication.processEvents()
    assert body.height() < body.lines.sizeHint().height(), "it scrolls"
    assert low - 20 <= form.height() <= low
