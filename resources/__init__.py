"""The program's own data: rules, work calendar, icons, translations.

The only place that knows where they lie, in a checkout and in a frozen build.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `name` below `resources/` (rules, workdays, icons, fonts, …)."""
    return ROOT / name


def text(name: str) -> str:
    """The text of the file `name` below `resources/`."""
    return (ROOT / name).read_text(encoding="utf-8")
