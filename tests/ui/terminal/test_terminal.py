"""The program without a window, run as an officer runs it: what it prints and how it ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import main
from db.opening import open_desk_database
from tests.builders import NOW, a_whole_case, counted_ids, the_shared_records
from tests.empty_database import lay_database
from tests.house import ROOT

CHINESE = re.compile("[一-鿿]")
SCREENS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


class Ran(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def run(*typed: str, start: tuple[str, ...] = ("main.py",), **environment: str) -> Ran:
    """Runs `main.py` in a process of its own, without a screen."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    ended = subprocess.run(
        [sys.executable, *start, *typed],
        cwd=ROOT,
        env={**kept, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)


def run_here(*typed: str) -> int:
    """The same without a process of its own; answers with the exit code."""
    try:
        return main.main(list(typed))
    except SystemExit as left:
        return int(left.code or 0)


def assert_one_sentence(text: str) -> None:
    """One line for an officer: Chinese, complete, and nothing of the program's inside."""
    assert text.count("\n") == 1
    assert text.endswith("。\n")
    assert CHINESE.search(text)
    assert not re.search(r"Traceback|Error\b|argument |invalid|expected|[{}]", text)


# What calc answers


def test_a_rule_and_a_day_give_the_last_day_with_its_reasons_and_consequence() -> None:
    ran = run("calc", "apl_answer_evidence", "2026-09-20")
    lines = ran.out.splitlines()

    assert (ran.code, ran.err) == (0, "")
    assert lines[0].startswith("提交答辩状、证据、依据（《中华人民共和国行政诉讼法》第六十七条")
    assert lines[1] == "届满日：2026-10-08 周四"
    assert lines[2] == "  2026-09-20 周日 为触发日（签收、送达等），当日不计入期间"
    assert lines[8] == "  届满日：2026-10-08 周四"
    assert lines[9].startswith("计算方式：按日历日计算")
    assert lines[-1].startswith("逾期后果：")


def test_json_holds_the_same_for_another_program() -> None:
    ran = run("calc", "apl_answer_evidence", "2026-09-20", "--json")
    answer = json.loads(ran.out)
    steps = answer.pop("steps")

    assert (ran.code, ran.err) == (0, "")
    assert answer == {
        "rule": "apl_answer_evidence",
        "given": "2026-09-20",
        "served_by": None,
        "trigger": "2026-09-20",
        "due": "2026-10-08",
        "unrolled": "2026-10-05",
        "provisional": False,
        "earliest": None,
        "latest": None,
        "careful": None,
        "unit": "day",
        "extend": 0,
        "warning": None,
        "warnings": [],
    }
    assert [step["code"] for step in steps] == [
        "trigger",
        "start",
        "unrolled",
        *["day_off_rolled"] * 3,
        "due",
    ]
    assert steps[3] == {
        "code": "day_off_rolled",
        "day": "2026-10-05",
        "until": None,
        "number": None,
        "name": "国庆节",
        "notice": "国办发明电〔2025〕7号",
        "text": "2026-10-05 周一 为国庆节假期，顺延（国办发明电〔2025〕7号）",
    }


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("--length 15 --unit day 2026-04-24", "2026-05-09"),
        ("2026-02-06 --unit workday --length 10", "2026-02-27"),
        ("--length 6 --unit month 2025-08-31", "2026-02-28"),
        ("--length 3 --unit day --before 2026-06-12", "2026-06-09"),
    ],
)
def test_a_bare_length_is_counted_without_a_rule(typed: str, due: str) -> None:
    ran = run("calc", *typed.split(), "--json")
    answer = json.loads(ran.out)

    assert ran.code == 0
    assert (answer["rule"], answer["due"]) == (None, due)


def test_a_rule_that_was_not_in_force_is_counted_with_a_warning() -> None:
    ran = run("calc", "arl23_answer_10wd", "2023-12-22")

    assert ran.code == 0
    assert ran.out.splitlines()[-1] == (
        "注意：2023-12-22 不在该规则施行期间（2024-01-01 起施行）内，"
        "按最接近的规定计算，请核对应适用的法律。"
    )


