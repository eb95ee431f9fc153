"""Starting with the session of the officer: what is asked for, and what the system really does.

A program that is off reminds of nothing. Each system keeps the wish in a place of its own, and on
Windows a second place (the Task Manager's) can overrule it in silence; so the state is read back
from the system each time and never remembered by us.
"""

from __future__ import annotations

import logging
import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

NAME = "Yingsu"
BACKGROUND = "--background"
"""What the session starts the program with: it goes to the tray without opening its window."""

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_LABEL = "cn.yingsu.desk"

log = logging.getLogger(__name__)


class AutostartState(Enum):
    """What the system does at the beginning of the session."""

    ON = auto()
    OFF = auto()
    BLOCKED = auto()
    """Asked for, and switched off in the system's own list of start-up programs."""
    ELSEWHERE = auto()
    """Asked for, but for another copy of the program than this one."""


class Autostart(Protocol):
    """Start-up on one system. Writing raises OSError where the system refuses it."""

    def state(self) -> AutostartState:
        """What the system would do now."""
        ...

    def turn_on(self) -> None:
        """Starts this copy with the session from now on."""
        ...

    def turn_off(self) -> None:
        """Starts nothing with the session any more."""
        ...


def command_of_this_program() -> tuple[str, ...]:
    """How this copy is started, frozen or from its folder."""
    if getattr(sys, "frozen", False):
        return (sys.executable, BACKGROUND)
    script = Path(__file__).parents[2] / "main.py"
    return (_windowless(Path(sys.executable)), str(script), BACKGROUND)


def _windowless(python: Path) -> str:
    """On Windows python.exe opens a console; pythonw.exe beside it does not."""
    quiet = python.with_name("pythonw.exe")
    return str(quiet if python.name.lower() == "python.exe" and quiet.exists() else python)


def autostart(
    command: Sequence[str],
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
    registry: Any = None,
) -> Autostart:
    """The start-up of this system; `registry` stands in for the module `winreg`."""
    if platform == "win32":
        return WindowsRun(command, registry or _registry())
    if platform == "darwin":
        return LaunchAgent(command, home or Path.home())
    config = environ.get("XDG_CONFIG_HOME") or str((home or Path.home()) / ".config")
    return DesktopEntry(command, Path(config) / "autostart" / "yingsu.desktop")


def _registry() -> Any:
    import winreg

    return winreg


class DesktopEntry:
    """Linux: a .desktop file in the autostart folder of XDG, for UOS, Kylin, GNOME and KDE."""

    def __init__(self, command: Sequence[str], file: Path) -> None:
        self._command = " ".join(map(_quoted, command))
        self._file = file

    def state(self) -> AutostartState:
        """Reads the file: `Hidden` and the switch of GNOME turn it off without removing it."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return AutostartState.OFF
        keys = dict(line.split("=", 1) for line in lines if "=" in line)
        off = keys.get("Hidden", "").strip().lower() == "true"
        switched_off = keys.get("X-GNOME-Autostart-enabled", "").strip().lower() == "false"
        if off or switched_off:
            return AutostartState.BLOCKED
        return _of_this_copy(keys.get("Exec", "").strip() == self._command)

    def turn_on(self) -> None:
        """Writes the file anew."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        _write(
            self._file,
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Version=1.0\n"
            f"Name={NAME}\n"
            "Name[zh_CN]=应诉期限管家\n"
            f"Exec={self._command}\n"
            "Terminal=false\n"
            "X-GNOME-Autostart-enabled=true\n",
        )

    def turn_off(self) -> None:
        """Takes the file away."""
        self._file.unlink(missing_ok=True)


def _quoted(argument: str) -> str:
    """An argument as the Exec line wants it: quoted, its reserved characters escaped."""
    inside = argument.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`")
    inside = inside.replace("$", "\\$").replace("%", "%%")
    # A value of the file is unescaped once before the Exec line is read.
    return '"' + inside.replace("\\", "\\\\") + '"'


class LaunchAgent:
    """macOS: a property list that launchd reads when the officer logs in."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        self._command = list(command)
        self._file = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"

    def state(self) -> AutostartState:
        """Reads the list; `Disabled` turns it off without removing it."""
        try:
            kept = plistlib.loads(self._file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ExpatError, ValueError):
            return AutostartState.OFF
        if not isinstance(kept, dict) or not kept.get("RunAtLoad"):
            return AutostartState.OFF
        if kept.get("Disabled"):
            return AutostartState.BLOCKED
        return _of_this_copy(kept.get("ProgramArguments") == self._command)

    def turn_on(self) -> None:
        """Writes the list anew."""
        wish = {
            "Label": _LABEL,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        _write(self._file, plistlib.dumps(wish).decode("utf-8"))

    def turn_off(self) -> None:
        """Takes the list away."""
        self._file.unlink(missing_ok=True)


class WindowsRun:
    """Windows: the Run key, and the list in which the Task Manager switches its values off."""

    def __init__(self, command: Sequence[str], registry: Any) -> None:
        self._command = " ".join(f'"{part}"' for part in command)
        self._registry = registry

    def state(self) -> AutostartState:
        """Both places: a value in the Run key counts only while the second place allows it."""
        wish = self._read(_RUN)
        if wish is None:
            return AutostartState.OFF
        allowed = self._read(_APPROVED)
        # The first byte is even while the program may start; nothing there means it may.
        if isinstance(allowed, bytes) and allowed[:1] and allowed[0] % 2:
            return AutostartState.BLOCKED
        return _of_this_copy(wish == self._command)

    def turn_on(self) -> None:
        """Writes the Run key; what was switched off in the Task Manager is switched on again."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN) as key:
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._command)
        self._delete(_APPROVED)

    def turn_off(self) -> None:
        """Takes the value away from both places."""
        self._delete(_RUN)
        self._delete(_APPROVED)

    def _read(self, path: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                value: object = registry.QueryValueEx(key, NAME)[0]
                return value
        except FileNotFoundError:
            return None

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            access = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, access) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            log.debug("there was no value %s in %s", NAME, path)


def _of_this_copy(same: bool) -> AutostartState:
    return AutostartState.ON if same else AutostartState.ELSEWHERE


def _write(file: Path, text: str) -> None:
    """Whole or not at all: half a file would start nothing and look like a wish."""
    beside = file.with_suffix(".part")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)
