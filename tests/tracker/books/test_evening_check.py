"""下班核对 by a moved clock: no tick vanishes unseen, and no signature comes by itself."""

from __future__ import annotations

import json
import sqlite3
import sys
import time as time_of_machine
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from db.place import DataFolder
from tests.tracker.books.days import evening, sheet, sign, today
from tests.tracker.books.office_desk import OfficeDesk, at, day
from tracker.codes import DeadlineState, EventKind, NotSubmitted, Paper
from tracker.day_sheets import DaySheetKind
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.evening import check_of, read_kept, unsigned_before


def test_a_ticked_deadline_is_visible_until_the_day_is_signed_off_and_can_be_undone(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    answer, evidence = office.duties(case_id)
    office.move("03-16 11:00")
    office.submit([answer], "03-16")
    assert [line.deadline_id for line in today(office).closed] == [answer.id]
    assert not today(office).is_signed

    office.deadlines.reopen(answer.id, "点错了案件")
    assert today(office).closed == ()
    assert {d.state for d in office.duties(case_id)} == {DeadlineState.OPEN}

    office.submit([evidence], "03-16")
    office.move("03-16 16:45")
    sign(office)
    assert today(office).is_signed
    assert evening(office) is None


@pytest.mark.parametrize(
    ("moment", "wanted"),
    [
        ("03-13 16:30", False),  # Friday; the next working day is Monday
        ("03-16 16:29", False),
        ("03-16 16:30", True),  # due tomorrow
        ("03-17 16:30", True),  # due today
        ("03-18 16:30", False),  # overdue has reminders of its own
    ],
)
def test_the_check_comes_only_when_something_is_due_today_or_by_the_next_working_day(
    office: OfficeDesk, moment: str, wanted: bool
) -> None:
    office.register("03-02")  # due on Tuesday 03-17
    office.move(moment)
    assert (evening(office) is not None) is wanted


def test_a_friday_looks_as_far_as_monday(office: OfficeDesk) -> None:
    office.register("02-27")  # 15 days: Saturday 03-14, rolled to Monday 03-16
    office.move("03-13 16:30")
    check = evening(office)
    assert check is not None
    assert check.until == day("03-16")
    assert len(check.ahead) == 2
    assert check.due == ()


def test_whatever_was_ticked_today_asks_for_a_check(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-04 10:00")
    answer, evidence = office.duties(case_id)
    office.submit([answer], "03-03")
    office.deadlines.not_needed((evidence.id,), NotSubmitted.CASE_ENDED, "原告撤诉")
    office.move("03-04 16:30")
    check = evening(office)
    assert check is not None
    assert {line.state for line in check.closed} == {
        DeadlineState.SUBMITTED,
        DeadlineState.NOT_NEEDED,
    }
    assert [line.lacks_proof for line in check.closed if line.submitted_on] == [True]


def test_an_appeal_that_lapses_today_is_due_like_a_duty_and_other_rights_are_not(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-09 10:00")
    office.submit(office.duties(case_id), "03-09")
    office.record(
        case_id, EventKind.JUDGMENT_SERVED, "03-09", party_id=office.parties(case_id)[0].id
    )
    office.move("03-24 16:30")
    check = evening(office)
    assert check is not None
    assert [line.paper for line in check.due] == [Paper.APPEAL]


def test_a_check_that_was_shown_asks_again_as_if_put_off_and_no_later_than_closing(
    office: OfficeDesk,
) -> None:
    """So a crash loses no check, and a restart repeats none at once."""
    office.register("03-02")
    asked = []
    for moment in ("16:30", "16:31", "16:59", "17:00", "17:25", "17:30", "17:31", "20:00"):
        office.move(f"03-17 {moment}")
        if evening(office) is not None:
            asked.append(moment)
    assert asked == ["16:30", "17:00", "17:30"]


def test_a_check_put_off_keeps_its_marks_and_comes_back_before_closing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-17 10:00")
    office.submit(office.duties(case_id), "03-17")
    office.move("03-17 17:10")
    check = evening(office)
    assert check is not None
    marks = {check.closed[0].key}
    office.days.put_off(check.on, marks)
    assert today(office).kept.marks == marks
    office.move("03-17 17:29")
    assert evening(office) is None
    office.move("03-17 17:30")
    assert evening(office) is not None
    assert today(office).kept.marks == marks


def test_nothing_is_signed_without_a_name(office: OfficeDesk) -> None:
    office.register("03-02")
    office.move("03-17 16:30")
    with pytest.raises(InputError, match="signature_missing"):
        office.days.sign(today(office), (), "  ", anyway=True)
    assert office.shelf.day_sheet(DaySheetKind.EVENING, day("03-17")) is None


def test_what_is_open_or_not_verified_is_signed_only_when_that_is_said_once_more(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-17 16:00")
    answer, _ = office.duties(case_id)
    office.submit([answer], "03-17")
    for marks in ((), [line.key for line in today(office).closed]):
        with pytest.raises(InputError, match="check_unfinished"):
            office.days.sign(today(office), marks, "王敏")
    assert office.days.sign(today(office), (), "王敏", anyway=True)
    kept = json.loads(sheet(office, DaySheetKind.EVENING, "03-17").content)
    assert [each["paper"] for each in kept["due"]] == ["evidence"]
    assert [(e["paper"], e["verified"], e["lacks_proof"]) for e in kept["closed"]] == [
        ("answer", False, True)
    ]


def test_a_complete_check_is_signed_at_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-17 16:00")
    office.submit(office.duties(case_id), "03-17")
    check = today(office)
    office.days.sign(check, [line.key for line in check.closed], " 李强 ")
    signed = sheet(office, DaySheetKind.EVENING, "03-17")
    assert (signed.signed_by, signed.signed_at) == ("李强", at("03-17 16:00"))
    assert read_kept(signed.content).verified == {line.key for line in check.closed}


def test_what_is_ticked_after_the_signature_asks_for_another_one_and_history_keeps_both(
    office: OfficeDesk, folder: DataFolder
) -> None:
    case_id = office.register("03-02")
    answer, evidence = office.duties(case_id)
    office.move("03-17 16:35")
    office.submit([answer], "03-17")
    evening(office)
    sign(office, "王敏")
    assert evening(office) is None
    office.move("03-17 16:50")
    office.submit([evidence], "03-17")
    assert not today(office).is_signed
    assert evening(office) is not None, "at once, for the day counted as done"
    assert evening(office) is None, "but not at every tick"
    assert len(today(office).kept.marks) == 1, "what was verified before stays so"
    sign(office, "李强")
    assert today(office).is_signed

    with closing(sqlite3.connect(folder.database)) as bare:
        lines = bare.execute(
            "SELECT after FROM history WHERE \"table\" = 'day_sheet' AND why = 'check_signed'"
            " ORDER BY seq"
        ).fetchall()
    names = [json.loads(after)["signed_by"] for (after,) in lines]
    listed = [len(json.loads(json.loads(after)["content"])["closed"]) for (after,) in lines]
    assert (names, listed) == (["王敏", "李强"], [1, 2])


def test_an_undone_submission_that_is_due_today_asks_for_another_signature(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-17 16:00")
    office.submit(office.duties(case_id), "03-17")
    office.move("03-17 16:40")
    sign(office)
    answer, _ = office.duties(case_id)
    office.deadlines.reopen(answer.id, "退件")
    assert evening(office) is not None


def test_a_day_that_was_not_signed_off_is_asked_for_on_the_next(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-06 18:40")  # Friday, after the office closed
    office.submit(office.duties(case_id), "03-06")
    office.move("03-09 09:00")
    missed = unsigned_before(office.shelf, day("03-09"))
    assert missed is not None
    assert (missed.on, len(missed.closed)) == (day("03-06"), 2)
    check = check_of(office.shelf, missed.on, office.desk.calendar)
    office.days.sign(check, [line.key for line in check.closed], "王敏")
    assert unsigned_before(office.shelf, day("03-09")) is None
    signed = sheet(office, DaySheetKind.EVENING, "03-06")
    assert signed.signed_at == at("03-09 09:00")


def test_a_day_is_asked_for_a_week_and_no_longer(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.submit(office.duties(case_id), "03-02")
    for on, asked in (("03-02", False), ("03-03", True), ("03-09", True), ("03-10", False)):
        missed = unsigned_before(office.shelf, day(on))
        assert (missed is not None) is asked, on


def test_a_spoilt_sheet_counts_as_not_checked(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.submit(office.duties(case_id), "03-02")
    sign(office)
    kept = sheet(office, DaySheetKind.EVENING, "03-02")
    for content in ("", "[]", '{"closed": 3}', '{"closed": [{}], "later": "gestern"}'):
        office.desk.save([replace(kept, content=content)], "test")
        kept = sheet(office, DaySheetKind.EVENING, "03-02")
        assert not today(office).is_signed


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that believes to be in New York."""
    monkeypatch.setenv("TZ", "America/New_York")
    time_of_machine.tzset()
    yield
    monkeypatch.undo()
    time_of_machine.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="the zone of Windows is no variable")
@pytest.mark.usefixtures("far_away")
def test_the_evening_is_one_in_china_whatever_zone_the_machine_believes_in(
    office: OfficeDesk,
) -> None:
    office.register("03-02")
    office.move("03-17 16:29")
    assert evening(office) is None
    office.move("03-17 16:30")
    assert today(office).on == day("03-17")
    assert evening(office) is not None


def test_only_one_of_several_papers_of_an_event_is_undone(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-17 10:00")
    answer, evidence = office.duties(case_id)
    office.submit([answer, evidence], "03-17")
    office.deadlines.reopen(answer.id, "只寄出了证据")
    check = today(office)
    assert [line.deadline_id for line in check.closed] == [evidence.id]
    assert [line.deadline_id for line in check.due] == [answer.id]
    assert office.store.get(Deadline, answer.id).state is DeadlineState.OPEN
