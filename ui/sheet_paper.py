"""The paper of a 期限计算单: A4, on a printer, as PDF, or as pictures to look at.

It is always set in the face that lies beside the program: the same on every computer, embedded in
the PDF, and its characters come back as they were written when text is copied out of it. (Faces of
the system may hold one glyph for 日 and for the radical ⽇; Qt then writes down the radical.)
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
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

from ui.deadline_sheet import DeadlineSheet, Issue
from ui.fonts import SYSTEM_FAMILIES, load_bundled_font
from ui.sheet_html import STYLE, sheet_html

A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    QMarginsF(20, 18, 20, 14),
    QPageLayout.Unit.Millimeter,
)
_POINTS = 10.0
_FOOT_POINTS = 8.5
_FOOT_HEIGHT = 24.0
"""In points, with the room above it."""
_PER_INCH = 72
_OWNER_ALONE = QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner


def draw(sheet: DeadlineSheet, issue: Issue, device: QPagedPaintDevice) -> int:
    """Draws the sheet on the pages of a device; answers how many there were."""
    device.setPageLayout(A4)
    painter = QPainter(device)
    try:
        room = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
        paper = _Paper(sheet, issue, room, device)
        for number in range(paper.pages):
            if number:
                device.newPage()
            paper.draw_page(painter, number)
    finally:
        painter.end()
    return paper.pages


def write_pdf(sheet: DeadlineSheet, issue: Issue, path: str) -> bool:
    """Writes a PDF that its owner alone may read; False when that was not possible.

    A file of that name is replaced only once the new one is complete.
    """
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.setPermissions(_OWNER_ALONE)
    writer = QPdfWriter(file)
    writer.setTitle(sheet.name)
    writer.setCreator("Yingsu")
    draw(sheet, issue, writer)
    return file.commit()


def pictures(sheet: DeadlineSheet, issue: Issue, width: int) -> list[QImage]:
    """Every page as a picture of that width, as it would be printed."""
    dots = width / A4.fullRect(QPageLayout.Unit.Inch).width()
    full = A4.fullRectPixels(round(dots))
    body = QRectF(A4.paintRectPixels(round(dots)))
    blank = QImage(full.size(), QImage.Format.Format_RGB32)
    blank.setDotsPerMeterX(round(dots / 0.0254))
    blank.setDotsPerMeterY(round(dots / 0.0254))
    blank.fill(Qt.GlobalColor.white)
    paper = _Paper(sheet, issue, QRectF(0, 0, body.width(), body.height()), blank)
    pages = []
    for number in range(paper.pages):
        page = blank.copy()
        painter = QPainter(page)
        painter.translate(body.topLeft())
        paper.draw_page(painter, number)
        painter.end()
        pages.append(page)
    return pages


class _Paper:
    """The sheet laid out for one device, in the device's own dots."""

    def __init__(
        self, sheet: DeadlineSheet, issue: Issue, room: QRectF, device: QPagedPaintDevice | QImage
    ) -> None:
        self._issue = issue
        self._room = room
        foot = _FOOT_HEIGHT * device.logicalDpiY() / _PER_INCH
        self._body = QSizeF(room.width(), room.height() - foot)
        self._document = document(sheet)
        self._document.documentLayout().setPaintDevice(device)
        self._document.setPageSize(self._body)
        self.pages = self._document.pageCount()

    def draw_page(self, painter: QPainter, number: int) -> None:
        """One page, with who issued it and its number at the foot."""
        top = number * self._body.height()
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -top), combine=True)
        self._document.drawContents(painter, QRectF(0, top, *self._body.toTuple()))
        painter.restore()
        painter.setFont(_font(_FOOT_POINTS))
        painter.setPen(Qt.GlobalColor.darkGray)
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._room, low | Qt.AlignmentFlag.AlignLeft, self._issue.words())
        pages = f"第 {number + 1} 页，共 {self.pages} 页"
        painter.drawText(self._room, low | Qt.AlignmentFlag.AlignRight, pages)


def document(sheet: DeadlineSheet) -> QTextDocument:
    """The sheet as a document; black on white whatever the window looks like."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(_font(_POINTS))
    anywhere = QTextOption()
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(anywhere)
    made.setDefaultStyleSheet(STYLE)
    made.setHtml(sheet_html(sheet))
    return made


def _font(points: float) -> QFont:
    font = QFont([_bundled(), *SYSTEM_FAMILIES])
    font.setPointSizeF(points)
    return font


@cache
def _bundled() -> str:
    return load_bundled_font()
