"""Deadlines that change: old day, new day and why, each with a tick. One list for all previews.

changes = RedatingList(office)
changes.show_changes(redatings, before=office.rules, after=candidate.law.rules)
… changes.taken(), changes.kept()
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker.redating import Redating
from tracker.rules import RuleBook
from ui.delegates import Index, PillDelegate
from ui.office import Office
from ui.page import scrolling
from ui.pieces import card, emptied, link, text
from ui.redating_model import Column, RedatingModel
from ui.redating_words import (
    all_kind_words,
    kind_words,
    new_day,
    of_case,
    old_day,
    reasons,
    title,
)
from ui.row_table import RowTable

_CHECK = Qt.ItemDataRole.CheckStateRole
_TICK = 16
_TICK_ROOM = 28
_WIDTHS = {Column.DAY: 168}


class RedatingList(QWidget):
    """`ticks_changed` tells that other lines are ticked; `case_wanted` that a case is to open."""

    ticks_changed = Signal()
    case_wanted = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._before = self._after = office.rules
        self.model = RedatingModel(office.rules)
        self.table = _TickTable(self.model, self.tr("会变化的期限"))
        self.count = text("", "caption", wrap=False)
        self.all = link(self.tr("全选"), inline=True)
        self.none = link(self.tr("全不选"), inline=True)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.all.clicked.connect(lambda: self.model.tick(self.model.lines(ticked=False), True))
        self.none.clicked.connect(lambda: self.model.tick(self.model.lines(ticked=True), False))
        self.model.ticks_changed.connect(self._ticked)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.table.opened.connect(self._open)

    def show_changes(self, lines: Sequence[Redating], before: RuleBook, after: RuleBook) -> None:
        """Shows these changes; what was ticked or not stays so as long as its line stays."""
        row = self.table.chosen_row()
        standing = self.model.line(row).key if row is not None else None
        scrolled = self.table.scrolled()
        self._before, self._after = before, after
        self.model.show(lines, before, after)
        new_row = self.model.row_of(standing) if standing else None
        self.table.stand_on(new_row, row, scrolled)
        if new_row is None and lines:
            self.table.selectRow(0)
        self._tell()

    def lines(self) -> list[Redating]:
        """All changes shown."""
        return [*self.taken(), *self.kept()]

    def taken(self) -> list[Redating]:
        """The changes that are ticked: the new day is to count."""
        return self.model.lines(ticked=True)

    def kept(self) -> list[Redating]:
        """The changes that are not ticked."""
        return self.model.lines(ticked=False)

    def _ticked(self) -> None:
        taken, kept = len(self.taken()), len(self.kept())
        words = self.tr("共 {count} 项变化，已选 {taken} 项")
        self.count.setText(words.format(count=taken + kept, taken=taken))
        self.all.setEnabled(bool(kept))
        self.none.setEnabled(bool(taken))
        self.ticks_changed.emit()

    def _tell(self) -> None:
        """Why the line that is chosen would change."""
        emptied(self._why)
        row = self.table.chosen_row()
        if row is None:
            self._why.addWidget(text(self.tr("选择一项，这里说明变化的理由。"), "caption"))
            self._why.addStretch(1)
            return
        line = self.model.line(row)
        self._why.addWidget(text(title(line, self._before, self._after), "strong"))
        self._why.addWidget(text(of_case(line), "caption"))
        self._why.addWidget(text(kind_words(line), "heading"))
        self._why.addWidget(text(new_day(line), "day"))
        self._why.addWidget(text(old_day(line), "caption"))
        self._why.addWidget(text(self.tr("为什么变化"), "heading"))
        for words in reasons(line, self._before, self._after, self._office.today()):
            self._why.addWidget(text(words))
        self._why.addStretch(1)

    def _open(self, row: int) -> None:
        self.case_wanted.emit(self.model.line(row).case_id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.count)
        head.addWidget(self.all)
        head.addWidget(self.none)
        head.addStretch(1)
        frame, inside = card()
        self._why = QVBoxLayout()
        self._why.setSpacing(6)
        inside.addLayout(self._why)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.table)
        halves.addWidget(scrolling(frame))
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 1)
        halves.setSizes([600, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(halves, 1)


class _TickTable(RowTable):
    """Space ticks the row one stands on, and so does a click on its tick."""

    def __init__(self, model: RedatingModel, name: str) -> None:
        super().__init__(model, name, Column.TASK, _WIDTHS, (), all_kind_words())
        self._lines = model
        self.setItemDelegateForColumn(Column.KIND, _TickDelegate(self))
        self.setColumnWidth(Column.KIND, self.columnWidth(Column.KIND) + _TICK_ROOM)
        self.horizontalHeader().setSortIndicatorShown(False)
        self.horizontalHeader().setSectionsClickable(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        row = self.chosen_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._lines.turn(row)
        else:
            super().keyPressEvent(event)


class _TickDelegate(PillDelegate):
    """A tick before the pill."""

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        tick = QStyleOptionViewItem(option)
        tick.rect = QRect(rect.x(), rect.center().y() - _TICK // 2 + 1, _TICK, _TICK)
        tick.state = QStyle.StateFlag.State_Enabled
        ticked = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        tick.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        sign = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(sign, tick, painter, option.widget)
        super().paint_content(painter, rect.adjusted(_TICK_ROOM, 0, 0, 0), option, index)

    def editorEvent(
        self,
        event: QEvent,
        model: RedatingModel,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """A click on the tick or close beside it."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            across = event.position().x() - option.rect.x()
            if across < _TICK_ROOM + _TICK:
                model.turn(index.row())
                return True
        return False
