"""What a case has and nobody can count: terms that wait for a day, rules whose text is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tracker.docket import Gap, Undated
from tracker.rules import Rule, RuleBook, RuleVersion
from ui.deadline_row import BUTTON_COLUMN, GAP, framed
from ui.icons import IconLabel
from ui.pieces import button, link, text
from ui.pill import Pill, Tone
from ui.words import consequence, deadline_title, law_words, listed, rule_title, term_words


class UndatedRow(QFrame):
    """One matter whose last day a court or a paper names; `date_asked(undated)` wants it typed."""

    date_asked = Signal(object)

    def __init__(self, undated: Undated, rules: RuleBook, agency: str) -> None:
        super().__init__()
        self.undated = undated
        rule = rules.rule(undated.rule_id)
        self.setAccessibleName(rule_title(rule))
        self.fill_button = button(self.tr("填写日期"))
        self.fill_button.setMinimumWidth(BUTTON_COLUMN - GAP)
        named = self.tr("填写日期：{what}").format(what=rule_title(rule))
        self.fill_button.setAccessibleName(named)
        self.fill_button.clicked.connect(lambda: self.date_asked.emit(undated))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 10, 8, 10)
        line.setSpacing(GAP)
        line.addWidget(framed(Pill(self.tr("日期待填"), Tone.PROVISIONAL)))
        line.addLayout(self._words(rule, agency), 1)
        line.addWidget(self.fill_button)

    def _words(self, rule: Rule, agency: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(rule_title(rule), "strong"))
        version = _version(rule, self.undated.rule_version)
        term = self.tr("期限：{term}").format(term=term_words(version))
        for sentence in filter(None, (agency, term, consequence(version))):
            words.addWidget(text(sentence, "caption"))
        return words


def _version(rule: Rule, version_id: str) -> RuleVersion:
    kept = (version for version in rule.versions if version.id == version_id)
    return next(kept, rule.versions[-1])


class GapNotice(QFrame):
    """文本缺失: what cannot be counted before a text is loaded, and where to load it."""

    law_asked = Signal()

    def __init__(self, gaps: Sequence[Gap], rules: RuleBook) -> None:
        super().__init__()
        self.setProperty("banner", "warning")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for law in dict.fromkeys(gap.law for gap in gaps):
            titles = [_title(rules, gap.rule_id) for gap in gaps if gap.law == law]
            words = self.tr("{law}的文本尚未载入，以下事项不能计算：{titles}。")
            name = self.tr("《{law}》").format(law=law_words(rules, law))
            lines.addWidget(text(words.format(law=name, titles=listed(dict.fromkeys(titles)))))
        self.law_button = link(self.tr("规则与日历"))
        self.law_button.clicked.connect(self.law_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("triangle-alert", "soon", 18))
        row.addLayout(lines, 1)
        row.addWidget(self.law_button)


def _title(rules: RuleBook, rule_id: str) -> str:
    return deadline_title(rules, rule_id, ())
