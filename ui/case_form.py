"""收文登记: which paper came, what stands on it, and at once the last days that follow from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from tracker.codes import Stage
from tracker.errors import TrackerError
from tracker.intake import (
    Draft,
    Finding,
    Known,
    PartyDraft,
    Severity,
    check,
    unified_number,
)
from tracker.papers import PAPERS, IncomingPaper
from tracker.queries import CaseFile
from ui.case_form_parts import MainFields, MoreFields, draft_of
from ui.deadline_preview import DeadlinePreview
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRow
from ui.number_notice import NumberNotice
from ui.office import Office
from ui.page import scrolling
from ui.paper_choice import USUAL_FIRST, PaperChoice
from ui.party_rows import CoParty, PartyFields
from ui.pieces import button, confirmed, link, text
from ui.timeline_view import agency_name
from ui.words import error_sentence, finding_sentence, say

PAPER_WIDTH = 268
PREVIEW_WIDTH = 364
SIZE = (1240, 700)
FILING = (IncomingPaper.ANSWER_NOTICE,)


class CaseForm(EntryDialog):
    """Registers a paper: a new case, or an event of a registered one.

    `case_id` opens the form for a paper of that case, `filing_case_id` for turning a mediation
    into a filed case. After `ask()` the attribute `case_id` is the case to show: the one saved, or
    the one the officer chose to open instead.
    """

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        case_id: str | None = None,
        filing_case_id: str | None = None,
    ) -> None:
        super().__init__(office, "", "", parent)
        self.case_id = case_id
        self._filing = filing_case_id
        self._given = case_id or filing_case_id
        self._joined: CaseFile | None = None
        self._looked_up = ""
        self._tried = False
        shelf = office.shelf
        self._agencies = [agency.name for agency in shelf.agencies()]
        self._forums = [forum.name for forum in shelf.forums()]
        self._persons = [person.name for person in shelf.persons()]

        self.papers = PaperChoice()
        self.party = PartyFields(office, self._agencies, self._persons)
        self.main = MainFields(office, self.party, self._forums)
        self.more = MoreFields()
        self.notice = NumberNotice()
        self.co_parties: list[CoParty] = []
        self.add_party_button = link(self.tr("＋ 添加共同被告机关"))
        self.full_button = button(self.tr("完整登记（F6）"))
        self.full_button.setCheckable(True)
        self.preview = DeadlinePreview(office.rules, office.calendar)
        self._soon = QTimer(self, interval=0, singleShot=True)

        self._entitle()
        self._lay_out()
        self._connect()
        self._begin()

    @property
    def parties(self) -> list[PartyFields]:
        """The agencies of ours in the form, in order."""
        return [self.party, *(each.fields for each in self.co_parties)]

    def draft(self) -> Draft:
        """The paper as typed."""
        draft = draft_of(self.papers.paper(), self.main, self.more)
        parties = tuple(self._party_draft(fields) for fields in self.parties)
        if self._joined is None:
            return replace(draft, parties=parties)
        case = self._joined.case
        stage = draft.stage if self._filing else case.stage
        return replace(
            draft, parties=parties, case_id=case.id, procedure=case.procedure, stage=stage
        )

    def entered(self) -> object:
        """Everything typed."""
        return self.draft()

    def save(self) -> None:
        """Registers the paper, after a yes to every new name."""
        self._tried = True
        findings = self._review()
        if self._stopped(findings):
            return
        names = [str(dict(each.params)["name"]) for each in _questions(findings)]
        if names and not self._agreed(names):
            return
        draft = replace(self.draft(), create=frozenset(names))
        book = self.office.books.case
        if self._filing:
            self.run(book.file_mediated, self._filing, draft)
        else:
            self.run(book.register, draft)

    def refused(self, error: TrackerError) -> None:
        """Says why nothing was saved, at the fields where that is known."""
        super().refused(error)
        for finding in error.params.get("findings", ()):  # type: ignore[attr-defined]
            self._tell(finding)

    def accept(self) -> None:
        """Closes; the case saved is the one to show."""
        if self.changes is not None and self.changes.main:
            self.case_id = self.changes.main
        super().accept()

    def add_party(self) -> PartyFields:
        """A further agency of ours, with rows of its own."""
        fields = PartyFields(self.office, self._agencies, self._persons)
        block = CoParty(fields, len(self.co_parties) + 2)
        kind = PAPERS[self.papers.paper()]
        fields.suit(kind.procedure, kind.role)
        if self._joined is not None:
            fields.agency.restrict(self._case_agencies())
        self.co_parties.append(block)
        self._blocks.addWidget(block)
        block.removed.connect(lambda: self._remove_party(block))
        fields.changed.connect(self._soon.start)
        fields.agency.setFocus()
        self._soon.start()
        return fields

    def show_full(self, full: bool) -> None:
        """Opens every column of the ledger, or only what the paper says."""
        self.main.show_full(full)
        self.tabs.setTabVisible(1, full)
        self.tabs.tabBar().setVisible(full)
        self.full_button.setText(self.tr("简要登记（F6）") if full else self.tr("完整登记（F6）"))

    def _remove_party(self, block: CoParty) -> None:
        self.co_parties.remove(block)
        block.hide()
        block.deleteLater()
        for place, each in enumerate(self.co_parties):
            each.number(place + 2)
        self._soon.start()

    def _party_draft(self, fields: PartyFields) -> PartyDraft:
        """The agency as typed; in a registered case its role is the one it has there."""
        typed = fields.draft()
        if self._joined is None or self._filing:
            return typed
        roles = {agency_name(self._joined, p.id): p.our_role for p in self._joined.parties}
        return replace(typed, our_role=roles.get(typed.agency, typed.our_role))

    # --- what follows from what was typed ---

    def _chosen_paper(self, paper: IncomingPaper) -> None:
        self.main.suit(paper)
        for block in self.co_parties:
            block.fields.suit(PAPERS[paper].procedure, PAPERS[paper].role)
        self._looked_up = ""
        self._soon.start()

    def _review(self) -> list[Finding]:
        """Looks the number up, says what is to be said at the fields, shows the last days."""
        self._look_up()
        findings = check(
            self.draft(),
            today=self.office.today(),
            calendar=self.office.calendar,
            known=Known(
                frozenset(self._agencies), frozenset(self._forums), frozenset(self._persons)
            ),
        )
        for row in self._all_rows():
            row.clear()
        for finding in reversed(findings):
            if self._tried or finding.code != "required":
                self._tell(finding)
        self._show_bad_dates()
        self._show_last_days()
        return findings

    def _look_up(self) -> None:
        """A number that is registered: join that case, or warn of a double entry."""
        number = unified_number(self.main.official_no.text())
        if self._given or number == self._looked_up:
            return
        self._looked_up = number
        found = self.office.shelf.find_cases(number) if number else []
        joins = PAPERS[self.papers.paper()].joins
        if found and joins:
            self._join(found[-1][0])
            self.notice.show_joined(found, found[-1][0])
            return
        self._join(None)
        if found:
            self.notice.show_double(found)
        elif joins and number:
            self.notice.show_unknown()
        else:
            self.notice.show_nothing()

    def _join(self, case_id: str | None) -> None:
        """The paper belongs to this case, or to none yet."""
        if case_id is None and self._joined is None:
            return
        self._joined = self.office.shelf.case_file(case_id) if case_id else None
        self.main.show_joined(self._joined is not None and not self._filing)
        agencies = self._case_agencies() if self._joined else None
        for fields in self.parties:
            fields.agency.restrict(agencies)
        self._soon.start()

    def _case_agencies(self) -> list[str]:
        if self._joined is None:
            return []
        return [agency_name(self._joined, party.id) for party in self._joined.parties]

    def _show_last_days(self) -> None:
        draft = self.draft()
        if (draft.stage or draft.kind.stages[0]) is Stage.PRE_MEDIATION:
            self.preview.show_sentence(
                self.tr("诉前调解阶段尚未立案，不起算答辩和举证期限。立案后在案件页选择“转为立案”。")
            )
        elif not any(party.served_on for party in draft.parties):
            self.preview.show_sentence(self.tr("填写签收日期，这里立即列出各项期限的届满日和理由。"))
        else:
            self._show_computed(draft)

    def _show_computed(self, draft: Draft) -> None:
        try:
            drafted = self.office.books.case.draft_deadlines(draft)
        except TrackerError as error:
            self.preview.show_sentence(error_sentence(error), "overdue")
            return
        if not drafted:
            self.preview.show_sentence(self.tr("按所选文书和审级，没有需要登记的期限。"))
            return
        names = [party.agency or self.tr("本方机关") for party in draft.parties]
        self.preview.show_drafted(drafted, names, self.office.today())

    # --- what is said at the fields ---

    def _tell(self, finding: Finding) -> None:
        row = self._row(finding.field)
        if row is None:
            self.say(finding_sentence(finding), "error")
        elif finding.severity is Severity.ERROR:
            row.set_error(finding_sentence(finding))
        else:
            row.set_warning(finding_sentence(finding))

    def _row(self, field: str) -> FormRow | None:
        if field.startswith("parties."):
            _parties, place, name = field.split(".")
            return self.parties[int(place)].rows.get(name)
        return self.main.field_rows.get(field) or self.more.field_rows.get(field)

    def _all_rows(self) -> list[FormRow]:
        rows = [*self.main.field_rows.values(), *self.more.field_rows.values()]
        return rows + [row for fields in self.parties for row in fields.rows.values()]

    def _show_bad_dates(self) -> None:
        """A text that is no date stays an error until it is one, or nothing."""
        for row in self._all_rows():
            complaint = getattr(row.field, "complaint", None)
            if complaint is not None and (words := complaint()):
                row.set_error(words)

    def _stopped(self, findings: Iterable[Finding]) -> bool:
        """Whether errors stand in the way of saving; the first one gets the cursor."""
        wrong = [row for row in self._all_rows() if row.has_error()]
        if not wrong and not any(each.severity is Severity.ERROR for each in findings):
            self.say("")
            return False
        self.say(self.tr("还有 {count} 处需要更正，见标红的栏目。").format(count=len(wrong)), "error")
        order = [self.party.rows["served_on"], *self._all_rows()]
        first = next((row for row in order if row.has_error()), None)
        if first is not None:
            first.focus()
        return True

    def _agreed(self, names: list[str]) -> bool:
        return confirmed(
            self,
            self.tr("新建下列名称？"),
            self.tr("将新建：{names}。如与已有名称只差一两个字，请返回核对。").format(
                names=say("、").join(dict.fromkeys(names))
            ),
            self.tr("新建并登记"),
            self.tr("返回核对"),
        )

    def _open_instead(self, case_id: str) -> None:
        """The officer goes to the case that is already there."""
        self.case_id = case_id
        super().accept()

    # --- how it is put together ---

    def _entitle(self) -> None:
        if self._filing:
            self.setWindowTitle(self.tr("转为立案"))
            self.save_button.setText(self.tr("转为立案"))
        else:
            self.setWindowTitle(self.tr("收文登记"))
            self.save_button.setText(self.tr("登记"))

    def _begin(self) -> None:
        """The state before anything is typed."""
        if self._filing:
            self.papers.offer(FILING)
        elif self._given:
            self._offer_papers_of_case(self._given)
        self.main.suit(self.papers.paper())
        self.show_full(False)
        if self._given:
            self._take_case(self._given)
        self._review()
        self.begin()
        (self.party.served_on if self._given else self.papers).setFocus()

    def _offer_papers_of_case(self, case_id: str) -> None:
        procedure = self.office.shelf.case_file(case_id).case.procedure
        joining = [p for p in USUAL_FIRST if PAPERS[p].joins and PAPERS[p].procedure is procedure]
        rest = [p for p in USUAL_FIRST if p not in joining and PAPERS[p].procedure is procedure]
        self.papers.offer([*joining, *rest])

    def _take_case(self, case_id: str) -> None:
        """Fills in what is known of a registered case."""
        self._join(case_id)
        file = self._joined
        assert file is not None
        self.main.claimants.setText("、".join(claimant.name for claimant in file.claimants))
        self.main.forum.set_value(file.forum.name if file.forum else "")
        if not self._filing:
            self.main.official_no.setText(file.case.official_no)
        live = [party for party in file.parties if party.voided_at is None]
        if self._filing:
            for _party in live[1:]:
                self.add_party()
        for fields, party in zip(self.parties, live, strict=False):
            handler = file.persons.get(party.handler_id or "")
            fields.take(party, agency_name(file, party.id), handler.name if handler else "")

    def _connect(self) -> None:
        self.papers.paper_chosen.connect(self._chosen_paper)
        self.main.changed.connect(self._soon.start)
        self.more.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._review)
        self.notice.open_asked.connect(self._open_instead)
        self.notice.case_chosen.connect(self._join)
        self.add_party_button.clicked.connect(self.add_party)
        self.full_button.toggled.connect(self.show_full)
        QShortcut(QKeySequence("F6"), self, self.full_button.toggle)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(_titled(self.tr("收到的是什么文书"), self.papers, PAPER_WIDTH))
        columns.addLayout(self._middle(), 1)
        columns.addLayout(_titled(self.tr("期限预览"), self.preview, PREVIEW_WIDTH))
        self.body.addLayout(columns, 1)
        self.foot.insertWidget(0, self.full_button)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 48))

    def _middle(self) -> QVBoxLayout:
        inside = QWidget()
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 4, 8, 4)
        lines.addWidget(self.main)
        lines.addLayout(self._blocks)
        lines.addWidget(self.add_party_button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        second = QWidget()
        more = QVBoxLayout(second)
        more.setContentsMargins(0, 12, 8, 4)
        more.addWidget(self.more)
        more.addStretch(1)
        self.tabs = QTabWidget()
        self.tabs.addTab(scrolling(inside), self.tr("登记"))
        self.tabs.addTab(scrolling(second), self.tr("更多"))
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout()
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        return column


def _questions(findings: Iterable[Finding]) -> list[Finding]:
    return [each for each in findings if each.severity is Severity.QUESTION]


def _titled(title: str, widget: QWidget, width: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    words = text(title, "strong")
    words.setBuddy(widget)
    column.addWidget(words)
    column.addWidget(widget, 1)
    frame = QFrame()
    frame.setFixedWidth(width)
    frame.setFixedHeight(0)
    column.addWidget(frame)
    return column
