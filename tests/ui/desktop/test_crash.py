"""When the program itself is wrong: ids in the log, one sentence on the screen, no traceback."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from tracker.errors import InputError
from ui.desktop.crash import Crash
from ui.log import LOG_NAME, IdsOnly

NAME = "张三"
_ROOT = Path(__file__).parents[3]

_FAIL = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox
from ui.desktop.crash import Crash
from ui.log import open_log

app = QApplication([])
logs = Path(sys.argv[1])
open_log(logs)
told = []
QMessageBox.exec = lambda box: told.append(box.text())
crash = Crash(logs, app)
crash.install()

def fail():
    raise ValueError("张三 诉 公安局")

def in_a_slot():
    qWarning("a word of Qt")
    QTimer.singleShot(0, app, fail)
    QTimer.singleShot(20, app, app.quit)

QTimer.singleShot(0, app, in_a_slot)
app.exec()
print(told)
"""


@pytest.fixture
def crash(tmp_path, qapp):
    return Crash(tmp_path)


@pytest.fixture
def told(monkeypatch):
    """The messages that were put before the officer."""
    boxes = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box))
    return boxes


def _caught(crash, error):
    try:
        raise error
    except type(error):
        crash.caught(*sys.exc_info())


def test_a_failure_in_a_slot_is_told_once_and_the_program_goes_on(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", _FAIL, str(tmp_path)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout == "['刚才这一步没有完成，此前已保存的资料不受影响。']\n"
    assert "Traceback" not in run.stderr
    log = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "ValueError" in log
    assert "in fail" in log
    assert NAME not in log
    assert "a word of Qt" in log
    assert (tmp_path / "hard-crash.log").exists()


def test_the_sentence_holds_no_traceback_and_says_what_to_do(crash, told, qtbot):
    _caught(crash, RuntimeError("boom"))
    qtbot.waitUntil(lambda: len(told) == 1)
    words = told[0].text() + told[0].informativeText()
    assert "boom" not in words
    assert LOG_NAME in words
    assert told[0].defaultButton().text() == "继续使用"


def test_a_failure_in_another_thread_is_told_in_the_thread_of_the_window(crash, qtbot, monkeypatch):
    threads = []
    monkeypatch.setattr(QMessageBox, "exec", lambda _: threads.append(threading.get_ident()))
    worker = threading.Thread(target=_caught, args=(crash, RuntimeError()))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads == [threading.get_ident()]


def test_failures_while_one_is_being_told_are_only_logged(crash, qtbot, monkeypatch, caplog):
    shown = []

    def show(_box):
        shown.append(1)
        for _ in range(5):
            _caught(crash, RuntimeError())

    monkeypatch.setattr(QMessageBox, "exec", show)
    _caught(crash, RuntimeError())
    qtbot.waitUntil(lambda: bool(shown))
    assert len(shown) == 1
    assert sum(record.levelno == logging.CRITICAL for record in caplog.records) == 6


def _logged(error: BaseException) -> str:
    try:
        raise error
    except type(error):
        return IdsOnly().formatException(sys.exc_info())


def test_the_log_holds_where_and_what_kind_but_not_the_message():
    text = _logged(ValueError("王五"))
    assert "builtins.ValueError" in text
    assert "test_crash.py" in text
    assert "王五" not in text


def test_the_log_holds_the_code_of_our_own_errors_but_not_their_values():
    text = _logged(InputError("already_registered", serial="2026-诉-0001"))
    assert "InputError already_registered" in text
    assert "2026-诉-0001" not in text


def test_the_log_names_the_failure_of_the_database_without_its_values():
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE t (name UNIQUE)")
        with pytest.raises(sqlite3.IntegrityError) as caught:
            database.executemany("INSERT INTO t VALUES (?)", [(NAME,), (NAME,)])
    text = _logged(caught.value)
    assert "SQLITE_CONSTRAINT_UNIQUE" in text
    assert NAME not in text


def test_the_log_tells_what_led_to_the_failure():
    try:
        try:
            raise OSError(13, "no")
        except OSError as first:
            raise KeyError(NAME) from first
    except KeyError:
        text = IdsOnly().formatException(sys.exc_info())
    assert text.index("PermissionError 13") < text.index("KeyError")
    assert NAME not in text
