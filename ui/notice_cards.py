"""The notices of a year as cards: number, day, source, and what each holiday gives and takes."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tracker.notices import Notice, YearSchedule
from ui.calendar_words import holiday_lines
from ui.day_marks import off_mark, work_mark
from ui.pieces import link, text
from ui.theme import set_property


class NoticeCard(QFrame):
    """One notice with everything it says of its days."""

    def __init__(self, schedule: YearSchedule, notice: Notice) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(notice.title)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(4)
        lines.addWidget(text(notice.title, "strong"))
        for words, tone in self._facts(notice):
            fact = text(words, "caption")
            set_property(fact, "tone", tone)
            lines.addWidget(fact)
        if notice.source is not None:
            source = link(self.tr("打开通知原文"), inline=True)
            source.setToolTip(notice.source)
            address = QUrl(notice.source)
            source.clicked.connect(lambda: QDesktopServices.openUrl(address))
            lines.addWidget(source)
        lines.addWidget(HolidayTable(schedule, notice))

    def _facts(self, notice: Notice) -> list[tuple[str, str]]:
        """Number, day of issue and day checked, each with its tone."""
        number = self.tr("通知未载明文号"), "soon"
        if notice.number is not None and notice.number_verified:
            number = notice.number, ""
        elif notice.number is not None:
            number = self.tr("{number}（未核对）").format(number=notice.number), "soon"
        days = []
        if notice.issued is not None:
            days.append(self.tr("{day} 发布").format(day=notice.issued.isoformat()))
        days.append(self.tr("{day} 核对").format(day=notice.checked_on.isoformat()))
        return [number, (" · ".join(days), "")]


class HolidayTable(QWidget):
    """Holiday by holiday: its days off, and below them the weekends worked for it."""

    def __init__(self, schedule: YearSchedule, notice: Notice) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for line in holiday_lines(schedule, notice):
            _add_wide(grid, line.name)
            _add(grid, off_mark(), line.off, "overdue")
            _add(grid, work_mark(), line.worked, "later")


def _add_wide(grid: QGridLayout, name: str) -> None:
    row = grid.rowCount()
    grid.setRowMinimumHeight(row, 6)
    grid.addWidget(text(name, "strong"), row + 1, 0, 1, 2)


def _add(grid: QGridLayout, mark: str, days: str, tone: str) -> None:
    if not days:
        return
    row = grid.rowCount()
    sign = text(mark, "caption", wrap=False)
    set_property(sign, "tone", tone)
    grid.addWidget(sign, row, 0)
    grid.addWidget(text(days, "caption"), row, 1)
