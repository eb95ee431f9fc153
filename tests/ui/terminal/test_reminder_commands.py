"""提醒 without a window: what is due for a script, and the whole record for a spreadsheet."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

import main
from db.opening import open_desk_database
from tests.builders import (
    NOW,
    a_claimant,
    a_whole_case,
    counted_ids,
    record_id,
    the_shared_records,
)
from tests.empty_database import lay_database
from tests.ui.reminder_bench import DATABASE, SPOILING
from tests.ui.terminal.test_terminal import assert_one_sentence, run_here
from tracker.cases import Claimant
from tracker.records import LEGAL_ZONE
from tracker.reminders import Occurrence

FORMULA = "=HYPERLINK(1)"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two cases with a reminder each; the claimant of the second has a name like a formula."""
    database = open_desk_database(lay_database(tmp_path / "data"), at=NOW)
    cases = [*a_whole_case(1), *a_whole_case(2)]
    bad = a_claimant(2, name=FORMULA)
    records = [bad if isinstance(r, Claimant) and r.id == bad.id else r for r in cases]
    store = database.store(counted_ids())
    store.save([*the_shared_records(), *records], actor="王芳", at=NOW, why="test")
    database.close()
    due = max(each.due_at for each in cases if isinstance(each, Occurrence))
    monkeypatch.setattr(main, "clock", lambda: due)
    return tmp_path / "data"


