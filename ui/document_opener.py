"""Opens a kept paper in the program the officer's computer uses for it.

Papers lie in the data folder under their hash, without a name. What is opened is a copy under its
own name in a private folder that goes away with the window, so the kept one is never changed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from tracker.cases import Document
from ui.office import Office


class DocumentOpener(QObject):
    """Opens documents; says so in a sentence when that fails."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._window = parent
        self._folder: QTemporaryDir | None = None

    def open(self, document: Document) -> bool:
        """Shows a document; False when it is missing or no program opens it."""
        try:
            copy = self._copy(document)
        except OSError:
            return self._failed(self.tr("文件“{name}”在数据文件夹中找不到或无法读取。"), document)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            return self._failed(self.tr("这台电脑没有可以打开“{name}”的程序。"), document)
        return True

    def _copy(self, document: Document) -> Path:
        self._folder = self._folder or QTemporaryDir()
        place = Path(self._folder.path()) / document.id
        place.mkdir(mode=0o700, exist_ok=True)
        copy = place / Path(document.name).name
        shutil.copyfile(self.kept(document), copy)
        return copy

    def kept(self, document: Document) -> Path:
        """Where the document lies in the data folder."""
        folder = self._office.data_folder / "attachments"
        return folder / document.sha256[:2] / document.sha256

    def _failed(self, sentence: str, document: Document) -> bool:
        QMessageBox.warning(
            self._window, self.tr("打开文书材料"), sentence.format(name=document.name)
        )
        return False
