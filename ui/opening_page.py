"""What stands in the window until the database is open, and what is said when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.icons import IconLabel

_SIGN = 40
_WIDTH = 560


class OpeningPage(QWidget):
    """Quiet while opening; one sentence with what to do when it failed."""

    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel("circle-alert", "overdue", _SIGN)
        self._heading = QLabel(self.tr("正在打开案件库…"))
        self._heading.setProperty("role", "subtitle")
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setFixedWidth(_WIDTH)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(160, 4)
        self.leave = QPushButton(self.tr("退出程序"))
        self.leave.clicked.connect(self.leave_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        parts = (self._sign, self._heading, self._sentence, self._progress, self.leave)
        for part in parts:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        for hidden in (self._sign, self._sentence, self.leave):
            hidden.hide()

    def show_failure(self, sentence: str) -> None:
        """The database could not be opened; `sentence` says why and what to do."""
        self._heading.setText(self.tr("案件库没有打开"))
        self._sentence.setText(sentence)
        self._progress.hide()
        for shown in (self._sign, self._sentence, self.leave):
            shown.show()
        self.leave.setFocus()

    @property
    def sentence(self) -> str:
        """What is said about the failure; empty without one."""
        return self._sentence.text()
