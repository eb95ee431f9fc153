"""Last days that a holiday notice still to come may move, as Qt sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from tracker.queries import DeadlineLine
from ui import words
from ui.delegates import Index, Role
from ui.office import Office
from ui.pill import Tone

LINE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The DeadlineLine of a row."""


class Column(IntEnum):
    """The columns, the day first."""

    STANDING = 0
    TASK = 1
    DAY = 2
    SPAN = 3
    AGENCY = 4


HEADERS = {
    Column.STANDING: QT_TRANSLATE_NOOP("ProvisionalModel", "状态"),
    Column.TASK: QT_TRANSLATE_NOOP("ProvisionalModel", "事项与案件"),
    Column.DAY: QT_TRANSLATE_NOOP("ProvisionalModel", "暂定届满日"),
    Column.SPAN: QT_TRANSLATE_NOOP("ProvisionalModel", "最早与最晚"),
    Column.AGENCY: QT_TRANSLATE_NOOP("ProvisionalModel", "机关与承办人"),
}


class ProvisionalModel(QAbstractTableModel):
    """Open deadlines of running cases in the order of their days."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._lines: list[DeadlineLine] = []

    def show(self, lines: Sequence[DeadlineLine]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> DeadlineLine:
        """The deadline in a row."""
        return self._lines[row]

    def row_of(self, deadline_id: str) -> int | None:
        """The row of a deadline."""
        ids = [line.deadline_id for line in self._lines]
        return ids.index(deadline_id) if deadline_id in ids else None

    def standing_words(self) -> tuple[str, ...]:
        """Every word that may stand in the first column."""
        return (self.tr("暂定"),)

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
            return QCoreApplication.translate("ProvisionalModel", HEADERS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERS:
            return None
        return _ANSWERS[role](self, self._lines[index.row()], Column(index.column()))

    def _text(self, line: DeadlineLine, column: Column) -> str:
        match column:
            case Column.STANDING:
                return self.standing_words()[0]
            case Column.TASK:
                return words.deadline_title(self._office.rules, line.rule_id, (line.paper,))
            case Column.DAY:
                return words.day_words(line.due_on)
            case Column.SPAN:
                return words.day_words(line.earliest_on) if line.earliest_on else "—"
            case Column.AGENCY:
                return line.agency

    def _second(self, line: DeadlineLine, column: Column) -> str:
        match column:
            case Column.TASK:
                title = words.case_title(line.claimants, line.act_name, line.procedure)
                return f"{title} · {line.official_no or line.serial}"
            case Column.DAY:
                today, calendar = self._office.today(), self._office.calendar
                return words.time_left(today, line.act_by, line.due_on, calendar)
            case Column.SPAN if line.latest_on is not None:
                return self.tr("至 {day}").format(day=words.day_words(line.latest_on))
            case Column.AGENCY:
                return line.handler or self.tr("未定承办人")
        return ""

    def _tone(self, _line: DeadlineLine, column: Column) -> Tone | None:
        return Tone.PROVISIONAL if column is Column.STANDING else None

    def _aloud(self, line: DeadlineLine, column: Column) -> str:
        return words.aloud(self._text(line, column), self._second(line, column))

    def _tip(self, line: DeadlineLine, column: Column) -> str | None:
        if column in (Column.TASK, Column.AGENCY):
            return f"{self._text(line, column)}\n{self._second(line, column)}"
        return None


_ANSWERS: dict[int, Callable[[ProvisionalModel, DeadlineLine, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: ProvisionalModel._text,
    Qt.ItemDataRole.ToolTipRole: ProvisionalModel._tip,
    Qt.ItemDataRole.AccessibleTextRole: ProvisionalModel._aloud,
    Role.SECOND_LINE: ProvisionalModel._second,
    Role.TONE: ProvisionalModel._tone,
    LINE_ROLE: lambda _model, line, _column: line,
}
