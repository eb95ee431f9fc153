"""A pop-up in Chinese on a real screen, through a real bus, by a real notification service.

Without the tools these tests are left out; with YINGSU_REQUIRE_DESKTOP=1 a missing tool fails.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parents[3]
_TOOLS = ("Xvfb", "dbus-run-session", "dunst", "dunstctl", "notify-send")

TITLE = "提交答辩状、证据 · 今天届满"
TEXT = "（2026）沪7101行初1号\n届满日 2026-03-10 周二 <原告>&被告\\n"

_SEND = """
import json, subprocess, sys
from itertools import count
from ui.desktop.notify import PopUp, show_popup

def ask(*words):
    return subprocess.run(["dunstctl", *words], capture_output=True, text=True).stdout.strip()

outcome = show_popup(PopUp(sys.argv[1], sys.argv[2], "应诉期限管家"))
if outcome.result == "sent":
    displayed = next((n for n in range(200) if ask("count", "displayed") == "1"), None)
    ask("close-all")
    history = next((h for _ in range(200) if (h := json.loads(ask("history")))["data"][0]), None)
else:
    displayed = history = None
print(json.dumps({"outcome": outcome, "displayed": displayed, "history": history}))
"""


@pytest.fixture(scope="module")
def tools() -> None:
    missing = [name for name in _TOOLS if shutil.which(name) is None]
    if missing:
        reason = "not installed: " + ", ".join(missing)
        if os.environ.get("YINGSU_REQUIRE_DESKTOP") == "1":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="module")
def screen(tools: None) -> Iterator[str]:
    """A screen of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


def _send(display: str | None, title: str, text: str) -> dict[str, Any]:
    """Shows a pop-up from a process of its own, under a session bus of its own."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _SEND, title, text],
        cwd=_ROOT,
        env=kept | ({"DISPLAY": display} if display else {}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])


def test_a_chinese_title_is_displayed_exactly_as_it_was_written(screen: str) -> None:
    seen = _send(screen, TITLE, TEXT)
    assert seen["outcome"] == ["sent", ""]
    assert seen["displayed"] is not None
    (shown,) = seen["history"]["data"][0]
    assert shown["summary"]["data"] == TITLE
    assert shown["appname"]["data"] == "应诉期限管家"


def test_brackets_and_signs_in_the_text_are_read_as_text(screen: str) -> None:
    (shown,) = _send(screen, TITLE, TEXT)["history"]["data"][0]
    assert shown["body"]["data"] == TEXT.replace("&", "&amp;").replace("<", "&lt;").replace(
        ">", "&gt;"
    ).replace("\\", "＼")


def test_a_title_like_an_option_is_displayed(screen: str) -> None:
    (shown,) = _send(screen, "-u 提醒", "--version")["history"]["data"][0]
    assert shown["summary"]["data"] == "－u 提醒"


def test_the_longest_texts_are_displayed(screen: str) -> None:
    (shown,) = _send(screen, "期" * 300, "限📅" * 300)["history"]["data"][0]
    assert shown["summary"]["data"] == "期" * 62 + "…"
    assert shown["body"]["data"].endswith("…")


def test_where_the_service_cannot_start_nothing_is_called_sent(tools: None) -> None:
    seen = _send(None, TITLE, TEXT)
    assert seen["outcome"][0] == "failed"
    assert seen["outcome"][1].startswith("no_service: org.")
