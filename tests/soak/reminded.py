"""A program that reminds and is killed again and again, seen from outside: rows and pop-ups.

A screen, a bus and a notification service of its own; the database is read and written beside the
program, as commands do.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import main
from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import a_whole_case, the_shared_records
from tests.soak.kill_nine import ROOT
from tracker.books.reminder_book import ReminderBook
from tracker.codes import Nature
from tracker.deadlines import Deadline
from tracker.hearings import Hearing
from tracker.loaded_law import overlay
from tracker.records import Record
from tracker.reminders import ChannelAttempt, Occurrence

PERIOD = 0.4
"""Seconds between two beats of the heart."""

Row = dict[str, Any]


@contextmanager
def desktop() -> Iterator[dict[str, str]]:
    """The environment of a screen with a bus and dunst."""
    with (
        subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as screen,
        subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
        ) as bus,
    ):
        assert screen.stdout is not None
        assert bus.stdout is not None
        seen = os.environ | {
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
        }
        with subprocess.Popen(["dunst"], env=seen, stderr=subprocess.DEVNULL) as service:
            try:
                yield seen
            finally:
                for process in (service, bus, screen):
                    process.terminate()


@dataclass
class Reminded:
    """A data folder, what was promised about its rows, and the lives the program had on it."""

    folder: DataFolder
    environment: Mapping[str, str]
    chance: random.Random
    numbers: int = 0
    answered: dict[str, str] = field(default_factory=dict)
    unseen_at_death: list[set[str]] = field(default_factory=list)

    @classmethod
    def on_a_new_folder(cls, root: Path, environment: Mapping[str, str], seed: int) -> Reminded:
        """Makes the database and the records every case refers to."""
        made = cls(DataFolder(root), environment, random.Random(seed))
        with made.store() as store:
            store.save(the_shared_records(), actor="x", at=main.clock(), why="soak")
        return made

    @contextmanager
    def store(self) -> Iterator[Any]:
        """The store, beside the program."""
        database = open_desk_database(self.folder, at=main.clock(), create=True)
        try:
            yield database.store(main.new_id)
        finally:
            database.close()

    def plan(self, *due: datetime) -> list[str]:
        """New cases with a reminder due at each of these instants; the ids of the reminders."""
        ids = []
        with self.store() as store:
            for instant in due:
                self.numbers += 1
                records = _case(self.numbers, instant)
                store.save(records, actor="x", at=main.clock(), why="soak")
                ids += [record.id for record in records if isinstance(record, Occurrence)]
        return ids

    def answer_some(self) -> None:
        """The officer answers a few of those that were shown."""
        shown = [row["id"] for row in self.rows().values() if row["state"] == "shown"]
        some = self.chance.sample(shown, min(len(shown), self.chance.randint(0, 2)))
        if not some:
            return
        database = open_desk_database(self.folder, at=main.clock())
        law = overlay(main._shipped(), [])[0]
        desk = main.make_desk(database, actor=lambda: "x", law=law)
        ReminderBook(desk).acknowledge(some)
        database.close()
        self.answered |= {each: self.rows()[each]["acknowledged_at"] for each in some}

    def live_and_die(self, seconds: float) -> None:
        """One life, ended by SIGKILL; then a look at what is left."""
        with self.life() as program:
            with suppress(subprocess.TimeoutExpired):
                program.wait(seconds)
            program.send_signal(signal.SIGKILL)
            program.wait()
        assert program.returncode == -signal.SIGKILL, "the program ended by itself"
        self.look()

    @contextmanager
    def life(self, **more: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program, killed at the end at the latest."""
        command = [sys.executable, "-m", "tests.soak.one_life", str(self.folder.root), str(PERIOD)]
        log = (self.folder.root / "soak.log").open("ab")
        environment = {**self.environment, **more}
        with log, subprocess.Popen(command, cwd=ROOT, env=environment, stderr=log) as program:
            try:
                yield program
            finally:
                program.kill()

    def until(self, holds: Callable[[], bool], seconds: float = 90) -> None:
        """Waits beside a living program, looking ten times a second."""
        ends = main.steady() + seconds
        pause = subprocess.Popen(["sleep", str(seconds)])
        try:
            while not holds():
                assert main.steady() < ends, "it did not happen in time"
                with suppress(subprocess.TimeoutExpired):
                    pause.wait(0.1)
        finally:
            pause.kill()
            pause.wait()

    def rows(self) -> dict[str, Row]:
        """Every reminder by its id."""
        return {row["id"]: row for row in self._select("SELECT * FROM occurrence")}

    def states(self, ids: list[str]) -> set[str]:
        """The states these reminders are in."""
        rows = self.rows()
        return {rows[each]["state"] for each in ids}

    def gaps(self) -> set[str]:
        """The kinds of gaps and jumps that were written down."""
        return {row["kind"] for row in self._select("SELECT kind FROM gap")}

    def look(self) -> None:
        """Nothing was lost or doubled, and nothing answered came back."""
        rows = self.rows()
        assert len(rows) == self.numbers, "a reminder was lost or doubled"
        keys = {(r["subject_id"], r["recipient"], r["level"], r["due_at"]) for r in rows.values()}
        assert len(keys) == self.numbers
        for each, when in self.answered.items():
            assert rows[each]["state"] == "acknowledged"
            assert rows[each]["acknowledged_at"] == when
        tries = self._select("SELECT * FROM channel_attempt WHERE channel <> 'window'")
        late = [t for t in tries if t["tried_at"] > self.answered.get(t["occurrence_id"], "9")]
        assert late == [], "an answered reminder popped up"
        self.unseen_at_death.append({r["id"] for r in rows.values() if r["shown_at"] is None})

    def repeated_without_need(self) -> list[str]:
        """Reminders that popped up again although the life before had written them as shown."""
        needless = []
        tries: dict[str, int] = {}
        for each in self._select("SELECT * FROM channel_attempt WHERE channel = 'plyer'"):
            tries[each["occurrence_id"]] = tries.get(each["occurrence_id"], 0) + 1
        for each, number in tries.items():
            excused = sum(each in unseen for unseen in self.unseen_at_death)
            if number > 1 + excused:
                needless.append(each)
        return needless

    def _select(self, query: str) -> list[Row]:
        with closing(sqlite3.connect(self.folder.database, timeout=10)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query)]


def _case(number: int, due_at: datetime) -> list[Record]:
    """Case n with one reminder about a day weeks ahead, so that nothing repeats by itself.

    It is about a right: an open duty is never left with one reminder.
    """
    last_day = (main.today() + timedelta(days=40)).isoformat()
    day = datetime.fromisoformat(last_day).date()
    records: list[Record] = []
    for record in a_whole_case(number):
        if isinstance(record, ChannelAttempt | Hearing) or type(record).__name__ == "Appearance":
            continue
        if isinstance(record, Deadline):
            record = replace(
                record, nature=Nature.RIGHT, due_on=day, original_on=day, unrolled_on=day
            )
        if isinstance(record, Occurrence):
            record = replace(record, due_at=due_at.astimezone(UTC))
        records.append(record)
    return records
