"""The office behind the window: what it promises about answers, changes and closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.builders import a_whole_case, record_id
from tests.offices import StandingClock, opened_office, write
from tracker.books import Changes
from tracker.books.deadline_book import Submission
from tracker.codes import SubmissionWay
from tracker.deadlines import Deadline
from tracker.errors import InputError, StoreError, TrackerError
from ui.office import EVERYTHING, Office


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def office(tmp_path: Path, clock: StandingClock, qapp: QApplication) -> Iterator[Office]:
    write(tmp_path, *a_whole_case())
    with opened_office(tmp_path, clock) as office:
        yield office


def some_submission(office: Office) -> Submission:
    return Submission(
        deadline_ids=(record_id(Deadline),), on=office.today(), way=SubmissionWay.POST
    )


def test_a_verb_runs_outside_the_window_thread_and_answers_inside_it(
    office: Office, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    office.run(threading.get_ident, done=lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there != threading.main_thread().ident
    assert here == threading.main_thread().ident


def test_verbs_run_one_after_another_in_the_order_they_were_given(
    office: Office, qtbot: QtBot
) -> None:
    answers: list[int] = []
    for number in range(50):
        office.run(lambda n=number: n, done=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_changes_are_announced_before_the_asker_hears_of_them(office: Office, qtbot: QtBot) -> None:
    told: list[str] = []
    office.changed.connect(lambda _changes: told.append("all"))
    book = office.books.deadline
    office.run(book.submit, some_submission(office), done=lambda _: told.append("asker"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["all", "asker"]


def test_an_answer_without_changes_announces_nothing(office: Office, qtbot: QtBot) -> None:
    told: list[object] = []
    office.changed.connect(told.append)
    with qtbot.waitCallback() as done:
        office.run(Changes, done=done)
    assert told == []


def test_what_a_dead_dialog_asked_for_is_done_and_announced_but_not_answered(
    office: Office, qtbot: QtBot
) -> None:
    dialog, answered = QObject(), []
    release = threading.Event()
    office.run(release.wait)
    office.run(
        office.books.deadline.submit, some_submission(office), done=answered.append, owner=dialog
    )
    delete(dialog)
    with qtbot.waitSignal(office.changed) as changed:
        release.set()
    assert "Deadline" in changed.args[0].kinds
    assert answered == []
    assert office.shelf.open_deadlines() == []


def test_a_refusal_goes_to_the_one_who_asked(office: Office, qtbot: QtBot) -> None:
    complaints: list[object] = []
    office.failed.connect(complaints.append)
    too_late = Submission(
        deadline_ids=(record_id(Deadline),),
        on=office.today() + timedelta(days=1),
        way=SubmissionWay.POST,
    )
    with qtbot.waitCallback() as refused:
        office.run(office.books.deadline.submit, too_late, failed=refused)
    assert isinstance(refused.args[0], TrackerError)
    assert complaints == []


def test_a_refusal_nobody_handles_is_announced(office: Office, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise InputError("reason_required")

    with qtbot.waitSignal(office.failed) as failed:
        office.run(refuse)
    assert failed.args[0].code == "reason_required"


def test_a_mistake_of_ours_is_logged_and_told_as_unexpected(
    office: Office, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(office.failed) as failed:
        office.run(lambda: 1 / 0)
    assert isinstance(failed.args[0], StoreError)
    assert failed.args[0].code == "unexpected"
    assert "unexpectedly" in caplog.text


def test_it_says_that_it_is_busy_until_the_last_answer_is_in(office: Office, qtbot: QtBot) -> None:
    busy: list[bool] = []
    office.busy.connect(busy.append)
    for _ in range(3):
        office.run(lambda: None)
    qtbot.waitUntil(lambda: busy == [True, False])


def test_closing_finishes_everything_that_was_asked_for(
    tmp_path: Path, clock: StandingClock, qapp: QApplication
) -> None:
    write(tmp_path, *a_whole_case())
    with opened_office(tmp_path, clock) as office:
        release = threading.Event()
        office.run(release.wait)
        office.run(office.books.deadline.submit, some_submission(office))
        release.set()
    with opened_office(tmp_path, clock) as again:
        assert again.shelf.open_deadlines() == []


def test_what_another_program_writes_is_noticed(
    office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    write(tmp_path, *a_whole_case(2))
    with qtbot.waitSignal(office.changed) as changed:
        office.look()
    assert changed.args == [EVERYTHING]


def test_its_own_writing_is_not_mistaken_for_that_of_another(office: Office, qtbot: QtBot) -> None:
    book = office.books.deadline
    with qtbot.waitSignal(office.changed):
        office.run(book.submit, some_submission(office))
    told: list[object] = []
    office.changed.connect(told.append)
    office.look()
    assert told == []


def test_a_new_day_is_a_change(office: Office, clock: StandingClock, qtbot: QtBot) -> None:
    clock.now += timedelta(days=1)
    with qtbot.waitSignal(office.changed):
        office.look()
    told: list[object] = []
    office.changed.connect(told.append)
    office.look()
    assert told == []


def test_a_day_begins_at_midnight_in_china_whatever_the_zone_of_the_machine(
    office: Office, clock: StandingClock
) -> None:
    before = office.today()
    clock.now = clock.now.replace(hour=23, minute=59)
    assert office.today() == before
    clock.now += timedelta(minutes=1)
    assert office.today() == before + timedelta(days=1)


def test_a_backup_reports_progress_and_its_file_while_verbs_go_on(
    office: Office, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    owner = QObject()
    with qtbot.waitCallback(timeout=10_000) as done:
        office.back_up(lambda *step: steps.append(step), done, _fail, owner)
    assert done.args[0].exists()
    assert steps
    assert steps[-1][0] == steps[-1][1]


def _fail(error: TrackerError) -> None:
    raise AssertionError(error)
