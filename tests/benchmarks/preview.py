"""What a keystroke in the form for incoming papers costs: `python -m tests.benchmarks.preview`."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

import main
import resources
from tests.builders import NOW
from tests.offices import opened_database
from tracker.books.case_book import CaseBook
from tracker.in_force import LawInForce
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.rules import load_rules
from tracker.workdays import load_workdays

RUNS = 200
DAY = date(2026, 9, 18)
"""Fifteen days later the days off of National Day, ten working days later as well."""


def measure() -> list[tuple[str, float, str]]:
    """What was measured, how much, and in which unit; medians of many keystrokes."""
    law = LawInForce(
        load_rules(resources.folder("rules")), load_workdays(resources.folder("workdays"))
    )
    with (
        tempfile.TemporaryDirectory(prefix="yingsu-bench-") as folder,
        opened_database(Path(folder), NOW) as database,
    ):
        desk = main.make_desk(database, actor=lambda: "bench", law=law, now=lambda: NOW)
        book = CaseBook(desk)
        return [
            (f"preview of the deadlines, {parties} of ours", _keystroke(book, parties), "ms")
            for parties in (1, 3)
        ]


def _keystroke(book: CaseBook, parties: int) -> float:
    """Milliseconds to draft the deadlines of one notice anew."""
    draft = Draft(
        paper=IncomingPaper.ANSWER_NOTICE,
        parties=tuple(PartyDraft(agency=f"机关{n}", served_on=DAY) for n in range(parties)),
        received_on=DAY,
        official_no="（2026）沪7101行初900号",
        claimants="张某某",
    )
    assert len(book.draft_deadlines(draft)) >= parties
    return 1000 * median(_seconds(book, draft) for _ in range(RUNS))


def _seconds(book: CaseBook, draft: Draft) -> float:
    start = perf_counter()
    book.draft_deadlines(draft)
    return perf_counter() - start


if __name__ == "__main__":
    for what, much, unit in measure():
        print(f"{what:50}{much:10.2f} {unit}")
