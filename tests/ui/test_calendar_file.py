"""应诉期限.ics: read back by another program, taken in twice, and moved along with the cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar, Event

from db.opening import DeskDatabase, open_desk_database
from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    a_case,
    a_claimant,
    a_deadline,
    a_forum,
    a_hearing,
    a_party,
    a_person,
    a_whole_case,
    an_agency,
    an_appearance,
    an_event,
    an_occurrence,
    counted_ids,
    record_id,
    the_shared_records,
)
from tests.empty_database import lay_database
from tests.ui.calendars import SomeCalendar, entries_of, export, shown
from tests.ui.reminder_lines import the_law
from tracker.cases import Case
from tracker.codes import DeadlineState, Nature, Paper
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.records import Record
from tracker.reminders import Occurrence, OccurrenceState

DEADLINE = f"deadline-{record_id(Deadline)}@yingsu"
HEARING = f"hearing-{record_id(Hearing)}@yingsu"
MORNINGS = [f"03-{day:02} 09:00" for day in (10, 12, 16, 17)]
"""Five, three and one working days before 17 March 2026, and that day."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[DeskDatabase]:
    made = open_desk_database(lay_database(tmp_path / "data"), at=NOW)
    yield made
    made.close()


@pytest.fixture
def store(database: DeskDatabase) -> SqlStore:
    made = database.store(counted_ids())
    made.save(the_shared_records(), actor="管理员", at=NOW, why="setup")
    return made


@pytest.fixture
def shelf(database: DeskDatabase, store: SqlStore) -> SqlShelf:
    return database.shelf()


def save(store: SqlStore, *records: Record) -> None:
    store.save(list(records), actor="王芳", at=NOW, why="test")


def change(store: SqlStore, kind: type[Record], **over: Any) -> None:
    save(store, replace(store.get(kind, record_id(kind)), **over))


def written(shelf: SqlShelf, now: datetime = NOW) -> bytes:
    return export(shelf, *the_law(), now)


def entry(shelf: SqlShelf, uid: str = DEADLINE, now: datetime = NOW) -> Event:
    return entries_of(written(shelf, now))[uid]


def rings(event: Event) -> list[str]:
    """When alarms ring, in China: all of them are instants in UTC."""
    triggers = [alarm["trigger"] for alarm in event.walk("VALARM")]
    assert all(each.params["VALUE"] == "DATE-TIME" for each in triggers)
    assert all(each.dt.utcoffset() == timedelta() for each in triggers)
    return [f"{each.dt + timedelta(hours=8):%m-%d %H:%M}" for each in triggers]


def a_case_without_reminders(**over: Any) -> list[Record]:
    return [a_case(), a_claimant(), a_party(), an_event(), a_deadline(**over)]


# What stands in it


