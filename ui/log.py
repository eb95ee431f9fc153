"""The log of the program, for whoever mends it. No Qt.

It holds ids, never names or claims: messages of foreign exceptions are left out, because a
database error quotes the values it was given.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from tracker.errors import TrackerError

LOG_NAME = "yingsu.log"
LOG_BYTES = 1_000_000
LOG_FILES = 5
HARD_CRASHES = "hard-crash.log"


def open_log(logs: Path, level: int = logging.INFO) -> RotatingFileHandler:
    """Opens the rotating log in the folder `logs`."""
    logs.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        logs / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(IdsOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.raiseExceptions = False  # a full disk must not fill the terminal with tracebacks
    return handler


class IdsOnly(logging.Formatter):
    """Writes where a failure happened and of which kind it is, but not its message."""

    def formatException(
        self,
        exc_info: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        lines = [
            "".join(traceback.format_tb(error.__traceback__)) + _kind(error)
            for error in _chain(exc_info[1])
        ]
        return "\nwhile handling it:\n".join(lines)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The failure that came first, then those it led to."""
    if error is not None:
        yield from _chain(error.__cause__ or error.__context__)
        yield error


def _kind(error: BaseException) -> str:
    """The class of a failure and its code, where it has one."""
    codes = (
        error.code if isinstance(error, TrackerError) else None,
        getattr(error, "errno", None),
        getattr(error, "sqlite_errorname", None),
    )
    told = " ".join(str(code) for code in codes if code is not None)
    return f"{type(error).__module__}.{type(error).__qualname__} {told}".rstrip()
