"""The whole journey: a paper comes in, its days are computed, a pop-up comes, late is flagged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.flow.office_day import MovedClock, OfficeDay, answer, at
from tracker.codes import Paper, SubmissionWay
from tracker.papers import IncomingPaper
from tracker.queries import CaseQuery, DeadlineLine
from tracker.records import LEGAL_ZONE
from tracker.reminders import Level, OccurrenceState
from ui.case_form import CaseForm
from ui.deadline_words import verdict
from ui.submit_dialog import SubmitDialog
from ui.supervision_page import SupervisionPage

COURT, AGENCY, SECOND = "上海铁路运输法院", "示范区市场监督管理局", "示范区人民政府"
NUMBER = "（2026）沪7101行初123号"


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock("2026-09-20 10:00")


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path, clock: MovedClock) -> Iterator[OfficeDay]:
    office_day = OfficeDay(qtbot, tmp_path, clock)
    yield office_day
    office_day.close()


def register(day: OfficeDay, *, second_received: str = "") -> str:
    """Types an 应诉通知书 into the form and saves it; answers the id of the case."""
    form = CaseForm(day.office)
    form.papers.choose(IncomingPaper.ANSWER_NOTICE)
    form.parties.first.served_on.set_value(date(2026, 9, 20))
    form.parties.first.agency.set_value(AGENCY)
    form.main.official_no.setText(NUMBER)
    form.main.claimants.setText("张某某")
    form.main.forum.set_value(COURT)
    if second_received:
        second = form.parties.add()
        second.served_on.set_value(date.fromisoformat(second_received))
        second.agency.set_value(SECOND)
    answer("新建并登记")
    form.save()
    day.until(lambda: form.changes is not None)
    case_id = form.changes.main
    form.deleteLater()
    return case_id


def submit(day: OfficeDay, lines: list[DeadlineLine], on: str, way: SubmissionWay) -> None:
    dialog = SubmitDialog(day.office, None, [line.deadline_id for line in lines])
    dialog.day.set_value(date.fromisoformat(on))
    dialog.way.set_value(way)
    dialog.save()
    day.until(lambda: dialog.changes is not None)
    dialog.deleteLater()


def duties(day: OfficeDay) -> list[DeadlineLine]:
    return day.office.shelf.open_deadlines()


def titles(day: OfficeDay) -> set[str]:
    return {card.face.title for card in day.reminders.cards}


def planned(day: OfficeDay, case_id: str) -> list[tuple[str, Level]]:
    """When the reminders of the answer are due, in China."""
    file = day.office.shelf.case_file(case_id)
    answers = {each.id for each in file.deadlines if each.paper is Paper.ANSWER}
    rows = [row for row in file.occurrences if row.subject_id in answers]
    return sorted((f"{row.due_at.astimezone(LEGAL_ZONE):%m-%d %H:%M}", row.level) for row in rows)


def test_a_notice_becomes_last_days_reminders_a_pop_up_and_a_late_submission(
    qtbot: QtBot, tmp_path: Path, clock: MovedClock
) -> None:
    day = OfficeDay(qtbot, tmp_path, clock)
    case_id = register(day)

    assert {(line.paper, line.due_on, line.unrolled_on) for line in duties(day)} == {
        (Paper.ANSWER, date(2026, 10, 8), date(2026, 10, 5)),
        (Paper.EVIDENCE, date(2026, 10, 8), date(2026, 10, 5)),
    }
    assert planned(day, case_id) == [
        ("09-20 10:00", Level.REGISTERED),
        ("09-23 09:00", Level.WORKDAYS_5),
        ("09-28 09:00", Level.WORKDAYS_3),
        ("09-30 09:00", Level.WORKDAYS_1),
        ("10-08 09:00", Level.LAST_DAY_MORNING),
        ("10-08 14:00", Level.LAST_DAY_AFTERNOON),
        ("10-09 09:00", Level.OVERDUE),
    ]

    # The registration is told at once, as one entry for both papers, and acknowledged.
    day.until(lambda: len(day.reminders.cards) == 1 and day.reminders.isVisible())
    day.reminders.cards[0].acknowledge.click()
    day.until(lambda: not day.reminders.cards)

    # Two days later nothing is due; on the morning five working days before, it is.
    clock.move("2026-09-22 18:00")
    day.until(lambda: day.reminders.cards == [])
    clock.move("2026-09-23 09:00")
    day.until(lambda: len(day.reminders.cards) == 1)
    day.reminders.cards[0].snoozed.emit(at("2026-09-23 11:00"))
    day.until(lambda: not day.reminders.cards)

    # The program is closed, the snooze ends while it is off, and it is told at the next start.
    day.close()
    clock.move("2026-09-23 15:00")
    day = OfficeDay(qtbot, tmp_path, clock)
    day.until(lambda: len(day.reminders.cards) == 1)
    day.reminders.cards[0].acknowledge.click()
    day.until(lambda: not day.reminders.cards)

    # Filed on the platform the day after the last day: late by one day, in the list at once.
    clock.move("2026-10-09 10:00")
    submit(day, duties(day), "2026-10-09", SubmissionWay.PLATFORM)
    assert duties(day) == []
    page = SupervisionPage(day.office)
    page.reload()
    late = day.office.shelf.late_lines(date(2026, 10, 9))
    assert {verdict(line, date(2026, 10, 9)) for line in late} == {"逾期 1 天"}
    assert {line.agency for line in late} == {AGENCY}
    assert page.model.rowCount() == 2
    page.deleteLater()

    # What is done reminds no more; the hints at unused rights stay until somebody has seen them.
    clock.move("2026-10-20 09:00")
    day.until(lambda: titles(day) == {"申请延期提供证据、提出管辖异议"})
    file = day.office.shelf.case_file(case_id)
    duty_ids = {line.deadline_id for line in late}
    assert {row.state for row in file.occurrences if row.subject_id in duty_ids} == {
        OccurrenceState.ACKNOWLEDGED,
        OccurrenceState.CANCELLED,
    }
    day.close()


def test_no_reminder_falls_on_a_day_off(day: OfficeDay) -> None:
    case_id = register(day)
    file = day.office.shelf.case_file(case_id)
    days = {row.due_at.astimezone(LEGAL_ZONE).date() for row in file.occurrences}
    assert all(day.office.calendar.is_workday(each) for each in days)


def test_posted_on_the_last_day_is_in_time(day: OfficeDay, clock: MovedClock) -> None:
    register(day)
    clock.move("2026-10-09 10:00")
    submit(day, duties(day), "2026-10-08", SubmissionWay.POST)
    assert duties(day) == []
    assert day.office.shelf.late_lines(date(2026, 10, 9)) == []


def test_two_agencies_have_their_own_days_and_only_one_is_late(
    day: OfficeDay, clock: MovedClock
) -> None:
    clock.move("2026-09-22 10:00")
    register(day, second_received="2026-09-22")
    by_agency = {line.agency: line.due_on for line in duties(day)}
    assert by_agency == {AGENCY: date(2026, 10, 8), SECOND: date(2026, 10, 8)}
    clock.move("2026-10-09 10:00")
    submit(
        day, [d for d in duties(day) if d.agency == AGENCY], "2026-10-09", SubmissionWay.PLATFORM
    )
    submit(day, [d for d in duties(day) if d.agency == SECOND], "2026-10-08", SubmissionWay.POST)
    late = day.office.shelf.late_lines(date(2026, 10, 9))
    assert {line.agency for line in late} == {AGENCY}
    assert len(day.office.shelf.case_ids(CaseQuery(today=date(2026, 10, 9)))) == 1
