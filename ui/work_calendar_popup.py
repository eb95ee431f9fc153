"""The calendar behind a date field: days off and make-up days in colour and in words.

Arrows move by day, Page Up and Page Down by month, Enter takes the day, Escape leaves. The line
below the days says in words what the day under the cursor is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from tracker.errors import TrackerError
from tracker.workdays import Day
from ui.day_marks import GROUNDS, INKS, kind_words, mark, off_mark, work_mark
from ui.icons import icon
from ui.theme import colour, tokens
from ui.words import day_words

DayOf = Callable[[date], Day]

_CELL_WIDTH = 46
_CELL_HEIGHT = 38
_GAP = 2
_MARK = 10


class WorkCalendar(QCalendarWidget):
    """A month of days, each painted as what it is to an office."""

    def __init__(self, today: date, day_of: DayOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day_of = day_of
        self._cells: dict[date, QRect] = {}
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setLocale(QLocale())
        self.setMinimumSize(7 * _CELL_WIDTH, 7 * _CELL_HEIGHT)
        self._view = self.findChild(QTableView)
        self._view.horizontalHeader().setMinimumSectionSize(0)
        self._view.viewport().installEventFilter(self)
        self.currentPageChanged.connect(self._cells.clear)

    def what_is(self, day: date) -> str:
        """What a day is, in words: `国庆节 放假`, `调休上班`; empty for an ordinary one."""
        known = self._known(day)
        return "" if known is None else kind_words(known)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        day = date.toPython()
        self._cells[day] = QRect(rect)
        known = self._known(day)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if date.month() != self.monthShown():
            painter.setOpacity(0.4)
        box = QRectF(rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self._paint_ground(painter, box, date, known)
        self._paint_number(painter, box, date, known)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.what_is(day) if day else "", self)
            return True
        return super().eventFilter(watched, event)

    def _known(self, day: date) -> Day | None:
        """None for a day so far away that the work calendar does not reach it."""
        try:
            return self._day_of(day)
        except TrackerError:
            return None

    def _day_at(self, point: QPoint) -> date | None:
        return next((day for day, cell in self._cells.items() if cell.contains(point)), None)

    def _paint_ground(self, painter: QPainter, box: QRectF, date: QDate, known: Day | None) -> None:
        selected = date == self.selectedDate()
        ground = "accent" if selected else GROUNDS.get(known.kind, "") if known else ""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        if date.toPython() == self._today:
            painter.setPen(QPen(colour("accent"), 1.5))
            box = box.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(box, tokens().radius_small, tokens().radius_small)

    def _paint_number(self, painter: QPainter, box: QRectF, date: QDate, known: Day | None) -> None:
        selected = date == self.selectedDate()
        ink = "on_accent" if selected else INKS[known.kind] if known else "text_disabled"
        painter.setPen(colour(ink))
        font = QFont(self.font())
        painter.setFont(font)
        sign = mark(known)
        number = box.adjusted(0, 4, -4, 0) if sign else box
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(date.day()))
        if sign:
            font.setPixelSize(_MARK)
            painter.setFont(font)
            corner = box.adjusted(0, 1, -3, 0)
            painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, sign)


class WorkCalendarPopup(QFrame):
    """The calendar in a window of its own below the field; `chosen` carries the day taken."""

    chosen = Signal(object)

    def __init__(self, today: date, day_of: DayOf, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._today = today
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = WorkCalendar(today, day_of, self)
        self.calendar.setAccessibleName(self.tr("日历"))
        self._month = QLabel()
        self._month.setProperty("role", "subtitle")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = QLabel()
        self._said.setProperty("role", "caption")
        self._lay_out()
        self.calendar.currentPageChanged.connect(self._show_month)
        self.calendar.selectionChanged.connect(self._say_day)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)

    def open_at(self, day: date, field: QWidget) -> None:
        """Open below a field (above it where the screen ends), with the cursor on a day."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._show_month()
        self._say_day()
        self.ensurePolished()
        self.resize(self.sizeHint())
        self.move(_place_beside(field, self))
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def said(self) -> str:
        """The words about the day under the cursor."""
        return self._said.text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(tokens().grid)
        column.addLayout(self._head())
        column.addWidget(self.calendar)
        column.addWidget(self._said)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        year = self.calendar.showPreviousYear, self.calendar.showNextYear
        month = self.calendar.showPreviousMonth, self.calendar.showNextMonth
        row.addWidget(self._turn("chevrons-left", self.tr("上一年"), year[0]))
        row.addWidget(self._turn("chevron-left", self.tr("上个月"), month[0]))
        row.addWidget(self._month, 1)
        row.addWidget(self._turn("chevron-right", self.tr("下个月"), month[1]))
        row.addWidget(self._turn("chevrons-right", self.tr("下一年"), year[1]))
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens().grid)
        row.addWidget(_legend(off_mark(), self.tr("放假"), "overdue"))
        row.addWidget(_legend(work_mark(), self.tr("调休上班"), "later"))
        row.addWidget(_legend("?", self.tr("暂定"), "provisional"))
        row.addStretch(1)
        today = QPushButton(self.tr("今天"))
        today.setProperty("kind", "link")
        today.clicked.connect(lambda: self._take(QDate(*self._today.timetuple()[:3])))
        row.addWidget(today)
        return row

    def _turn(self, name: str, words: str, turn: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, "text_muted"))
        button.setProperty("kind", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(turn)
        return button

    def _show_month(self) -> None:
        words = self.tr("%1年%2月")
        year, month = self.calendar.yearShown(), self.calendar.monthShown()
        self._month.setText(words.replace("%1", str(year)).replace("%2", str(month)))

    def _say_day(self) -> None:
        day = self.calendar.selectedDate().toPython()
        self._said.setText(" · ".join(filter(None, [day_words(day), self.calendar.what_is(day)])))
        self.calendar.setAccessibleDescription(self._said.text())

    def _take(self, day: QDate) -> None:
        self.chosen.emit(day.toPython())
        self.close()


def _legend(mark: str, words: str, ink: str) -> QLabel:
    label = QLabel(f"{mark} {words}")
    label.setProperty("role", "small")
    label.setProperty("tone", ink)
    return label


def _place_beside(field: QWidget, popup: QWidget) -> QPoint:
    below = field.mapToGlobal(QPoint(0, field.height() + 4))
    screen = QGuiApplication.screenAt(below) or field.screen()
    room = screen.availableGeometry()
    if below.y() + popup.height() > room.bottom():
        below.setY(field.mapToGlobal(QPoint(0, 0)).y() - popup.height() - 4)
    below.setX(max(room.left(), min(below.x(), room.right() + 1 - popup.width())))
    return below
