"""The one lamp: what is broken goes before what is only worth knowing."""

from __future__ import annotations

from ui.health import Health


def test_the_lamp_is_green_until_something_breaks_and_again_when_it_is_mended(qtbot):
    health = Health()
    told: list[tuple[bool, str]] = []
    health.changed.connect(lambda ok, why: told.append((ok, why)))
    health.set("reminders", True)
    health.set("reminders", True, "桌面弹窗不可用")
    health.set("backup", False, "自动备份没有完成")
    health.set("seen", False, "没有看到提醒窗口")
    health.set("backup", True)
    health.set("seen", True)
    assert told == [
        (True, ""),
        (True, "桌面弹窗不可用"),
        (False, "自动备份没有完成"),
        (False, "没有看到提醒窗口"),
        (True, "桌面弹窗不可用"),
    ]
