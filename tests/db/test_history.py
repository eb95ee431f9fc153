"""History nobody rewrites, keys that live once, serials never given twice."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.opening import DeskDatabase
from db.store import SqlStore
from tests.builders import (
    NOW,
    a_case,
    a_deadline,
    a_setting,
    a_whole_case,
    an_attempt,
    an_occurrence,
    record_id,
)
from tests.db.handy import by_hand, save
from tracker.cases import Case
from tracker.deadlines import Deadline
from tracker.errors import Conflict
from tracker.hearings import Appearance
from tracker.reminders import Occurrence, OccurrenceState
from tracker.settings import Setting

LATER = NOW + timedelta(hours=1)


# History


def test_history_says_who_changed_what_when_and_why(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    store.save(
        [replace(case, judge="李法官", decided_on=date(2026, 4, 1))],
        actor="李明",
        at=LATER,
        why="judgment",
    )
    created, changed = store.history(case.id)
    assert (created.action, created.actor, created.before) == ("created", "王芳", "{}")
    assert json.loads(created.after)["serial"] == case.serial
    assert (changed.action, changed.actor, changed.at, changed.why) == (
        "changed",
        "李明",
        LATER,
        "judgment",
    )
    assert json.loads(changed.before) == {"judge": "", "decided_on": None}
    assert json.loads(changed.after) == {"judge": "李法官", "decided_on": "2026-04-01"}


def test_voiding_is_told_as_such(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    save(store, replace(case, voided_at=NOW, voided_by="王芳", voided_reason="重复登记"))
    assert [line.action for line in store.history(case.id)] == ["created", "voided"]


def test_records_below_a_hearing_or_reminder_stand_in_the_history_of_their_case(
    store: SqlStore,
) -> None:
    save(store, *a_whole_case())
    (appearance,) = store.find(Appearance)
    save(store, replace(appearance, head_title="局长"))
    save(store, an_attempt(2, occurrence_id=record_id(Occurrence)))
    tables = [line.table for line in store.history(record_id(Case))]
    assert tables.count("appearance") == 2
    assert tables.count("channel_attempt") == 2


def test_history_keeps_the_order_of_one_instant(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    for name in ("甲", "乙", "丙", "丁"):
        (case,) = save(store, replace(case, judge=name))
    judges = [json.loads(line.after).get("judge") for line in store.history(case.id)]
    assert judges == [None, "甲", "乙", "丙", "丁"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET actor = 'x'",
        "DELETE FROM history",
        "DELETE FROM cases",
        "DELETE FROM deadline",
        "DELETE FROM occurrence",
    ],
)
def test_nobody_rewrites_history_or_deletes_records(
    store: SqlStore, database: DeskDatabase, statement: str
) -> None:
    save(store, *a_whole_case())
    with by_hand(database.folder.database) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        with pytest.raises(sqlite3.IntegrityError, match="forbidden"):
            connection.execute(statement)


# Keys


def test_two_live_cases_cannot_have_one_serial(store: SqlStore) -> None:
    save(store, a_case(1))
    with pytest.raises(Conflict) as conflict:
        save(store, a_case(2, serial=a_case(1).serial))
    assert (conflict.value.code, conflict.value.params) == (
        "duplicate",
        {"table": "cases", "fields": "serial"},
    )


def test_one_setting_lives_once(store: SqlStore) -> None:
    (setting,) = save(store, a_setting(1))
    with pytest.raises(Conflict, match="duplicate"):
        save(store, a_setting(2, key=setting.key))
    save(store, replace(setting, voided_at=NOW), a_setting(2, key=setting.key))
    assert [s.id for s in store.find(Setting)] == [record_id(Setting, 2)]


def test_a_paper_of_a_party_has_one_live_deadline_for_one_event(store: SqlStore) -> None:
    save(store, *a_whole_case())
    with pytest.raises(Conflict) as conflict:
        save(store, a_deadline(1, id=record_id(Deadline, 2)))
    assert conflict.value.params["fields"] == "party_id,rule_id,paper,trigger_event_id,ordinal"
    assert save(store, a_deadline(1, id=record_id(Deadline, 2), ordinal=1))


def test_a_voided_deadline_makes_room_for_its_successor_in_one_save(store: SqlStore) -> None:
    save(store, *a_whole_case())
    old = store.get(Deadline, record_id(Deadline))
    new = a_deadline(1, id=record_id(Deadline, 2), due_on=date(2026, 4, 1))
    save(store, new, replace(old, voided_at=NOW, voided_by="王芳", voided_reason="重算"))
    assert [d.id for d in store.find(Deadline)] == [new.id]


def test_the_same_reminder_cannot_live_twice(store: SqlStore) -> None:
    save(store, *a_whole_case())
    with pytest.raises(Conflict) as conflict:
        save(store, an_occurrence(1, id=record_id(Occurrence, 2)))
    assert conflict.value.params["table"] == "occurrence"


def test_a_date_moved_away_and_back_gets_its_reminder_again(store: SqlStore) -> None:
    save(store, *a_whole_case())
    first = store.get(Occurrence, record_id(Occurrence))
    moved = an_occurrence(1, id=record_id(Occurrence, 2), due_at=LATER)
    save(store, replace(first, state=OccurrenceState.SUPERSEDED, superseded_by=moved.id), moved)
    back = an_occurrence(1, id=record_id(Occurrence, 3))
    (moved,) = store.find(Occurrence, id=moved.id)
    save(store, replace(moved, state=OccurrenceState.SUPERSEDED, superseded_by=back.id), back)
    assert [o.id for o in store.due_occurrences(NOW)] == [back.id]


# Serials


def test_the_first_serial_is_one_and_each_next_one_higher(store: SqlStore) -> None:
    assert store.next_serial("2026-诉-") == 1
    save(store, a_case(7), a_case(9))
    assert store.next_serial("2026-诉-") == 10
    save(store, a_case(11))
    save(store, a_case(8))
    assert store.next_serial("2026-诉-") == 12
    assert store.next_serial("2026-复-") == 1


def test_a_serial_is_not_given_again_after_voiding_or_changing_it(store: SqlStore) -> None:
    (case,) = save(store, a_case(12))
    (case,) = save(store, replace(case, serial="2026-复-0003"))
    save(store, replace(case, voided_at=NOW, voided_by="王芳", voided_reason="误登"))
    assert store.next_serial("2026-诉-") == 13
    assert store.next_serial("2026-复-") == 4


def test_serials_beyond_four_digits_count_as_numbers(store: SqlStore) -> None:
    save(store, a_case(9999), a_case(10000))
    assert store.next_serial("2026-诉-") == 10001


def test_a_serial_without_a_number_disturbs_nobody(store: SqlStore) -> None:
    save(store, a_case(1, serial="旧账"), a_case(2))
    assert store.next_serial("2026-诉-") == 3
