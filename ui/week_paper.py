"""The paper of an 应诉期限一周清单: a PDF with text that can be selected."""

from __future__ import annotations

from PySide6.QtGui import QPdfWriter, QTextDocument

from ui.deadline_sheet import Issue
from ui.paper import a4, black_on_white, draw, page_count, pdf
from ui.week_html import STYLE, week_html
from ui.week_sheet import WeekSheet

WIDE = a4(13, 14, 12)
"""Most case numbers fit into one line, and most weeks on one page."""

CREATOR = "Yingsu week list"
MARK = CREATOR.encode("utf-16-be")
"""What tells our files from others, as a PDF holds it."""


def week_pdf(sheet: WeekSheet, issue: Issue) -> bytes:
    """The list as a PDF; with the next week in short where that takes no page more."""

    def draw_on(writer: QPdfWriter) -> None:
        draw(_fitting(sheet, writer), issue.words(), writer, WIDE)

    return pdf(sheet.name.removesuffix(".pdf"), CREATOR, draw_on)


def _fitting(sheet: WeekSheet, writer: QPdfWriter) -> QTextDocument:
    whole = black_on_white(week_html(sheet, with_next=True), STYLE)
    pages = page_count(whole, writer, WIDE)
    if pages == 1:
        return whole
    short = black_on_white(week_html(sheet, with_next=False), STYLE)
    return whole if page_count(short, writer, WIDE) == pages else short
