"""提醒规则: when the office wants to be reminded, who is told next, who is away; with a preview."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.books import Changes
from tracker.books.policy_book import PlannedLine
from tracker.errors import TrackerError
from tracker.policy import USUAL, PolicyKind, Reminding, checked
from ui.absence_card import AbsenceCard
from ui.choice_box import ChoiceBox
from ui.contact_fields import ContactFields
from ui.form_rows import FormRows
from ui.office import Office
from ui.page import scrolling
from ui.people import with_people
from ui.pieces import button, card, text
from ui.policy_fields import OptionalHour, OptionalSpan, PolicyFields, Span
from ui.policy_preview import PolicyPreview
from ui.theme import set_property
from ui.words import error_sentence

PREVIEW_AFTER_MS = 300
SHOWN = {"Deadline", "Hearing", "Person", "Agency", "Setting", "*"}
"""Kinds of records that lists and preview show."""

_LEAST_KIND = 200
_MORNING, _EVENING = time(8, 30), time(16, 30)


class PolicyView(QWidget):
    """Nothing is kept before 保存; until then the preview shows what it would mean."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._asked = 0
        self.kind = ChoiceBox(self.tr("提醒类别"))
        self.kind.offer_codes(PolicyKind)
        self.kind.setMinimumWidth(_LEAST_KIND)
        self.preview = PolicyPreview()
        self.save = button(self.tr("保存(&S)"), kind="primary")
        self.undo = button(self.tr("放弃修改(&R)"))
        self.usual = button(self.tr("恢复默认"), kind="quiet")
        self.note = text("", "caption")
        self.absences = AbsenceCard(office)
        self.fields: dict[PolicyKind, PolicyFields] = {}
        self.contacts = ContactFields(office)
        self._kept: Reminding | None = None
        self._edits = False
        self._soon = QTimer(self, interval=PREVIEW_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._look_ahead)
        self._changed_soon = QTimer(self, interval=0, singleShot=True)
        self._changed_soon.timeout.connect(self.refresh)
        self._lay_out()
        self._mark(False)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.contacts.changed.connect(self._edited)
        self.save.clicked.connect(self._keep)
        self.undo.clicked.connect(self.reload)
        self.usual.clicked.connect(self._restore)
        office.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads at every look: people, agencies and deadlines change elsewhere."""
        super().showEvent(event)
        self.refresh()

    def reload(self) -> None:
        """Shows what is kept; what was edited is given up."""
        book = self._office.books.policy
        self._office.run(book.current, done=self._fill, failed=self._tell, owner=self)
        self.absences.reload()

    def refresh(self) -> None:
        """Reads what changed elsewhere; what was edited stays."""
        book = self._office.books.policy
        self._office.run(book.current, done=self._follow, failed=self._tell, owner=self)
        self.absences.reload()

    def reminding(self) -> Reminding:
        """What stands in the fields."""
        return Reminding(
            policies={kind: fields.policy() for kind, fields in self.fields.items()},
            quiet=self.quiet.span(),
            office=self.office_hours.span(),
            digest_at=self.digest.hour(),
            evening_at=self.evening.hour(),
            contacts=self.contacts.contacts(),
        )

    def _follow(self, reminding: Reminding) -> None:
        if not self._edits and reminding != self._kept:
            self._fill(reminding)
        else:
            self.contacts.refresh()
            self._look_ahead()

    def _fill(self, reminding: Reminding) -> None:
        self._kept = reminding
        self.contacts.take(reminding.contacts)
        self._show(reminding)
        self._mark(False)
        self._look_ahead()

    def _restore(self) -> None:
        """The usual times; the people who are told stay, there are no usual ones."""
        self._show(USUAL)
        self._mark(True)
        self._look_ahead()

    def _show(self, reminding: Reminding) -> None:
        """New fields for these settings; cards of people stay as they are."""
        self._body.setWidget(self._form(reminding))
        self.usual.setEnabled(True)

    def _form(self, reminding: Reminding) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._kinds(reminding))
        column.addWidget(self._day(reminding))
        column.addWidget(self._people)
        column.addWidget(self.absences)
        column.addStretch(1)
        return inside

    def _kinds(self, reminding: Reminding) -> QWidget:
        frame, inside = card()
        self.fields = {kind: PolicyFields(kind, reminding.of(kind)) for kind in PolicyKind}
        head = QHBoxLayout()
        head.addWidget(text(self.tr("提醒时点"), "subtitle", wrap=False))
        head.addStretch(1)
        head.addWidget(self.kind)
        inside.addLayout(head)
        for fields in self.fields.values():
            fields.changed.connect(self._edited)
            inside.addWidget(fields)
        self._show_kind()
        return frame

    def _show_kind(self) -> None:
        """One kind at a time: pages in a pile would all be as high as the highest."""
        for kind, fields in self.fields.items():
            fields.setVisible(kind is self.kind.value())

    def _day(self, reminding: Reminding) -> QWidget:
        frame, inside = card()
        rows = FormRows("above")
        rows.add_heading(self.tr("作息与每日安排"))
        self.office_hours = Span(self.tr("上班时间"), reminding.office)
        self.quiet = OptionalSpan(self.tr("不在此时段提醒，改为提前"), reminding.quiet, USUAL.quiet)
        self.digest = OptionalHour(self.tr("每日摘要"), reminding.digest_at, _MORNING)
        self.evening = OptionalHour(self.tr("下班核对"), reminding.evening_at, _EVENING)
        rows.add(
            self.tr("上班时间(&W)"),
            self.office_hours,
            help=self.tr("催办时限按工作日的上班时间计算。"),
        )
        rows.add(self.tr("安静时段(&Q)"), self.quiet)
        rows.add(self.tr("每个工作日(&Y)"), self.digest)
        rows.add_wide(self.evening)
        for each in (self.office_hours, self.quiet, self.digest, self.evening):
            each.changed.connect(self._edited)
        inside.addWidget(rows)
        return frame

    def _edited(self) -> None:
        self._mark(True)
        if self._problem():
            self._look_ahead()
        else:
            self._soon.start()

    def _mark(self, edits: bool) -> None:
        """What can be done now, and what stands in the way of keeping it."""
        self._edits = edits
        problem = self._problem() if edits else ""
        self.save.setEnabled(edits and not problem)
        self.undo.setEnabled(edits)
        self._say(problem, "overdue")

    def _problem(self) -> str:
        try:
            checked(self.reminding())
        except TrackerError as error:
            return error_sentence(error)
        return ""

    def _look_ahead(self) -> None:
        """Only the answer to the last question counts."""
        self._asked += 1
        asked, wanted = self._asked, self.reminding()
        if self._problem():
            self.preview.show_nothing()
            return
        book = self._office.books.policy

        def look() -> tuple[list[PlannedLine], int]:
            return book.preview(wanted), book.told_daily(wanted)

        def show(found: tuple[list[PlannedLine], int]) -> None:
            if asked == self._asked:
                self.preview.show_lines(*found, self._office.rules)

        def refuse(error: TrackerError) -> None:
            if asked == self._asked:
                self.preview.show_refusal(error_sentence(error))

        self._office.run(look, done=show, failed=refuse, owner=self)

    def _keep(self) -> None:
        names = self.contacts.names()
        with_people(self._office, self, names, self._save, self._refuse)

    def _save(self) -> None:
        self.contacts.refresh()
        wanted = self.reminding()

        def kept(_changes: Changes) -> None:
            self._kept = wanted
            self._mark(self.reminding() != wanted)
            if not self._edits:
                self.contacts.take(wanted.contacts)
                self._say(self.tr("已保存，尚未到期的提醒已按新规则重新排定。"), "done")

        self._mark(False)
        book = self._office.books.policy
        self._office.run(book.save, wanted, done=kept, failed=self._refuse, owner=self)

    def _refuse(self, error: TrackerError) -> None:
        self._mark(True)
        self._tell(error)

    def _tell(self, error: TrackerError) -> None:
        self._say(error_sentence(error), "overdue")

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and not changes.kinds.isdisjoint(SHOWN):
            self._changed_soon.start()

    def _say(self, sentence: str, tone: str = "") -> None:
        self.note.setText(sentence)
        set_property(self.note, "tone", tone)

    def _lay_out(self) -> None:
        self._people, inside = card()
        inside.addWidget(self.contacts)
        self._body = scrolling(QWidget())
        self.usual.setEnabled(False)
        foot = QHBoxLayout()
        foot.addWidget(self.usual)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._body, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(16)
        row.addLayout(left, 2)
        row.addWidget(self.preview, 1)
