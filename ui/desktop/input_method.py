"""Chinese input under Linux: the Qt of the wheel knows ibus but not fcitx."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping


def input_method(environ: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Lets fcitx serve Qt through its ibus door; call before the QApplication is made.

    Without it nobody could type Chinese under fcitx: the wheel ships no fcitx plug-in.
    """
    names = ("QT_IM_MODULE", "GTK_IM_MODULE", "XMODIFIERS")
    if platform == "linux" and any("fcitx" in environ.get(name, "") for name in names):
        environ["QT_IM_MODULE"] = "ibus"
        # Qt 6.7 and later reads the plural first.
        environ.pop("QT_IM_MODULES", None)
