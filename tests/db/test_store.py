"""Saving: all or nothing, never over somebody else's change, on the disk when it returns."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from sqlalchemy import event

from db.engine import writing_engine
from db.opening import DeskDatabase
from db.store import SqlStore
from tests.builders import (
    NOW,
    a_case,
    a_claimant,
    a_deadline,
    a_party,
    a_whole_case,
    an_attempt,
    an_event,
    an_occurrence,
    counted_ids,
    record_id,
)
from tests.db.handy import by_hand, save
from tracker.cases import Case, CaseParty, Claimant
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.errors import Conflict, NotFound, StoreError
from tracker.people import Person
from tracker.records import LEGAL_ZONE
from tracker.reminders import ChannelAttempt, Occurrence, OccurrenceState

LATER = NOW + timedelta(hours=1)
LOCKED = sqlite3.OperationalError


def test_a_whole_case_is_saved_and_read_back(store: SqlStore) -> None:
    records = a_whole_case()
    saved = save(store, *records)
    for before, after in zip(records, saved, strict=True):
        assert after == replace(before, version=1, created_at=NOW)
        assert store.get(type(before), before.id) == after


def test_records_that_point_at_each_other_are_saved_in_any_order(store: SqlStore) -> None:
    saved = save(store, *reversed(a_whole_case()))
    assert len(saved) == len(a_whole_case())


def test_an_instant_comes_back_in_utc(store: SqlStore) -> None:
    save(store, *a_whole_case())
    due_at = store.get(Occurrence, record_id(Occurrence)).due_at
    assert due_at == an_occurrence().due_at
    assert due_at.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused(store: SqlStore) -> None:
    save(store, *a_whole_case())
    naive = replace(
        an_attempt(2), tried_at=NOW.replace(tzinfo=None), occurrence_id=an_attempt().occurrence_id
    )
    with pytest.raises(StoreError):
        save(store, naive)


def test_a_change_raises_the_version_and_keeps_the_day_of_creation(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    (changed,) = store.save([replace(case, judge="李法官")], actor="李明", at=LATER, why="judge")
    assert (changed.version, changed.created_at) == (2, NOW)
    assert store.get(Case, case.id) == changed


def test_a_record_that_says_nothing_new_is_not_written(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    lines = store.history(case.id)
    assert save(store, case) == [case]
    assert store.history(case.id) == lines


def test_a_second_writer_with_an_old_version_is_told_of_the_conflict(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    save(store, replace(case, judge="李法官"))
    with pytest.raises(Conflict) as conflict:
        save(store, replace(case, judge="赵法官"))
    assert (conflict.value.code, conflict.value.params) == (
        "changed",
        {"table": "cases", "id": case.id},
    )
    assert store.get(Case, case.id).judge == "李法官"


def test_a_conflict_saves_nothing_of_the_whole_batch(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    save(store, replace(case, judge="李法官"))
    with pytest.raises(Conflict):
        save(store, a_case(2), a_party(2), replace(case, judge="赵法官"))
    assert store.find(Case, serial=a_case(2).serial) == []
    assert store.history(record_id(Case, 2)) == []


def test_a_deadline_that_cannot_be_written_takes_its_case_with_it(store: SqlStore) -> None:
    party_of_nobody = a_party(1, agency_id="no such agency")
    with pytest.raises(StoreError, match="missing_reference"):
        save(store, a_case(), party_of_nobody, an_event(), a_deadline())
    assert store.find(Case) == []
    assert store.find(Deadline) == []


def test_the_store_works_on_after_a_refused_save(store: SqlStore) -> None:
    with pytest.raises(StoreError):
        save(store, a_party())
    assert save(store, a_case())


def test_a_record_never_stored_cannot_be_changed(store: SqlStore) -> None:
    with pytest.raises(NotFound) as missing:
        save(store, a_case(version=3))
    assert missing.value.params == {"table": "cases", "id": a_case().id}


def test_an_unknown_id_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound, match="record"):
        store.get(Case, "nothing")


def test_finding_compares_fields_and_takes_lists_for_any_of_them(store: SqlStore) -> None:
    save(store, a_case(1), a_case(2, judge="李法官"), a_case(3), a_party(1), a_party(3))
    assert [c.id for c in store.find(Case, judge="李法官")] == [record_id(Case, 2)]
    wanted = (record_id(Case, 1), record_id(Case, 3))
    assert [p.case_id for p in store.find(CaseParty, case_id=wanted)] == list(wanted)
    assert store.find(Case, id=[]) == []


def test_finding_by_none_means_empty_fields(store: SqlStore) -> None:
    save(store, a_case(1, area=None, accepted_on=None), a_case(2, accepted_on=date(2026, 3, 1)))
    assert [c.id for c in store.find(Case, accepted_on=None)] == [record_id(Case, 1)]


def test_a_voided_record_is_no_longer_found_but_can_be_got(store: SqlStore) -> None:
    (case,) = save(store, a_case())
    save(store, replace(case, voided_at=NOW, voided_by="王芳", voided_reason="重复登记"))
    assert store.find(Case) == []
    assert store.get(Case, case.id).voided_reason == "重复登记"


# Reminders


def test_a_reminder_is_due_at_its_minute_and_not_before(store: SqlStore) -> None:
    save(store, *a_whole_case())
    due_at = an_occurrence().due_at
    assert store.due_occurrences(due_at - timedelta(microseconds=1)) == []
    assert [o.id for o in store.due_occurrences(due_at)] == [record_id(Occurrence)]


def test_a_reminder_is_due_however_old_it_is(store: SqlStore) -> None:
    save(store, *a_whole_case())
    assert store.due_occurrences(NOW + timedelta(days=400))


def test_a_snoozed_reminder_returns_at_its_new_time(store: SqlStore) -> None:
    save(store, *a_whole_case())
    row = store.get(Occurrence, record_id(Occurrence))
    save(store, replace(row, snoozed_until=LATER))
    assert store.due_occurrences(NOW) == []
    assert store.next_occurrence_at() == LATER
    assert store.due_occurrences(LATER)


@pytest.mark.parametrize(
    ("state", "due"),
    [
        (OccurrenceState.PLANNED, True),
        (OccurrenceState.SHOWN, True),
        (OccurrenceState.SEEN, True),
        (OccurrenceState.ESCALATED, True),
        (OccurrenceState.ACKNOWLEDGED, False),
        (OccurrenceState.SUPERSEDED, False),
        (OccurrenceState.CANCELLED, False),
    ],
)
def test_a_reminder_stays_due_until_it_has_ended(
    store: SqlStore, state: OccurrenceState, due: bool
) -> None:
    save(store, a_case(), an_occurrence(state=state))
    assert bool(store.due_occurrences(NOW)) is due
    assert (store.next_occurrence_at() is not None) is due


# What the disk and other programs do


def test_a_write_against_a_lock_is_told_as_locked_and_saves_nothing(
    store: SqlStore, database: DeskDatabase
) -> None:
    with by_hand(database.folder.database) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked") as locked:
            save(store, a_case())
        assert locked.value.__cause__ is not None
        other.execute("ROLLBACK")
    assert store.find(Case) == []
    assert save(store, a_case())


def test_nobody_else_writes_between_the_look_and_the_change(
    store: SqlStore, database: DeskDatabase
) -> None:
    (case,) = save(store, a_case())
    others: list[str] = []

    @event.listens_for(store._engine, "before_cursor_execute")
    def write_between(connection: object, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("SELECT cases", "UPDATE cases")):
            others.append(statement)
            with by_hand(database.folder.database) as other, pytest.raises(LOCKED, match="locked"):
                other.execute("UPDATE cases SET judge = '赵法官'")

    save(store, replace(case, judge="李法官"))
    event.remove(store._engine, "before_cursor_execute", write_between)
    assert len(others) == 2


def test_readers_read_while_somebody_writes(store: SqlStore, database: DeskDatabase) -> None:
    save(store, a_case())
    shelf = database.shelf()
    with by_hand(database.folder.database) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE cases SET judge = '李法官'")
        assert shelf.case_file(record_id(Case)).case.judge == ""
        assert store.get(Case, record_id(Case)).judge == ""
        other.execute("COMMIT")
    assert shelf.case_file(record_id(Case)).case.judge == "李法官"


def test_a_full_disk_is_told_as_full_and_saves_nothing(
    store: SqlStore, database: DeskDatabase
) -> None:
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        save(store, *(a_case(number, claim="诉" * 5000) for number in range(1, 40)))
    assert store.find(Case) == []


def test_a_damaged_file_is_told_as_damaged(store: SqlStore, database: DeskDatabase) -> None:
    save(store, *a_whole_case())
    path = database.folder.database
    database.close()
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\x07" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    damaged = SqlStore(writing_engine(path), counted_ids())
    with pytest.raises(StoreError, match="damaged"):
        damaged.find(Case)
    damaged._engine.dispose()


def test_a_commit_is_on_the_disk_when_save_returns(store: SqlStore) -> None:
    with store._engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_one_save_is_one_transaction(store: SqlStore, database: DeskDatabase) -> None:
    shelf = database.shelf()
    before = shelf.data_version()
    save(store, *a_whole_case(1), *a_whole_case(2))
    assert shelf.data_version() == before + 1


def test_thousands_of_records_are_saved_at_once(store: SqlStore) -> None:
    cases = [a_case(number) for number in range(1, 1201)]
    claimants = [a_claimant(number) for number in range(1, 1201)]
    saved = save(store, *cases, *claimants)
    assert len(saved) == 2400
    renamed = [replace(r, name="李四") for r in saved if isinstance(r, Claimant)]
    assert {r.version for r in save(store, *renamed)} == {2}
    assert len(store.find(Claimant, name="李四")) == 1200


def test_one_wrong_record_among_thousands_saves_none(store: SqlStore) -> None:
    cases = [a_case(number) for number in range(1, 1201)]
    with pytest.raises(Conflict):
        save(store, *cases, a_case(1201, serial=cases[600].serial))
    assert store.find(Case) == []


def test_a_deadline_and_its_next_due_day_change_together(
    store: SqlStore, database: DeskDatabase
) -> None:
    save(store, *a_whole_case())

    def next_due() -> str | None:
        with by_hand(database.folder.database) as connection:
            return connection.execute("SELECT next_due FROM cases").fetchone()[0]

    assert next_due() == "2026-03-17"
    deadline = store.get(Deadline, record_id(Deadline))
    save(store, replace(deadline, stated_on=date(2026, 3, 12)))
    assert next_due() == "2026-03-12"
    deadline = store.get(Deadline, record_id(Deadline))
    save(store, replace(deadline, state=DeadlineState.SUBMITTED, submitted_on=date(2026, 3, 11)))
    assert next_due() is None


def test_the_names_of_people_reach_the_search_when_they_change(
    store: SqlStore, database: DeskDatabase
) -> None:
    save(store, *a_whole_case())
    person = store.get(Person, record_id(Person))
    save(store, replace(person, name="欧阳某某"))
    with by_hand(database.folder.database) as connection:
        (text,) = connection.execute("SELECT text FROM search_text").fetchone()
    assert "欧阳某某" in text
    assert "王芳" not in text


def test_an_instant_may_come_in_any_zone(store: SqlStore) -> None:
    (case,) = store.save([a_case()], actor="王芳", at=NOW.astimezone(LEGAL_ZONE), why="test")
    (same,) = store.save([case], actor="王芳", at=NOW.astimezone(UTC), why="test")
    assert same.version == 1


def test_every_attempt_is_kept(store: SqlStore) -> None:
    save(store, *a_whole_case())
    again = [an_attempt(n, occurrence_id=record_id(Occurrence)) for n in (2, 3)]
    save(store, *again)
    assert len(store.find(ChannelAttempt)) == 3
