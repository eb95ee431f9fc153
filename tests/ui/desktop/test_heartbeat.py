"""The heartbeat: ticks that are never lost, gaps that are named, a heart that is started again."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import apscheduler.schedulers.base
import pytest

from tests.builders import NOW
from ui.desktop.heartbeat import Heartbeat


class Clock:
    """A clock that stands until somebody moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hearts():
    """Makes hearts and stops them."""
    made = []

    def make(clock, period_seconds=0.02, **options):
        made.append(Heartbeat(clock, period_seconds, **options))
        return made[-1]

    yield make
    for heart in made:
        heart.stop()


def test_the_first_tick_comes_at_once(qtbot, hearts):
    heart = hearts(Clock(), period_seconds=60)
    with qtbot.waitSignal(heart.tick, timeout=1000):
        heart.start()


def test_it_goes_on_ticking_in_the_thread_of_the_window(qtbot, hearts):
    heart, threads = hearts(Clock()), []
    heart.tick.connect(lambda: threads.append(threading.get_ident()))
    heart.start()
    qtbot.waitUntil(lambda: len(threads) >= 4)
    assert set(threads) == {threading.get_ident()}


def test_a_stopped_heart_is_silent(qtbot, hearts):
    heart, other, ticks = hearts(Clock()), hearts(Clock()), []
    heart.tick.connect(lambda: ticks.append("stopped"))
    other.tick.connect(lambda: ticks.append("other"))
    heart.start()
    heart.stop()
    other.start()
    qtbot.waitUntil(lambda: ticks.count("other") >= 4)
    assert "stopped" not in ticks


def test_a_period_of_more_than_a_minute_is_refused():
    with pytest.raises(ValueError, match="60 s"):
        Heartbeat(Clock(), 61)


def test_hours_without_a_tick_are_named_as_a_gap(qtbot, hearts):
    clock = Clock()
    heart = hearts(clock)
    with qtbot.waitSignal(heart.tick):
        heart.start()
    woken = NOW + timedelta(hours=9)
    with qtbot.waitSignal(heart.gap) as gap:
        clock.now = woken
    assert gap.args == [NOW, woken]


def test_the_gap_is_named_before_the_tick_that_follows_it(qtbot, hearts):
    clock, seen = Clock(), []
    heart = hearts(clock)
    with qtbot.waitSignal(heart.tick):
        heart.start()
    heart.tick.connect(lambda: seen.append("tick"))
    heart.gap.connect(lambda *_: seen.append("gap"))
    seen.clear()
    clock.now += timedelta(hours=1)
    qtbot.waitUntil(lambda: "gap" in seen and seen[-1] == "tick")
    assert seen.count("gap") == 1


def test_two_periods_are_no_gap(qtbot, hearts):
    clock, gaps, ticks = Clock(), [], []
    heart = hearts(clock)
    heart.gap.connect(lambda *gap: gaps.append(gap))
    with qtbot.waitSignal(heart.tick):
        heart.start()
    clock.now += timedelta(seconds=0.04)
    heart.tick.connect(lambda: ticks.append(1))
    qtbot.waitUntil(lambda: len(ticks) >= 3)
    assert gaps == []


def test_a_clock_set_back_goes_on_ticking_without_a_gap_and_says_so_once(qtbot, hearts):
    clock, gaps, told = Clock(), [], []
    heart = hearts(clock)
    heart.gap.connect(lambda *gap: gaps.append(gap))
    heart.set_back.connect(lambda: told.append("set back"))
    with qtbot.waitSignal(heart.tick):
        heart.start()
    clock.now -= timedelta(days=2)
    heart.tick.connect(lambda: told.append("tick"))
    qtbot.waitUntil(lambda: len(told) >= 4)
    assert (gaps, told[:4]) == ([], ["set back", "tick", "tick", "tick"])


