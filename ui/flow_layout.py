"""Widgets in columns of equal width, as many side by side as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_ACROSS = 20


class FlowLayout(QLayout):
    """Asks for no more width than its widest widget, and for the height that follows."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._items) // self._columns(width))
        return rows * self._cell().height()

    def minimumSize(self) -> QSize:
        return self._cell()

    def sizeHint(self) -> QSize:
        return self._cell()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        cell, columns = self._cell(), self._columns(rect.width())
        for place, item in enumerate(self._items):
            row, column = divmod(place, columns)
            left = rect.x() + column * (cell.width() + _ACROSS)
            item.setGeometry(QRect(left, rect.y() + row * cell.height(), *cell.toTuple()))

    def _cell(self) -> QSize:
        """As large as the largest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def _columns(self, width: int) -> int:
        return max(1, (width + _ACROSS) // max(1, self._cell().width() + _ACROSS))
