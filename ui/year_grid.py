"""A year on one page: twelve months, each day in colour and with its mark.

Arrows move by day, Page Up and Page Down by month, Home and End to the ends of the year.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tracker.workdays import Day
from ui.day_marks import GROUNDS, INKS, kind_words, mark
from ui.theme import colour
from ui.words import day_words

MONTHS = 12
_MOST_COLUMNS = 4
_CELL = QSize(22, 20)
_LARGEST_CELL = QSize(36, 30)
_TITLE, _WEEKDAYS = 22, 16
_GAP = QSize(16, 8)
_MARK = 9
_NUMBER = 11


class YearGrid(QWidget):
    """`chosen` carries the day the officer went to."""

    chosen = Signal(object)

    def __init__(self, today: Callable[[], date], day_of: Callable[[date], Day]) -> None:
        super().__init__()
        self._today = today
        self._day_of = day_of
        self._day = today()
        self._cells: dict[date, QRectF] = {}
        self._heads: list[QRectF] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(7 * _CELL.width())
        self._name()

    def day(self) -> date:
        """The day the officer stands on."""
        return self._day

    def show_day(self, day: date) -> None:
        """Shows the year of a day and goes to it."""
        turned, self._day = day.year != self._day.year, day
        if turned:
            self._arrange()
        self._name()
        self.update()
        self.chosen.emit(day)

    def read_again(self) -> None:
        """The law has changed: the same days may be others now."""
        self._name()
        self.update()

    def place_of(self, day: date) -> QRectF:
        """Where a day of the year shown is painted."""
        return self._cells[day]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        key = event.key()
        if key in steps:
            self._go(self._day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go(_month_away(self._day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self._go(date(self._day.year, 1, 1))
        elif key == Qt.Key.Key_End:
            self._go(date(self._day.year, 12, 31))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if (day := self._day_at(event.position())) is not None:
            self._go(day)

    def event(self, event: QEvent) -> bool:
        """Says what a day is when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month, head in enumerate(self._heads, start=1):
            self._paint_head(painter, head, month)
        for day, cell in self._cells.items():
            self._paint_day(painter, cell, self._day_of(day))
        painter.end()

    def _go(self, day: date) -> None:
        """Only within the year shown; another one is chosen above."""
        if day.year == self._day.year:
            self.show_day(day)

    def _words(self, day: date) -> str:
        return f"{day_words(day)} · {kind_words(self._day_of(day))}"

    def _name(self) -> None:
        self.setAccessibleName(self.tr("{year} 年工作日历").format(year=self._day.year))
        self.setAccessibleDescription(self._words(self._day))

    def _day_at(self, point: QPointF) -> date | None:
        return next((day for day, cell in self._cells.items() if cell.contains(point)), None)

    # Where everything stands.

    def _arrange(self) -> None:
        """As many months side by side as have room; cells grow as far as the page is high."""
        least = 7 * _CELL.width() + _GAP.width()
        columns = max(1, min(_MOST_COLUMNS, (self.width() + _GAP.width()) // least))
        while MONTHS % columns:
            columns -= 1
        width = (self.width() - (columns - 1) * _GAP.width()) / columns / 7
        year = self._day.year
        weeks = [
            max(_weeks(year, month) for month in range(first, first + columns))
            for first in range(1, MONTHS + 1, columns)
        ]
        around = len(weeks) * (_TITLE + _WEEKDAYS) + (len(weeks) - 1) * _GAP.height()
        self.setMinimumHeight(around + sum(weeks) * _CELL.height() + 1)
        height = (self.height() - around) / sum(weeks)
        cell = _bounded(width, _CELL.width(), _LARGEST_CELL.width())
        self._place(columns, weeks, cell, _bounded(height, _CELL.height(), _LARGEST_CELL.height()))
        self.update()

    def _place(self, columns: int, weeks: list[int], width: float, height: float) -> None:
        self._heads, self._cells = [], {}
        across = (self.width() - columns * 7 * width) / max(1, columns - 1) if columns > 1 else 0.0
        across = min(across, 2.0 * _GAP.width())
        top = 0.0
        for row, count in enumerate(weeks):
            for column in range(columns):
                left = column * (7 * width + across)
                self._heads.append(QRectF(left, top, 7 * width, _TITLE + _WEEKDAYS))
                body = QPointF(left, top + _TITLE + _WEEKDAYS)
                self._place_month(row * columns + column + 1, body, width, height)
            top += _TITLE + _WEEKDAYS + count * height + _GAP.height()

    def _place_month(self, month: int, corner: QPointF, width: float, height: float) -> None:
        first = date(self._day.year, month, 1)
        for number in range(monthrange(first.year, month)[1]):
            week, column = divmod(first.weekday() + number, 7)
            left, top = corner.x() + column * width, corner.y() + week * height
            self._cells[first + timedelta(days=number)] = QRectF(left, top, width, height)

    # How it is painted.

    def _paint_head(self, painter: QPainter, head: QRectF, month: int) -> None:
        locale = QLocale()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("text"))
        title = locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
        box = QRectF(head.x() + 4, head.y(), head.width(), _TITLE)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self._sized(11))
        painter.setPen(colour("text_muted"))
        width = head.width() / 7
        for number in range(7):
            box = QRectF(head.x() + number * width, head.y() + _TITLE, width, _WEEKDAYS)
            name = locale.standaloneDayName(number + 1, QLocale.FormatType.NarrowFormat)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: Day) -> None:
        box = cell.adjusted(1, 1, -1, -1)
        selected = day.on == self._day
        ground = "accent" if selected and self.hasFocus() else GROUNDS.get(day.kind, "")
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(self._edge(day, selected))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour("on_accent" if ground == "accent" else INKS[day.kind]))
        painter.setFont(self._sized(_NUMBER))
        sign = mark(day)
        number = box.adjusted(0, 0, -_MARK, 0) if sign else box
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.on.day))
        if sign:
            painter.setFont(self._sized(_MARK))
            corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            painter.drawText(box.adjusted(0, 0, -1, 0), corner, sign)

    def _edge(self, day: Day, selected: bool) -> QPen | Qt.PenStyle:
        """Around the day chosen and today a line, around what is not confirmed a dashed one."""
        if selected or day.on == self._today():
            return QPen(colour("accent"), 2 if selected else 1.5)
        if not day.confirmed:
            return QPen(colour("provisional"), 1, Qt.PenStyle.DotLine)
        return Qt.PenStyle.NoPen

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font


def _weeks(year: int, month: int) -> int:
    """How many lines a month takes whose weeks begin on Monday."""
    first, days = monthrange(year, month)
    return (first + days + 6) // 7


def _bounded(value: float, least: int, most: int) -> float:
    return max(float(least), min(value, float(most)))


def _month_away(day: date, months: int) -> date:
    """The same day of the month before or after, or its last; beyond the year the day itself."""
    month = day.month + months
    if not 1 <= month <= MONTHS:
        return day
    return day.replace(month=month, day=min(day.day, monthrange(day.year, month)[1]))
