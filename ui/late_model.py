"""The late submissions as Qt sees them: a few hundred lines, ordered here by any column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from tracker.codes import DeadlineState
from tracker.queries import DeadlineLine
from ui import words
from ui.delegates import Index, Role
from ui.office import Office
from ui.pill import Tone

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The native value a column is ordered by."""
LINE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The DeadlineLine of a row."""


class Column(IntEnum):
    """The columns, how it ended first."""

    VERDICT = 0
    TASK = 1
    AGENCY = 2
    LAST_DAY = 3
    SUBMITTED = 4
    DAYS = 5
    CAUSE = 6


HEADERS = {
    Column.VERDICT: QT_TRANSLATE_NOOP("LateModel", "情形"),
    Column.TASK: QT_TRANSLATE_NOOP("LateModel", "事项与案件"),
    Column.AGENCY: QT_TRANSLATE_NOOP("LateModel", "机关与承办人"),
    Column.LAST_DAY: QT_TRANSLATE_NOOP("LateModel", "届满日"),
    Column.SUBMITTED: QT_TRANSLATE_NOOP("LateModel", "提交日期"),
    Column.DAYS: QT_TRANSLATE_NOOP("LateModel", "逾期天数"),
    Column.CAUSE: QT_TRANSLATE_NOOP("LateModel", "逾期原因"),
}


class LateModel(QAbstractTableModel):
    """What was filed late, and what is late and still not filed."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._lines: list[DeadlineLine] = []
        self._order: tuple[Column, bool] = (Column.LAST_DAY, True)

    def show(self, lines: Sequence[DeadlineLine]) -> None:
        """Shows these lines in the order last chosen."""
        self.beginResetModel()
        self._lines = list(lines)
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column."""
        self._order = Column(column), order == Qt.SortOrder.DescendingOrder
        self.show(self._lines)

    def line(self, row: int) -> DeadlineLine:
        """The deadline in a row."""
        return self._lines[row]

    def row_of(self, deadline_id: str) -> int | None:
        """The row of a deadline."""
        ids = [line.deadline_id for line in self._lines]
        return ids.index(deadline_id) if deadline_id in ids else None

    def verdicts(self) -> tuple[str, str]:
        """Filed late, and late but not filed."""
        return self.tr("逾期提交"), self.tr("逾期未提交")

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
            return QCoreApplication.translate("LateModel", HEADERS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERS:
            return None
        return _ANSWERS[role](self, self._lines[index.row()], Column(index.column()))

    def _arrange(self) -> None:
        column, descending = self._order
        self._lines.sort(key=lambda line: self._sort_value(line, column), reverse=descending)

    def _text(self, line: DeadlineLine, column: Column) -> str:
        match column:
            case Column.VERDICT:
                return self.verdicts()[0 if _filed(line) else 1]
            case Column.TASK:
                return words.deadline_title(self._office.rules, line.rule_id, (line.paper,))
            case Column.AGENCY:
                return line.agency
            case Column.LAST_DAY:
                return words.day_words(line.due_on)
            case Column.SUBMITTED:
                return words.day_words(line.submitted_on) if line.submitted_on else "—"
            case Column.DAYS:
                return self.tr("{days} 天").format(days=line.late_by(self._office.today()))
            case Column.CAUSE:
                return words.label(line.late_cause) if line.late_cause else self.tr("未填写")

    def _second(self, line: DeadlineLine, column: Column) -> str:
        match column:
            case Column.TASK:
                title = words.case_title(line.claimants, line.act_name, line.procedure)
                return f"{title} · {line.official_no or line.serial}"
            case Column.AGENCY:
                return line.late_holder or line.handler or self.tr("未定承办人")
            case Column.LAST_DAY if line.original_on != line.due_on:
                return self.tr("延期前 {day}").format(day=words.day_words(line.original_on))
            case Column.SUBMITTED:
                return words.label(line.submitted_way) if line.submitted_way else ""
            case Column.CAUSE:
                return line.late_note
        return ""

    def _sort_value(self, line: DeadlineLine, column: Column) -> Any:
        match column:
            case Column.LAST_DAY:
                return line.due_on
            case Column.SUBMITTED:
                return line.submitted_on or self._office.today()
            case Column.DAYS:
                return line.late_by(self._office.today())
        return self._text(line, column)

    def _tone(self, line: DeadlineLine, column: Column) -> Tone | None:
        if column is Column.VERDICT:
            return Tone.LATE if _filed(line) else Tone.OVERDUE
        return None

    def _aloud(self, line: DeadlineLine, column: Column) -> str:
        return words.aloud(self._text(line, column), self._second(line, column))

    def _tip(self, line: DeadlineLine, column: Column) -> str | None:
        if column in (Column.TASK, Column.AGENCY, Column.CAUSE):
            return "\n".join(p for p in (self._text(line, column), self._second(line, column)) if p)
        return None

    def _muted(self, line: DeadlineLine, column: Column) -> bool:
        return (column is Column.CAUSE and line.late_cause is None) or (
            column is Column.SUBMITTED and line.submitted_on is None
        )


def _filed(line: DeadlineLine) -> bool:
    return line.state is DeadlineState.SUBMITTED


_ANSWERS: dict[int, Callable[[LateModel, DeadlineLine, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: LateModel._text,
    Qt.ItemDataRole.ToolTipRole: LateModel._tip,
    Qt.ItemDataRole.AccessibleTextRole: LateModel._aloud,
    Role.SECOND_LINE: LateModel._second,
    Role.TONE: LateModel._tone,
    Role.MUTED: LateModel._muted,
    SORT_ROLE: LateModel._sort_value,
    LINE_ROLE: lambda _model, line, _column: line,
}
