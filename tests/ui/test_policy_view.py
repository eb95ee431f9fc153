"""提醒规则: what is chosen is previewed, kept only by 保存, and read again the next time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.builders import NOW, a_person
from tests.ui.an_office import do, open_office, registered, says, words_in
from tests.ui.reminder_bench import a_reminded_case
from tracker.nudges import Nudge
from tracker.policy import USUAL, PolicyKind
from tracker.reminders import Level
from ui.office import Office
from ui.policy_fields import PolicyFields
from ui.policy_view import PolicyView


@pytest.fixture
def office(tmp_path: Path, qapp: object) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> PolicyView:
    registered(qtbot, office)
    store = office.books.policy._desk.store
    people = [a_person(8, name="赵代"), a_person(9, name="周局")]
    do(qtbot, office, lambda: store.save(people, actor="x", at=NOW, why="test"))
    view = PolicyView(office)
    qtbot.addWidget(view)
    view.show()
    says(qtbot, view.preview, "新增 0 条，取消 0 条")
    return view


def current(qtbot: QtBot, office: Office):
    return do(qtbot, office, office.books.policy.current)


def test_a_change_is_previewed_and_kept_only_when_it_is_saved(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    levels = view.fields[PolicyKind.DUTY].levels
    levels[Level.WORKDAYS_2].setChecked(True)
    levels[Level.WORKDAYS_1].setChecked(False)
    says(qtbot, view.preview, "新增 2 条，取消 2 条")
    assert current(qtbot, office) == USUAL
    view.save.click()
    says(qtbot, view, "已保存，尚未到期的提醒已按新规则重新排定。")
    kept = current(qtbot, office).of(PolicyKind.DUTY).levels
    assert Level.WORKDAYS_2 in kept
    assert Level.WORKDAYS_1 not in kept
    says(qtbot, view.preview, "新增 0 条，取消 0 条")
    assert "已保存" in view.note.text()


def test_the_usual_times_leave_the_people_and_no_word_of_an_earlier_save(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    view.contacts.deputy.set_value("赵代")
    view.evening.wanted.setChecked(False)
    view.save.click()
    says(qtbot, view, "已保存")
    view.usual.click()
    assert view.note.text() == ""
    assert view.evening.wanted.isChecked()
    assert view.contacts.deputy.value() == "赵代"
    view.save.click()
    says(qtbot, view, "已保存")
    kept = current(qtbot, office)
    assert (kept.evening_at, len(kept.contacts)) == (USUAL.evening_at, 1)


def test_what_is_not_saved_can_be_given_up(view: PolicyView, office: Office, qtbot: QtBot) -> None:
    view.fields[PolicyKind.RIGHT].repeat.setValue(90)
    assert view.undo.isEnabled()
    view.undo.click()
    qtbot.waitUntil(lambda: view.fields[PolicyKind.RIGHT].repeat.value() == 0)
    assert not view.save.isEnabled()


def test_the_morning_of_the_last_day_cannot_be_unticked(view: PolicyView) -> None:
    for kind in (PolicyKind.DUTY, PolicyKind.ORGAN_DECISION, PolicyKind.SUGGESTION_REPLY):
        assert not view.fields[kind].levels[Level.LAST_DAY_MORNING].isEnabled()
    assert view.fields[PolicyKind.APPEAL].levels[Level.LAST_DAY_MORNING].isEnabled()


def test_hours_that_make_no_sense_are_refused_in_words(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    view.office_hours.first.set_hour(time(18))
    assert view.note.text() == "上班时间应当早于下班时间。"
    assert view.note.property("tone") == "overdue"
    assert "更正后再显示未来 30 天的提醒。" in words_in(view.preview)
    assert not view.save.isEnabled()
    assert view.undo.isEnabled()
    view.office_hours.first.set_hour(time(8))
    assert view.note.text() == ""
    assert view.save.isEnabled()
    says(qtbot, view.preview, "新增 0 条，取消 0 条")


def test_a_quiet_time_that_ends_when_it_begins_is_refused(view: PolicyView) -> None:
    view.quiet.field.last.set_hour(view.quiet.field.first.hour())
    assert view.note.text().startswith("安静时段的起止时间相同")
    assert not view.save.isEnabled()
    view.quiet.wanted.setChecked(False)
    assert view.save.isEnabled()


def test_quiet_time_digest_and_evening_can_be_switched_off(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    for box in (view.quiet.wanted, view.digest.wanted, view.evening.wanted):
        box.setChecked(False)
    view.save.click()
    says(qtbot, view, "已保存")
    kept = current(qtbot, office)
    assert (kept.quiet, kept.digest_at, kept.evening_at) == (None, None, None)


def test_deputy_and_leader_are_kept_for_all_and_for_one_agency(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    names = {person.name: person.id for person in office.shelf.persons()}
    (agency,) = office.shelf.agencies()
    fields = view.contacts
    fields.leader.set_value("周局")
    fields.agency.choose(agency.id)
    fields.agency.activated.emit(0)
    assert fields.leader.value() == ""
    fields.deputy.set_value("赵代")
    view.save.click()
    says(qtbot, view, "已保存")
    contact = current(qtbot, office).contact(agency.id)
    assert (contact.deputy_id, contact.leader_id) == (names["赵代"], names["周局"])


def test_the_words_of_a_nudge_are_copied_and_what_was_sent_is_kept(bench, qtbot) -> None:
    bench.keep(a_reminded_case(due_on=NOW.date(), level=Level.LAST_DAY_MORNING))
    desk = bench.start()
    qtbot.waitUntil(bench.is_shown)
    bench.clock.now = NOW.replace(hour=15)
    bench.tick(desk)
    qtbot.waitUntil(lambda: any(card.face.nudge for card in desk.window.cards))
    (card,) = desk.window.cards
    assert card.face.nudge == "逾时未确认，应催办：负责人（未设置）"
    assert card.mark_sent.isVisibleTo(card)
    card.copy.click()
    words = QGuiApplication.clipboard().text()
    assert words.startswith("【催办】（2026）沪7101行初1号 提交证据、依据，最后一日 2026-03-10")
    assert "张三" not in words
    assert card.copy.text() == "已复制"
    bench.clock.now = NOW.replace(hour=16)
    card.mark_sent.click()
    qtbot.waitUntil(lambda: not desk.window.cards[0].face.nudge)
    found: list[list[Nudge]] = []
    store = bench.office.books.reminder._desk.store
    bench.office.run(lambda: store.find(Nudge), done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    ((nudge,),) = found
    assert (nudge.text, nudge.sent_by) == (words, "王敏")


def test_where_it_is_narrow_the_times_stand_in_one_column_and_none_is_cut(qtbot):
    fields = PolicyFields(PolicyKind.DUTY, USUAL.of(PolicyKind.DUTY))
    qtbot.addWidget(fields)
    fields.show()
    boxes = list(fields.levels.values())

    def columns() -> int:
        return len({box.x() for box in boxes})

    fields.resize(700, 600)
    qtbot.waitUntil(lambda: columns() > 1)
    fields.resize(fields.minimumSizeHint().width(), 900)
    qtbot.waitUntil(lambda: columns() == 1)
    assert all(box.width() >= box.sizeHint().width() for box in boxes)
