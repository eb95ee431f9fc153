"""The icons: lucide outlines, coloured by a token and drawn for the screen they appear on.

An icon asks for its colour when it is painted, so it follows the theme and is sharp at any scale.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme import tokens


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


def pixmap(name: str, colour_token: str, size: int, scale: float | None = None) -> QPixmap:
    """An icon `size` pixels wide for a label, at the sharpest scale of the screens in use."""
    app = QGuiApplication.instance()
    known = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, getattr(tokens(), colour_token), size, scale or known)


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
        paint_icon(painter, _square(rect), self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """`size` counts device-independent pixels, `scale` the device pixels in one of them."""
        side = min(size.width(), size.height())
        return _drawn(self._name, self._colour(mode, state), side, scale)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return tokens().text_disabled
        active = state == QIcon.State.On or mode == QIcon.Mode.Selected
        return getattr(tokens(), self._active_token if active else self._token)


# PySide deletes a clone with its last Python reference, although Qt still owns and paints it.
_clones: list[QIconEngine] = []


def _drawn(name: str, colour: str, side: int, scale: float) -> QPixmap:
    key = f"outline {name} {colour} {side} {scale}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = QPixmap(round(side * scale), round(side * scale))
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_icon(painter, QRectF(0, 0, side, side), name, colour)
        painter.end()
        QPixmapCache.insert(key, made)
    return made


def _square(rect: QRect) -> QRect:
    side = min(rect.width(), rect.height())
    square = QRect(QPoint(0, 0), QSize(side, side))
    square.moveCenter(rect.center())
    return square


@cache
def _outline(name: str) -> str:
    return (resources.folder("icons") / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _outline(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))
