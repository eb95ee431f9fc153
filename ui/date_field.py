"""A date as officers type it, or as they pick it from a calendar that knows the days off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from tracker.dates import parse_date
from tracker.workdays import Day
from ui.icons import icon
from ui.words import day_words
from ui.work_calendar_popup import WorkCalendarPopup

_OPEN_KEYS = ("Alt+Down", "F4")
_NATURAL_WIDTH = 200


class DateField(QWidget):
    """A line for one date with a calendar behind it.

    What is typed may be short (`3-2`, `昨天`, `+3`: see `tracker.dates`); when the field is left
    it becomes `2026-03-02 周一`. What is no date stays as it was typed.

    `today` anchors short dates, `day_of` colours the calendar, `days_ahead` says how far ahead a
    date without a year may lie (30 for papers received, about 330 for hearings).
    """

    changed = Signal(object)
    """The new value: a `date`, or None when there is none or the text is none."""
    complained = Signal(str)
    """What is wrong with the text, as a sentence; empty when nothing is any more."""

    def __init__(
        self,
        today: Callable[[], date],
        day_of: Callable[[date], Day],
        days_ahead: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._day_of = day_of
        self._days_ahead = days_ahead
        self._value: date | None = None
        self._complaint = ""
        self._popup: WorkCalendarPopup | None = None
        self._line = _DateLine()
        self._line.setPlaceholderText(self.tr("如 3-2、20260302、昨天"))
        self._line.setMinimumWidth(_NATURAL_WIDTH)
        self._open = self._calendar_action()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self._settle)
        self._line.left.connect(self._settle)
        self._line.entered.connect(self._write_out)

    def value(self) -> date | None:
        """The date shown; None when the field is empty or its text is no date."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a date, or nothing."""
        before, self._value = self._value, value
        self._line.clear()
        self._settle()
        if value != before:
            self.changed.emit(value)

    def text(self) -> str:
        """The text as it stands in the line."""
        return self._line.text()

    def text_is_bad(self) -> bool:
        """Whether something stands in the line that is no date."""
        return self._value is None and bool(self._line.text().strip())

    def complaint(self) -> str:
        """What is wrong with the text, as a sentence, or an empty text."""
        if not self.text_is_bad():
            return ""
        sentence = self.tr("“%1”不是日期。可以写 2026-03-02、3-2、昨天、+3，或按 Alt+↓ 打开日历。")
        return sentence.replace("%1", self._line.text().strip())

    def set_read_only(self, locked: bool) -> None:
        """Show the date without letting it be changed."""
        self._line.setReadOnly(locked)
        self._open.setEnabled(not locked)

    def open_calendar(self) -> None:
        """Open the calendar below the field, at its date or at today."""
        if self._line.isReadOnly():
            return
        popup = WorkCalendarPopup(self._today(), self._day_of, self)
        popup.chosen.connect(self._chosen)
        popup.open_at(self._value or self._today(), self)
        self._popup = popup

    def calendar(self) -> WorkCalendarPopup | None:
        """The calendar last opened."""
        return self._popup

    def _calendar_action(self) -> QAction:
        action = QAction(icon("calendar-days", "text_muted"), self.tr("打开日历（Alt+↓）"), self)
        action.setShortcuts([QKeySequence(keys) for keys in _OPEN_KEYS])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.open_calendar)
        self._line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        return action

    def _typed(self, text: str) -> None:
        before, self._value = self._value, parse_date(text, self._today(), self._days_ahead)
        if not self.text_is_bad():
            self._complain("")
        if self._value != before:
            self.changed.emit(self._value)

    def _settle(self) -> None:
        """Write the date out in full, or say why it is none and leave the text alone."""
        self._write_out()
        self._complain(self.complaint())

    def _write_out(self) -> None:
        """With its weekday, but not while it is edited: a changed day would contradict it."""
        if self._value is not None:
            edited = self._line.hasFocus() and not self._line.isReadOnly()
            self._line.setText(self._value.isoformat() if edited else day_words(self._value))

    def _complain(self, sentence: str) -> None:
        if sentence != self._complaint:
            self._complaint = sentence
            self.complained.emit(sentence)

    def _chosen(self, day: date) -> None:
        self.set_value(day)
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)


class _DateLine(QLineEdit):
    """The line itself: says when the keyboard comes and goes."""

    entered = Signal()
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
