"""Inputs of the forms: a code from a list, a name known or new, yes and no, a day with its hour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QTimeEdit, QWidget

from tracker.records import LEGAL_ZONE
from tracker.tidy import tidy
from ui.date_field import DateField
from ui.office import Office
from ui.words import label

Code = TypeVar("Code", bound=StrEnum)
HEARING_DAYS_AHEAD = 330


class Box(QComboBox):
    """A box that the wheel scrolls past: no choice is changed by scrolling the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form."""
        event.ignore()


class CodeBox(Box, Generic[Code]):
    """Codes by their words; the first entry may stand for "not filled in".

    The codes are kept here: Qt would give a plain string back for a StrEnum.
    """

    changed = Signal()

    def __init__(self, codes: Iterable[Code], nothing: str | None = None) -> None:
        super().__init__()
        self._nothing = nothing
        self._codes: list[Code | None] = []
        self.offer(codes)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def offer(self, codes: Iterable[Code]) -> None:
        """Replaces the choices; the value stays where it is still among them."""
        kept = self.value()
        self._codes = [] if self._nothing is None else [None]
        self._codes += codes
        self.blockSignals(True)
        self.clear()
        for code in self._codes:
            self.addItem(self._nothing if code is None else label(code))
        self.setCurrentIndex(self._codes.index(kept) if kept in self._codes else 0)
        self.blockSignals(False)

    def value(self) -> Code | None:
        """The code chosen."""
        place = self.currentIndex()
        return self._codes[place] if place >= 0 else None

    def set_value(self, code: Code | None) -> None:
        """Chooses a code; one that is not offered changes nothing."""
        if code in self._codes:
            self.setCurrentIndex(self._codes.index(code))


class YesNoBox(Box):
    """是, 否, or not filled in."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("未填"), None)
        self.addItem(self.tr("是"), True)
        self.addItem(self.tr("否"), False)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def value(self) -> bool | None:
        """The answer; None when there is none."""
        return self.currentData()

    def set_value(self, answer: bool | None) -> None:
        """Shows an answer."""
        self.setCurrentIndex((None, True, False).index(answer))


class NameBox(Box):
    """A name: known ones are offered while typing, by any part of them; a new one may be typed."""

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names = tuple(names)
        self._offer(self._names)
        self.editTextChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> str:
        """The name as it stands, in one line and without needless spaces."""
        return tidy(self.currentText())

    def set_value(self, name: str) -> None:
        """Shows a name."""
        self.setEditText(name)

    def offer(self, names: Sequence[str]) -> None:
        """Offers the names known by now; what stands in the box stays."""
        if tuple(names) == self._names:
            return
        typed, self._names = self.currentText(), tuple(names)
        self._offer(self._names)
        self.blockSignals(True)
        self.setEditText(typed)
        self.blockSignals(False)

    def restrict(self, names: Sequence[str] | None) -> None:
        """Only these names may be chosen; None gives back the known ones and free typing."""
        kept = self.value()
        offered = self._names if names is None else tuple(names)
        self._offer(offered)
        self.lineEdit().setReadOnly(names is not None)
        self.set_value(kept if names is None or kept in offered else next(iter(offered), ""))

    def _offer(self, names: Sequence[str]) -> None:
        self.blockSignals(True)
        self.clear()
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.blockSignals(False)
        completer = QCompleter(list(names), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)


class DayHour(QWidget):
    """A day with an hour of that day, both in China."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.day = day_field(office, HEARING_DAYS_AHEAD)
        self.hour = QTimeEdit(QTime(9, 0))
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setMinimumWidth(84)
        self.hour.setAccessibleName(self.tr("时刻"))
        self.setFocusProxy(self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.day, 1)
        line.addWidget(self.hour)
        self.day.changed.connect(lambda _day: self.changed.emit())
        self.hour.timeChanged.connect(lambda _time: self.changed.emit())

    def value(self) -> datetime | None:
        """The instant; None while the day is missing."""
        day = self.day.value()
        if day is None:
            return None
        hour = time(self.hour.time().hour(), self.hour.time().minute())
        return datetime.combine(day, hour, LEGAL_ZONE)

    def set_value(self, instant: datetime | None) -> None:
        """Shows an instant, or no day."""
        if instant is None:
            self.day.set_value(None)
            return
        local = instant.astimezone(LEGAL_ZONE)
        self.day.set_value(local.date())
        self.hour.setTime(QTime(local.hour, local.minute))


def day_field(office: Office, days_ahead: int = 30) -> DateField:
    """A date field that knows the work calendar of the office."""
    today: Callable[[], date] = office.today
    return DateField(today, office.calendar.day, days_ahead)