def test_a_duty_is_a_whole_day_that_says_what_where_and_who(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    event = entry(shelf)
    assert event["summary"] == "届满：提交证据、依据（2026）沪7101行初1号"
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (
        date(2026, 3, 17),
        date(2026, 3, 18),
    )
    assert str(event["description"]).splitlines() == [
        "机关：浦东新区市场监督管理局",
        "承办人：王芳",
        "届满日：2026-03-17 周二",
        "由应诉期限管家导出，日期以程序中的为准。",
    ]
    assert (event["status"], event["class"], event["transp"]) == (
        "CONFIRMED",
        "PRIVATE",
        "TRANSPARENT",
    )
    assert event.decoded("dtstamp") == event.decoded("last-modified") == NOW


def test_the_file_says_who_made_it_and_what_for(shelf: SqlShelf) -> None:
    calendar = Calendar.from_ical(written(shelf))
    assert (calendar["prodid"], calendar["version"], calendar["method"]) == (
        "-//Yingsu//Yingsu Deadlines//ZH",
        "2.0",
        "PUBLISH",
    )
    assert calendar.walk("VEVENT") == []


def test_claimants_are_not_named(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    assert "张三" not in written(shelf).decode("utf-8").replace("\r\n ", "")


def test_an_earlier_day_to_act_by_is_the_day_and_the_last_day_stands_beside_it(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_case_without_reminders(careful_on=date(2026, 3, 16)))
    event = entry(shelf)
    assert event.decoded("dtstart") == date(2026, 3, 16)
    assert event["summary"] == "提醒日：提交证据、依据（2026）沪7101行初1号"
    assert "届满日：2026-03-17 周二" in event["description"]
    assert "提醒日：2026-03-16 周一（稳妥日早于届满日，请在此日前办理）" in event["description"]


def test_a_provisional_day_says_so(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_case_without_reminders(provisional=True))
    event = entry(shelf)
    assert event["summary"].startswith("届满（暂定）：")
    assert "届满日：2026-03-17 周二（暂定）" in event["description"]


def test_a_right_is_told_apart_from_a_duty(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_case_without_reminders(nature=Nature.RIGHT, paper=Paper.APPEAL))
    event = entry(shelf)
    assert event["summary"] == "届满：提起上诉（2026）沪7101行初1号"
    assert "权利" in event["description"]


def test_a_right_that_lapsed_leaves_and_an_overdue_duty_stays(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_case_without_reminders(nature=Nature.RIGHT))
    calendar, last = SomeCalendar(), datetime(2026, 3, 17, 15, tzinfo=UTC)
    calendar.take(written(shelf, last))
    assert DEADLINE in calendar.shows()
    calendar.take(written(shelf, last + timedelta(hours=1)))
    assert DEADLINE not in calendar.shows()
    change(store, Deadline, nature=Nature.DUTY)
    calendar.take(written(shelf, last + timedelta(hours=1)))
    assert DEADLINE in calendar.shows()


def test_without_a_case_number_the_serial_stands_apart(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_case_without_reminders())
    change(store, Case, official_no="")
    assert entry(shelf)["summary"] == "届满：提交证据、依据 2026-诉-0001"


def test_papers_of_one_day_are_one_entry(store: SqlStore, shelf: SqlShelf) -> None:
    answer = a_deadline(2, paper=Paper.ANSWER)
    same = a_deadline()
    answer = replace(
        answer,
        case_id=same.case_id,
        party_id=same.party_id,
        trigger_event_id=same.trigger_event_id,
    )
    save(store, a_case(), a_party(), an_event(), same, answer)
    ((uid, seen),) = shown(entries_of(written(shelf))).items()
    assert uid == DEADLINE
    assert seen.summary == "届满：提交答辩状、证据、依据（2026）沪7101行初1号"


def test_a_hearing_has_its_hour_its_place_and_its_heads(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    event = entry(shelf, HEARING)
    assert event.decoded("dtstart") == datetime(2026, 5, 12, 6, 0, tzinfo=UTC)
    assert event["summary"] == "出庭：开庭（含线上）（2026）沪7101行初1号"
    assert event["location"] == "上海铁路运输法院 第三法庭"
    assert "出庭负责人：王芳" in event["description"]
    assert rings(event) == ["05-08 09:00", "05-11 09:00"]


# Alarms


def test_alarms_ring_when_the_program_would_remind(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    for number, days in ((2, 1), (3, 6)):
        row = an_occurrence(number, due_at=NOW + timedelta(days=days, minutes=30))
        save(store, replace(row, subject_id=record_id(Deadline), case_id=record_id(Case)))
    assert rings(entry(shelf)) == ["03-11 09:30", "03-16 09:30"]


def test_what_was_answered_does_not_ring_again(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    change(store, Occurrence, state=OccurrenceState.ACKNOWLEDGED)
    assert rings(entry(shelf)) == []


def test_where_nothing_was_planned_the_usual_working_days_count(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_case_without_reminders())
    assert rings(entry(shelf, now=NOW - timedelta(hours=1))) == MORNINGS
    assert rings(entry(shelf, now=NOW)) == MORNINGS[1:]


def test_a_last_day_on_a_day_off_rings_on_the_working_day_before(
    store: SqlStore, shelf: SqlShelf
) -> None:
    sunday = date(2026, 3, 15)
    save(store, *a_case_without_reminders(due_on=sunday, unrolled_on=sunday))
    assert rings(entry(shelf)) == ["03-11 09:00", "03-13 09:00"]


# The file


HOSTILE = (
    "局\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:伪造",
    "甲;乙,丙\\n丁\\N:戊",
    "\u2028BEGIN:VALARM\u0085\x0b\x0c\x1cTRIGGER:-PT1M",
    "\x00\x07\u202e反\u200b写",
    'X";ALTREP="cid:1":',
)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_typed_into_a_case_stays_text(
    store: SqlStore, shelf: SqlShelf, words: str
) -> None:
    save(store, a_person(2, name=words), an_agency(2, name=words), a_forum(2, name=words))
    save(
        store,
        a_case(official_no=words, forum_id=a_forum(2).id),
        a_party(handler_id=a_person(2).id, agency_id=an_agency(2).id),
        an_event(),
        a_deadline(),
        a_hearing(place=words),
        an_appearance(planned_id=a_person(2).id),
    )
    content = written(shelf)
    entries = entries_of(content)
    assert set(entries) == {DEADLINE, HEARING}
    assert {event.name for event in Calendar.from_ical(content).walk()} == {
        "VCALENDAR",
        "VEVENT",
        "VALARM",
    }
    kept = "".join(sign for sign in words if sign.isprintable()).replace(" ", "")
    kept = kept.replace("\\N", "＼N")
    for event in entries.values():
        assert event["status"] == "CONFIRMED"
        assert kept in str(event["summary"]).replace(" ", "")
        assert len(str(event["summary"]).splitlines()) == 1
    assert f"承办人：{kept}" in str(entries[DEADLINE]["description"]).replace(" ", "")
    assert kept in str(entries[HEARING]["location"]).replace(" ", "")


def test_lines_are_folded_between_characters_at_75_octets(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_case_without_reminders())
    change(store, Case, official_no="（2026）沪7101行初" + "壹" * 90 + "号")
    lines = written(shelf).split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    assert all(line.decode("utf-8") or not line for line in lines)
    assert b"\n" not in b"".join(lines)
    assert str(entry(shelf)["summary"]).count("壹") == 90


def test_the_same_file_is_written_of_the_same_day(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case(1), *a_whole_case(2))
    assert written(shelf) == written(shelf)


def test_a_day_that_no_calendar_reaches_stops_no_other_entry(
    store: SqlStore, shelf: SqlShelf
) -> None:
    far = date(2300, 1, 1)
    save(store, *a_case_without_reminders(due_on=far, unrolled_on=far, original_on=far))
    event = entry(shelf)
    assert (event.decoded("dtstart"), rings(event)) == (far, [])


# Taken in again


def test_taking_it_in_twice_doubles_nothing(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case(1), *a_whole_case(2))
    calendar = SomeCalendar()
    calendar.take(written(shelf))
    once = calendar.shows()
    calendar.take(written(shelf))
    calendar.take(written(shelf, NOW + timedelta(days=1)))
    assert calendar.shows() == once
    assert len(once) == 4


def test_a_moved_day_and_a_moved_hearing_move_in_the_calendar(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    calendar = SomeCalendar()
    calendar.take(written(shelf))
    change(store, Deadline, due_on=date(2026, 3, 20))
    change(store, Hearing, starts_at=NOW + timedelta(days=3))
    calendar.take(written(shelf))
    assert {uid: seen.begins for uid, seen in calendar.shows().items()} == {
        DEADLINE: date(2026, 3, 20),
        HEARING: NOW + timedelta(days=3),
    }


def test_an_older_file_does_not_bring_an_older_day_back(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    old = written(shelf)
    change(store, Deadline, due_on=date(2026, 3, 20))
    calendar = SomeCalendar()
    calendar.take(written(shelf))
    calendar.take(old)
    assert calendar.shows()[DEADLINE].begins == date(2026, 3, 20)
    assert calendar.ignored == 1


def test_a_hearing_that_was_held_stays_in_the_calendar_and_rings_no_more(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    calendar = SomeCalendar()
    calendar.take(written(shelf, datetime(2026, 5, 12, 12, tzinfo=UTC)))
    assert HEARING in calendar.shows()
    calendar.take(written(shelf, datetime(2026, 5, 13, 1, tzinfo=UTC)))
    assert HEARING in calendar.shows()
    assert calendar.entries[HEARING].walk("VALARM") == []
    assert calendar.ignored == 0


def test_what_ended_is_cancelled_for_sixty_days_and_then_left_out(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    change(store, Deadline, state=DeadlineState.SUBMITTED)
    event = entry(shelf)
    assert (event["status"], event.walk("VALARM")) == ("CANCELLED", [])
    assert DEADLINE not in entries_of(written(shelf, NOW + timedelta(days=61)))
