"""规则库: every rule is found, its doubts are seen at once, and its examples are counted now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.offices import StandingClock, opened_office
from tests.ui.an_office import words_in
from tracker.codes import Actor
from tracker.law import Confidence, Timing
from tracker.rules import RuleBook
from ui.delegates import Role
from ui.office import Office
from ui.pill import Pill, Tone
from ui.rule_book_view import RuleBookView, Span
from ui.rule_detail import RuleDetail
from ui.rule_model import SORT_ROLE, Column

EVIDENCE = "apl_answer_evidence"


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    with opened_office(tmp_path, StandingClock()) as office:
        yield office


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> RuleBookView:
    view = RuleBookView(office)
    qtbot.addWidget(view)
    view.resize(1142, 560)
    view.show()
    return view


def column(view: RuleBookView, which: Column, role: int = Qt.ItemDataRole.DisplayRole) -> list:
    """What a column shows, from top to bottom."""
    return [view.model.index(row, which).data(role) for row in range(view.model.rowCount())]


def ids(view: RuleBookView) -> list[str]:
    """The rules listed, from top to bottom."""
    return [view.model.line(row).rule.id for row in range(view.model.rowCount())]


def choose(box: object, value: object) -> None:
    """As the officer would: the choice is shown, then it is told."""
    box.choose(value)  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def type_in(view: RuleBookView, qtbot: QtBot, text: str) -> None:
    """Types into the search and waits for the pause after it."""
    with qtbot.waitSignal(view.summed_up):
        view.text.setText(text)


def told(view: RuleBookView | RuleDetail) -> str:
    """What is told of the rule; what was just laid out is shown with the next turn of the loop."""
    QApplication.processEvents()
    return words_in(view)


def test_it_opens_on_what_is_in_force_today(view: RuleBookView, office: Office) -> None:
    today = office.today()
    assert view.model.rowCount() > 100
    assert all(view.model.line(row).version.in_force(today) for row in range(view.model.rowCount()))
    assert view.summary == (
        f"共 {len(office.rules)} 条规则，列出 {view.model.rowCount()} 个现行版本"
    )
    assert not view.clear.isVisible()


def test_title_article_period_and_actor_stand_in_the_list(view: RuleBookView) -> None:
    row = ids(view).index(EVIDENCE)
    assert column(view, Column.CHECK)[row] == "已核对"
    assert column(view, Column.CHECK, Role.TONE)[row] == Tone.NEUTRAL
    assert column(view, Column.RULE)[row] == "提交答辩状、证据、依据"
    assert column(view, Column.RULE, Role.SECOND_LINE)[row] == "第六十七条第一款 · 行政诉讼法"
    assert column(view, Column.PERIOD)[row] == "15 日"
    assert column(view, Column.PERIOD, Role.SECOND_LINE)[row] == "2015-05-01 起"
    assert column(view, Column.ACTOR)[row] == "被诉机关（被申请人）"
    assert column(view, Column.ACTOR, Role.SECOND_LINE)[row] == "义务"


def test_what_is_doubtful_has_its_word_in_the_first_column(view: RuleBookView) -> None:
    choose(view.span, Span.ALL)
    for row in range(view.model.rowCount()):
        version = view.model.line(row).version
        word = view.model.index(row, Column.CHECK).data()
        tone = view.model.index(row, Column.CHECK).data(Role.TONE)
        if version.text_missing:
            assert (word, tone) == ("文本缺失", Tone.LATE)
        elif version.unverified:
            assert (word, tone) == ("未核对原文", Tone.SOON)
    assert {"文本缺失", "未核对原文", "已核对"} <= set(column(view, Column.CHECK))


def test_a_rule_without_a_number_says_that_a_person_enters_the_day(view: RuleBookView) -> None:
    choose(view.timing, Timing.ENTERED)
    assert view.model.rowCount()
    assert set(column(view, Column.PERIOD, Role.SECOND_LINE)) == {"由人填写日期"}
    assert all(column(view, Column.PERIOD, Role.MUTED))


def test_the_search_waits_for_a_pause_and_narrows(view: RuleBookView, qtbot: QtBot) -> None:
    type_in(view, qtbot, "67条 答辩状")
    assert EVIDENCE in ids(view)
    assert view.model.rowCount() < 10
    assert view.clear.isVisible()


def test_filters_narrow_and_are_taken_off_together(view: RuleBookView) -> None:
    everything = ids(view)
    choose(view.law, "apl")
    choose(view.actor, Actor.AGENCY)
    assert ids(view) != everything
    assert set(column(view, Column.ACTOR)) == {"被诉机关（被申请人）"}
    view.clear.click()
    assert ids(view) == everything
    assert view.law.value() is None


def test_another_day_lists_the_law_of_that_day(view: RuleBookView) -> None:
    choose(view.span, Span.DAY)
    assert view.day.isVisible()
    view.day.set_value(date(2023, 6, 1))
    assert "arl17" in {view.model.line(row).version.law for row in range(view.model.rowCount())}
    assert view.summary.startswith("共")
    assert "当日有效" in view.summary


def test_nothing_found_says_what_to_do(view: RuleBookView, qtbot: QtBot) -> None:
    type_in(view, qtbot, "没有这样的规则")
    assert view.empty.isVisible()
    assert "没有符合条件的规则" in words_in(view)
    view.empty.acted.emit()
    assert not view.empty.isVisible()
    assert view.model.rowCount() > 100


def test_the_rule_one_stands_on_is_told_in_full(view: RuleBookView) -> None:
    view.show_rule(EVIDENCE)
    words = told(view.detail)
    for each in (
        "提交答辩状、证据、依据",
        EVIDENCE,
        "15 日",
        "收到起诉状副本之日",
        "我方为被告",
        "登记“签收文书”后产生。",
        "《中华人民共和国行政诉讼法》第六十七条第一款",
        "两处原文互校一致，2026-11-22 核对",
        "视为没有相应证据",
        "触发日 2026-04-24 周五，届满日 2026-05-09 周六",
    ):
        assert each in words


def test_it_is_found_by_its_other_ids_and_behind_filters(view: RuleBookView) -> None:
    choose(view.law, "arl23")
    view.show_rule("arl23_decide_60d_ext30")
    assert view.chosen() is not None
    assert view.chosen().rule.id == "arl23_decide_60d"
    assert view.law.value() is None


def test_a_rule_that_ended_is_shown_among_all_versions(view: RuleBookView, office: Office) -> None:
    ended = next(
        rule
        for rule in office.rules
        if not any(version.in_force(office.today()) for version in rule.versions)
    )
    view.show_rule(ended.id)
    assert view.span.value() is Span.ALL
    assert view.chosen().rule is ended
    assert "已失效" in [pill.text() for pill in view.detail.findChildren(Pill)]


def test_a_rule_nobody_knows_is_looked_for_and_not_found(view: RuleBookView) -> None:
    view.show_rule("reg99_withdrawn")
    assert view.text.text() == "reg99_withdrawn"
    assert view.empty.isVisible()


def test_every_rule_can_be_told(view: RuleBookView, office: Office) -> None:
    for rule in office.rules:
        view.detail.show_rule(rule, rule.versions[0], office.rules, office.calendar, office.today())
        assert rule.id in told(view.detail)


def test_a_missing_text_says_that_nothing_is_computed(view: RuleBookView, office: Office) -> None:
    rule = next(each for each in office.rules if any(v.text_missing for v in each.versions))
    missing = next(version for version in rule.versions if version.text_missing)
    view.detail.show_rule(rule, missing, office.rules, office.calendar, office.today())
    assert "修订后的文本尚未载入，程序不据此计算任何日期" in told(view.detail)


def test_an_unverified_text_warns_above_everything_else(view: RuleBookView, office: Office) -> None:
    rule = office.rules.rule(EVIDENCE)
    doubtful = replace(rule.versions[0], confidence=Confidence.UNVERIFIED)
    shown = replace(rule, versions=(doubtful,))
    view.detail.show_rule(shown, doubtful, office.rules, office.calendar, office.today())
    assert "这一版本的原文尚未核对" in told(view.detail)


def test_an_example_that_comes_out_otherwise_is_told_loudly(office: Office, qtbot: QtBot) -> None:
    rule = office.rules.rule(EVIDENCE)
    version = rule.versions[0]
    wrong = replace(version.examples[0], due=date(2026, 3, 18))
    version = replace(version, examples=(wrong,))
    detail = RuleDetail()
    qtbot.addWidget(detail)
    detail.show()
    detail.show_rule(
        replace(rule, versions=(version,)), version, office.rules, office.calendar, office.today()
    )
    assert "手工核算为 2026-03-18 周三，不一致" in told(detail)


def test_the_id_is_copied(view: RuleBookView) -> None:
    view.show_rule(EVIDENCE)
    QApplication.processEvents()
    next(each for each in view.detail.findChildren(QToolButton) if each.isVisible()).click()
    assert QGuiApplication.clipboard().text() == EVIDENCE


def test_a_rule_is_tried_out_where_there_is_something_to_count(
    view: RuleBookView, qtbot: QtBot
) -> None:
    view.show_rule(EVIDENCE)
    with qtbot.waitSignal(view.try_wanted) as wanted:
        _button(view, "用这条规则试算").click()
    assert wanted.args == [EVIDENCE]
    choose(view.timing, Timing.ENTERED)
    assert not _button(view, "用这条规则试算").isEnabled()


def _button(view: RuleBookView, words: str) -> QPushButton:
    QApplication.processEvents()
    buttons = view.detail.findChildren(QPushButton)
    return next(each for each in buttons if each.text() == words and each.isVisible())


def test_a_chain_leads_from_rule_to_rule(view: RuleBookView, office: Office) -> None:
    hanging = next(rule for rule in office.rules if rule.hangs_on is not None)
    before = office.rules.rule(hanging.hangs_on.rule)
    view.show_rule(hanging.id)
    _button(view, before.title_zh).click()
    assert view.chosen().rule is before
    _button(view, hanging.title_zh).click()
    assert view.chosen().rule is hanging


def test_periods_are_ordered_by_their_length_and_texts_by_their_doubt(view: RuleBookView) -> None:
    view.table.sortByColumn(Column.PERIOD, Qt.SortOrder.AscendingOrder)
    lengths = column(view, Column.PERIOD, SORT_ROLE)
    assert lengths == sorted(lengths)
    choose(view.span, Span.ALL)
    view.table.sortByColumn(Column.CHECK, Qt.SortOrder.DescendingOrder)
    assert column(view, Column.CHECK)[0] == "文本缺失"
    view.clear_filters()
    assert ids(view)[0] == next(iter(view._office.rules)).id


def test_a_new_book_keeps_the_rule_one_stands_on(view: RuleBookView, office: Office) -> None:
    view.show_rule(EVIDENCE)
    rules = [rule for rule in office.rules if rule.file == "apl.toml"]
    office.law.exchange(RuleBook(rules, "other", office.rules.laws), office.calendar)
    view.reload()
    assert view.chosen().rule.id == EVIDENCE
    assert view.summary.startswith(f"共 {len(rules)} 条规则")


def test_the_model_keeps_the_promises_of_qt(view: RuleBookView) -> None:
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.reload()
    view.model.show([])
    view.reload()


def test_every_cell_is_read_aloud_with_both_its_lines(view: RuleBookView) -> None:
    row = ids(view).index(EVIDENCE)
    aloud = column(view, Column.PERIOD, Qt.ItemDataRole.AccessibleTextRole)[row]
    assert aloud == "15 日，2015-05-01 起"


def test_every_filter_has_its_name(view: RuleBookView) -> None:
    for field in (view.text, view.span, view.law, view.actor, view.nature, view.timing):
        assert field.accessibleName()
