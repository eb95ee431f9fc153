"""Reminders until somebody acts: told once, told anew while overdue, never lost or doubled."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.tracker.books.office_desk import OfficeDesk, at, day
from tracker.codes import DeadlineState, EventKind, NotSubmitted, Paper
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState


def told(office: OfficeDesk, deadline: Deadline) -> list[Level]:
    """The levels of this deadline that are due now."""
    return [row.level for row in office.due() if row.subject_id == deadline.id]


def acknowledge(office: OfficeDesk) -> None:
    office.reminders.acknowledge([row.id for row in office.due()])


def test_forty_days_off_everything_is_listed_exactly_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("04-11 10:00")
    first = office.due()
    for deadline in office.duties(case_id):
        assert sorted(row.level for row in first if row.subject_id == deadline.id) == sorted(
            (
                Level.REGISTERED,
                Level.WORKDAYS_5,
                Level.WORKDAYS_3,
                Level.WORKDAYS_1,
                Level.LAST_DAY_MORNING,
                Level.LAST_DAY_AFTERNOON,
                Level.OVERDUE,
            )
        )
    assert office.due() == first
    assert len({row.id for row in first}) == len(first)


def test_asking_twice_what_is_due_doubles_nothing(office: OfficeDesk) -> None:
    office.register("03-02")
    for moment in ("03-02 10:00", "03-10 09:00", "03-18 09:00", "03-19 08:59", "03-19 09:00"):
        office.move(moment)
        assert [r.id for r in office.due()] == [r.id for r in office.due()]
    live = office.store.find(Occurrence, state=LIVE_STATES)
    keys = [(row.subject_id, row.level, row.due_at) for row in live]
    assert len(keys) == len(set(keys))


def test_an_overdue_duty_is_told_anew_every_day_until_it_is_acknowledged(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    acknowledge(office)
    answer, _ = office.duties(case_id)
    office.move("03-18 09:00")
    office.due()
    for moment in ("03-19 09:00", "03-20 11:00", "03-25 08:00"):
        office.move(moment)
        overdue = [
            r for r in office.due() if r.level is Level.OVERDUE and r.subject_id == answer.id
        ]
        assert len(overdue) == 1
        assert overdue[0].shown_at is None
        office.reminders.shown([overdue[0].id])
    rows = [r for r in office.rows(answer) if r.level is Level.OVERDUE]
    assert [r.state for r in rows] == [OccurrenceState.SUPERSEDED] * 3 + [OccurrenceState.SHOWN]


def test_an_overdue_duty_is_told_although_nothing_can_be_written(folder: DataFolder) -> None:
    database = open_desk_database(folder, at=at("03-02 10:00"), busy_seconds=0.05)
    office = OfficeDesk(database, "03-02 10:00")
    evidence = office.duties(office.register("03-02"))[1]
    office.move("03-19 10:00")
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert Level.OVERDUE in told(office, evidence)
    database.close()


def test_a_clock_that_ran_years_ahead_carries_no_reminder_off(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    evidence = office.duties(case_id)[1]
    office.move("03-19 10:00")
    acknowledge(office)
    office.move("2030-01-01 10:00")
    office.reminders.shown([row.id for row in office.due()])
    office.move("03-20 10:00")
    assert told(office, evidence) == []

    office.reminders.set_right()
    (row,) = (row for row in office.due() if row.subject_id == evidence.id)
    assert (row.level, row.due_at, row.shown_at) == (Level.OVERDUE, at("03-20 09:00"), None)


def test_a_clock_set_back_a_little_changes_nothing(office: OfficeDesk) -> None:
    office.register("03-02")
    office.move("03-18 10:00")
    acknowledge(office)
    office.move("03-18 09:59")
    assert not office.reminders.set_right()
    assert office.due() == []


def test_what_was_put_off_in_a_wrong_year_comes_back(office: OfficeDesk) -> None:
    evidence = office.duties(office.register("03-02"))[1]
    office.move("2030-01-01 10:00")
    rows = [row.id for row in office.due() if row.subject_id == evidence.id]
    office.reminders.snooze(rows, at("2030-01-01 11:00"))
    office.move("03-12 10:00")
    office.reminders.set_right()
    assert Level.REGISTERED in told(office, evidence)


def test_acknowledging_an_overdue_duty_silences_that_day_only(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.move("03-18 10:00")
    acknowledge(office)
    assert office.due() == []
    office.move("03-18 23:59")
    assert office.due() == []
    office.move("03-19 09:00")
    assert told(office, answer) == [Level.OVERDUE]
    acknowledge(office)
    assert office.live(answer) == [("03-20 09:00", Level.OVERDUE)]


def test_acknowledging_twice_makes_one_row_for_tomorrow(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.move("03-18 10:00")
    ids = [row.id for row in office.due()]
    office.reminders.acknowledge(ids)
    office.reminders.acknowledge(ids)
    assert office.live(answer) == [("03-19 09:00", Level.OVERDUE)]


@pytest.mark.parametrize("end", ["filed", "not needed", "voided"])
def test_overdue_reminders_end_by_filing_by_a_reason_or_by_voiding(
    office: OfficeDesk, end: str
) -> None:
    case_id = office.register("03-02")
    office.move("03-20 10:00")
    assert office.due() != []
    deadlines = office.duties(case_id)
    match end:
        case "filed":
            office.submit(deadlines, "03-20")
        case "not needed":
            ids = tuple(d.id for d in deadlines)
            office.deadlines.not_needed(ids, NotSubmitted.CASE_ENDED, "已撤诉")
        case "voided":
            office.void(case_id, EventKind.SERVED)
    for moment in ("03-20 10:00", "03-21 09:00", "04-30 09:00"):
        office.move(moment)
        assert not {d.id for d in deadlines} & {row.subject_id for row in office.due()}


def test_a_right_is_hinted_at_and_never_overdue(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    right = office.one(case_id, Paper.JURISDICTION_OBJECTION)
    office.move("03-30 10:00")
    assert told(office, right) == [Level.WORKDAYS_3]
    acknowledge(office)
    office.move("04-30 10:00")
    assert told(office, right) == []


def test_a_right_registered_with_two_days_left_is_hinted_at_once(office: OfficeDesk) -> None:
    office.move("03-16 10:00")
    case_id = office.register("03-02")
    right = office.one(case_id, Paper.JURISDICTION_OBJECTION)
    assert office.live(right) == [("03-16 10:00", Level.WORKDAYS_3)]


# Putting off.


def test_a_reminder_can_be_put_off_within_the_last_day_but_not_past_it(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.move("03-16 09:00")
    ids = [row.id for row in office.due() if row.subject_id == answer.id]
    with pytest.raises(InputError) as refused:
        office.reminders.snooze(ids, at("03-18 00:00"))
    assert refused.value.code == "snooze_too_late"
    assert refused.value.params == {"limit": at("03-17 17:30")}
    office.reminders.snooze(ids, at("03-17 17:29"))
    assert told(office, answer) == []
    office.move("03-17 17:29")
    assert Level.WORKDAYS_1 in told(office, answer)


def test_after_the_office_closed_a_last_day_waits_for_minutes_only(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.move("03-17 18:00")
    ids = [row.id for row in office.due() if row.subject_id == answer.id]
    with pytest.raises(InputError):
        office.reminders.snooze(ids, at("03-17 19:00"))
    office.reminders.snooze(ids, at("03-17 18:30"))
    assert told(office, answer) == []


def test_a_stated_term_limits_putting_off_before_the_statutory_day(office: OfficeDesk) -> None:
    case_id = office.register("03-02", party={"stated_due": day("03-12")})
    answer, _ = office.duties(case_id)
    ids = [row.id for row in office.due() if row.subject_id == answer.id]
    with pytest.raises(InputError):
        office.reminders.snooze(ids, at("03-13 00:00"))


def test_what_is_overdue_can_wait_for_less_than_a_day(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.move("03-20 10:00")
    ids = [row.id for row in office.due() if row.subject_id == answer.id]
    with pytest.raises(InputError):
        office.reminders.snooze(ids, at("03-21 10:00"))
    office.reminders.snooze(ids, at("03-21 09:00"))
    assert told(office, answer) == []
    office.move("03-21 09:00")
    assert len(told(office, answer)) == len(ids)


def test_an_overdue_reminder_put_off_and_then_ignored_is_told_anew(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    acknowledge(office)
    answer, _ = office.duties(case_id)
    office.move("03-18 10:00")
    (row,) = [r for r in office.due() if r.level is Level.OVERDUE and r.subject_id == answer.id]
    office.reminders.snooze([row.id], at("03-18 11:00"))
    office.move("03-18 11:00")
    office.reminders.shown([row.id])
    office.move("03-19 09:00")
    (anew,) = [r for r in office.due() if r.level is Level.OVERDUE and r.subject_id == answer.id]
    assert (anew.due_at, anew.shown_at) == (at("03-19 09:00"), None)


# What ended, moved, or cannot be read.


def test_a_row_whose_duty_ended_unseen_is_cancelled_on_the_way(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    closed = replace(answer, state=DeadlineState.SUBMITTED, submitted_on=day("03-02"))
    office.desk.save([closed], "as another program would")
    assert told(office, answer) == []
    registered = next(r for r in office.rows(answer) if r.level is Level.REGISTERED)
    assert (registered.state, registered.cancelled_reason) == (OccurrenceState.CANCELLED, "closed")


def test_a_reminder_whose_subject_cannot_be_read_is_shown_all_the_same(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    (row, *_) = office.rows(office.one(case_id, Paper.ANSWER))
    lost = replace(row, id=office.desk.new_id(), version=0, subject_id="nothing")
    office.desk.save([lost], "test")
    due = {each.id for each in office.due()}
    assert lost.id in due
    assert len(due) == 3
    office.reminders.acknowledge([lost.id])
    assert lost.id not in {each.id for each in office.due()}


def test_one_duty_that_cannot_be_read_stops_no_other_reminder(
    office: OfficeDesk, folder: DataFolder
) -> None:
    case_id = office.register("03-02")
    answer, evidence = office.duties(case_id)
    with sqlite3.connect(folder.database) as connection:
        connection.execute("UPDATE deadline SET state = '?' WHERE id = ?", (answer.id,))
    assert {row.subject_id for row in office.due()} == {answer.id, evidence.id}


def test_row_30_a_moved_date_is_told_again_although_the_old_one_was_acknowledged(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    acknowledge(office)
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", cause_removed_on=day("03-10"))
    evidence = office.one(case_id, Paper.EVIDENCE)
    office.move("03-18 09:00")
    assert told(office, evidence) == [Level.WORKDAYS_5]


def test_reminders_go_on_while_an_extension_is_only_asked_for(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    acknowledge(office)
    office.record(case_id, EventKind.EXTENSION_REQUESTED, "03-02")
    office.move("03-10 09:00")
    assert told(office, office.one(case_id, Paper.EVIDENCE)) == [Level.WORKDAYS_5]


def test_the_next_reminder_is_known(office: OfficeDesk) -> None:
    office.register("03-02")
    acknowledge(office)
    assert office.reminders.next_due() == at("03-10 09:00")


def test_shown_rows_stay_due_and_failed_ones_keep_their_error(office: OfficeDesk) -> None:
    office.register("03-02")
    rows = office.due()
    office.reminders.shown([row.id for row in rows])
    office.reminders.failed(rows[0].id, "unreadable")
    again = {row.id: row for row in office.due()}
    assert again.keys() == {row.id for row in rows}
    assert again[rows[0].id].error == "unreadable"
    assert {row.state for row in again.values()} == {OccurrenceState.SHOWN}


def test_every_attempt_is_written_down_before_it_is_made(office: OfficeDesk) -> None:
    office.register("03-02")
    (row, *_) = office.due()
    (attempt,) = office.reminders.intend([row.id], "plyer")
    assert attempt.tried_at == office.now
    office.now += timedelta(seconds=2)
    office.reminders.attempted([attempt], "failed", "no dbus")
    kept = office.store.get(type(attempt), attempt.id)
    assert (kept.result, kept.detail) == ("failed", "no dbus")
