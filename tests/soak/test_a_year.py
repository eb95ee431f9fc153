"""A year of ten thousand reminders, minute by minute: `make soak`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.minute_by_minute import shown_late


def test_each_of_ten_thousand_reminders_of_a_year_is_shown_in_the_tick_of_its_minute(
    tmp_path: Path,
) -> None:
    assert shown_late(tmp_path / "data", 10_000, timedelta(days=365), seed=1) == []
