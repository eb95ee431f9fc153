"""请假与代理: who is away from when to when, and who stands in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tracker.books import Changes
from tracker.errors import TrackerError
from tracker.people import Absence
from ui.choice_box import ChoiceBox
from ui.date_field import DateField
from ui.elided_label import ElidedLabel
from ui.form_rows import FormRows
from ui.inputs import HEARING_DAYS_AHEAD
from ui.office import Office
from ui.pieces import button, emptied, text
from ui.words import error_sentence, short_day


class AbsenceCard(QFrame):
    """Each absence is kept at once; the list shows those that are not over."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.setProperty("card", True)
        self.person = ChoiceBox(self.tr("请假人"))
        self.deputy = ChoiceBox(self.tr("代办人"))
        self.first = self._day()
        self.last = self._day()
        self.add = button(self.tr("登记请假(&J)"))
        self._names: dict[str, str] = {}
        self._lay_out()
        self.add.clicked.connect(self._add)

    def reload(self) -> None:
        """Reads people and absences anew."""
        persons = self._office.shelf.persons()
        self._names = {person.id: person.name for person in persons}
        for box, nothing in (
            (self.person, self.tr("请选择")),
            (self.deputy, self.tr("按“代理人”设置")),
        ):
            kept = box.value()
            box.keep_none()
            box.offer(nothing, "")
            for person in persons:
                box.offer(person.name, person.id)
            box.choose(kept)
        book = self._office.books.policy
        self._office.run(book.absences, done=self._show, failed=self._refuse, owner=self)

    def _show(self, absences: Sequence[Absence]) -> None:
        emptied(self._list)
        if not absences:
            self._list.addWidget(text(self.tr("目前没有登记请假。"), "caption"))
        for absence in absences:
            self._list.addLayout(self._row(absence))

    def _row(self, absence: Absence) -> QHBoxLayout:
        deputy = self._names.get(absence.deputy_id or "", self.tr("代理人"))
        words = self.tr("{name}：{first} 至 {last}，由{deputy}代办").format(
            name=self._names.get(absence.person_id, ""),
            first=short_day(absence.first_on),
            last=short_day(absence.last_on),
            deputy=deputy,
        )
        end = button(self.tr("销假"), kind="quiet")
        end.setAccessibleName(self.tr("销假：{name}").format(name=words))
        end.clicked.connect(partial(self._end, absence.id))
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(words), 1)
        row.addWidget(end)
        return row

    def _add(self) -> None:
        self.rows.clear()
        first, last = self.first.value(), self.last.value()
        if not self.person.value():
            self._person_row.set_error(self.tr("请选择请假人。"))
        if first is None:
            self._first_row.set_error(self.first.complaint() or self.tr("请填写第一日。"))
        if last is None:
            self._last_row.set_error(self.last.complaint() or self.tr("请填写最后一日。"))
        if self.rows.focus_first_error() or first is None or last is None:
            return
        self._office.run(
            self._office.books.policy.add_absence,
            *(self.person.value(), first, last, self.deputy.value() or None),
            done=self._added,
            failed=self._refuse,
            owner=self,
        )

    def _added(self, _changes: Changes) -> None:
        for field in (self.first, self.last):
            field.set_value(None)
        self.person.choose("")
        self.reload()

    def _end(self, absence_id: str) -> None:
        self._office.run(
            self._office.books.policy.end_absence,
            absence_id,
            done=lambda _: self.reload(),
            failed=self._refuse,
            owner=self,
        )

    def _refuse(self, error: TrackerError) -> None:
        self._last_row.set_error(error_sentence(error))

    def _day(self) -> DateField:
        return DateField(
            self._office.today, lambda day: self._office.calendar.day(day), HEARING_DAYS_AHEAD
        )

    def _lay_out(self) -> None:
        self.rows = FormRows("above")
        self.rows.add_heading(self.tr("请假与代理"))
        self._list = QVBoxLayout()
        self._person_row = self.rows.add(self.tr("请假人(&P)"), self.person)
        self._first_row = self.rows.add(self.tr("第一日(&B)"), self.first)
        self._last_row = self.rows.add(self.tr("最后一日(&N)"), self.last)
        self.rows.add(
            self.tr("代办人(&D)"),
            self.deputy,
            help=self.tr("请假期间到期的提醒转给代办人，原承办人名下留有记录。"),
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.rows)
        column.addLayout(foot)
        column.addLayout(self._list)
