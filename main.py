"""Yingsu · 应诉期限管家. The composition root: arguments, the clock, the parts, the window.

The only file that reads the clock and the only one that knows every package. Before the window
has painted itself nothing but PySide6 and the standard library is imported.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from tracker.errors import StoreError, TrackerError
from ui.terminal import streams

if TYPE_CHECKING:
    from db.opening import DeskDatabase
    from tracker.books import Desk
    from tracker.in_force import LawInForce
    from tracker.loaded_law import ShippedLaw
    from tracker.queries import Shelf
    from ui.office import OfficeParts

FAILED, MISTYPED = 1, 2


def clock() -> datetime:
    """The present instant, the only place where it is read."""
    return datetime.now(UTC)


def steady() -> float:
    """Seconds that no setting of the clock touches and that, where the system can, go on asleep."""
    # Linux goes on asleep by this clock alone, macOS by the other, which stands still on Linux.
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


def new_id() -> str:
    """A new id that sorts by time: UUID version 7."""
    from uuid import UUID

    millis = int(clock().timestamp() * 1000)
    bits = (millis << 80) | int.from_bytes(os.urandom(10))
    bits = bits & ~(0xF << 76) | (0x7 << 76)
    return str(UUID(int=bits & ~(0x3 << 62) | (0x2 << 62)))


def system_user() -> str:
    """Who is logged in, for those who did not give a name."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def today() -> date:
    """The present day in China."""
    from tracker.records import legal_day

    return legal_day(clock())


def main(argv: list[str]) -> int:
    """Runs one command, or the window without one. Answers with the exit code."""
    typed = _typed(argv)
    commands = {
        "calc": _calc,
        "selftest": _selftest,
        "agenda": _agenda,
        "remind": _remind,
        "reminders": _reminders,
        "backup": _backup,
        "restore": _restore,
        "demo": _demo,
        None: _window,
    }
    try:
        code = commands[typed.command](typed)
        print(end="", flush=True)
        return code
    except TrackerError as error:
        return _complain(error)
    except BrokenPipeError:
        return _hung_up()
    except OSError as error:
        _note_failure(typed, error)
        return _complain(
            StoreError("file_unusable" if error.filename else "unexpected", name=error.filename)
        )
    except Exception as error:
        _note_failure(typed, error)
        return _complain(StoreError("unexpected"))


def _typed(argv: list[str]) -> Namespace:
    """What was typed. A double click types nothing, and its window waits for no parser."""
    streams.prepare()
    if not argv:
        return Namespace(command=None, data_dir=None, background=False)
    from ui.terminal.arguments import parser

    typed = parser().parse_args(argv)
    streams.suit(typed)
    return typed


def _complain(error: TrackerError) -> int:
    """One sentence on standard error: exit 1 when something failed, 2 when it was mistyped."""
    from ui.words import error_sentence

    print(error_sentence(error), file=sys.stderr)
    return FAILED if isinstance(error, StoreError) else MISTYPED


