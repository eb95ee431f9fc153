"""期限试算: any rule or any length, without a case; the day and its reasons stand beside."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.errors import CalendarError, TrackerError
from tracker.trial import TrialResult, try_period
from ui.deadline_sheet import DeadlineSheet
from ui.office import Office
from ui.page import scrolling
from ui.pieces import card
from ui.sheet_bar import SheetBar
from ui.trial_fields import TrialFields
from ui.trial_result import TrialResultCard
from ui.words import error_sentence, rule_title

_FIELDS_WIDTH, _NARROW_FIELDS_WIDTH = 440, 380
_NARROW = 900


class CalculatorView(QWidget):
    """Counts while one types. It reads no case and keeps nothing; `summary` says so."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.result: TrialResult | None = None
        self.fields = TrialFields(office)
        self.shown = TrialResultCard(office)
        self.bar = SheetBar(office)
        self.summary = self.tr("试算不写入任何案件。")
        # Several fields may change at once; they are counted together.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self.setFocusProxy(self.fields.picker)
        self._lay_out()
        self._soon.timeout.connect(self._count)
        self.fields.changed.connect(self._soon.start)
        self._count()

    def try_rule(self, rule_id: str) -> None:
        """Tries a rule, by its id or one of its other ids; raises NotFound where there is none."""
        self.fields.try_rule(rule_id)
        self._count()

    def reload(self) -> None:
        """Another law may count now, or another day be today."""
        self.fields.law_changed()
        self._count()

    def _count(self) -> None:
        """Counts what is tried now, or says what is missing."""
        self._soon.stop()
        self.result = None
        trial = self.fields.trial()
        if trial is None:
            self._say_what_is_missing()
        else:
            try:
                self.result = try_period(trial, self._office.rules, self._office.calendar)
            except TrackerError as error:
                self._refuse(error)
            else:
                self.shown.show_result(self.result)
        self.bar.show_sheet(self._sheet())

    def _sheet(self) -> DeadlineSheet | None:
        if self.result is None:
            return None
        office = self._office
        return DeadlineSheet.of_trial(self.result, office.rules, office.calendar, office.today())

    def _refuse(self, error: TrackerError) -> None:
        """A day beyond the calendar is a matter of the field; everything else of the rule."""
        if isinstance(error, CalendarError):
            self.fields.show_complaint(error_sentence(error))
            self._say_what_is_missing()
        else:
            self.shown.show_refusal(self._title(), error)

    def _say_what_is_missing(self) -> None:
        if self.fields.by_rule.isChecked() and self.fields.picker.rule() is None:
            self.shown.show_hint(
                self.tr("选择一条规则"),
                self.tr("在左侧输入规则的名称、编号或条文，填写日期，这里立即显示届满日和理由。"),
            )
        elif complaint := self.fields.stops.complaint():
            self.shown.show_hint(self.tr("日期有误"), complaint)
        else:
            self.shown.show_hint(
                self.tr("日期还不完整"),
                self.tr("请补充或者更正左侧的日期，这里立即显示届满日和理由。"),
            )

    def _title(self) -> str:
        rule = self.fields.picker.rule()
        return rule_title(rule) if rule else self.tr("期限试算")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the fields leave more room to the result."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._left.setFixedWidth(_NARROW_FIELDS_WIDTH if narrow else _FIELDS_WIDTH)

    def _lay_out(self) -> None:
        frame, inside = card()
        inside.addWidget(self.fields)
        inside.addStretch(1)
        self._left = scrolling(frame)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(scrolling(self.shown), 1)
        right.addWidget(self.bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self._left)
        whole.addLayout(right, 1)
