"""A drop-down that gives back the very value it was given; Qt would turn a code into plain text."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QComboBox

from ui.words import label


class ChoiceBox(QComboBox):
    """Choices with their values; `activated` tells that the officer chose."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._values: list[Any] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def offer(self, text: str, value: Any) -> None:
        """Adds a choice at the end."""
        self._values.append(value)
        self.addItem(text)

    def offer_codes(self, codes: Iterable[StrEnum]) -> None:
        """Adds codes by their words."""
        for code in codes:
            self.offer(label(code), code)

    def value(self) -> Any:
        """The value of the choice that is shown."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: Any) -> None:
        """Shows the choice of that value; the first one when it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def keep_none(self) -> None:
        """Takes away every choice."""
        self.clear()
        self._values.clear()

    def keep_first(self) -> None:
        """Takes away every choice but the first."""
        while self.count() > 1:
            self.removeItem(1)
        del self._values[1:]
