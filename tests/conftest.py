"""Before anything else is imported: no real screen, and a home of our own.

No test may read or write what the person running it keeps.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_home = Path(tempfile.mkdtemp(prefix="yingsu-tests-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name, _folder in {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
}.items():
    (_home / _folder).mkdir(exist_ok=True)
    os.environ[_name] = str(_home / _folder)


# A busy machine is slow and right: five seconds are too few where every commit waits for its disk.
# Whoever waits for less says so.
PATIENCE = 30_000
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback):
    _wait.__kwdefaults__["timeout"] = PATIENCE


@pytest.fixture(autouse=True)
def no_widget_is_left_behind() -> Iterator[None]:
    """Deletes the windows of a test: the next style sheet would look at each of them again."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.processEvents()  # Answers on their way still find whom they are for.
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
