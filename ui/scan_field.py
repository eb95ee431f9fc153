"""Scans to keep with an entry: chosen from the disk or dropped onto the field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.pieces import button, link

LIST_HEIGHT = 84


class ScanField(QFrame):
    """The files chosen so far; Delete takes the selected one out again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: list[Path] = []
        self.setAcceptDrops(True)
        self.choose_button = button(self.tr("选择文件"))
        self.hint = QLabel(self.tr("也可以把扫描件拖到这里；可以先登记，以后再补。"))
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("已选择的扫描件，按 Delete 移除"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.hide()
        self.remove_button = link(self.tr("移除所选"))
        self.remove_button.hide()
        self.setFocusProxy(self.choose_button)
        top = QHBoxLayout()
        top.addWidget(self.choose_button)
        top.addWidget(self.hint, 1)
        top.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.list)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def files(self) -> tuple[Path, ...]:
        """The files chosen."""
        return tuple(self._files)

    def add_files(self, files: list[Path]) -> None:
        """Takes files in; one chosen twice is kept once, folders are left out."""
        for file in files:
            if file.is_file() and file not in self._files:
                self._files.append(file)
                item = QListWidgetItem(file.name)
                item.setToolTip(str(file))
                self.list.addItem(item)
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the files dropped."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()

    def _remove(self) -> None:
        """Takes the selected file out again; the file itself stays where it is."""
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            del self._files[row]
            self._show()

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileNames(
            self,
            self.tr("选择扫描件"),
            "",
            self.tr("扫描件和文档 (*.pdf *.jpg *.jpeg *.png *.ofd *.doc *.docx);;所有文件 (*)"),
        )
        self.add_files([Path(name) for name in chosen])

    def _show(self) -> None:
        self.list.setVisible(bool(self._files))
        self.remove_button.setVisible(bool(self._files))
        self.changed.emit()