def test_what_is_due_and_unanswered_is_told_as_lines_and_as_json(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_here("remind", "--data-dir", str(office)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert run_here("remind", "--json", "--data-dir", str(office)) == 0
    told = json.loads(capsys.readouterr().out)

    assert lines[0].endswith("待处理的提醒 2 项")
    assert "（2026）沪7101行初1号 张三" in lines[1]
    assert [entry["number"] for entry in told["due"]] == [
        "（2026）沪7101行初1号",
        "（2026）沪7101行初2号",
    ]
    assert told["due"][0]["date"] == "2026-03-17"
    assert told["due"][0]["task"] == "提交证据、依据"
    assert told["as_of"] == f"{main.clock().astimezone(LEGAL_ZONE):%Y-%m-%dT%H:%M}+08:00"
    assert told["as_of"].endswith(told["due"][0]["since"][-6:])


def spoil(office: Path, statement: str) -> None:
    """Spoils the reminder of case 1."""
    with closing(sqlite3.connect(office / DATABASE)) as database, database:
        database.execute(statement, (record_id(Occurrence, 1),))


@pytest.mark.parametrize("statement", SPOILING)
def test_what_cannot_be_read_is_told_too_and_ends_with_1(
    office: Path, statement: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(office, statement)
    assert run_here("remind", "--data-dir", str(office)) == 1
    lines, err = capsys.readouterr()
    assert run_here("remind", "--json", "--data-dir", str(office)) == 1
    told = json.loads(capsys.readouterr().out)["due"]

    assert err == ""
    assert [("无法读取" in line, "初1号 张三" in line) for line in lines.splitlines()[1:]] == [
        (True, True),
        (False, False),
    ]
    assert [(entry["readable"], entry["serial"]) for entry in told] == [
        (False, "2026-诉-0001"),
        (True, "2026-诉-0002"),
    ]
    assert told[0]["ids"] == [record_id(Occurrence, 1)]
    assert (told[0]["since"], told[0]["level"]) == (None, None)


@pytest.mark.parametrize("command", [("remind",), ("agenda", "--as-of", "2026-03-17")])
def test_a_name_the_terminal_has_no_character_for_stops_no_command(
    office: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(office / DATABASE)) as database, database:
        database.execute("UPDATE claimant SET name = '𠮷田' || id")

    def told(*more: str) -> bytes:
        monkeypatch.setattr(sys, "stdout", TextIOWrapper(BytesIO(), encoding="gbk"))
        assert run_here(*command, *more, "--data-dir", str(office)) == 0
        return sys.stdout.buffer.getvalue()

    assert "?田" in told().decode("gbk")
    assert "𠮷田" in told("--json").decode("utf-8")


def test_before_its_time_nothing_is_told(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "clock", lambda: datetime(2026, 1, 1, tzinfo=LEGAL_ZONE))

    assert run_here("remind", "--json", "--data-dir", str(office)) == 0
    assert json.loads(capsys.readouterr().out)["due"] == []


def exported(office: Path, *more: str) -> list[dict[str, str]]:
    file = office.parent / f"record-{len(more)}-{'-'.join(more)[-10:]}.csv".replace("/", "")
    assert run_here("reminders", "export", str(file), *more, "--data-dir", str(office)) == 0
    with file.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def test_every_reminder_is_exported_with_what_was_tried(office: Path) -> None:
    rows = exported(office)

    assert [row["内部编号"] for row in rows] == ["2026-诉-0001", "2026-诉-0002"]
    assert rows[0]["事项"] == "提交证据、依据"
    assert rows[0]["最后一日或开庭时间"] == "2026-03-17"
    assert rows[0]["渠道记录"]


def test_a_name_like_a_formula_is_only_a_name_in_the_spreadsheet(office: Path) -> None:
    assert [row["当事人"] for row in exported(office)] == ["张三", f"'{FORMULA}"]


@pytest.mark.parametrize("number", ["2026-诉-0002", "（2026）沪7101行初2号"])
def test_the_record_of_one_case_is_exported_by_its_number(office: Path, number: str) -> None:
    assert [row["内部编号"] for row in exported(office, "--case", number)] == ["2026-诉-0002"]


def test_a_period_holds_its_first_and_its_last_day(office: Path) -> None:
    planned = exported(office)[0]["计划时间"][:10]

    assert len(exported(office, "--from", planned, "--to", planned)) == 2
    assert exported(office, "--from", "2030-01-01") == []
    assert exported(office, "--to", "2020-01-01") == []


@pytest.mark.parametrize("statement", SPOILING)
def test_what_cannot_be_read_is_exported_by_its_names_and_stops_no_other(
    office: Path, statement: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(office, statement)
    bare = any(name in statement for name in ("level", "due_at", "paper"))
    for period in ((), ("--from", "2026-01-01", "--to", "2026-12-31")):
        first, second = sorted(exported(office, *period), key=lambda row: row["内部编号"])
        assert first["提醒编号"] == record_id(Occurrence, 1)
        assert first["案号"] == "（2026）沪7101行初1号"
        assert not bare or (first["错误"], first["状态"], first["计划时间"]) == ("无法读取", "", "")
        assert (second["事项"], second["错误"]) == ("提交证据、依据", "")
        assert not bare or "1 条无法读取" in capsys.readouterr().out


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE channel_attempt SET tried_at = 'gestern'",
        "UPDATE deadline SET rule_id = 'gone'",
    ],
)
def test_a_spoilt_try_or_rule_leaves_the_rest_of_its_reminder(office: Path, statement: str) -> None:
    with closing(sqlite3.connect(office / DATABASE)) as database, database:
        database.execute(statement)

    assert [row["状态"] for row in exported(office)] == ["待提醒", "待提醒"]


def test_why_a_try_failed_is_told_in_words(office: Path) -> None:
    with closing(sqlite3.connect(office / DATABASE)) as database, database:
        database.execute(
            "UPDATE channel_attempt SET result = 'failed', detail = 'no_service: org.x.y'"
        )

    assert exported(office)[0]["渠道记录"].endswith(" 失败（没有通知服务）")


@pytest.mark.parametrize(
    ("more", "about", "code"),
    [
        (("--case", ""), "案号是空的", 2),
        (("--case", " "), "案号是空的", 2),
        (("--case", "2026-诉-0099"), "2026-诉-0099", 2),
        (("--from", "2026-03-02", "--to", "2026-03-01"), "早于", 2),
        ((), "已经存在", 1),
    ],
)
def test_what_cannot_be_exported_is_said_in_one_sentence(
    office: Path,
    more: tuple[str, ...],
    about: str,
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    there = office.parent / "there.csv"
    there.write_text("kept", encoding="utf-8")
    file = there if not more else office.parent / "new.csv"

    assert run_here("reminders", "export", str(file), *more, "--data-dir", str(office)) == code
    said = capsys.readouterr().err
    assert_one_sentence(said)
    assert about in said
    assert there.read_text(encoding="utf-8") == "kept"
    assert list(office.parent.glob("*.csv")) == [there]


def test_a_table_is_written_under_no_other_ending(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = office.parent / "record.xlsx"

    assert run_here("reminders", "export", str(file), "--data-dir", str(office)) == 2
    said = capsys.readouterr().err
    assert_one_sentence(said)
    assert "应以 .csv 结尾" in said
    assert not file.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_the_table_is_for_its_owner_alone(office: Path) -> None:
    exported(office)
    file = next(office.parent.glob("record-*.csv"))

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
