"""The left rail: one button for each room, with a number where something waits."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.icons import app_icon, icon
from ui.theme import colour

WIDTH = 176
_BADGE = 20


class Rail(QFrame):
    """The rooms in order; `chosen` carries the key of the room whose button was pressed."""

    chosen = Signal(str)

    def __init__(self, rooms: Iterable[tuple[str, str, str]]) -> None:
        """`rooms` are (key, icon, title); Ctrl+1, Ctrl+2 … open them in this order."""
        super().__init__()
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 12)
        layout.setSpacing(4)
        layout.addLayout(self._brand())
        layout.addSpacing(12)
        for number, (key, icon_name, title) in enumerate(rooms, start=1):
            layout.addWidget(self._button(key, icon_name, title, number))
        layout.addStretch()

    def choose(self, key: str) -> None:
        """Marks the room that is shown."""
        self._buttons[key].setChecked(True)

    def chosen_key(self) -> str:
        """The room that is marked; empty before any was."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def spoken(self, key: str) -> str:
        """What a screen reader says of a room."""
        return self._buttons[key].accessibleName()

    def set_count(self, key: str, count: int, meaning: str) -> None:
        """A number on a room, and in words what it counts; 0 takes it away."""
        self._buttons[key].set_count(count, meaning)

    def _brand(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(24, 24), self.devicePixelRatio()))
        name = QLabel(self.tr("应诉期限管家"))
        name.setProperty("role", "heading")
        name.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(name, 1)
        return row

    def _button(self, key: str, icon_name: str, title: str, number: int) -> RailButton:
        button = RailButton(icon_name, title)
        button.setShortcut(QKeySequence(f"Ctrl+{number}"))
        button.setToolTip(f"{title}  Ctrl+{number}")
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button


class RailButton(QPushButton):
    """A room; its number stands at the right edge."""

    def __init__(self, icon_name: str, title: str) -> None:
        super().__init__(icon(icon_name, "text_muted", "accent_text"), title)
        self._title = title
        self._count = 0
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setIconSize(QSize(24, 18))
        self.setAccessibleName(title)

    def set_count(self, count: int, meaning: str) -> None:
        """Shows a number; `meaning` is read aloud after the title."""
        self._count = count
        self.setAccessibleName(f"{self._title} {meaning}" if count else self._title)
        self.setAccessibleDescription(meaning if count else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its number."""
        super().paintEvent(event)
        if self._count:
            self._paint_count(QPainter(self))

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 1000 else "999+"
        font = self.font()
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + 12)
        place = QRectF(self.width() - width - 10, (self.height() - _BADGE) / 2, width, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("overdue_solid"))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        painter.setPen(colour("on_accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
