"""What all our papers have in common: A4, pages with a foot, black on white, one typeface.

They are always set in the face that lies beside the program: the same on every computer, embedded
in the PDF, and its characters come back as they were written when text is copied out of it. (Faces
of the system may hold one glyph for 日 and for the radical ⽇; Qt then writes down the radical.)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
    QTransform,
)

from ui.fonts import SYSTEM_FAMILIES, load_bundled_font


def a4(side: float, top: float, bottom: float) -> QPageLayout:
    """A sheet standing upright with these margins, in millimetres."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(side, top, side, bottom),
        QPageLayout.Unit.Millimeter,
    )


A4 = a4(20, 18, 14)
_POINTS = 10.0
_FOOT_POINTS = 8.5
_FOOT_HEIGHT = 24.0
"""In points, with the room above it."""
_PER_INCH = 72


class Paper:
    """A document laid out for one device, in the device's own dots; `foot` stands on every page."""

    def __init__(
        self,
        made: QTextDocument,
        foot: str,
        room: QRectF,
        device: QPagedPaintDevice | QImage,
    ) -> None:
        self._foot = foot
        self._room = room
        height = _FOOT_HEIGHT * device.logicalDpiY() / _PER_INCH
        self._body = QSizeF(room.width(), room.height() - height)
        self._document = made
        self._document.documentLayout().setPaintDevice(device)
        self._document.setPageSize(self._body)
        self.pages = self._document.pageCount()

    def draw_page(self, painter: QPainter, number: int) -> None:
        """One page, with the foot and its number below it."""
        top = number * self._body.height()
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -top), combine=True)
        self._document.drawContents(painter, QRectF(0, top, *self._body.toTuple()))
        painter.restore()
        painter.setFont(font(_FOOT_POINTS))
        painter.setPen(Qt.GlobalColor.darkGray)
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._room, low | Qt.AlignmentFlag.AlignLeft, self._foot)
        pages = f"第 {number + 1} 页，共 {self.pages} 页"
        painter.drawText(self._room, low | Qt.AlignmentFlag.AlignRight, pages)


def pdf(title: str, creator: str, draw_on: Callable[[QPdfWriter], object]) -> bytes:
    """A PDF of what `draw_on` draws; in any thread, once `bundled_face` was called in the window's.

    A document sets timers, which a thread that Python began has not until it has an event loop.
    """
    QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(creator)
    draw_on(writer)
    buffer.close()
    return bytes(buffer.data().data())


def page_count(made: QTextDocument, device: QPagedPaintDevice, layout: QPageLayout = A4) -> int:
    """How many pages a document fills on a device."""
    device.setPageLayout(layout)
    return Paper(made, "", QRectF(0, 0, device.width(), device.height()), device).pages


def draw(
    made: QTextDocument, foot: str, device: QPagedPaintDevice, layout: QPageLayout = A4
) -> int:
    """Draws a document on the pages of a device; answers how many there were."""
    device.setPageLayout(layout)
    painter = QPainter(device)
    try:
        room = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
        paper = Paper(made, foot, room, device)
        for number in range(paper.pages):
            if number:
                device.newPage()
            paper.draw_page(painter, number)
    finally:
        painter.end()
    return paper.pages


def black_on_white(html: str, style: str) -> QTextDocument:
    """A document that looks the same whatever the window looks like."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(font(_POINTS))
    anywhere = QTextOption()
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(anywhere)
    made.setDefaultStyleSheet(style)
    made.setHtml(html)
    return made


def font(points: float) -> QFont:
    """The face of our papers."""
    made = QFont([bundled_face(), *SYSTEM_FAMILIES])
    made.setPointSizeF(points)
    return made


@cache
def bundled_face() -> str:
    """Loads the face beside the program, once; the thread of the window must be the first."""
    return load_bundled_font()
