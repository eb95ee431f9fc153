"""A window like that of the reminders, to see whether such a window can be seen here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import app_icon
from ui.pieces import button, text
from ui.reminder_window import inside

_WIDTH = 420


class TestWindow(QWidget):
    """Stands above the others without taking the keyboard, like a reminder."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("提醒自检 - 应诉期限管家"))
        self.setWindowIcon(app_icon())
        close = button(self.tr("关闭(&C)"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(text(self.tr("这是一条测试提醒"), "subtitle"))
        column.addWidget(
            text(self.tr("看到这个窗口，说明提醒窗口可以显示在其他窗口之上。它不涉及任何案件。"))
        )
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_WIDTH, self.sizeHint().height())

    def appear(self, beside: QWidget) -> None:
        """Comes up where the reminder window would, on a screen that is there."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        home = beside.screen().availableGeometry()
        self.move(home.right() - self.width() - 32, home.bottom() - self.height() - 64)
        self.setGeometry(inside(self.geometry(), [home, *screens]))
        self.show()
        self.raise_()
