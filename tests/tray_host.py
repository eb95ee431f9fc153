"""A tray in a process of its own: takes every icon on the session bus, and prints who came."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

NAME = "org.kde.StatusNotifierWatcher"


@ClassInfo({"D-Bus Interface": NAME})
class Watcher(QDBusAbstractAdaptor):
    """What an icon asks before it shows itself."""

    @Slot(str)
    def RegisterStatusNotifierItem(self, service: str) -> None:
        """An icon has come."""
        _print(service)

    @Property(bool)
    def IsStatusNotifierHostRegistered(self) -> bool:
        """Whether icons are shown."""
        return True


def serve() -> None:
    """Is the tray until the process is ended."""
    app = QCoreApplication([])
    tray = QObject()
    watcher = Watcher(tray)
    bus = QDBusConnection.sessionBus()
    bus.registerObject(
        "/StatusNotifierWatcher", tray, QDBusConnection.RegisterOption.ExportAdaptors
    )
    if not bus.registerService(NAME):
        sys.exit("there is a tray already")
    _print("ready")
    app.exec()
    del watcher


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve()
