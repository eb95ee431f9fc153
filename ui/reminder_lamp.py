"""How reminding goes, in one colour and one sentence: red as soon as nothing could be relied on."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from tracker.errors import TrackerError
from tracker.records import LEGAL_ZONE
from ui.words import error_sentence

log = logging.getLogger(__name__)

FAILURES = 3
"""Ticks in a row without an answer of the book after which the lamp says so."""


class ReminderLamp(QObject):
    """Told what happens, it says by `lit(ok, why)` what changed; the worst comes first."""

    lit = Signal(bool, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shining: tuple[bool, str] | None = None
        self._silent = self._lost = self._doubtful = False
        self._heard = True
        self._unread: list[TrackerError] = []
        self._unwritten: list[TrackerError] = []
        self._untold: list[TrackerError] = []
        self._paused_until: datetime | None = None

    @property
    def heard(self) -> bool:
        """Whether the last pop-up, or the message of the tray, was taken."""
        return self._heard

    def fell_silent(self) -> None:
        """No tick came for minutes; the next answer of the book ends it."""
        self._silent = True
        self._shine()

    def read(self) -> None:
        """The book said what is due."""
        self._silent = False
        self._unread.clear()
        self._shine()

    def not_read(self, error: TrackerError) -> None:
        """It could not."""
        self._unread.append(error)
        if len(self._unread) >= FAILURES:
            self._shine()

    def written(self) -> None:
        """What was shown is written down."""
        self._unwritten.clear()
        self._shine()

    def not_written(self, error: TrackerError) -> None:
        """It could not be."""
        self._unwritten.append(error)
        if len(self._unwritten) >= FAILURES:
            self._shine()

    def passed_on(self, error: TrackerError | None) -> None:
        """What nobody answered was told to others, or could not be."""
        if error is None:
            self._untold.clear()
        else:
            log.warning("unanswered reminders could not be told to others: %s", error)
            self._untold.append(error)
        self._shine()

    def tried(self, heard: bool) -> None:
        """A pop-up was taken, or refused by desktop and tray."""
        self._heard = heard
        self._shine()

    def lose(self, lost: bool) -> None:
        """Whether something was brought by every channel and reached nobody."""
        self._lost = lost
        self._shine()

    def doubt(self, doubtful: bool) -> None:
        """Whether the clock may be wrong."""
        self._doubtful = doubtful
        self._shine()

    def pause(self, until: datetime | None) -> None:
        """Until when reminding rests."""
        self._paused_until = until
        self._shine()

    def _shine(self) -> None:
        now = self._judged()
        if now != self._shining:
            self._shining = now
            self.lit.emit(*now)

    def _judged(self) -> tuple[bool, str]:
        if self._silent:
            return False, self.tr("提醒曾中断，正在恢复")
        if len(self._unread) >= FAILURES:
            why = error_sentence(self._unread[-1])
            return False, self.tr("提醒暂停：{why}").format(why=why)
        if len(self._unwritten) >= FAILURES:
            why = error_sentence(self._unwritten[-1])
            return False, self.tr("提醒记录暂时无法写入：{why}").format(why=why)
        if len(self._untold) >= FAILURES:
            why = error_sentence(self._untold[-1])
            return False, self.tr("无人确认的提醒未能转催办：{why}").format(why=why)
        if self._lost and not self._heard:
            return False, self.tr("提醒没有送达：弹窗、托盘和提醒窗口都没有成功")
        if self._doubtful:
            return False, self.tr("电脑时钟可能不对，点这里核对")
        return True, self._hint()

    def _hint(self) -> str:
        if self._paused_until is not None:
            hour = f"{self._paused_until.astimezone(LEGAL_ZONE):%H:%M}"
            return self.tr("提醒已暂停到 {hour}").format(hour=hour)
        if not self._heard:
            return self.tr("桌面弹窗不可用，提醒只在本程序的窗口中出现")
        return ""
