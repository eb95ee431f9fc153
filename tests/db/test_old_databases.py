"""Databases that earlier programs wrote, as dumps: opened by this one, they lose nothing.

Each dump in `tests/data/databases` was written by the program that had that revision.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db import upgrade
from db.copying import check
from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import NOW, counted_ids
from tests.db.whole_files import shape
from tracker.cases import Case, CaseEvent
from tracker.codes import EventKind, Paper
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.records import legal_day

DUMPS = Path(__file__).parents[1] / "data" / "databases"
OLD = upgrade.REVISIONS[:-1]

every_old_revision = pytest.mark.parametrize("revision", OLD)


def laid(folder: DataFolder, revision: str) -> DataFolder:
    """A data folder with the database of that revision."""
    folder.make()
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.executescript((DUMPS / f"{revision}.sql").read_text(encoding="utf-8"))
    return folder


def rows(path: Path) -> dict[str, dict[Any, dict[str, Any]]]:
    """Every row of every table by its local key, computed columns included."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: {
                row["rowid_"]: {key: row[key] for key in row.keys() if key != "rowid_"}  # noqa: SIM118
                for row in connection.execute(f'SELECT rowid AS rowid_, * FROM "{name}"')
            }
            for (name,) in names.fetchall()
        }


def test_every_revision_but_the_newest_has_its_old_database() -> None:
    assert sorted(path.stem for path in DUMPS.glob("*.sql")) == sorted(OLD)


@every_old_revision
def test_every_row_of_an_old_database_is_as_it_was(other: DataFolder, revision: str) -> None:
    before = rows(laid(other, revision).database)
    open_desk_database(other, at=NOW, window=True).close()
    after = rows(other.database)
    assert len(before["deadline"]) > 10
    del before["alembic_version"]
    for table, old in before.items():
        assert after[table].keys() == old.keys(), table
        for key, row in old.items():
            assert row.items() <= after[table][key].items(), table


@every_old_revision
def test_an_upgraded_database_has_the_shape_of_a_new_one(
    other: DataFolder, folder: DataFolder, revision: str
) -> None:
    open_desk_database(laid(other, revision), at=NOW, window=True).close()
    assert upgrade.revision_of(other.database) == upgrade.REVISIONS[-1]
    assert shape(other.database) == shape(folder.database)
    check(other.database)


@every_old_revision
def test_the_old_database_is_kept_as_it_was(other: DataFolder, revision: str) -> None:
    before = rows(laid(other, revision).database)
    database = open_desk_database(other, at=NOW, window=True)
    kept = database.kept_before_upgrade
    database.close()
    assert kept is not None
    assert rows(kept) == before


def test_a_stated_term_is_still_the_day_to_act_by(other: DataFolder) -> None:
    database = open_desk_database(laid(other, "0001"), at=NOW, window=True)
    duties = database.shelf().open_deadlines()
    by_paper = {(line.official_no, line.paper, line.act_by): line.due_on for line in duties}
    stated = ("（2026）沪7101行初123号", Paper.EVIDENCE, date(2026, 9, 22))
    assert by_paper[stated] == date(2026, 9, 28)
    assert [line.act_by for line in duties] == sorted(line.act_by for line in duties)
    database.close()


def test_what_a_new_column_says_of_an_old_row(other: DataFolder) -> None:
    database = open_desk_database(laid(other, "0001"), at=NOW, window=True)
    store = database.store(counted_ids())
    for deadline in store.find(Deadline):
        assert (deadline.careful_on, deadline.earliest_on, deadline.latest_on) == (None,) * 3
        assert not deadline.quiet
    for case in store.find(Case):
        file = database.shelf().case_file(case.id)
        assert {(e.until, e.hearing_on, e.extended_by, e.rule_id) for e in file.events} == {
            (None, None, None, "")
        }
    database.close()


@pytest.mark.parametrize("table", ["event", "deadline", "history", "law_text"])
def test_a_table_an_upgrade_rebuilt_refuses_to_forget(other: DataFolder, table: str) -> None:
    open_desk_database(laid(other, "0001"), at=NOW, window=True).close()
    with closing(sqlite3.connect(other.database)) as connection:
        if table == "law_text":
            connection.execute(
                "INSERT INTO law_text VALUES "
                "('1', 1, '2026-03-10', NULL, NULL, NULL, NULL, 'rules', 'a', '', '', '')"
            )
        with pytest.raises(sqlite3.IntegrityError, match="forbidden"):
            connection.execute(f"DELETE FROM {table}")


def test_an_old_summons_tells_of_the_hearing_written_down_with_it(other: DataFolder) -> None:
    database = open_desk_database(laid(other, "0003"), at=NOW, window=True)
    store = database.store(counted_ids())
    (case,) = store.find(Case, official_no="（2026）沪7101行初901号")
    hearings = {each.id: each for each in store.find(Hearing, case_id=case.id)}
    events = store.find(CaseEvent, case_id=case.id)
    told = [each for each in events if each.kind is EventKind.SUMMONED]
    assert len(told) == 2 * len(hearings) == 4
    for event in told:
        hearing = hearings[event.hearing_id or ""]
        assert (event.hearing_at, event.hearing_place) == (hearing.starts_at, hearing.place)
        assert event.hearing_on == legal_day(hearing.starts_at)
    database.close()
