"""A writer that is killed without warning, and what must be true afterwards.

The child saves one whole case after the other and prints each id only when `save` has returned.
The parent kills it at a moment of chance; everything printed must be in the database, whole.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from db.copying import check
from db.opening import open_desk_database
from db.place import DataFolder
from tests.builders import NOW, a_case, a_whole_case, counted_ids, the_shared_records
from tracker.cases import Case

ROOT = Path(__file__).parents[2]


@dataclass
class KilledWriter:
    """A data folder on which one writer after the other is killed."""

    folder: DataFolder
    chance: random.Random
    acknowledged: set[str] = field(default_factory=set)
    lives: int = 0

    @classmethod
    def on_a_new_folder(cls, root: Path, seed: int) -> KilledWriter:
        """Makes the database and the records every case refers to."""
        folder = DataFolder(root)
        database = open_desk_database(folder, at=NOW, create=True)
        records = the_shared_records()
        database.store(counted_ids()).save(records, actor="x", at=NOW, why="setup")
        database.close()
        return cls(folder, random.Random(seed))

    def live_and_die(self) -> None:
        """One writer more: lets it acknowledge some cases, kills it, looks at what is left."""
        self.lives += 1
        self._write_until_killed(self.chance.randint(1, 12))
        self._look()

    def _write_until_killed(self, enough: int) -> None:
        command = [sys.executable, "-m", "tests.soak.kill_nine"]
        with subprocess.Popen(
            [*command, str(self.folder.root), str(self.lives)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            assert writer.stdout is not None
            for _ in range(enough):
                self.acknowledged.add(writer.stdout.readline().strip())
            # Somewhere inside the next save: so many turns of an empty loop are no fixed time.
            for _ in range(self.chance.randint(0, 200_000)):
                pass
            writer.kill()
            self.acknowledged.update(line.strip() for line in writer.stdout if line[-1] == "\n")
        assert writer.returncode == -signal.SIGKILL

    def _look(self) -> None:
        check(self.folder.database)
        with closing(sqlite3.connect(self.folder.database)) as connection:
            kept = {row[0] for row in connection.execute("SELECT id FROM cases")}
            parts = {
                table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("cases", "deadline", "occurrence", "search_text")
            }
        assert self.acknowledged <= kept, "an acknowledged case was lost"
        assert len(set(parts.values())) == 1, "a case was saved without its parts"


def write_for_ever(root: Path, life: int) -> None:
    """Saves whole cases until somebody ends this process; prints the id of each when it is kept."""
    database = open_desk_database(DataFolder(root), at=NOW)
    store = database.store(counted_ids(0x10000 + life))
    number = life * 10_000
    while True:
        number += 1
        store.save(a_whole_case(number), actor="x", at=NOW, why="soak")
        sys.stdout.write(store.get(Case, a_case(number).id).id + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]), int(sys.argv[2]))
