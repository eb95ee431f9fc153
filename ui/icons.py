"""The icons: lucide outlines, coloured by a token and drawn for the screen they appear on.

An icon asks for its colour when it is painted, so it follows the theme and is sharp at any scale.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

import resources
from ui.theme import tokens

_ICON = 16
_GAP = 4


def icon(name: str, colour_token: str = "text", active_token: str = "") -> QIcon:
    """The lucide icon `name` in the colour of a token.

    `active_token` colours it while its button is checked or its row is selected. Raises
    `FileNotFoundError` for a name that is not in `resources/icons`.
    """
    _outline(name)
    return QIcon(_Outline(name, colour_token, active_token or colour_token))


def app_icon() -> QIcon:
    """The sign of the program, for windows, task bar and tray."""
    return QIcon(str(resources.folder("icons") / "yingsu.svg"))


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: str) -> None:
    """Draw an icon into a rectangle of a picture, a cell or a widget, in any `#rrggbb`."""
    _renderer(name, colour).render(painter, QRectF(rect))


def put_beside_words(button: QPushButton, name: str, colour_token: str = "text") -> None:
    """Set the icon of a button with words, with a little more room between them than Qt leaves."""
    button.setIcon(icon(name, colour_token))
    button.setIconSize(QSize(_ICON + _GAP, _ICON))


def pixmap(name: str, colour_token: str, size: int, scale: float | None = None) -> QPixmap:
    """An icon `size` pixels wide for a label, at the sharpest scale of the screens in use."""
    app = QGuiApplication.instance()
    known = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, getattr(tokens(), colour_token), QSize(size, size), scale or known)


class IconLabel(QWidget):
    """An icon that stands by itself and follows the theme."""

    def __init__(
        self,
        name: str,
        colour_token: str = "text",
        size: int = _ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, colour_token)

    def show_icon(self, name: str, colour_token: str) -> None:
        """Change icon and colour."""
        self._name, self._token = name, colour_token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size).grownBy(self.contentsMargins())

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = getattr(tokens(), self._token)
        paint_icon(QPainter(self), self.contentsRect(), self._name, ink)


class _Outline(QIconEngine):
    """Draws one outline, muted while disabled, in `active_token` while checked or selected."""

    def __init__(self, name: str, colour_token: str, active_token: str) -> None:
        super().__init__()
        self._name = name
        self._token = colour_token
        self._active_token = active_token

    def clone(self) -> QIconEngine:
        made = _Outline(self._name, self._token, self._active_token)
        _clones.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, _box(rect), self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """`size` counts device-independent pixels, `scale` the device pixels in one of them."""
        return _drawn(self._name, self._colour(mode, state), size, scale)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return tokens().text_disabled
        active = state == QIcon.State.On or mode == QIcon.Mode.Selected
        return getattr(tokens(), self._active_token if active else self._token)


# PySide deletes a clone with its last Python reference, although Qt still owns and paints it.
_clones: list[QIconEngine] = []


def _drawn(name: str, colour: str, size: QSize, scale: float) -> QPixmap:
    key = f"outline {name} {colour} {size.width()} {size.height()} {scale}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_icon(painter, _box(QRect(QPoint(0, 0), size)), name, colour)
        painter.end()
        QPixmapCache.insert(key, made)
    return made


def _box(rect: QRect) -> QRect:
    """The square for the icon: at the left of a box wider than high, in its middle otherwise."""
    side = min(rect.width(), rect.height())
    return QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)


@cache
def _outline(name: str) -> str:
    return (resources.folder("icons") / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _outline(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))
