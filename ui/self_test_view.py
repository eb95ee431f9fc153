"""The page of 提醒自检: channels to be tried, what reminding depends on, and its record."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.desktop.notify import SENT, Outcome
from ui.icons import IconLabel
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, card, emptied, text
from ui.record_export import RecordCard
from ui.self_test import CHANNELS, Channel, Check, Remedy, SelfTest
from ui.test_window import TestWindow
from ui.theme import set_property
from ui.words import failure_words, minute_words, say

_WIDTH = 860
log = logging.getLogger(__name__)

_SIGNS = {
    True: ("circle-check", "done"),
    None: ("info", "soon"),
    False: ("triangle-alert", "overdue"),
}


class ChannelRow(QWidget):
    """One channel: send, what came of it, and whether it was seen."""

    def __init__(self, channel: Channel, test: SelfTest) -> None:
        super().__init__()
        self._channel, self._test = channel, test
        name = QLabel(say(CHANNELS[channel]))
        name.setMinimumWidth(128)
        self.state = text("", "caption")
        self.send = button(self.tr("发送测试"))
        self.send.setAccessibleName(self.tr("发送测试：{what}").format(what=name.text()))
        self.seen = button(self.tr("看到了"))
        self.unseen = button(self.tr("没看到"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, stretch in ((name, 0), (self.state, 1), (self.seen, 0), (self.unseen, 0)):
            row.addWidget(widget, stretch)
        row.addWidget(self.send)
        self.send.clicked.connect(self.try_it)
        self.seen.clicked.connect(lambda: self._answer(True))
        self.unseen.clicked.connect(lambda: self._answer(False))
        test.tried.connect(self._tried)
        self._ask(False)
        self.tell()

    def try_it(self) -> None:
        """Sends a test."""
        self.send.setEnabled(False)
        self._say(self.tr("正在发送…"))
        self._test.send(self._channel)

    def tell(self) -> None:
        """What the officer said last."""
        told = self._test.answered(self._channel)
        if told is None:
            self._say(self.tr("尚未试发。"))
            return
        seen, when = told
        words = self.tr("{time} 试发，看到了。") if seen else self.tr("{time} 试发，没有看到。")
        self._say(words.format(time=minute_words(when)), "done" if seen else "overdue")

    def _tried(self, channel: Channel, outcome: Outcome) -> None:
        if channel is not self._channel:
            return
        self.send.setEnabled(True)
        if outcome.result == SENT:
            self._say(self.tr("已发出，看到了吗？"))
            self._ask(True)
        else:
            why = failure_words(outcome.detail)
            self._say(self.tr("没有发出：{why}").format(why=why), "overdue")
            self._ask(False)

    def _answer(self, seen: bool) -> None:
        self._ask(False)
        self._test.answer(self._channel, seen)
        self.tell()

    def _ask(self, asking: bool) -> None:
        self.seen.setVisible(asking)
        self.unseen.setVisible(asking)

    def _say(self, words: str, tone: str = "") -> None:
        self.state.setText(words)
        set_property(self.state, "tone", tone)


class SelfTestView(QWidget):
    """Looks at everything when it is entered; nothing here writes into the cases."""

    def __init__(self, office: Office, test: SelfTest | None) -> None:
        super().__init__()
        self._test = test
        self.record = RecordCard(office)
        self.summary = text("", "subtitle")
        self.refusal = text("", "error")
        self.refusal.hide()
        self.again = button(self.tr("重新检查(&R)"))
        self.all = button(self.tr("全部试发(&T)"), kind="primary")
        self.rows: dict[Channel, ChannelRow] = {}
        self._lines = QGridLayout()
        self._window: TestWindow | None = None
        self._lay_out()
        self.again.clicked.connect(self.reload)
        self.all.clicked.connect(self._try_all)
        if test is not None:
            test.tried.connect(self._show_window)
        self.reload()

    def reload(self) -> None:
        """Looks at every condition anew."""
        if self._test is None:
            self.summary.setText(self.tr("程序完全打开后才能自检。"))
            return
        checks = self._test.checks()
        emptied(self._lines)
        for place, check in enumerate(checks):
            self._show(place, check)
        open_points = sum(check.ok is not True for check in checks)
        self.summary.setText(
            self.tr("运行条件：{count} 项需要留意").format(count=open_points)
            if open_points
            else self.tr("运行条件全部正常")
        )

    def _show(self, place: int, check: Check) -> None:
        self._lines.addWidget(IconLabel(*_SIGNS[check.ok], 18), place, 0)
        self._lines.addWidget(QLabel(check.name), place, 1)
        self._lines.addWidget(text(check.words, "caption"), place, 2)
        if check.remedy is not None:
            mend = button(check.remedy.words)
            mend.setAccessibleName(f"{check.remedy.words} {check.name}")
            mend.clicked.connect(partial(self._mend, check.remedy))
            self._lines.addWidget(mend, place, 3)

    def _mend(self, remedy: Remedy) -> None:
        try:
            remedy.act()
        except OSError:
            log.warning("a condition could not be mended", exc_info=True)
            self.refusal.setText(
                self.tr("系统没有允许这项修改，请联系管理员，或在系统设置中修改。")
            )
            self.refusal.show()
            return
        self.refusal.hide()
        self.reload()

    def _try_all(self) -> None:
        for row in self.rows.values():
            row.try_it()

    def _show_window(self, channel: Channel, _outcome: Outcome) -> None:
        if channel is Channel.WINDOW:
            self._window = TestWindow()
            self._window.appear(self)

    def _channels(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(text(self.tr("逐个渠道试发"), "subtitle"))
        inside.addWidget(
            text(
                self.tr("试发与真正的提醒走同一条路；是否看到由您回答，回答记在这台电脑上。"),
                "caption",
            )
        )
        if self._test is not None:
            for channel in Channel:
                self.rows[channel] = ChannelRow(channel, self._test)
                inside.addWidget(self.rows[channel])
        return frame

    def _conditions(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(self.summary)
        self._lines.setHorizontalSpacing(10)
        self._lines.setVerticalSpacing(8)
        self._lines.setColumnStretch(2, 1)
        inside.addLayout(self._lines)
        inside.addWidget(self.refusal)
        return frame

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addWidget(self.again)
        foot.addStretch(1)
        for frame in (self._channels(), self._conditions(), self.record):
            frame.setMaximumWidth(_WIDTH)
            column.addWidget(frame)
        column.insertLayout(2, foot)
        column.addStretch(1)
        self.all.setEnabled(self._test is not None)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 16)
        whole.addWidget(scrolling(inside))
