"""What belongs to this officer on this machine: kept in an INI file, never in the database."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

LANGUAGES = ("zh_CN", "en")
THEMES = ("system", "light", "dark")


class Preferences(QObject):
    """Name, language, theme, geometry. `changed` names the setting that was given a new value."""

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Made here for its owner alone; Qt keeps the mode of a file that is there.
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600)
        self._ini = QSettings(str(file), QSettings.Format.IniFormat, self)
        # Read by the store thread while the window writes it: a plain attribute is safe for both.
        self._name = self._text("profile/name", "")

    @property
    def file_name(self) -> str:
        """Where they are kept."""
        return self._ini.fileName()

    @property
    def name(self) -> str:
        """Who acts: stands beside every change in the history; empty until it was given."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        self._name = name.strip()
        self._put("profile/name", self._name)

    @property
    def language(self) -> str:
        """One of LANGUAGES."""
        return self._choice("look/language", LANGUAGES)

    @language.setter
    def language(self, language: str) -> None:
        self._put("look/language", language)

    @property
    def theme(self) -> str:
        """One of THEMES."""
        return self._choice("look/theme", THEMES)

    @theme.setter
    def theme(self, theme: str) -> None:
        self._put("look/theme", theme)

    @property
    def close_to_tray(self) -> bool:
        """Whether closing the window keeps the program, and its reminders, running."""
        return self._flag("window/close_to_tray", True)

    @close_to_tray.setter
    def close_to_tray(self, keep: bool) -> None:
        self._put("window/close_to_tray", keep)

    @property
    def told_about_tray(self) -> bool:
        """Whether the officer was told once that the program stays in the tray."""
        return self._flag("window/told_about_tray", False)

    @told_about_tray.setter
    def told_about_tray(self, told: bool) -> None:
        self._put("window/told_about_tray", told)

    @property
    def paper_folder(self) -> str:
        """Where the weekly list and the calendar file go; empty: nowhere."""
        return self._text("insurance/paper_folder", "")

    @paper_folder.setter
    def paper_folder(self, folder: str) -> None:
        if folder != self.paper_folder:
            self._ini.remove("insurance/paper_written_at")
            self._put("insurance/paper_folder", folder)

    @property
    def paper_written_at(self) -> datetime | None:
        """When they were last written there."""
        try:
            written = datetime.fromisoformat(self._text("insurance/paper_written_at", ""))
        except ValueError:
            return None
        return written if written.tzinfo else None

    @paper_written_at.setter
    def paper_written_at(self, at: datetime) -> None:
        self._put("insurance/paper_written_at", at.isoformat())

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty before the first time."""
        stored = self._ini.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._put("window/geometry", geometry)

    def keep_seen(self, channel: str, seen: bool, when: datetime) -> None:
        """Whether a test by a channel was seen on this machine."""
        self._put(f"self_test/{channel}", f"{'seen' if seen else 'unseen'} {when.isoformat()}")

    def seen(self, channel: str) -> tuple[bool, datetime] | None:
        """The last answer about a channel; None while there is none."""
        word, _, when = self._text(f"self_test/{channel}", "").partition(" ")
        try:
            return (word == "seen", datetime.fromisoformat(when)) if when else None
        except ValueError:
            return None

    def _text(self, key: str, default: str) -> str:
        return str(self._ini.value(key, default))

    def _flag(self, key: str, default: bool) -> bool:
        return self._text(key, str(default)).lower() == "true"

    def _choice(self, key: str, choices: tuple[str, ...]) -> str:
        """The stored choice; the first one where the file holds something else."""
        value = self._text(key, choices[0])
        return value if value in choices else choices[0]

    def _put(self, key: str, value: object) -> None:
        self._ini.setValue(key, value)
        self._ini.sync()
        self.changed.emit(key.rpartition("/")[2])
