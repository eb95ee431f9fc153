"""The tray: the program stays there when its window is closed, with the number of what waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QSystemTrayIcon, QWidget

from tracker.records import LEGAL_ZONE
from ui.icons import app_icon
from ui.theme import tokens

BADGE_MOST = 99
_SIDE = 64


class Habits(Protocol):
    """What the officer prefers, and whether the tray was explained (`ui.preferences`)."""

    close_to_tray: bool
    told_about_tray: bool


class Tray(QObject):
    """Icon, badge and menu, and what closing the main window means.

    With a tray, closing hides the window; without one it is only made small, because a hidden
    window could not be brought back and an ended program reminds of nothing.
    """

    open_wanted = Signal()
    register_wanted = Signal()
    reminders_wanted = Signal()
    self_test_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    leaving = Signal()
    """The officer really quits; the program ends right after."""

    def __init__(
        self,
        window: QWidget,
        habits: Habits,
        next_item: Callable[[], str],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """`next_item` gives the sentence about what falls due next, "" when nothing does."""
        super().__init__(window)
        self._window = window
        self._habits = habits
        self._next_item = next_item
        self._available = available
        self.before_quit: Callable[[], bool] = lambda: True
        """Asked before the question; False when somebody decides to stay."""
        self._leaving = False
        self._waiting = self._ending_today = 0
        self._paused_until: datetime | None = None
        self._menu = QMenu(window)
        self._open = self._entry(self.tr("打开主窗口"), self.open_wanted.emit)
        self._today = self._entry(self.tr("待处理的提醒"), self.reminders_wanted.emit)
        self._menu.addSeparator()
        self._entry(self.tr("收文登记"), self.register_wanted.emit)
        self._rest = self._entry(self.tr("暂停提醒 1 小时"), self._turn_rest)
        self._entry(self.tr("提醒自检"), self.self_test_wanted.emit)
        self._menu.addSeparator()
        self._entry(self.tr("退出"), self.quit)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.reminders_wanted)
        self.set_counts(0, 0)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        # The session ends: do not hold it up with a question or a hidden window.
        app.commitDataRequest.connect(self._let_go)

    def start(self) -> None:
        """Puts the icon into the tray; a tray that appears later takes it then."""
        self._icon.show()

    def stop(self) -> None:
        """Takes the icon away."""
        self._icon.hide()

    @property
    def menu(self) -> QMenu:
        """The menu of the icon."""
        return self._menu

    def set_counts(self, today: int, waiting: int) -> None:
        """How many duties end today and how many reminders wait to be acknowledged."""
        self._waiting, self._ending_today = waiting, today
        self._today.setText(
            self.tr("今日届满 {today} 件，待处理提醒 {waiting} 条").format(
                today=today, waiting=waiting
            )
        )
        self._dress()

    def set_paused(self, until: datetime | None) -> None:
        """Says until when reminding rests; None while it goes on."""
        self._paused_until = until
        words = self.tr("暂停提醒 1 小时")
        if until is not None:
            words = self.tr("恢复提醒（已暂停到 {hour}）").format(hour=_hour(until))
        self._rest.setText(words)
        self._dress()

    def _dress(self) -> None:
        """The tool tip and the badge; while reminding rests both say so."""
        tip = self.tr("应诉期限管家：今日届满 {today} 件，待处理提醒 {waiting} 条").format(
            today=self._ending_today, waiting=self._waiting
        )
        until = self._paused_until
        if until is not None:
            tip = self.tr("应诉期限管家：提醒已暂停到 {hour}").format(hour=_hour(until))
        self._icon.setToolTip(tip)
        self._icon.setIcon(badged(app_icon(), self._waiting, resting=until is not None))

    def _turn_rest(self) -> None:
        wanted = self.pause_wanted if self._paused_until is None else self.resume_wanted
        wanted.emit()

    def message(self, title: str, text: str) -> bool:
        """Shows a message of the tray; False when there is no tray to show it."""
        if not (
            self._available() and QSystemTrayIcon.supportsMessages() and self._icon.isVisible()
        ):
            return False
        self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information)
        return True

    def quit(self) -> None:
        """Asks, naming what falls due next, and ends the program when that is really wanted."""
        if not self.before_quit():
            return
        if self._question().exec() == QMessageBox.StandardButton.Yes:
            self._let_go()
            self.leaving.emit()
            QApplication.quit()

    def _question(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("退出应诉期限管家"))
        box.setText(self.tr("退出后不再提醒，确定退出吗？"))
        box.setInformativeText(self._next_item() or self.tr("目前没有待办的期限。"))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("退出"))
        box.button(QMessageBox.StandardButton.No).setText(self.tr("继续运行"))
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.setEscapeButton(QMessageBox.StandardButton.No)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the main window leaves the program running."""
        if watched is not self._window or event.type() != QEvent.Type.Close or self._leaving:
            return False
        event.ignore()
        if not self._habits.close_to_tray:
            self.quit()
        elif self._available():
            self._window.hide()
            self._explain_once()
        else:
            self._window.showMinimized()
        return True

    def _explain_once(self) -> None:
        if not self._habits.told_about_tray:
            self._habits.told_about_tray = self.message(
                self.tr("应诉期限管家仍在运行"),
                self.tr("窗口已收到任务栏的托盘里，到期会继续提醒。要退出，请右键单击托盘图标。"),
            )

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()

    def _let_go(self) -> None:
        self._leaving = True

    def _entry(self, words: str, act: Callable[[], object]) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda: act())
        return action


def _hour(instant: datetime) -> str:
    return f"{instant.astimezone(LEGAL_ZONE):%H:%M}"


def badged(icon: QIcon, number: int, *, resting: bool = False) -> QIcon:
    """The icon with a number in its corner, or a sign of rest; the plain icon for 0."""
    if not number and not resting:
        return icon
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon.paint(painter, picture.rect())
    words = str(number) if number <= BADGE_MOST else f"{BADGE_MOST}+"
    words = "II" if resting else words
    spot = QRectF(_SIDE - 14 - 13 * len(words), 0, 14 + 13 * len(words), 34)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().overdue_solid))
    painter.drawRoundedRect(spot, 17, 17)
    font = QFont(painter.font())
    font.setPixelSize(26)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(tokens().on_accent))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return QIcon(picture)
