"""What is named to somebody who is about to quit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.builders import NOW, a_deadline, a_hearing
from tests.offices import StandingClock, opened_office, write
from tests.ui.days import a_day, due_in
from tracker.codes import Paper
from tracker.records import LEGAL_ZONE
from ui.next_item import next_item


@pytest.fixture
def clock():
    return StandingClock(NOW)


def test_without_anything_open_nothing_is_named(tmp_path, clock):
    with opened_office(tmp_path, clock) as office:
        assert next_item(office) == ""


def test_what_is_overdue_is_counted_and_hides_no_last_day(tmp_path, clock):
    with a_day(tmp_path, clock, *due_in(-30), *due_in(7, 2)) as office:
        assert next_item(office) == (
            "最近的一项：提交证据、依据，（2026）沪7101行初2号，2026-03-17 周二 届满。\n"
            "另有 1 项期限已逾期未办。"
        )


def test_papers_of_one_period_are_one_item_with_all_their_names(tmp_path, clock):
    both = [*due_in(0), replace(due_in(0)[-1], id=a_deadline(9).id, paper=Paper.ANSWER)]
    with a_day(tmp_path, clock, *both) as office:
        assert "提交答辩状、证据、依据，" in next_item(office)
        clock.now = NOW + timedelta(days=1)
        assert next_item(office) == "目前有 2 项期限已逾期未办。"


@pytest.mark.parametrize(("day", "named"), [(13, "开庭"), (18, "提交证据、依据")])
def test_a_hearing_that_comes_first_is_named(tmp_path, clock, day, named):
    starts = datetime(2026, 3, day, 14, 0, tzinfo=LEGAL_ZONE)
    write(tmp_path, *due_in(7), replace(a_hearing(), starts_at=starts))
    with opened_office(tmp_path, clock) as office:
        assert office.shelf.open_deadlines()[0].act_by == date(2026, 3, 17)
        assert next_item(office).startswith(f"最近的一项：{named}")
