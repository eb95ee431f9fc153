"""How a 期限计算单 is set: in the HTML that a `QTextDocument` knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ui.deadline_sheet import DISCLAIMER, TITLE, DeadlineSheet, Line, long_day

STYLE = """
p { margin: 0; line-height: 112%; color: #000000; }
p.title { font-size: 20pt; font-weight: bold; text-align: center; }
p.subject { font-size: 12pt; text-align: center; margin-bottom: 10px; }
p.due { font-size: 17pt; font-weight: bold; text-align: center; }
p.mark { text-align: center; }
p.heading { font-size: 11.5pt; font-weight: bold; margin-top: 12px; margin-bottom: 4px; }
p.small { font-size: 8.5pt; color: #444444; margin-top: 6px; }
td { padding: 2px 6px; }
p.name { color: #444444; }
"""
"""For `QTextDocument.setDefaultStyleSheet`."""

_GAP = '<p style="font-size:5pt">&nbsp;</p>'
"""Qt gives tables no margin."""


def sheet_html(sheet: DeadlineSheet) -> str:
    """The sheet from its title to its last line; what was typed into a case is text in it."""
    parts = [
        _paragraph(TITLE, "title"),
        _paragraph(sheet.title, "subject"),
        _GAP,
        _table(sheet.about),
        _GAP,
        _box(sheet),
        _paragraph("计算依据", "heading"),
        _table(sheet.basis),
        _paragraph("计算过程", "heading"),
        *_numbered(sheet.steps),
    ]
    if sheet.consequence:
        parts += [_paragraph("逾期后果", "heading"), _paragraph(sheet.consequence)]
    if sheet.remarks:
        parts.append(_paragraph("说明与提示", "heading"))
        parts += [_paragraph(remark) for remark in sheet.remarks]
    parts += [_paragraph(sheet.versions, "small"), _paragraph(DISCLAIMER, "small")]
    return f"<html><body>{''.join(parts)}</body></html>"


def _box(sheet: DeadlineSheet) -> str:
    """The last day in a frame of its own, with the other days below it."""
    mark = "（暂定）" if sheet.provisional else ""
    inside = f'<p class="due">届满日　{long_day(sheet.due)}{mark}</p>'
    inside += "".join(_paragraph(words, "mark") for words in sheet.beside)
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="7" '
        'style="border-collapse:collapse; border-style:solid; border-color:#000000">'
        f"<tr><td>{inside}</td></tr></table>"
    )


def _table(lines: Sequence[Line]) -> str:
    if not lines:
        return ""
    rows = "".join(
        f'<tr><td width="16%">{_paragraph(line.name, "name")}</td>'
        f"<td>{_paragraph(line.value)}</td></tr>"
        for line in lines
    )
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="0" style="border-collapse:'
        f'collapse; border-style:solid; border-color:#999999">{rows}</table>'
    )


def _numbered(steps: Iterable[str]) -> Iterable[str]:
    return (_paragraph(f"{number}. {step}") for number, step in enumerate(steps, start=1))


def _paragraph(words: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(words)}</p>' if kind else f"<p>{escape(words)}</p>"
