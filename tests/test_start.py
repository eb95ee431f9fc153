"""The start as a double click makes it: in a process of its own, seen at its first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.place import data_folder
from tests.benchmarks.start import Start, foreign, start_once
from tests.house import ROOT


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    place = str(tmp_path_factory.mktemp("data"))
    return start_once(
        "program",
        {
            **os.environ,
            "XDG_DATA_HOME": place,
            "LOCALAPPDATA": place,
            "QT_QPA_PLATFORM": "offscreen",
        },
    )


def test_at_the_first_paint_nothing_but_qt_python_and_our_own_is_loaded(start: Start) -> None:
    assert "ui.main_window" in start.modules, "otherwise it was not the program that was seen"
    assert foreign(start.modules) == set()


def test_what_stands_in_the_rooms_is_loaded_only_behind_the_window(start: Start) -> None:
    late = {"ui.rooms", "ui.office", "ui.words", "ui.today_page", "ui.case_form", "db.store"}
    assert not late & set(start.modules)


def test_the_window_is_ready_after_it_was_painted(start: Start) -> None:
    assert start.painted <= start.ready


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable names the folder")
@pytest.mark.parametrize("named", [True, False], ids=["XDG_DATA_HOME", "HOME"])
def test_window_and_commands_keep_the_data_in_the_same_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, named: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME")
    if named:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "kept here"))
    script = "from ui.app import standard_folder; print(standard_folder())"

    of_the_window = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()

    assert of_the_window == str(data_folder().root)
    assert of_the_window.startswith(str(tmp_path))
