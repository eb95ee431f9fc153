"""A drop-down in sections: a long list is read under its headings, each value kept as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.inputs import Box

ROWS_AT_ONCE = 24


class Offer(NamedTuple):
    """One choice: its words and what it stands for."""

    words: str
    value: Any


class SectionBox(Box):
    """Headings cannot be chosen; the arrows step over them. `value()` is None without choices."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: list[Any] = []
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setMaxVisibleItems(ROWS_AT_ONCE)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def offer(self, sections: Iterable[tuple[str, Sequence[Offer]]]) -> None:
        """Replaces the choices; the value stays where it is still among them.

        Sections without choices are left out, and so is the heading of an only one.
        """
        kept = self.value()
        filled = [(title, offers) for title, offers in sections if offers]
        self.blockSignals(True)
        self._rows.clear()
        self._values = []
        for title, offers in filled:
            if len(filled) > 1:
                self._add_heading(title)
            for offer in offers:
                self._add(offer)
        self.setCurrentIndex(self._place(kept))
        self.blockSignals(False)

    def value(self) -> Any:
        """What was chosen."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Chooses a value; one that is not offered changes nothing."""
        if value is not None and value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def values(self) -> list[Any]:
        """Everything that can be chosen."""
        return [value for value in self._values if value is not None]

    def _place(self, value: Any) -> int:
        if value is not None and value in self._values:
            return self._values.index(value)
        return next((n for n, each in enumerate(self._values) if each is not None), -1)

    def _add_heading(self, title: str) -> None:
        heading = QStandardItem(title)
        font = self.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self._rows.appendRow(heading)
        self._values.append(None)

    def _add(self, offer: Offer) -> None:
        self._rows.appendRow(QStandardItem(offer.words))
        self._values.append(offer.value)
