"""What stands in the window until the database is open, and what is said when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_SIGN = 40
_WIDTH = 560


class OpeningPage(QWidget):
    """Quiet while opening; one sentence with what to do when it failed."""

    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = QLabel(self.tr("正在打开案件库…"))
        self._heading.setProperty("role", "subtitle")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(160, 4)
        self._sentence = QLabel()
        self._sentence.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        self._column.addStretch(2)
        for part in (self._heading, self._sentence, self._progress):
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)

    def show_failure(self, sentence: str) -> None:
        """The database could not be opened; `sentence` says why and what to do."""
        from ui.icons import IconLabel

        sign = IconLabel("circle-alert", "overdue", _SIGN)
        self._heading.setText(self.tr("案件库没有打开"))
        self._say(sentence)
        self._progress.hide()
        self.leave = QPushButton(self.tr("退出程序"))
        self.leave.clicked.connect(self.leave_wanted)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column.insertWidget(1, sign, 0, centre)
        self._column.insertWidget(self._column.count() - 1, self.leave, 0, centre)
        self.leave.setFocus()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setFixedWidth(_WIDTH)
        self._sentence.show()

    @property
    def sentence(self) -> str:
        """What is said about the failure; empty without one."""
        return self._sentence.text()
