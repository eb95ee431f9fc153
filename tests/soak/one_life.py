"""One life of the program, until somebody kills it: `python -m tests.soak.one_life FOLDER SECONDS`.

The program as it is, with a heart that beats faster.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

import main
from ui.app import SETTINGS, Program, _note_failures
from ui.desktop.one_instance import OneInstance
from ui.preferences import Preferences


def live(folder: Path, period_seconds: float) -> int:
    """Runs the window on a data folder."""
    app = QApplication(["yingsu"])
    _note_failures(folder / "logs", app)
    OneInstance(folder).claim()
    program = Program(
        Preferences(folder / SETTINGS), main.clock, period_seconds, steady=main.steady
    )
    program.open(lambda actor: main.open_parts(str(folder), actor))
    return app.exec()


if __name__ == "__main__":
    sys.exit(live(Path(sys.argv[1]), float(sys.argv[2])))
