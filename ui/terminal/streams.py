"""Where commands write to: no name is too rare for it, and nothing comes in between."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from io import TextIOWrapper

_SILENT = logging.NullHandler()


def prepare() -> None:
    """What the encoding of the terminal does not have becomes "?", and the log stays out of it."""
    logging.getLogger().addHandler(_SILENT)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def suit(typed: Namespace) -> None:
    """JSON is UTF-8 wherever it is written, so that a program that reads it loses no name."""
    if getattr(typed, "json", False) and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
