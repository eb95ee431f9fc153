"""What an entry says, what belongs together, and until when it may wait."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.builders import NOW, TODAY
from tests.ui.reminder_lines import a_hearing_line, a_line, the_law
from tracker.codes import Nature, Paper
from tracker.deadlines import Urgency
from tracker.records import LEGAL_ZONE, legal_day
from tracker.reminders import Level, end_of_day
from ui.reminder_entries import digest, entries, face, snooze_choices


def _faces(*lines, today=TODAY):
    rules, calendar = the_law()
    return [face(entry, today, calendar, rules) for entry in entries(lines)]


def _choices(line, now=NOW):
    return snooze_choices(entries([line])[0], now, the_law()[1])


def test_papers_with_the_same_last_day_are_one_entry_with_both_papers():
    (only,) = _faces(a_line(1, Paper.EVIDENCE), a_line(1, Paper.ANSWER))
    assert only.title == "提交答辩状、证据、依据"
    assert len(only.ids) == 2


def test_the_most_pressing_level_speaks_for_all_that_fell_due_meanwhile():
    early = a_line(level=Level.WORKDAYS_5, due_at=NOW - timedelta(days=2))
    late = a_line(level=Level.WORKDAYS_3, due_at=NOW, occurrence_id="later")
    (only,) = _faces(early, late)
    assert only.level == "届满前 3 个工作日"
    assert set(only.ids) == {early.occurrence_id, "later"}


@pytest.mark.parametrize(
    "other",
    [{"agency": "另一机关"}, {"act_by": date(2026, 3, 18)}, {"case_id": "another"}],
)
def test_another_agency_day_or_case_is_an_entry_of_its_own(other):
    assert len(_faces(a_line(1), a_line(1, Paper.ANSWER, **other))) == 2


def test_two_matters_of_one_day_stay_apart_and_keep_their_titles():
    titles = {
        each.title
        for each in _faces(
            *(
                a_line(1, Paper.MATTER, rule_id=rule, occurrence_id=rule)
                for rule in ("apl_appeal_judgment", "apl_appeal_ruling")
            )
        )
    }
    rules = the_law()[0]
    assert titles == {
        rules.rule("apl_appeal_judgment").title_zh,
        rules.rule("apl_appeal_ruling").title_zh,
    }


def test_rights_of_the_same_last_day_are_an_entry_of_their_own():
    duty = a_line(1, Paper.EVIDENCE, nature=Nature.DUTY)
    right = a_line(1, Paper.JURISDICTION_OBJECTION, nature=Nature.RIGHT)
    assert [len(shown.ids) for shown in _faces(duty, right)] == [1, 1]


def test_two_hearings_on_one_day_are_two_entries():
    assert len(_faces(a_hearing_line(1), a_hearing_line(1, subject_id="second"))) == 2


def test_the_earliest_last_day_comes_first():
    days = [date(2026, 3, 17), date(2026, 3, 9), date(2026, 3, 12)]
    lines = [a_line(n, act_by=day, due_on=day) for n, day in enumerate(days)]
    assert [entry.day for entry in entries(lines)] == sorted(days)


def test_the_last_day_stands_with_its_weekday_and_what_is_left():
    (only,) = _faces(a_line(act_by=date(2026, 3, 17)))
    assert only.day == "届满日 2026-03-17 周二"
    assert only.countdown == "还有 7 天（5 个工作日）"
    assert (only.urgency, only.sign) == (Urgency.WEEK, "7 日内")


def test_on_the_last_day_nothing_is_overdue():
    (only,) = _faces(a_line(act_by=TODAY, due_on=TODAY))
    assert (only.urgency, only.countdown) == (Urgency.TODAY, "今天届满")


def test_a_term_stated_in_the_paper_stands_beside_the_statutory_last_day():
    (only,) = _faces(a_line(act_by=date(2026, 3, 13), due_on=date(2026, 3, 17)))
    assert only.day == "提醒日 2026-03-13 周五（届满日 2026-03-17 周二）"


def test_a_duty_past_its_last_day_is_overdue_but_a_right_has_lapsed():
    gone = date(2026, 3, 9)
    (duty,) = _faces(a_line(act_by=gone, due_on=gone))
    (right,) = _faces(
        a_line(1, Paper.APPEAL, act_by=gone, due_on=gone, rule_id="apl_appeal_judgment")
    )
    assert (duty.sign, duty.countdown) == ("已逾期", "已逾期 1 天")
    assert (right.sign, right.countdown) == ("已过期未行使", "")


def test_a_hearing_says_when_and_where():
    (only,) = _faces(a_hearing_line())
    assert only.title == "出庭：开庭（含线上）"
    assert only.day == "2026-03-13 14:00 周五 · 第三法庭"


def test_a_hearing_of_today_is_not_a_last_day():
    (only,) = _faces(a_hearing_line(), today=date(2026, 3, 13))
    assert (only.sign, only.countdown) == ("今日出庭", "")


@pytest.mark.parametrize("bad", [{"act_by": None}, {"rule_id": "gone", "act_by": date(2026, 1, 5)}])
def test_what_cannot_be_put_into_words_is_said_to_be_so(bad):
    (only,) = _faces(a_line(**bad))
    assert not only.readable
    assert only.title == "这条提醒的内容无法读取"
    assert only.number == "（2026）沪7101行初1号"


def test_a_pop_up_names_no_claimant():
    faces = _faces(*(a_line(n, claimants="张三") for n in range(5)))
    for shown in (faces[:1], faces):
        assert "张三" not in "".join(digest(shown))


def test_a_pop_up_for_many_names_three_and_counts_the_rest():
    title, text = digest(_faces(*(a_line(n) for n in range(5))))
    assert title == "5 项提醒需要处理"
    assert text.splitlines()[3:] == ["另有 2 项，见提醒窗口"]


@pytest.mark.parametrize("days_left", range(12))
def test_every_way_to_put_off_ends_before_the_last_day_ends(days_left):
    day = TODAY + timedelta(days=days_left)
    for hour in range(24):
        now = datetime(2026, 3, 10, hour, 30, tzinfo=LEGAL_ZONE)
        for choice in _choices(a_line(act_by=day, due_on=day), now):
            assert now < choice.until < end_of_day(day)


def test_what_is_offered_on_an_ordinary_morning():
    assert [choice.words for choice in _choices(a_line(act_by=date(2026, 3, 17)))] == [
        "10 分钟后（09:10）",
        "30 分钟后（09:30）",
        "1 小时后（10:00）",
        "3 小时后（12:00）",
        "明天 9:00（2026-03-11 周三）",
        "最后一天 9:00（2026-03-17 周二）",
    ]


def test_before_days_off_the_next_working_day_is_offered_too():
    friday = datetime(2026, 3, 13, 16, 0, tzinfo=LEGAL_ZONE)
    words = [choice.words for choice in _choices(a_line(act_by=date(2026, 3, 17)), friday)]
    assert "明天 9:00（2026-03-14 周六）" in words
    assert "下一个工作日 9:00（2026-03-16 周一）" in words


@pytest.mark.parametrize(
    ("hour", "minute", "offered"),
    [
        (14, 0, ["14:10", "14:30", "15:00", "17:00"]),
        (16, 0, ["16:10", "16:30", "17:00"]),
        (17, 20, []),
        (17, 30, ["17:40", "18:00"]),
        (17, 45, ["17:55"]),
        (18, 30, []),
    ],
)
def test_on_the_last_day_it_returns_before_the_office_closes_and_never_in_the_quiet_time(
    hour, minute, offered
):
    now = datetime(2026, 3, 10, hour, minute, tzinfo=LEGAL_ZONE)
    choices = _choices(a_line(act_by=TODAY, due_on=TODAY), now)
    assert [f"{choice.until.astimezone(LEGAL_ZONE):%H:%M}" for choice in choices] == offered


def test_minutes_before_the_end_nothing_can_be_put_off():
    night = datetime(2026, 3, 10, 23, 55, tzinfo=LEGAL_ZONE)
    assert _choices(a_line(act_by=TODAY, due_on=TODAY), night) == []


def test_what_is_overdue_can_wait_for_a_day_at_most():
    gone = date(2026, 3, 9)
    choices = _choices(a_line(act_by=gone, due_on=gone), NOW + timedelta(hours=1))
    assert choices
    assert all(choice.until < NOW + timedelta(hours=25) for choice in choices)
    assert legal_day(choices[-1].until) == date(2026, 3, 11)


def test_a_hearing_cannot_be_put_off_beyond_its_beginning():
    noon = datetime(2026, 3, 13, 12, 0, tzinfo=LEGAL_ZONE)
    words = [choice.words for choice in _choices(a_hearing_line(), noon)]
    assert words == ["10 分钟后（12:10）", "30 分钟后（12:30）", "1 小时后（13:00）"]
