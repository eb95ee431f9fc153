"""What was understood of a holiday notice, told before anything is saved."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.notice_problems import Problem, blocking
from tracker.notice_text import ReadNotice
from tracker.notices import YearSchedule
from ui.calendar_words import HolidayLine, read_lines
from ui.icons import IconLabel
from ui.notice_cards import HolidayTable, NoticeCard
from ui.notice_words import problem_sentence
from ui.page import scrolling
from ui.pieces import emptied, text
from ui.theme import set_property


class NoticeReading(QFrame):
    """Title, number and day of issue, then every doubt, then holiday by holiday."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(6)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        area = scrolling(inside)
        area.setAccessibleName(self.tr("读出的内容"))
        around.addWidget(area)
        self.show_hint()

    def show_hint(self) -> None:
        """Nothing was given yet."""
        emptied(self._lines)
        self._lines.addWidget(text(self.tr("读出的内容"), "heading"))
        hint = self.tr("粘贴通知全文后，这里逐个节日列出读到的放假日和调休上班日，请与原文核对。")
        self._lines.addWidget(text(hint, "caption"))
        self._lines.addStretch(1)

    def show_error(self, sentence: str) -> None:
        """The text cannot be read at all."""
        emptied(self._lines)
        self._lines.addWidget(text(self.tr("没有读出"), "heading"))
        self._lines.addWidget(_signed("circle-x", "overdue", sentence))
        self._lines.addStretch(1)

    def show_notice(self, read: ReadNotice) -> None:
        """A notice that was pasted."""
        emptied(self._lines)
        self._lines.addWidget(text(self._head(read), "heading"))
        self._lines.addWidget(text(read.title or self.tr("（没有读到标题）"), "strong"))
        for words, missing in self._facts(read):
            fact = text(words, "caption")
            set_property(fact, "tone", "soon" if missing else "")
            self._lines.addWidget(fact)
        self._add_problems(read.problems)
        self._add_holidays(read_lines(read))

    def show_year(self, schedule: YearSchedule) -> None:
        """A file of a year."""
        emptied(self._lines)
        words = self.tr("{year} 年的放假安排文件").format(year=schedule.year)
        self._lines.addWidget(text(words, "heading"))
        for notice in schedule.notices:
            self._lines.addWidget(NoticeCard(schedule, notice))
        self._lines.addStretch(1)

    def _head(self, read: ReadNotice) -> str:
        if read.year is None:
            return self.tr("读出的内容")
        words = self.tr("{year} 年的放假安排")
        if read.amends:
            words = self.tr("对 {year} 年放假安排的调整，将补在该年通知之后")
        return words.format(year=read.year)

    def _facts(self, read: ReadNotice) -> list[tuple[str, bool]]:
        """Number and day of issue, and whether each is missing."""
        number = read.number or self.tr("没有读到文号")
        issued = self.tr("没有读到发布日期")
        if read.issued is not None:
            issued = self.tr("{day} 发布").format(day=read.issued.isoformat())
        return [(number, read.number is None), (issued, read.issued is None)]

    def _add_problems(self, problems: Iterable[Problem]) -> None:
        """What stands in the way of loading first, then what an officer has to compare."""
        forbidding = blocking(problems)
        for problem in sorted(problems, key=lambda each: each.code not in forbidding):
            sign = (
                ("circle-x", "overdue")
                if problem.code in forbidding
                else ("triangle-alert", "soon")
            )
            self._lines.addWidget(_signed(*sign, problem_sentence(problem)))

    def _add_holidays(self, lines: list[HolidayLine]) -> None:
        self._lines.addWidget(HolidayTable(lines))
        self._lines.addStretch(1)


def _signed(name: str, tone: str, words: str) -> QWidget:
    """A sentence after its sign."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    row.addWidget(IconLabel(name, tone), 0, Qt.AlignmentFlag.AlignTop)
    said = text(words)
    set_property(said, "tone", tone)
    row.addWidget(said, 1)
    return line
