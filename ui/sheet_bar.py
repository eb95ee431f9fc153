"""What is done with a 期限计算单: copied, printed, kept as PDF; and a dialog to look at it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ui.deadline_sheet import DeadlineSheet, Issue
from ui.file_names import in_documents
from ui.icons import put_beside_words
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, text
from ui.sheet_paper import draw, pictures, write_pdf
from ui.theme import set_property

_PAGE_WIDTH = 640
_DIALOG = (760, 620)


class SheetBar(QWidget):
    """Three buttons, idle without a sheet, and a line that says what became of it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._sheet: DeadlineSheet | None = None
        self.copy = button(self.tr("复制文本"))
        self.print = button(self.tr("打印…"))
        self.keep = button(self.tr("存为 PDF…"))
        self.said = text("", "caption")
        self._buttons = (self.copy, self.print, self.keep)
        for each, sign in zip(self._buttons, ("copy", "printer", "download"), strict=True):
            put_beside_words(each, sign, "text_muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in self._buttons:
            row.addWidget(each)
        row.addWidget(self.said, 1)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.keep.clicked.connect(self._keep)
        self.show_sheet(None)

    def show_sheet(self, sheet: DeadlineSheet | None) -> None:
        """From now on this sheet is meant."""
        self._sheet = sheet
        self._say("")
        for each in self._buttons:
            each.setEnabled(sheet is not None)

    def _issue(self) -> Issue:
        return Issue(self._office.now(), self._office.actor())

    def _copy(self) -> None:
        assert self._sheet is not None
        QGuiApplication.clipboard().setText(self._sheet.text(self._issue()))
        self._say(self.tr("已复制，可粘贴到其他文件。"), "done")

    def _print(self) -> None:
        assert self._sheet is not None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        if draw(self._sheet, self._issue(), printer):
            self._say(self.tr("已送往打印机。"), "done")
        else:
            self._say(self.tr("没有打印成功，请检查打印机后重试。"), "overdue")

    def _keep(self) -> None:
        assert self._sheet is not None
        named = in_documents(f"{self._sheet.name} {self._sheet.due.isoformat()}", ".pdf")
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("存为 PDF"), str(named), self.tr("PDF 文件 (*.pdf)")
        )
        if not path:
            return
        path = path if path.lower().endswith(".pdf") else f"{path}.pdf"
        if write_pdf(self._sheet, self._issue(), path):
            self._say(self.tr("已存为 {path}").format(path=path), "done")
        else:
            sentence = self.tr("{path} 不能写入，没有保存。请换一个文件夹。")
            self._say(sentence.format(path=path), "overdue")

    def _say(self, sentence: str, tone: str = "") -> None:
        self.said.setText(sentence)
        set_property(self.said, "tone", tone)


class SheetDialog(QDialog):
    """期限计算单 of a deadline: its pages as they will be printed, and what to do with them."""

    def __init__(self, office: Office, parent: QWidget | None, sheet: DeadlineSheet) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("期限计算单"))
        self.bar = SheetBar(office)
        self.close_button = button(self.tr("关闭"))
        self.pages = self._pictures(sheet, Issue(office.now(), office.actor()))
        self._lay_out()
        self.bar.show_sheet(sheet)
        self.close_button.clicked.connect(self.accept)
        self.resize(*_DIALOG)

    def ask(self) -> None:
        """Shows the sheet until it is closed."""
        self.exec()

    def _pictures(self, sheet: DeadlineSheet, issue: Issue) -> list[QLabel]:
        dense = self.devicePixelRatioF()
        pages = []
        for picture in pictures(sheet, issue, round(_PAGE_WIDTH * dense)):
            picture.setDevicePixelRatio(dense)
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(picture))
            page.setAccessibleName(sheet.text(issue))
            pages.append(page)
        return pages

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for page in self.pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inside), 1)
        whole.addLayout(foot)
