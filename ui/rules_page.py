"""规则与日历: the rule book, the work calendar, trying a period out, what waits for a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ui.calculator_view import CalculatorView
from ui.calendar_view import CalendarView
from ui.elided_label import ElidedLabel
from ui.icons import put_beside_words
from ui.lazy_tab import LazyTab
from ui.load_law_dialog import LoadLawDialog
from ui.loaded_texts import LoadedTextsDialog
from ui.office import Office
from ui.page import Page
from ui.pieces import button, text
from ui.review_view import ReviewView
from ui.rule_book_view import RuleBookView
from ui.self_check_dialog import SelfCheckDialog
from ui.statute_input import StatuteInput
from ui.theme import tokens
from ui.year_input import YearInput


class RulesPage(Page):
    """Four tabs; each is made when it is first entered and keeps its state after that."""

    counted = Signal(int)
    """How many cases wait for a decision, once that was looked through."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("规则与日历的各部分"))
        self.book_tab = self._add(self.tr("规则库"), self._make_book)
        self.calendar_tab = self._add(self.tr("工作日历"), lambda: CalendarView(office))
        self.calculator_tab = self._add(self.tr("期限试算"), self._make_calculator)
        self.review_tab = self._add(self.tr("待复核"), self._make_review)
        self._actions = self._offer_actions()
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _place: self._enter())
        self._enter()

    def reload(self) -> None:
        """Reads what counts now; a tab that is not seen does so when it is entered again."""
        for place in range(self.tabs.count()):
            self._tab(place).outdated = True
        self._enter()

    def show_rule(self, rule_id: str) -> None:
        """Opens the rule book at a rule."""
        self.tabs.setCurrentWidget(self.book_tab)
        self.book_tab.view().show_rule(rule_id)

    def show_year(self, year: int) -> None:
        """Opens the work calendar at a year."""
        self.tabs.setCurrentWidget(self.calendar_tab)
        self.calendar_tab.view().show_year(year)

    def try_rule(self, rule_id: str) -> None:
        """Opens the calculator with a rule."""
        self.tabs.setCurrentWidget(self.calculator_tab)
        self.calculator_tab.view().try_rule(rule_id)

    def show_review(self) -> None:
        """Opens the list of what waits for a person."""
        self.tabs.setCurrentWidget(self.review_tab)
        self.review_tab.view().show_decisions()

    def load_year(self) -> None:
        """载入放假安排."""
        given = YearInput(self.office)
        LoadLawDialog(self.office, self, given, self.tr("载入放假安排")).ask()

    def load_statute(self) -> None:
        """载入规则文件."""
        given = StatuteInput(self.office)
        LoadLawDialog(self.office, self, given, self.tr("载入规则文件")).ask()

    def check_itself(self) -> None:
        """自检."""
        SelfCheckDialog(self.office, self).exec()

    def show_loaded(self) -> None:
        """已载入的文本."""
        LoadedTextsDialog(self.office, self).exec()

    def _make_book(self) -> RuleBookView:
        book = RuleBookView(self.office)
        book.try_wanted.connect(self.try_rule)
        return book

    def _make_review(self) -> ReviewView:
        review = ReviewView(self.office)
        review.case_wanted.connect(self.case_wanted)
        review.counted.connect(self.counted)
        review.reload()
        return review

    def _make_calculator(self) -> CalculatorView:
        calculator = CalculatorView(self.office)
        calculator.layout().setContentsMargins(0, 0, 0, 0)
        return calculator

    def _add(self, title: str, make: Callable[[], QWidget]) -> LazyTab:
        tab = LazyTab(make)
        tab.summed_up.connect(self._sum_up)
        self.tabs.addTab(tab, title)
        return tab

    def _tab(self, place: int) -> LazyTab:
        tab = self.tabs.widget(place)
        assert isinstance(tab, LazyTab)
        return tab

    def _enter(self) -> None:
        """The open tab reads what it has missed; what it says of itself stands beside the title."""
        tab = self._tab(self.tabs.currentIndex())
        tab.enter()
        self.setFocusProxy(tab.view())
        for action, tabs in self._actions:
            action.setVisible(tab in tabs)
        self._sum_up()

    def _sum_up(self) -> None:
        self.beside.setText(self._tab(self.tabs.currentIndex()).summary())

    def _lay_out(self) -> None:
        title = text(self.tr("规则与日历"), "title", wrap=False)
        self.beside = ElidedLabel(role="caption")
        head = QHBoxLayout()
        head.setSpacing(8)
        title.setMinimumHeight(tokens().control)
        head.addWidget(title)
        head.addSpacing(4)
        head.addWidget(self.beside, 1)
        for action, _tabs in self._actions:
            head.addWidget(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 16)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def _offer_actions(self) -> list[tuple[QPushButton, tuple[LazyTab, ...]]]:
        """The buttons beside the title, and the tabs with which they stand there."""
        of_both = self.book_tab, self.calendar_tab
        return [
            (_action(self.tr("自检"), "shield-check", self.check_itself), (self.book_tab,)),
            (_action(self.tr("已载入"), "history", self.show_loaded), of_both),
            (_action(self.tr("载入规则文件"), "upload", self.load_statute), (self.book_tab,)),
            (_action(self.tr("载入放假安排"), "upload", self.load_year), (self.calendar_tab,)),
        ]


def _action(words: str, sign: str, act: Callable[[], None]) -> QPushButton:
    action = button(words)
    put_beside_words(action, sign, "text_muted")
    action.clicked.connect(lambda: act())
    return action
