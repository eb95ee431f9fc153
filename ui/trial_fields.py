"""What is tried: a rule or a length, the day, how it was served, what happened to the period."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from tracker.codes import ServiceWay
from tracker.counting import Direction, Period, Unit
from tracker.rules import Rule
from tracker.trial import Trial
from ui.choice_box import ChoiceBox
from ui.form_rows import FormRows
from ui.inputs import CodeBox, day_field
from ui.office import Office
from ui.rule_picker import RulePicker, version_line
from ui.rule_words import trigger_words
from ui.stop_rows import StopRows
from ui.trial_words import confidence_words, length_words
from ui.words import aloud

_DAYS_AHEAD = 180
"""A date without a year may as well be that of a hearing to come as of a paper received."""
_LONGEST = 9999
_READ = (ServiceWay.ELECTRONIC_FOUND,)


class TrialFields(FormRows):
    """`changed` tells that something else is tried."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__("above")
        self._office = office
        self.by_rule = _chip(self.tr("按规则"))
        self.by_length = _chip(self.tr("自定长度"))
        self._ways = QButtonGroup(self)
        self.picker = RulePicker(office.rules)
        self.length = _spin(1, 15)
        self.unit = ChoiceBox(self.tr("单位"))
        self.direction = ChoiceBox(self.tr("方向"))
        self.rolls = QCheckBox(self.tr("最后一日遇休息日顺延"))
        self.day = day_field(office, _DAYS_AHEAD)
        self.service = CodeBox(ServiceWay, nothing=self.tr("不区分"))
        self.read_on = day_field(office)
        self.extend = _spin(0, 0)
        self.stops = StopRows(office)
        self._offer()
        self._add_rows()
        self._connect()
        self.day.set_value(office.today())
        self._suit()

    def trial(self) -> Trial | None:
        """What is tried; None while something is missing or wrong."""
        on, runs = self.day.value(), self._runs()
        rule = self.picker.rule()
        if on is None or (self.by_rule.isChecked() and rule is None):
            return None
        if runs and not self.stops.complete():
            return None
        return Trial(
            on=on,
            rule_id=rule.id if rule and self.by_rule.isChecked() else None,
            period=self._period() if self.by_length.isChecked() else None,
            way=self.service.value() if runs else None,
            read_on=self.read_on.value() if runs and self.service.value() in _READ else None,
            extend=self.extend.value() if runs else 0,
            stops=self.stops.values() if runs else (),
        )

    def try_rule(self, rule_id: str) -> None:
        """Tries the rule of that id, or of one of its other ids; raises NotFound without one."""
        called = self._office.rules.called(rule_id)
        self.by_rule.setChecked(True)
        self.picker.choose(called.rule.id)
        self.extend.setValue(called.extend)
        self.day_row.focus()

    def law_changed(self) -> None:
        """Other rules may count now."""
        self.picker.show_rules(self._office.rules)
        self._suit()

    def show_complaint(self, words: str) -> None:
        """Says at the day what keeps it from being counted."""
        self.day_row.set_error(words)

    # What belongs together

    def _period(self) -> Period:
        """The period of one's own."""
        return Period(
            self.length.value(),
            self.unit.value(),
            self.direction.value(),
            rolls=self.rolls.isChecked(),
        )

    def _tried_period(self) -> Period | None:
        """The period that will be counted, as far as the day lets it be known."""
        if self.by_length.isChecked():
            return self._period()
        rule = self.picker.rule()
        if rule is None:
            return None
        day = self.day.value() or self._office.today()
        return self._office.rules.version_on(rule.id, day).version.period

    def _runs(self) -> bool:
        """Whether it can be served, lengthened and stopped: what is counted back does not run."""
        period = self._tried_period()
        return period is not None and period.direction is Direction.FORWARD

    def _suit(self) -> None:
        """Shows the fields that matter for what is tried, in its own words."""
        by_rule, rule = self.by_rule.isChecked(), self.picker.rule()
        self.length_row.set_visible(not by_rule)
        self.rule_row.set_visible(by_rule)
        self.rolls_row.set_visible(not by_rule and self._may_roll())
        runs, period = self._runs(), self._tried_period()
        self.service_row.set_visible(runs)
        self.read_row.set_visible(runs and self.service.value() in _READ)
        self.extend_row.set_visible(runs)
        self.stops_row.set_visible(runs)
        self.rule_row.set_help(self._about(rule) if rule else "")
        self.day_row.set_label(self._day_words(rule if by_rule else None))
        self.service_row.set_help(self._meaning(self.service.value()))
        self.extend_row.set_help(self._lawful(rule if by_rule else None))
        if period is not None:
            self.extend.setSuffix(length_words(period, 1).removeprefix("1"))
        if not self.day.text_is_bad():
            self.day_row.clear()
        self.changed.emit()

    def _may_roll(self) -> bool:
        forward = self.direction.value() is Direction.FORWARD
        return forward and self.unit.value() is not Unit.WORKDAY

    def _about(self, rule: Rule) -> str:
        day = self.day.value() or self._office.today()
        version = self._office.rules.version_on(rule.id, day).version
        return aloud(version_line(version), confidence_words(version))

    def _day_words(self, rule: Rule | None) -> str:
        if self._runs() and self.service.value() is ServiceWay.NOTICE:
            return self.tr("公告发布之日(&D)")
        words = trigger_words(rule) if rule else ""
        if words:
            return self.tr("{day}(&D)").format(day=words[0].upper() + words[1:])
        return self.tr("起算事实发生之日(&D)")

    def _meaning(self, way: ServiceWay | None) -> str:
        """What a way of service means for the day that opens the period."""
        meanings = {
            None: self.tr("以上面填写的日期起算，当日不计入。"),
            ServiceWay.DIRECT: self.tr("以送达回证上的签收日期起算；收发室签收的，自签收起算。"),
            ServiceWay.MAIL: self.tr("以回执上的收件日期起算；因拒收等退回的，以退回之日为送达。"),
            ServiceWay.ELECTRONIC: self.tr(
                "以到达本机关提供或确认的系统之日起算，何时阅看没有影响。"
            ),
            ServiceWay.ELECTRONIC_FOUND: self.tr(
                "法院自行查找的地址，以回复收悉或者阅知之日起算，请填写阅知日。"
            ),
            ServiceWay.LEFT: self.tr("以留置并记明情况之日起算。"),
            ServiceWay.NOTICE: self.tr("公告期满视为送达，自期满之日起算；公告期不顺延。"),
        }
        return meanings[way]

    def _lawful(self, rule: Rule | None) -> str:
        period = self._tried_period()
        if rule is None or period is None:
            return self.tr("与原期间连续计算，只在最后顺延一次。")
        if rule.extension is None:
            return self.tr("法律没有规定这一期间可以延长；与原期间连续计算。")
        longest = length_words(period, rule.extension)
        return self.tr("法律允许最长延长 {longest}；与原期间连续计算。").format(longest=longest)

    # How it is put together

    def _offer(self) -> None:
        for chip in (self.by_rule, self.by_length):
            self._ways.addButton(chip)
        self.by_rule.setChecked(True)
        self.rolls.setChecked(True)
        for words, unit in (
            (self.tr("日历日"), Unit.DAY),
            (self.tr("工作日"), Unit.WORKDAY),
            (self.tr("个月"), Unit.MONTH),
            (self.tr("年"), Unit.YEAR),
        ):
            self.unit.offer(words, unit)
        self.direction.offer(self.tr("向后"), Direction.FORWARD)
        self.direction.offer(self.tr("倒推"), Direction.BEFORE)
        self.extend.setSpecialValueText(self.tr("不延长"))

    def _add_rows(self) -> None:
        self.add_wide(_side_by_side(self.by_rule, self.by_length))
        gap = QWidget()
        gap.setFixedHeight(8)
        self.add_wide(gap)
        self.rule_row = self.add(self.tr("规则(&R)"), self.picker, required=True)
        measure = _side_by_side(self.length, self.unit, self.direction)
        measure.setFocusProxy(self.length)
        self.length_row = self.add(self.tr("长度(&L)"), measure, required=True)
        self.rolls_row = self.add(self.tr("顺延(&O)"), self.rolls)
        self.day_row = self.add(self.tr("起算事实发生之日(&D)"), self.day, required=True)
        self.service_row = self.add(self.tr("送达方式(&S)"), self.service)
        self.read_row = self.add(self.tr("阅知日(&Y)"), self.read_on)
        self.extend_row = self.add(self.tr("延长(&E)"), self.extend)
        self.stops_row = self.add(self.tr("中止与障碍"), self.stops)

    def _connect(self) -> None:
        self._ways.buttonToggled.connect(lambda _chip, on: on and self._suit())
        self.picker.chosen.connect(lambda _rule_id: self._suit())
        for spin in (self.length, self.extend):
            spin.valueChanged.connect(lambda _value: self._suit())
        for box in (self.unit, self.direction):
            box.currentIndexChanged.connect(lambda _place: self._suit())
        self.rolls.toggled.connect(lambda _on: self._suit())
        for day in (self.day, self.read_on):
            day.changed.connect(lambda _day: self._suit())
            day.complained.connect(lambda _words: self.changed.emit())
        self.service.changed.connect(self._suit)
        self.stops.changed.connect(self.changed)


def _chip(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("kind", "chip")
    made.setCheckable(True)
    made.setAutoDefault(False)
    return made


def _spin(least: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, _LONGEST)
    made.setValue(value)
    return made


def _side_by_side(*widgets: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return place
