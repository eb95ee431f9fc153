"""The paper of a 期限计算单: on a printer, as PDF, or as pictures to look at."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QTextDocument,
)

from ui import paper
from ui.deadline_sheet import DeadlineSheet, Issue
from ui.paper import A4, Paper
from ui.sheet_html import STYLE, sheet_html

_OWNER_ALONE = QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner


def draw(sheet: DeadlineSheet, issue: Issue, device: QPagedPaintDevice) -> int:
    """Draws the sheet on the pages of a device; answers how many there were."""
    return paper.draw(document(sheet), issue.words(), device)


def write_pdf(sheet: DeadlineSheet, issue: Issue, path: str) -> bool:
    """Writes a PDF that its owner alone may read; False when that was not possible.

    A file of that name is replaced only once the new one is complete.
    """
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.setPermissions(_OWNER_ALONE)
    content = paper.pdf(sheet.name, "Yingsu", lambda writer: draw(sheet, issue, writer))
    # On a full disk the file takes a part of it and says nothing.
    return file.write(content) == len(content) and file.commit()


def pictures(sheet: DeadlineSheet, issue: Issue, width: int) -> list[QImage]:
    """Every page as a picture of that width, as it would be printed."""
    dots = width / A4.fullRect(QPageLayout.Unit.Inch).width()
    full = A4.fullRectPixels(round(dots))
    body = QRectF(A4.paintRectPixels(round(dots)))
    blank = QImage(full.size(), QImage.Format.Format_RGB32)
    blank.setDotsPerMeterX(round(dots / 0.0254))
    blank.setDotsPerMeterY(round(dots / 0.0254))
    blank.fill(Qt.GlobalColor.white)
    room = QRectF(0, 0, body.width(), body.height())
    laid_out = Paper(document(sheet), issue.words(), room, blank)
    pages = []
    for number in range(laid_out.pages):
        page = blank.copy()
        painter = QPainter(page)
        painter.translate(body.topLeft())
        laid_out.draw_page(painter, number)
        painter.end()
        pages.append(page)
    return pages


def document(sheet: DeadlineSheet) -> QTextDocument:
    """The sheet as a document; black on white whatever the window looks like."""
    return paper.black_on_white(sheet_html(sheet), STYLE)
