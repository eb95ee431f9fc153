"""The fields of an event: its day, and what else an event of its kind brings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tracker.cases import CaseEvent
from tracker.codes import ServiceWay, Stage
from ui.date_field import DateField
from ui.form_rows import FormRow, FormRows
from ui.inputs import CodeBox, day_field
from ui.office import Office

ALWAYS = ("on", "note")


class EventFields(FormRows):
    """The inputs; `add_fields` makes them rows, `show_only` shows those of one kind of event."""

    changed = Signal()

    def __init__(self, office: Office, stages: Sequence[Stage] = ()) -> None:
        super().__init__()
        self.day = day_field(office)
        self.stage: CodeBox[Stage] = CodeBox(stages)
        self.service_way: CodeBox[ServiceWay] = CodeBox(ServiceWay, self.tr("未填"))
        self.read_on = day_field(office)
        self.stated_due = day_field(office, 90)
        self.cause_removed_on = day_field(office)
        self.court_due = day_field(office, 180)
        self.document_no = QLineEdit()
        self.reason = QLineEdit()
        self.note = QPlainTextEdit()
        self.by_name: dict[str, FormRow] = {}
        self._shown: tuple[str, ...] = ()
        self._connect()

    def add_fields(self) -> None:
        """Makes the inputs rows of this form, below those it has."""
        add = self.by_name
        add["on"] = self.add(self.tr("日期(&D)"), self.day, required=True)
        add["stage"] = self.add(self.tr("进入的程序(&S)"), self.stage)
        add["service_way"] = self.add(self.tr("送达方式(&W)"), self.service_way)
        add["read_on"] = self.add(self.tr("电子阅知日"), self.read_on)
        add["stated_due"] = self.add(self.tr("文书载明期限(&T)"), self.stated_due)
        add["cause_removed_on"] = self.add(self.tr("正当事由消除日(&U)"), self.cause_removed_on)
        add["court_due"] = self.add(self.tr("法院指定日(&C)"), self.court_due)
        add["document_no"] = self.add(self.tr("文号(&N)"), self.document_no)
        add["reason"] = self.add(self.tr("理由(&R)"), self.reason)
        add["note"] = self.add(self.tr("备注"), self.note)

    def show_only(self, names: Sequence[str]) -> None:
        """Shows these fields besides day and note."""
        self._shown = tuple(names)
        for name, row in self.by_name.items():
            row.set_visible(name in ALWAYS or name in names)
        self.by_name["read_on"].set_visible("read_on" in names and self._is_electronic())

    def values(self) -> dict[str, Any]:
        """What stands in the fields shown, by the names of an event; the day may be missing."""
        values = {name: self._value(name) for name in self.by_name if name in self._shown}
        return values | {"on": self.day.value(), "note": self.note.toPlainText().strip()}

    def take(self, event: CaseEvent) -> None:
        """Shows what was written down about an event."""
        self.day.set_value(event.on)
        self.service_way.set_value(event.service_way)
        for name in ("read_on", "stated_due", "cause_removed_on", "court_due"):
            getattr(self, name).set_value(getattr(event, name))
        self.document_no.setText(event.document_no)
        self.reason.setText(event.reason)
        self.note.setPlainText(event.note)

    def is_wrong(self) -> bool:
        """Whether something stands in the way of saving; the first such field gets the cursor."""
        if self.day.value() is None:
            if not self.day.text_is_bad():
                self.by_name["on"].set_error(self.tr("请填写日期。"))
            self.by_name["on"].focus()
            return True
        return self.focus_first_error()

    def date_texts(self) -> tuple[str, ...]:
        """Every date as it was typed, also one that is none."""
        return tuple(row.field.text() for row in self.rows() if isinstance(row.field, DateField))

    def _value(self, name: str) -> object:
        field = getattr(self, name)
        if isinstance(field, QLineEdit):
            return field.text().strip()
        if name == "read_on" and not self._is_electronic():
            return None
        return field.value()

    def _is_electronic(self) -> bool:
        return self.service_way.value() is ServiceWay.ELECTRONIC

    def _connect(self) -> None:
        self.service_way.changed.connect(lambda: self.show_only(self._shown))
        for box in (self.service_way, self.stage):
            box.changed.connect(self.changed)
        for day in (
            self.day,
            self.read_on,
            self.stated_due,
            self.cause_removed_on,
            self.court_due,
        ):
            day.changed.connect(lambda _day: self.changed.emit())
