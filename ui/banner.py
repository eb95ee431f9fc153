"""Notices across the top of the window: they stay until they are put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import IconLabel, icon

Kind = Literal["info", "warning", "danger", "success"]
_ICONS = {
    "info": ("info", "later"),
    "warning": ("triangle-alert", "soon"),
    "danger": ("circle-alert", "overdue"),
    "success": ("circle-check", "done"),
}


class BannerArea(QWidget):
    """A pile of notices; one `key` has one notice, the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._banners: dict[str, Banner] = {}
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(24, 12, 24, 0)
        self._pile.setSpacing(8)
        self.hide()

    def show_notice(
        self,
        key: str,
        kind: Kind,
        words: str,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Puts a notice up; `action` is a button with what it does."""
        self.remove(key)
        banner = Banner(kind, words, action, lambda: self.remove(key))
        self._banners[key] = banner
        self._pile.addWidget(banner)
        self.show()

    def sentences(self) -> list[str]:
        """What the notices say, the oldest first."""
        return [banner.accessibleName() for banner in self._banners.values()]

    def remove(self, key: str) -> None:
        """Puts a notice away."""
        if (banner := self._banners.pop(key, None)) is not None:
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))


class Banner(QFrame):
    """One notice: sign, sentence, perhaps a button, and a cross."""

    def __init__(
        self,
        kind: Kind,
        words: str,
        action: tuple[str, Callable[[], object]] | None,
        close: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setProperty("banner", kind)
        self.setAccessibleName(words)
        sign = IconLabel(*_ICONS[kind], 18)
        sentence = QLabel(words)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(sentence, 1)
        if action is not None:
            row.addWidget(_button(*action))
        row.addWidget(self._cross(close))

    def _cross(self, close: Callable[[], None]) -> QToolButton:
        cross = QToolButton()
        cross.setIcon(icon("x", "text_muted"))
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("收起这条提示"))
        cross.setToolTip(self.tr("收起"))
        cross.clicked.connect(close)
        return cross


def _button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(lambda: act())
    return button
