"""A backup a day and a trial a month while the program runs, on real files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import NOW, a_whole_case
from tests.db.whole_files import damage
from tests.offices import StandingClock, opened_office, write
from tracker.restore_trial import RestoreTrial
from ui.backup_watch import TRY_AGAIN, BackupWatch
from ui.notices import trial_sentence
from ui.office import Office


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def office(tmp_path: Path, clock: StandingClock, qapp: QApplication) -> Iterator[Office]:
    write(tmp_path, *(record for number in range(1, 21) for record in a_whole_case(number)))
    with opened_office(tmp_path, clock) as office:
        yield office


@pytest.fixture
def said() -> list[tuple[bool, str]]:
    return []


@pytest.fixture
def watch(office: Office, said: list[tuple[bool, str]]) -> BackupWatch:
    made = BackupWatch(office)
    made.told.connect(lambda ok, sentence: said.append((ok, sentence)))
    return made


def looked(watch: BackupWatch, office: Office, qtbot: QtBot) -> None:
    """A look, and everything it asked for is done."""
    watch.look()
    with qtbot.waitCallback() as done:
        office.beside(lambda _shelf: None, done, done, office)


def backups(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_the_first_look_of_a_day_makes_the_backup_and_tries_it(
    watch: BackupWatch,
    office: Office,
    said: list[tuple[bool, str]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    looked(watch, office, qtbot)
    assert backups(tmp_path) == ["daily-20260310.db", "trial.json"]
    assert said == [
        (
            True,
            "备份已于 2026-03-10 09:00 周二 试恢复，可以使用：daily-20260310.db（20 件案件）。",
        )
    ]


def test_a_program_that_runs_on_makes_a_backup_every_day_and_a_trial_every_month(
    watch: BackupWatch,
    office: Office,
    clock: StandingClock,
    said: list[tuple[bool, str]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    for _ in range(23):
        looked(watch, office, qtbot)
        looked(watch, office, qtbot)
        clock.now += timedelta(days=1)
    assert len([name for name in backups(tmp_path) if name.startswith("daily")]) > 14
    assert [sentence.partition(" 试恢复")[0] for _, sentence in said] == [
        "备份已于 2026-03-10 09:00 周二",
        "备份已于 2026-04-01 09:00 周三",
    ]


def test_row_50_a_corrupt_backup_turns_it_red_until_a_new_one_was_tried(
    watch: BackupWatch,
    office: Office,
    clock: StandingClock,
    said: list[tuple[bool, str]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    office.back_up_daily(lambda: None, pytest.fail, office)
    with qtbot.waitCallback() as done:
        office.beside(lambda _shelf: None, done, done, office)
    damage(tmp_path / "backups" / "daily-20260310.db")
    looked(watch, office, qtbot)
    looked(watch, office, qtbot)
    ((ok, sentence),) = said
    assert not ok
    assert "试恢复备份没有通过：备份文件" in sentence
    assert "daily-20260310.db 已损坏" in sentence
    assert (watch.ok, watch.sentence) == (ok, sentence)

    clock.now += timedelta(minutes=5)
    with qtbot.waitCallback() as done:
        office.back_up(lambda *_done: None, done, done, office)
    looked(watch, office, qtbot)
    assert [ok for ok, _ in said] == [False, True]
    assert watch.ok


def test_what_was_found_is_known_after_a_restart(
    watch: BackupWatch, office: Office, qtbot: QtBot
) -> None:
    looked(watch, office, qtbot)
    again = BackupWatch(office)
    looked(again, office, qtbot)
    assert again.sentence == watch.sentence != ""


def test_a_backup_that_fails_is_red_and_made_again_after_an_hour(
    watch: BackupWatch,
    office: Office,
    clock: StandingClock,
    said: list[tuple[bool, str]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    place = tmp_path / "backups"
    place.rmdir()
    place.write_bytes(b"a file in the way")
    looked(watch, office, qtbot)
    ((ok, sentence),) = said
    assert not ok
    assert sentence.startswith("今天的自动备份没有完成：")

    place.unlink()
    clock.now += TRY_AGAIN - timedelta(minutes=1)
    looked(watch, office, qtbot)
    assert not place.exists() or "daily-20260310.db" not in backups(tmp_path)
    clock.now += timedelta(minutes=1)
    looked(watch, office, qtbot)
    assert "daily-20260310.db" in backups(tmp_path)
    assert [ok for ok, _ in said][-1]
    assert watch.ok


@pytest.mark.parametrize(
    ("trial", "why"),
    [
        (RestoreTrial(NOW, "", "no_backup"), "还没有任何备份"),
        (
            RestoreTrial(NOW, "a.db", "backup_outdated", {"file": "a.db", "days": "9"}),
            "a.db 之后 9 天内的改动没有备份",
        ),
        (
            RestoreTrial(NOW, "a.db", "backup_incomplete", {"file": "a.db", "missing": "7"}),
            "缺少 7 条先前的记录",
        ),
        (RestoreTrial(NOW, "a.db", "said by a newer program"), "出现意外错误"),
        (RestoreTrial(NOW, "a.db", "backup_damaged"), "出现意外错误"),
    ],
)
def test_every_result_has_its_sentence(trial: RestoreTrial, why: str) -> None:
    assert trial_sentence(trial).startswith("2026-03-10 09:00 周二 试恢复备份没有通过：")
    assert why in trial_sentence(trial)
