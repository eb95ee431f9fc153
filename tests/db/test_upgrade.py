"""The shape of the database: built by its revisions, upgraded on a copy, never half."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from db import upgrade
from db.copying import check
from db.engine import writing_engine
from db.guards import install_guards
from db.models import Base
from db.opening import open_desk_database
from db.place import DataFolder
from db.rows import TABLES
from tests.builders import (
    NOW,
    a_law_text,
    a_setting,
    a_whole_case,
    counted_ids,
    record_id,
    the_shared_records,
    what_reminds,
)
from tests.db.next_revision import (
    BREAKS_REFERENCES,
    DIES,
    FAILS,
    NUMBER,
    write_next_revision,
)
from tests.db.whole_files import counts, shape
from tracker.cases import Case
from tracker.errors import StoreError

ROOT = Path(__file__).parents[2]
NEWEST = upgrade.REVISIONS[-1]


@pytest.fixture
def filled(folder: DataFolder) -> DataFolder:
    """A data folder whose database holds three cases, closed."""
    database = open_desk_database(folder, at=NOW)
    records = [*the_shared_records(), a_setting(), a_law_text()]
    records += [record for number in (1, 2, 3) for record in a_whole_case(number)]
    records += what_reminds()
    database.store(counted_ids()).save(records, actor="王芳", at=NOW, why="test")
    database.close()
    return folder


@pytest.fixture
def newer_program(
    filled: DataFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> DataFolder:
    """The filled folder, and from now on this program with one revision more."""
    _with_next_revision(monkeypatch, tmp_path, "pass")
    return filled


def _with_next_revision(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, then: str) -> None:
    versions = write_next_revision(tmp_path / "versions", upgrade.REVISIONS[-1], then)
    monkeypatch.setattr(upgrade, "VERSIONS", [*upgrade.VERSIONS, versions])
    monkeypatch.setattr(upgrade, "REVISIONS", (*upgrade.REVISIONS, NUMBER))


# The revisions


def test_the_revisions_build_exactly_what_the_models_say(
    folder: DataFolder, tmp_path: Path
) -> None:
    modelled = tmp_path / "modelled.db"
    engine = writing_engine(modelled)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        install_guards(connection)
    engine.dispose()
    assert shape(folder.database) == shape(modelled)


def test_the_program_knows_every_revision_in_order(folder: DataFolder) -> None:
    engine = writing_engine(folder.database)
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(upgrade.alembic_config(connection))
        written = [script.revision for script in scripts.walk_revisions()]
    engine.dispose()
    assert tuple(reversed(written)) == upgrade.REVISIONS


def test_a_database_of_the_newest_shape_is_opened_without_alembic(filled: DataFolder) -> None:
    script = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from db.opening import open_desk_database; from db.place import DataFolder\n"
        f"db = open_desk_database(DataFolder(Path({str(filled.root)!r})), "
        "at=datetime(2026, 3, 10, tzinfo=UTC))\n"
        "assert db.shelf().figures(datetime(2026, 3, 10).date()).open_cases == 3\n"
        "print([name for name in sys.modules if name.split('.')[0] == 'alembic'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# Upgrading


@pytest.mark.usefixtures("newer_program")
def test_a_filled_database_is_upgraded_with_everything_in_it(filled: DataFolder) -> None:
    before = counts(filled.database)
    database = open_desk_database(filled, at=NOW, window=True)
    assert upgrade.revision_of(filled.database) == NUMBER
    assert database.store(counted_ids()).get(Case, record_id(Case, 2)).version == 1
    assert len(database.shelf().case_file(record_id(Case, 2)).history) == len(a_whole_case())
    database.close()
    assert check(filled.database) == before


@pytest.mark.usefixtures("newer_program")
def test_the_old_database_is_kept_beside_the_upgraded_one(filled: DataFolder) -> None:
    before = counts(filled.database)
    database = open_desk_database(filled, at=NOW, window=True)
    kept = database.kept_before_upgrade
    database.close()
    assert kept == filled.backups / f"before-upgrade-from-{NEWEST}-20260310-090000.db"
    assert upgrade.revision_of(kept) == NEWEST
    assert counts(kept) == before


@pytest.mark.usefixtures("newer_program")
def test_a_rebuilt_table_still_refuses_to_forget(filled: DataFolder) -> None:
    open_desk_database(filled, at=NOW, window=True).close()
    with closing(sqlite3.connect(filled.database)) as connection:
        for table in TABLES.values():
            with pytest.raises(sqlite3.IntegrityError, match="forbidden"):
                connection.execute(f"DELETE FROM {table.name}")


@pytest.mark.usefixtures("newer_program")
def test_what_a_killed_writer_left_in_the_log_is_upgraded_too(filled: DataFolder) -> None:
    _write_and_die(filled, number=4)
    assert filled.database.with_name("yingsu.db-wal").stat().st_size > 0
    database = open_desk_database(filled, at=NOW, window=True)
    assert database.shelf().case_file(record_id(Case, 4))
    database.close()
    assert upgrade.revision_of(filled.database) == NUMBER


@pytest.mark.parametrize("then", [FAILS, BREAKS_REFERENCES])
def test_a_failed_upgrade_leaves_the_old_database_usable(
    filled: DataFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, then: str
) -> None:
    with monkeypatch.context() as newer:
        _with_next_revision(newer, tmp_path, then)
        with pytest.raises(StoreError):
            open_desk_database(filled, at=NOW, window=True)
    _is_as_before(filled)


_PLACES_TO_DIE = {
    "while the old one is copied": "upgrade.copy_database = die",
    "when the copy takes the place": "Path.replace = die",
}


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("moment", ["in the middle of a revision", *_PLACES_TO_DIE])
def test_killed_in_the_middle_of_an_upgrade_the_old_data_are_usable(
    filled: DataFolder, tmp_path: Path, moment: str
) -> None:
    then = "pass" if moment in _PLACES_TO_DIE else DIES
    versions = write_next_revision(tmp_path / "versions", upgrade.REVISIONS[-1], then)
    _upgrade_elsewhere(filled, versions, _PLACES_TO_DIE.get(moment, ""))
    _is_as_before(filled)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_an_upgrade_that_was_killed_succeeds_the_next_time(
    filled: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = write_next_revision(tmp_path / "dying", upgrade.REVISIONS[-1], DIES)
    _upgrade_elsewhere(filled, versions, "")
    _with_next_revision(monkeypatch, tmp_path, "pass")
    open_desk_database(filled, at=NOW, window=True).close()
    assert upgrade.revision_of(filled.database) == NUMBER
    assert not list(filled.root.glob("*.upgrading*"))


@pytest.mark.usefixtures("newer_program")
def test_an_upgrade_waits_for_nobody_and_says_who_is_in_the_way(filled: DataFolder) -> None:
    with closing(sqlite3.connect(filled.database)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM cases").fetchone()
        with pytest.raises(StoreError, match="in_use"):
            open_desk_database(filled, at=NOW, window=True)
    open_desk_database(filled, at=NOW, window=True).close()
    assert upgrade.revision_of(filled.database) == NUMBER


@pytest.mark.usefixtures("newer_program")
def test_a_command_upgrades_too_and_gives_the_lock_back(filled: DataFolder) -> None:
    open_desk_database(filled, at=NOW).close()
    assert upgrade.revision_of(filled.database) == NUMBER
    open_desk_database(filled, at=NOW, window=True).close()


def test_a_database_of_a_newer_program_is_refused_and_not_touched(filled: DataFolder) -> None:
    with closing(sqlite3.connect(filled.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0042'")
        connection.commit()
    before = filled.database.read_bytes()
    with pytest.raises(StoreError) as refused:
        open_desk_database(filled, at=NOW, window=True)
    assert refused.value.code == "database_newer"
    assert refused.value.params["revision"] == "0042"
    assert filled.database.read_bytes() == before


# Helpers that die


def _upgrade_elsewhere(folder: DataFolder, versions: Path, where: str) -> None:
    """Runs the upgrade in a process that kills itself on the way."""
    _run_and_die(
        f"""