def test_a_day_that_no_notice_confirms_is_marked_provisional() -> None:
    ran = run("calc", "apl_answer_evidence", "2090-03-02")

    assert "（暂定）" in ran.out.splitlines()[1]


# What is mistyped

MISTYPED = {
    "calc": "缺少参数",
    "calc apl_answer_evidence": "规则编号和日期",
    "calc apl_answer_evidence 2026-09-20 2026-09-21": "规则编号和日期",
    "calc apl_anser_evidence 2026-09-20": "apl_answer_evidence",
    "calc nothing-like-it 2026-09-20": "没有名为“nothing-like-it”的规则",
    "calc apl_answer_evidence 2026-02-30": "“2026-02-30”不是日期",
    "calc apl_answer_evidence 昨天": "“昨天”不是日期",
    "calc apl_answer_evidence 0001-01-01": "超出可计算的范围",
    "calc apl_answer_evidence 9999-12-31": "超出可计算的范围",
    "calc --length 9999 --unit year 2026-03-02": "超出可计算的范围",
    "calc --length 9999 --unit month --before 2026-03-02": "超出可计算的范围",
    "calc --length 9999 --unit workday --before 2000-03-02": "超出可计算的范围",
    "calc --length 0 --unit day 2026-03-02": "不是 1 至 9999 的整数",
    "calc --length 99999 --unit day 2026-03-02": "不是 1 至 9999 的整数",
    "calc --length -5 --unit day 2026-03-02": "不是 1 至 9999 的整数",
    "calc --length 5 --unit week 2026-03-02": "“week”不可用",
    "calc --length 5 2026-03-02": "--unit",
    "calc --length 5 --unit day apl_answer_evidence 2026-03-02": "只写一个日期",
    "calc --unit day apl_answer_evidence 2026-03-02": "只能与 --length 同用",
    "calc --before apl_answer_evidence 2026-03-02": "只能与 --length 同用",
    "calc --json=yes apl_answer_evidence 2026-03-02": "--json",
    "calc --colour apl_answer_evidence 2026-03-02": "不认识的参数：--colour",
    "calculate": "“calculate”不可用",
    "agenda --days none": "“none”不是",
    "agenda --as-of 9999-12-31": "9999-12-31",
    "restore": "缺少参数：文件",
    "--data-dir": "--data-dir 后面缺少内容",
}


