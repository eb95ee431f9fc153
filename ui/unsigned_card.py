"""昨日未做下班核对: a day with ticks that nobody signed off stays on the desk until it is."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from tracker.evening import DayCheck
from ui.icons import IconLabel
from ui.office import Office
from ui.pieces import button, text
from ui.words import short_day


class UnsignedCard(QFrame):
    """Says which day it is, and how much of it nobody verified; opens its check."""

    check_wanted = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._on: date | None = None
        self.setProperty("banner", "warning")
        self.words = text("")
        self.open = button(self.tr("现在核对"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("triangle-alert", "soon", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        self.open.clicked.connect(lambda: self.check_wanted.emit(self._on))
        self.hide()

    def show_check(self, check: DayCheck | None) -> None:
        """Shows this day; nothing without one."""
        self.setVisible(check is not None)
        if check is None:
            return
        self._on = check.on
        sentence = self.tr("{day} 未做下班核对：登记办结的 {count} 项还没有核对是否确实发出。")
        if check.on == self._office.today() - timedelta(days=1):
            sentence = self.tr("昨日未做下班核对：登记办结的 {count} 项还没有核对是否确实发出。")
        count = len(check.unverified(check.kept.verified))
        self.words.setText(sentence.format(day=short_day(check.on), count=count))
        self.setAccessibleName(self.words.text())
