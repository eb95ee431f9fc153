"""请假与代理: who is away from when to when, and who stands in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tracker.books import Changes
from tracker.books.absence_checks import AbsenceLine
from tracker.errors import TrackerError
from ui.date_field import DateField
from ui.elided_label import ElidedLabel
from ui.form_rows import FormRows
from ui.icons import IconLabel
from ui.inputs import HEARING_DAYS_AHEAD
from ui.office import Office
from ui.people import person_box, with_people
from ui.pieces import button, emptied, text
from ui.words import error_sentence, listed, short_day


class AbsenceCard(QFrame):
    """Each absence is kept at once; the list shows those that are not over."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.setProperty("card", True)
        self.person = person_box(self.tr("请选择或输入姓名"))
        self.deputy = person_box(self.tr("按“代理人”设置，也可选择或输入姓名"))
        self.first = self._day()
        self.last = self._day()
        self.add = button(self.tr("登记请假(&J)"))
        self._ids: dict[str, str] = {}
        self._lay_out()
        self.add.clicked.connect(self._add)

    def reload(self) -> None:
        """Reads people and absences anew."""
        self._ids = {person.name: person.id for person in self._office.shelf.persons()}
        for box in (self.person, self.deputy):
            box.offer(list(self._ids))
        book = self._office.books.policy
        self._office.run(book.absences, done=self._show, failed=self._refuse, owner=self)

    def _show(self, lines: Sequence[AbsenceLine]) -> None:
        emptied(self._list)
        if not lines:
            self._list.addWidget(text(self.tr("目前没有登记请假。"), "caption"))
        names = {person_id: name for name, person_id in self._ids.items()}
        for line in lines:
            self._list.addLayout(self._row(line, names))
            if line.stays:
                self._list.addLayout(self._warning(line))

    def _row(self, line: AbsenceLine, names: dict[str, str]) -> QHBoxLayout:
        absence = line.absence
        words = self.tr("{name}：{first} 至 {last}").format(
            name=names.get(absence.person_id, ""),
            first=short_day(absence.first_on),
            last=short_day(absence.last_on),
        )
        if line.deputies:
            deputies = listed(sorted(names.get(each, "") for each in line.deputies))
            words = self.tr("{absence}，由{deputy}代办").format(absence=words, deputy=deputies)
        end = button(self.tr("销假"), kind="quiet")
        end.setAccessibleName(self.tr("销假：{name}").format(name=words))
        end.clicked.connect(partial(self._end, absence.id))
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(words), 1)
        row.addWidget(end)
        return row

    def _warning(self, line: AbsenceLine) -> QHBoxLayout:
        words = self.tr("没有代理人，仍提醒本人。")
        if line.deputies:
            words = self.tr("部分提醒没有代理人，仍提醒本人。")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel("triangle-alert", "soon", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, "warning"), 1)
        return row

    def _add(self) -> None:
        self.rows.clear()
        first, last = self.first.value(), self.last.value()
        if not self.person.value():
            self._person_row.set_error(self.tr("请选择或输入请假人。"))
        if first is None:
            self._first_row.set_error(self.first.complaint() or self.tr("请填写第一日。"))
        if last is None:
            self._last_row.set_error(self.last.complaint() or self.tr("请填写最后一日。"))
        if self.rows.focus_first_error() or first is None or last is None:
            return
        names = self.person.value(), self.deputy.value()
        keep = partial(self._keep, *names, first, last)
        with_people(self._office, self, names, keep, self._refuse)

    def _keep(self, person: str, deputy: str, first: date, last: date) -> None:
        self.reload()
        self._office.run(
            self._office.books.policy.add_absence,
            *(self._ids[person], first, last, self._ids.get(deputy)),
            done=self._added,
            failed=self._refuse,
            owner=self,
        )

    def _added(self, _changes: Changes) -> None:
        for field in (self.first, self.last):
            field.set_value(None)
        for box in (self.person, self.deputy):
            box.set_value("")
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
        row = {
            "deputy_is_absent_person": self._deputy_row,
            "absence_twice": self._first_row,
        }.get(error.code, self._last_row)
        row.set_error(error_sentence(error))

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
        self._deputy_row = self.rows.add(
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
