"""设置: who acts, language, colours, the data folder, backup, what closing the window means."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.errors import TrackerError
from ui import words
from ui.choice_box import ChoiceBox
from ui.desktop.autostart import (
    Autostart,
    AutostartState,
    autostart,
    command_of_this_program,
)
from ui.form_rows import FormRows
from ui.icons import put_beside_words
from ui.insurance import Insurance
from ui.insurance_card import InsuranceCard
from ui.lazy_tab import LazyTab
from ui.office import Office
from ui.page import Page, scrolling, titled
from ui.policy_view import PolicyView
from ui.preferences import Preferences
from ui.self_test import SelfTest
from ui.self_test_view import SelfTestView
from ui.theme import set_property

_WIDTH = 760
_FIELD = 320

log = logging.getLogger(__name__)


class SettingsPage(Page):
    """Three tabs: what belongs to this machine, when the office is reminded, whether it arrives.

    What belongs to the machine takes effect at once.
    """

    _copied = Signal(int, int)

    def __init__(
        self, office: Office, preferences: Preferences, start: Autostart | None = None
    ) -> None:
        super().__init__(office)
        self._preferences = preferences
        self._start = start or autostart(command_of_this_program())
        self.name = QLineEdit(preferences.name)
        self.name.setPlaceholderText(self.tr("例如：王敏"))
        self.language = ChoiceBox(self.tr("语言"))
        self.language.offer("简体中文", "zh_CN")
        self.language.offer("English", "en")
        self.language.choose(preferences.language)
        self.theme = ChoiceBox(self.tr("外观"))
        for text, theme in (
            (self.tr("跟随系统"), "system"),
            (self.tr("浅色"), "light"),
            (self.tr("深色"), "dark"),
        ):
            self.theme.offer(text, theme)
        self.theme.choose(preferences.theme)
        self.tray = QCheckBox(self.tr("关闭窗口后继续在后台提醒"))
        self.tray.setChecked(preferences.close_to_tray)
        self.start = QCheckBox(self.tr("登录系统后自动在后台运行"))
        self.folder = QLineEdit(str(office.data_folder))
        self.folder.setReadOnly(True)
        self.open_folder = QPushButton(self.tr("打开文件夹"))
        put_beside_words(self.open_folder, "folder-open", "text_muted")
        self.backup = QPushButton(self.tr("立即备份"))
        put_beside_words(self.backup, "save", "text_muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("备份进度"))
        self.progress.hide()
        self.result = QLabel()
        self.result.setProperty("role", "caption")
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.hide()
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._self_test: SelfTest | None = None
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("设置的各部分"))
        self.policy_tab = LazyTab(lambda: PolicyView(office))
        self.self_test_tab = LazyTab(lambda: SelfTestView(office, self._self_test))
        self._lay_out()
        self._connect()

    def serve(self, self_test: SelfTest | None, insurance: Insurance | None) -> None:
        """What runs beside the window: what can be tried, and what writes list and calendar."""
        self._self_test = self_test
        if insurance is not None:
            card = InsuranceCard(self.office, self._preferences, insurance)
            card.setMaximumWidth(_WIDTH)
            self._cards.insertWidget(1, card)

    def show_self_test(self) -> None:
        """Opens 提醒自检."""
        self.tabs.setCurrentWidget(self.self_test_tab)

    def reload(self) -> None:
        """Shows who acts now."""
        if not self.name.hasFocus():
            self.name.setText(self._preferences.name)
        self._show_start()

    def _show_start(self) -> None:
        """What the system would really do, whatever was asked for here."""
        state = self._start.state()
        with QSignalBlocker(self.start):
            self.start.setChecked(state is AutostartState.ON)
        self.start_row.clear()
        if state is AutostartState.BLOCKED:
            self.start_row.set_warning(
                self.tr("已设置自启动，但被系统的启动项管理关闭，登录后不会运行。勾选可重新打开。")
            )
        elif state is AutostartState.ELSEWHERE:
            self.start_row.set_warning(
                self.tr("自启动的是另一处安装的程序。勾选可改为启动当前这一份。")
            )

    def _set_start(self, wanted: bool) -> None:
        try:
            self._start.turn_on() if wanted else self._start.turn_off()
        except OSError:
            log.warning("the start with the session could not be set", exc_info=True)
            self._show_start()
            self.start_row.set_error(
                self.tr("系统不允许修改自启动，没有更改。请联系管理员，或在系统设置中添加启动项。")
            )
            return
        self._show_start()

    def _back_up(self) -> None:
        self.backup.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say(self.tr("正在备份并核对…"))
        self.office.back_up(self._copied.emit, self._backed_up, self._failed, self)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _backed_up(self, path: Path) -> None:
        self._finish()
        self._say(self.tr("备份完成，已核对可以恢复：{path}").format(path=path), "done")

    def _failed(self, error: TrackerError) -> None:
        self._finish()
        self._say(words.error_sentence(error), "overdue")

    def _finish(self) -> None:
        self.progress.hide()
        self.backup.setEnabled(True)

    def _say(self, sentence: str, tone: str = "") -> None:
        self.result.setText(sentence)
        self.result.show()
        set_property(self.result, "tone", tone)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.office.data_folder)))

    def _connect(self) -> None:
        chosen = self._preferences
        self.name.editingFinished.connect(lambda: setattr(chosen, "name", self.name.text()))
        self.theme.activated.connect(lambda: setattr(chosen, "theme", self.theme.value()))
        self.language.activated.connect(lambda: setattr(chosen, "language", self.language.value()))
        self.start.toggled.connect(self._set_start)
        self.tray.toggled.connect(lambda keep: setattr(chosen, "close_to_tray", keep))
        self.open_folder.clicked.connect(self._open_folder)
        self.backup.clicked.connect(self._back_up)
        self._copied.connect(self._show_progress)
        self.tabs.currentChanged.connect(self._enter)

    def _enter(self, place: int) -> None:
        tab = self.tabs.widget(place)
        if isinstance(tab, LazyTab):
            tab.outdated = tab is self.self_test_tab
            tab.enter()

    def _lay_out(self) -> None:
        for field in (self.name, self.language, self.theme):
            field.setMaximumWidth(_FIELD)
        rows = FormRows()
        self._person_rows(rows)
        self._look_rows(rows)
        self._data_rows(rows)
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(_WIDTH)
        within = QVBoxLayout(card)
        within.setContentsMargins(24, 16, 24, 20)
        within.addWidget(rows)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 12, 0, 24)
        column.setSpacing(12)
        column.addWidget(card)
        column.addStretch()
        self._cards = column
        head, beside = titled(self.tr("设置"))
        beside.setText(self.tr("“通用”即时生效，只保存在这台电脑上；提醒规则随案件库保存。"))
        self.tabs.addTab(scrolling(inside), self.tr("通用"))
        self.tabs.addTab(self.policy_tab, self.tr("提醒规则"))
        self.tabs.addTab(self.self_test_tab, self.tr("提醒自检"))
        top = QVBoxLayout()
        top.setContentsMargins(0, 8, 0, 4)
        top.addLayout(head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.tabs, 1)

    def _person_rows(self, rows: FormRows) -> None:
        rows.add_heading(self.tr("本人"))
        rows.add(
            self.tr("姓名(&M)"),
            self.name,
            help=self.tr("记在每一次登记和修改的历史里；留空则记录系统用户名。"),
        )

    def _look_rows(self, rows: FormRows) -> None:
        rows.add_heading(self.tr("界面与窗口"))
        rows.add(self.tr("语言(&L)"), self.language)
        rows.add(self.tr("外观(&T)"), self.theme)
        rows.add(
            self.tr("关闭窗口(&C)"),
            self.tray,
            help=self.tr("退出程序后不会再提醒。没有系统托盘的桌面上，窗口会改为最小化。"),
        )
        self.start_row = rows.add(
            self.tr("开机自启动(&S)"),
            self.start,
            help=self.tr("电脑重新启动、登录后无需手动打开程序，到期照常提醒。"),
        )

    def _data_rows(self, rows: FormRows) -> None:
        rows.add_heading(self.tr("数据与备份"))
        rows.add(
            self.tr("数据文件夹(&D)"),
            _beside(self.folder, self.open_folder),
            help=self.tr("案件库、附件和备份都在这里，请勿放在网络共享或同步盘上。"),
        )
        rows.add(
            self.tr("备份(&B)"),
            _beside(self.backup, self.progress),
            help=self.tr("每次备份后都会核对，确认能够恢复。"),
        )
        rows.add_wide(self.result)


def _beside(left: QWidget, right: QWidget) -> QWidget:
    """Two widgets in one row of the form; a button keeps its own width."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in (left, right):
        row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    if isinstance(left, QPushButton):
        row.addStretch(1)
    return place