from db import upgrade
from db.opening import open_desk_database
def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
upgrade.VERSIONS.append(Path({str(versions)!r}))
upgrade.REVISIONS = (*upgrade.REVISIONS, "{NUMBER}")
{where}
open_desk_database(DataFolder(Path({str(folder.root)!r})), at=NOW, window=True)
"""
    )


def _write_and_die(folder: DataFolder, number: int) -> None:
    """Saves one case and dies without closing: the case stands in the log only."""
    _run_and_die(
        f"""
from db.opening import open_desk_database
from tests.builders import a_whole_case, counted_ids
database = open_desk_database(DataFolder(Path({str(folder.root)!r})), at=NOW)
database.store(counted_ids(0xDEAD)).save(a_whole_case({number}), actor="x", at=NOW, why="x")
os.kill(os.getpid(), signal.SIGKILL)
"""
    )


def _run_and_die(script: str) -> None:
    begin = (
        "import os, signal\nfrom pathlib import Path\n"
        "from db.place import DataFolder\nfrom tests.builders import NOW\n"
    )
    done = subprocess.run([sys.executable, "-c", begin + script], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL


def _is_as_before(folder: DataFolder) -> None:
    """The database opens in its old shape with its three cases, and takes a fourth."""
    database = open_desk_database(folder, at=NOW, window=True)
    assert upgrade.revision_of(folder.database) == NEWEST
    store = database.store(counted_ids(0xBEEF))
    assert len(store.find(Case)) == 3
    store.save(a_whole_case(4), actor="王芳", at=NOW, why="test")
    database.close()
    check(folder.database)
