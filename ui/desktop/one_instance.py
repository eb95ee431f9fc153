"""A second start brings the first window to the front instead of opening another one.

Only the wish to see the window travels here. That two programs never share a data folder is the
business of the folder's lock, which falls with its process; a lost message costs nothing.
"""

from __future__ import annotations

import logging
import os
import sys
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 3000
"""Milliseconds a second start waits for the answer of the first."""

log = logging.getLogger(__name__)


class Claim(Enum):
    """What a start found: nobody, a window that came to the front, or one that does not answer."""

    FIRST = auto()
    RAISED = auto()
    SILENT = auto()


class OneInstance(QObject):
    """One per data folder and user; `raised` says that somebody started the program again."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _server_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> Claim:
        """What this start found; only FIRST may go on."""
        if (found := self._call()) is not Claim.FIRST:
            return found
        if self._server.listen(self._name):
            return Claim.FIRST
        # The name is taken: by a start at the same moment, or by the remains of a killed process.
        if (found := self._call()) is not Claim.FIRST:
            return found
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("second starts cannot reach us: %s", self._server.errorString())
        return Claim.FIRST

    def release(self) -> None:
        """Answers no further starts."""
        self._server.close()

    def _call(self) -> Claim:
        _let_the_other_come_to_the_front()
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return Claim.FIRST
        answered = socket.waitForReadyRead(PATIENCE)
        socket.abort()
        return Claim.RAISED if answered else Claim.SILENT

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"here\n")
            socket.flush()
            socket.disconnectFromServer()
            self.raised.emit()


def _server_name(folder: Path) -> str:
    digest = QCryptographicHash.hash(
        os.fsencode(folder.resolve()), QCryptographicHash.Algorithm.Sha256
    )
    return f"yingsu-{digest.toHex().toStdString()[:16]}"


def _let_the_other_come_to_the_front() -> None:
    """Windows lets only the process in front hand over the front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
