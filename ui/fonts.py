"""The type the program is set in: the system's own Chinese face, else the one it brings along."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

import resources
from ui.theme import tokens

BUNDLED = "Yingsu Sans SC"
_BUNDLED_FILE = "YingsuSansSC-Regular.otf"

# Windows, macOS, then the Linux desktops of Chinese offices (UOS, Kylin, Deepin) and the rest.
SYSTEM_FAMILIES = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "HarmonyOS Sans SC",
    "WenQuanYi Micro Hei",
    "SimHei",
)


def use_chinese_font(app: QApplication) -> str:
    """Set the program in the best Chinese face there is, and name it."""
    family = next((name for name in SYSTEM_FAMILIES if QFontDatabase.hasFamily(name)), None)
    chosen = family or load_bundled_font()
    font = QFont([chosen])
    font.setPixelSize(tokens().font)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    app.setFont(font)
    return chosen


def load_bundled_font() -> str:
    """Load the face that lies beside the program; its family name, or `""` if Qt refuses it."""
    number = QFontDatabase.addApplicationFont(str(resources.folder("fonts") / _BUNDLED_FILE))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
