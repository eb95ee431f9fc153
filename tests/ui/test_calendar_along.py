"""A calendar that took in every 应诉期限.ics shows what stands now, whatever happened to a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest

from db.opening import DeskDatabase, open_desk_database
from tests.builders import NOW
from tests.empty_database import lay_database
from tests.tracker.books.office_desk import OfficeDesk, at, day
from tests.ui.calendars import SomeCalendar, entries_of, export, shown
from tests.ui.reminder_lines import the_law
from tracker.codes import DeadlineState, EventKind, Nature
from tracker.errors import TrackerError
from tracker.hearings import Hearing
from tracker.papers import IncomingPaper


@pytest.fixture
def database(tmp_path: Path) -> Iterator[DeskDatabase]:
    made = open_desk_database(lay_database(tmp_path / "data"), at=NOW)
    yield made
    made.close()


@pytest.fixture
def office(database: DeskDatabase) -> OfficeDesk:
    """A desk on 2 March 2026 at ten; its books are those of the window."""
    return OfficeDesk(database, "03-02 10:00")


@pytest.fixture
def taken(office: OfficeDesk, database: DeskDatabase) -> Callable[[], SomeCalendar]:
    """Exports and imports; a calendar that took every file shows what the last one says."""
    calendar, shelf = SomeCalendar(), database.shelf()

    def take() -> SomeCalendar:
        content = export(shelf, *the_law(), office.now)
        calendar.take(content)
        assert calendar.shows() == shown(entries_of(content))
        assert calendar.ignored == 0
        return calendar

    return take


def duties(calendar: SomeCalendar) -> list[tuple[date | datetime, str]]:
    """What is to be filed, by day."""
    seen = (each for each in calendar.shows().values() if "提交" in each.summary)
    return sorted(
        (each.begins, each.summary.partition("：")[2].partition("（")[0]) for each in seen
    )


def hearings(calendar: SomeCalendar) -> list[date | datetime]:
    """When the hearings begin."""
    seen = calendar.shows().values()
    return sorted(each.begins for each in seen if each.summary.startswith("出庭"))


BOTH, ANSWER, EVIDENCE = "提交答辩状、证据、依据", "提交答辩状", "提交证据、依据"


def test_papers_that_part_and_meet_again_are_never_doubled(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register("03-02")
    assert duties(taken()) == [(day("03-17"), BOTH)]
    office.move("03-12 10:00")
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", cause_removed_on=day("03-10"))
    assert duties(taken()) == [(day("03-17"), ANSWER), (day("03-25"), EVIDENCE)]
    office.void(case_id, EventKind.EXTENSION_GRANTED)
    assert duties(taken()) == [(day("03-17"), BOTH)]
    assert duties(taken()) == [(day("03-17"), BOTH)]


def test_papers_filed_one_after_the_other_leave_one_by_one(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register("03-02")
    taken()
    answer, evidence = office.duties(case_id)
    office.move("03-10 10:00")
    office.submit([answer], "03-10")
    assert duties(taken()) == [(day("03-17"), EVIDENCE)]
    office.move("03-11 10:00")
    office.submit([evidence], "03-11")
    assert duties(taken()) == []
    office.deadlines.reopen(answer.id, "误登")
    assert duties(taken()) == [(day("03-17"), ANSWER)]
    office.deadlines.reopen(evidence.id, "误登")
    assert duties(taken()) == [(day("03-17"), BOTH)]


def test_papers_filed_at_once_leave_at_once_and_as_one(
    office: OfficeDesk, taken: Callable[[], SomeCalendar], database: DeskDatabase
) -> None:
    case_id = office.register("03-02")
    taken()
    office.move("03-10 10:00")
    office.submit(office.duties(case_id), "03-10")
    assert duties(taken()) == []
    entries = entries_of(export(database.shelf(), *the_law(), office.now))
    filed = [each for each in entries.values() if "提交" in each["summary"]]
    assert [each["status"] for each in filed] == ["CANCELLED"]


def test_a_case_that_is_archived_leaves_the_calendar(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register("03-02")
    assert taken().shows()
    office.move("04-20 10:00")
    office.submit(office.duties(case_id), "03-10")
    office.record(case_id, EventKind.ARCHIVED, "04-20")
    assert taken().shows() == {}


def test_a_wrong_receipt_that_is_entered_anew_moves_the_entry(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register("03-02")
    taken()
    office.void(case_id, EventKind.SERVED)
    office.record(case_id, EventKind.SERVED, "02-27", party_id=office.parties(case_id)[0].id)
    assert duties(taken()) == [(day("03-16"), BOTH)]


def test_a_hearing_that_is_moved_and_cancelled_is_moved_and_taken_out(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register(
        "03-02", paper=IncomingPaper.SUMMONS, hearing_at=at("05-12 14:00"), hearing_place="一庭"
    )
    assert hearings(taken()) == [at("05-12 14:00")]
    (hearing,) = office.store.find(Hearing, case_id=case_id)
    told = {"hearing_id": hearing.id, "reason": "法官电话通知"}
    moved = {**told, "hearing_at": at("05-20 09:30")}
    office.record(case_id, EventKind.HEARING_MOVED, "03-02", **moved)
    assert hearings(taken()) == [at("05-20 09:30")]
    office.record(case_id, EventKind.HEARING_CANCELLED, "03-02", **told)
    assert hearings(taken()) == []
    office.void(case_id, EventKind.HEARING_CANCELLED)
    assert hearings(taken()) == [at("05-20 09:30")]


def test_a_voided_case_takes_everything_along(
    office: OfficeDesk, taken: Callable[[], SomeCalendar]
) -> None:
    case_id = office.register("03-02", paper=IncomingPaper.SUMMONS, hearing_at=at("05-12 14:00"))
    assert len(taken().shows()) > 1
    wrong = replace(office.case(case_id), voided_at=office.now, voided_by="王敏")
    office.store.save([wrong], actor="王敏", at=office.now, why="test")
    assert taken().shows() == {}


# Whatever happens


def a_few_verbs(office: OfficeDesk, case_id: str, chance: Random) -> list[Callable[[], object]]:
    """What an officer might do next; some of it will be refused."""
    today = office.now.date()
    some = chance.choice(office.all(case_id, nature=Nature.DUTY))
    granted = office.events(case_id, EventKind.EXTENSION_GRANTED)
    court_due = day(f"04-{chance.randint(1, 28):02}")
    return [
        lambda: office.submit([some], str(today)),
        lambda: office.submit(office.duties(case_id), str(today)),
        lambda: office.deadlines.reopen(some.id, "误登"),
        lambda: office.record(
            case_id, EventKind.EXTENSION_GRANTED, str(today), court_due=court_due
        ),
        lambda: [office.cases.void_event(each, "误登") for each in granted[-1:]],
        lambda: office.record(case_id, EventKind.NOTE, str(today)),
    ]


def what_stands(office: OfficeDesk, case_id: str) -> list[date]:
    """The days on which an agency has something to file, each once."""
    open_ones = office.all(case_id, nature=Nature.DUTY, state=DeadlineState.OPEN)
    return sorted({(each.party_id, each.rule_id, each.act_by) for each in open_ones}, key=_day)


def _day(each: tuple[str, str, date]) -> date:
    return each[2]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_happens_nothing_is_doubled_lost_or_left_behind(
    office: OfficeDesk, taken: Callable[[], SomeCalendar], seed: int
) -> None:
    chance = Random(seed)
    case_id = office.register("03-01", "03-02")
    done = 0
    for number in range(3, 23):
        office.move(f"03-{number:02} 10:00")
        try:
            chance.choice(a_few_verbs(office, case_id, chance))()
            done += 1
        except TrackerError:
            continue
        begins = [seen.begins for seen in duties_of(taken())]
        assert sorted(begins) == [each[2] for each in what_stands(office, case_id)]
    assert done > 5


def duties_of(calendar: SomeCalendar) -> list:
    """The entries of things to be filed, not the rights beside them."""
    return [each for each in calendar.shows().values() if "提交" in each.summary]
