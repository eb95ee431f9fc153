"""A table whose rows are opened: with Enter, or by a double click."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView

from ui.delegates import PillDelegate, TwoLineDelegate, dress_table, two_line_height
from ui.pill import pill_size
from ui.theme import tokens

READABLE = 200
"""The width in which the titles of the column that takes the rest can still be told apart."""


class RowTable(QTableView):
    """Two lines in each row, a pill in the first column. `opened` carries the row."""

    opened = Signal(int)

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        stretch: int,
        widths: Mapping[int, int],
        least_needed: Sequence[int],
        pills: Iterable[str],
    ) -> None:
        """`widths` are the widths of all columns but the pills and `stretch`, which takes the rest.

        The first column is as wide as the widest of `pills`. The columns `least_needed` give way,
        one after the other, where the titles have not enough room.
        """
        super().__init__()
        self._widths = widths
        self._least_needed = least_needed
        self.setModel(model)
        dress_table(self, stretch)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setItemDelegateForColumn(0, PillDelegate(self))
        self.verticalHeader().setDefaultSectionSize(two_line_height())
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        widest = max(pill_size(word).width() for word in pills)
        self.setColumnWidth(0, widest + 2 * tokens().cell)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def chosen_row(self) -> int | None:
        """The row the officer stands on."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def scrolled(self) -> int:
        """How far the list is scrolled."""
        return self.verticalScrollBar().value()

    def stand_on(self, row: int | None, before: int | None, scrolled: int) -> None:
        """After new rows: the row stays chosen, and stays where it was on the screen."""
        if row is not None:
            self.selectRow(row)
        moved = row - before if row is not None and before is not None else 0
        # The range of the bar is known only after the rows were laid out.
        self.executeDelayedItemsLayout()
        height = self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(scrolled + moved * height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window what is said elsewhere too makes room for the rest."""
        room = self.viewport().width() - self.columnWidth(0) - sum(self._widths.values())
        for column in self._least_needed:
            self.setColumnHidden(column, room < READABLE)
            room += self._widths[column] if room < READABLE else 0
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by keyboard one stands on the first row."""
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not by_mouse and self.chosen_row() is None and self.model().rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        row = self.chosen_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)
