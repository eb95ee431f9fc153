"""One lamp for everything that reminding depends on: what is broken first, then what is a hint."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Health(QObject):
    """Conditions by name; `changed(ok, why)` tells what the lamp shows.

    A condition that is not ok makes the lamp red. A sentence beside one that is ok is a hint and is
    shown while nothing is broken.
    """

    changed = Signal(bool, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conditions: dict[str, tuple[bool, str]] = {}
        self._shining: tuple[bool, str] | None = None

    def set(self, name: str, ok: bool, why: str = "") -> None:
        """How a condition is now."""
        self._conditions[name] = (ok, why)
        now = self.state()
        if now != self._shining:
            self._shining = now
            self.changed.emit(*now)

    def state(self) -> tuple[bool, str]:
        """What the lamp shows: the condition named first among the broken, else the first hint."""
        broken = [why for ok, why in self._conditions.values() if not ok]
        if broken:
            return False, broken[0]
        hints = [why for _, why in self._conditions.values() if why]
        return True, hints[0] if hints else ""