def _hung_up() -> int:
    """Whoever read the output has gone; what is left of it must not be said on leaving either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _note_failure(typed: Namespace, error: Exception) -> None:
    """Writes why a command failed into the log of the data folder, where that is possible."""
    from db.place import data_folder
    from ui.log import open_log

    try:
        folder = data_folder(typed.data_dir)
        folder.make()
        open_log(folder.logs)
    except (OSError, TrackerError):
        return
    logging.getLogger("main").critical("the command %s failed", typed.command, exc_info=error)


def _shipped() -> ShippedLaw:
    from tracker.loaded_law import shipped_law

    return shipped_law(resources.folder("rules"), resources.folder("workdays"))


def _law(typed: Namespace) -> LawInForce:
    """The law of the program with what was loaded into the data folder; nothing is made or opened.

    Where that cannot be read a line on standard error says so, and the law of the program counts.
    """
    from db.law_texts import stored_law_texts
    from db.place import data_folder
    from tracker.loaded_law import overlay
    from ui.notices import law_sentence
    from ui.words import error_sentence

    texts, shipped = [], _shipped()
    try:
        texts = stored_law_texts(data_folder(typed.data_dir).database)
    except StoreError as error:
        print(error_sentence(error), file=sys.stderr)
    law, warnings = overlay(shipped, texts)
    for warning in warnings:
        print(law_sentence(warning), file=sys.stderr)
    return law


def _calc(typed: Namespace) -> int:
    from ui.terminal import calc

    print(calc.run(typed, *_law(typed).both))
    return 0


def _selftest(typed: Namespace) -> int:
    from ui.terminal import selftest

    told, right = selftest.run(*_law(typed).both, as_json=typed.json)
    print(told)
    return 0 if right else FAILED


def _agenda(typed: Namespace) -> int:
    from ui.terminal import agenda

    with _reading(typed) as shelf:
        day = typed.as_of or today()
        print(agenda.run(shelf, _law(typed).rules, day, typed.days, as_json=typed.json))
    return 0


def _remind(typed: Namespace) -> int:
    from ui.terminal import remind

    with _reading(typed) as shelf:
        told, right = remind.run(shelf, *_law(typed).both, clock(), as_json=typed.json)
    print(told)
    return 0 if right else FAILED


def _reminders(typed: Namespace) -> int:
    from ui.terminal import reminder_export

    file = Path(typed.file).absolute()
    asked = (typed.case, typed.first, typed.last)
    with _reading(typed) as shelf:
        print(reminder_export.run(shelf, _law(typed).rules, today(), file, *asked))
    return 0


@contextmanager
def _reading(typed: Namespace) -> Iterator[Shelf]:
    """The shelf of the data folder while a command reads; nothing is made by reading."""
    from db.opening import open_desk_database
    from db.place import data_folder

    database = open_desk_database(data_folder(typed.data_dir), at=clock())
    try:
        yield database.shelf()
    finally:
        database.close()


def _backup(typed: Namespace) -> int:
    from db.backup import backup
    from db.place import data_folder

    target = Path(typed.file).absolute() if typed.file else None
    print(f"已备份并校验：{backup(data_folder(typed.data_dir), target, at=clock())}")
    return 0


def _restore(typed: Namespace) -> int:
    from db.backup import restore
    from db.place import data_folder

    source = Path(typed.file).absolute()
    kept = restore(source, data_folder(typed.data_dir), at=clock(), force=typed.force)
    print(f"已从 {source} 恢复。" + (f"原有数据另存为：{kept}" if kept else ""))
    return 0


def _demo(typed: Namespace) -> int:
    """Fills a throw-away folder with sample cases and opens the window on it."""
    from db.opening import open_desk_database
    from db.place import data_folder
    from ui.terminal import demo

    folder = typed.data_dir or tempfile.mkdtemp(prefix="yingsu-demo-")
    database = open_desk_database(data_folder(folder), at=clock(), create=True)
    try:
        desk = make_desk(database, actor=lambda: "示例", law=_law(typed))
        demo.fill(desk, today(), database.shelf())
    finally:
        database.close()
    print(f"示例数据：{folder}")
    typed.data_dir = folder
    return _window(typed)


def make_desk(
    database: DeskDatabase,
    *,
    actor: Callable[[], str],
    law: LawInForce,
    now: Callable[[], datetime] = clock,
) -> Desk:
    """The desk of the verbs on an open database."""
    from db.attachments import Attachments
    from tracker.books import Desk

    return Desk(
        store=database.store(new_id),
        files=Attachments(database.folder.attachments),
        law=law,
        clock=now,
        new_id=new_id,
        actor=actor,
    )


def _window(typed: Namespace) -> int:
    if not has_screen():
        return _without_screen(typed)
    # Hardly anything a start makes is garbage, and looking for it costs a tenth of the time.
    gc.disable()
    from ui import app

    return app.run(
        lambda actor: open_parts(typed.data_dir, actor),
        clock=clock,
        steady=steady,
        folder=lambda: _chosen(typed.data_dir) or app.standard_folder(),
        settled=_collect_garbage,
        background=typed.background,
    )


def _collect_garbage() -> None:
    """From now on; what the start made stays to the end and is never looked through."""
    gc.freeze()
    gc.enable()


def _chosen(folder: str | None) -> Path | None:
    """The data folder that was asked for; without one nothing has to be imported to find it."""
    if folder is None:
        return None
    from db.place import data_folder

    return data_folder(folder).root


def open_parts(
    chosen: str | None, actor: Callable[[], str], now: Callable[[], datetime] = clock
) -> OfficeParts:
    """Opens everything behind the window; runs in the store thread, after the first paint."""
    from db.backup import backup, daily_backup
    from db.opening import open_desk_database
    from db.place import data_folder, place_warning
    from db.restore_trial import last_trial, monthly_trial
    from tracker.books.amend_book import AmendBook
    from tracker.books.case_book import CaseBook
    from tracker.books.day_book import DayBook
    from tracker.books.deadline_book import DeadlineBook
    from tracker.books.defence_book import DefenceBook
    from tracker.books.escalation_book import EscalationBook
    from tracker.books.law_book import LawBook
    from tracker.books.policy_book import PolicyBook
    from tracker.books.reminder_book import ReminderBook
    from tracker.loaded_law import overlay
    from ui.office import Books, OfficeParts

    folder = data_folder(chosen)
    database = open_desk_database(folder, at=now(), window=True, create=True)
    shipped = _shipped()
    law, doubts = overlay(shipped, database.law_texts())
    desk = make_desk(database, actor=lambda: actor() or system_user(), law=law, now=now)
    warning = place_warning(folder.root)
    return OfficeParts(
        books=Books(
            CaseBook(desk),
            DeadlineBook(desk),
            ReminderBook(desk),
            AmendBook(desk),
            LawBook(desk, shipped),
            DefenceBook(desk),
            EscalationBook(desk),
            PolicyBook(desk),
            DayBook(desk, database.shelf()),
        ),
        law=law,
        open_shelf=database.shelf,
        data_folder=folder.root,
        backup=lambda progress: backup(folder, None, at=now(), progress=progress),
        daily_backup=lambda: daily_backup(folder, at=now()),
        close=database.close,
        try_restore=lambda: monthly_trial(folder, at=now()) or last_trial(folder),
        warnings=(warning,) if warning else (),
        law_warnings=doubts,
        actor=lambda: actor() or system_user(),
    )


def has_screen() -> bool:
    """Whether a window can open: always on Windows and macOS, on Linux with a display."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_screen(typed: Namespace) -> int:
    """One sentence why there is no window, then what is on today."""
    print("这里没有图形界面，不能打开窗口；以下是今天的期限与开庭。")
    try:
        return _agenda(Namespace(data_dir=typed.data_dir, as_of=None, days=7, json=False))
    except StoreError as error:
        if error.code != "no_database":
            raise
        print("还没有登记任何案件。")
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
