"""Which cases a change of the law may touch, and the texts read beside an open program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from db.law_texts import stored_law_texts
from db.opening import DeskDatabase, open_desk_database
from db.place import DataFolder
from db.store import SqlStore
from tests.builders import NOW, a_case, a_deadline, a_law_text, counted_ids, record_id
from tests.db.handy import day, save, void, with_duty
from tests.db.test_old_databases import laid
from tracker.cases import Case
from tracker.codes import CaseStatus, DeadlineState, Origin, Procedure
from tracker.counting import Step, StepCode
from tracker.errors import StoreError
from tracker.redating import LightDeadline

WHOLE_YEAR = [(date(2026, 1, 1), date(2026, 12, 31))]


def cases(ids: Iterable[str]) -> set[int]:
    return {int(case_id[-4:]) for case_id in ids}


def rows(store: SqlStore, *spans: tuple[date, date]) -> dict[int, LightDeadline]:
    return {int(row.case_id[-4:]): row for row in store.light_deadlines(spans or WHOLE_YEAR)}


# Running cases


def test_running_cases_are_the_live_ones_not_filed_away(store: SqlStore) -> None:
    _, _, third, _ = save(
        store,
        a_case(1),
        a_case(2, status=CaseStatus.CONCLUDED),
        a_case(3),
        a_case(4, status=CaseStatus.ARCHIVED),
    )
    void(store, third)
    assert cases(store.running_cases(None, ())) == {1, 2}


def test_a_rule_touches_the_cases_of_its_procedures_and_those_that_have_its_deadline(
    store: SqlStore,
) -> None:
    recon = {"procedure": Procedure.RECONSIDERATION}
    save(store, a_case(1, **recon), *with_duty(2, day(3), rule_id="gone"), *with_duty(3, day(3)))
    save(store, a_case(4, status=CaseStatus.ARCHIVED, **recon))
    touched = store.running_cases({Procedure.RECONSIDERATION}, {"gone"})
    assert cases(touched) == {1, 2}
    void(store, store.get(type(a_deadline()), record_id(type(a_deadline()), 2)))
    assert cases(store.running_cases((), {"gone"})) == set()


# Light deadlines


def test_light_deadlines_are_those_whose_days_meet_the_span(store: SqlStore) -> None:
    far = {"trigger_on": day(-400), "unrolled_on": day(-385), "original_on": day(-385)}
    save(
        store,
        *with_duty(1, day(3)),
        *with_duty(2, day(-385), **far),
        *with_duty(3, day(-385), **{**far, "latest_on": day(0)}),
        *with_duty(4, day(-380), trigger_on=day(20), unrolled_on=day(-380), original_on=day(-380)),
    )
    assert set(rows(store, (day(-1), day(1)))) == {1, 3, 4}
    assert set(rows(store, (day(-400), day(-399)))) == {2, 3, 4}
    assert store.light_deadlines([]) == []


def test_what_is_closed_without_a_filing_voided_or_set_by_hand_is_left_out(
    store: SqlStore,
) -> None:
    save(
        store,
        *with_duty(1, day(3), state=DeadlineState.SUBMITTED, submitted_on=day(1)),
        *with_duty(2, day(3), state=DeadlineState.NOT_NEEDED),
        *with_duty(3, day(3), state=DeadlineState.SUSPENDED),
        *with_duty(4, day(3), origin=Origin.MANUAL),
        *with_duty(5, day(3), voided_at=NOW),
        *with_duty(6, day(3)),
    )
    save(store, replace(store.get(Case, record_id(Case, 6)), status=CaseStatus.ARCHIVED))
    assert set(rows(store)) == {1, 3}


def test_a_light_deadline_says_whether_its_period_alone_makes_its_day(store: SqlStore) -> None:
    trigger, due = Step(StepCode.TRIGGER, day(-8)), Step(StepCode.DUE, day(7))
    stop = Step(StepCode.SUSPENDED, day(-5), day(-3), 2)
    notice = Step(StepCode.PUBLIC_NOTICE, day(-38), day(-8), 30)
    save(
        store,
        *with_duty(1, day(7)),
        *with_duty(2, day(7), steps=(trigger, stop, due)),
        *with_duty(3, day(7), steps=(notice, trigger, due)),
        *with_duty(4, day(7), careful_on=day(5)),
        *with_duty(5, day(7), origin=Origin.COURT, stated_on=day(7)),
        *with_duty(6, day(7), provisional=True),
    )
    assert {number for number, row in rows(store).items() if row.plain} == {1, 6}
    row = rows(store)[1]
    assert (row.rule_id, row.rule_version) == ("apl_answer_evidence", "2015-05-01")
    assert (row.trigger_on, row.due_on, row.provisional) == (day(-8), day(7), False)


# Texts read beside


def test_loaded_texts_are_read_without_opening_the_office(
    folder: DataFolder, database: DeskDatabase, store: SqlStore
) -> None:
    saved = save(store, a_law_text(1), a_law_text(2), a_law_text(3))
    void(store, saved[1])
    assert stored_law_texts(folder.database) == [saved[0], saved[2]]
    database.close()
    assert stored_law_texts(folder.database) == [saved[0], saved[2]]


def test_reading_them_leaves_nothing_behind(folder: DataFolder) -> None:
    before = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")}
    assert stored_law_texts(folder.database) == []
    assert {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")} == before


def test_without_a_database_there_are_none_and_none_is_made(tmp_path: Path) -> None:
    path = tmp_path / "nothing" / "yingsu.db"
    assert stored_law_texts(path) == []
    assert not path.parent.exists()


def test_an_old_database_has_none_and_stays_old(other: DataFolder) -> None:
    before = laid(other, "0001").database.read_bytes()
    assert stored_law_texts(other.database) == []
    assert other.database.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"no database at all", b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_broken_database_is_told_of(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "yingsu.db"
    path.write_bytes(content)
    if not content:
        assert stored_law_texts(path) == []
        return
    with pytest.raises(StoreError, match="law_texts_unread"):
        stored_law_texts(path)


def test_a_writer_in_the_middle_of_its_work_holds_nobody_up(
    folder: DataFolder, store: SqlStore
) -> None:
    (saved,) = save(store, a_law_text(1))
    with sqlite3.connect(folder.database, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE law_text SET name = 'x'")
        assert stored_law_texts(folder.database) == [saved]
        writer.execute("ROLLBACK")
    writer.close()


def test_the_window_reads_the_same_texts_when_it_opens(folder: DataFolder) -> None:
    database = open_desk_database(folder, at=NOW, window=True)
    saved = save(database.store(counted_ids()), a_law_text(1, created_at=NOW - timedelta(days=1)))
    assert database.law_texts() == saved
    database.close()
