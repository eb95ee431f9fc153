"""Deadlines that the law would date otherwise, as Qt sees them: each can be ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    Qt,
    Signal,
)

from tracker.redating import Redating, RedatingKind
from tracker.rules import RuleBook
from ui import redating_words, words
from ui.delegates import Index, Role
from ui.pill import Tone

LINE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The Redating of a row."""


class Column(IntEnum):
    """The columns; the first one is ticked."""

    KIND = 0
    TASK = 1
    DAY = 2


HEADERS = {
    Column.KIND: QT_TRANSLATE_NOOP("RedatingModel", "确认"),
    Column.TASK: QT_TRANSLATE_NOOP("RedatingModel", "事项与案件"),
    Column.DAY: QT_TRANSLATE_NOOP("RedatingModel", "新届满日"),
}


class RedatingModel(QAbstractTableModel):
    """`before` and `after` are the rules as they counted and as they would count."""

    ticks_changed = Signal()

    def __init__(self, rules: RuleBook) -> None:
        super().__init__()
        self._lines: list[Redating] = []
        self._ticked: set[str] = set()
        self._before = self._after = rules

    def show(self, lines: Sequence[Redating], before: RuleBook, after: RuleBook) -> None:
        """Shows these lines; ticks stay where the line stays, new ones are ticked unless done.

        What is done is judged anew only when somebody ticks it.
        """
        known = {line.key for line in self._lines}
        fresh = {each.key for each in lines if each.kind is not RedatingKind.REJUDGED} - known
        self.beginResetModel()
        self._ticked = {each.key for each in lines} & (self._ticked | fresh)
        self._lines, self._before, self._after = list(lines), before, after
        self.endResetModel()
        self.ticks_changed.emit()

    def line(self, row: int) -> Redating:
        """The change in a row."""
        return self._lines[row]

    def row_of(self, key: str) -> int | None:
        """The row of a change."""
        keys = [line.key for line in self._lines]
        return keys.index(key) if key in keys else None

    def lines(self, *, ticked: bool) -> list[Redating]:
        """The lines that are ticked, or those that are not."""
        return [line for line in self._lines if (line.key in self._ticked) is ticked]

    def tick(self, lines: Iterable[Redating], ticked: bool) -> None:
        """Ticks lines, or takes their ticks away."""
        keys = {line.key for line in lines}
        self._ticked = self._ticked | keys if ticked else self._ticked - keys
        if self._lines:
            last = self.index(len(self._lines) - 1, Column.KIND)
            self.dataChanged.emit(self.index(0, Column.KIND), last)
        self.ticks_changed.emit()

    def turn(self, row: int) -> None:
        """Ticks a line, or takes its tick away."""
        line = self._lines[row]
        self.tick([line], line.key not in self._ticked)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return QCoreApplication.translate("RedatingModel", HEADERS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERS:
            return None
        return _ANSWERS[role](self, self._lines[index.row()], Column(index.column()))

    def _text(self, line: Redating, column: Column) -> str:
        match column:
            case Column.KIND:
                return redating_words.kind_words(line)
            case Column.TASK:
                return redating_words.title(line, self._before, self._after)
            case Column.DAY:
                return redating_words.new_day(line)

    def _second(self, line: Redating, column: Column) -> str:
        match column:
            case Column.TASK:
                return redating_words.of_case(line)
            case Column.DAY:
                return redating_words.old_day(line)
        return ""

    def _tone(self, line: Redating, column: Column) -> Tone | None:
        return redating_words.TONES[line.kind] if column is Column.KIND else None

    def _check(self, line: Redating, column: Column) -> Qt.CheckState | None:
        if column is not Column.KIND:
            return None
        checked = line.key in self._ticked
        return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked

    def _aloud(self, line: Redating, column: Column) -> str:
        said = words.aloud(self._text(line, column), self._second(line, column))
        if column is not Column.KIND:
            return said
        ticked = self.tr("已选") if line.key in self._ticked else self.tr("未选")
        return words.aloud(ticked, said)

    def _tip(self, line: Redating, column: Column) -> str | None:
        if column is Column.TASK:
            return f"{self._text(line, column)}\n{self._second(line, column)}"
        return None

    def _muted(self, line: Redating, column: Column) -> bool:
        return column is Column.DAY and line.now is None


_ANSWERS: dict[int, Callable[[RedatingModel, Redating, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: RedatingModel._text,
    Qt.ItemDataRole.ToolTipRole: RedatingModel._tip,
    Qt.ItemDataRole.AccessibleTextRole: RedatingModel._aloud,
    Qt.ItemDataRole.CheckStateRole: RedatingModel._check,
    Role.SECOND_LINE: RedatingModel._second,
    Role.TONE: RedatingModel._tone,
    Role.MUTED: RedatingModel._muted,
    LINE_ROLE: lambda _model, line, _column: line,
}
