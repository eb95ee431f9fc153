"""The heartbeat: APScheduler as a bare ticker, watched from the window's thread.

Reminders are rows and the clock is asked at every tick, so a tick that comes late loses nothing.
APScheduler is imported when the heart starts, which is after the first paint.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LONGEST_PERIOD = 60
"""Seconds. A reminder never waits longer than this, also after sleep or a moved clock."""

log = logging.getLogger(__name__)


def prepare() -> None:
    """Imports APScheduler, which takes longer than a blink: call it outside the window's thread."""
    import apscheduler.executors.debug
    import apscheduler.schedulers.qt
    import apscheduler.triggers.interval  # noqa: F401


class Heartbeat(QObject):
    """Emits `tick` in the window's thread every `period_seconds`, the first one at once.

    `gap(start, end)` comes before a tick that is more than two periods after the last one: the
    program was off, asleep or hanging in between. `dead` says that no tick came for
    `silence_seconds`; the heart has then already been started again. `put_forward(start, end)`
    comes instead of `gap` when the clock ran ahead of the time that really passed, `set_back(start,
    end)` before the first tick after it went back.
    """

    tick = Signal()
    dead = Signal()
    gap = Signal(object, object)
    put_forward = Signal(object, object)
    set_back = Signal(object, object)
    _struck = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        period_seconds: float = 30,
        silence_seconds: float = 180,
        memory: Path | None = None,
        parent: QObject | None = None,
        steady: Callable[[], float] | None = None,
    ) -> None:
        """`memory` is the file that keeps the instant of the last tick over a restart.

        `steady` gives seconds that no clock setting touches and that go on during sleep; without it
        a clock put forward looks like a gap.
        """
        super().__init__(parent)
        if not 0 < period_seconds <= LONGEST_PERIOD:
            raise ValueError(f"a period of {period_seconds} s is not between 0 and 60 s")
        self._clock = clock
        self._period = period_seconds
        self._memory = memory
        self._last = _remembered(memory)
        self._steady = steady
        self._steady_last: float | None = None
        self._scheduler: Any = None
        self._watchdog = QTimer(self, interval=int(silence_seconds * 1000))
        self._watchdog.timeout.connect(self._revive)
        self._struck.connect(self._beat, Qt.ConnectionType.QueuedConnection)

    @property
    def last(self) -> datetime | None:
        """The instant of the last tick, also of an earlier start of the program."""
        return self._last

    def start(self) -> None:
        """Starts ticking; the first tick comes as soon as the event loop runs."""
        if self._scheduler is None:
            self._scheduler = self._new_scheduler()
            self._watchdog.start()
            self._struck.emit()

    def stop(self) -> None:
        """Stops ticking; a tick already on its way is dropped."""
        self._watchdog.stop()
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            scheduler.shutdown(wait=False)

    def _new_scheduler(self) -> Any:
        from apscheduler.executors.debug import DebugExecutor
        from apscheduler.triggers.interval import IntervalTrigger

        # It would write two lines into the log at every tick.
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        # A fixed zone: asking the machine for its zone fails where TZ is wrong.
        # The default grace of one second would drop a late tick for good.
        scheduler = _scheduler_kind(self._period, self._struck.emit)(
            timezone=UTC,
            executors={"default": DebugExecutor()},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        # The job only queues a signal: whatever a slot does happens outside the scheduler.
        every = IntervalTrigger(seconds=self._period, timezone=UTC)
        scheduler.add_job(self._struck.emit, every, id="tick")
        scheduler.start()
        return scheduler

    def _beat(self) -> None:
        if self._scheduler is None:
            return
        self._watchdog.start()
        now, last = self._clock(), self._last
        really = self._really_passed()
        self._last = now
        _remember(self._memory, now)
        if last is not None:
            self._compare(last, now, really)
        self.tick.emit()

    def _compare(self, last: datetime, now: datetime, really: float | None) -> None:
        """Tells of a clock that did not go on from where it was."""
        passed = (now - last).total_seconds()
        if passed < 0:
            log.warning("the clock was set back from %s to %s", last, now)
            self.set_back.emit(last, now)
        elif really is not None and passed - really > 2 * self._period:
            log.warning("the clock was put forward from %s to %s in %.0f s", last, now, really)
            self.put_forward.emit(last, now)
        elif passed > 2 * self._period:
            log.info("no tick between %s and %s", last, now)
            self.gap.emit(last, now)

    def _really_passed(self) -> float | None:
        """Seconds since the last tick by a clock nobody sets; None at the first one."""
        if self._steady is None:
            return None
        before, self._steady_last = self._steady_last, self._steady()
        return None if before is None else self._steady_last - before

    def _revive(self) -> None:
        log.error("no tick for %s s, starting the heart again", self._watchdog.interval() / 1000)
        self.stop()
        self.start()
        self.dead.emit()


def _scheduler_kind(period: float, strike: Callable[[], object]) -> type:
    """APScheduler in Qt's event loop, which beats on after the machine's clock was set back."""
    from apscheduler.schedulers.qt import QtScheduler

    class SteadyScheduler(QtScheduler):  # type: ignore[misc]
        def _start_timer(self, wait_seconds: float | None) -> None:
            # Longer than a period only when the next tick has moved off: the scheduler would wait
            # for the old time to come again.
            if wait_seconds is not None and wait_seconds > period:
                strike()
                wait_seconds = period
            super()._start_timer(wait_seconds)

    return SteadyScheduler


def _remembered(memory: Path | None) -> datetime | None:
    try:
        instant = datetime.fromisoformat(memory.read_text("ascii").strip()) if memory else None
    except (OSError, ValueError):
        return None
    return instant if instant and instant.tzinfo else None


def _remember(memory: Path | None, instant: datetime) -> None:
    """Keeps the instant; where it cannot be written, the one before is there still."""
    if memory is None:
        return
    part = memory.with_name(f"{memory.name}.part")
    try:
        part.touch(mode=0o600)
        part.write_text(instant.astimezone(UTC).isoformat(), "ascii")
        part.replace(memory)
    except OSError:
        log.warning("the instant of the last tick could not be kept", exc_info=True)
