"""One section of the case page: a card with a heading, perhaps an action, and what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.pieces import emptied, text


class Section(QFrame):
    """A heading with a count over a column of rows; empty it says so in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = ""
        self.setProperty("card", True)
        self.heading = text("", "subtitle", wrap=False)
        self._count = text("", "caption", wrap=False)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.heading)
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(20, 14, 20, 14)
        self.outer.setSpacing(8)
        self.outer.addLayout(self.head)
        self.outer.addLayout(self.rows)

    def entitle(self, title: str, nothing: str) -> None:
        """Its heading, and the sentence that stands in it while it is empty."""
        self._nothing = nothing
        self.heading.setText(title)
        self.setAccessibleName(title)

    def fill(self, rows: list[QWidget], *, counted: bool = True, of: int | None = None) -> None:
        """Shows these rows, parted by fine lines, in place of those before.

        `of` is how many there are when only some are shown.
        """
        emptied(self.rows)
        count = len(rows) if of is None else of
        self._count.setText(str(count) if count and counted else "")
        if not rows:
            self.rows.addWidget(text(self._nothing, "caption"))
        for number, row in enumerate(rows):
            if number:
                self.rows.addWidget(_line())
            self.rows.addWidget(row)


class Facts(QWidget):
    """Names and values in columns, as many pairs a line as are given room."""

    def __init__(self, facts: list[tuple[str, str]], columns: int = 2) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        shown = [(name, value) for name, value in facts if value]
        for place, (name, value) in enumerate(shown):
            row, column = divmod(place, columns)
            label = text(name, "caption", wrap=False)
            label.setMinimumWidth(84)
            content = text(value)
            label.setBuddy(content)
            grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(content, row, 2 * column + 1)
        for column in range(columns):
            grid.setColumnStretch(2 * column + 1, 1)


def row(*widgets: QWidget, stretch: int = -1) -> QWidget:
    """Widgets beside each other; the one at place `stretch` takes the room left over."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 8, 0, 8)
    line.setSpacing(12)
    for place, widget in enumerate(widgets):
        line.addWidget(widget, 1 if place == stretch else 0)
    return holder


def struck(label: QLabel) -> QLabel:
    """The label crossed out: what it says was voided."""
    label.setProperty("struck", True)
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
