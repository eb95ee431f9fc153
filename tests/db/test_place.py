"""Where data may lie: not on a share, better not in a sync folder."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from db.place import (
    PlaceWarning,
    data_folder,
    is_network_mount,
    is_unc,
    place_warning,
    sync_service,
)
from tracker.errors import StoreError

MOUNTS = [
    ("/", "ext4"),
    ("/home", "btrfs"),
    ("/mnt/单位共享", "cifs"),
    ("/mnt/单位共享/local", "ext4"),
    ("/srv/nfs", "nfs4"),
    ("/run/user/1000/gvfs", "fuse.gvfsd-fuse"),
    ("/home/wang/remote", "fuse.sshfs"),
]


@pytest.mark.parametrize(
    "path", ["\\\\server\\法制科", "\\\\?\\UNC\\server\\share", "\\\\10.1.2.3\\d$\\yingsu"]
)
def test_a_network_path_is_refused(path: str) -> None:
    assert is_unc(path)
    with pytest.raises(StoreError) as refused:
        data_folder(path)
    assert (refused.value.code, refused.value.params) == (
        "network_folder_refused",
        {"folder": path},
    )


@pytest.mark.parametrize("path", ["C:\\Users\\wang", "\\\\?\\C:\\data", "/home/wang", "data"])
def test_a_path_on_this_machine_is_taken(path: str) -> None:
    assert not is_unc(path)


@pytest.mark.parametrize(
    ("folder", "networked"),
    [
        ("/home/wang/.local/share/yingsu", False),
        ("/mnt/单位共享/yingsu", True),
        ("/mnt/单位共享/local/yingsu", False),
        ("/mnt/单位共享文件", False),
        ("/srv/nfs", True),
        ("/home/wang/remote/yingsu", True),
        ("/run/user/1000/gvfs/smb-share:server=a/yingsu", True),
    ],
)
def test_a_mounted_share_is_known_by_its_file_system(folder: str, networked: bool) -> None:
    assert is_network_mount(PurePosixPath(folder), MOUNTS) is networked


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("C:\\Users\\wang\\OneDrive\\yingsu", "OneDrive"),
        ("C:\\Users\\wang\\OneDrive - 浦东新区司法局\\yingsu", "OneDrive"),
        ("D:\\我的坚果云\\yingsu", "坚果云"),
        ("D:\\Nutstore\\1\\yingsu", "坚果云"),
        ("D:\\BaiduSyncdisk\\yingsu", "百度网盘"),
        ("D:\\BaiduNetdiskDownload\\yingsu", None),
        ("D:\\WPSDrive\\123\\WPS云盘\\yingsu", "WPS云盘"),
        ("C:\\Users\\wang\\Dropbox (办公)\\yingsu", "Dropbox"),
        ("C:\\Users\\wang\\iCloudDrive\\yingsu", "iCloud"),
        ("C:\\Users\\wang\\AppData\\Local\\yingsu", None),
        ("D:\\微云南路项目\\yingsu", None),
    ],
)
def test_a_sync_folder_is_known_by_its_name(folder: str, service: str | None) -> None:
    assert sync_service(PureWindowsPath(folder)) == service


def test_the_mac_cloud_is_known_by_its_folder() -> None:
    folder = "/Users/wang/Library/Mobile Documents/com~apple~CloudDocs/yingsu"
    assert sync_service(PurePosixPath(folder)) == "iCloud"


def test_a_sync_folder_is_warned_of_and_an_ordinary_one_is_not(tmp_path: Path) -> None:
    assert place_warning(tmp_path / "Dropbox" / "yingsu") is PlaceWarning.SYNC_FOLDER
    assert place_warning(tmp_path / "yingsu") is None
    assert place_warning(Path("\\\\server\\share")) is PlaceWarning.UNC


def test_the_folder_asked_for_is_taken_else_that_of_the_system(tmp_path: Path) -> None:
    assert data_folder(tmp_path).root == tmp_path
    assert data_folder("data").root == Path.cwd() / "data"
    assert data_folder().root.name == "yingsu"
