"""`calc` with everything that happens to a period: extension, suspension, obstacle, service."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

import main
import resources
from tests.tracker.slow_counting import slow_last_day
from tests.tracker.written_periods import read_period, rows
from tests.ui.terminal.test_terminal import assert_one_sentence
from tracker.counting import Adjustment, Direction, Extension, Obstacle, Suspension
from tracker.rules import load_rules
from tracker.trial import TrialResult
from tracker.workdays import load_workdays
from ui.terminal import calc
from ui.terminal.arguments import parser

RULES = load_rules(resources.folder("rules"))
CALENDAR = load_workdays(resources.folder("workdays"))
EXAMPLES = rows("examples.csv")

Said = pytest.CaptureFixture[str]


def run_here(said: Said, *typed: str) -> tuple[int, str, str]:
    """Runs a command in this process: its exit code, what it printed, what it complained of."""
    try:
        code = main.main(list(typed))
    except SystemExit as left:
        code = int(left.code or 0)
    out, err = said.readouterr()
    return code, out, err


def answer(said: Said, typed: str) -> dict[str, Any]:
    """What `calc` answers as JSON."""
    code, out, err = run_here(said, "calc", *typed.split(), "--json")
    assert (code, err) == (0, "")
    read: dict[str, Any] = json.loads(out)
    return read


def counted(*typed: str) -> TrialResult:
    """The same without reading the law again."""
    return calc.calculate(parser().parse_args(["calc", *typed]), RULES, CALENDAR)


def options_of(changes: list[Adjustment]) -> list[str]:
    """What the changes of a worked example are typed as."""
    typed = []
    for change in changes:
        match change:
            case Extension(length):
                typed += ["--extend", str(length)]
            case Suspension(start, resume):
                typed += ["--suspend", str(start), str(resume)]
            case Obstacle(start, end):
                typed += ["--obstacle", str(start), str(end)]
    return typed


def by_id(row: dict[str, str], changes: list[Adjustment]) -> list[str]:
    """What is typed beside the rule; an id with an extension in it brings that one along."""
    kept = [
        each for each in changes if not (isinstance(each, Extension) and "_ext" in row["rule_id"])
    ]
    return options_of(kept)


# The worked examples, as they are typed

every_example = pytest.mark.parametrize(
    "row", EXAMPLES, ids=lambda row: f"{row['id']} {row['rule_id']}"
)


@every_example
def test_a_worked_example_is_answered_by_its_rule(row: dict[str, str], capsys: Said) -> None:
    _period, changes = read_period(row["params"])
    options = by_id(row, changes)

    told = answer(capsys, " ".join([row["rule_id"], row["trigger_date"], *options]))

    assert told["due"] == row["expected_deadline"]
    assert (told["warning"] is not None) == (not _in_force(row))


def _in_force(row: dict[str, str]) -> bool:
    chosen = RULES.version_on(row["rule_id"], date.fromisoformat(row["trigger_date"]))
    return not chosen.nearest


@pytest.mark.parametrize(
    "row",
    [row for row in EXAMPLES if "then next day" not in row["params"]],
    ids=lambda row: f"{row['id']} {row['params'][:12]}",
)
def test_the_same_length_without_the_rule_gives_the_same_day(row: dict[str, str]) -> None:
    period, changes = read_period(row["params"])
    back = ["--before"] if period.direction is Direction.BEFORE else []
    typed = ["--length", str(period.length), "--unit", period.unit.value, *back]

    result = counted(*typed, row["trigger_date"], *options_of(changes))

    assert result.counted.due == date.fromisoformat(row["expected_deadline"])


LAST_YEAR = 2026
"""The other calendar knows no later one."""


@pytest.mark.parametrize("days", [-400, -31, -6, -1, 1, 3, 5, 8, 13, 29])
def test_examples_like_them_agree_with_a_walk_from_day_to_day(days: int) -> None:
    tried = 0
    for row in EXAMPLES:
        period, changes = read_period(row["params"])
        trigger = date.fromisoformat(row["trigger_date"]) + timedelta(days=days)
        result = counted(row["rule_id"], trigger.isoformat(), *by_id(row, changes))
        if result.period == period and result.counted.due.year <= LAST_YEAR:
            assert result.counted.due == slow_last_day(period, trigger, changes), row
            tried += 1

    assert tried > 30


# Extension, suspension, obstacle


def test_an_extension_is_one_run_with_one_roll(capsys: Said) -> None:
    """60 and 30 days from 3 November 2025: rolling the 60th day first would come out later."""
    told = answer(capsys, "arl23_decide_60d 2025-11-03 --extend 30")

    assert (told["due"], told["unrolled"], told["extend"]) == ("2026-02-02", "2026-02-01", 30)
    assert "extended" in [step["code"] for step in told["steps"]]


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("--length 20 --unit workday 2026-01-26 --extend 20", "2026-03-27"),
        ("--length 3 --unit month 2025-11-30 --extend 1", "2026-03-30"),
        ("--length 1 --unit year 2024-02-29 --extend 1", "2026-02-28"),
    ],
)
def test_an_extension_counts_in_the_unit_of_the_period(capsys: Said, typed: str, due: str) -> None:
    assert answer(capsys, typed)["due"] == due


def test_the_days_of_several_suspensions_are_given_back_once(capsys: Said) -> None:
    """10 + 5 days, the second beginning inside the first."""
    typed = "--suspend 2026-03-20 2026-03-30 --suspend 2026-03-25 2026-04-04"

    told = answer(capsys, f"arl23_decide_60d 2026-03-02 {typed}")

    assert told["unrolled"] == "2026-05-16"
    assert [step["number"] for step in told["steps"] if step["code"] == "suspended"] == [10, 5]


def test_an_obstacle_takes_its_last_day_too(capsys: Said) -> None:
    suspended = answer(capsys, "--length 15 --unit day 2026-06-01 --suspend 2026-06-03 2026-06-05")
    hindered = answer(capsys, "--length 15 --unit day 2026-06-01 --obstacle 2026-06-03 2026-06-05")

    assert (suspended["unrolled"], hindered["unrolled"]) == ("2026-06-18", "2026-06-19")


def test_suspended_working_days_are_told_as_working_days(capsys: Said) -> None:
    typed = "arl23_answer_10wd 2026-03-02 --suspend 2026-03-06 2026-03-10"
    _, out, _ = run_here(capsys, "calc", *typed.split())

    assert "扣除 2 个工作日（恢复当日计入）" in out


def test_options_may_stand_between_rule_and_day(capsys: Said) -> None:
    mixed = answer(
        capsys, "--extend 30 arl23_decide_60d --suspend 2026-01-05 2026-01-07 2025-11-03"
    )

    assert mixed == answer(
        capsys, "arl23_decide_60d 2025-11-03 --suspend 2026-01-05 2026-01-07 --extend 30"
    )


# Service


@pytest.mark.parametrize("way", ["direct", "mail", "electronic", "left"])
def test_the_day_of_receipt_opens_the_period(capsys: Said, way: str) -> None:
    told = answer(capsys, f"apl_answer_evidence 2026-03-02 --served-by {way}")

    assert (told["given"], told["trigger"], told["due"]) == (
        "2026-03-02",
        "2026-03-02",
        "2026-03-17",
    )
    assert told["served_by"] == way


def test_a_public_notice_counts_as_service_after_thirty_days(capsys: Said) -> None:
    """Published on 2 March, served on 1 April, fifteen days from then: 16 April 2026."""
    told = answer(capsys, "apl_answer_evidence 2026-03-02 --served-by notice")

    assert (told["given"], told["trigger"], told["due"]) == (
        "2026-03-02",
        "2026-04-01",
        "2026-04-16",
    )
    assert told["steps"][0]["code"] == "public_notice"
    assert told["steps"][0]["text"] == (
        "2026-03-02 周一 发布公告，经过 30 日，2026-04-01 周三 视为送达"
    )


def test_a_public_notice_before_2022_stood_for_sixty_days_as_far_as_anybody_remembers(
    capsys: Said,
) -> None:
    told = answer(capsys, "apl_answer_evidence 2021-03-01 --served-by notice")

    assert (told["trigger"], told["due"]) == ("2021-04-30", "2021-05-17")
    assert "未核对原文" in told["warnings"][0]


def test_service_opens_a_bare_length_too(capsys: Said) -> None:
    told = answer(capsys, "--length 10 --unit workday 2026-03-02 --served-by notice")

    assert (told["trigger"], told["due"]) == ("2026-04-01", "2026-04-16")


# What else is told


def test_a_provisional_day_is_told_with_the_days_between_which_it_lies(capsys: Said) -> None:
    typed = "--length 15 --unit day 2027-01-24"
    told = answer(capsys, typed)
    _, out, _ = run_here(capsys, "calc", *typed.split())

    assert told["provisional"] is True
    assert told["earliest"] <= told["due"] <= told["latest"]
    assert told["earliest"] < told["latest"]
    assert f"可能在 {told['earliest']}" in out
    assert out.splitlines()[0].endswith("（暂定）")


def test_the_unit_is_told_plainly(capsys: Said) -> None:
    for typed, unit, words in (
        ("arl23_answer_10wd 2026-03-02", "workday", "按工作日计算"),
        ("arl17_answer_10cal 2023-04-14", "day", "按日历日计算"),
        ("apl_sue_6m 2025-08-31", "month", "按月计算"),
        ("apl_hearing_summons_3d_before 2026-06-12", "day", "倒推日历日"),
    ):
        _, out, _ = run_here(capsys, "calc", *typed.split())
        assert answer(capsys, typed)["unit"] == unit
        assert f"计算方式：{words}" in out or f"计算方式：自该日向前{words}" in out


def test_a_period_counted_back_has_a_careful_day_before_it(capsys: Said) -> None:
    told = answer(capsys, "apl_hearing_summons_3d_before 2026-06-12")

    assert (told["due"], told["careful"]) == ("2026-06-09", "2026-06-08")


def test_the_careful_day_keeps_within_the_law_that_was_in_force(capsys: Said) -> None:
    """The new law gives until 8 January, the one in force that day until the 2nd."""
    told = answer(capsys, "arl23_answer_10wd 2023-12-22")

    assert (told["due"], told["careful"]) == ("2024-01-08", "2024-01-02")
    assert told["warning"].startswith("2023-12-22 不在该规则施行期间")


def test_an_extension_the_law_does_not_allow_is_counted_with_a_warning(capsys: Said) -> None:
    longer = answer(capsys, "arl23_decide_60d 2026-03-02 --extend 31")
    nowhere = answer(capsys, "arl23_decide_simple_30d 2026-03-02 --extend 5")

    assert longer["warnings"] == ["延长 31 日，超过法律允许的最长 30 日，请核对延长的依据"]
    assert nowhere["warnings"] == ["法律没有规定该期间可以延长，请核对延长 5 日 的依据"]


def test_a_text_nobody_read_is_named_as_such(capsys: Said) -> None:
    unread = next(
        (rule, version)
        for rule in RULES
        for version in rule.versions
        if version.unverified and version.period and version.in_force(date(2026, 3, 2))
    )
    _, out, _ = run_here(capsys, "calc", unread[0].id, "2026-03-02")

    assert "注意：该规则未核对原文，使用前请对照法律原文。" in out.splitlines()


# What is refused

REFUSED = {
    "apl_answer_evidence 2026-03-02 --suspend 2026-03-20 2026-03-10": "恢复之日 2026-03-10",
    "apl_answer_evidence 2026-03-02 --suspend 2026-03-20 2026-03-20": "应当在中止之日以后",
    "apl_answer_evidence 2026-03-02 --obstacle 2026-03-20 2026-03-19": "障碍自 2026-03-20",
    "apl_answer_evidence 2026-03-02 --suspend 2026-03-20": "--suspend 后面应写起止两个日期",
    "apl_answer_evidence 2026-03-02 --suspend 2026-02-30 2026-03-20": "“2026-02-30”不是日期",
    "apl_answer_evidence 2026-03-02 --obstacle 2026-03-05 3月9日": "“3月9日”不是日期",
    "apl_answer_evidence 2026-03-02 --extend 0": "不是 1 至 9999 的整数",
    "apl_answer_evidence 2026-03-02 --extend x": "不是 1 至 9999 的整数",
    "apl_answer_evidence 2026-03-02 --served-by fax": "“fax”不可用",
    "apl_answer_evidence 9999-12-20 --served-by notice": "超出可计算的范围",
    "--length 1 --unit year 2026-03-02 --extend 9999": "超出可计算的范围",
    "apl_hearing_summons_3d_before 2026-06-12 --extend 3": "倒推的期间",
    "apl_hearing_summons_3d_before 2026-06-12 --served-by mail": "倒推的期间",
    "--length 3 --unit day --before 2026-06-12 --suspend 2026-06-01 2026-06-02": "倒推的期间",
    "arl23_decide_60d_ext30 2026-03-02 --extend 30": "已包含法定延长",
    "apl_supplement_evidence 2026-03-02": "没有固定的天数",
    "apl_sue_max 2026-03-02": "apl_sue_max_5y、apl_sue_max_20y",
}


@pytest.mark.parametrize(("typed", "about"), REFUSED.items(), ids=REFUSED)
def test_what_cannot_be_counted_is_answered_with_one_sentence(
    typed: str, about: str, capsys: Said
) -> None:
    code, out, err = run_here(capsys, "calc", *typed.split())

    assert (code, out) == (2, "")
    assert_one_sentence(err)
    assert about in err


def test_half_an_id_is_not_answered_with_a_whole_statute(capsys: Said) -> None:
    _code, _out, err = run_here(capsys, "calc", "apl", "2026-03-02")

    assert 0 < err.count("apl_") <= 8


def test_a_regulation_whose_text_is_missing_computes_nothing_and_is_named(capsys: Said) -> None:
    missing = [rule for rule in RULES if any(version.text_missing for version in rule.versions)]
    assert missing
    for rule in missing:
        code, out, err = run_here(capsys, "calc", rule.id, "2026-07-02")

        assert (code, out) == (2, "")
        assert "2026-07-01" in err
        assert "实施条例" in err
        assert "文本尚未载入" in err
