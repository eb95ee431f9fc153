"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import put_beside_words


class Fold(QWidget):
    """A button as wide as the page, with a count; `rows` takes what it hides."""

    turned = Signal(bool)

    def __init__(self, title: str, count: int, *, opened: bool) -> None:
        super().__init__()
        self.head = QPushButton(self.tr("{title}（{count}）").format(title=title, count=count))
        self.head.setProperty("kind", "fold")
        self.head.setAutoDefault(False)
        self.head.setCheckable(True)
        self.head.setChecked(opened)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self.rows = QVBoxLayout(self._inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self.head)
        outer.addWidget(self._inside)
        self._turn(opened)
        self.head.toggled.connect(self._turn)
        self.head.toggled.connect(self.turned)

    def is_open(self) -> bool:
        """Whether what it holds can be seen."""
        return self.head.isChecked()

    def open(self) -> None:
        """Shows what it holds."""
        self.head.setChecked(True)

    def _turn(self, opened: bool) -> None:
        put_beside_words(self.head, "chevron-down" if opened else "chevron-right", "text_muted")
        words = self.tr("收起") if opened else self.tr("展开")
        self.head.setToolTip(words)
        self.head.setAccessibleDescription(words)
        self._inside.setVisible(opened)
