"""The commands count by the law that was loaded into the data folder, and say where they cannot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import NOW, counted_ids
from tests.empty_database import lay_database
from tests.tracker.law_texts import NEW_LAW, YEAR_2027, stored
from tests.ui.terminal.test_terminal import assert_one_sentence, run, run_here
from tracker.settings import LawText

Said = pytest.CaptureFixture[str]
ANSWER = ("calc", "apl_answer_evidence", "2026-12-21")


def loaded(folder: DataFolder, *texts: LawText) -> DataFolder:
    """The data folder with these texts in its database."""
    database = open_desk_database(folder, at=NOW)
    new = [replace(text, version=0) for text in texts]
    database.store(counted_ids()).save(new, actor="王芳", at=NOW, why="load_law")
    database.close()
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return lay_database(tmp_path / "data")


def counted(said: Said, folder: DataFolder, *typed: str) -> tuple[str, str]:
    """What a command printed, and what it warned of."""
    assert run_here(*typed, "--data-dir", str(folder.root)) == 0
    out, err = said.readouterr()
    return out, err


def test_calc_counts_by_the_loaded_year(folder: DataFolder, capsys: Said) -> None:
    out, _ = counted(capsys, folder, *ANSWER)
    assert "2027-01-05" in out
    assert "暂定" in out
    loaded(folder, stored(YEAR_2027, "2027"))
    out, err = counted(capsys, folder, *ANSWER)
    assert "届满日：2027-01-06" in out
    assert "暂定" not in out
    assert err == ""


def test_calc_knows_the_rules_of_a_loaded_statute(folder: DataFolder, capsys: Said) -> None:
    loaded(folder, stored(NEW_LAW, "reg99"))
    out, _ = counted(capsys, folder, "calc", "reg99_report_10d", "2026-03-02")
    assert "届满日：2026-03-12" in out


def test_calc_leaves_the_data_folder_as_it_is(folder: DataFolder, capsys: Said) -> None:
    loaded(folder, stored(YEAR_2027, "2027"))
    before = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")}
    counted(capsys, folder, *ANSWER)
    assert {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")} == before


def test_calc_makes_no_data_folder(tmp_path: Path, capsys: Said) -> None:
    _, err = counted(capsys, DataFolder(tmp_path / "nowhere"), *ANSWER)
    assert err == ""
    assert not (tmp_path / "nowhere").exists()


def test_calc_counts_by_the_law_of_the_program_where_the_data_cannot_be_read_and_says_so(
    folder: DataFolder,
) -> None:
    folder.database.write_bytes(b"SQLite format 3\0" + b"?" * 9_000)
    ended = run(*ANSWER, "--data-dir", str(folder.root))
    assert ended.code == 0
    assert "2027-01-05" in ended.out
    assert_one_sentence(ended.err)
    assert "只按程序自带的规则和日历计算" in ended.err


def test_calc_tells_of_a_stored_text_that_no_longer_counts(
    folder: DataFolder, capsys: Said
) -> None:
    torn = replace(stored(YEAR_2027, "2027"), text=YEAR_2027[:-40])
    loaded(folder, torn, stored(NEW_LAW.replace("[[rule]]", "[[rule"), "reg99", 2))
    out, err = counted(capsys, folder, *ANSWER)
    assert "2027-01-05" in out
    first, second = err.splitlines()
    assert first.startswith("载入的“2027”没有生效")
    assert "与载入时的内容不符" in first
    assert second.startswith("载入的“reg99”没有生效")
