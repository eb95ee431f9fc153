"""提醒自检: channels are really tried, the officer says what was seen, the lamp remembers it."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QPushButton

from tests.builders import NOW
from tests.ui.an_office import says, words_in
from tracker.restore_trial import RestoreTrial
from ui.backup_watch import BackupWatch
from ui.desktop.autostart import DesktopEntry
from ui.health import Health
from ui.notices import trial_sentence
from ui.preferences import Preferences
from ui.self_test import Channel, SelfTest
from ui.self_test_view import SelfTestView
from ui.settings_page import SettingsPage
from ui.test_window import TestWindow


class Trying:
    """A self-test on a started desk, and its view."""

    def __init__(self, bench, qtbot, tmp_path) -> None:
        self.desk = bench.start()
        bench.tick(self.desk)
        self.health = Health()
        self.preferences = Preferences(tmp_path / "settings.ini")
        self.start = DesktopEntry(("yingsu",), tmp_path / "autostart" / "yingsu.desktop")
        self.backups = BackupWatch(bench.office)
        parts = (bench.office, self.preferences, self.desk, self.health, self.backups, self.start)
        self.test = SelfTest(*parts)
        self.view = SelfTestView(bench.office, self.test)
        qtbot.addWidget(self.view)
        self.view.show()


@pytest.fixture
def trying(bench, qtbot, tmp_path):
    return Trying(bench, qtbot, tmp_path)


def test_a_pop_up_that_cannot_be_shown_says_why(trying, qtbot):
    row = trying.view.rows[Channel.POPUP]
    with qtbot.waitSignal(trying.test.tried, timeout=15_000):
        row.send.click()
    assert row.state.text() == "没有发出：没有通知服务"
    assert not row.seen.isVisible()


def test_the_window_is_shown_and_what_the_officer_says_is_kept(trying, qtbot):
    row = trying.view.rows[Channel.WINDOW]
    row.send.click()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, TestWindow)]
    assert [w.isVisible() for w in shown] == [True]
    assert row.seen.isVisible()
    row.seen.click()
    assert trying.test.answered(Channel.WINDOW) == (True, NOW)
    assert row.state.text() == "2026-03-10 09:00 周二 试发，看到了。"
    again = Preferences(Path(trying.preferences.file_name))
    assert again.seen(Channel.WINDOW) == (True, NOW)
    shown[0].close()


def test_a_window_that_was_not_seen_turns_the_lamp_red_a_pop_up_only_warns(trying):
    trying.test.answer(Channel.POPUP, False)
    ok, why = trying.health.state()
    assert ok
    assert "通知设置" in why
    trying.test.answer(Channel.WINDOW, False)
    assert trying.health.state()[0] is False
    trying.test.answer(Channel.WINDOW, True)
    trying.test.answer(Channel.POPUP, True)
    assert trying.health.state() == (True, "")


def test_every_condition_is_told_with_what_to_do(trying):
    checks = {check.name: check for check in trying.test.checks()}
    assert checks["提醒检查"].ok is True
    assert checks["开机自启动"].ok is None
    assert checks["自动备份"].ok is None
    assert checks["恢复试验"].ok is None


@pytest.mark.parametrize(
    ("platform", "seen", "ok", "words"),
    [
        ("linux", True, None, "没有桌面会话总线"),
        ("win32", True, True, "试发"),
        ("win32", False, None, "试发"),
        ("darwin", True, True, "试发"),
    ],
)
def test_the_service_of_pop_ups_is_told_of_where_no_bus_is_too(
    trying, monkeypatch, platform, seen, ok, words
):
    no_bus = QDBusConnection("a bus nobody connected to")
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: no_bus)
    trying.test._platform = platform
    trying.test.answer(Channel.POPUP, seen)
    check = next(check for check in trying.test.checks() if check.name == "通知服务")
    assert check.ok is ok
    assert words in check.words


def test_what_can_be_mended_has_a_button_beside_it(trying, qtbot):
    (turn_on,) = [b for b in trying.view.findChildren(QPushButton) if b.text() == "开启"]
    turn_on.click()
    assert {check.name: check.ok for check in trying.test.checks()}["开机自启动"] is True
    qtbot.waitUntil(lambda: "已开启，登录后自动在后台提醒。" in words_in(trying.view))


def test_what_the_system_refuses_to_mend_is_said(trying, monkeypatch):
    def refuse() -> None:
        raise OSError("not allowed")

    monkeypatch.setattr(trying.start, "turn_on", refuse)
    trying.view.reload()
    *_, turn_on = [b for b in trying.view.findChildren(QPushButton) if b.text() == "开启"]
    turn_on.click()
    assert "系统没有允许这项修改" in trying.view.refusal.text()


def test_a_clock_in_doubt_is_red_and_confirmed_here(trying, bench, qtbot):
    start = bench.clock.now
    trying.desk.heart.put_forward.emit(start, start + timedelta(days=2))
    check = next(check for check in trying.test.checks() if check.name == "电脑时钟")
    assert check.ok is False
    assert check.remedy is not None
    check.remedy.act()
    assert not trying.desk.clock.in_doubt
    assert next(c for c in trying.test.checks() if c.name == "电脑时钟").ok is True


def test_a_heart_that_stopped_and_an_old_backup_are_red(trying, bench):
    backups = bench.folder / "backups"
    backups.mkdir(exist_ok=True)
    daily = backups / "daily-20260301.db"
    daily.touch()
    long_ago = (NOW - timedelta(days=9)).timestamp()
    os.utime(daily, (long_ago, long_ago))
    trying.desk.heart.stop()
    bench.clock.now = NOW + timedelta(minutes=4)
    broken = {check.name for check in trying.test.checks() if check.ok is False}
    assert broken == {"提醒检查", "自动备份"}
    trying.view.again.click()
    assert "需要留意" in words_in(trying.view)


@pytest.mark.parametrize("error", ["", "backup_damaged"])
def test_the_trial_restore_stands_among_the_conditions(trying, error):
    came = RestoreTrial(at=NOW, file="yingsu-20260310.zip", error=error)
    trying.backups._tried(came)
    check = next(check for check in trying.test.checks() if check.name == "恢复试验")
    assert (check.ok, check.words) == (not error, trial_sentence(came))


def test_the_settings_have_three_parts_and_the_last_is_the_self_test(bench, qtbot, tmp_path):
    page = SettingsPage(bench.office, Preferences(tmp_path / "settings.ini"))
    qtbot.addWidget(page)
    page.show()
    assert [page.tabs.tabText(n) for n in range(page.tabs.count())] == [
        "通用",
        "提醒规则",
        "提醒自检",
    ]
    page.show_self_test()
    says(qtbot, page, "程序完全打开后才能自检。")
