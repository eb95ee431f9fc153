"""An office whose reminders are on, for every test of the window that asks for a `bench`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from db.opening import open_desk_database
from tests.builders import the_shared_records
from tests.offices import StandingClock, opened_office
from tests.ui.reminder_bench import Bench


@pytest.fixture
def bench(tmp_path, qtbot, monkeypatch) -> Iterator[Bench]:
    impatient = partial(open_desk_database, busy_seconds=0.2)
    monkeypatch.setattr("db.opening.open_desk_database", impatient)
    clock = StandingClock()
    with opened_office(tmp_path, clock) as office:
        made = Bench(tmp_path, office, clock, qtbot)
        made.keep(the_shared_records())
        yield made
        for desk in made.desks:
            desk.stop()
