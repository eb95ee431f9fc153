"""What can be wrong or doubtful in a pasted holiday notice, as codes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NoticeProblem(StrEnum):
    """What is wrong or doubtful in a notice that was read."""

    NOTHING_READ = "nothing_read"
    """No holiday was recognised."""
    YEAR_MISSING = "year_missing"
    """The text does not say for which year it is."""
    FESTIVAL_MISSING = "festival_missing"
    """A festival of the regulation is not spoken of."""
    FESTIVAL_TWICE = "festival_twice"
    """A festival is spoken of twice, with different days."""
    NO_DAYS_OFF = "no_days_off"
    """No day off was understood for a holiday."""
    STATUTORY_DAY_MISSING = "statutory_day_missing"
    """A statutory day of a festival is not among the days off."""
    NO_SUCH_DAY = "no_such_day"
    """A day that does not exist, or a range that runs backwards or is too long."""
    OUTSIDE_YEAR = "outside_year"
    """A day far from the year of the notice."""
    MAKEUP_ON_WEEKDAY = "makeup_on_weekday"
    """A make-up day is neither Saturday nor Sunday."""
    OFF_AND_WORKED = "off_and_worked"
    """The same day is given off and worked."""
    AMENDS_UNKNOWN_YEAR = "amends_unknown_year"
    """It amends a year whose notice is not loaded."""
    NOT_UNDERSTOOD = "not_understood"
    """A day is named, and what is said of it was not understood."""
    COUNT_DIFFERS = "count_differs"
    """The number of days stated (共n天) is not the number read."""
    DAYS_UNBALANCED = "days_unbalanced"
    """Weekdays off less make-up days are not as many as the statutory days, as in every year."""
    MAKEUP_FAR = "makeup_far"
    """A make-up day lies far from the days off it makes up for."""
    WEEKDAY_DIFFERS = "weekday_differs"
    """The weekday in brackets is not that of the date."""
    DAY_TWICE = "day_twice"
    """Two holidays name the same day; the first one keeps it."""
    TITLE_MISSING = "title_missing"
    """The title of the notice is not in the text."""


_DOUBTS = frozenset(
    {
        NoticeProblem.NOT_UNDERSTOOD,
        NoticeProblem.COUNT_DIFFERS,
        NoticeProblem.DAYS_UNBALANCED,
        NoticeProblem.MAKEUP_FAR,
        NoticeProblem.WEEKDAY_DIFFERS,
        NoticeProblem.DAY_TWICE,
        NoticeProblem.TITLE_MISSING,
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem with the holiday and the day it concerns, and the words of the text behind it.

    `said` and `found` are the number of days the text states and the number that was read.
    """

    code: NoticeProblem
    holiday: str = ""
    day: date | None = None
    text: str = ""
    said: int | None = None
    found: int | None = None


def blocking(problems: Iterable[Problem]) -> frozenset[NoticeProblem]:
    """Which of these forbid to load what was read; of the others an officer judges.

    Words that were not understood in a year whose days do not add up are most likely the days
    that are lacking: then both forbid it.
    """
    found = {problem.code for problem in problems}
    doubts = _DOUBTS - _LACKING if found >= _LACKING else _DOUBTS
    return frozenset(found - doubts)


_LACKING = {NoticeProblem.NOT_UNDERSTOOD, NoticeProblem.DAYS_UNBALANCED}
