"""The law that counts now: rules and work calendar, exchanged as one when a text is loaded."""

from __future__ import annotations

from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar


class LawInForce:
    """One per program. Whoever reads `rules` and then `calendar` may meet an exchange in between;
    `both` never does."""

    def __init__(self, rules: RuleBook, calendar: WorkCalendar) -> None:
        self._both = (rules, calendar)

    @property
    def rules(self) -> RuleBook:
        """The rules that count now."""
        return self._both[0]

    @property
    def calendar(self) -> WorkCalendar:
        """The work calendar that counts now."""
        return self._both[1]

    @property
    def both(self) -> tuple[RuleBook, WorkCalendar]:
        """Rules and calendar of one moment."""
        return self._both

    def exchange(self, rules: RuleBook, calendar: WorkCalendar) -> None:
        """From now on these count."""
        self._both = (rules, calendar)
