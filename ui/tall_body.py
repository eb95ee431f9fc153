"""The body of a form that grows with what it says, and scrolls where the screen is too low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

FRAME = 48
"""What the title bar and the edges of a window take of the screen."""
LEAST = 200
_BAR = 10


class TallBody(QScrollArea):
    """Add widgets to `lines`; the area asks for the height they need, as far as the screen goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self.lines = QVBoxLayout(self._inside)
        self.lines.setContentsMargins(0, 0, _BAR, 0)
        self.lines.setSpacing(8)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows with what is inside."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower form needs more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _beside(self) -> int:
        """What else stands in the form, above and below."""
        layout = self.window().layout()
        if layout is None:
            return 0
        # Inner layouts remember how high this area was before it grew.
        for each in (*layout.findChildren(QLayout), layout):
            each.invalidate()
        whole = layout.totalMinimumHeightForWidth(self.window().width())
        return max(whole, layout.totalMinimumSize().height()) - self.minimumHeight()

    def _fit(self) -> None:
        wanted = self.lines.totalMinimumHeightForWidth(self.viewport().width())
        wanted = max(wanted, self.lines.totalMinimumSize().height())
        screen = QGuiApplication.primaryScreen().availableSize().height()
        room = screen - FRAME - self._beside()
        self.setMinimumHeight(min(wanted, max(room, LEAST)))
        self.setMinimumWidth(self.lines.totalMinimumSize().width())
