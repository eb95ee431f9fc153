"""Every way in which reminders get lost (CONTRIBUTING.md) has a test that is named after it."""

from __future__ import annotations

import re

from tests.house import ROOT

BY_HAND = {25}
"""Tried on Windows with two screens, as CONTRIBUTING.md describes."""

ROWS = {*range(1, 33), 45, 50}


def test_every_row_of_the_catalogue_has_its_test() -> None:
    tests = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "tests").rglob("test_*.py"))
    named = {int(number) for number in re.findall(r"def test_row_(\d\d)_", tests)}
    assert named == ROWS - BY_HAND
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert all(f"Row {row}," in guide for row in BY_HAND)
