"""Typing Chinese under fcitx."""

from __future__ import annotations

import pytest

from ui.desktop.input_method import input_method


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5"},
        {"XMODIFIERS": "@im=fcitx"},
        {"GTK_IM_MODULE": "fcitx"},
        {"XMODIFIERS": "@im=fcitx", "QT_IM_MODULES": "wayland;fcitx"},
    ],
)
def test_under_fcitx_qt_goes_through_its_ibus_door(environ):
    input_method(environ, "linux")
    assert environ["QT_IM_MODULE"] == "ibus"
    assert "QT_IM_MODULES" not in environ


@pytest.mark.parametrize("environ", [{}, {"QT_IM_MODULE": "ibus"}, {"XMODIFIERS": "@im=ibus"}])
def test_another_input_method_is_left_alone(environ):
    before = dict(environ)
    input_method(environ, "linux")
    assert environ == before


def test_windows_is_left_alone():
    environ = {"QT_IM_MODULE": "fcitx"}
    input_method(environ, "win32")
    assert environ == {"QT_IM_MODULE": "fcitx"}
