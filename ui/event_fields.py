"""The fields of an event: its day, and what else an event of its kind brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from tracker.cases import CaseEvent
from tracker.codes import EventKind, ServiceWay, Stage
from ui.date_field import DateField
from ui.event_kinds import says_why
from ui.form_rows import FormRow, FormRows
from ui.inputs import CodeBox, DayHour, day_field
from ui.office import Office
from ui.section_box import SectionBox
from ui.service_words import READ_WAYS, served_words, way_words

ALWAYS = ("on", "note")
_DATES = ("read_on", "stated_due", "cause_removed_on", "court_due", "until", "hearing_at")
MOST_DAYS = 30


class DaysBox(QSpinBox):
    """A number of days; the wheel is left to the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, MOST_DAYS)
        self.setValue(MOST_DAYS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form."""
        event.ignore()


class EventFields(FormRows):
    """The inputs; `add_fields` makes them rows, `show_only` shows those of one kind of event."""

    changed = Signal()

    def __init__(self, office: Office, stages: Sequence[Stage] = ()) -> None:
        super().__init__()
        self._office = office
        self.day = day_field(office)
        self.stage: CodeBox[Stage] = CodeBox(stages)
        self.rule_id = SectionBox()
        self.service_way: CodeBox[ServiceWay] = CodeBox(ServiceWay, self.tr("未填"))
        self.read_on = day_field(office)
        self.stated_due = day_field(office, 90)
        self.cause_removed_on = day_field(office)
        self.court_due = day_field(office, 180)
        self.until = day_field(office)
        self.hearing_id = SectionBox()
        self.hearing_at = DayHour(office)
        self.hearing_place = QLineEdit()
        self.extended_by = DaysBox()
        self.document_no = QLineEdit()
        self.reason = QLineEdit()
        self.note = QPlainTextEdit()
        self.by_name: dict[str, FormRow] = {}
        self._shown: tuple[str, ...] = ()
        self._says_why = False
        self._connect()

    def add_fields(self) -> None:
        """Makes the inputs rows of this form, below those it has."""
        add = self.by_name
        add["rule_id"] = self.add(self.tr("哪一项期限(&M)"), self.rule_id, required=True)
        add["on"] = self.add(self.tr("日期(&D)"), self.day, required=True)
        add["stage"] = self.add(self.tr("进入的程序(&S)"), self.stage)
        add["service_way"] = self.add(self.tr("送达方式(&W)"), self.service_way)
        add["read_on"] = self.add(self.tr("电子阅知日"), self.read_on)
        add["stated_due"] = self.add(self.tr("文书载明期限(&T)"), self.stated_due)
        add["cause_removed_on"] = self.add(self.tr("正当事由消除日(&U)"), self.cause_removed_on)
        add["court_due"] = self.add(self.tr("法院指定日(&C)"), self.court_due)
        add["until"] = self.add(self.tr("障碍消除日(&U)"), self.until, required=True)
        add["hearing_id"] = self.add(self.tr("哪一场开庭(&H)"), self.hearing_id, required=True)
        add["hearing_at"] = self.add(self.tr("新的时间(&T)"), self.hearing_at, required=True)
        add["hearing_place"] = self.add(
            self.tr("新的地点(&L)"), self.hearing_place, help=self.tr("不填则地点不变。")
        )
        add["extended_by"] = self.add(self.tr("延长天数(&E)"), self.extended_by, required=True)
        add["document_no"] = self.add(self.tr("文号(&N)"), self.document_no)
        add["reason"] = self.add(self.tr("理由(&R)"), self.reason)
        add["note"] = self.add(self.tr("备注"), self.note)

    def suit(self, kind: EventKind) -> None:
        """Calls the fields as they are called for this kind of event."""
        days = {
            EventKind.OBSTACLE: self.tr("障碍发生日(&D)"),
            EventKind.TERM_FIXED: self.tr("收到或确定之日(&D)"),
            EventKind.HEARING_MOVED: self.tr("得知之日(&D)"),
            EventKind.HEARING_CANCELLED: self.tr("得知之日(&D)"),
        }
        self.by_name["on"].set_label(days.get(kind, self.tr("日期(&D)")))
        fixed = kind is EventKind.TERM_FIXED
        court_due = self.tr("确定的届满日(&C)") if fixed else self.tr("法院指定日(&C)")
        self.by_name["court_due"].set_label(court_due)
        self._says_why = says_why(kind)
        self.by_name["reason"].set_required(self._says_why)
        why = self.tr("写明谁通知、什么原因，例如：承办法官电话通知延期。")
        self.by_name["reason"].set_help(why if self._says_why else "")

    def show_only(self, names: Sequence[str]) -> None:
        """Shows these fields besides day and note."""
        self._shown = tuple(names)
        for name, row in self.by_name.items():
            row.set_visible(name in ALWAYS or name in names)
        self.by_name["read_on"].set_visible("read_on" in names and self._is_read())
        self._tell_service()

    def values(self) -> dict[str, Any]:
        """What stands in the fields shown, by the names of an event; the day may be missing."""
        values = {name: self._value(name) for name in self.by_name if name in self._shown}
        return values | {"on": self.day.value(), "note": self.note.toPlainText().strip()}

    def take(self, event: CaseEvent) -> None:
        """Shows what was written down about an event."""
        self.day.set_value(event.on)
        self.service_way.set_value(event.service_way)
        for name in _DATES:
            getattr(self, name).set_value(getattr(event, name))
        self.extended_by.setValue(event.extended_by or MOST_DAYS)
        self.document_no.setText(event.document_no)
        self.hearing_place.setText(event.hearing_place)
        self.reason.setText(event.reason)
        self.note.setPlainText(event.note)

    def prefill(self, values: Mapping[str, Any]) -> None:
        """Proposes a day, or the rule or hearing that is meant."""
        if "on" in values:
            self.day.set_value(values["on"])
        for name in ("rule_id", "hearing_id"):
            if name in values:
                getattr(self, name).set_value(values[name])

    def is_wrong(self) -> bool:
        """Whether something stands in the way of saving; the first such field gets the cursor."""
        missing = self.tr("请填写日期。")
        needed = [("on", self.day)]
        needed += [("until", self.until)] if "until" in self._shown else []
        needed += [("court_due", self.court_due)] if "rule_id" in self._shown else []
        needed += [("hearing_at", self.hearing_at.day)] if "hearing_at" in self._shown else []
        for name, day in needed:
            if day.value() is None:
                if not day.text_is_bad():
                    self.by_name[name].set_error(missing)
                self.by_name[name].focus()
                return True
        if self._says_why and not self.reason.text().strip():
            self.by_name["reason"].set_error(self.tr("请写明理由。"))
        return self.focus_first_error()

    def date_texts(self) -> tuple[str, ...]:
        """Every date as it was typed, also one that is none."""
        days = [row.field for row in self.rows() if isinstance(row.field, DateField)]
        return tuple(day.text() for day in (*days, self.hearing_at.day))

    def _value(self, name: str) -> object:
        field = getattr(self, name)
        if isinstance(field, QLineEdit):
            return field.text().strip()
        if name == "read_on" and not self._is_read():
            return None
        return field.value()

    def _is_read(self) -> bool:
        return self.service_way.value() in READ_WAYS

    def _tell_service(self) -> None:
        """What the way of service means, and from which day it counts."""
        way = self.service_way.value()
        self.by_name["service_way"].set_help(way_words(way))
        day = self.day.value()
        told = "service_way" in self._shown and day is not None
        words = ""
        if told and day is not None:
            words = served_words(way, day, self.read_on.value(), self._office.rules)
        self.by_name["on"].set_help(words)

    def _service_changed(self) -> None:
        self.show_only(self._shown)
        self.changed.emit()

    def _typed(self) -> None:
        if self._says_why:
            self.by_name["reason"].clear()
            self.changed.emit()

    def _connect(self) -> None:
        self.service_way.changed.connect(self._service_changed)
        self.stage.changed.connect(self.changed)
        for box in (self.rule_id, self.hearing_id):
            box.changed.connect(self.changed)
        for line in (self.reason, self.hearing_place):
            line.textChanged.connect(lambda _text: self._typed())
        self.extended_by.valueChanged.connect(lambda _days: self.changed.emit())
        for day in (self.day, self.read_on):
            day.changed.connect(lambda _day: self._tell_service())
        for name in ("day", *_DATES):
            getattr(self, name).changed.connect(lambda *_day: self.changed.emit())
