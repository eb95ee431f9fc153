"""Poses of the room 规则与日历 and of its dialogs, for `tests.shots`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import resources
from tests.tracker.law_texts import NEW_LAW, statute
from tests.tracker.notice_wording import notice
from tracker.books import Desk
from tracker.books.law_book import LawBook
from tracker.loaded_law import shipped_law
from tracker.notice_text import as_toml, read_notice
from ui.load_law_dialog import LoadLawDialog
from ui.loaded_texts import LoadedTextsDialog
from ui.main_window import MainWindow
from ui.rules_page import RulesPage
from ui.self_check_dialog import SelfCheckDialog
from ui.statute_input import StatuteInput
from ui.year_input import YearInput

NOTICE = notice("2027-invented")


def load_2027(desk: Desk) -> None:
    """Loads an invented year, as an officer would who leaves the running cases for later."""
    law = LawBook(desk, shipped_law(resources.folder("rules"), resources.folder("workdays")))
    text = as_toml(read_notice(NOTICE, checked_on=desk.today()))
    law.load(law.candidate_year(text, NOTICE))


def _page(window: MainWindow) -> RulesPage:
    window.open_room("rules")
    page = window.page("rules")
    assert isinstance(page, RulesPage)
    return page


def wait_for(ready: Callable[[], object]) -> None:
    """Until the store thread has answered."""
    for _ in range(500):
        if ready():
            return
        QTest.qWait(20)
    raise TimeoutError


def _rule(window: MainWindow, rule_id: str = "apl_answer_evidence") -> None:
    _page(window).show_rule(rule_id)


def _nothing_found(window: MainWindow) -> None:
    book = _page(window).book_tab.view()
    book.text.setText("破产")
    book.text.returnPressed.emit()


def _review(window: MainWindow) -> None:
    page = _page(window)
    page.show_review()
    review = page.review_tab.view()
    wait_for(lambda: not review.progress.isVisible())


def _provisional(window: MainWindow) -> None:
    _review(window)
    _page(window).review_tab.view().show_provisional()


def _year_given(window: MainWindow, text: str) -> LoadLawDialog:
    given = YearInput(window.office)
    form = LoadLawDialog(window.office, window, given, "载入放假安排")
    given.pasted.setPlainText(text)
    given.read()
    form.show()
    return form


def _year_effects(window: MainWindow) -> QWidget:
    form = _year_given(window, NOTICE)
    form.save()
    wait_for(lambda: not form.busy)
    return form


def _doubtful(window: MainWindow) -> QWidget:
    """A make-up day on a Monday, a wrong count, and a line that is not understood."""
    text = NOTICE.replace("5月8日（周六）", "5月10日（周一）").replace("共8天", "共9天")
    return _year_given(window, text.replace("放假1天，不调休。", "前后错峰安排。", 1))


def _statute(window: MainWindow, text: str = NEW_LAW) -> LoadLawDialog:
    given = StatuteInput(window.office)
    form = LoadLawDialog(window.office, window, given, "载入规则文件")
    file = Path(tempfile.mkdtemp()) / "law.toml"
    file.write_text(text, encoding="utf-8")
    given.open_file(file)
    wait_for(given.ready)
    form.show()
    return form


def _changed_statute(window: MainWindow) -> QWidget:
    title = ("提交答辩状、证据、依据", "提交答辩状和证据、依据")
    return _statute(window, statute("apl", title, ('confidence = "A"', 'confidence = "U"')))


def _statute_effects(window: MainWindow) -> QWidget:
    form = _statute(window)
    form.save()
    wait_for(lambda: not form.busy)
    return form


def _self_check(window: MainWindow) -> QWidget:
    dialog = SelfCheckDialog(window.office, window)
    dialog.show()
    wait_for(lambda: bool(dialog.result_words))
    return dialog


def _loaded(window: MainWindow) -> QWidget:
    dialog = LoadedTextsDialog(window.office, window)
    dialog.show()
    return dialog


RULES: dict[str, Callable[[MainWindow], object]] = {
    "rules": _rule,
    "rules-missing": lambda window: _rule(window, "arl17_opinion_60d"),
    "rules-none": _nothing_found,
    "rules-calendar": lambda window: _page(window).show_year(2026),
    "rules-unpublished": lambda window: _page(window).show_year(2027),
    "rules-calculator": lambda window: _page(window).try_rule("apl_answer_evidence"),
    "rules-load": lambda window: _year_given(window, NOTICE),
    "rules-load-doubtful": _doubtful,
    "rules-load-effects": _year_effects,
    "rules-load-statute": _changed_statute,
    "rules-load-statute-effects": _statute_effects,
    "rules-self-check": _self_check,
    "rules-nothing": _review,
    "rules-provisional": _provisional,
}

LOADED: dict[str, Callable[[MainWindow], object]] = {
    "rules-review": _review,
    "rules-2027": lambda window: _page(window).show_year(2027),
    "rules-loaded": _loaded,
}
"""With the invented year loaded and nothing decided yet."""
