"""How a day of the work calendar is painted and said: colour, mark and words, always together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.workdays import Day, DayKind
from ui.words import holiday

INKS = {
    DayKind.WORKDAY: "text",
    DayKind.WEEKEND: "text_muted",
    DayKind.HOLIDAY: "overdue",
    DayKind.MAKEUP: "later",
}
"""The token a day's number is written in."""
GROUNDS = {
    DayKind.WEEKEND: "sunken",
    DayKind.HOLIDAY: "overdue_soft",
    DayKind.MAKEUP: "later_soft",
}
"""The token below it; other days have none."""


def mark(day: Day | None) -> str:
    """The sign in the corner of a day: 休, 班, or ? where no notice is out yet."""
    if day is None:
        return ""
    if day.kind is DayKind.HOLIDAY:
        return off_mark()
    if day.kind is DayKind.MAKEUP:
        return work_mark()
    return "" if day.confirmed else "?"


def off_mark() -> str:
    """休: a day off."""
    return QCoreApplication.translate("WorkCalendar", "休")


def work_mark() -> str:
    """班: a weekend made a working day."""
    return QCoreApplication.translate("WorkCalendar", "班")


def kind_words(day: Day) -> str:
    """What a day is: 国庆节 · 放假, 调休上班, 工作日 · 暂定，放假通知尚未公布."""
    kinds = {
        DayKind.HOLIDAY: QCoreApplication.translate("WorkCalendar", "放假"),
        DayKind.MAKEUP: QCoreApplication.translate("WorkCalendar", "调休上班"),
        DayKind.WEEKEND: QCoreApplication.translate("WorkCalendar", "周末"),
        DayKind.WORKDAY: QCoreApplication.translate("WorkCalendar", "工作日"),
    }
    name = holiday(day.name) if day.name else ""
    doubt = QCoreApplication.translate("WorkCalendar", "暂定，放假通知尚未公布")
    return " · ".join(filter(None, [name, kinds[day.kind], "" if day.confirmed else doubt]))
