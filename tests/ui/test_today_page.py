"""工作台: what stands in which group, what is one row, and how it is worked by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import (
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_hearing,
    a_party,
    an_appearance,
    an_event,
    record_id,
)
from tests.offices import StandingClock, opened_office, write
from tracker.books.deadline_book import Submission
from tracker.cases import Case
from tracker.codes import CaseStatus, Nature, Paper, SubmissionWay
from tracker.deadlines import Deadline, Urgency, days_of, urgency_of_day
from tracker.queries import CaseQuery, DueFilter
from tracker.records import LEGAL_ZONE, Record
from ui import today_page
from ui.desk_rows import GROUPS
from ui.pill import Tone
from ui.today_page import TodayPage

Open = Callable[..., TodayPage]


def a_plain_case(number: int) -> list[Record]:
    """Case n with party and claimant, without any deadline."""
    return [a_case(number), a_claimant(number), a_party(number), an_event(number)]


def due_in(days: int, number: int = 1, **over: object) -> list[Record]:
    """Case n, whose evidence is due so many days from today."""
    day = TODAY + timedelta(days=days)
    dates = {"unrolled_on": day, "due_on": day, "original_on": day}
    return [*a_plain_case(number), a_deadline(number, **{**dates, **over})]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def opened(
    tmp_path: Path, clock: StandingClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Open]:
    """Opens the page over these records."""
    offices = []

    def open_page(*records: Record) -> TodayPage:
        write(tmp_path, *records)
        office = opened_office(tmp_path, clock)
        offices.append(office)
        page = TodayPage(office.__enter__())
        qtbot.addWidget(page)
        page.resize(1190, 620)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield open_page
    for office in offices:
        office.__exit__(None, None, None)


def test_every_duty_stands_in_the_group_of_its_last_day(opened: Open) -> None:
    page = opened(*due_in(-1, 1), *due_in(0, 2), *due_in(7, 3), *due_in(8, 4))
    cases = {
        group: [card.row.line.case_id for card in page.groups[group].cards] for group in page.groups
    }
    assert cases == {
        Urgency.OVERDUE: [record_id(Case, 1)],
        Urgency.TODAY: [record_id(Case, 2)],
        Urgency.WEEK: [record_id(Case, 3)],
        Urgency.LATER: [record_id(Case, 4)],
    }
    assert [page.figures[group].count() for group in page.groups] == [1, 1, 1, 1]
    assert page.open_cases.count() == 4


def test_a_minute_before_midnight_of_its_last_day_nothing_is_overdue(
    opened: Open, clock: StandingClock, qtbot: QtBot
) -> None:
    clock.now = datetime(2026, 3, 10, 23, 59, tzinfo=LEGAL_ZONE)
    page = opened(*due_in(0))
    assert page.groups[Urgency.TODAY].isVisible()
    assert not page.groups[Urgency.OVERDUE].isVisible()

    clock.now += timedelta(minutes=1)
    page.office.look()
    qtbot.waitUntil(page.groups[Urgency.OVERDUE].isVisible)
    assert page.groups[Urgency.OVERDUE].cards[0].pill.text() == "已逾期 1 天"


def test_answer_and_evidence_of_the_same_days_are_one_row(opened: Open) -> None:
    page = opened(*due_in(7), _moved_to_case_1(a_deadline(2, paper=Paper.ANSWER)))
    assert len(page.groups[Urgency.WEEK].cards) == 1
    card = page.groups[Urgency.WEEK].cards[0]
    assert set(card.row.papers) == {Paper.ANSWER, Paper.EVIDENCE}
    assert page.figures[Urgency.WEEK].count() == 2


def test_a_single_row_is_no_taller_than_its_words(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(7))
    card = page.groups[Urgency.WEEK].cards[0]
    qtbot.waitUntil(lambda: card.height() == card.sizeHint().height())


def test_evidence_with_an_extension_is_a_row_of_its_own(opened: Open) -> None:
    answer = _moved_to_case_1(a_deadline(2, paper=Paper.ANSWER))
    later = TODAY + timedelta(days=20)
    page = opened(*due_in(7, due_on=later, unrolled_on=later), answer)
    assert len(page.groups[Urgency.WEEK].cards) == 1
    assert len(page.groups[Urgency.LATER].cards) == 1


def _moved_to_case_1(deadline: Deadline) -> Deadline:
    """The same deadline in case 1, for the same party and event."""
    one = a_deadline(1)
    return replace(
        deadline,
        case_id=one.case_id,
        party_id=one.party_id,
        trigger_event_id=one.trigger_event_id,
    )


def test_a_row_says_what_whose_when_and_why(opened: Open) -> None:
    page = opened(*due_in(7))
    card = page.groups[Urgency.WEEK].cards[0]
    assert card.title.text() == "提交证据、依据 · 张三 诉 行政处罚决定"
    assert "（2026）沪7101行初1号" in card.case.text()
    assert "浦东新区市场监督管理局" in card.case.text()
    assert "王芳" in card.case.text()
    assert card.day.text() == "2026-03-17 周二"
    assert card.reason.text() == "自 03-02 起，15 日"
    assert card.pill.text() == "还有 7 天（5 个工作日）"
    assert card.pill.tone() is Tone.SOON
    assert not card.provisional.isVisible()


def test_a_provisional_day_says_so(opened: Open) -> None:
    page = opened(*due_in(7, provisional=True))
    assert page.groups[Urgency.WEEK].cards[0].provisional.isVisible()


def test_a_number_pressed_shows_its_group_alone_and_pressed_again_everything(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(-1, 1), *due_in(7, 2))
    qtbot.mouseClick(page.figures[Urgency.WEEK], Qt.MouseButton.LeftButton)
    assert not page.groups[Urgency.OVERDUE].isVisible()
    assert page.groups[Urgency.WEEK].isVisible()
    qtbot.mouseClick(page.figures[Urgency.WEEK], Qt.MouseButton.LeftButton)
    assert page.groups[Urgency.OVERDUE].isVisible()


def test_only_one_number_is_pressed_at_a_time(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(-1, 1), *due_in(7, 2))
    qtbot.mouseClick(page.figures[Urgency.WEEK], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.figures[Urgency.OVERDUE], Qt.MouseButton.LeftButton)
    assert not page.figures[Urgency.WEEK].isChecked()
    assert not page.groups[Urgency.WEEK].isVisible()


def test_the_number_of_open_cases_leads_to_their_list(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(7))
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        qtbot.mouseClick(page.open_cases, Qt.MouseButton.LeftButton)
    assert wanted.args == [CaseQuery(TODAY, status=CaseStatus.OPEN)]


def test_rights_stand_apart_and_are_never_overdue(opened: Open) -> None:
    page = opened(*due_in(3, 1, nature=Nature.RIGHT), *due_in(-3, 2, nature=Nature.RIGHT))
    assert not any(group.isVisible() for group in page.groups.values())
    assert page.rights.isVisible()
    assert page.rights.count() == 1


def test_a_case_without_any_deadline_is_among_what_could_be_forgotten(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(7, 1), *a_plain_case(2))
    assert page.forgotten.isVisible()
    assert page.forgotten.count() == 1
    with qtbot.waitSignal(page.case_wanted) as wanted:
        page.forgotten.rows()[0].activated.emit()
    assert wanted.args == [record_id(Case, 2)]


def test_all_that_could_be_forgotten_can_be_listed(opened: Open, qtbot: QtBot) -> None:
    page = opened(*(record for n in range(1, 8) for record in a_plain_case(n)))
    assert page.forgotten.count() < 7
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        page.forgotten.all_wanted.emit()
    assert wanted.args[0].due is DueFilter.FORGOTTEN
    assert len(page.office.shelf.case_ids(wanted.args[0])) == 7


def test_hearings_of_the_next_seven_days_name_their_head_or_that_there_is_none(
    opened: Open,
) -> None:
    soon = datetime(2026, 3, 12, 9, 30, tzinfo=LEGAL_ZONE)
    page = opened(
        *due_in(7, 1),
        a_hearing(1, starts_at=soon),
        an_appearance(1),
        *due_in(7, 2),
        a_hearing(2, starts_at=soon + timedelta(hours=1)),
        *due_in(7, 3),
        a_hearing(3, starts_at=soon + timedelta(days=8)),
    )
    spoken = [row.accessibleName() for row in page.hearings.rows()]
    assert len(spoken) == 2
    assert "2026-03-12 09:30 周四" in spoken[0]
    assert "出庭负责人：王芳" in spoken[0]
    assert "未定出庭负责人" in spoken[1]


def test_an_empty_desk_says_what_to_do_next(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    assert page.empty.isVisible()
    assert "收文登记" in page.empty.accessibleDescription()
    with qtbot.waitSignal(page.form_wanted):
        page.empty.acted.emit()


def test_arrows_go_from_row_to_row_across_groups_and_enter_opens_the_case(
    opened: Open, qtbot: QtBot
) -> None:
    page = opened(*due_in(-1, 1), *due_in(7, 2))
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    first = page.groups[Urgency.OVERDUE].cards[0]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = page.groups[Urgency.WEEK].cards[0]
    assert second.hasFocus()
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert wanted.args == [record_id(Case, 2)]


def test_a_row_that_was_filed_leaves_and_the_others_stay(opened: Open, qtbot: QtBot) -> None:
    page = opened(*due_in(6, 1), *due_in(7, 2))
    kept = page.groups[Urgency.WEEK].cards[1]
    kept.setFocus()
    submission = Submission(
        deadline_ids=(record_id(Deadline, 1),), on=TODAY, way=SubmissionWay.PLATFORM
    )
    page.office.run(page.office.books.deadline.submit, submission)
    qtbot.waitUntil(lambda: len(page.groups[Urgency.WEEK].cards) == 1)
    focused = page.groups[Urgency.WEEK].cards[0]
    assert focused.row.line.case_id == record_id(Case, 2)
    assert focused.hasFocus()


def test_a_long_group_shows_more_rows_when_asked(opened: Open, qtbot: QtBot) -> None:
    page = opened(*(record for n in range(1, 31) for record in due_in(-n, n)))
    group = page.groups[Urgency.OVERDUE]
    assert len(group.cards) == 20
    qtbot.mouseClick(group.more, Qt.MouseButton.LeftButton)
    assert len(group.cards) == 30
    qtbot.waitUntil(group.cards[20].hasFocus)
    assert not group.more.isVisible()


def test_what_is_due_today_is_seen_however_much_is_overdue(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today_page, "LINES_READ", 15)
    page = opened(*(record for n in range(1, 31) for record in due_in(-n, n)), *due_in(0, 40))
    assert page.groups[Urgency.TODAY].isVisible()
    group = page.groups[Urgency.OVERDUE]
    assert page.figures[Urgency.OVERDUE].count() == 30
    assert len(group.cards) == 15
    assert "30" in group.more.text()
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        qtbot.mouseClick(group.more, Qt.MouseButton.LeftButton)
    assert len(page.office.shelf.case_ids(wanted.args[0])) == 30


@pytest.mark.parametrize("day", range(-9, 15))
def test_the_days_read_for_a_group_are_those_of_its_urgency(day: int) -> None:
    last_day = TODAY + timedelta(days=day)
    spans = {group: days_of(group, TODAY) for group in GROUPS}
    holding = [
        group
        for group, (since, until) in spans.items()
        if (since is None or since <= last_day) and (until is None or last_day <= until)
    ]
    assert holding == [urgency_of_day(last_day, TODAY)]


def test_a_page_nobody_looks_at_reads_only_when_it_is_seen_again(
    opened: Open, tmp_path: Path
) -> None:
    page = opened(*due_in(7, 1))
    page.hide()
    write(tmp_path, *due_in(7, 2))
    page.office.look()
    QApplication.processEvents()
    assert len(page.groups[Urgency.WEEK].cards) == 1
    page.show()
    assert len(page.groups[Urgency.WEEK].cards) == 2
