"""The card of the settings on which the folder for weekly list and calendar file is chosen."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.form_rows import FormRows
from ui.icons import put_beside_words
from ui.insurance import Insurance
from ui.office import Office
from ui.pieces import button, text
from ui.preferences import Preferences
from ui.theme import set_property
from ui.words import minute_words


class InsuranceCard(QFrame):
    """Folder, when it was last written to, and what to do; all of it takes effect at once."""

    def __init__(
        self,
        office: Office,
        preferences: Preferences,
        insurance: Insurance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._office = office
        self._preferences = preferences
        self._insurance = insurance
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setPlaceholderText(self.tr("未选择，不生成"))
        self.choose = button(self.tr("选择…"))
        self.clear = button(self.tr("停止生成"))
        self.write = button(self.tr("立即生成"))
        self.open = button(self.tr("打开文件夹"))
        for each, sign in ((self.write, "file-text"), (self.open, "folder-open")):
            put_beside_words(each, sign, "text_muted")
        self.written = text("", "caption")
        self.said = text("", "caption")
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(lambda: setattr(preferences, "paper_folder", ""))
        self.write.clicked.connect(insurance.write_now)
        self.open.clicked.connect(self._open)
        preferences.changed.connect(self._show)
        insurance.busy.connect(self._show)
        insurance.told.connect(self._say)
        self._show()
        self._say(insurance.ok, insurance.sentence)

    def _choose(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        begin = self._preferences.paper_folder or QStandardPaths.writableLocation(documents)
        title = self.tr("选择存放一周清单和日历文件的文件夹")
        if folder := QFileDialog.getExistingDirectory(self, title, begin):
            self._preferences.paper_folder = folder

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._preferences.paper_folder))

    def _show(self) -> None:
        folder, at = self._preferences.paper_folder, self._preferences.paper_written_at
        self.folder.setText(folder)
        self.folder.setCursorPosition(0)
        for each in (self.clear, self.open):
            each.setEnabled(bool(folder))
        self.write.setEnabled(bool(folder) and not self._insurance.at_work)
        never = self.tr("还没有生成过。") if folder else self.tr("选择文件夹后自动生成。")
        written = self.tr("上次生成：{at}。").format(at=minute_words(at)) if at else never
        self.written.setText(written)

    def _say(self, ok: bool, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_property(self.said, "tone", "done" if ok else "overdue")

    def _lay_out(self) -> None:
        rows = FormRows()
        rows.add_heading(self.tr("一周清单与日历文件"))
        hint = self.tr(
            "每周生成可打印的“应诉期限一周清单”（PDF）；日历文件“应诉期限.ics”有变化的，"
            "一小时内更新。电脑、程序打不开时，也能查到期限。"
        )
        what_for = text(hint, "caption")
        what_for.setContentsMargins(0, 0, 0, 8)
        rows.add_wide(what_for)
        rows.add(
            self.tr("存放文件夹(&P)"),
            _beside(self.folder, self.choose, self.clear),
            help=self.tr(
                "清单写有案号和承办人，请选择只有本人或者本科室能看到的文件夹；"
                "每台电脑各用一个，不要共用。"
            ),
        )
        rows.add(
            self.tr("生成(&G)"),
            _beside(self.write, self.open, self.written),
            help=self.tr("日历文件可以导入手机、电脑的日历，再次导入只会更新，不会重复。"),
        )
        rows.add_wide(self.said)
        within = QVBoxLayout(self)
        within.setContentsMargins(24, 16, 24, 20)
        within.addWidget(rows)


def _beside(*widgets: QWidget) -> QWidget:
    """Widgets in one row of the form; buttons keep their own width."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    return place
