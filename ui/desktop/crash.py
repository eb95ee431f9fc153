"""When the program itself is wrong: a line in the log and one calm sentence, no traceback.

The log holds ids, never names or claims: messages of foreign exceptions are left out, because a
database error quotes the values it was given.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from tracker.errors import TrackerError

LOG_NAME = "yingsu.log"
LOG_BYTES = 1_000_000
LOG_FILES = 5

log = logging.getLogger(__name__)


class Crash(QObject):
    """Catches what nobody caught, in any thread; the officer is told once at a time."""

    _happened = Signal()

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._telling = False
        self._happened.connect(self._tell)

    def install(self) -> None:
        """Takes over the hooks of the interpreter and of Qt."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_qt_message)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The hook: logs the failure and tells the officer when there is a window."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("a failure nobody caught", exc_info=(kind, error, trace))
        if QApplication.instance() is not None:
            # Queued to the window's thread when the failure was in another one.
            self._happened.emit()

    def _caught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.caught(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _tell(self) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            box = self.message()
            box.exec()
            if box.clickedButton() is not box.defaultButton():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))
        finally:
            self._telling = False

    def message(self) -> QMessageBox:
        """The one calm sentence."""
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("应诉期限管家"))
        box.setText(self.tr("刚才这一步没有完成，此前已保存的资料不受影响。"))
        box.setInformativeText(
            self.tr("请再试一次；仍不成功，请把日志文件夹里的 {name} 交给维护人员。").format(
                name=LOG_NAME
            )
        )
        go_on = box.addButton(self.tr("继续使用"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("打开日志文件夹"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        return box


def open_log(logs: Path, level: int = logging.INFO) -> RotatingFileHandler:
    """Opens the rotating log in the folder `logs`, and beside it one for hard crashes."""
    logs.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        logs / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(IdsOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    faulthandler.enable((logs / "hard-crash.log").open("a", encoding="utf-8"))
    return handler


class IdsOnly(logging.Formatter):
    """Writes where a failure happened and of which kind it is, but not its message."""

    def formatException(
        self,
        exc_info: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        lines = [
            "".join(traceback.format_tb(error.__traceback__)) + _kind(error)
            for error in _chain(exc_info[1])
        ]
        return "\nwhile handling it:\n".join(lines)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The failure that came first, then those it led to."""
    if error is not None:
        yield from _chain(error.__cause__ or error.__context__)
        yield error


def _kind(error: BaseException) -> str:
    """The class of a failure and its code, where it has one."""
    codes = (
        error.code if isinstance(error, TrackerError) else None,
        getattr(error, "errno", None),
        getattr(error, "sqlite_errorname", None),
    )
    told = " ".join(str(code) for code in codes if code is not None)
    return f"{type(error).__module__}.{type(error).__qualname__} {told}".rstrip()


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s (%s)", message, context.category or "default")
