"""The strip above every room: search, and the one main button."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from ui.icons import icon, put_beside_words

TYPING_PAUSE_MS = 250


class HeaderBar(QFrame):
    """`searched` carries the text once typing pauses; `form_wanted` asks for 收文登记."""

    searched = Signal(str)
    form_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "toolbar")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("搜索案号、当事人、机关、行为名称（Ctrl+K）"))
        self.search.setAccessibleName(self.tr("搜索案件"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.setMaximumWidth(520)
        self.register = QPushButton(self.tr("收文登记"))
        put_beside_words(self.register, "file-plus", "on_accent")
        self.register.setProperty("kind", "primary")
        self.register.setToolTip(self.tr("登记收到的文书（Ctrl+N）"))
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)

        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self.register)

        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self.register.clicked.connect(self.form_wanted)
        self._shortcut("Ctrl+K", self._start_search)
        self._shortcut("Ctrl+N", self.form_wanted.emit)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, act)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search_now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search.text().strip())
