"""规则与日历: the rule book, the work calendar, trying a period out, what waits for a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.calculator_view import CalculatorView
from ui.calendar_view import CalendarView
from ui.office import Office
from ui.page import Page, titled
from ui.rule_book_view import RuleBookView


class RulesPage(Page):
    """Four tabs; each is made when it is first entered and keeps its state after that."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.tabs = QTabWidget()
        self.book_tab = self._add(self.tr("规则库"), self._make_book)
        self.calendar_tab = self._add(self.tr("工作日历"), lambda: CalendarView(self.office))
        self.calculator_tab = self._add(self.tr("期限试算"), self._make_calculator)
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

    def _make_book(self) -> RuleBookView:
        book = RuleBookView(self.office)
        book.try_wanted.connect(self.try_rule)
        return book

    def _make_calculator(self) -> CalculatorView:
        calculator = CalculatorView(self.office)
        calculator.layout().setContentsMargins(0, 0, 0, 0)
        return calculator

    def _add(self, title: str, make: Callable[[], QWidget]) -> _Tab:
        tab = _Tab(make)
        tab.summed_up.connect(self._sum_up)
        self.tabs.addTab(tab, title)
        return tab

    def _tab(self, place: int) -> _Tab:
        tab = self.tabs.widget(place)
        assert isinstance(tab, _Tab)
        return tab

    def _enter(self) -> None:
        """The open tab reads what it has missed; what it says of itself stands beside the title."""
        tab = self._tab(self.tabs.currentIndex())
        tab.enter()
        self.setFocusProxy(tab.view())
        self._sum_up()

    def _sum_up(self) -> None:
        self.beside.setText(self._tab(self.tabs.currentIndex()).summary())

    def _lay_out(self) -> None:
        head, self.beside = titled(self.tr("规则与日历"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)


class _Tab(QWidget):
    """The place of a view, which is made when somebody looks at it."""

    summed_up = Signal()

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self.outdated = False
        self._make = make
        self._view: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)

    def view(self) -> Any:
        """The view, made now if it was never entered."""
        if self._view is None:
            self._view = self._make()
            self.layout().addWidget(self._view)
            if hasattr(self._view, "summed_up"):
                self._view.summed_up.connect(lambda _words: self.summed_up.emit())
        return self._view

    def enter(self) -> None:
        """Somebody looks: what changed meanwhile is read."""
        view = self.view()
        if self.outdated and hasattr(view, "reload"):
            view.reload()
        self.outdated = False

    def summary(self) -> str:
        """What the view says of itself in a line."""
        return getattr(self._view, "summary", "")
