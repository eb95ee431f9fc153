"""A small label of urgency: icon, word and colour together, never wider than its word.

The tone is what the case is in, the word is the page's; colour alone never carries the meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.theme import colour, tokens

HEIGHT = 24
_ICON = 14
_PADDING = 8
_GAP = 4
_RADIUS = HEIGHT / 2


class Tone(StrEnum):
    """How urgent something is, or how it ended."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    DONE = "done"
    LATE = "late"
    """Done, but after its last day."""
    NEUTRAL = "neutral"
    PROVISIONAL = "provisional"
    """Counted over days that a holiday notice may still change (暂定)."""


@dataclass(frozen=True, slots=True)
class ToneStyle:
    """The tokens a tone is painted with."""

    ink: str
    ground: str
    icon: str
    edge: Literal["none", "solid", "dashed"] = "none"


STYLES = {
    Tone.OVERDUE: ToneStyle("on_accent", "overdue_solid", "circle-alert"),
    Tone.TODAY: ToneStyle("today", "today_soft", "bell-ring"),
    Tone.SOON: ToneStyle("soon", "soon_soft", "hourglass"),
    Tone.LATER: ToneStyle("later", "later_soft", "calendar-days"),
    Tone.DONE: ToneStyle("done", "done_soft", "circle-check"),
    Tone.LATE: ToneStyle("overdue", "overdue_soft", "triangle-alert", "solid"),
    Tone.NEUTRAL: ToneStyle("text_muted", "hover", "circle-dot"),
    Tone.PROVISIONAL: ToneStyle("provisional", "provisional_soft", "circle-dashed", "dashed"),
}


def pill_font() -> QFont:
    """The type of the word on a pill."""
    font = QFont(QApplication.font())
    font.setPixelSize(tokens().font_small)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def pill_size(text: str) -> QSize:
    """The natural size of a pill: its icon, its word and the room around them."""
    word = QFontMetrics(pill_font()).horizontalAdvance(text)
    return QSize(_PADDING + _ICON + _GAP + word + _PADDING + 2, HEIGHT)


def paint_pill(painter: QPainter, rect: QRect, text: str, tone: Tone, icon: str = "") -> None:
    """Draw a pill of natural width at the left of `rect`, in its middle; too long a word is elided.

    `icon` replaces the icon of the tone.
    """
    style = STYLES[tone]
    size = pill_size(text)
    width = min(size.width(), rect.width())
    shape = QRectF(rect.x(), rect.y() + (rect.height() - HEIGHT) // 2, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, shape, style)
    middle = shape.y() + (HEIGHT - _ICON) / 2
    paint_icon(
        painter,
        QRectF(QPointF(shape.x() + _PADDING, middle), QSize(_ICON, _ICON).toSizeF()),
        icon or style.icon,
        getattr(tokens(), style.ink),
    )
    _paint_word(painter, shape, text, style)
    painter.restore()


def _paint_ground(painter: QPainter, shape: QRectF, style: ToneStyle) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if style.edge != "none":
        edge = QColor(colour(style.ink))
        edge.setAlphaF(0.55)
        dashed = style.edge == "dashed"
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        shape = shape.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(colour(style.ground))
    painter.drawRoundedRect(shape, _RADIUS, _RADIUS)


def _paint_word(painter: QPainter, shape: QRectF, text: str, style: ToneStyle) -> None:
    font = pill_font()
    room = shape.adjusted(_PADDING + _ICON + _GAP, 0, -_PADDING, 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.setFont(font)
    painter.setPen(colour(style.ink))
    painter.drawText(
        room,
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
        shown,
    )


class Pill(QWidget):
    """The pill as a widget; screen readers hear its word."""

    def __init__(
        self, text: str, tone: Tone, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_as(text, tone, icon)

    def show_as(self, text: str, tone: Tone, icon: str = "") -> None:
        """Change word and tone."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word on the pill."""
        return self._text

    def tone(self) -> Tone:
        """The tone it is painted in."""
        return self._tone

    def sizeHint(self) -> QSize:
        return pill_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), self.rect(), self._text, self._tone, self._icon)
