"""规则库: every statutory period, found by words and filters, with all it says beside it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from tracker.codes import Actor, Nature
from tracker.errors import TrackerError
from tracker.law import Confidence, Timing
from tracker.rule_search import RuleLine, RuleQuery, RuleSearch
from ui.choice_box import ChoiceBox
from ui.date_field import DateField
from ui.empty_state import EmptyState
from ui.icons import icon
from ui.office import Office
from ui.row_table import RowTable
from ui.rule_detail import RuleDetail
from ui.rule_model import Column, RuleModel
from ui.rule_words import all_check_words
from ui.words import law_words

TYPING_PAUSE_MS = 150
_WIDTHS = {Column.PERIOD: 140, Column.ACTOR: 180}
_NARROWEST_FILTER = 96


class Span(StrEnum):
    """Which versions are listed."""

    TODAY = "today"
    DAY = "day"
    ALL = "all"


class RuleBookView(QWidget):
    """Filters above, the list to the left, one rule to the right."""

    try_wanted = Signal(str)
    """A rule is to be tried out, by its id."""
    summed_up = Signal(str)
    """How much of the book is listed, in a sentence."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._rules = office.rules
        self.summary = ""
        self._search = RuleSearch(self._rules)
        self.model = RuleModel()
        self.table = RowTable(
            self.model,
            self.tr("规则列表"),
            Column.RULE,
            _WIDTHS,
            least_needed=(Column.ACTOR,),
            pills=all_check_words(),
        )
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.detail = RuleDetail()
        self.text = QLineEdit()
        self.span = ChoiceBox(self.tr("有效日期"))
        self.day = DateField(office.today, office.calendar.day, 365)
        self.law = _filter_box(self.tr("法律文件"), self.tr("全部法律文件"))
        self.actor = _filter_box(self.tr("行为人"), self.tr("全部行为人"), Actor)
        self.nature = _filter_box(self.tr("性质"), self.tr("全部性质"), Nature)
        self.confidence = _filter_box(self.tr("核对程度"), self.tr("全部核对程度"), Confidence)
        self.timing = _filter_box(self.tr("计算方式"), self.tr("全部计算方式"), Timing)
        self.clear = QPushButton(self.tr("清除筛选"))
        self.empty = EmptyState(
            "search",
            self.tr("没有符合条件的规则"),
            self.tr("换一个词，或清除筛选后再找；已失效的规定请把有效日期改为“全部版本”。"),
            self.tr("清除筛选"),
        )
        self._filters = (self.law, self.actor, self.nature, self.confidence, self.timing)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._furnish()
        self._lay_out()
        self._connect()
        self._offer_laws()
        self._find()
        self.setFocusProxy(self.text)

    def query(self) -> RuleQuery:
        """What the filters ask for."""
        span = self.span.value()
        day = self._office.today() if span is Span.TODAY else self.day.value()
        return RuleQuery(
            text=self.text.text(),
            law=self.law.value(),
            actor=self.actor.value(),
            nature=self.nature.value(),
            confidence=self.confidence.value(),
            timing=self.timing.value(),
            in_force_on=None if span is Span.ALL else day,
        )

    def reload(self) -> None:
        """Reads the rules that count now; the rule the officer stands on stays."""
        if self._rules is not self._office.rules:
            self._rules = self._office.rules
            self._search = RuleSearch(self._rules)
            self._offer_laws()
        self._find()

    def show_rule(self, rule_id: str) -> None:
        """Chooses a rule, by its own id or another one of it; filters that hide it are taken off.

        A rule that is not in the book is looked for as a text, so that it is seen to be missing.
        """
        self._ask_for_everything()
        try:
            rule = self._rules.rule(rule_id)
        except TrackerError:
            self.text.setText(rule_id)
            self._find()
            return
        if self.model.row_of_rule(rule.id) is None:
            self.span.choose(Span.ALL)
            self._find()
        row = self.model.row_of_rule(rule.id)
        assert row is not None
        self.table.selectRow(row)
        middle = QAbstractItemView.ScrollHint.PositionAtCenter
        self.table.scrollTo(self.model.index(row, Column.RULE), middle)

    def clear_filters(self) -> None:
        """Everything that is in force today, in the order of the book; the chosen rule stays."""
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._ask_for_everything()

    def chosen(self) -> RuleLine | None:
        """The version the officer stands on."""
        row = self.table.chosen_row()
        return self.model.line(row) if row is not None else None

    def _ask_for_everything(self) -> None:
        self.text.clear()
        self._pause.stop()
        self.span.choose(Span.TODAY)
        for box in self._filters:
            box.choose(None)
        self._find()

    def _find(self) -> None:
        """Asks the book; the row stays the same version, or else the same rule."""
        standing, row = self.chosen(), self.table.chosen_row()
        scrolled = self.table.scrolled()
        self.day.setVisible(self.span.value() is Span.DAY)
        self.model.show(self._search.find(self.query()))
        new_row = None
        if standing is not None:
            new_row = self.model.row_of(standing.key)
            if new_row is None:
                new_row = self.model.row_of_rule(standing.rule.id)
        self.table.stand_on(new_row, row, scrolled)
        if new_row is None and self.model.rowCount():
            self.table.selectRow(0)
        self._tell()
        self._show_chosen()

    def _tell(self) -> None:
        shown, rules = self.model.rowCount(), len(self._rules)
        words = self.tr("共 {rules} 条规则，列出 {shown} 个现行版本")
        if self.span.value() is Span.ALL:
            words = self.tr("共 {rules} 条规则，列出 {shown} 个版本")
        elif self.span.value() is Span.DAY:
            words = self.tr("共 {rules} 条规则，列出当日有效的 {shown} 个版本")
        self.summary = words.format(rules=rules, shown=shown)
        self.summed_up.emit(self.summary)
        narrowed = any(box.value() is not None for box in self._filters)
        self.clear.setVisible(
            narrowed or bool(self.text.text()) or self.span.value() is not Span.TODAY
        )
        self._pile.setCurrentWidget(self.table if shown else self.empty)

    def _show_chosen(self) -> None:
        line = self.chosen()
        if line is None:
            self.detail.clear()
            return
        self.detail.show_rule(
            line.rule, line.version, self._rules, self._office.calendar, self._office.today()
        )

    def _offer_laws(self) -> None:
        chosen = self.law.value()
        self.law.keep_first()
        for law in self._rules.laws:
            self.law.offer(law_words(self._rules, law.code), law.code)
        self.law.choose(chosen)

    def _furnish(self) -> None:
        self.text.setPlaceholderText(self.tr("规则编号、名称、法律、条款、起算事由"))
        self.text.setAccessibleName(self.tr("搜索规则"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setMaximumWidth(420)
        self.span.offer(self.tr("今天有效"), Span.TODAY)
        self.span.offer(self.tr("指定日期有效"), Span.DAY)
        self.span.offer(self.tr("全部版本"), Span.ALL)
        self.day.set_value(self._office.today())
        self.clear.setProperty("kind", "quiet")

    def _connect(self) -> None:
        self.text.textChanged.connect(self._pause.start)
        self.text.returnPressed.connect(self._find)
        self._pause.timeout.connect(self._find)
        for box in (self.span, *self._filters):
            box.activated.connect(self._find)
        self.day.changed.connect(lambda _day: self._find())
        self.clear.clicked.connect(self.clear_filters)
        self.empty.acted.connect(self.clear_filters)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.table.opened.connect(lambda _row: self.detail.setFocus())
        self.detail.try_wanted.connect(self.try_wanted)
        self.detail.rule_wanted.connect(self.show_rule)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.text, 1)
        head.addWidget(self.span)
        head.addWidget(self.day)
        head.addWidget(self.clear)
        head.addStretch(1)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for box in self._filters:
            filters.addWidget(box)
        left = QWidget()
        self._pile = QStackedLayout(left)
        self._pile.addWidget(self.table)
        self._pile.addWidget(self.empty)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.detail)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 4)
        halves.setStretchFactor(1, 3)
        halves.setSizes([680, 440])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(halves, 1)


def _filter_box(name: str, everything: str, codes: Iterable[StrEnum] = ()) -> ChoiceBox:
    """A filter that gives up its width where there is little of it."""
    box = ChoiceBox(name)
    box.offer(everything, None)
    box.offer_codes(codes)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumWidth(_NARROWEST_FILTER)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
