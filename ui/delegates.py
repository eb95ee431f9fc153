"""How cells are painted: text in line with its header, pills of natural width, two lines.

`dress_table()` gives a table everything the tables of the program share.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.icons import paint_icon
from ui.pill import HEIGHT as PILL_HEIGHT
from ui.pill import Tone, paint_pill, pill_size
from ui.theme import colour, tokens

Index = QModelIndex | QPersistentModelIndex

_SELECTION_BAR = 3
_ICON = 16
_ICON_GAP = 8
_LINE_GAP = 3


class Role(IntEnum):
    """What a model answers besides its text, for the delegates here."""

    TONE = Qt.ItemDataRole.UserRole + 101
    """A `Tone`: the text is shown as a pill. None: as plain text."""
    SECOND_LINE = Qt.ItemDataRole.UserRole + 102
    """The smaller grey line below the text."""
    ICON = Qt.ItemDataRole.UserRole + 103
    """The name of a lucide icon before the text."""
    MUTED = Qt.ItemDataRole.UserRole + 104
    """True where the text matters less and is grey."""


def dress_table(view: QTableView, stretch: int | None = None) -> None:
    """Set up a table of whole rows without a grid; the column `stretch` takes the spare width."""
    view.setItemDelegate(CellDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(tokens().row)
    view.verticalHeader().setMinimumSectionSize(tokens().row)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setMinimumSectionSize(48)
    header.setFixedHeight(tokens().row)
    if stretch is not None:
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


class CellDelegate(QStyledItemDelegate):
    """A line of text, with an icon where the model names one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        if option.state & QStyle.StateFlag.State_Selected and index.column() == 0:
            bar = QRect(option.rect.topLeft(), QSize(_SELECTION_BAR, option.rect.height()))
            painter.fillRect(bar, colour("accent"))
        self.paint_content(painter, _padded(option.rect), option, index)
        painter.restore()

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw what stands between the paddings of the cell."""
        name = index.data(Role.ICON)
        if name:
            box = QRect(rect.x(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            paint_icon(painter, box, name, _ink(option, index).name())
            rect = rect.adjusted(_ICON + _ICON_GAP, 0, 0, 0)
        _draw_line(painter, rect, option.text, option, _ink(option, index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        icon = _ICON + _ICON_GAP if index.data(Role.ICON) else 0
        width = QFontMetrics(option.font).horizontalAdvance(option.text)
        return QSize(width + icon + 2 * tokens().cell + 1, tokens().row)


class PillDelegate(CellDelegate):
    """The text as a pill in the tone the model gives, as wide as its word and not as the column."""

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        tone = index.data(Role.TONE)
        if tone is None or not option.text:
            super().paint_content(painter, rect, option, index)
            return
        paint_pill(painter, rect, option.text, Tone(tone), index.data(Role.ICON) or "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        width = pill_size(option.text).width() + 2 * tokens().cell
        return QSize(width, max(PILL_HEIGHT + tokens().grid, tokens().row))


class TwoLineDelegate(CellDelegate):
    """A title and below it a smaller grey line; both are elided, never cut."""

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        second = index.data(Role.SECOND_LINE) or ""
        if not second:
            super().paint_content(painter, rect, option, index)
            return
        title, small = QFontMetrics(option.font), QFontMetrics(_small(option.font))
        top = rect.y() + (rect.height() - title.height() - _LINE_GAP - small.height()) // 2
        upper = QRect(rect.x(), top, rect.width(), title.height())
        lower = QRect(rect.x(), upper.bottom() + 1 + _LINE_GAP, rect.width(), small.height())
        _draw_line(painter, upper, option.text, option, _ink(option, index))
        option.font = _small(option.font)
        _draw_line(painter, lower, second, option, colour("text_muted"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        second = index.data(Role.SECOND_LINE) or ""
        width = QFontMetrics(_small(option.font)).horizontalAdvance(second) + 2 * tokens().cell + 1
        return QSize(max(hint.width(), width), two_line_height())


def two_line_height() -> int:
    """The row height for tables and lists with a `TwoLineDelegate`."""
    return tokens().row + 2 * tokens().grid


def _padded(rect: QRect) -> QRect:
    return rect.adjusted(tokens().cell, 0, -tokens().cell, 0)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(tokens().font_small)
    small.setWeight(QFont.Weight.Normal)
    return small


def _ink(option: QStyleOptionViewItem, index: Index) -> QColor:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return colour("text_disabled")
    own = index.data(Qt.ItemDataRole.ForegroundRole)
    if own is not None:
        return QBrush(own).color()
    return colour("text_muted" if index.data(Role.MUTED) else "text")


def _draw_line(
    painter: QPainter, rect: QRect, text: str, option: QStyleOptionViewItem, ink: QColor
) -> None:
    painter.setFont(option.font)
    painter.setPen(ink)
    shown = QFontMetrics(option.font).elidedText(text, option.textElideMode, rect.width())
    across = option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    painter.drawText(
        rect, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
    )
