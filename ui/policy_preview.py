"""What settings of reminding mean for the next thirty days, day by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.books.policy_book import PlannedChange, PlannedLine
from tracker.codes import Paper
from tracker.records import LEGAL_ZONE, legal_day
from tracker.rules import RuleBook
from ui.elided_label import ElidedLabel
from ui.page import scrolling
from ui.pieces import emptied, text
from ui.pill import Pill, Tone
from ui.reminder_entries import joined
from ui.theme import set_property
from ui.words import deadline_title, label, short_day

MOST = 300
"""Lines shown at most; the rest is counted."""

_TONES = {
    PlannedChange.KEPT: Tone.NEUTRAL,
    PlannedChange.ADDED: Tone.DONE,
    PlannedChange.DROPPED: Tone.OVERDUE,
}


class PolicyPreview(QFrame):
    """The reminders that will come, those that are new, and those that would come no more."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("未来 30 天的提醒"))
        heading = QLabel(self.tr("未来 30 天的提醒"))
        heading.setProperty("role", "subtitle")
        self.summary = text("", "caption")
        self.daily = text("", "caption")
        self.daily.hide()
        inside = QWidget()
        self._pile = QVBoxLayout(inside)
        self._pile.setContentsMargins(0, 0, 8, 0)
        self._pile.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.addWidget(heading)
        column.addWidget(self.summary)
        column.addWidget(self.daily)
        column.addWidget(scrolling(inside), 1)

    def show_lines(self, lines: Sequence[PlannedLine], daily: int, rules: RuleBook) -> None:
        """Shows these lines, grouped by day, and how many overdue papers come every day."""
        emptied(self._pile)
        counted = Counter(line.change for line in lines)
        words = self.tr("未来 30 天没有要提醒的事项。")
        if lines:
            words = self.tr("共 {all} 条：新增 {added} 条，取消 {dropped} 条").format(
                all=len(lines) - counted[PlannedChange.DROPPED],
                added=counted[PlannedChange.ADDED],
                dropped=counted[PlannedChange.DROPPED],
            )
        self._say(words)
        self.daily.setText(self.tr("另有 {count} 项已逾期，每日提醒。").format(count=daily))
        self.daily.setVisible(daily > 0)
        shown = lines[:MOST]
        for day, group in groupby(shown, key=lambda line: legal_day(line.due_at)):
            self._pile.addWidget(text(short_day(day), "heading"))
            for matter in _matters(group):
                self._pile.addLayout(_row(matter, rules))
        if len(lines) > MOST:
            more = self.tr("另有 {count} 条").format(count=len(lines) - MOST)
            self._pile.addWidget(text(more, "caption"))
        self._pile.addStretch(1)

    def show_refusal(self, sentence: str) -> None:
        """Nothing can be said, and why."""
        self._empty(sentence, "overdue")

    def show_nothing(self) -> None:
        """The settings cannot be kept as they stand; the form says why."""
        self._empty(self.tr("更正后再显示未来 30 天的提醒。"))

    def _empty(self, sentence: str, tone: str = "") -> None:
        emptied(self._pile)
        self._say(sentence, tone)
        self.daily.hide()
        self._pile.addStretch(1)

    def _say(self, sentence: str, tone: str = "") -> None:
        self.summary.setText(sentence)
        set_property(self.summary, "tone", tone)


def _matters(lines: Iterable[PlannedLine]) -> list[list[PlannedLine]]:
    """Lines that differ only in their paper stand together."""
    found: dict[PlannedLine, list[PlannedLine]] = {}
    for line in lines:
        key = line._replace(paper=Paper.MATTER if line.paper is Paper.MATTER else None)
        found.setdefault(key, []).append(line)
    return list(found.values())


def _row(lines: Sequence[PlannedLine], rules: RuleBook) -> QHBoxLayout:
    line = lines[0]
    papers = list(dict.fromkeys(each.paper for each in lines if each.paper))
    what = deadline_title(rules, line.rule_id, papers) if papers else ""
    hour = f"{line.due_at.astimezone(LEGAL_ZONE):%H:%M}"
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(ElidedLabel(joined(hour, what, label(line.level))))
    pair.addWidget(ElidedLabel(line.number, "caption"))
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addLayout(pair, 1)
    if line.change is not PlannedChange.KEPT:
        row.addWidget(Pill(label(line.change), _TONES[line.change]))
    return row
