"""最早可能生效日: proposed with its reason; a person confirms it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tracker.effect import EarliestEffective, earliest_effective
from tracker.queries import CaseFile
from ui.icons import IconLabel
from ui.pieces import button, text
from ui.words import day_words


class EffectNotice(QFrame):
    """Hidden while nothing was served that can take effect, and once somebody confirmed the day."""

    confirm_asked = Signal(object)
    """Carries the day proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "info")
        self._day: date | None = None
        self.sentence = text("", "strong")
        self.reason = text("", "caption")
        self.confirm_button = button(self.tr("确认生效日…"))
        self.confirm_button.clicked.connect(lambda: self.confirm_asked.emit(self._day))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("scale", "accent", 18))
        row.addLayout(words, 1)
        row.addWidget(self.confirm_button)
        self.hide()

    def show_file(self, file: CaseFile) -> None:
        """The day that follows from the papers of this case."""
        found = earliest_effective(file.case, file.events, file.deadlines)
        self.setVisible(found is not None)
        if found is not None:
            self._day = found.day
            words = self.tr("最早可能生效日：{day}")
            if found.provisional:
                words = self.tr("最早可能生效日：{day}（暂定）")
            self.sentence.setText(words.format(day=day_words(found.day)))
            self.reason.setText(self._why(found))

    def _why(self, found: EarliestEffective) -> str:
        if found.last_day is None:
            return self.tr(
                "裁判（决定）一经送达即生效。其他当事人可能送达在后，请核对送达情况后确认。"
            )
        return self.tr(
            "已知的上诉期限 {last} 届满，无人上诉的，次日生效。其他当事人的送达日、"
            "是否上诉须向法院核实后确认。"
        ).format(last=day_words(found.last_day))