@pytest.mark.parametrize(("typed", "about"), MISTYPED.items(), ids=MISTYPED)
def test_a_mistake_is_answered_with_one_chinese_sentence(
    typed: str, about: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run_here(*typed.split())
    said = capsys.readouterr()

    assert (code, said.out) == (2, "")
    assert_one_sentence(said.err)
    assert about in said.err


@pytest.mark.parametrize("typed", ["calc", "calc nothing-like-it 2026-09-20"])
def test_a_mistake_ends_the_process_with_two(typed: str) -> None:
    ran = run(*typed.split())

    assert (ran.code, ran.out) == (2, "")
    assert_one_sentence(ran.err)


@pytest.mark.parametrize("typed", ["--help", "calc --help", "agenda --help", "restore --help"])
def test_help_is_chinese(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = run_here(*typed.split())
    said = capsys.readouterr()

    assert (code, said.err) == (0, "")
    assert said.out.startswith("用法：main.py")
    assert "显示本说明" in said.out
    assert not re.search("usage|options|positional|show this", said.out)


# What cannot be done


def test_reading_where_nothing_is_says_so_and_makes_nothing(tmp_path: Path) -> None:
    for command in ("agenda", "backup"):
        ran = run(command, "--data-dir", str(tmp_path / "nowhere"))

        assert (ran.code, ran.out) == (1, "")
        assert_one_sentence(ran.err)
        assert "还没有数据库" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_backup_is_not_restored(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("写给法院的信", encoding="utf-8")

    ran = run("restore", str(tmp_path / "letter.txt"), "--data-dir", str(tmp_path / "data"))

    assert (ran.code, ran.out) == (1, "")
    assert_one_sentence(ran.err)
    assert not (tmp_path / "data" / "yingsu.db").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")

    ran = run("restore", str(tmp_path / "backup.zip"), "--data-dir", str(tmp_path / "data"))

    assert (ran.code, ran.out) == (1, "")
    assert_one_sentence(ran.err)


BROKEN = """
import sys, main
from ui.terminal import calc
def run(*parts):
    raise ZeroDivisionError("the claim of Zhang San")
calc.run = run
sys.exit(main.main(sys.argv[1:]))
"""


def test_a_failure_nobody_expected_is_one_sentence_and_its_cause_is_in_the_log(
    tmp_path: Path,
) -> None:
    typed = ("calc", "apl_answer_evidence", "2026-09-20", "--data-dir", str(tmp_path))

    ran = run(*typed, start=("-c", BROKEN))

    assert (ran.code, ran.out) == (1, "")
    assert_one_sentence(ran.err)
    log = (tmp_path / "logs" / "yingsu.log").read_text(encoding="utf-8")
    assert "the command calc failed" in log
    assert "ZeroDivisionError" in log
    assert "Zhang San" not in log


def test_a_failure_that_cannot_be_logged_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")
    typed = ("calc", "apl_answer_evidence", "2026-09-20", "--data-dir", str(tmp_path / "data"))

    ran = run(*typed, start=("-c", BROKEN))

    assert (ran.code, ran.out) == (1, "")
    assert_one_sentence(ran.err)


def test_whoever_stops_reading_is_not_answered_with_a_failure() -> None:
    reader, writer = os.pipe()
    os.close(reader)

    ended = subprocess.run(
        [sys.executable, "main.py", "calc", "apl_answer_evidence", "2026-09-20"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (ended.returncode, ended.stderr) == (0, b"")


# The agenda


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A data folder with one case: evidence due on 17 March, heard on 12 May 2026."""
    database = open_desk_database(lay_database(tmp_path), at=NOW)
    store = database.store(counted_ids())
    store.save([*the_shared_records(), *a_whole_case()], actor="王芳", at=NOW, why="test")
    database.close()
    return tmp_path


def test_the_agenda_tells_what_is_overdue_and_what_comes(office: Path) -> None:
    before = run("agenda", "--data-dir", str(office), "--as-of", "2026-03-10", "--days", "64")
    after = run("agenda", "--data-dir", str(office), "--as-of", "2026-03-18")

    assert (before.code, before.err) == (0, "")
    assert before.out.splitlines() == [
        "2026-03-10 周二 起 64 天的期限与开庭",
        "2026-03-17 周二",
        "  提交证据、依据  （2026）沪7101行初1号 张三 浦东新区市场监督管理局",
        "2026-05-12 周二",
        "  14:00 开庭（含线上）  （2026）沪7101行初1号 张三 第三法庭",
    ]
    assert after.out.splitlines()[1:] == [
        "已逾期 1 项",
        "  提交证据、依据  （2026）沪7101行初1号 张三 浦东新区市场监督管理局"
        "（2026-03-17 周二 届满，已逾期 1 天）",
    ]


def test_the_agenda_as_json_keeps_what_is_overdue_apart(office: Path) -> None:
    ran = run("agenda", "--data-dir", str(office), "--as-of", "2026-03-18", "--json")
    agenda = json.loads(ran.out)

    assert set(agenda) == {"as_of", "days", "overdue", "deadlines", "hearings"}
    assert [(line["rule"], line["due"]) for line in agenda["overdue"]] == [
        ("apl_answer_evidence", "2026-03-17")
    ]
    assert (agenda["deadlines"], agenda["hearings"]) == ([], [])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_the_program_tells_the_agenda_instead(tmp_path: Path) -> None:
    ran = run("--data-dir", str(tmp_path / "nowhere"))

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "这里没有图形界面，不能打开窗口；以下是今天的期限与开庭。",
        "还没有登记任何案件。",
    ]
    assert list(tmp_path.iterdir()) == []
