"""How an 应诉期限一周清单 is set: in the HTML that a `QTextDocument` knows. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ui.week_sheet import OPEN, TITLE, WeekHearing, WeekRow, WeekSheet

STYLE = """
p { margin: 0; line-height: 108%; color: #000000; font-size: 9pt; }
p.title { font-size: 19pt; font-weight: bold; text-align: center; }
p.subject { font-size: 11pt; text-align: center; margin-top: 2px; }
p.heading { font-size: 12pt; font-weight: bold; margin-top: 14px; margin-bottom: 5px; }
p.head { color: #444444; }
p.none { color: #444444; }
p.small { font-size: 8.5pt; color: #444444; margin-top: 10px; }
td, th { padding: 3px 5px; }
"""
"""For `QTextDocument.setDefaultStyleSheet`."""

_DUTIES = (("届满日", 13), ("事项", 26), ("案号", 23), ("机关", 16), ("承办人", 8), ("状态", 14))
_HEARINGS = (("时间", 21), ("事由", 15), ("案号", 21), ("地点", 27), ("出庭负责人", 16))
NOTES = (
    "“届满日”一栏写有两个日期的，请在前一个日期以前办理；“暂定”的，放假安排公布后可能变动。"
    "本单列至出具之时，此后的变动以程序中的为准。"
)


def week_html(sheet: WeekSheet, *, with_next: bool) -> str:
    """The list from its title to its last line; without the next week only its numbers."""
    parts = [_paragraph(TITLE, "title"), _paragraph(f"{sheet.span}，{sheet.counts}", "subject")]
    if sheet.overdue:
        parts += _section("逾期未办", _table(_DUTIES, sheet.overdue), len(sheet.overdue))
    parts += _section("本周届满", _table(_DUTIES, sheet.week), len(sheet.week))
    parts += _section("本周开庭", _table(_HEARINGS, sheet.hearings), len(sheet.hearings))
    parts += _next(sheet, with_next)
    if sheet.cut:
        parts.append(_paragraph("期限过多，只列最早的一部分，其余请在程序中查看。", "small"))
    return f"<html><body>{''.join(parts)}{_paragraph(NOTES, 'small')}</body></html>"


def _next(sheet: WeekSheet, with_next: bool) -> Iterable[str]:
    duties, hearings = len(sheet.next_week), len(sheet.next_hearings)
    heading = f"下周：届满 {duties} 项，开庭 {hearings} 次"
    if with_next and (duties or hearings):
        return (_paragraph(heading, "heading"), *_short(sheet))
    return (_paragraph(f"{heading}{'，本单未列' if duties or hearings else ''}。", "small"),)


def _short(sheet: WeekSheet) -> Iterable[str]:
    """The next week in lines, for a first glance."""
    for row in sheet.next_week:
        state = "" if row.state == OPEN else row.state
        yield _paragraph(_beside(row.day, row.title, row.number, row.handler, state))
    for hearing in sheet.next_hearings:
        yield _paragraph(_beside(hearing.when, hearing.kind, hearing.number, hearing.heads))


def _beside(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _section(title: str, table: str, count: int) -> tuple[str, str]:
    heading = _paragraph(f"{title}（{count}）", "heading")
    return heading, table if count else _paragraph("没有。", "none")


def _table(
    columns: Sequence[tuple[str, int]], rows: Sequence[WeekRow] | Sequence[WeekHearing]
) -> str:
    """With its head again on every page it runs over."""
    head = "".join(
        f'<td width="{width}%" bgcolor="#eeeeee">{_paragraph(name, "head")}</td>'
        for name, width in columns
    )
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="0" style="border-collapse:'
        f'collapse; border-style:solid; border-color:#999999"><thead><tr>{head}</tr></thead>'
        f"{body}</table>"
    )


def _cell(words: str) -> str:
    return f"<td>{_paragraph(words)}</td>"


def _paragraph(words: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(words)}</p>' if kind else f"<p>{escape(words)}</p>"
