"""The rule book as Qt sees it: a line for each version found, ordered here by any column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from tracker.counting import Unit
from tracker.law import Confidence, RuleVersion, Timing
from tracker.rule_search import RuleLine
from ui import words
from ui.delegates import Index, Role
from ui.pill import Tone
from ui.rule_words import basis_words, check_words, length_words, span_words, trigger_words

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The native value a column is ordered by."""
LINE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The RuleLine of a row."""

_DAYS = {Unit.DAY: 1, Unit.WORKDAY: 1.4, Unit.MONTH: 30, Unit.YEAR: 365}
"""Roughly how many days a unit is, to order periods by their length."""
_NO_LENGTH = 10**6


class Column(IntEnum):
    """The columns, how far the text was checked first."""

    CHECK = 0
    RULE = 1
    PERIOD = 2
    ACTOR = 3


HEADERS = {
    Column.CHECK: QT_TRANSLATE_NOOP("RuleModel", "核对"),
    Column.RULE: QT_TRANSLATE_NOOP("RuleModel", "规则与依据"),
    Column.PERIOD: QT_TRANSLATE_NOOP("RuleModel", "期间"),
    Column.ACTOR: QT_TRANSLATE_NOOP("RuleModel", "行为人"),
}


def check_tone(version: RuleVersion) -> tuple[Tone, str]:
    """Tone and icon of the word that says how far a version was checked."""
    if version.text_missing:
        return Tone.LATE, "circle-x"
    if version.confidence is Confidence.UNVERIFIED:
        return Tone.SOON, "triangle-alert"
    if version.confidence is Confidence.EXCERPT:
        return Tone.SOON, "file-text"
    return Tone.NEUTRAL, "circle-check"


class RuleModel(QAbstractTableModel):
    """The lines of a search, first in the order of the book."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[RuleLine] = []
        self._lines: list[RuleLine] = []
        self._order: tuple[Column, bool] | None = None

    def show(self, lines: Sequence[RuleLine]) -> None:
        """Shows these lines in the order last chosen."""
        self.beginResetModel()
        self._found = list(lines)
        self._lines = self._arranged()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column; without one by the statutes and their articles."""
        descending = order == Qt.SortOrder.DescendingOrder
        self._order = (Column(column), descending) if column >= 0 else None
        self.show(self._found)

    def line(self, row: int) -> RuleLine:
        """The version in a row."""
        return self._lines[row]

    def row_of(self, key: tuple[str, str]) -> int | None:
        """The row of a version, by the ids of rule and version."""
        keys = [line.key for line in self._lines]
        return keys.index(key) if key in keys else None

    def row_of_rule(self, rule_id: str) -> int | None:
        """The row of the newest version shown of a rule."""
        rows = [row for row, line in enumerate(self._lines) if line.rule.id == rule_id]
        return max(rows, key=lambda row: self._lines[row].version.in_force_from, default=None)

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
            return QCoreApplication.translate("RuleModel", HEADERS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERS:
            return None
        return _ANSWERS[role](self._lines[index.row()], Column(index.column()))

    def _arranged(self) -> list[RuleLine]:
        if self._order is None:
            return self._found
        column, descending = self._order
        return sorted(self._found, key=lambda line: _sort_value(line, column), reverse=descending)


def _text(line: RuleLine, column: Column) -> str:
    match column:
        case Column.CHECK:
            return check_words(line.version)
        case Column.RULE:
            return words.rule_title(line.rule)
        case Column.PERIOD:
            return "—" if line.version.text_missing else length_words(line.version)
        case Column.ACTOR:
            return words.label(line.rule.actor)


def _second(line: RuleLine, column: Column) -> str:
    match column:
        case Column.RULE:
            return basis_words(line.version)
        case Column.PERIOD if line.version.timing is Timing.ENTERED:
            return words.label(Timing.ENTERED)
        case Column.PERIOD:
            return span_words(line.version)
        case Column.ACTOR:
            return words.label(line.rule.nature)
    return ""


def _sort_value(line: RuleLine, column: Column) -> Any:
    period = line.version.period
    match column:
        case Column.CHECK:
            return line.version.text_missing, line.version.confidence
        case Column.PERIOD if period is not None:
            return period.length * _DAYS[period.unit]
        case Column.PERIOD:
            return _NO_LENGTH
    return _text(line, column)


def _tone(line: RuleLine, column: Column) -> Tone | None:
    return check_tone(line.version)[0] if column is Column.CHECK else None


def _icon(line: RuleLine, column: Column) -> str | None:
    return check_tone(line.version)[1] if column is Column.CHECK else None


def _aloud(line: RuleLine, column: Column) -> str:
    return words.aloud(_text(line, column), _second(line, column))


def _tip(line: RuleLine, column: Column) -> str | None:
    if column is Column.RULE:
        trigger = trigger_words(line.rule)
        return "\n".join((_text(line, column), _second(line, column), trigger, line.rule.id))
    if column is Column.PERIOD:
        return "\n".join((_text(line, column), _second(line, column)))
    return None


def _muted(line: RuleLine, column: Column) -> bool:
    return column is Column.PERIOD and line.version.period is None


_ANSWERS: dict[int, Callable[[RuleLine, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _aloud,
    Role.SECOND_LINE: _second,
    Role.TONE: _tone,
    Role.ICON: _icon,
    Role.MUTED: _muted,
    SORT_ROLE: _sort_value,
    LINE_ROLE: lambda line, _column: line,
}
