"""A rule is found by what an officer remembers of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.an_office import stand_up
from tests.ui.reminder_lines import the_law
from tracker.errors import NotFound
from tracker.rules import RuleBook
from ui.rule_picker import RulePicker, version_line

RULES, _CALENDAR = the_law()
ANSWER = "apl_answer_evidence"
TITLE = "提交答辩状、证据、依据"


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[RulePicker]:
    """A picker above another field, in a window."""
    window = QWidget()
    made = RulePicker(RULES)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    stand_up(qtbot, window)
    made.line.setFocus()
    yield made
    made.popup().hide()


def leave(picker: RulePicker) -> None:
    """The keyboard goes to the field below."""
    picker.popup().hide()
    picker.window().findChildren(QLineEdit)[-1].setFocus()


def typed(picker: RulePicker, text: str) -> list[str]:
    """The ids offered after this was typed, Chinese as an input method commits it."""
    picker.line.setText(text)
    picker.line.textEdited.emit(text)
    return picker.offered()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("答辩状", ANSWER),
        ("apl_answer_ev", ANSWER),
        ("行政诉讼法 67", ANSWER),
        ("第六十七条", ANSWER),
        ("Administrative Litigation 67", ANSWER),
        ("复议法 第八十八条 答复", "arl23_answer_10wd"),
        ("收到起诉状副本", ANSWER),
    ],
)
def test_typing_finds_a_rule_by_title_id_law_or_article(
    picker: RulePicker, text: str, found: str
) -> None:
    offered = typed(picker, text)

    assert found in offered
    assert len(offered) < len(RULES) / 2
    assert picker.popup().isVisible()


def test_every_rule_is_offered_once_however_many_versions_it_has(picker: RulePicker) -> None:
    offered = typed(picker, "")

    assert offered == [rule.id for rule in RULES]


def test_enter_takes_the_first_rule_that_was_found(qtbot: QtBot, picker: RulePicker) -> None:
    QTest.keyClicks(picker.line, ANSWER)
    picker.popup().hide()
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(picker.line, Qt.Key.Key_Return)

    assert told.args == [ANSWER]
    assert picker.rule() is RULES.rule(ANSWER)
    assert picker.line.text() == TITLE


def test_a_row_of_the_list_is_taken_by_keyboard(qtbot: QtBot, picker: RulePicker) -> None:
    QTest.keyClicks(picker.line, "apl_appeal")
    second = picker.offered()[1]
    for _ in range(2):
        QTest.keyClick(picker.popup(), Qt.Key.Key_Down)
    QTest.keyClick(picker.popup(), Qt.Key.Key_Return)

    rule = picker.rule()
    assert rule is not None
    assert rule.id == second


def test_the_arrow_down_opens_the_list_with_every_rule(picker: RulePicker) -> None:
    typed(picker, "答辩")
    picker.popup().hide()
    QTest.keyClick(picker.line, Qt.Key.Key_Down)

    assert picker.popup().isVisible()
    assert len(picker.offered()) == len(RULES)


def test_a_search_that_led_nowhere_gives_way_to_the_last_choice(picker: RulePicker) -> None:
    picker.choose(ANSWER)
    picker.line.selectAll()
    QTest.keyClicks(picker.line, "nothing")

    assert picker.offered() == []
    assert not picker.popup().isVisible()
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    leave(picker)
    assert picker.line.text() == TITLE


def test_a_rule_is_told_with_its_length_and_its_article(picker: RulePicker) -> None:
    lines = {rule.id: version_line(rule.versions[-1]) for rule in RULES}

    assert lines["arl23_answer_10wd"].startswith("10 个工作日，《中华人民共和国行政复议法")
    assert all(lines.values())
    missing = [rule.id for rule in RULES if rule.versions[-1].text_missing]
    assert all(lines[rule_id].startswith("文本缺失") for rule_id in missing)


def test_choosing_the_same_rule_again_tells_nobody(qtbot: QtBot, picker: RulePicker) -> None:
    picker.choose(ANSWER)
    with qtbot.assertNotEmitted(picker.chosen):
        picker.choose(ANSWER)


def test_another_book_keeps_the_choice_where_it_still_has_it(picker: RulePicker) -> None:
    picker.choose(ANSWER)
    picker.show_rules(RuleBook(RULES, "same rules", RULES.laws))
    assert picker.line.text() == TITLE

    picker.show_rules(RuleBook([RULES.rule("apl_appeal_ruling")], "fewer", RULES.laws))
    assert picker.rule() is None
    assert picker.line.text() == ""
    with pytest.raises(NotFound):
        picker.choose(ANSWER)
