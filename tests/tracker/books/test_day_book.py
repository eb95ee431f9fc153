"""每日摘要 and internal steps by a moved clock: once a day, until somebody has read and ticked."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import time

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.tracker.books.days import evening, morning, settled, sheet
from tests.tracker.books.office_desk import OfficeDesk, at, day
from tracker.books.policy_book import PolicyBook
from tracker.codes import EventKind, Paper
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.errors import Conflict
from tracker.hearings import Hearing
from tracker.internal_steps import InternalStep
from tracker.people import Person

# 每日摘要


def test_the_digest_comes_at_its_hour_and_once_however_often_the_heart_beats(
    office: OfficeDesk,
) -> None:
    office.register("03-02")
    office.move("03-03 08:29")
    assert morning(office) is None
    office.move("03-03 08:30")
    digest = morning(office)
    assert digest is not None
    assert (digest.overdue, digest.today, digest.week) == (0, 0, 0)
    for moment in ("03-03 08:30", "03-03 12:00", "03-03 23:59", "03-04 08:00"):
        office.move(moment)
        assert morning(office) is None
    office.move("03-04 08:30")
    assert morning(office) is not None


def test_a_program_that_was_off_gives_the_digest_at_its_first_tick(office: OfficeDesk) -> None:
    office.register("03-02")
    office.move("03-10 14:20")
    digest = morning(office)
    assert digest is not None
    assert digest.on == day("03-10")
    assert digest.week == 2
    assert sheet(office, DaySheetKind.MORNING, "03-10").shown_at == at("03-10 14:20")


def test_a_restart_shows_no_digest_again(office: OfficeDesk, folder: DataFolder) -> None:
    office.move("03-10 08:30")
    assert morning(office) is not None
    with closing(open_desk_database(folder, at=office.now)) as database:
        assert morning(_again(database, "03-10 08:31")) is None


def _again(database: object, now: str) -> OfficeDesk:
    return OfficeDesk(database, now)  # type: ignore[arg-type]


@pytest.mark.parametrize("on", ["03-07", "03-08"])
def test_a_day_off_has_no_digest_and_no_check(office: OfficeDesk, on: str) -> None:
    case_id = office.register("03-02")
    office.move(f"{on} 17:00")
    office.submit(office.duties(case_id), on)
    assert morning(office) is None
    assert evening(office) is None


def test_a_weekend_worked_in_place_of_a_holiday_has_both(office: OfficeDesk) -> None:
    office.move("02-14 17:00")  # a Saturday made a working day in 2026
    office.register("02-13")
    case_id = office.register("02-13", official_no="（2026）沪7101行初124号")
    office.submit(office.duties(case_id), "02-14")
    assert morning(office) is not None
    assert evening(office) is not None


def test_an_office_that_wants_neither_gets_neither(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    settled(office, digest_at=None, evening_at=None)
    office.move("03-17 17:00")
    office.submit(office.duties(case_id), "03-17")
    assert morning(office) is None
    assert evening(office) is None


def test_the_hours_are_those_the_office_settled(office: OfficeDesk) -> None:
    office.register("03-02")
    settled(office, digest_at=time(7, 45), evening_at=time(16))
    office.move("03-17 07:45")
    assert morning(office) is not None
    office.move("03-17 15:59")
    assert evening(office) is None
    office.move("03-17 16:00")
    assert evening(office) is not None


def test_a_day_without_anything_keeps_its_empty_sheet(office: OfficeDesk) -> None:
    office.move("03-10 09:00")
    digest = morning(office)
    assert digest is not None
    assert not digest
    kept = json.loads(sheet(office, DaySheetKind.MORNING, "03-10").content)
    assert (kept["overdue"], kept["today"], kept["hearings"]) == (0, 0, [])


def test_two_ticks_at_once_cannot_double_a_sheet(office: OfficeDesk, folder: DataFolder) -> None:
    office.move("03-10 08:30")
    first, second = office.days.morning(), office.days.morning()
    assert first is not None
    assert second is not None
    assert office.days.show_digest(first)
    assert not office.days.show_digest(second)
    twin = DaySheet(id=office.desk.new_id(), kind=DaySheetKind.MORNING, on=day("03-10"))
    with pytest.raises(Conflict):
        office.desk.save([twin], "test")
    with closing(sqlite3.connect(folder.database)) as bare:
        assert bare.execute("SELECT count(*) FROM day_sheet").fetchone() == (1,)


def test_a_digest_that_was_read_carries_the_name_of_its_reader(office: OfficeDesk) -> None:
    office.move("03-10 08:30")
    morning(office)
    assert office.days.read_digest(day("03-10"))
    assert not office.days.read_digest(day("03-10"))
    assert not office.days.read_digest(day("03-09"))
    read = sheet(office, DaySheetKind.MORNING, "03-10")
    assert (read.signed_by, read.signed_at) == ("王敏", at("03-10 08:30"))


def test_the_digest_tells_the_hearings_of_the_day_and_who_is_away(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    morning_of, day_after = at("03-10 09:30"), at("03-11 00:00")
    hearings = [
        Hearing(id=office.desk.new_id(), case_id=case_id, starts_at=starts)
        for starts in (morning_of, day_after)
    ]
    person = Person(id=office.desk.new_id(), name="李强")
    office.desk.save([*hearings, person], "test")
    PolicyBook(office.desk).add_absence(person.id, day("03-09"), day("03-11"), None)
    office.move("03-10 08:30")
    digest = morning(office)
    assert digest is not None
    assert [line.starts_at for line in digest.hearings] == [morning_of]
    assert [(line.name, line.last_on) for line in digest.away] == [("李强", day("03-11"))]
    kept = json.loads(sheet(office, DaySheetKind.MORNING, "03-10").content)
    assert [each["case_id"] for each in kept["hearings"]] == [case_id]
    assert kept["away"] == [{"name": "李强", "last_on": "2026-03-11", "deputy": ""}]


def test_rights_are_told_when_they_lapse_within_three_working_days(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-09 10:00")
    office.record(
        case_id, EventKind.JUDGMENT_SERVED, "03-09", party_id=office.parties(case_id)[0].id
    )
    (appeal,) = office.all(case_id, paper=Paper.APPEAL)
    told = []
    for moment in ("03-18 09:00", "03-19 09:00", "03-24 09:00", "03-25 09:00"):
        office.move(moment)
        digest = morning(office)
        assert digest is not None
        told.append([line.deadline_id for line in digest.rights])
    assert appeal.act_by == day("03-24")
    assert told == [[], [appeal.id], [appeal.id], []]


# 内部节点


def steps(office: OfficeDesk, moment: str) -> list[tuple[str, bool]]:
    """The steps a digest at this moment shows, and whether they are ticked."""
    office.move(moment)
    digest = office.days.morning()
    assert digest is not None
    return [(step.step.value, step.done) for matter in digest.matters for step in matter.steps]


def test_internal_steps_stand_in_the_digest_of_their_day_until_they_are_ticked(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    party = office.parties(case_id)[0]
    assert steps(office, "03-02 10:00") == [("transfer", False)]
    tick = office.days.tick_step
    tick(case_id, party.id, "apl_answer_evidence", InternalStep.TRANSFER)
    assert steps(office, "03-02 11:00") == [("transfer", True)], "a slip can be taken back today"
    assert steps(office, "03-03 09:00") == [("assign", False)]
    assert steps(office, "03-09 09:00") == [("assign", False), ("materials", False)]
    tick(case_id, party.id, "apl_answer_evidence", InternalStep.MATERIALS)
    assert steps(office, "03-10 09:00") == [("assign", False), ("draft", False)]


def test_a_tick_can_be_taken_back_and_twice_the_same_changes_nothing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    party = office.parties(case_id)[0].id
    tick = office.days.tick_step
    rule = "apl_answer_evidence"
    assert tick(case_id, party, rule, InternalStep.TRANSFER).case_ids == {case_id}
    assert not tick(case_id, party, rule, InternalStep.TRANSFER)
    assert tick(case_id, party, rule, InternalStep.TRANSFER, False)
    assert not tick(case_id, party, rule, InternalStep.TRANSFER, False)
    assert steps(office, "03-02 11:00") == [("transfer", False)]


def test_answer_and_evidence_have_their_steps_in_common_and_lose_them_when_filed(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-02 11:00")
    digest = office.days.morning()
    assert digest is not None
    (matter,) = digest.matters
    assert set(matter.papers) == {Paper.ANSWER, Paper.EVIDENCE}
    office.submit(office.duties(case_id), "03-02")
    assert steps(office, "03-02 12:00") == []


def test_each_agency_has_steps_from_its_own_receipt(office: OfficeDesk) -> None:
    office.move("03-04 09:00")
    office.register("03-02", "03-04")
    digest = office.days.morning()
    assert digest is not None
    found = {m.line.agency: [step.step.value for step in m.steps] for m in digest.matters}
    assert sorted(map(len, found.values())) == [1, 2]


def test_what_is_overdue_itself_needs_no_steps_any_more(office: OfficeDesk) -> None:
    office.register("03-02")
    assert len(steps(office, "03-17 09:00")) == 7
    assert steps(office, "03-18 09:00") == []
