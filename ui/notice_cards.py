"""The notices of a year as cards: number, day, source, and what each holiday gives and takes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.notices import Notice, YearSchedule
from ui.calendar_words import HolidayLine, holiday_lines
from ui.day_marks import off_mark, work_mark
from ui.icons import IconLabel
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
        lines.addWidget(HolidayTable(holiday_lines(schedule, notice)))

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
    """Holiday by holiday: its days off, the weekends worked for it, and the words that say so."""

    def __init__(self, lines: Iterable[HolidayLine]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for line in lines:
            self._add_name(line)
            self._add_days(off_mark(), line.off, "overdue")
            self._add_days(work_mark(), line.worked, "later")
            if line.text:
                self._add(text(line.text, "small"), 1)

    def _add_name(self, line: HolidayLine) -> None:
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 6)
        name = QWidget()
        beside = QHBoxLayout(name)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(text(line.name, "strong", wrap=False))
        if line.doubtful:
            sign = IconLabel("triangle-alert", "soon")
            sign.setToolTip(self.tr("有疑问，见上面的说明"))
            sign.setAccessibleName(sign.toolTip())
            beside.addWidget(sign)
        beside.addStretch(1)
        self._grid.addWidget(name, row + 1, 0, 1, 2)

    def _add_days(self, mark: str, days: str, tone: str) -> None:
        if not days:
            return
        sign = text(mark, "caption", wrap=False)
        set_property(sign, "tone", tone)
        self._grid.addWidget(sign, self._add(text(days, "caption"), 1), 0)

    def _add(self, widget: QWidget, column: int) -> int:
        """Puts a widget into a row of its own, and answers which one that is."""
        row = self._grid.rowCount()
        self._grid.addWidget(widget, row, column)
        return row
