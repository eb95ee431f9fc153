"""Mistakes and failures as sentences: what is wrong, where, what to do."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

import resources
from tracker.codes import DeadlineState, Paper
from tracker.errors import (
    BrokenPromise,
    CalendarError,
    InputError,
    NotFound,
    RuleError,
    StoreError,
    TrackerError,
)
from tracker.intake import Finding, Severity
from tracker.workdays import load_workdays
from ui import words

CALENDAR = load_workdays(resources.folder("workdays"))


def test_a_finding_is_told_with_what_it_is_about() -> None:
    finding = Finding("forum", "unknown_forum", Severity.QUESTION, (("name", "某法院"),))

    assert words.finding_sentence(finding) == "受理机关“某法院”尚未登记，保存时将询问是否新建。"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            NotFound("unknown_rule", rule="apl_answer", similar=("apl_a", "apl_b")),
            "没有名为“apl_answer”的规则。相近的有：apl_a、apl_b。",
        ),
        (NotFound("unknown_rule", rule="?", similar=()), "没有名为“?”的规则，请核对规则编号。"),
        (
            InputError("submitted_in_future", day=date(2026, 3, 11)),
            "提交日期 2026-03-11 周三 在今天之后，请核对。",
        ),
        (
            InputError("already_closed", state=DeadlineState.SUBMITTED),
            "该期限已登记为“已提交”，如需更改请先撤销登记。",
        ),
        (
            BrokenPromise("statutory_set_missing", rules=(Paper.ANSWER, Paper.EVIDENCE)),
            "案件没有算出应有的法定期限，未保存：答辩状、证据、依据。"
            "请核对案件类型、审级和签收日期。",
        ),
    ],
)
def test_a_failure_is_told_with_where_it_is_and_what_to_do(error: TrackerError, told: str) -> None:
    assert words.error_sentence(error) == told


def test_a_rule_that_is_refused_is_told_by_file_rule_and_field() -> None:
    error = RuleError(
        "length_below_one", file="apl.toml", rule="answer", field="version[1].length", value=0
    )

    assert words.error_sentence(error) == (
        "文件 apl.toml 中规则 answer 的 version[1].length 为 0，期间长度至少为 1。"
        "规则没有载入。请改正该文件，或重新安装程序。"
    )


def test_a_notice_that_is_refused_is_told_by_file_and_field() -> None:
    error = CalendarError(
        "makeup_on_weekday", file="2027.toml", field="notice[1].workdays", value=date(2027, 1, 4)
    )

    assert words.error_sentence(error) == (
        "文件 2027.toml 的 notice[1].workdays 中的 2027-01-04 周一 "
        "不是周六或周日，不能是调休上班日。"
        "放假安排没有载入。请改正该文件，或重新安装程序。"
    )


def test_a_page_written_into_a_field_is_cut() -> None:
    error = RuleError("unknown_code", file="a.toml", rule="", field="unit", value="x" * 5_000)

    assert len(words.error_sentence(error)) < 200


def test_a_date_beyond_the_calendar_names_the_years_it_covers() -> None:
    with pytest.raises(CalendarError) as refused:
        CALENDAR.is_workday(date.max)

    told = words.error_sentence(refused.value)
    for end in ("first", "last"):
        covered = refused.value.params[end]
        assert isinstance(covered, date)
        assert f"{covered.year} 年" in told


class _Odd:
    def __str__(self) -> str:
        raise ValueError("not to be shown")


class _Unknown(StrEnum):
    CODE = "code"


@pytest.mark.parametrize(
    "error",
    [
        StoreError("never heard of"),
        InputError("already_closed"),
        InputError("already_closed", state=_Odd()),
        InputError("already_closed", state=_Unknown.CODE),
        NotFound("unknown_rule", rule="x"),
        NotFound("unknown_rule"),
        RuleError("missing_everything", file="x"),
        RuleError("missing", file=_Odd()),
        RuleError("wrong_example", file="x", rule="y", field="z"),
        CalendarError("never heard of", file="x"),
        TrackerError(""),
    ],
    ids=lambda error: f"{type(error).__name__} {error.code}",
)
def test_a_failure_that_cannot_be_told_is_told_in_general(error: TrackerError) -> None:
    assert words.error_sentence(error) == (
        "出现意外错误，本次操作没有保存，已写入日志。请重试；仍不成功请联系维护人员。"
    )


@pytest.mark.parametrize(
    "value", ["{", "{0}", "%s", "{value}", "\x00", "甲" * 1_000, None, -1, b"x"]
)
def test_whatever_was_typed_is_told_and_not_taken_for_a_placeholder(value: object) -> None:
    assert str(value) in words.error_sentence(InputError("not_a_date", text=value))
