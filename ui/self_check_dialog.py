"""自检: every worked example is counted again, and what no example can show is said too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from tracker.errors import TrackerError
from tracker.self_check import SelfCheck, self_check
from ui.icons import IconLabel
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, emptied, text
from ui.self_check_words import caveats, verdict_words, wrong_words
from ui.theme import set_property
from ui.words import error_sentence

_WIDTH = 560


class SelfCheckDialog(QDialog):
    """Counts as soon as it is shown, beside the window."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.result_words: list[str] = []
        self.setWindowTitle(self.tr("自检"))
        self.setMinimumWidth(_WIDTH)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("正在自检"))
        self.close_button = button(self.tr("关闭"))
        self._lay_out()
        self.close_button.clicked.connect(self.accept)
        rules, calendar = office.law.both
        office.run(self_check, rules, calendar, done=self._told, failed=self._refused, owner=self)

    def _told(self, result: SelfCheck) -> None:
        wrong = [wrong_words(each) for each in result.wrong]
        doubts = list(caveats(result, self._office.rules))
        self.result_words = [verdict_words(result), *wrong, *doubts]
        sign = ("circle-x", "overdue") if wrong else ("circle-check", "done")
        self._show(sign, verdict_words(result), wrong, doubts)

    def _refused(self, error: TrackerError) -> None:
        self.result_words = [error_sentence(error)]
        self._show(("circle-x", "overdue"), error_sentence(error), [], [])

    def _show(
        self, sign: tuple[str, str], verdict: str, wrong: list[str], doubts: list[str]
    ) -> None:
        self.progress.hide()
        emptied(self._lines)
        self._lines.addLayout(_signed(sign, verdict, "strong"))
        for words in wrong:
            line = text(words)
            set_property(line, "tone", "overdue")
            self._lines.addWidget(line)
        for words in doubts:
            self._lines.addLayout(_signed(("triangle-alert", "soon"), words, ""))
        self._lines.addStretch(1)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 12, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(text(self.tr("正在逐条核算规则里的示例…")))
        self._lines.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        area = scrolling(inside)
        area.setMinimumHeight(150)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(area, 1)
        column.addLayout(foot)


def _signed(sign: tuple[str, str], words: str, role: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(IconLabel(*sign, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text(words, role), 1)
    return row
