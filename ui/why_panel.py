"""为什么是这一天: the reasons for a last day, from the trigger to the consequence of missing it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tracker.cases import CaseEvent
from tracker.counting import Period, Step, StepCode
from tracker.deadlines import Deadline, is_duty
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.deadline_words import Mark, counted_in, marks, version_of
from ui.icons import put_beside_words
from ui.pieces import button, emptied, text
from ui.word_tables import N_
from ui.words import (
    citation_words,
    consequence,
    day_words,
    deadline_title,
    holiday,
    label,
    say,
    step_sentences,
    time_left,
)

_DAYS_OFF = (StepCode.DAY_OFF_ROLLED, StepCode.DAY_OFF_SKIPPED)
_ROLLED = N_("words", "{day} 至 {until} 为{name}，顺延")
_SKIPPED = N_("words", "{day} 至 {until} 为{name}，不计入工作日")
_HOLIDAY = N_("words", "{name}假期")
_WEEKEND = N_("words", "周末")
_LAPSED = N_("words", "已过期 {days} 天")
_NOTICE = N_("words", "（{notice}）")


def title_of(rules: RuleBook, deadline: Deadline) -> str:
    """What has to be done by a deadline."""
    return deadline_title(rules, deadline.rule_id, (deadline.paper,))


def left_words(deadline: Deadline, today: date, calendar: WorkCalendar) -> str:
    """How much time is left to act; a right that was not used has lapsed, it is not late."""
    lapsed = (today - deadline.act_by).days
    if lapsed > 0 and not is_duty(deadline):
        return say(_LAPSED, days=lapsed)
    return time_left(today, deadline.act_by, deadline.due_on, calendar)


def reason_lines(rules: RuleBook, deadline: Deadline, *, brief: bool = False) -> list[str]:
    """One sentence for each step of the computation; `brief` tells days off in a row as one."""
    version = version_of(rules, deadline)
    period = version.period if version else None
    if not brief:
        return step_sentences(deadline.steps, period)
    runs = (list(run) for _day_off, run in groupby(deadline.steps, key=_day_off))
    return [sentence for run in runs for sentence in _run_sentences(run, period)]


def _day_off(step: Step) -> tuple[str, str, str] | Step:
    """Days off of one kind under one notice belong together; any other step stands alone."""
    return (step.code, step.name, step.notice) if step.code in _DAYS_OFF else step


def _run_sentences(run: Sequence[Step], period: Period | None) -> list[str]:
    if len(run) == 1:
        return step_sentences(run, period)
    first, last = run[0], run[-1]
    words = _ROLLED if first.code is StepCode.DAY_OFF_ROLLED else _SKIPPED
    name = say(_HOLIDAY, name=holiday(first.name)) if first.name else say(_WEEKEND)
    sentence = say(words, day=first.day, until=last.day, name=name)
    return [sentence + (say(_NOTICE, notice=first.notice) if first.notice else "")]


class WhyPanel(QScrollArea):
    """The reasons for one deadline; empty it says how to choose one.

    `sheet_asked` carries the deadline whose 期限计算单 is wanted.
    """

    sheet_asked = Signal(object)

    def __init__(self, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self.shown: Deadline | None = None
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(20, 16, 20, 16)
        self._lines.setSpacing(8)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("为什么是这一天"))
        self.clear()

    def clear(self) -> None:
        """Nothing is chosen."""
        self.shown = None
        emptied(self._lines)
        self._lines.addWidget(text(self.tr("为什么是这一天"), "subtitle"))
        hint = self.tr("在左侧选择一项期限，这里逐日说明届满日的由来。")
        self._lines.addWidget(text(hint, "caption"))
        self._lines.addStretch(1)

    def show_deadline(
        self, deadline: Deadline, agency: str, events: Iterable[CaseEvent] = ()
    ) -> None:
        """Explains this deadline of this agency; `events` are those of the case."""
        self.shown = deadline
        emptied(self._lines)
        self._lines.addWidget(text(self.tr("为什么是这一天"), "subtitle"))
        self._lines.addWidget(text(title_of(self._rules, deadline), "strong"))
        self._lines.addWidget(text(agency, "caption"))
        self._lines.addWidget(text(day_words(deadline.due_on), "day"))
        for mark in self._marks(deadline, events):
            self._lines.addWidget(text(mark.words, "warning" if mark.doubt else "caption"))
        self._lines.addWidget(self._sheet_button(deadline))
        self._section(self.tr("计算过程"))
        for number, sentence in enumerate(reason_lines(self._rules, deadline), start=1):
            self._lines.addWidget(text(self._numbered(number, sentence)))
        self._law(deadline)
        self._lines.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _sheet_button(self, deadline: Deadline) -> QPushButton:
        asking = button(self.tr("期限计算单…"), tip=self.tr("预览后打印、存为 PDF 或复制文本"))
        put_beside_words(asking, "file-text", "text_muted")
        asking.clicked.connect(lambda: self.sheet_asked.emit(deadline))
        return asking

    def _numbered(self, number: int, sentence: str) -> str:
        return self.tr("{number}. {sentence}").format(number=number, sentence=sentence)

    def _marks(self, deadline: Deadline, events: Iterable[CaseEvent]) -> list[Mark]:
        """What else is to be known about the day: its origin, other days beside it."""
        said = [Mark(label(deadline.origin))]
        if deadline.unrolled_on != deadline.due_on:
            day = day_words(deadline.unrolled_on)
            said.append(Mark(self.tr("顺延前的届满日：{day}").format(day=day)))
        return said + marks(deadline, self._rules, events)

    def _law(self, deadline: Deadline) -> None:
        version = version_of(self._rules, deadline)
        if version is None:
            return
        self._section(self.tr("期间"))
        self._lines.addWidget(text(counted_in(version)))
        self._section(self.tr("法律依据"))
        self._lines.addWidget(text(citation_words(version.citations)))
        checked = self.tr("{confidence}，{day} 核对")
        day = version.citations[0].checked_on.isoformat()
        words = checked.format(confidence=label(version.confidence), day=day)
        self._lines.addWidget(text(words, "caption"))
        self._section(self.tr("逾期后果"))
        self._lines.addWidget(text(consequence(version)))

    def _section(self, title: str) -> None:
        self._lines.addSpacing(8)
        self._lines.addWidget(text(title, "heading"))
