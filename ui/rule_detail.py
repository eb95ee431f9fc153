"""One rule with all it says: what opens it, how long it is, where that is written, counted now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.counting import Period, compute
from tracker.law import Example, Rule, RuleVersion, Timing
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.case_section import Facts
from ui.icons import IconLabel, icon, put_beside_words
from ui.pieces import button, emptied, link, text
from ui.pill import Pill, Tone
from ui.rule_model import check_tone
from ui.rule_words import (
    adjustment_words,
    alias_words,
    anchor_words,
    case_words,
    check_words,
    example_words,
    extension_words,
    length_words,
    note_words,
    opening_words,
    paper_words,
    span_words,
    standing_words,
    trigger_words,
    warning_of,
    watched_words,
)
from ui.theme import set_property
from ui.words import citation_words, consequence, day_words, label, listed, rule_title


class RuleDetail(QFrame):
    """`try_wanted` and `rule_wanted` carry the id of a rule: to be tried out, to be shown."""

    try_wanted = Signal(str)
    rule_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.shown: Rule | None = None
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(20, 14, 20, 20)
        self._lines.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("规则详情"))
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._area)
        self.clear()

    def clear(self) -> None:
        """No rule is chosen."""
        self.shown = None
        emptied(self._lines)
        self._lines.addWidget(text(self.tr("规则详情"), "subtitle"))
        hint = self.tr("在左侧选择一条规则，这里说明起算日、期间、依据和各个版本，并现场核算示例。")
        self._lines.addWidget(text(hint, "caption"))
        self._lines.addStretch(1)

    def show_rule(
        self,
        rule: Rule,
        version: RuleVersion,
        rules: RuleBook,
        calendar: WorkCalendar,
        today: date,
    ) -> None:
        """Shows a rule; `version` is the one the officer stands on."""
        self.shown = rule
        emptied(self._lines)
        self._add_head(rule, version)
        self._lines.addWidget(Facts(self._facts(rule, version), columns=1))
        self._add_chain(rule, rules)
        self._heading(self.tr("各版本"))
        for each in reversed(rule.versions):
            self._add_version(each, calendar, today)
        self._lines.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _add_head(self, rule: Rule, version: RuleVersion) -> None:
        self._lines.addWidget(text(rule_title(rule), "subtitle"))
        self._lines.addLayout(_in_a_row(text(rule.id, "caption", wrap=False), self._copier(rule)))
        self._lines.addWidget(text(length_words(version), "day"))
        if words := warning_of(version):
            self._lines.addWidget(_banner(words))
        try_out = button(self.tr("用这条规则试算"))
        put_beside_words(try_out, "calendar-check", "text_muted")
        try_out.setEnabled(any(each.period is not None for each in rule.versions))
        if not try_out.isEnabled():
            try_out.setToolTip(self.tr("这条规则没有可计算的期间。"))
        try_out.clicked.connect(lambda: self.try_wanted.emit(rule.id))
        self._lines.addWidget(try_out)

    def _copier(self, rule: Rule) -> QToolButton:
        copier = QToolButton()
        copier.setIcon(icon("copy", "text_muted"))
        copier.setAutoRaise(True)
        copier.setToolTip(self.tr("复制规则编号"))
        copier.setAccessibleName(self.tr("复制规则编号"))
        copier.clicked.connect(lambda: QGuiApplication.clipboard().setText(rule.id))
        return copier

    def _facts(self, rule: Rule, version: RuleVersion) -> list[tuple[str, str]]:
        return [
            (self.tr("起算"), trigger_words(rule)),
            (self.tr("行为人"), label(rule.actor)),
            (self.tr("性质"), label(rule.nature)),
            (self.tr("适用案件"), "\n".join(self._cases(rule))),
            (self.tr("文书"), paper_words(rule)),
            (self.tr("延长"), extension_words(rule, version)),
            (self.tr("其他编号"), alias_words(rule)),
            (self.tr("提示"), self.tr("只列在案件页，不提醒。") if rule.quiet else ""),
            (self.tr("说明"), note_words(rule)),
        ]

    def _cases(self, rule: Rule) -> Iterable[str]:
        yield case_words(rule)
        if rule.roles or rule.watched_by:
            yield opening_words(rule)
        if words := watched_words(rule):
            yield words

    def _add_chain(self, rule: Rule, rules: RuleBook) -> None:
        """The rule this one hangs on, and those that hang on it; each a way to go there."""
        before = [rules.rule(rule.hangs_on.rule)] if rule.hangs_on else []
        after = [each for each in rules if each.hangs_on and each.hangs_on.rule == rule.id]
        for words, chain in ((self.tr("接续于"), before), (self.tr("其后接续"), after)):
            if chain:
                self._heading(words)
            for each in chain:
                self._lines.addWidget(self._way_to(each))
        if before:
            self._lines.addWidget(text(anchor_words(rule), "caption"))

    def _way_to(self, rule: Rule) -> QPushButton:
        way = link(rule_title(rule), inline=True)
        way.clicked.connect(lambda: self.rule_wanted.emit(rule.id))
        return way

    def _add_version(self, version: RuleVersion, calendar: WorkCalendar, today: date) -> None:
        self._lines.addWidget(_line())
        in_force = version.in_force(today)
        standing = Pill(standing_words(version, today), Tone.DONE if in_force else Tone.NEUTRAL)
        tone, sign = check_tone(version)
        checked = Pill(check_words(version), tone, sign)
        span = text(span_words(version), "strong", wrap=False)
        self._lines.addLayout(_in_a_row(span, standing, checked))
        self._lines.addWidget(Facts(self._version_facts(version), columns=1))
        if version.period is not None and version.examples:
            self._lines.addWidget(text(self.tr("示例（按当前引擎现场核算）"), "heading"))
            for example in version.examples:
                self._lines.addWidget(self._example(version.period, example, calendar))

    def _version_facts(self, version: RuleVersion) -> list[tuple[str, str]]:
        checked_on = max(citation.checked_on for citation in version.citations)
        return [
            (self.tr("期间"), self._length(version)),
            (self.tr("依据"), citation_words(version.citations)),
            (self.tr("核对"), self._checked(version, checked_on)),
            (self.tr("后果"), consequence(version)),
            (self.tr("版本编号"), version.id),
        ]

    def _length(self, version: RuleVersion) -> str:
        if version.timing is Timing.ENTERED:
            words = self.tr("{term}（{timing}）")
            return words.format(term=length_words(version), timing=label(version.timing))
        return length_words(version)

    def _checked(self, version: RuleVersion, day: date) -> str:
        words = self.tr("{how}，{day} 核对")
        return words.format(how=label(version.confidence), day=day.isoformat())

    def _example(self, period: Period, example: Example, calendar: WorkCalendar) -> QWidget:
        """Counted at this moment; where it comes out otherwise than by hand it says so loudly."""
        due = compute(period, example.trigger, calendar, example.adjustments).due
        changes = listed(adjustment_words(change, period) for change in example.adjustments)
        words, right = example_words(example.trigger, due, changes), due == example.due
        if not right:
            by_hand = self.tr("{words}；手工核算为 {day}，不一致，请停用并报告。")
            words = by_hand.format(words=words, day=day_words(example.due))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = IconLabel(*(("circle-check", "done") if right else ("circle-x", "overdue")))
        sign.setAccessibleName(self.tr("与手工核算一致") if right else self.tr("不一致"))
        sign.setToolTip(sign.accessibleName())
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        said = text(words, "caption")
        set_property(said, "tone", "" if right else "overdue")
        row.addWidget(said, 1)
        return line

    def _heading(self, words: str) -> None:
        self._lines.addSpacing(4)
        self._lines.addWidget(text(words, "heading"))


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _banner(words: str) -> QFrame:
    """A warning that stands out above everything else about a rule."""
    frame = QFrame()
    frame.setProperty("banner", "warning")
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 8, 12, 8)
    row.setSpacing(10)
    row.addWidget(IconLabel("triangle-alert", "soon", 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text(words), 1)
    return frame


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
