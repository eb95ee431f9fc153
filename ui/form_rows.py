"""Forms: one helper adds a row with its label, buddy, accessible name, help, and room for a word.

    rows = FormRows()
    number = rows.add(self.tr("案号(&N)"), QLineEdit(), required=True, help=self.tr("…"))
    number.set_error(self.tr("这个案号已经登记过。"))

What is wrong with a field stands under the field, with the help it replaces for the time being.
"""

from __future__ import annotations

import re
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from ui.date_field import DateField
from ui.icons import IconLabel
from ui.theme import set_property, tokens

Field = TypeVar("Field", bound=QWidget)
Labels = Literal["beside", "above"]
State = Literal["", "error", "warning"]

_LABEL_WIDTH = 168
_ROW_GAP = 12
_TEXT_HEIGHT = 84
_SIGN = 16
_SIGNS = {"error": ("circle-alert", "overdue"), "warning": ("triangle-alert", "soon")}


class FormRow(QObject, Generic[Field]):
    """One row: `field` is the input, and what is said about it stands below it."""

    shown = Signal(bool)

    def __init__(self, name: str, field: Field, label: _Label, help_text: str) -> None:
        super().__init__(field)
        self._visible = True
        self.name = name
        self.field = field
        self.label = label
        self.note = _Note()
        self._help = help_text
        self._state: State = ""
        self.clear()

    def set_error(self, text: str) -> None:
        """Say what is wrong and what to do; an empty text clears the row."""
        self._say(text, "error")

    def set_warning(self, text: str) -> None:
        """Say what deserves a second look, without standing in the way."""
        self._say(text, "warning")

    def clear(self) -> None:
        """Back to the help text."""
        self._say("", "")

    def set_help(self, text: str) -> None:
        """Another help text, shown while nothing is wrong."""
        self._help = text
        if not self._state:
            self.clear()

    def has_error(self) -> bool:
        """Whether the row says something is wrong."""
        return self._state == "error"

    def message(self) -> str:
        """The error or warning shown, or an empty text."""
        return self.note.text() if self._state else ""

    def set_visible(self, shown: bool) -> None:
        """Show or hide the whole row, with the gap below it."""
        self._visible = shown
        self.label.setVisible(shown)
        self.field.setVisible(shown)
        self.note.setVisible(shown and bool(self.note.text()))
        self.shown.emit(shown)

    def set_label(self, label: str) -> None:
        """Give the row another label, which may hold a mnemonic."""
        self.name = _without_mnemonic(label)
        self.label.set_text(label)
        for widget in _inputs(self.field):
            widget.setAccessibleName(self.name)

    def set_required(self, required: bool) -> None:
        """Mark the row as one that must be filled in, or as one that may be left empty."""
        self.label.set_required(required)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, state: State) -> None:
        self._state = state if text else ""
        self.note.say(text or self._help, self._state)
        self.note.setVisible(self._visible and bool(self.note.text()))
        required = QCoreApplication.translate("FormRows", "必填") if self.label.required else ""
        for widget in _inputs(self.field):
            set_property(widget, "state", self._state)
            widget.setAccessibleDescription(" ".join(filter(None, [required, self.note.text()])))


