"""The strip at the foot of the window: what is going on, how far the calendar reaches, the lamp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui.icons import IconLabel
from ui.pieces import link

if TYPE_CHECKING:
    from tracker.workdays import WorkCalendar

MESSAGE_MS = 6_000
_LAMP = 14


class StatusStrip(QFrame):
    """Short messages on the left; on the right the calendar and the lamp of the reminders."""

    lamp_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self._message = _caption()
        self._calendar = _caption()
        self._sign = IconLabel("circle-dashed", "text_muted", _LAMP)
        self._lamp = link("", inline=True)
        self._lamp.setToolTip(self.tr("打开提醒自检"))
        self._lamp.clicked.connect(self.lamp_pressed)
        self._lamp.setText(self.tr("提醒正在启动"))
        self._fade = QTimer(self, interval=MESSAGE_MS, singleShot=True)
        self._fade.timeout.connect(self._message.clear)

        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(6)
        row.addWidget(self._message, 1)
        row.addWidget(self._calendar)
        row.addSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._lamp)

    def say(self, words: str) -> None:
        """A sentence that fades by itself."""
        self._message.setText(words)
        self._fade.start()

    def set_busy(self, busy: bool) -> None:
        """Says that something is being read or saved, without getting in the way."""
        if busy:
            self._fade.stop()
            self._message.setText(self.tr("正在处理…"))
        elif not self._fade.isActive():
            self._message.clear()

    def show_calendar(self, calendar: WorkCalendar) -> None:
        """Up to which year the days off are published; later dates are provisional."""
        self._calendar.setText(
            self.tr("放假安排已载入至 {year} 年").format(year=calendar.last_year)
        )

    def set_lamp(self, ok: bool, reason: str) -> None:
        """Green while all is well, red when reminders stand still; between them what is amiss."""
        sign = ("triangle-alert", "overdue")
        if ok:
            sign = ("info", "soon") if reason else ("circle-check", "done")
        self._sign.show_icon(*sign)
        self._lamp.setText(reason or (self.tr("提醒运行正常") if ok else self.tr("提醒已停止")))
        self._lamp.setAccessibleName(self.tr("提醒状态：{state}").format(state=self._lamp.text()))

    def lamp_words(self) -> str:
        """What stands beside the lamp."""
        return self._lamp.text()


def _caption() -> QLabel:
    label = QLabel()
    label.setProperty("role", "caption")
    return label
