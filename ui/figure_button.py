"""A number on the desk that is also a filter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.icons import paint_icon
from ui.theme import colour, tokens

_HEIGHT = 72
_PADDING = 16
_ICON = 20
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft


class FigureButton(QAbstractButton):
    """Word above, number below, sign at the right; pressed down while it filters."""

    def __init__(self, word: str, icon_name: str, ink: str, meaning: str) -> None:
        """`ink` is the token of number and sign unless it is 0; `meaning` is what a press does."""
        super().__init__()
        self._icon = icon_name
        self._ink = ink
        self._count = 0
        self.setText(word)
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Shows a number."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count:,}")
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + 2 * _PADDING + _ICON + 16, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inside = self.rect().adjusted(_PADDING, 11, -_PADDING, -9)
        ink = self._ink if self._count else "text_muted"
        painter.setFont(self._font(13, QFont.Weight.Normal))
        painter.setPen(colour("text_muted"))
        painter.drawText(inside, _TOP_LEFT, self.text())
        painter.setFont(self._font(24, QFont.Weight.DemiBold))
        painter.setPen(colour(ink))
        painter.drawText(inside, _BOTTOM_LEFT, f"{self._count:,}")
        sign = QRectF(inside.right() - _ICON, inside.center().y() - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, sign, self._icon, getattr(tokens(), ink))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        edge, width = "border", 1
        if self.isChecked() or self.hasFocus():
            edge, width = "accent", 2
        elif self.underMouse():
            edge = "border_strong"
        painter.setPen(QPen(colour(edge), width))
        painter.setBrush(colour("accent_soft" if self.isChecked() else "surface"))
        inset = width / 2
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, tokens().radius, tokens().radius)

    def _font(self, pixels: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font
