"""提醒自检: whether a reminder would arrive here, channel by channel and condition by condition.

What is tried is tried for real: the same pop-up, the same tray, a window in front of the others.
Whether it was seen only the officer can say; the answer is kept for this machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QSystemTrayIcon

import resources
from tracker.records import LEGAL_ZONE
from tracker.reminders import DeliveryFailure
from ui.backup_watch import BackupWatch
from ui.desktop.autostart import Autostart, AutostartState, autostart, command_of_this_program
from ui.desktop.notify import SENT, Notifier, Outcome, PopUp, failure
from ui.health import Health
from ui.notices import clock_question
from ui.office import Office
from ui.preferences import Preferences
from ui.reminders_desk import RemindersDesk
from ui.translator import N_
from ui.words import minute_words, say

SILENT = timedelta(minutes=3)
OLD_BACKUP = timedelta(days=2)


class Channel(StrEnum):
    """A way to the officer."""

    POPUP = "popup"
    TRAY = "tray"
    WINDOW = "window"


CHANNELS = {
    Channel.POPUP: N_("words", "桌面弹窗"),
    Channel.TRAY: N_("words", "托盘消息"),
    Channel.WINDOW: N_("words", "提醒窗口"),
}

_UNSEEN = {
    Channel.POPUP: N_("words", "自检时没有看到桌面弹窗：请检查系统的通知设置和勿扰模式"),
    Channel.TRAY: N_("words", "自检时没有看到托盘消息：请检查任务栏的托盘设置"),
    Channel.WINDOW: N_("words", "自检时没有看到提醒窗口：请检查显示器的排列"),
}


class Remedy(NamedTuple):
    """A button beside a condition, and what it does; it may raise OSError."""

    words: str
    act: Callable[[], object]


class Check(NamedTuple):
    """A condition: `ok` is None where it is only a hint."""

    name: str
    ok: bool | None
    words: str
    remedy: Remedy | None = None


class SelfTest(QObject):
    """Tries the channels and looks at the conditions. `tried(channel, Outcome)` is the result."""

    tried = Signal(object, object)

    def __init__(
        self,
        office: Office,
        preferences: Preferences,
        reminders: RemindersDesk,
        health: Health,
        backups: BackupWatch,
        start: Autostart | None = None,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(reminders)
        self._platform = platform
        self._office, self._preferences = office, preferences
        self._reminders, self._health = reminders, health
        self._start = start or autostart(command_of_this_program())
        self._backups = backups
        self._notifier = Notifier(parent=self)
        self.tell()

    def popup(self) -> PopUp:
        """What is sent: it says itself that it is a test."""
        icon = resources.folder("icons") / "yingsu.ico"
        title, text = self.tr("提醒自检"), self.tr("看到这条消息，说明弹窗可以送达。")
        return PopUp(title, text, self.tr("应诉期限管家"), icon)

    def send(self, channel: Channel) -> None:
        """Tries a channel; the reminder window is shown by whoever asked."""
        if channel is Channel.POPUP:
            self._notifier.send(self.popup(), lambda outcome: self.tried.emit(channel, outcome))
        elif channel is Channel.TRAY:
            taken = self._reminders.tray.message(*self.popup()[:2])
            outcome = Outcome(SENT) if taken else failure(DeliveryFailure.NO_TRAY)
            self.tried.emit(channel, outcome)
        else:
            self.tried.emit(channel, Outcome(SENT))

    def answer(self, channel: Channel, seen: bool) -> None:
        """Whether the officer saw it."""
        self._preferences.keep_seen(channel, seen, self._office.now())
        self.tell()

    def answered(self, channel: Channel) -> tuple[bool, datetime] | None:
        """The last answer about a channel, and when it was given."""
        return self._preferences.seen(channel)

    def tell(self) -> None:
        """What was not seen is a hint of the lamp, unless it is the window, the last resort."""
        unseen = [each for each in Channel if (told := self.answered(each)) and not told[0]]
        window = Channel.WINDOW in unseen
        words = say(_UNSEEN[Channel.WINDOW if window else unseen[0]]) if unseen else ""
        self._health.set("seen", not window, words)

    def checks(self) -> list[Check]:
        """Every condition as it is now."""
        return [
            self._tray(),
            self._autostart(),
            self._heartbeat(),
            self._clock(),
            self._service(),
            self._backup(),
            self._restoring(),
            self._zone(),
        ]

    def _tray(self) -> Check:
        there = QSystemTrayIcon.isSystemTrayAvailable()
        words = self.tr("可用，关闭窗口后程序留在托盘。")
        if not there:
            words = self.tr("这个桌面没有托盘；关闭窗口时会改为最小化，请勿退出程序。")
        return Check(self.tr("系统托盘"), True if there else None, words)

    def _autostart(self) -> Check:
        words = {
            AutostartState.ON: self.tr("已开启，登录后自动在后台提醒。"),
            AutostartState.OFF: self.tr("未开启；电脑重启后须手动打开程序，否则不会提醒。"),
            AutostartState.BLOCKED: self.tr("已设置，但被系统的启动项管理关闭。"),
            AutostartState.ELSEWHERE: self.tr("自启动的是另一处安装的程序。"),
        }
        name, state = self.tr("开机自启动"), self._start.state()
        if state is AutostartState.ON:
            return Check(name, True, words[state])
        return Check(name, None, words[state], Remedy(self.tr("开启"), self._start.turn_on))

    def _heartbeat(self) -> Check:
        last = self._reminders.heart.last
        if last is None:
            return Check(self.tr("提醒检查"), False, self.tr("还没有检查过到期的提醒。"))
        fresh = self._office.now() - last < SILENT
        words = self.tr("最近一次检查：{time}").format(time=minute_words(last))
        return Check(self.tr("提醒检查"), fresh, words)

    def _clock(self) -> Check:
        name, clock = self.tr("电脑时钟"), self._reminders.clock
        if not clock.in_doubt:
            return Check(name, True, self.tr("运行以来没有异常的跳动。"))
        return Check(name, False, clock_question(), Remedy(self.tr("时间正确"), clock.settle))

    def _service(self) -> Check:
        """Linux alone has a service that can be asked for; elsewhere only the pop-up can tell."""
        name = self.tr("通知服务")
        if self._platform != "linux":
            seen = (told := self.answered(Channel.POPUP)) is not None and told[0]
            words = self.tr("由系统提供；能否弹出，以“桌面弹窗”的试发为准。")
            return Check(name, True if seen else None, words)
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            words = self.tr("没有桌面会话总线，桌面弹窗不可用；提醒窗口不受影响。")
            return Check(name, None, words)
        there = bus.interface().isServiceRegistered("org.freedesktop.Notifications").value()
        words = self.tr("通知服务正在运行。")
        if not there:
            words = self.tr("通知服务没有运行，桌面弹窗可能不出现；提醒窗口不受影响。")
        return Check(name, True if there else None, words)

    def _backup(self) -> Check:
        name = self.tr("自动备份")
        files = [*(self._office.data_folder / "backups").glob("daily-*.db")]
        if not files:
            return Check(name, None, self.tr("还没有自动备份；程序每天第一次运行时会备份。"))
        last = datetime.fromtimestamp(max(file.stat().st_mtime for file in files), LEGAL_ZONE)
        words = self.tr("最近一次：{time}").format(time=minute_words(last))
        return Check(name, self._office.now() - last < OLD_BACKUP, words)

    def _restoring(self) -> Check:
        name, result = self.tr("恢复试验"), self._backups.trial
        if result is None:
            return Check(name, None, self.tr("本月尚未进行；程序每月自动试恢复一次备份。"))
        return Check(name, *result)

    def _zone(self) -> Check:
        name = self.tr("时区")
        here = self._office.now().astimezone().utcoffset()
        if here == timedelta(hours=8):
            return Check(name, True, self.tr("电脑使用北京时间。"))
        words = self.tr("电脑不在北京时间；期限和提醒仍一律按北京时间计算。")
        return Check(name, None, words)
