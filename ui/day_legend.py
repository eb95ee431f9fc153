"""What the colours and marks of a work calendar mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tracker.workdays import DayKind
from ui.day_marks import GROUNDS, INKS, off_mark, work_mark
from ui.pieces import text
from ui.theme import colour


class DayLegend(QWidget):
    """One small day of each kind, and its word."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for swatch, words in (
            (_Swatch(DayKind.WEEKEND, "6"), self.tr("周末")),
            (_Swatch(DayKind.HOLIDAY, off_mark()), self.tr("放假")),
            (_Swatch(DayKind.MAKEUP, work_mark()), self.tr("调休上班")),
            (_Swatch(DayKind.WORKDAY, "?", dotted=True), self.tr("未确认")),
        ):
            row.addWidget(swatch)
            row.addWidget(text(words, "caption", wrap=False))
            row.addSpacing(10)


class _Swatch(QWidget):
    """A day of the legend."""

    def __init__(self, kind: DayKind, mark: str, *, dotted: bool = False) -> None:
        super().__init__()
        self._kind, self._mark, self._dotted = kind, mark, dotted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(22, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = GROUNDS.get(self._kind, "")
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._dotted:
            painter.setPen(QPen(colour("provisional"), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour("provisional" if self._dotted else INKS[self._kind]))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._mark)
        painter.end()
