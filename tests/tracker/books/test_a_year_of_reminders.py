"""Three days of reminders, minute by minute; `make soak` steps through a whole year."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.minute_by_minute import shown_late


def test_each_of_eighty_reminders_is_shown_in_the_tick_of_its_minute(tmp_path: Path) -> None:
    assert shown_late(tmp_path / "data", 80, timedelta(days=3), seed=3) == []
