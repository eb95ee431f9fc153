"""导出提醒记录: a button, the line that says what became of it, and the card with its period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.errors import TrackerError
from tracker.queries import Shelf
from tracker.rules import RuleBook
from ui.date_field import DateField
from ui.file_names import in_documents
from ui.form_rows import FormRow, FormRows
from ui.icons import put_beside_words
from ui.inputs import HEARING_DAYS_AHEAD
from ui.office import Office
from ui.own_files import write_new, write_own
from ui.pieces import button, text
from ui.reminder_table import MARK, ReminderTable, reminder_table
from ui.theme import set_property
from ui.words import error_sentence

_ENDING = ".csv"
_FIELD = 320


class Wanted(NamedTuple):
    """The record of which case, or of all (None), from which day to which, and its name."""

    name: str
    case_id: str | None = None
    first: date | None = None
    last: date | None = None


class Order(NamedTuple):
    """What is to be written where; `chosen` is whether the officer gave that very name."""

    wanted: Wanted
    path: Path
    chosen: bool
    rules: RuleBook

    def fulfil(self, shelf: Shelf) -> ReminderTable:
        """Writes the file and answers what stands in it."""
        case_id, first, last = self.wanted[1:]
        table = reminder_table(shelf, self.rules, case_id, first, last)
        if self.chosen:
            write_own(self.path, table.content, MARK)
        else:
            write_new(self.path, table.content)
        return table


class RecordExport(QObject):
    """Asks for a file and writes beside the work. `wanted` says what; None: that is to be mended.

    `button` and `said` are for whoever lays them out.
    """

    def __init__(
        self, office: Office, wanted: Callable[[], Wanted | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office, self._wanted, self._parent = office, wanted, parent
        self.button = button(self.tr("导出提醒记录…"))
        put_beside_words(self.button, "download", "text_muted")
        self.said = text("", "caption")
        self.said.hide()
        self.button.clicked.connect(self._ask)

    def clear(self) -> None:
        """What was said of an earlier file is of no use any more."""
        self.said.hide()

    def _ask(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        typed, _kind = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("导出提醒记录"),
            str(in_documents(wanted.name, _ENDING)),
            self.tr("CSV 表格 (*.csv)"),
        )
        if not typed:
            return
        chosen = typed.lower().endswith(_ENDING)
        path = Path(typed if chosen else f"{typed}{_ENDING}")
        self.button.setEnabled(False)
        self._say(self.tr("正在导出…"))
        order = Order(wanted, path, chosen, self._office.rules)
        self._office.beside(order.fulfil, lambda made: self._done(path, made), self._fail, self)

    def _done(self, path: Path, made: ReminderTable) -> None:
        self.button.setEnabled(True)
        if made.unreadable:
            words = self.tr("已导出到 {path}；其中 {count} 条无法读取，“错误”一栏已注明。")
            self._say(words.format(path=path, count=made.unreadable), "soon")
        elif made.entries:
            words = self.tr("已导出 {count} 条到 {path}")
            self._say(words.format(path=path, count=made.entries), "done")
        else:
            words = self.tr("没有符合条件的提醒记录，{path} 只有表头。")
            self._say(words.format(path=path), "soon")

    def _fail(self, error: TrackerError) -> None:
        self.button.setEnabled(True)
        self._say(error_sentence(error), "overdue")

    def _say(self, sentence: str, tone: str = "") -> None:
        self.said.setText(sentence)
        set_property(self.said, "tone", tone)
        self.said.show()


def _new_year(day: date) -> date:
    return day.replace(month=1, day=1)


def _itself(day: date) -> date:
    return day


class RecordCard(QFrame):
    """The record of all cases in a period; at first the year so far."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.setProperty("card", True)
        self.first, self.last = self._day(), self._day()
        self.export = RecordExport(office, self._wanted, self)
        self._proposed: date | None = None
        self._propose()
        self._rows = FormRows()
        self._rows.add_heading(self.tr("提醒记录"))
        self._first_row = self._rows.add(self.tr("自(&F)"), self.first)
        self._last_row = self._rows.add(
            self.tr("至（含）(&U)"),
            self.last,
            help=self.tr("全部案件在这段时间内的提醒、每次送达和催办，写成一个表格文件。"),
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.export.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._rows)
        column.addWidget(self.export.said)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """The program runs for weeks: today is another day, where nobody typed one."""
        super().showEvent(event)
        self._propose()

    def _propose(self) -> None:
        today, before = self._office.today(), self._proposed
        for field, of in ((self.first, _new_year), (self.last, _itself)):
            if before is None or field.value() == of(before):
                field.set_value(of(today))
        self._proposed = today

    def _wanted(self) -> Wanted | None:
        self._rows.clear()
        self.export.clear()
        first, last = self.first.value(), self.last.value()
        self._need(self._first_row, first)
        self._need(self._last_row, last)
        if self._rows.focus_first_error() or first is None or last is None:
            return None
        name = self.tr("提醒记录 {first} 至 {last}")
        return Wanted(name.format(first=first, last=last), None, first, last)

    def _need(self, row: FormRow[DateField], day: date | None) -> None:
        if day is None:
            row.set_error(row.field.complaint() or self.tr("请填写日期。"))

    def _day(self) -> DateField:
        office = self._office
        field = DateField(office.today, lambda day: office.calendar.day(day), HEARING_DAYS_AHEAD)
        field.setMaximumWidth(_FIELD)
        return field
