"""Where the data lies, and whether that is a place where a database can live.

SQLite's write-ahead log needs one machine and one file system: a share corrupts it, a sync
folder uploads half a write.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from db.private import private_folder
from tracker.errors import StoreError


class PlaceWarning(StrEnum):
    """Why a data folder is a bad place."""

    UNC = "unc"
    NETWORK_DRIVE = "network_drive"
    SYNC_FOLDER = "sync_folder"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder and what lies in it."""

    root: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.root / "yingsu.db"

    @property
    def attachments(self) -> Path:
        """Files of cases, as `ab/<sha256>`."""
        return self.root / "attachments"

    @property
    def backups(self) -> Path:
        """Daily backups, and the copies kept before an upgrade or a restore."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Logs: ids, never names."""
        return self.root / "logs"

    @property
    def exports(self) -> Path:
        """Where reports and ledgers are proposed to be saved."""
        return self.root / "exports"

    def make(self) -> None:
        """Creates the folders, each for its owner alone; raises StoreError `read_only`."""
        try:
            for folder in (self.root, self.attachments, self.backups, self.logs, self.exports):
                private_folder(folder)
        except OSError as error:
            raise StoreError("read_only", file=str(self.root)) from error


def data_folder(chosen: str | Path | None = None) -> DataFolder:
    """The folder given by `--data-dir`, else the one this system keeps for programs' data.

    Raises StoreError `network_folder_refused` for a network path (`\\\\server\\share`).
    """
    if chosen is not None and is_unc(str(chosen)):
        raise StoreError("network_folder_refused", folder=str(chosen))
    if chosen is not None:
        return DataFolder(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path

    return DataFolder(user_data_path("yingsu", appauthor=False))


def place_warning(folder: Path) -> PlaceWarning | None:
    """What is wrong with this folder as a place for a database; None when nothing is."""
    if is_unc(str(folder)):
        return PlaceWarning.UNC
    if _is_mapped_drive(folder) or is_network_mount(folder, _mounts()):
        return PlaceWarning.NETWORK_DRIVE
    return PlaceWarning.SYNC_FOLDER if sync_service(folder) else None


def is_unc(path: str) -> bool:
    """Whether a path names a server: `\\\\server\\share`, `\\\\?\\UNC\\…`; `\\\\?\\C:` does not."""
    if os.name == "nt":
        path = path.replace("/", "\\")
    if path.startswith(("\\\\?\\", "\\\\.\\")):
        return path[4:8].upper() == "UNC\\"
    return path.startswith("\\\\")


_SYNC_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nutstore": "坚果云",
    "坚果云": "坚果云",
    "我的坚果云": "坚果云",
    "baidunetdisk": "百度网盘",
    "baidusyncdisk": "百度网盘",
    "百度网盘": "百度网盘",
    "wpsdrive": "WPS云盘",
    "wps云盘": "WPS云盘",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "微云": "微云",
    "weiyun": "微云",
}


_AFTER_THE_NAME = (" -", " (", "-", "_", "drive")
"""What may follow the name of a service: `OneDrive - 单位`, `Dropbox (办公)`, `iCloudDrive`."""


def sync_service(folder: PurePath) -> str | None:
    """The sync service whose folder this is, by the names in its path."""
    for part in map(str.lower, folder.parts):
        for name, service in _SYNC_NAMES.items():
            if part == name or part.startswith(tuple(name + end for end in _AFTER_THE_NAME)):
                return service
    return None


_NETWORK_SYSTEMS = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "ncpfs"),
    *("fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs"),
}


def is_network_mount(folder: PurePath, mounts: Iterable[tuple[str, str]]) -> bool:
    """Whether the innermost mount (point, file system) that holds the folder is a network one."""
    holding = [
        (len(PurePath(point).parts), system)
        for point, system in mounts
        if folder.is_relative_to(point)
    ]
    if not holding:
        return False
    return max(holding, key=lambda held: held[0])[1] in _NETWORK_SYSTEMS


def _mounts() -> list[tuple[str, str]]:
    """Mount points with their file systems, from Linux; empty elsewhere."""
    table = Path("/proc/self/mounts")
    if not table.exists():
        return []
    lines = (line.split(" ") for line in table.read_text(errors="replace").splitlines())
    return [(_unescaped(line[1]), line[2]) for line in lines if len(line) > 2]


def _unescaped(point: str) -> str:
    """A mount point as the system writes it: blanks stand as \\040, bytes are UTF-8."""
    for code, sign in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        point = point.replace(code, sign)
    return point


if sys.platform == "win32":

    def _is_mapped_drive(folder: Path) -> bool:
        """Whether the drive letter stands for a share."""
        import ctypes

        drive_remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == drive_remote)
else:

    def _is_mapped_drive(folder: Path) -> bool:
        """Drive letters are a matter of Windows."""
        return False