def test_the_time_the_program_was_off_is_a_gap_too(qtbot, hearts, tmp_path):
    memory = tmp_path / "last_tick"
    heart = hearts(Clock(), memory=memory)
    with qtbot.waitSignal(heart.tick):
        heart.start()
    heart.stop()

    next_morning = NOW + timedelta(hours=15)
    again = hearts(Clock(next_morning), memory=memory)
    with qtbot.waitSignal(again.gap) as gap:
        again.start()
    assert gap.args == [NOW, next_morning]


@pytest.mark.parametrize("text", ["", "yesterday", "2026-03-10T09:00:00", "\xff"])
def test_a_spoilt_memory_is_no_gap_and_no_failure(qtbot, hearts, tmp_path, text):
    memory = tmp_path / "last_tick"
    memory.write_text(text, "latin-1")
    heart, gaps = hearts(Clock(), memory=memory), []
    heart.gap.connect(lambda *gap: gaps.append(gap))
    with qtbot.waitSignal(heart.tick):
        heart.start()
    assert gaps == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_on_a_full_disk_the_tick_kept_before_is_there_still(qtbot, hearts, tmp_path):
    memory = tmp_path / "last_tick"
    with qtbot.waitSignal((heart := hearts(Clock(), memory=memory)).tick):
        heart.start()
    heart.stop()
    kept = memory.read_text("ascii")
    (tmp_path / "last_tick.part").symlink_to("/dev/full")

    next_morning = NOW + timedelta(hours=15)
    with qtbot.waitSignal((heart := hearts(Clock(next_morning), memory=memory)).tick):
        heart.start()
    heart.stop()
    assert memory.read_text("ascii") == kept

    (tmp_path / "last_tick.part").unlink()
    with qtbot.waitSignal((heart := hearts(Clock(next_morning), memory=memory)).gap) as gap:
        heart.start()
    assert gap.args == [NOW, next_morning]


def test_a_heart_that_fell_silent_is_started_again(qtbot, hearts):
    heart = hearts(Clock(), silence_seconds=0.1)
    with qtbot.waitSignal(heart.tick):
        heart.start()
    with qtbot.waitSignal(heart.dead):
        heart._scheduler.pause()
    with qtbot.waitSignals([heart.tick] * 3):
        pass


def test_a_machine_whose_clock_was_set_back_ticks_on_in_its_period(qtbot, hearts, monkeypatch):
    heart, dead = hearts(Clock()), []
    heart.dead.connect(lambda: dead.append("dead"))
    with qtbot.waitSignal(heart.tick):
        heart.start()

    class Earlier(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) - timedelta(hours=3)

    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", Earlier)
    with qtbot.waitSignals([heart.tick] * 5):
        pass
    assert dead == []


def test_a_machine_whose_clock_came_right_again_ticks_once_in_a_period(qtbot, hearts, monkeypatch):
    heart, beats = hearts(Clock(), period_seconds=0.1), []
    heart.start()

    class Earlier(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) - timedelta(hours=3)

    with monkeypatch.context() as set_back:
        set_back.setattr(apscheduler.schedulers.base, "datetime", Earlier)
        with qtbot.waitSignals([heart.tick] * 3):
            pass
    heart.tick.connect(lambda: beats.append(perf_counter()))
    qtbot.waitUntil(lambda: len(beats) >= 5)
    assert beats[-1] - beats[0] > 0.25


def test_row_17_a_machine_with_a_wrong_time_zone_ticks_all_the_same(qtbot, hearts, monkeypatch):
    monkeypatch.setenv("TZ", "bad/zone")
    heart = hearts(Clock())
    with qtbot.waitSignals([heart.tick] * 3):
        heart.start()
    assert heart._scheduler.timezone is UTC


def test_row_11_one_lasting_job_ticks_and_late_ticks_are_never_dropped(qtbot, hearts):
    heart = hearts(Clock())
    heart.start()
    (job,) = heart._scheduler.get_jobs()
    assert (job.misfire_grace_time, job.coalesce, job.max_instances) == (None, True, 1)
