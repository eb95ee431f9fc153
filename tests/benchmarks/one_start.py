"""One start in a process of its own: `python -m tests.benchmarks.one_start program|empty`.

Prints one JSON object: the instants of `perf_counter` (the same in every process of a machine) at
which the window had painted itself and was ready for work, the processor's time until the paint,
the longest span after it in which the window could not have answered, and the modules that were
loaded when it painted itself. Nothing of Qt is imported here: that is part of the start.
"""

from __future__ import annotations

import os
import runpy
import sys
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

BEFORE = frozenset(sys.modules)


class WatchedApp:
    """Finds `ui.app` where everybody finds it, and has its window watched from outside."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """The spec of `ui.app`, whose execution ends with `watch_program`; None for all others."""
        spec = PathFinder.find_spec(name, path) if name == "ui.app" else None
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def executed(module: ModuleType) -> None:
                execute(module)
                watch_program(module.Program)

            spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


def watch_program(program: Any) -> None:
    """Lets the program's class tell when it opens a window and when its office stands in it."""
    from tests.benchmarks.watch import Watch

    show, furnish = program.open, program._furnish
    watches: list[Watch] = []

    def watched_open(self: Any, *given: Any, **named: Any) -> None:
        watches.append(Watch(self.window, BEFORE))
        show(self, *given, **named)

    def watched_furnish(self: Any) -> None:
        furnish(self)
        watches[0].ready()

    def refused(_: Any, error: Exception) -> None:
        sys.stderr.write(f"the start failed: {error}\n")
        os._exit(1)

    program.open, program._furnish, program._refused = watched_open, watched_furnish, refused


def start_program() -> None:
    """Runs `main.py` as a double click does; it ends when its office is furnished."""
    sys.meta_path.insert(0, WatchedApp())  # type: ignore[arg-type]
    sys.argv = ["main.py"]
    runpy.run_path("main.py", run_name="__main__")


def start_empty() -> None:
    """A bare window of the same size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.benchmarks.watch import Watch

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    watch = Watch(window, BEFORE)
    watch.ready()
    window.show()
    app.exec()


if __name__ == "__main__":
    {"program": start_program, "empty": start_empty}[sys.argv[1]]()
