"""Deadlines that an entry would move: old day, new day and why, each with a tick.

Inside a form, where a few of one case change; `ui.redating_list` is for those of many cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.deadlines import Deadline
from ui.cause_words import cause_sentences
from ui.deadline_words import verdict
from ui.form_rows import FormRows
from ui.office import Office
from ui.pieces import emptied, text
from ui.words import aloud, day_words

Pair = tuple[Deadline, Deadline]
Title = Callable[[Deadline], str]


class ChangeList(QWidget):
    """Moved ones are ticked at first, done ones are not. What is not ticked stays as it is."""

    changed = Signal()

    def __init__(self, office: Office, title: Title) -> None:
        super().__init__()
        self._office = office
        self._title = title
        self._moved: list[TickRow] = []
        self._done: list[TickRow] = []
        self.reason = QLineEdit()
        self._keep = FormRows("above")
        self.reason_row = self._keep.add(
            self.tr("保留原日期的理由(&K)"), self.reason, required=True
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(self._lines)
        outer.addWidget(self._keep)
        self._keep.hide()
        self.reason.textChanged.connect(lambda _text: self.reason_row.clear())

    def show_changes(self, moved: Sequence[Pair], done: Sequence[Pair]) -> None:
        """Shows these pairs of old and new; a tick or its lack stays with its deadline."""
        left = self.kept()
        again = self.rejudged()
        emptied(self._lines)
        self._moved = [self._row(pair, pair[0].id not in left) for pair in moved]
        self._done = [self._row(pair, pair[0].id in again) for pair in done]
        self._add(self.tr("会改期的期限（不勾选的保留原日期）"), self._moved)
        self._add(self.tr("已办结的期限（勾选的按新日期重新评判）"), self._done)
        self._suit()

    def kept(self) -> frozenset[str]:
        """The deadlines that are to stay as they are."""
        return frozenset(row.deadline_id for row in self._moved if not row.box.isChecked())

    def rejudged(self) -> frozenset[str]:
        """The deadlines, done already, that are to be judged by their new day."""
        return frozenset(row.deadline_id for row in self._done if row.box.isChecked())

    def rows(self) -> list[TickRow]:
        """Every change shown."""
        return [*self._moved, *self._done]

    def entered(self) -> object:
        """What was decided, to compare."""
        return self.kept(), self.rejudged(), self.reason.text().strip()

    def is_wrong(self) -> bool:
        """Whether a reason is missing; then the cursor stands where it belongs."""
        if not self.kept() or self.reason.text().strip():
            return False
        self.reason_row.set_error(self.tr("请写明为什么保留原日期，理由会留在变更记录里。"))
        self.reason_row.focus()
        return True

    def _add(self, heading: str, rows: Iterable[TickRow]) -> None:
        rows = list(rows)
        if rows:
            self._lines.addWidget(text(heading, "heading"))
        for row in rows:
            self._lines.addWidget(row)

    def _row(self, pair: Pair, ticked: bool) -> TickRow:
        old, new = pair
        row = TickRow(old.id, self._days(old, new), self._reasons(old, new), ticked)
        row.box.toggled.connect(lambda _ticked: self._suit())
        return row

    def _days(self, old: Deadline, new: Deadline) -> str:
        what = self._title(new)
        if old.submitted_on is not None:
            today = self._office.today()
            was, now = verdict(old, today), verdict(new, today)
            words = self.tr("{what}：{old} → {new}；{was} → {now}")
            return words.format(
                what=what, old=day_words(old.due_on), new=day_words(new.due_on), was=was, now=now
            )
        if old.act_by == new.act_by:
            words = self.tr("{what}：届满日 {new} 不变")
        else:
            words = self.tr("{what}：{old} → {new}")
        return words.format(what=what, old=day_words(old.act_by), new=day_words(new.act_by))

    def _reasons(self, old: Deadline, new: Deadline) -> list[str]:
        return cause_sentences(old, new, self._office.rules)

    def _suit(self) -> None:
        """A reason is asked for as long as something stays as it is."""
        self._keep.setVisible(bool(self.kept()))
        self.changed.emit()


class TickRow(QFrame):
    """A tick, what changes, and why; a click on the words ticks too."""

    def __init__(self, deadline_id: str, days: str, why: Sequence[str], ticked: bool) -> None:
        super().__init__()
        self.deadline_id = deadline_id
        self.box = QCheckBox()
        self.box.setChecked(ticked)
        self.box.setAccessibleName(days)
        self.box.setAccessibleDescription(aloud(*why))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(days))
        if why:
            words.addWidget(text(" ".join(why), "caption"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words belong to the tick."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()
