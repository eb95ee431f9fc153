"""收文登记: which paper came, what stands on it, and at once the last days that follow from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from tracker.errors import TrackerError
from tracker.hearings import Hearing
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
from ui.field_findings import FieldFindings
from ui.number_notice import NumberNotice
from ui.office import Office
from ui.page import scrolling
from ui.paper_choice import USUAL_FIRST, PaperChoice
from ui.party_rows import PartyList
from ui.pieces import button, confirmed, text
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.words import error_sentence, finding_sentence, listed

PAPER_WIDTH = 268
PREVIEW_WIDTH = 364
SIZE = (1280, 700)
FILING = (IncomingPaper.ANSWER_NOTICE,)
OPENING = (
    IncomingPaper.APPEAL_COPY,
    IncomingPaper.ANSWER_NOTICE,
    IncomingPaper.RETRIAL_COPY,
    IncomingPaper.REPLY_NOTICE,
)
"""Papers with which the next instance begins: appeal, remand or transfer, retrial, a new review."""


class CaseForm(EntryDialog):
    """Registers a paper: a new case, or an event of a registered one.

    `case_id` opens the form for a paper of that case, `filing_case_id` for turning a mediation
    into a filed case, `follows` for the next instance of that case. After `ask()` the attribute
    `case_id` is the case to show: the one saved, or the one the officer chose to open instead.
    """

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        case_id: str | None = None,
        filing_case_id: str | None = None,
        follows: str | None = None,
    ) -> None:
        super().__init__(office, "", "", parent)
        self.case_id = case_id
        self._filing = filing_case_id
        self._follows = follows
        self._given = case_id or filing_case_id
        self._joined: CaseFile | None = None
        self._looked_up: tuple[str, IncomingPaper] | None = None
        self._tried = False
        self._forums = [forum.name for forum in office.shelf.forums()]

        self.papers = PaperChoice()
        self.parties = PartyList(office)
        self.main = MainFields(office, self.parties, self._forums)
        self.more = MoreFields()
        self.findings = FieldFindings(self.main, self.more, self.parties)
        self.notice = NumberNotice()
        self.full_button = button("")
        self.full_button.setCheckable(True)
        self.preview = DeadlinePreview(office)
        self._soon = QTimer(self, interval=0, singleShot=True)

        self._entitle()
        self._lay_out()
        self._connect()
        self._begin()

    def draft(self) -> Draft:
        """The paper as typed."""
        draft = draft_of(self.papers.paper(), self.main, self.more)
        draft = replace(draft, previous_case_id=self._follows)
        parties = tuple(self._in_case(fields.draft()) for fields in self.parties.fields())
        if self._joined is None:
            return replace(draft, parties=parties)
        case = self._joined.case
        stage = draft.stage if self._filing else case.stage
        return replace(
            draft, parties=parties, case_id=case.id, procedure=case.procedure, stage=stage
        )

    def entered(self) -> object:
        """Everything typed, also dates that are none."""
        return self.draft(), self.findings.date_texts()

    def save(self) -> None:
        """Registers the paper, after a yes to every new name."""
        self._tried = True
        findings = self.review()
        if self._stopped(findings):
            return
        questions = (each for each in findings if each.severity is Severity.QUESTION)
        names = list(dict.fromkeys(str(dict(each.params)["name"]) for each in questions))
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
        found = error.params.get("findings", ())
        for finding in found if isinstance(found, tuple) else ():
            self.findings.say(finding)

    def accept(self) -> None:
        """Closes; the case saved is the one to show."""
        if self.changes is not None and self.changes.main:
            self.case_id = self.changes.main
        super().accept()

    def show_full(self, full: bool) -> None:
        """Opens every column of the ledger, or only what the paper says."""
        self.main.show_full(full)
        self.tabs.setTabVisible(1, full)
        self.tabs.tabBar().setVisible(full)
        # A hidden bar would keep the Tab key for itself.
        focus = Qt.FocusPolicy.TabFocus if full else Qt.FocusPolicy.NoFocus
        self.tabs.setFocusPolicy(focus)
        set_property(self.tabs, "bare", not full)
        self.full_button.setText(self.tr("简要登记（F6）") if full else self.tr("完整登记（F6）"))

    def review(self) -> list[Finding]:
        """Looks the number up, says what is to be said at the fields, shows the last days."""
        self._soon.stop()
        self._look_up()
        draft = self.draft()
        agencies, persons = self.parties.known()
        findings = check(
            draft,
            today=self.office.today(),
            calendar=self.office.calendar,
            known=Known(
                agencies,
                frozenset(self._forums),
                persons,
                frozenset(each.starts_at for each in self._hearings_ahead()),
            ),
        )
        for finding in self.findings.show(findings, tried=self._tried):
            self.say(finding_sentence(finding), "error")
        self.preview.show_draft(draft)
        return findings

    def _chosen_paper(self, paper: IncomingPaper) -> None:
        self.main.suit(paper)
        self._soon.start()

    def _in_case(self, typed: PartyDraft) -> PartyDraft:
        """The agency as typed; in a registered case it keeps the role it has there."""
        if self._joined is None or self._filing:
            return typed
        roles = {agency_name(self._joined, p.id): p.our_role for p in self._joined.parties}
        return replace(typed, our_role=roles.get(typed.agency, typed.our_role))

    def _look_up(self) -> None:
        """A number that is registered: join that case, or warn of a double entry."""
        paper = self.papers.paper()
        number = unified_number(self.main.official_no.text())
        if self._given or (number, paper) == self._looked_up:
            return
        try:
            found = self.office.shelf.find_cases(number) if number else []
        except TrackerError as error:
            self.say(error_sentence(error), "error")
            return
        self._looked_up = (number, paper)
        joins = PAPERS[paper].joins
        self._join(found[-1][0] if found and joins else None)
        if found and joins:
            self.notice.show_joined(found, found[-1][0])
        elif found:
            self.notice.show_double(found)
        elif joins and number:
            self.notice.show_unknown()
        else:
            self.notice.show_nothing()

    def _join(self, case_id: str | None) -> None:
        """The paper belongs to this case, or to none yet."""
        if case_id is None and self._joined is None:
            return
        file = self.office.shelf.case_file(case_id) if case_id else None
        self._joined = file
        self.main.show_joined(file is not None and not self._filing, self._hearings_ahead())
        live = [party for party in file.parties if party.voided_at is None] if file else []
        self.parties.restrict([agency_name(file, party.id) for party in live] if file else None)
        self._soon.start()

    def _hearings_ahead(self) -> list[Hearing]:
        """The hearings of the case that are still to come: a summons may move one of them."""
        known = self._joined.hearings if self._joined else ()
        now = self.office.now()
        return [each for each in known if each.voided_at is None and each.starts_at > now]

    def _stopped(self, findings: list[Finding]) -> bool:
        """Whether errors stand in the way of saving; the first one gets the cursor."""
        wrong = self.findings.wrong()
        if not wrong and not any(each.severity is Severity.ERROR for each in findings):
            self.say("")
            return False
        words = self.tr("还有 {count} 处需要更正，见标红的栏目。")
        self.say(words.format(count=len(wrong)), "error")
        if wrong:
            self.tabs.setCurrentIndex(int(wrong[0] in self.more.rows()))
            wrong[0].focus()
        return True

    def _agreed(self, names: list[str]) -> bool:
        return confirmed(
            self,
            self.tr("新建下列名称？"),
            self.tr("将新建：{names}。如与已有名称只差一两个字，请返回核对。").format(
                names=listed(names)
            ),
            self.tr("新建并登记"),
            self.tr("返回核对"),
        )

    def _open_instead(self, case_id: str) -> None:
        """The officer goes to the case that is already there."""
        self.case_id = case_id
        super().accept()

    def _entitle(self) -> None:
        title = self.tr("转为立案") if self._filing else self.tr("收文登记")
        if self._follows:
            title = self.tr("建立后续案件")
        self.setWindowTitle(title)
        self.save_button.setText(title if self._filing else self.tr("登记"))

    def _begin(self) -> None:
        """The state before anything is typed."""
        if self._filing:
            self.papers.offer(FILING)
        elif self._given:
            self._offer_papers_of_case(self._given)
        elif self._follows:
            self.papers.offer(OPENING)
        self.main.suit(self.papers.paper())
        self.show_full(False)
        if self._given:
            self._take_case(self._given)
        elif self._follows:
            self._take_before(self._follows)
        try:
            self.review()
        except TrackerError as error:
            self.say(error_sentence(error), "error")
        self.begin()
        (self.parties.first.served_on if self._given else self.papers).setFocus()

    def _offer_papers_of_case(self, case_id: str) -> None:
        procedure = self.office.shelf.case_file(case_id).case.procedure
        fitting = [paper for paper in USUAL_FIRST if PAPERS[paper].procedure is procedure]
        self.papers.offer(sorted(fitting, key=lambda paper: not PAPERS[paper].joins))

    def _take_case(self, case_id: str) -> None:
        """Fills in what is known of a registered case."""
        self._join(case_id)
        file = self._joined
        assert file is not None
        case = file.case
        live = [claimant.name for claimant in file.claimants if claimant.voided_at is None]
        forum = file.forum.name if file.forum else ""
        self.main.take(case, live, forum, keep_number=not self._filing)
        parties = [party for party in file.parties if party.voided_at is None]
        if self._filing:
            for _party in parties[1:]:
                self.parties.add()
        else:
            self.notice.show_joined([(case.id, case.serial, case.procedure, case.stage)], case.id)
            self.notice.open_button.hide()
        for fields, party in zip(self.parties.fields(), parties, strict=False):
            handler = file.persons.get(party.handler_id or "")
            fields.take(party, agency_name(file, party.id), handler.name if handler else "")

    def _take_before(self, case_id: str) -> None:
        """Fills in what the next instance has in common with the case before."""
        file = self.office.shelf.case_file(case_id)
        live = [claimant.name for claimant in file.claimants if claimant.voided_at is None]
        self.main.take(file.case, live, "", keep_number=False)
        parties = [party for party in file.parties if party.voided_at is None]
        for _party in parties[1:]:
            self.parties.add()
        for fields, party in zip(self.parties.fields(), parties, strict=False):
            handler = file.persons.get(party.handler_id or "")
            fields.take(party, agency_name(file, party.id), handler.name if handler else "")
        # The role is that of the next instance, as its paper says, not that of the one before.
        self.main.suit(self.papers.paper())

    def _connect(self) -> None:
        self.papers.paper_chosen.connect(self._chosen_paper)
        self.main.changed.connect(self._soon.start)
        self.more.changed.connect(self._soon.start)
        self._soon.timeout.connect(self.review)
        self.notice.open_asked.connect(self._open_instead)
        self.notice.case_chosen.connect(self._join)
        self.full_button.toggled.connect(self.show_full)
        QShortcut(QKeySequence("F6"), self, self.full_button.toggle)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(_titled(self.tr("收到的是什么文书(&K)"), self.papers, PAPER_WIDTH))
        columns.addLayout(self._middle(), 1)
        columns.addLayout(_titled(self.tr("期限预览"), self.preview, PREVIEW_WIDTH))
        self.body.addLayout(columns, 1)
        self.foot.insertWidget(0, self.full_button)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 48))

    def _middle(self) -> QVBoxLayout:
        self.tabs = QTabWidget()
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(_column(self.main, self.parties), self.tr("登记"))
        self.tabs.addTab(_column(self.more), self.tr("更多"))
        column = QVBoxLayout()
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        return column


def _column(*widgets: QWidget) -> QWidget:
    """Widgets below each other, scrolling where there is no room."""
    inside = QWidget()
    lines = QVBoxLayout(inside)
    lines.setContentsMargins(0, 8, 8, 4)
    for widget in widgets:
        lines.addWidget(widget)
    lines.addStretch(1)
    return scrolling(inside)


def _titled(title: str, widget: QWidget, width: int) -> QVBoxLayout:
    """A column of fixed width under its title."""
    words = text(title, "strong")
    words.setBuddy(widget)
    widget.setFixedWidth(width)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(words)
    column.addWidget(widget, 1)
    return column
