"""A line in which one rule is found by typing: its title, its id, its law or its article."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QWidget,
)

from tracker.rule_search import RuleQuery, RuleSearch
from tracker.rules import Rule, RuleBook, RuleVersion
from ui.delegates import Index, Role, TwoLineDelegate
from ui.icons import icon
from ui.rule_words import length_words
from ui.words import aloud, citation_words, rule_title

_RULE = Qt.ItemDataRole.UserRole + 1
_ROWS_SHOWN = 8


def version_line(version: RuleVersion) -> str:
    """A version in one line: how long it gives, and where that is written."""
    return aloud(length_words(version), citation_words(version.citations[:1]))


class RulePicker(QWidget):
    """Typing narrows the list, Enter takes the first; what is no choice gives way to the last one.

    `chosen` carries the id of the rule.
    """

    chosen = Signal(str)

    def __init__(self, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._rule: Rule | None = None
        self._model = QStandardItemModel(self)
        self._found = _Found(self)
        self._found.setSourceModel(self._model)
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("输入名称、编号或条文，如 答辩、67条"))
        self.line.setClearButtonEnabled(False)
        self._completer = self._make_completer()
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.show_rules(rules)
        self._connect()

    def rule(self) -> Rule | None:
        """The rule chosen; None before the first choice."""
        return self._rule

    def choose(self, rule_id: str) -> None:
        """Chooses the rule of that id; raises NotFound where there is none."""
        before, self._rule = self._rule, self._rules.rule(rule_id)
        self._write_out()
        if before is not self._rule:
            self.chosen.emit(self._rule.id)

    def show_rules(self, rules: RuleBook) -> None:
        """Offers these rules; the one chosen stays chosen where it is among them."""
        if rules is self._rules and self._model.rowCount():
            return
        self._rules = rules
        kept = next((rule for rule in rules if self._rule and rule.id == self._rule.id), None)
        self._model.clear()
        for rule in rules:
            self._model.appendRow(_row(rule))
        self._found.look_in(rules)
        if kept is not self._rule:
            self._rule = kept
            self._write_out()

    def offered(self) -> list[str]:
        """The ids of the rules that stand in the list."""
        found = self._found
        return [found.index(row, 0).data(_RULE) for row in range(found.rowCount())]

    def popup(self) -> QAbstractItemView:
        """The list below the line."""
        return self._completer.popup()

    def open_list(self) -> None:
        """Opens the list with every rule."""
        self._found.search("")
        self._completer.complete()

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_ROWS_SHOWN)
        completer.setWidget(self.line)
        popup = QListView()
        popup.setMouseTracking(True)
        popup.setUniformItemSizes(True)
        completer.setPopup(popup)
        popup.setItemDelegate(TwoLineDelegate(popup))
        popup.setAccessibleName(self.tr("规则"))
        return completer

    def _connect(self) -> None:
        opening = QAction(icon("chevron-down", "text_muted"), self.tr("列出全部规则（↓）"), self)
        opening.triggered.connect(self.open_list)
        self.line.addAction(icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.addAction(opening, QLineEdit.ActionPosition.TrailingPosition)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self._take_first)
        self.line.list_wanted.connect(self.open_list)
        self.line.left.connect(self._left)
        self._completer.activated[QModelIndex].connect(self._take)

    def _typed(self, text: str) -> None:
        self._found.search(text)
        if self._found.rowCount():
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def _take(self, index: Index) -> None:
        self.choose(index.data(_RULE))

    def _take_first(self) -> None:
        if self.line.isModified() and self._found.rowCount():
            self._take(self._found.index(0, 0))

    def _left(self) -> None:
        if not self._completer.popup().isVisible():
            self._write_out()

    def _write_out(self) -> None:
        self.line.setText(rule_title(self._rule) if self._rule else "")
        self.line.setCursorPosition(0)


def _row(rule: Rule) -> QStandardItem:
    item = QStandardItem(rule_title(rule))
    line = version_line(rule.versions[-1])
    item.setData(line, Role.SECOND_LINE)
    item.setData(rule.id, _RULE)
    item.setData(aloud(rule_title(rule), line), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(rule_title(rule))
    return item


class _Found(QSortFilterProxyModel):
    """The rules that hold every word typed, in the order of the articles."""

    _search: RuleSearch
    _ids: frozenset[str] = frozenset()

    def look_in(self, rules: RuleBook) -> None:
        self._search = RuleSearch(rules)
        self.search("")

    def search(self, text: str) -> None:
        self._ids = frozenset(line.rule.id for line in self._search.find(RuleQuery(text=text)))
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return self.sourceModel().index(row, 0, parent).data(_RULE) in self._ids


class _Line(QLineEdit):
    """Selects its text when it is entered, so that typing begins a new search."""

    left = Signal()
    list_wanted = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click that enters the line leaves its text selected."""
        if self.hasSelectedText():
            event.accept()
        else:
            super().mouseReleaseEvent(event)
