"""Pop-ups: texts every desktop takes, one at a time, and an answer in every case."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop import notify
from ui.desktop.notify import (
    FAILED,
    NAME_UNITS,
    SENT,
    TEXT_UNITS,
    TITLE_UNITS,
    Notifier,
    Outcome,
    PopUp,
    clip,
    fitting,
    for_linux,
    show_popup,
    units,
)

_POPUP = PopUp("答辩状 今天届满", "（2026）沪7101行初1号", "应诉期限管家")


def test_three_hundred_characters_and_an_emoji_fit_and_end_in_dots():
    popup = fitting(PopUp("期" * 300 + "📅", "限" * 300 + "📅", "管" * 300))
    assert [units(part) for part in popup[:3]] == [TITLE_UNITS, TEXT_UNITS, NAME_UNITS]
    assert all(part.endswith("…") for part in popup[:3])


def test_a_clip_never_leaves_half_a_character():
    assert clip("📅" * 40, TITLE_UNITS) == "📅" * 31 + "…"
    assert clip("期" + "📅" * 40, 4) == "期📅…"


def test_a_text_that_just_fits_is_left_alone():
    assert clip("期" * 63, TITLE_UNITS) == "期" * 63


@given(st.text(), st.integers(1, 300))
def test_no_text_is_ever_longer_than_its_room(text, most):
    clipped = clip(text, most)
    assert units(clipped) <= most
    clipped.encode("utf-8", "surrogatepass")


def test_a_title_that_looks_like_an_option_is_not_one():
    popup = for_linux(PopUp("-h 提醒", "--help", "-a"), markup=False)
    assert [part[0] for part in popup[:3]] == ["－", "－", "－"]


def test_markup_is_written_out_where_the_service_reads_it():
    popup = PopUp("a<b", "甲&乙<b>丙", "管家")
    assert for_linux(popup, markup=True).text == "甲&amp;乙&lt;b&gt;丙"
    assert for_linux(popup, markup=False).text == "甲&乙<b>丙"


@pytest.mark.parametrize("length", [50, 51, 52, 254, 255, 256, 300])
def test_written_out_markup_still_fits_and_is_never_cut_inside_an_entity(length):
    text = for_linux(PopUp("题", "&" * length, "管家"), markup=True).text
    assert units(text) <= TEXT_UNITS
    assert not text.replace("&amp;", "").rstrip("…")


def test_without_a_notification_service_the_pop_up_fails(monkeypatch):
    monkeypatch.setattr(notify, "_abilities", lambda: Outcome(FAILED, "no_service"))
    assert show_popup(_POPUP, "linux") == Outcome(FAILED, "no_service")


def test_without_a_way_of_plyer_the_pop_up_fails(monkeypatch):
    def no_way(_popup, _platform):
        raise NotImplementedError

    monkeypatch.setattr(notify, "_hand_to_plyer", no_way)
    assert show_popup(_POPUP, "win32").detail.startswith("no_program: ")


def test_only_an_ico_file_goes_to_windows(tmp_path):
    picture, symbol = tmp_path / "a.png", tmp_path / "a.ico"
    picture.touch()
    symbol.touch()
    usable = [notify._usable(icon, "win32") for icon in (picture, symbol, tmp_path / "b.ico", None)]
    assert usable == [False, True, False, False]


def test_the_answer_comes_in_the_thread_of_the_window(qtbot):
    shown_in, answered_in = [], []

    def show(_popup):
        shown_in.append(threading.get_ident())
        return Outcome(SENT)

    notifier = Notifier(show)
    notifier.send(_POPUP, lambda outcome: answered_in.append((threading.get_ident(), outcome)))
    qtbot.waitUntil(lambda: bool(answered_in))
    assert answered_in == [(threading.get_ident(), Outcome(SENT))]
    assert shown_in != [threading.get_ident()]


def test_pop_ups_are_shown_one_at_a_time_and_in_order(qtbot):
    now, most, order = [], [], []

    def show(popup):
        now.append(popup)
        most.append(len(now))
        now.remove(popup)
        return Outcome(SENT, popup.title)

    notifier = Notifier(show)
    for number in range(5):
        notifier.send(_POPUP._replace(title=str(number)), lambda out: order.append(out.detail))
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == ["0", "1", "2", "3", "4"]
    assert max(most) == 1


def test_a_pop_up_that_raises_is_failed_and_the_next_one_is_shown(qtbot):
    answers = []

    def show(popup):
        if popup.title == "bad":
            raise OSError("no bus")
        return Outcome(SENT)

    notifier = Notifier(show)
    notifier.send(_POPUP._replace(title="bad"), answers.append)
    notifier.send(_POPUP, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [Outcome(FAILED, "other: OSError"), Outcome(SENT)]


def test_a_pop_up_that_hangs_is_given_up_and_holds_up_nothing(qtbot):
    answers, freed = [], threading.Event()

    def show(_popup):
        freed.wait(10)
        return Outcome(SENT)

    notifier = Notifier(show, patience=20)
    notifier.send(_POPUP, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    notifier.send(_POPUP, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [Outcome(FAILED, "no_answer: 0.02 s"), Outcome(FAILED, "hanging")]

    freed.set()
    qtbot.waitUntil(lambda: not notifier._hanging)
    notifier.send(_POPUP, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers[2] == Outcome(SENT)
