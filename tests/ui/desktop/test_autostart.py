"""Starting with the session: written where each system looks, and read back from there."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest

from ui.desktop.autostart import (
    BACKGROUND,
    Autostart,
    AutostartState,
    autostart,
    command_of_this_program,
)

COMMAND = ("/opt/应诉 管家/yingsu", "main.py", BACKGROUND)
OTHER = ("/old/yingsu", BACKGROUND)

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Registry:
    """The part of `winreg` that start-up uses, over a dictionary."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, object]] = {}

    @contextmanager
    def OpenKey(self, _root: str, path: str, _reserved: int = 0, _access: int = 0) -> Iterator[str]:
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield path

    @contextmanager
    def CreateKey(self, _root: str, path: str) -> Iterator[str]:
        self.keys.setdefault(path, {})
        yield path

    def QueryValueEx(self, path: str, name: str) -> tuple[object, int]:
        if name not in self.keys[path]:
            raise FileNotFoundError(name)
        return self.keys[path][name], self.REG_SZ

    def SetValueEx(self, path: str, name: str, _reserved: int, _kind: int, value: object) -> None:
        self.keys[path][name] = value

    def DeleteValue(self, path: str, name: str) -> None:
        if name not in self.keys[path]:
            raise FileNotFoundError(name)
        del self.keys[path][name]


def on(platform: str, home: Path, command: tuple[str, ...] = COMMAND, **over: object) -> Autostart:
    return autostart(command, platform, {}, home, **over)  # type: ignore[arg-type]


every_system = pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])


@every_system
def test_it_is_off_until_it_is_turned_on_and_off_again_afterwards(
    platform: str, tmp_path: Path
) -> None:
    registry = Registry()
    start = on(platform, tmp_path, registry=registry)
    states = [start.state()]
    for turn in (start.turn_on, start.turn_on, start.turn_off, start.turn_off):
        turn()
        states.append(start.state())

    off, is_on = AutostartState.OFF, AutostartState.ON
    assert states == [off, is_on, is_on, off, off]


@every_system
def test_a_start_of_another_copy_is_not_taken_for_ours(platform: str, tmp_path: Path) -> None:
    registry = Registry()
    on(platform, tmp_path, OTHER, registry=registry).turn_on()

    start = on(platform, tmp_path, registry=registry)
    assert start.state() is AutostartState.ELSEWHERE

    start.turn_on()
    assert start.state() is AutostartState.ON


@pytest.mark.parametrize(
    ("first_byte", "state"),
    [
        (2, AutostartState.ON),
        (6, AutostartState.ON),
        (3, AutostartState.BLOCKED),
        (7, AutostartState.BLOCKED),
    ],
)
def test_row_06_switched_off_in_the_task_manager_it_is_not_called_on(
    first_byte: int, state: AutostartState, tmp_path: Path
) -> None:
    registry = Registry()
    start = on("win32", tmp_path, registry=registry)
    start.turn_on()
    registry.keys[APPROVED] = {"Yingsu": bytes([first_byte]) + bytes(11)}

    assert start.state() is state


def test_turned_on_again_by_the_officer_the_task_manager_no_longer_blocks_it(
    tmp_path: Path,
) -> None:
    registry = Registry()
    registry.keys[APPROVED] = {"Yingsu": bytes([3]) + bytes(11), "Other": b"\3"}
    start = on("win32", tmp_path, registry=registry)

    start.turn_on()

    assert start.state() is AutostartState.ON
    assert registry.keys[APPROVED] == {"Other": b"\3"}


def test_windows_is_given_each_part_in_quotes(tmp_path: Path) -> None:
    registry = Registry()
    on("win32", tmp_path, ("C:\\Program Files\\y.exe", BACKGROUND), registry=registry).turn_on()

    assert registry.keys[RUN]["Yingsu"] == f'"C:\\Program Files\\y.exe" "{BACKGROUND}"'


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_switched_off_in_the_settings_of_the_desktop_it_is_not_called_on(
    line: str, tmp_path: Path
) -> None:
    start = on("linux", tmp_path)
    start.turn_on()
    file = tmp_path / ".config" / "autostart" / "yingsu.desktop"
    kept = [each for each in file.read_text().splitlines() if "enabled" not in each]
    file.write_text("\n".join([*kept, line]))

    assert start.state() is AutostartState.BLOCKED


def test_the_folder_of_the_session_is_taken_from_its_settings(tmp_path: Path) -> None:
    start = autostart(COMMAND, "linux", {"XDG_CONFIG_HOME": str(tmp_path / "cfg")}, tmp_path)
    start.turn_on()

    assert (tmp_path / "cfg" / "autostart" / "yingsu.desktop").exists()


@pytest.mark.skipif(which("gio") is None, reason="no program here starts .desktop files")
def test_a_desktop_starts_exactly_what_was_asked_for(tmp_path: Path) -> None:
    """Blanks, quotes and a dollar in the folder, a percent sign in an argument, a real launcher."""
    folder = tmp_path / "a b $HOME 'q'"
    folder.mkdir()
    told = tmp_path / "told"
    os.mkfifo(told)  # reading it waits for what the script writes
    script = folder / "说.sh"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {shlex.quote(str(told))}\n')
    script.chmod(0o755)
    on("linux", tmp_path, (str(script), "a 50% b", BACKGROUND)).turn_on()
    file = tmp_path / ".config" / "autostart" / "yingsu.desktop"

    subprocess.run(["gio", "launch", str(file)], check=True, timeout=20)

    assert told.read_text().splitlines() == ["a 50% b", BACKGROUND]


@pytest.mark.parametrize("text", [b"", b"<plist>", b"\xff\xfe", b"[]"])
def test_a_spoilt_file_is_called_off(text: bytes, tmp_path: Path) -> None:
    for platform, file in (
        ("linux", tmp_path / ".config/autostart/yingsu.desktop"),
        ("darwin", tmp_path / "Library/LaunchAgents/cn.yingsu.desk.plist"),
    ):
        file.parent.mkdir(parents=True)
        file.write_bytes(text)
        state = on(platform, tmp_path).state()
        assert state in (AutostartState.OFF, AutostartState.ELSEWHERE)


def test_the_program_is_started_from_where_it_lies() -> None:
    command = command_of_this_program()

    assert Path(command[1]).name == "main.py"
    assert Path(command[1]).exists()
    assert command[-1] == BACKGROUND
