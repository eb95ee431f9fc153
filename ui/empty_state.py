"""What stands where a list is empty: a sign, a sentence, what to do next, and a button to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import paint_icon, put_beside_words
from ui.theme import colour, tokens

_WIDTH = 420
_SIGN = 28
_DISC = 64


class EmptyState(QWidget):
    """An empty list that says what to do; `acted` is emitted when its button is pressed."""

    acted = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        next_step: str = "",
        button: str = "",
        button_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign = _Sign(icon_name)
        self._title = _centred(title, "subtitle")
        self._next_step = _centred(next_step, "caption")
        self._button = QPushButton(button)
        if button_icon:
            put_beside_words(self._button, button_icon)
        self._lay_out()
        self._button.clicked.connect(self.acted)
        self.say(icon_name, title, next_step, button)

    def say(self, icon_name: str, title: str, next_step: str = "", button: str = "") -> None:
        """Change what it says: nothing found is not the same as nothing there."""
        self._sign.show_icon(icon_name)
        self._title.setText(title)
        self._next_step.setText(next_step)
        self._next_step.setVisible(bool(next_step))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(next_step)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 24, 24, 24)
        column = QVBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        column.setSpacing(tokens().grid)
        column.addStretch(2)
        column.addWidget(self._sign, 0, middle)
        column.addSpacing(tokens().grid)
        column.addWidget(self._title)
        column.addWidget(self._next_step)
        column.addSpacing(tokens().grid)
        column.addWidget(self._button, 0, middle)
        column.addStretch(3)


class _Sign(QWidget):
    """A grey icon on a disc."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(_DISC, _DISC)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        painter.drawEllipse(self.rect())
        inset = (_DISC - _SIGN) // 2
        box = self.rect().adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, box, self._name, tokens().accent_text)


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setFixedWidth(_WIDTH)
    return label
