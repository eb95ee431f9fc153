"""When the program itself is wrong: a line in the log and one calm sentence, no traceback."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
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

from ui.log import HARD_CRASHES, LOG_NAME

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
        faulthandler.enable((self._logs / HARD_CRASHES).open("a", encoding="utf-8"))
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_qt_message)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The hook: logs the failure and tells the officer when there is a window."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit()
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


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s (%s)", message, context.category or "default")
