"""What tests of loaded law have in common: loading, finding lines, taking and keeping them."""

from __future__ import annotations

from collections.abc import Iterable

from tests.tracker.books.office_desk import OfficeDesk
from tests.tracker.law_texts import YEAR_2027
from tracker.books.law_book import Redating
from tracker.codes import Nature, Paper


def load_2027(office: OfficeDesk, text: str = YEAR_2027) -> None:
    office.law.load(office.law.candidate_year(text, "2027.toml"))


def load(office: OfficeDesk, text: str) -> None:
    office.law.load(office.law.candidate_statute(text, "规则.toml"))


def of_case(lines: Iterable[Redating], case_id: str, *papers: Paper) -> list[Redating]:
    """The lines of a case, of these papers."""
    return [
        line
        for line in lines
        if line.case_id == case_id and (not papers or line.of.paper in papers)
    ]


def duties_of(lines: Iterable[Redating]) -> dict[str, set[tuple[object, ...]]]:
    """By case: kind, old and new day of each duty."""
    found: dict[str, set[tuple[object, ...]]] = {}
    for line in lines:
        if line.of.nature is Nature.DUTY:
            old, new = line.deadline, line.now
            entry = (line.kind, old and old.due_on, new and new.due_on)
            found.setdefault(line.case_id, set()).add(entry)
    return found


def confirm(office: OfficeDesk, *lines: Redating) -> None:
    office.law.confirm(office.law.review(), frozenset(line.key for line in lines), frozenset(), "")


def keep(office: OfficeDesk, *lines: Redating, reason: str = "法院已书面告知") -> None:
    keys = frozenset(line.key for line in lines)
    office.law.confirm(office.law.review(), frozenset(), keys, reason)
