"""Suspensions and obstacles of a period that is tried, one row each."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.counting import Obstacle, Suspension
from tracker.errors import InputError
from tracker.trial import Stop, check_stop
from ui.date_field import DateField
from ui.icons import put_beside_words
from ui.inputs import day_field
from ui.office import Office
from ui.pieces import button, text
from ui.theme import set_property
from ui.words import error_sentence

_DATE_WIDTH = 160
"""A day with its weekday, and the sign of its calendar."""


class StopKind(Enum):
    """Which of the two a row is about."""

    SUSPENSION = Suspension
    OBSTACLE = Obstacle


class StopRow(QWidget):
    """From when to when the clock stands still; `removed` asks to be taken away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, office: Office, kind: StopKind) -> None:
        super().__init__()
        self.kind = kind
        suspension = kind is StopKind.SUSPENSION
        self.start = day_field(office)
        self.end = day_field(office)
        for field in (self.start, self.end):
            field.focusProxy().setMinimumWidth(_DATE_WIDTH)
        title = self.tr("中止") if suspension else self.tr("障碍")
        self._title = text(title, "strong", wrap=False)
        self.remove = button(self.tr("移除"), kind="link")
        self.remove.setAccessibleName(self.tr("移除：{what}").format(what=title))
        starts = self.tr("中止之日") if suspension else self.tr("障碍开始之日")
        ends = self.tr("恢复之日（当日计入）") if suspension else self.tr("障碍消除之日")
        self.note = text("", "error")
        self._lay_out(_named(starts, self.start), _named(ends, self.end))
        for field in (self.start, self.end):
            field.changed.connect(self._look)
            field.complained.connect(lambda _words: self._look())
        self.remove.clicked.connect(self.removed)
        self._look()

    def value(self) -> Stop | None:
        """The span; None while it is incomplete or wrong."""
        return None if self.complaint() else self._span()

    def _span(self) -> Stop | None:
        start, end = self.start.value(), self.end.value()
        if start is None or end is None:
            return None
        made: Stop = self.kind.value(start, end)
        return made

    def complaint(self) -> str:
        """What is wrong with the row, as it is shown; empty when nothing is."""
        for field in (self.start, self.end):
            if words := field.complaint():
                return words
        span = self._span()
        if span is None:
            return ""
        try:
            check_stop(span)
        except InputError as error:
            return error_sentence(error)
        return ""

    def _look(self) -> None:
        words = self.complaint()
        self.note.setText(words)
        self.note.setVisible(bool(words))
        for field in (self.start, self.end):
            set_property(field.focusProxy(), "state", "error" if words else "")
            field.focusProxy().setAccessibleDescription(words)
        self.changed.emit()

    def _lay_out(self, start: QLabel, end: QLabel) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.remove)
        grid.addLayout(head, 0, 0, 1, 2)
        for column, widget in enumerate((start, end)):
            grid.addWidget(widget, 1, column)
        for column, field in enumerate((self.start, self.end)):
            grid.addWidget(field, 2, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.note, 3, 0, 1, 2)


class StopRows(QWidget):
    """All of them, with a button for one more of each kind."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.rows: list[StopRow] = []
        self.add_suspension = button(self.tr("添加中止"), kind="quiet")
        self.add_obstacle = button(self.tr("添加障碍"), kind="quiet")
        for adding in (self.add_suspension, self.add_obstacle):
            put_beside_words(adding, "plus", "text_muted")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.add_suspension)
        buttons.addWidget(self.add_obstacle)
        buttons.addStretch(1)
        self._lines.addLayout(buttons)
        self.setFocusProxy(self.add_suspension)
        self.add_suspension.clicked.connect(lambda: self.add(StopKind.SUSPENSION))
        self.add_obstacle.clicked.connect(lambda: self.add(StopKind.OBSTACLE))

    def values(self) -> tuple[Stop, ...]:
        """The spans that are complete and right."""
        spans = (row.value() for row in self.rows)
        return tuple(span for span in spans if span is not None)

    def complete(self) -> bool:
        """Whether every row says from when to when, and nothing is wrong with it."""
        return all(row.value() is not None for row in self.rows)

    def complaint(self) -> str:
        """What is wrong with the first row that is wrong; empty when none is."""
        return next(filter(None, (row.complaint() for row in self.rows)), "")

    def add(self, kind: StopKind) -> StopRow:
        """One more row, with the cursor in it."""
        row = StopRow(self._office, kind)
        self.rows.append(row)
        self._lines.insertWidget(len(self.rows) - 1, row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take_away(row))
        row.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        return row

    def _take_away(self, row: StopRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add_suspension.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def _named(words: str, field: DateField) -> QLabel:
    label = text(words, "caption", wrap=False)
    label.setBuddy(field)
    for widget in (field, field.focusProxy()):
        widget.setAccessibleName(words)
    return label