class FormRows(QWidget):
    """The rows of a form, from top to bottom in the order of the keyboard.

    Labels stand `beside` the fields, or `above` them in narrow places.
    """

    def __init__(self, labels: Labels = "beside", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = labels == "above"
        self._rows: list[FormRow[QWidget]] = []
        self._next = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens().grid)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def add(
        self, label: str, field: Field, *, required: bool = False, help: str = ""
    ) -> FormRow[Field]:
        """Add a row. `label` may hold a mnemonic (`案号(&N)`); `help` stands below the field."""
        if isinstance(field, QPlainTextEdit | QTextEdit):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(_TEXT_HEIGHT)
            field.setMaximumHeight(_TEXT_HEIGHT)
        if isinstance(field, QAbstractButton):
            field.setMinimumHeight(tokens().control)
        words = _Label(label, required, self._above)
        words.set_buddy(field)
        name = _without_mnemonic(label)
        for widget in _inputs(field):
            widget.setAccessibleName(name)
        row = FormRow(name, field, words, help)
        if isinstance(field, DateField):
            field.complained.connect(row.set_error)
        gap = self._place(words, field, row.note)
        row.shown.connect(lambda shown: self._grid.setRowMinimumHeight(gap, _ROW_GAP * shown))
        self._rows.append(row)
        return row

    def add_heading(self, text: str) -> QLabel:
        """Add a heading above the rows that follow."""
        heading = QLabel(text)
        heading.setProperty("role", "subtitle")
        above = _ROW_GAP if self._next else 0
        heading.setContentsMargins(0, above, 0, tokens().grid)
        self.add_wide(heading)
        return heading

    def add_wide(self, widget: QWidget) -> None:
        """Add something without a label that takes the whole width."""
        self._grid.addWidget(widget, self._next, 0, 1, 2)
        self._next += 1

    def event(self, event: QEvent) -> bool:
        """Keep room for sentences that wrap; Qt alone asks no window to be higher when narrow."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # Where nothing wraps, the grid has no answer (-1) and its own minimum is enough.
            self.setMinimumHeight(max(0, self._grid.minimumHeightForWidth(self.width())))
        return done

    def rows(self) -> tuple[FormRow[QWidget], ...]:
        """The rows in order."""
        return tuple(self._rows)

    def clear(self) -> None:
        """Take back every error and warning."""
        for row in self._rows:
            row.clear()

    def focus_first_error(self) -> bool:
        """Put the cursor into the first field that has an error; false when none has."""
        wrong = next((row for row in self._rows if row.has_error()), None)
        if wrong is not None:
            wrong.focus()
        return wrong is not None

    def _place(self, label: QWidget, field: QWidget, note: QWidget) -> int:
        """Put the parts of a row into the grid, and say which grid row is the gap below it."""
        if self._above:
            for widget in (label, field, note):
                self.add_wide(widget)
        else:
            self._grid.addWidget(label, self._next, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, self._next, 1, _upright(field))
            self._grid.addWidget(note, self._next + 1, 1)
            self._next += 2
        self._grid.setRowMinimumHeight(self._next, _ROW_GAP)
        self._next += 1
        return self._next - 1


class _Label(QWidget):
    """The words before or above a field, and the red dot of a required one."""

    def __init__(self, text: str, required: bool, above: bool) -> None:
        super().__init__()
        self._above = above
        self._words = QLabel(text)
        self._dot = QLabel()
        self._dot.setProperty("role", "required")
        self._dot.setFixedWidth(_ROW_GAP)
        self.set_required(required)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 4 if above else 0)
        line.setSpacing(4)
        line.addWidget(self._words)
        line.addWidget(self._dot)
        if above:
            line.addStretch(1)
        else:
            self._stand_beside()

    def set_required(self, required: bool) -> None:
        """Shows the red dot, or takes it away."""
        self.required = required
        self._dot.setText("●" if required else "")
        self.setToolTip(QCoreApplication.translate("FormRows", "必填") if required else "")

    def set_buddy(self, field: QWidget) -> None:
        """The field that the mnemonic of the label leads to."""
        self._words.setBuddy(field)

    def buddy(self) -> QWidget:
        """The field the label belongs to."""
        return self._words.buddy()

    def set_text(self, text: str) -> None:
        """Other words before the field."""
        self._words.setText(text)
        if not self._above:
            self._keep_on_one_line()

    def text(self) -> str:
        """The words, with their mnemonic."""
        return self._words.text()

    def _stand_beside(self) -> None:
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words.setMaximumWidth(_LABEL_WIDTH)
        self._words.setWordWrap(True)
        self._keep_on_one_line()
        self.setMinimumHeight(tokens().control)

    def _keep_on_one_line(self) -> None:
        """A label that may wrap would give up its width too early."""
        natural = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._words.text()).width()
        self._words.setMinimumWidth(min(_LABEL_WIDTH, natural + 1))


class _Note(QWidget):
    """The sentence under a field: help, a warning or an error, the last two with their sign."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel("info", "text_muted", _SIGN)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 0)
        self._sign.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, text: str, state: State) -> None:
        """Show a sentence; nothing at all takes no room."""
        self._words.setText(text)
        set_property(self._words, "role", state or "caption")
        if state:
            self._sign.show_icon(*_SIGNS[state])
        self._sign.setVisible(bool(state))
        self.setVisible(bool(text))

    def text(self) -> str:
        """The sentence shown."""
        return self._words.text()


def _upright(field: QWidget) -> Qt.AlignmentFlag:
    """A field of one line stays level with its label, however many lines that takes."""
    grows = field.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
    return Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignTop


def _inputs(field: QWidget) -> list[QWidget]:
    """The widget itself and the one inside it that takes its keyboard."""
    inner = field.focusProxy()
    return [field] if inner is None else [field, inner]


def _without_mnemonic(label: str) -> str:
    """`案号(&N)` and `Case &number` as they are spoken."""
    return re.sub(r"\s*\(&\w\)", "", label).replace("&", "").rstrip("：: ")
