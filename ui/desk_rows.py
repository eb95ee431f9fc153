"""How the desk orders open duties: by urgency, papers of one period side by side. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tracker.codes import Paper
from tracker.deadlines import Urgency
from tracker.diary import DiaryDeadline
from tracker.queries import DeadlineLine

GROUPS = (Urgency.OVERDUE, Urgency.TODAY, Urgency.WEEK, Urgency.LATER)


class DeskRow(NamedTuple):
    """One thing to file: several papers when the same period of the same party asks for them."""

    lines: tuple[DeadlineLine, ...]

    @property
    def line(self) -> DeadlineLine:
        """The first paper; party, rule and all dates are those of every paper of the row."""
        return self.lines[0]

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What is to be filed, in the order of the rule."""
        return tuple(line.paper for line in self.lines)

    @property
    def deadline_ids(self) -> tuple[str, ...]:
        """The deadlines that filing everything of this row would close."""
        return tuple(line.deadline_id for line in self.lines)


def joined(lines: Iterable[DeadlineLine]) -> list[DeskRow]:
    """One row for the papers of one party and rule, as long as all their dates agree."""
    together: dict[tuple[object, ...], list[DeadlineLine]] = {}
    for line in lines:
        together.setdefault(period_of(line), []).append(line)
    return [DeskRow(tuple(papers)) for papers in together.values()]


def period_of(line: DeadlineLine | DiaryDeadline) -> tuple[object, ...]:
    """What papers have in common that are filed together."""
    return (
        line.party_id,
        line.rule_id,
        line.trigger_on,
        line.unrolled_on,
        line.due_on,
        line.original_on,
        line.stated_on,
        line.careful_on,
        line.provisional,
        line.origin,
    )
