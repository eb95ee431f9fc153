"""Hundreds of offices in which everything happens in every order: see the suite for a few."""

from __future__ import annotations

import pytest

from tests.tracker.books.conftest import folder, office, office_with_leader
from tests.tracker.books.office_desk import OfficeDesk
from tests.tracker.books.test_reminders_along import lives_through

__all__ = ["folder", "office", "office_with_leader"]

STEPS = 150


@pytest.mark.parametrize("seed", range(1000, 1150))
def test_no_reminder_is_lost_and_none_outlives_its_cause_whatever_happens(
    office_with_leader: OfficeDesk, seed: int
) -> None:
    lives_through(office_with_leader, seed, STEPS)
