"""A tab whose view is made when somebody looks at it for the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LazyTab(QWidget):
    """The place of a view, which is made when somebody looks at it."""

    summed_up = Signal()

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self.outdated = False
        self._make = make
        self._view: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)

    def view(self) -> Any:
        """The view, made now if it was never entered."""
        if self._view is None:
            self._view = self._make()
            self.layout().addWidget(self._view)
            if hasattr(self._view, "summed_up"):
                self._view.summed_up.connect(lambda _words: self.summed_up.emit())
        return self._view

    def enter(self) -> None:
        """Somebody looks: what changed meanwhile is read."""
        view = self.view()
        if self.outdated and hasattr(view, "reload"):
            view.reload()
        self.outdated = False

    def summary(self) -> str:
        """What the view says of itself in a line."""
        return getattr(self._view, "summary", "")
