"""催办: what was not answered is named, since it was seen; no right is ordered to be used."""

from __future__ import annotations

from datetime import timedelta

from tests.builders import NOW, TODAY
from tests.ui.reminder_lines import a_line, the_law
from tracker.codes import Nature, Paper
from tracker.reminders import OccurrenceState
from ui.nudge_text import nudge_text
from ui.reminder_entries import entries

SHOWN = NOW - timedelta(minutes=30)


def told(*lines) -> str:
    rules, calendar = the_law()
    (entry,) = entries(lines)
    return nudge_text(entry, [], TODAY, calendar, rules)


def test_the_silence_begins_when_it_was_shown_not_when_it_was_due() -> None:
    words = told(a_line(due_at=NOW - timedelta(days=1), shown_at=SHOWN, hinted_at=SHOWN))
    assert "自 2026-03-10 08:30 周二 提醒后，承办人王芳尚未确认。请督促按期办理。" in words


def test_only_a_second_hint_is_called_several_reminders() -> None:
    words = told(a_line(shown_at=SHOWN, hinted_at=NOW))
    assert "自 2026-03-10 08:30 周二 起多次提醒，承办人王芳尚未确认。" in words


def test_a_paper_that_was_not_passed_on_is_not_named() -> None:
    late = a_line(1, Paper.ANSWER, state=OccurrenceState.ESCALATED)
    fresh = a_line(1, Paper.EVIDENCE, state=OccurrenceState.SHOWN)
    assert "提交答辩状，" in told(late, fresh)


def test_nobody_is_told_to_use_a_right() -> None:
    words = told(a_line(1, Paper.APPEAL, nature=Nature.RIGHT, rule_id="apl_appeal_judgment"))
    assert "请督促及时决定是否行使。" in words
    assert "按期办理" not in words
