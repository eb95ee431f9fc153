"""The case list as Qt sees it: keys in the order of the query, lines read as they are shown.

Nothing but the array of keys and a few pages of lines is held, so 100,000 cases open at once.
Sorting and filtering are the query's; the model asks again and never moves a row itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from tracker.codes import CaseStatus
from tracker.deadlines import urgency_of_day
from tracker.queries import CaseLine, CaseQuery, CaseSort
from ui import words
from ui.deadline_words import next_reason
from ui.delegates import Index, Role
from ui.desk_rows import GROUPS
from ui.office import Office
from ui.pill import Tone
from ui.tones import TONES

PAGE_ROWS = 256
PAGES_KEPT = 12

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The native value a column is ordered by."""
CASE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The CaseLine of a row."""


class Column(IntEnum):
    """The columns, status first."""

    STATUS = 0
    CASE = 1
    NUMBER = 2
    AGENCY = 3
    DUE = 4
    RECEIVED = 5


_COLUMNS = tuple(Column)

HEADERS: dict[Column, tuple[str, CaseSort]] = {
    Column.STATUS: (QT_TRANSLATE_NOOP("CasesModel", "状态"), CaseSort.NEXT_DUE),
    Column.CASE: (QT_TRANSLATE_NOOP("CasesModel", "案件与下一期限"), CaseSort.CLAIMANT),
    Column.NUMBER: (QT_TRANSLATE_NOOP("CasesModel", "案号"), CaseSort.OFFICIAL_NO),
    Column.AGENCY: (QT_TRANSLATE_NOOP("CasesModel", "机关与承办人"), CaseSort.AGENCY),
    Column.DUE: (QT_TRANSLATE_NOOP("CasesModel", "届满日"), CaseSort.NEXT_DUE),
    Column.RECEIVED: (QT_TRANSLATE_NOOP("CasesModel", "收案日期"), CaseSort.RECEIVED),
}


class CasesModel(QAbstractTableModel):
    """Cases of one query. `show` asks anew; `refresh` reads the same query again."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.query = CaseQuery(office.today(), status=CaseStatus.OPEN)
        self._seqs: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, CaseLine]] = OrderedDict()

    def show(self, query: CaseQuery) -> None:
        """Shows the cases of a query; nothing of the former order is kept."""
        seqs = self._office.shelf.case_ids(query)
        self.beginResetModel()
        self.query, self._seqs = query, seqs
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """The same query as of today: rows that stayed keep their place, so nothing jumps."""
        query = replace(self.query, today=self._office.today())
        seqs = self._office.shelf.case_ids(query)
        if seqs != self._seqs:
            self.show(query)
            return
        self.query = query
        self._pages.clear()
        if self._seqs:
            last = self.index(len(self._seqs) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Asks the database for another order."""
        descending = order == Qt.SortOrder.DescendingOrder
        self.show(replace(self.query, sort=HEADERS[Column(column)][1], descending=descending))

    def line(self, row: int) -> CaseLine | None:
        """The case in a row; None when it has just been voided."""
        page = self._page(row // PAGE_ROWS)
        return page.get(self._seqs[row])

    def row_of(self, line: CaseLine) -> int | None:
        """Where a case stands in the present order, read or not."""
        return self._seqs.index(line.seq) if line.seq in self._seqs else None

    def status_words(self) -> list[str]:
        """Every word that may stand in the first column."""
        open_ones = (words.label(urgency) for urgency in GROUPS)
        ended = (words.label(status) for status in CaseStatus)
        return [*open_ones, *ended, self.tr("无待办")]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._seqs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return QCoreApplication.translate("CasesModel", HEADERS[Column(section)][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = _ANSWERS.get(role)  # Most roles a view asks for are not ours.
        if answer is None or not index.isValid():
            return None
        line = self.line(index.row())
        if line is None:
            return None
        return answer(_Cell(line, _COLUMNS[index.column()], self._office, self.query))

    def _page(self, number: int) -> dict[int, CaseLine]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        start = number * PAGE_ROWS
        lines = self._office.shelf.case_lines(self._seqs[start : start + PAGE_ROWS])
        self._pages[number] = {line.seq: line for line in lines}
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return self._pages[number]


@dataclass(frozen=True, slots=True)
class _Cell:
    """One case seen through one column."""

    line: CaseLine
    column: Column
    office: Office
    query: CaseQuery

    def text(self) -> str:
        """The upper line."""
        line = self.line
        match self.column:
            case Column.STATUS:
                return self.status()[0]
            case Column.CASE:
                return words.case_title(line.claimants, line.act_name, line.procedure)
            case Column.NUMBER:
                return line.official_no or QCoreApplication.translate("CasesModel", "尚无案号")
            case Column.AGENCY:
                return line.agencies
            case Column.DUE:
                return words.day_words(line.next_act_by) if line.next_act_by else "—"
            case Column.RECEIVED:
                return line.received_on.isoformat()

    def second(self) -> str:
        """The smaller line below."""
        line = self.line
        match self.column:
            case Column.CASE:
                reason = next_reason(line, self.office.rules)
                return reason or QCoreApplication.translate("CasesModel", "目前没有待办的期限")
            case Column.NUMBER:
                return f"{words.label(line.procedure)} · {words.label(line.stage)}"
            case Column.AGENCY:
                return line.handlers or QCoreApplication.translate("CasesModel", "未定承办人")
            case Column.DUE if line.next_act_by is not None and line.next_due_on is not None:
                left = words.time_left(
                    self.query.today, line.next_act_by, line.next_due_on, self.office.calendar
                )
                return self._provisional(left) if line.next_provisional else left
            case Column.RECEIVED:
                return line.serial
        return ""

    def _provisional(self, left: str) -> str:
        return QCoreApplication.translate("CasesModel", "暂定，{left}").format(left=left)

    def status(self) -> tuple[str, Tone]:
        """The word and tone of the pill."""
        line = self.line
        if line.status is not CaseStatus.OPEN:
            return words.label(line.status), Tone.NEUTRAL
        if line.next_act_by is None:
            return QCoreApplication.translate("CasesModel", "无待办"), Tone.DONE
        urgency = urgency_of_day(line.next_act_by, self.query.today)
        return words.label(urgency), TONES[urgency]

    def tone(self) -> Tone | None:
        """Only the status is a pill."""
        return self.status()[1] if self.column is Column.STATUS else None

    def sort_value(self) -> Any:
        """What the column is ordered by."""
        line = self.line
        match self.column:
            case Column.STATUS | Column.DUE:
                return line.next_act_by
            case Column.RECEIVED:
                return line.received_on
        return self.text()

    def aloud(self) -> str:
        """Both lines for a screen reader."""
        return words.aloud(self.text(), self.second())

    def tip(self) -> str | None:
        """Both lines whole, where the column may have cut them."""
        if self.column in (Column.CASE, Column.AGENCY, Column.NUMBER):
            return f"{self.text()}\n{self.second()}"
        return None

    def muted(self) -> bool:
        """A missing number is no number."""
        return (self.column is Column.NUMBER and not self.line.official_no) or (
            self.column is Column.DUE and self.line.next_act_by is None
        )


_ANSWERS = {
    Qt.ItemDataRole.DisplayRole: _Cell.text,
    Qt.ItemDataRole.ToolTipRole: _Cell.tip,
    Qt.ItemDataRole.AccessibleTextRole: _Cell.aloud,
    Role.SECOND_LINE: _Cell.second,
    Role.TONE: _Cell.tone,
    Role.MUTED: _Cell.muted,
    SORT_ROLE: _Cell.sort_value,
    CASE_ROLE: lambda cell: cell.line,
}
