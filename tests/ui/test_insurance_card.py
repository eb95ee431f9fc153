"""The card of the settings: a folder is chosen, files are written, and it is said how it went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import a_whole_case
from tests.offices import StandingClock, opened_office, write
from tests.ui.an_office import words_in
from ui.insurance import Insurance
from ui.insurance_card import InsuranceCard
from ui.preferences import Preferences


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def card(tmp_path: Path, preferences: Preferences, qtbot: QtBot) -> Iterator[InsuranceCard]:
    write(tmp_path / "data", *a_whole_case())
    with opened_office(tmp_path / "data", StandingClock()) as office:
        made = InsuranceCard(office, preferences, Insurance(office, preferences))
        qtbot.addWidget(made)
        made.show()
        yield made


def choosing(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: folder)


def says(card: InsuranceCard, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in words_in(card))


def test_without_a_folder_only_one_can_be_chosen(card: InsuranceCard) -> None:
    assert card.folder.text() == ""
    assert card.choose.isEnabled()
    assert not any(each.isEnabled() for each in (card.clear, card.write, card.open))
    assert "选择文件夹后自动生成。" in words_in(card)


def test_choosing_a_folder_writes_into_it_at_once_and_is_remembered(
    card: InsuranceCard,
    preferences: Preferences,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "清单"
    folder.mkdir()
    choosing(monkeypatch, str(folder))
    card.choose.click()
    assert card.folder.text() == str(folder)
    says(card, "已生成本周清单和日历文件", qtbot)
    assert "上次生成：2026-03-10 09:00 周二。" in words_in(card)
    assert card.said.property("tone") == "done"
    assert len(list(folder.iterdir())) == 2
    assert Preferences(Path(preferences.file_name)).paper_folder == str(folder)


def test_who_changes_his_mind_keeps_the_folder(
    card: InsuranceCard,
    preferences: Preferences,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preferences.paper_folder = str(tmp_path)
    choosing(monkeypatch, "")
    card.choose.click()
    assert preferences.paper_folder == str(tmp_path)


def test_it_is_written_again_when_asked(
    card: InsuranceCard, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "清单"
    folder.mkdir()
    preferences.paper_folder = str(folder)
    assert not card.write.isEnabled()
    qtbot.waitUntil(card.write.isEnabled)
    (folder / "应诉期限.ics").unlink()
    card.write.click()
    qtbot.waitUntil((folder / "应诉期限.ics").exists)
    qtbot.waitUntil(card.write.isEnabled)


def test_a_failure_stands_on_the_card_in_its_colour(
    card: InsuranceCard, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.paper_folder = str(tmp_path / "none")
    says(card, "不存在或者没有连接", qtbot)
    assert card.said.property("tone") == "overdue"
    assert "还没有生成过。" in words_in(card)


def test_to_stop_takes_the_folder_back_and_what_was_said(
    card: InsuranceCard, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.paper_folder = str(tmp_path / "none")
    says(card, "不存在或者没有连接", qtbot)
    card.clear.click()
    assert (preferences.paper_folder, card.folder.text()) == ("", "")
    assert not card.said.isVisible()
    assert not card.write.isEnabled()


def test_the_folder_is_opened(
    card: InsuranceCard,
    preferences: Preferences,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    preferences.paper_folder = str(tmp_path)
    card.open.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def test_a_card_made_later_shows_what_was_said_before(
    card: InsuranceCard, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.paper_folder = str(tmp_path / "none")
    says(card, "不存在或者没有连接", qtbot)
    later = InsuranceCard(card._office, preferences, card._insurance)
    qtbot.addWidget(later)
    assert "不存在或者没有连接" in words_in(later)


def test_an_instant_that_cannot_be_read_is_none(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "broken.ini"
    for text in ("soon", "2026-03-10T09:00:00", ""):
        file.write_text(f"[insurance]\npaper_folder=/x\npaper_written_at={text}\n")
        assert Preferences(file).paper_written_at is None
