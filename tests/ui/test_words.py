"""Sentences made from codes, word for word; in Chinese, as the terminal and the window say them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

import resources
from tests.builders import a_deadline
from tests.house import loaded_by
from tracker.codes import DeadlineState, Nature, Paper, Procedure, Role
from tracker.counting import (
    Adjustment,
    Direction,
    Extension,
    Obstacle,
    Period,
    Suspension,
    Unit,
    compute,
)
from tracker.rules import Citation, RuleBook, load_rules
from tracker.workdays import load_workdays
from ui import words
from ui.deadline_words import brief_reason, verdict
from ui.translator import use_translator

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))
NOTICE = "（国办发明电〔2025〕7号）"


# Days and spans


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 10, 11), "还有 3 天（2 个工作日）"),  # Saturday the 10th is a working day
        (date(2026, 10, 9), "还有 1 天（1 个工作日）"),
        (date(2026, 10, 8), "今天届满"),
        (date(2026, 10, 7), "已逾期 1 天"),
        (date(2025, 10, 8), "已逾期 365 天"),
    ],
)
def test_a_countdown_tells_days_and_working_days(day: date, told: str) -> None:
    assert words.countdown(date(2026, 10, 8), day, CALENDAR) == told


def test_a_countdown_over_a_holiday_says_that_no_working_day_is_left() -> None:
    assert words.countdown(date(2026, 9, 30), date(2026, 10, 7), CALENDAR) == (
        "还有 7 天（0 个工作日）"
    )


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2026, 9, 29), "还有 1 天（1 个工作日）"),
        (date(2026, 9, 30), "今天届满"),
        (date(2026, 10, 8), "已过提醒日 8 天"),
        (date(2026, 10, 9), "已逾期 1 天"),
    ],
)
def test_a_duty_is_late_only_after_the_day_that_counts(today: date, told: str) -> None:
    stated, statutory = date(2026, 9, 30), date(2026, 10, 8)
    assert words.time_left(today, stated, statutory, CALENDAR) == told


def test_a_day_is_told_with_its_weekday() -> None:
    assert words.day_words(date(2026, 10, 8)) == "2026-10-08 周四"
    assert words.short_day(date(2026, 10, 11)) == "10-11 周日"
    assert words.weekday(date(2026, 10, 5)) == "周一"


def test_an_instant_is_told_in_the_time_of_china() -> None:
    late_in_london = datetime(2026, 10, 7, 16, 30, tzinfo=UTC)

    assert words.minute_words(late_in_london) == "2026-10-08 00:30 周四"


@pytest.mark.parametrize(
    ("period", "told"),
    [
        (Period(15, Unit.DAY), "15 日"),
        (Period(10, Unit.WORKDAY), "10 个工作日"),
        (Period(2, Unit.MONTH), "2 个月"),
        (Period(1, Unit.YEAR), "1 年"),
        (Period(3, Unit.DAY, Direction.BEFORE), "3 日（倒推）"),
    ],
)
def test_a_period_is_told_in_its_own_unit(period: Period, told: str) -> None:
    assert words.period_words(period) == told


# Why this day


def _steps(rule_id: str, trigger: date, *changes: Adjustment) -> list[str]:
    period = RULES.version_on(rule_id, trigger).version.period
    return words.step_sentences(compute(period, trigger, CALENDAR, changes).steps, period)


def test_a_last_day_in_the_national_holiday_names_each_day_it_rolls_over() -> None:
    assert _steps("apl_answer_evidence", date(2026, 9, 20)) == [
        "2026-09-20 周日 为触发日（签收、送达等），当日不计入期间",
        "2026-09-21 周一 起算，期间 15 日",
        "期间最后一日为 2026-10-05 周一",
        f"2026-10-05 周一 为国庆节假期，顺延{NOTICE}",
        f"2026-10-06 周二 为国庆节假期，顺延{NOTICE}",
        f"2026-10-07 周三 为国庆节假期，顺延{NOTICE}",
        "届满日：2026-10-08 周四",
    ]


def test_a_last_day_on_a_make_up_saturday_says_why_it_stays() -> None:
    assert _steps("apl_answer_evidence", date(2026, 4, 24)) == [
        "2026-04-24 周五 为触发日（签收、送达等），当日不计入期间",
        "2026-04-25 周六 起算，期间 15 日",
        "期间最后一日为 2026-05-09 周六",
        f"2026-05-09 周六 虽逢周末，但为劳动节调休上班日，不顺延{NOTICE}",
        "届满日：2026-05-09 周六",
    ]


def test_working_days_name_every_day_that_does_not_count_and_the_one_that_does() -> None:
    assert _steps("arl23_answer_10wd", date(2026, 2, 6)) == [
        "2026-02-06 周五 为触发日（签收、送达等），当日不计入期间",
        "2026-02-09 周一 起算，期间 10 个工作日",
        "2026-02-07 周六 为周末，不计入工作日",
        "2026-02-08 周日 为周末，不计入工作日",
        f"2026-02-14 周六 为春节调休上班日，计入工作日{NOTICE}",
        *(
            f"2026-02-{15 + n} 周{weekday} 为春节假期，不计入工作日{NOTICE}"
            for n, weekday in enumerate("日一二三四五六日一")
        ),
        "期间最后一日为 2026-02-27 周五",
        "届满日：2026-02-27 周五",
    ]


def test_what_lengthens_or_stops_a_period_is_told_with_its_length() -> None:
    changes = (
        Extension(30),
        Suspension(date(2026, 3, 20), date(2026, 4, 20)),
        Obstacle(date(2026, 5, 6), date(2026, 5, 8)),
    )
    told = _steps("arl23_decide_60d", date(2026, 3, 2), *changes)

    assert told[2:5] == [
        "延长 30 日，与原期间连续计算",
        "2026-03-20 周五 中止，2026-04-20 周一 恢复，扣除 31 日（恢复当日计入）",
        "2026-05-06 周三 至 2026-05-08 周五 存在障碍，扣除 3 日",
    ]


def test_days_without_a_notice_are_told_as_a_span_or_alone() -> None:
    year = CALENDAR.last_year + 1
    told = _steps("arl23_answer_10wd", date(year, 3, 1))
    alone = _steps("apl_answer_evidence", date(year, 3, 2))

    assert [line for line in told if "尚未公布" in line] == [
        f"{words.day_words(date(year, 3, 2))} 至 {told[-1].removeprefix('届满日：')} "
        "的放假安排尚未公布，结果暂定"
    ]
    assert any(" 的放假安排尚未公布，结果暂定" in line and "至" not in line for line in alone)


def _brief(**over: object) -> str:
    return brief_reason(a_deadline(**over), RULES)


def test_a_reason_in_one_line_tells_the_first_day_the_length_and_the_roll() -> None:
    assert _brief() == "自 03-02 起，15 日"
    assert (
        _brief(
            trigger_on=date(2026, 9, 20),
            unrolled_on=date(2026, 10, 5),
            due_on=date(2026, 10, 8),
            original_on=date(2026, 10, 8),
        )
        == "自 09-20 起，15 日，末日 10-05 休息，顺延"
    )


def test_a_reason_in_one_line_tells_what_else_bears_on_the_day() -> None:
    assert _brief(due_on=date(2026, 4, 7)) == "自 03-02 起，15 日，延期前为 03-17"
    assert _brief(stated_on=date(2026, 3, 12)) == "自 03-02 起，15 日，文书载明 03-12"
    assert _brief(careful_on=date(2026, 3, 16)) == "自 03-02 起，15 日，稳妥日 03-16"
    assert _brief(provisional=True) == "自 03-02 起，15 日，暂定"


# Rules and tasks


def _cited(law: str, article: str) -> Citation:
    return Citation(law.lower(), law, article, date(2026, 11, 22))


def test_articles_of_one_law_stand_behind_its_name_once() -> None:
    citations = [_cited("甲法", "第一条"), _cited("甲法", "第二条"), _cited("乙法", "第三条")]

    assert words.citation_words(citations) == "《甲法》第一条、第二条；《乙法》第三条"


def test_a_law_that_is_cited_again_later_is_named_again() -> None:
    citations = [_cited("甲法", "第一条"), _cited("乙法", "第三条"), _cited("甲法", "第二条")]

    assert words.citation_words(citations) == "《甲法》第一条；《乙法》第三条；《甲法》第二条"


def test_a_task_names_its_papers_or_the_act_itself() -> None:
    assert words.task([Paper.ANSWER, Paper.EVIDENCE]) == "提交答辩状、证据、依据"
    assert words.task([Paper.REPLY]) == "提交书面回复"
    assert words.task([Paper.APPEAL]) == "提起上诉"


def _matters() -> RuleBook:
    """The shipped rules, two of them without a paper of their own."""
    bare = {"apl_appeal_judgment", "apl_appeal_ruling"}
    rules = (replace(rule, papers=(Paper.MATTER,)) if rule.id in bare else rule for rule in RULES)
    return RuleBook(rules, RULES.version, RULES.laws)


def test_a_deadline_without_a_paper_is_called_by_its_rule() -> None:
    rules = _matters()
    title = rules.rule("apl_appeal_judgment").title_zh

    assert words.deadline_title(rules, "apl_appeal_judgment", [Paper.MATTER]) == title
    assert words.deadline_title(rules, "apl_appeal_judgment", [Paper.MATTER, Paper.APPEAL]) == (
        f"提起上诉、{title}"
    )
    assert words.deadline_title(rules, "apl_answer_evidence", [Paper.ANSWER]) == "提交答辩状"


def test_a_rule_that_was_withdrawn_still_leaves_a_title_and_a_reason() -> None:
    assert words.deadline_title(RULES, "gone", [Paper.MATTER]) == "事项"
    assert brief_reason(a_deadline(rule_id="gone"), RULES) == "自 03-02 起"


def test_a_term_without_a_number_is_told_in_its_words() -> None:
    version = RULES.version_on("apl_appeal_judgment", date(2026, 3, 2)).version
    entered = replace(version, period=None, term_zh="法院指定的期间", term_en="as the court sets")

    assert words.term_words(version) == "15 日"
    assert words.term_words(entered) == "法院指定的期间"


def test_a_case_is_called_as_its_procedure_calls_it() -> None:
    assert words.case_title("张三", "行政处罚", Procedure.LITIGATION) == "张三 诉 行政处罚"
    assert words.case_title("张三", "答复", Procedure.RECONSIDERATION) == "张三 不服 答复"
    assert words.case_title("张三", "", Procedure.LITIGATION) == "张三"
    assert words.role_and_agency(Role.DEFENDANT, "某局") == "被告：某局"


# How a deadline stands

SUBMITTED = {"state": DeadlineState.SUBMITTED}


@pytest.mark.parametrize(
    ("over", "told"),
    [
        ({**SUBMITTED, "submitted_on": date(2026, 3, 17)}, "按时提交"),
        ({**SUBMITTED, "submitted_on": date(2026, 3, 18)}, "逾期 1 天"),
        ({**SUBMITTED, "submitted_on": date(2026, 4, 1)}, "逾期 15 天"),
        (SUBMITTED, "已提交"),
        ({"due_on": date(2026, 3, 9)}, "逾期未提交"),
        ({"due_on": date(2026, 3, 10)}, "待提交"),
        ({"due_on": date(2026, 3, 9), "nature": Nature.RIGHT}, "已过期未行使"),
        ({"state": DeadlineState.BY_CO_DEFENDANT}, "由共同被告提交"),
        ({"state": DeadlineState.SUSPENDED, "due_on": date(2026, 3, 9)}, "中止中"),
    ],
)
def test_a_verdict_tells_how_a_deadline_stands(over: dict[str, object], told: str) -> None:
    assert verdict(a_deadline(**over), date(2026, 3, 10)) == told


# The language


@pytest.fixture
def english() -> Iterator[None]:
    use_translator(lambda context, text: f"{context}: {text}", english=True)
    yield
    use_translator(lambda context, text: text)


@pytest.mark.usefixtures("english")
def test_the_window_translates_the_words_and_picks_the_english_titles() -> None:
    assert words.label(Paper.ANSWER) == "words: 答辩状"
    assert words.rule_title(RULES.rule("apl_appeal_judgment")) == (
        "Appeal a judgment of first instance"
    )


def test_the_words_do_without_qt() -> None:
    assert loaded_by(["ui.words"], {"PySide6", "shiboken6", "sqlalchemy"}) == set()


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ("no_service: org.freedesktop.DBus.Error.ServiceUnknown", "没有通知服务"),
        ("no_tray", "没有系统托盘"),
        ("no tray", "发送失败"),
        ("[Errno 2] No such file or directory: 'notify-send'", "发送失败"),
        ("", "发送失败"),
    ],
)
def test_why_a_message_did_not_go_out_is_told_without_what_is_technical(
    detail: str, told: str
) -> None:
    assert words.failure_words(detail) == told
