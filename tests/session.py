"""A desktop session for real processes: a screen, a bus of its own, pop-ups, a tray.

Each part is a context manager. Nothing of the session of whoever runs the tests is used.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.house import ROOT

SCREEN = "1600x1000x24"
PATIENCE = 30.0
"""Seconds after which something that was waited for counts as never coming."""

_LOOK_EVERY = 0.02

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Without folders of services: nothing is on it that was not started here."""

_POP_UPS = """[global]
stack_duplicates = false
history_length = 100000
"""


class PopUpSeen(NamedTuple):
    """A pop-up as the service of the desktop keeps it."""

    title: str
    text: str


class PopUps:
    """The pop-ups that reached the desktop."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def seen(self) -> list[PopUpSeen]:
        """All since the beginning; those still on the screen are closed for it."""
        self.ask("close-all")
        (kept,) = json.loads(self.ask("history"))["data"]
        return [PopUpSeen(each["summary"]["data"], each["body"]["data"]) for each in kept]

    def ask(self, *words: str) -> str:
        """What dunstctl answers; empty when the service is not there."""
        command = ["dunstctl", *words]
        asked = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False
        )
        return asked.stdout if asked.returncode == 0 else ""


def until(process: subprocess.Popen[Any], true: Callable[[], object], what: str) -> None:
    """Waits until something is true while a process lives; fails when it never is."""
    for _ in range(int(PATIENCE / _LOOK_EVERY)):
        if true():
            return
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"ended with {process.wait(_LOOK_EVERY)} before {what}")
    pytest.fail(f"in {PATIENCE:g} s not: {what}")


@contextmanager
def a_screen() -> Iterator[str | None]:
    """The display of a virtual X11 screen; None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with _running(command) as server:
        yield f":{_first_line(server)}"


@contextmanager
def a_bus(folder: Path) -> Iterator[str]:
    """The address of a session bus that nobody else is on; `folder` keeps its socket."""
    config = folder / "bus.conf"
    config.write_text(_BUS.format(folder=folder), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    with _running(command) as daemon:
        yield _first_line(daemon)


@contextmanager
def pop_ups(folder: Path, environment: Mapping[str, str]) -> Iterator[PopUps]:
    """A notification service on the screen and the bus of this environment."""
    config = folder / "dunstrc"
    config.write_text(_POP_UPS, encoding="utf-8")
    with _running(["dunst", "-config", str(config)], environment) as service:
        seen = PopUps(environment)
        until(service, lambda: seen.ask("is-paused"), "the pop-up service answers")
        yield seen


@contextmanager
def a_tray(environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A tray on the bus of this environment, which takes every icon; it prints each in a line."""
    with _running([sys.executable, "-m", "tests.tray_host"], environment) as host:
        assert _first_line(host) == "ready"
        yield host


@contextmanager
def a_desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with a screen and a bus; skips where one cannot be had."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    with a_screen() as display, a_bus(folder) as address:
        if display is None:
            pytest.skip("not installed: Xvfb")
        yield {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
        }


@contextmanager
def _running(
    command: list[str], environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """A process until the end of the block, whose first line may be read."""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
