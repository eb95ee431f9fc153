"""The fields of one kind of reminder: its times, its hours, how often again, whom it reaches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from tracker.policy import STATUTORY, Policy, PolicyKind, levels_of, ordered
from tracker.reminders import Level
from ui.flow_layout import FlowLayout
from ui.form_rows import FormRows
from ui.pieces import text
from ui.words import label


class HourField(QTimeEdit):
    """An hour and a minute of the day."""

    def __init__(self, name: str, hour: time) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(name)
        self.set_hour(hour)
        self.setMaximumWidth(110)

    def hour(self) -> time:
        """What stands there."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_hour(self, hour: time) -> None:
        """Shows an hour."""
        self.setTime(QTime(hour.hour, hour.minute))


class OptionalHour(QWidget):
    """An hour that can be switched off."""

    changed = Signal()

    def __init__(self, words: str, hour: time | None, usual: time) -> None:
        super().__init__()
        self.wanted = QCheckBox(words)
        self.wanted.setChecked(hour is not None)
        self.field = HourField(words, hour or usual)
        self.field.setEnabled(hour is not None)
        row = beside(self, self.wanted, self.field)
        row.addStretch(1)
        self.setFocusProxy(self.wanted)
        self.wanted.toggled.connect(self.field.setEnabled)
        self.wanted.toggled.connect(self.changed)
        self.field.timeChanged.connect(self.changed)

    def hour(self) -> time | None:
        """The hour, None when it is switched off."""
        return self.field.hour() if self.wanted.isChecked() else None


class Span(QWidget):
    """From one hour to another."""

    changed = Signal()

    def __init__(self, name: str, span: tuple[time, time]) -> None:
        super().__init__()
        self.first = HourField(self.tr("{what}起").format(what=name), span[0])
        self.last = HourField(self.tr("{what}止").format(what=name), span[1])
        row = beside(self, self.first, QLabel(self.tr("至")), self.last)
        row.addStretch(1)
        self.setFocusProxy(self.first)
        self.first.timeChanged.connect(self.changed)
        self.last.timeChanged.connect(self.changed)

    def span(self) -> tuple[time, time]:
        """What stands there."""
        return self.first.hour(), self.last.hour()


class OptionalSpan(QWidget):
    """A span of hours that can be switched off."""

    changed = Signal()

    def __init__(
        self, words: str, span: tuple[time, time] | None, usual: tuple[time, time] | None
    ) -> None:
        super().__init__()
        self.wanted = QCheckBox(words)
        self.wanted.setChecked(span is not None)
        self.field = Span(words, span or usual or (time(18), time(8)))
        self.field.setEnabled(span is not None)
        beside(self, self.wanted, self.field)
        self.setFocusProxy(self.wanted)
        self.wanted.toggled.connect(self.field.setEnabled)
        self.wanted.toggled.connect(self.changed)
        self.field.changed.connect(self.changed)

    def span(self) -> tuple[time, time] | None:
        """The span, None when it is switched off."""
        return self.field.span() if self.wanted.isChecked() else None


class PolicyFields(QWidget):
    """The policy of one kind; `changed` at every change."""

    changed = Signal()

    def __init__(self, kind: PolicyKind, policy: Policy) -> None:
        super().__init__()
        self._kind = kind
        self.levels = {level: self._box(level, policy) for level in levels_of(kind)}
        self.morning = HourField(self.tr("上午提醒时间"), policy.morning)
        self.afternoon = HourField(self.tr("下午提醒时间"), policy.afternoon)
        self.repeat = _spin(policy.repeat_minutes, 480, 10, self.tr(" 分钟"), self.tr("不重复"))
        hours, never = self.tr(" 个工作小时"), self.tr("不催办")
        self.escalate = _spin(policy.escalate_hours, 80, 1, hours, never)
        self._lay_out()
        for field in (self.morning, self.afternoon):
            field.timeChanged.connect(self.changed)
        for spin in (self.repeat, self.escalate):
            spin.valueChanged.connect(self.changed)

    def policy(self) -> Policy:
        """What stands there."""
        chosen = [level for level, box in self.levels.items() if box.isChecked()]
        return Policy(
            levels=ordered(chosen, self._kind),
            morning=self.morning.hour(),
            afternoon=self.afternoon.hour(),
            repeat_minutes=self.repeat.value(),
            escalate_hours=self.escalate.value(),
        )

    def _box(self, level: Level, policy: Policy) -> QCheckBox:
        box = QCheckBox(label(level))
        box.setChecked(level in policy.levels)
        if self._kind in STATUTORY and level is Level.LAST_DAY_MORNING:
            box.setEnabled(False)
            box.setToolTip(self.tr("届满日上午的提醒不能关闭。"))
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        rows = FormRows("above")
        column = beside(self, rows)
        column.setContentsMargins(0, 0, 0, 0)
        if not self.levels:
            rows.add_wide(text(self.tr("内部节点不单独弹出，只列在每日摘要里。"), "caption"))
            return
        rows.add_wide(_columns(list(self.levels.values())))
        hours = QWidget()
        pair = beside(hours, self.morning)
        if self._kind is not PolicyKind.HEARING:
            pair.addWidget(QLabel(self.tr("下午")))
            pair.addWidget(self.afternoon)
        pair.addStretch(1)
        hours.setFocusProxy(self.morning)
        rows.add(self.tr("提醒时间(&Z)"), hours)
        rows.add(
            self.tr("最后一天未确认时，每隔(&F)"),
            self.repeat,
            help=self.tr("弹窗和提醒窗口再次出现，直到有人确认。"),
        )
        rows.add(
            self.tr("弹出后无人确认，催办时限(&E)"),
            self.escalate,
            help=self.tr("到时转给代理人、负责人，并备好可复制的催办文字。最后一天会提前。"),
        )


def beside(place: QWidget, *widgets: QWidget) -> QHBoxLayout:
    """Puts widgets side by side into a place."""
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _columns(boxes: Sequence[QWidget]) -> QWidget:
    """In as many columns as there is room for."""
    place = QWidget()
    place.setContentsMargins(0, 0, 0, 8)
    columns = FlowLayout()
    for box in boxes:
        columns.addWidget(box)
    place.setLayout(columns)
    return place


def _spin(value: int, most: int, step: int, unit: str, never: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, most)
    made.setSingleStep(step)
    made.setSuffix(unit)
    made.setSpecialValueText(never)
    made.setValue(value)
    made.setMaximumWidth(180)
    return made
