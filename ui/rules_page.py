"""规则与日历: the rule book, the work calendar, trying out a period, and what waits for a person."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.office import Office
from ui.page import Page, titled
from ui.rule_book_view import RuleBookView

BOOK, CALENDAR, CALCULATOR, REVIEW = range(4)


class RulesPage(Page):
    """Four tabs; each is made when it is first entered and keeps its state after that."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.tabs = QTabWidget()
        self.book = RuleBookView(office)
        self._lay_out()
        self.book.summed_up.connect(self._sum_up)
        self.tabs.currentChanged.connect(lambda _place: self._sum_up())
        self._sum_up()

    def reload(self) -> None:
        """Reads the law that counts now, in every tab that was entered."""
        self.book.reload()

    def show_rule(self, rule_id: str) -> None:
        """Opens the rule book at a rule."""
        self.tabs.setCurrentIndex(BOOK)
        self.book.show_rule(rule_id)

    def _sum_up(self, _words: str = "") -> None:
        """What the open tab says of itself stands beside the title."""
        self.beside.setText(getattr(self.tabs.currentWidget(), "summary", ""))

    def _lay_out(self) -> None:
        head, self.beside = titled(self.tr("规则与日历"))
        self.tabs.addTab(self.book, self.tr("规则库"))
        for words in (self.tr("工作日历"), self.tr("期限试算"), self.tr("待复核")):
            self.tabs.addTab(QWidget(), words)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
