"""A case on one page: its last days with their reasons, its agencies, what happened, its papers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tracker.books import Changes
from tracker.cases import CaseEvent
from tracker.codes import DeadlineState, EventKind
from tracker.deadlines import Deadline, is_duty
from tracker.defence import Defence
from tracker.docket import Undated
from tracker.errors import TrackerError
from tracker.hearings import Hearing
from tracker.queries import CaseFile
from ui.amend_form import AmendForm
from ui.case_deadlines import DeadlineSection
from ui.case_facts import CaseFacts, DocumentSection, HearingSection, PartySection
from ui.case_form import CaseForm
from ui.case_header import CaseHeader, next_duty
from ui.case_section import Section
from ui.close_dialog import CloseDialog
from ui.correction_form import CorrectionForm
from ui.deadline_dialogs import ExplainDialog, ProofDialog, ReopenDialog, VoidDialog
from ui.deadline_row import CLOSE, EXPLAIN, PROVE, REOPEN, SUBMIT
from ui.deadline_sheet import DeadlineSheet
from ui.defence_section import DefenceDialog, DefenceSection
from ui.document_opener import DocumentOpener
from ui.effect_notice import EffectNotice
from ui.entry_dialog import EntryDialog
from ui.event_form import EventForm
from ui.history_view import HistoryView
from ui.joining_dialog import JoiningDialog
from ui.linked_cases import LinkedSection
from ui.office import Office
from ui.page import scrolling
from ui.pieces import card, link, text
from ui.reminder_section import ReminderSection
from ui.sheet_bar import SheetDialog
from ui.submit_dialog import SubmitDialog
from ui.timeline_view import TimelineView, agency_name
from ui.why_panel import WhyPanel
from ui.words import error_sentence

WHY_WIDTH, WHY_HEIGHT = 336, 320
NARROW = 1080
"""A narrower page has no room for the reasons beside the case; they stand below its last days."""


class CasePage(QWidget):
    """Shows one case and re-reads it when it changes. It asks with dialogs; the books save."""

    back_requested = Signal()
    law_wanted = Signal()
    case_opened = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.case_id: str | None = None
        self.file: CaseFile | None = None

        self.header = CaseHeader(office)
        self.failure = text("", "error")
        self.failure.hide()
        self.deadlines = DeadlineSection(office)
        self.effect = EffectNotice()
        self.defences = DefenceSection(office)
        self.linked = LinkedSection()
        self.parties = PartySection()
        self.timeline = TimelineView()
        self.hearings = HearingSection()
        self.reminders = ReminderSection(office)
        self.documents = DocumentSection()
        self.facts = CaseFacts(office.rules)
        self.history = HistoryView()
        self.why = WhyPanel(office.rules)
        self.opener = DocumentOpener(office, self)
        self._jump_links: dict[Section, QPushButton] = {}
        self._sections = (
            self.deadlines,
            self.timeline,
            self.defences,
            self.parties,
            self.linked,
            self.hearings,
            self.documents,
            self.facts,
            self.reminders,
            self.history,
        )

        self._lay_out()
        self._connect()

    def show_case(self, case_id: str) -> None:
        """Opens this case at the top, with the reasons of its next last day."""
        self.case_id = case_id
        self._read()
        self.scroll.verticalScrollBar().setValue(0)
        if self.file is not None:
            first = next_duty(self.file) or next(iter(self.deadlines.deadlines()), None)
            self._explain(first)
        self.header.paper_button.setFocus()
        self.case_opened.emit(case_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the reasons leave the whole width to the case."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        (self._below if narrow else self._beside).layout().addWidget(self.why)
        self._below.setVisible(narrow)
        self._beside.setHidden(narrow)

    def _read(self) -> None:
        try:
            self.file = self.office.shelf.case_file(self.case_id or "")
        except TrackerError as error:
            self._show_failure(error)
            return
        self.failure.hide()
        self.header.show_file(self.file)
        self.effect.show_file(self.file)
        for section in self._sections:
            section.show_file(self.file)
        for section, jump in self._jump_links.items():
            jump.setVisible(not section.isHidden())
        self._explain_again()

    def _show_failure(self, error: TrackerError) -> None:
        self.failure.setText(error_sentence(error))
        self.failure.show()

    def _explain_again(self) -> None:
        """Keeps the reasons of the same deadline beside, as it stands now."""
        shown = self.why.shown.id if self.why.shown else None
        there = (each for each in self.deadlines.deadlines() if each.id == shown)
        self._explain(next(there, None))

    def _explain(self, deadline: Deadline | None) -> None:
        if deadline is None or self.file is None:
            self.why.clear()
            return
        agency = agency_name(self.file, deadline.party_id)
        self.why.show_deadline(deadline, agency, self.file.events)
        self.deadlines.mark(deadline.id)

    def _explain_chosen(self, deadline: Deadline) -> None:
        self._explain(deadline)
        if self._below.isVisible():
            self.scroll.ensureWidgetVisible(self._below)

    def _outdated(self, changes: Changes) -> None:
        everything = "*" in changes.kinds or not changes.case_ids
        if self.case_id and (everything or self.case_id in changes.case_ids):
            self._read()

    def _act(self, name: str, deadline: Deadline) -> None:
        """Opens the dialog for what the officer wants to do about a deadline."""
        office, one = self.office, (deadline.id,)
        dialogs: dict[str, Callable[[], EntryDialog]] = {
            SUBMIT: lambda: SubmitDialog(office, self, one, case_id=self.case_id),
            CLOSE: lambda: CloseDialog(office, self, one, case_id=self.case_id),
            EXPLAIN: lambda: ExplainDialog(office, self, deadline),
            PROVE: lambda: ProofDialog(office, self, deadline),
            REOPEN: lambda: ReopenDialog(office, self, deadline),
        }
        self._ask(dialogs[name])

    def _ask(self, make: Callable[[], EntryDialog | SheetDialog]) -> None:
        """Opens a dialog; when what it needs cannot be read now, that is said."""
        try:
            dialog = make()
        except TrackerError as error:
            self._show_failure(error)
            return
        dialog.ask()
        dialog.deleteLater()

    def _submit(self) -> None:
        """登记提交 for everything that falls due together with the next last day."""
        first = next_duty(self.file) if self.file else None
        if self.file is None or first is None:
            return
        together = tuple(
            each.id
            for each in self.deadlines.deadlines()
            if each.party_id == first.party_id
            and each.rule_id == first.rule_id
            and each.state is DeadlineState.OPEN
            and is_duty(each)
        )
        self._ask(lambda: SubmitDialog(self.office, self, together, case_id=self.case_id))

    def _register_paper(self) -> None:
        self._ask(lambda: CaseForm(self.office, self, case_id=self.case_id))

    def _file_mediated(self) -> None:
        self._ask(lambda: CaseForm(self.office, self, filing_case_id=self.case_id))

    def _record(self) -> None:
        if (file := self.file) is not None:
            self._ask(lambda: EventForm(self.office, self, file))

    def _change_hearing(self, kind: EventKind, hearing: Hearing) -> None:
        """改期, 取消."""
        if (file := self.file) is not None:
            meant = {"hearing_id": hearing.id}
            self._ask(lambda: EventForm(self.office, self, file, kind, None, meant))

    def _fix_date(self, undated: Undated) -> None:
        """填写日期 of a matter that a court or a paper dates."""
        if (file := self.file) is not None:
            meant = {"rule_id": undated.rule_id}
            kind, party = EventKind.TERM_FIXED, undated.party_id
            self._ask(lambda: EventForm(self.office, self, file, kind, party, meant))

    def _record_fact(self, kind: EventKind) -> None:
        """A fact that would tell more about an objection."""
        if (file := self.file) is not None:
            self._ask(lambda: EventForm(self.office, self, file, kind))

    def _confirm_effect(self, day: date) -> None:
        """确认生效日: the day proposed, to be checked by the officer."""
        if (file := self.file) is not None:
            meant = {"on": day}
            self._ask(lambda: EventForm(self.office, self, file, EventKind.EFFECTIVE, None, meant))

    def _decide(self, defence: Defence) -> None:
        if (file := self.file) is not None:
            self._ask(lambda: DefenceDialog(self.office, self, file, defence))

    def _join(self) -> None:
        """One more of our agencies."""
        if (file := self.file) is not None:
            self._ask(lambda: JoiningDialog(self.office, self, file))

    def _open_successor(self) -> None:
        """建立后续案件; the case registered is opened at once."""
        form = CaseForm(self.office, self, follows=self.case_id)
        if form.ask() and form.case_id:
            self.case_wanted.emit(form.case_id)
        form.deleteLater()

    def _amend(self) -> None:
        if (file := self.file) is not None:
            self._ask(lambda: AmendForm(self.office, self, file))

    def _correct(self, event: CaseEvent) -> None:
        if (file := self.file) is not None:
            self._ask(lambda: CorrectionForm(self.office, self, file, event))

    def _void(self, event: CaseEvent) -> None:
        if (file := self.file) is not None:
            self._ask(lambda: VoidDialog(self.office, self, file, event))

    def _sheet(self, deadline: Deadline) -> None:
        if (file := self.file) is not None:
            rules, calendar = self.office.law.both
            today = self.office.today()
            sheet = DeadlineSheet.of_deadline(file, deadline, rules, calendar, today)
            self._ask(lambda: SheetDialog(self.office, self, sheet))

    def _connect(self) -> None:
        self.header.back_asked.connect(self.back_requested)
        self.header.submit_asked.connect(self._submit)
        self.header.paper_asked.connect(self._register_paper)
        self.header.filing_asked.connect(self._file_mediated)
        self.deadlines.chosen.connect(self._explain_chosen)
        self.deadlines.acted.connect(self._act)
        self.deadlines.date_asked.connect(self._fix_date)
        self.deadlines.law_asked.connect(self.law_wanted)
        self.effect.confirm_asked.connect(self._confirm_effect)
        self.defences.fact_asked.connect(self._record_fact)
        self.defences.decision_asked.connect(self._decide)
        self.parties.joining_asked.connect(self._join)
        self.linked.case_asked.connect(self.case_wanted)
        self.linked.successor_asked.connect(self._open_successor)
        self.timeline.record_asked.connect(self._record)
        self.timeline.correct_asked.connect(self._correct)
        self.timeline.void_asked.connect(self._void)
        moved, cancelled = EventKind.HEARING_MOVED, EventKind.HEARING_CANCELLED
        self.hearings.moving_asked.connect(lambda each: self._change_hearing(moved, each))
        self.hearings.cancelling_asked.connect(lambda each: self._change_hearing(cancelled, each))
        self.why.sheet_asked.connect(self._sheet)
        self.facts.amend_asked.connect(self._amend)
        self.documents.open_asked.connect(self.opener.open)
        self.office.changed.connect(self._outdated)

    def _lay_out(self) -> None:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(12)
        lines.addWidget(self.effect)
        for section in self._sections:
            lines.addWidget(section)
        self._beside, self._below = _frame(), _frame()
        self._beside.setFixedWidth(WHY_WIDTH)
        self._beside.layout().addWidget(self.why)
        self._below.setFixedHeight(WHY_HEIGHT)
        self._below.hide()
        lines.insertWidget(lines.indexOf(self.deadlines) + 1, self._below)
        lines.addStretch(1)
        self.scroll: QScrollArea = scrolling(column)
        # English words may need more than the smallest window has; nothing may be out of reach.
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.scroll, 1)
        body.addWidget(self._beside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(10)
        outer.addWidget(self.header)
        outer.addWidget(self.failure)
        outer.addLayout(self._jumps())
        outer.addLayout(body, 1)

    def _jumps(self) -> QHBoxLayout:
        """One quiet button for each section: the page scrolls to it."""
        line = QHBoxLayout()
        line.setSpacing(4)
        for section in self._sections:
            jump = link(section.heading.text())
            jump.clicked.connect(lambda _=False, to=section: self._scroll_to(to))
            self._jump_links[section] = jump
            line.addWidget(jump)
        line.addStretch(1)
        return line

    def _scroll_to(self, section: Section) -> None:
        self.scroll.verticalScrollBar().setValue(section.y())


def _frame() -> QFrame:
    """A card for what scrolls by itself."""
    frame, inside = card()
    inside.setContentsMargins(1, 1, 1, 1)
    return frame
