"""工作日历: a year of working days on one page, and beside it the notices that make it so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.workdays import Day, DayKind
from ui.calendar_words import (
    is_published,
    notice_title,
    sum_words,
    unconfirmed_sentence,
)
from ui.choice_box import ChoiceBox
from ui.day_legend import DayLegend
from ui.day_marks import kind_words
from ui.icons import icon
from ui.notice_cards import NoticeCard
from ui.office import Office
from ui.page import scrolling
from ui.pieces import card, emptied, text
from ui.theme import set_property
from ui.words import day_words
from ui.year_grid import YearGrid

_SIDE, _NARROW_SIDE = 336, 248
_NARROW = 960


class CalendarView(QWidget):
    """The year to the left, the chosen day and the notices to the right."""

    summed_up = Signal(str)
    """How many days of the year are worked, in a sentence."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.summary = ""
        self.year = ChoiceBox(self.tr("年份"))
        self.back = self._turn("chevron-left", self.tr("上一年"), -1)
        self.on = self._turn("chevron-right", self.tr("下一年"), 1)
        self.grid = YearGrid(office.today, lambda day: office.calendar.day(day))
        self._lay_out()
        self._offer_years()
        self.setFocusProxy(self.grid)
        self.year.activated.connect(lambda _place: self.show_year(self.year.value()))
        self.grid.chosen.connect(self._tell_day)
        self.show_year(office.today().year)

    def reload(self) -> None:
        """Reads the calendar that counts now; the day the officer stands on stays."""
        self._offer_years()
        self.grid.read_again()
        self._tell_year()
        self._tell_day(self.grid.day())

    def show_year(self, year: int) -> None:
        """Shows a year; today when it lies in it."""
        today = self._office.today()
        self.year.choose(year)
        self.grid.show_day(today if today.year == year else date(year, 1, 1))
        self._tell_year()

    def years(self) -> list[int]:
        """The years with a notice, and the one after them that has none yet."""
        known = [schedule.year for schedule in self._office.calendar.schedules]
        return [*known, known[-1] + 1]

    def _offer_years(self) -> None:
        chosen = self.year.value() or self._office.today().year
        self.year.keep_none()
        for year in self.years():
            words = self.tr("{year} 年")
            if not is_published(self._office.calendar, year):
                words = self.tr("{year} 年（未公布）")
            self.year.offer(words.format(year=year), year)
        self.year.choose(chosen)

    def _step(self, by: int) -> None:
        years = self.years()
        place = years.index(self.year.value()) + by
        if 0 <= place < len(years):
            self.show_year(years[place])

    def _tell_year(self) -> None:
        calendar, year = self._office.calendar, self.year.value()
        self.back.setEnabled(year != self.years()[0])
        self.on.setEnabled(year != self.years()[-1])
        emptied(self._notices)
        if doubt := unconfirmed_sentence(calendar, year):
            self._notices.addWidget(self._doubt(doubt))
        for schedule in calendar.schedules:
            if schedule.year == year:
                for notice in schedule.notices:
                    self._notices.addWidget(NoticeCard(schedule, notice))
        self._notices.addStretch(1)
        self.summary = sum_words(calendar, year)
        self.summed_up.emit(self.summary)

    def _tell_day(self, on: date) -> None:
        day = self._office.calendar.day(on)
        self._day.setText(day_words(on))
        self._kind.setText(kind_words(day))
        self._reason.setText(self._why(day))
        self._side.verticalScrollBar().setValue(0)

    def _why(self, day: Day) -> str:
        """Which notice says so; or the ordinary week, or the regulation."""
        if day.notice is not None:
            return self.tr("依据：{notice}").format(notice=notice_title(day.notice))
        if day.kind is DayKind.HOLIDAY:
            return self.tr("依据：《全国年节及纪念日放假办法》的法定节假日。")
        return self.tr("没有通知另作安排，按通常的周一至周五。")

    def _doubt(self, sentence: str) -> QFrame:
        frame, lines = card()
        heading = text(self.tr("尚未确认"), "heading")
        set_property(heading, "tone", "provisional")
        lines.addWidget(heading)
        lines.addWidget(text(sentence))
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the notices leave more room to the year."""
        super().resizeEvent(event)
        self._side.setFixedWidth(_NARROW_SIDE if self.width() < _NARROW else _SIDE)

    def _turn(self, name: str, words: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, "text_muted"))
        button.setProperty("kind", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._step(by))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        for widget in (self.back, self.year, self.on):
            head.addWidget(widget)
        head.addSpacing(12)
        head.addWidget(DayLegend())
        head.addStretch(1)
        frame, year = card()
        year.addWidget(self.grid)
        inside = QWidget()
        side = QVBoxLayout(inside)
        side.setContentsMargins(0, 0, 12, 0)
        side.setSpacing(12)
        side.addWidget(self._day_card())
        self._notices = QVBoxLayout()
        self._notices.setSpacing(12)
        side.addLayout(self._notices, 1)
        self._side = scrolling(inside)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addWidget(scrolling(frame), 1)
        halves.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(halves, 1)

    def _day_card(self) -> QFrame:
        frame, lines = card()
        self._day = text("", "day")
        self._kind = text("")
        self._reason = text("", "caption")
        for label in (self._day, self._kind, self._reason):
            lines.addWidget(label)
        return frame
