"""Killed fifty times while reminders fall due, and with a clock that jumps: `make soak`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import main
from tests.soak.reminded import Reminded, desktop

KILLS = 50
FAKETIME = str(next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), ""))

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Xvfb, dunst, SIGKILL")


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    missing = [name for name in ("Xvfb", "dbus-daemon", "dunst") if shutil.which(name) is None]
    if missing:
        pytest.fail("not installed: " + ", ".join(missing))
    with desktop() as seen:
        yield seen


def test_fifty_kills_lose_double_and_bring_back_nothing(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    reminded = Reminded.on_a_new_folder(tmp_path / "data", environment, seed=4)
    for _ in range(KILLS):
        now = main.clock()
        soon = [now + timedelta(seconds=reminded.chance.uniform(-1, 4)) for _ in range(3)]
        reminded.plan(*soon)
        reminded.live_and_die(reminded.chance.uniform(0.5, 4.5))
        reminded.answer_some()
    with reminded.life():
        reminded.until(lambda: all(row["shown_at"] for row in reminded.rows().values()))
    reminded.look()
    assert reminded.repeated_without_need() == []
    assert len(reminded.answered) > 10


@pytest.mark.parametrize("jump", ["+9h", "+2d"])
def test_what_a_clock_jumps_over_is_shown_at_the_next_tick(
    tmp_path: Path, environment: dict[str, str], jump: str
) -> None:
    reminded = Reminded.on_a_new_folder(tmp_path / "data", environment, seed=5)
    (early,) = reminded.plan(main.clock() - timedelta(minutes=1))
    (later,) = reminded.plan(main.clock() + timedelta(hours=8))
    (far,) = reminded.plan(main.clock() + timedelta(days=9))
    clock = tmp_path / "clock"
    clock.write_text("+0")
    with reminded.life(**_faked(clock)):
        reminded.until(lambda: reminded.states([early]) == {"shown"})
        assert reminded.states([later, far]) == {"planned"}
        clock.write_text(jump)
        reminded.until(lambda: reminded.states([later]) == {"shown"})
        reminded.until(lambda: "clock_forward" in reminded.gaps())
    reminded.look()
    assert reminded.states([far]) == {"planned"}


def test_a_clock_set_back_two_hours_doubles_nothing(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    reminded = Reminded.on_a_new_folder(tmp_path / "data", environment, seed=6)
    ids = reminded.plan(*(main.clock() - timedelta(minutes=n) for n in range(1, 6)))
    clock = tmp_path / "clock"
    clock.write_text("+0")
    with reminded.life(**_faked(clock)):
        reminded.until(lambda: reminded.states(ids) == {"shown"})
        clock.write_text("-2h")
        reminded.until(lambda: "clock_back" in reminded.gaps(), seconds=240)
        clock.write_text("+0")
        reminded.until(lambda: all(reminded.rows()[each]["shown_at"] for each in ids))
    reminded.look()


def _faked(clock: Path) -> dict[str, str]:
    """The environment of a program whose clock stands in a file."""
    return {
        "LD_PRELOAD": FAKETIME,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
