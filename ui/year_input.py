"""The days off of a year, given as the text of the notice or as a file, and what was understood."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

import resources
from tracker.errors import TrackerError
from tracker.loaded_law import Candidate
from tracker.notice_text import ReadNotice, as_toml, read_notice
from tracker.notices import load_year
from tracker.settings import LawTextKind
from ui.icons import put_beside_words
from ui.law_file import read_law_file
from ui.notice_reading import NoticeReading
from ui.office import Office
from ui.pieces import button, text
from ui.words import error_sentence

TYPING_PAUSE_MS = 200
_YEAR_FILE = re.compile(r"^\s*year\s*=\s*\d+\s*$", re.MULTILINE)
_PASTED = "pasted.toml"


class YearInput(QWidget):
    """`changed` tells that something else was read; `candidate` makes what can be loaded of it."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._file = ""
        self._read: ReadNotice | None = None
        self._is_file = False
        self.pasted = QPlainTextEdit()
        self.choose = button(self.tr("选择文件…"))
        put_beside_words(self.choose, "folder-open", "text_muted")
        self.reading = NoticeReading()
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._lay_out()
        self.setFocusProxy(self.pasted)
        self.pasted.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.read)
        self.choose.clicked.connect(self._choose)

    def ready(self) -> bool:
        """Whether what was understood can be loaded, once an officer has compared it."""
        return self._is_file or (self._read is not None and self._read.loadable)

    def entered(self) -> str:
        """What stands in the field."""
        return self.pasted.toPlainText()

    def candidate(self) -> Callable[[], Candidate]:
        """What makes the text a candidate, in the store thread. Raises TrackerError."""
        law, entered = self._office.books.law, self.entered()
        if self._read is None:
            source = self._file or _PASTED
            return lambda: law.candidate_year(entered, source)
        toml = as_toml(self._read, self._year_text() if self._read.amends else None)
        return lambda: law.candidate_year(toml, entered)

    def open_file(self, path: Path) -> None:
        """Puts the text of a file into the field."""
        try:
            words = read_law_file(path)
        except TrackerError as error:
            self._read, self._is_file = None, False
            self.reading.show_error(error_sentence(error))
            self.changed.emit()
            return
        self.pasted.setPlainText(words)
        self._file = path.name
        self.read()

    def read(self) -> None:
        """Reads what stands in the field and tells what was understood."""
        self._pause.stop()
        entered = self.entered()
        self._read, self._is_file = None, False
        try:
            if not entered.strip():
                self._file = ""
                self.reading.show_hint()
            elif _YEAR_FILE.search(entered):
                self.reading.show_year(load_year(entered, self._file or _PASTED))
                self._is_file = True
            else:
                office = self._office
                self._read = read_notice(
                    entered, checked_on=office.today(), known=office.calendar.schedules
                )
                self.reading.show_notice(self._read)
        except TrackerError as error:
            self.reading.show_error(error_sentence(error))
        self.changed.emit()

    def _year_text(self) -> str:
        """The file of the year that a notice amends: as it was loaded, or as it came along."""
        assert self._read is not None
        name = str(self._read.year)
        for stored in self._office.shelf.law_texts():
            live = stored.voided_at is None and stored.kind is LawTextKind.WORKDAYS
            if live and stored.name == name:
                return stored.text
        return resources.text(f"workdays/{name}.toml")

    def _choose(self) -> None:
        kinds = self.tr("放假安排（*.toml *.txt）;;所有文件（*）")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("选择放假安排文件"), "", kinds)
        if path:
            self.open_file(Path(path))

    def _lay_out(self) -> None:
        self.pasted.setPlaceholderText(
            self.tr("在此粘贴国务院办公厅放假通知的全文，从标题到落款日期")
        )
        self.pasted.setAccessibleName(self.tr("通知全文"))
        self.pasted.setTabChangesFocus(True)
        label = text(self.tr("通知全文(&N)"), wrap=False)
        label.setBuddy(self.pasted)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addStretch(1)
        top.addWidget(self.choose)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.pasted, 1)
        halves = QSplitter()
        halves.addWidget(left)
        halves.addWidget(self.reading)
        halves.setChildrenCollapsible(False)
        halves.setSizes([480, 480])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(halves, 1)
