"""提醒规则: who is told next and who is away, by name, also who has no case yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import NOW, the_shared_records
from tests.ui.an_office import (
    AGENCY,
    NUMBER,
    do,
    open_office,
    press_in_box,
    registered,
    says,
    words_in,
)
from tests.ui.reminder_bench import a_reminded_case
from tracker.policy import PolicyKind
from tracker.reminders import Level
from ui.office import Office
from ui.policy_view import PolicyView

YESTERDAY = date(2026, 3, 9)


@pytest.fixture
def office(tmp_path: Path, qapp: object) -> Iterator[Office]:
    office = open_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> PolicyView:
    """提醒规则 of an office that has no case and nobody yet."""
    view = PolicyView(office)
    qtbot.addWidget(view)
    view.show()
    says(qtbot, view.preview, "未来 30 天没有要提醒的事项。")
    return view


def people(office: Office) -> dict[str, str]:
    return {person.name: person.id for person in office.shelf.persons()}


def offered(box) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


# Who is told next


def test_a_deputy_nobody_knows_is_made_after_a_yes(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    assert view.contacts.deputy.lineEdit().placeholderText() == "未设置，可选择或输入姓名"
    view.contacts.deputy.set_value(" 赵 代")
    view.contacts.leader.set_value("周局")
    asked: list[str] = []
    press_in_box("返回核对", asked)
    view.save.click()
    assert people(office) == {}
    assert "赵代、周局" in asked[0]
    assert view.save.isEnabled()
    press_in_box("新建并保存")
    view.save.click()
    says(qtbot, view, "已保存")
    known = people(office)
    assert set(known) == {"赵代", "周局"}
    (contact,) = do(qtbot, office, office.books.policy.current).contacts
    assert (contact.deputy_id, contact.leader_id) == (known["赵代"], known["周局"])
    view.contacts.leader.set_value("赵代")
    view.save.click()
    says(qtbot, view, "已保存")
    assert set(people(office)) == set(known)


def test_nobody_is_told_next_once_the_name_is_deleted(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    do(qtbot, office, office.books.policy.add_people, ["赵代"])
    qtbot.waitUntil(lambda: offered(view.contacts.deputy) == ["赵代"])
    view.contacts.deputy.set_value("赵代")
    view.save.click()
    says(qtbot, view, "已保存")
    view.contacts.deputy.set_value("")
    view.save.click()
    says(qtbot, view, "已保存")
    assert do(qtbot, office, office.books.policy.current).contacts == ()


# What changed elsewhere


def test_a_new_case_is_offered_and_previewed_and_what_was_edited_stays(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    view.fields[PolicyKind.DUTY].levels[Level.WORKDAYS_2].setChecked(True)
    view.contacts.deputy.set_value("赵")
    view.absences.deputy.set_value("李")
    registered(qtbot, office)
    says(qtbot, view.preview, "新增", NUMBER)
    assert offered(view.contacts.leader) == ["王芳"]
    assert offered(view.absences.person) == ["王芳"]
    assert view.contacts.agency.itemText(1) == AGENCY
    assert view.fields[PolicyKind.DUTY].levels[Level.WORKDAYS_2].isChecked()
    assert (view.contacts.deputy.value(), view.absences.deputy.value()) == ("赵", "李")
    assert view.save.isEnabled()


def test_what_changed_while_nobody_looked_is_there_at_the_next_look(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    view.evening.wanted.setChecked(False)
    view.hide()
    registered(qtbot, office)
    assert offered(view.contacts.deputy) == []
    view.show()
    says(qtbot, view.preview, NUMBER)
    assert offered(view.contacts.deputy) == ["王芳"]
    assert not view.evening.wanted.isChecked()


def test_what_is_overdue_is_told_beside_the_preview(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    assert "逾期" not in words_in(view.preview)
    records = [*the_shared_records(), *a_reminded_case(due_on=YESTERDAY, level=Level.OVERDUE)]
    store = office.books.policy._desk.store
    do(qtbot, office, lambda: store.save(records, actor="x", at=NOW, why="test"))
    view.refresh()
    says(qtbot, view.preview, "未来 30 天没有要提醒的事项。", "另有 1 项已逾期，每日提醒。")


# Who is away


def away(view: PolicyView, person: str, first: date, last: date, deputy: str = "") -> None:
    card = view.absences
    card.person.set_value(person)
    card.deputy.set_value(deputy)
    card.first.set_value(first)
    card.last.set_value(last)
    card.add.click()


def test_an_absence_is_entered_listed_and_ended(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    do(qtbot, office, office.books.policy.add_people, ["王芳", "赵代"])
    card = view.absences
    card.add.click()
    assert "请选择或输入请假人。" in words_in(card)
    away(view, "王芳", date(2026, 3, 12), date(2026, 3, 11), "赵代")
    says(qtbot, card, "早于第一日")
    away(view, "王芳", date(2026, 3, 12), date(2026, 3, 13), "赵代")
    says(qtbot, card, "王芳：03-12 周四 至 03-13 周五，由赵代代办")
    assert "仍提醒本人" not in words_in(card)
    ((absence, _, _),) = do(qtbot, office, office.books.policy.absences)
    do(qtbot, office, office.books.policy.end_absence, absence.id)
    card.reload()
    says(qtbot, card, "目前没有登记请假。")


def test_somebody_without_a_case_can_be_away_and_stand_in(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    press_in_box("新建并保存")
    away(view, "王芳", date(2026, 3, 12), date(2026, 3, 13), "赵代")
    says(qtbot, view.absences, "王芳：03-12 周四 至 03-13 周五，由赵代代办")
    assert set(people(office)) == {"王芳", "赵代"}


def test_who_is_away_without_a_deputy_is_told_so_until_there_is_one(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    do(qtbot, office, office.books.policy.add_people, ["王芳", "赵代"])
    away(view, "王芳", date(2026, 3, 12), date(2026, 3, 13))
    says(qtbot, view.absences, "没有代理人，仍提醒本人。")
    assert "代办" not in words_in(view.absences).replace("代办人", "")
    view.contacts.deputy.set_value("赵代")
    view.save.click()
    says(qtbot, view.absences, "，由赵代代办")
    assert "仍提醒本人" not in words_in(view.absences)


def test_an_absence_that_is_over_or_there_already_is_refused_in_words(
    view: PolicyView, office: Office, qtbot: QtBot
) -> None:
    do(qtbot, office, office.books.policy.add_people, ["王芳"])
    away(view, "王芳", date(2026, 3, 8), date(2026, 3, 9))
    says(qtbot, view.absences, "（2026-03-09 周一）早于今天，请核对日期。")
    away(view, "王芳", date(2026, 3, 12), date(2026, 3, 13))
    says(qtbot, view.absences, "王芳：03-12 周四")
    away(view, "王芳", date(2026, 3, 13), date(2026, 3, 20))
    says(qtbot, view.absences, "已登记请假（2026-03-12 周四 至 2026-03-13 周五），日期有重叠")


# How it looks


def test_a_kind_takes_the_room_of_its_own_fields(view: PolicyView, qtbot: QtBot) -> None:
    view.kind.choose(PolicyKind.DUTY)
    qtbot.waitUntil(lambda: view.fields[PolicyKind.DUTY].isVisible())
    high = view.fields[PolicyKind.DUTY].height()
    view.kind.choose(PolicyKind.INTERNAL)
    frame = view.fields[PolicyKind.INTERNAL].parentWidget()
    qtbot.waitUntil(lambda: frame.height() < high / 2)
    shown = [kind for kind, fields in view.fields.items() if fields.isVisible()]
    assert shown == [PolicyKind.INTERNAL]
