"""The rail: every room can be read beside its number, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.fonts import use_chinese_font
from ui.hall import ROOMS
from ui.language import speak
from ui.rail import Rail, RailButton

ICON, GAPS, NUMBER = 24 + 4, 12 + 10, 34 + 4
"""The icon, the paddings of a button, and a number of three digits, in pixels."""


COUNTED = ("today", "rules")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_room_is_read_whole_beside_its_number_of_three_digits(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    speak(qapp, language)
    theme.apply(qapp, "light")
    use_chinese_font(qapp)
    try:
        rail = Rail((room.key, room.icon, room.title) for room in ROOMS)
    finally:
        speak(qapp, "zh_CN")
    qtbot.addWidget(rail)
    rail.show()
    buttons = rail.findChildren(RailButton)
    numbered = [room.key in COUNTED for room in ROOMS]

    wanted = [
        _bold(each) + ICON + GAPS + NUMBER * counted
        for each, counted in zip(buttons, numbered, strict=True)
    ]

    assert max(wanted) <= buttons[0].width(), [each.text() for each in buttons]


def _bold(button: RailButton) -> int:
    """The width of the title of the room that is open."""
    button.ensurePolished()
    font = button.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text())
