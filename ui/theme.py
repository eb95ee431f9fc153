"""The look: one set of colours and measures for light, one for dark, poured into Qt.

Every colour on the screen is a field of `Tokens`; widgets ask `tokens()` when they paint, style
sheets name them as `@field` in `resources/app.qss`. `apply()` may be called again at any time: Qt
then tells every widget (`QEvent.PaletteChange`), and icons follow by themselves.

What a widget says of itself, and the style sheet answers:

    QPushButton     kind="primary" | "secondary" (default) | "danger" | "quiet" | "chip" | "rail"
                    kind="fold" for the heading of what can be opened and closed
                    kind="link" for a button that reads like a link
    QLabel          role="title" | "subtitle" | "heading" | "caption" | "small" | "figure"
                    role="error" | "warning", tone="overdue" … (the tones of `ui.pill`)
    QLineEdit       role="search"
    QFrame          card="true", role="rail" | "toolbar" | "line" | "popup"
                    banner="info" | "warning" | "danger" | "success"
    any input       state="error" | "warning"

A property changed after the widget was first shown needs `set_property()`.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

import resources

Mode = Literal["system", "light", "dark"]


class Tokens(NamedTuple):
    """Colours as `#rrggbb`, measures in device-independent pixels on a grid of 8 (half steps 4).

    A `_soft` colour is the ground on which the colour of the same name is read.
    """

    window: str = "#f5f6f8"
    surface: str = "#ffffff"
    sunken: str = "#f1f3f6"
    rail: str = "#eef0f4"
    hover: str = "#eaedf2"
    pressed: str = "#dfe3ea"
    rail_hover: str = "#e3e7ed"

    text: str = "#1b2230"
    text_muted: str = "#556074"
    placeholder: str = "#6a7487"
    text_disabled: str = "#98a1b0"

    line: str = "#eceff3"
    border: str = "#dde1e8"
    border_strong: str = "#b6bfcc"
    scrollbar: str = "#c5ccd6"
    scrollbar_hover: str = "#98a2b3"

    accent: str = "#2457d6"
    accent_hover: str = "#1c49ba"
    accent_pressed: str = "#173d9e"
    accent_soft: str = "#e6edfc"
    accent_text: str = "#2050c8"
    on_accent: str = "#ffffff"
    focus_on_accent: str = "#0c2566"

    overdue: str = "#b3241c"
    overdue_soft: str = "#fdebe9"
    overdue_solid: str = "#c2281f"
    today: str = "#a23a00"
    today_soft: str = "#ffe2c6"
    soon: str = "#7d5200"
    soon_soft: str = "#fff2cf"
    later: str = "#2f5596"
    later_soft: str = "#eaf0fa"
    done: str = "#17663d"
    done_soft: str = "#e4f4ea"
    provisional: str = "#6142a6"
    provisional_soft: str = "#f2eefb"

    radius: int = 8
    radius_small: int = 6
    grid: int = 8
    cell: int = 12
    """Left and right padding of table cells and of the headers above them."""
    row: int = 40
    control: int = 36
    font: int = 14
    font_small: int = 12


LIGHT = Tokens()
DARK = LIGHT._replace(
    window="#13161b",
    surface="#1b1f26",
    sunken="#171a20",
    rail="#171a20",
    hover="#262b34",
    pressed="#2f3540",
    rail_hover="#22262e",
    text="#e5e8ee",
    text_muted="#a4adbc",
    placeholder="#8b95a6",
    text_disabled="#646d7c",
    line="#262b33",
    border="#2d333d",
    border_strong="#4a5362",
    scrollbar="#404856",
    scrollbar_hover="#5d6778",
    accent="#3b6be3",
    accent_hover="#3562d6",
    accent_pressed="#2c56c4",
    accent_soft="#22314f",
    accent_text="#8db0ff",
    focus_on_accent="#dbe6ff",
    overdue="#ff9b92",
    overdue_soft="#43211f",
    overdue_solid="#c93a31",
    today="#ffb070",
    today_soft="#532e10",
    soon="#f0cc6a",
    soon_soft="#383014",
    later="#9dbdf5",
    later_soft="#202c42",
    done="#7fd3a2",
    done_soft="#19352a",
    provisional="#c3aef5",
    provisional_soft="#2e2745",
)

_WATCHED = "yingsu_follows_system"

_current = LIGHT
_mode: Mode = "system"


def tokens() -> Tokens:
    """The colours and measures in force."""
    return _current


def colour(name: str) -> QColor:
    """The colour of a token, by its field name."""
    return QColor(getattr(_current, name))


def is_dark() -> bool:
    """Whether the dark set is in force."""
    return _current is DARK


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Dress the whole program; `system` follows the desktop, also when it changes later."""
    global _current, _mode
    _mode = mode
    hints = app.styleHints()
    hints.setColorScheme(_SCHEMES[mode])
    dark = mode == "dark" or (mode == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    _current = DARK if dark else LIGHT
    QDir.setSearchPaths("icons", [str(resources.folder("icons"))])
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(_current))
    app.setStyleSheet(style_sheet(_current))
    if not app.property(_WATCHED):
        hints.colorSchemeChanged.connect(_follow_system)
        app.setProperty(_WATCHED, True)


def _follow_system() -> None:
    app = QApplication.instance()
    if _mode == "system" and isinstance(app, QApplication):
        apply(app, "system")


_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def style_sheet(look: Tokens) -> str:
    """`app.qss` with every `@token` filled in. Raises `KeyError` for an unknown one."""
    values = {
        name: f"{value}px" if isinstance(value, int) else value
        for name, value in look._asdict().items()
    }
    text = resources.text("app.qss")
    return re.sub(r"@(\w+)", lambda match: values[match[1]], text)


def palette(look: Tokens) -> QPalette:
    """The same colours for everything Qt paints without asking the style sheet."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(look, name)))
    for role, name in _DISABLED_ROLES.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(getattr(look, name)))
    return made


_R = QPalette.ColorRole
_ROLES = {
    _R.Window: "window",
    _R.WindowText: "text",
    _R.Base: "surface",
    _R.AlternateBase: "sunken",
    _R.ToolTipBase: "surface",
    _R.ToolTipText: "text",
    _R.PlaceholderText: "placeholder",
    _R.Text: "text",
    _R.Button: "surface",
    _R.ButtonText: "text",
    _R.BrightText: "on_accent",
    _R.Light: "surface",
    _R.Midlight: "hover",
    _R.Mid: "border",
    _R.Dark: "border_strong",
    _R.Shadow: "border_strong",
    _R.Highlight: "accent",
    _R.HighlightedText: "on_accent",
    _R.Accent: "accent",
    _R.Link: "accent_text",
    _R.LinkVisited: "accent_text",
}
_DISABLED_ROLES = {
    _R.WindowText: "text_disabled",
    _R.Text: "text_disabled",
    _R.ButtonText: "text_disabled",
    _R.PlaceholderText: "text_disabled",
    _R.HighlightedText: "text_disabled",
    _R.Link: "text_disabled",
    _R.LinkVisited: "text_disabled",
    _R.Base: "sunken",
    _R.Highlight: "pressed",
    _R.Accent: "border_strong",
}
