"""期限: what the agencies of a case must and may do by which day, and what others have to keep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker import docket
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import DeadlineState, Nature, Stage
from tracker.deadlines import Deadline
from tracker.queries import CaseFile
from ui.case_section import Section
from ui.deadline_row import DeadlineRow
from ui.fold import Fold
from ui.office import Office
from ui.open_terms import GapNotice, UndatedRow
from ui.pieces import text
from ui.timeline_view import agency_name

FEW = 3
"""So many periods of others stand open; more of them are folded."""
QUIET, OTHERS = "quiet", "others"
_Facts = tuple[Case, Sequence[CaseParty], Sequence[CaseEvent], docket.Law]


class DeadlineSection(Section):
    """The duties, the rights apart, and what others have to keep."""

    chosen = Signal(object)
    acted = Signal(str, object)
    date_asked = Signal(object)
    law_asked = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: list[DeadlineRow] = []
        self._folds: dict[str, Fold] = {}
        self._opened: dict[str, bool] = {}
        self.entitle(self.tr("期限"), "")

    def show_file(self, file: CaseFile) -> None:
        """The live deadlines of this case; what was folded stays folded."""
        live = [each for each in file.deadlines if each.voided_at is None]
        self.entitle(self.tr("期限"), self._nothing_yet(file))
        order = [party.id for party in file.parties]
        live.sort(key=lambda each: _place(each, order))
        several = len({each.party_id for each in live}) > 1
        self._rows, self._folds = [], {}
        of = {nature: [d for d in live if d.nature is nature] for nature in Nature}
        shown = self._gaps(file)
        shown += [self._row(each, file, several) for each in of[Nature.DUTY]]
        shown += self._undated(file)
        shown += self._rights(of[Nature.RIGHT], file, several)
        shown += self._others(of[Nature.OTHERS], file, several)
        self.fill(shown, counted=False)

    def deadlines(self) -> list[Deadline]:
        """The deadlines shown, from top to bottom."""
        return [row.deadline for row in self._rows]

    def mark(self, deadline_id: str) -> None:
        """Marks the one row whose reasons are shown."""
        for row in self._rows:
            row.mark(row.deadline.id == deadline_id)

    def _nothing_yet(self, file: CaseFile) -> str:
        if file.case.stage is Stage.PRE_MEDIATION:
            return self.tr("诉前调解尚未立案，不起算答辩、举证期限。立案后请点击“转为立案”。")
        return self.tr("没有期限。收到会起算期限的文书后，用“本案收文”登记。")

    def _gaps(self, file: CaseFile) -> list[QWidget]:
        """What cannot be counted because a text is missing."""
        found = docket.gaps(*self._facts(file))
        if not found:
            return []
        notice = GapNotice(found, self._office.rules)
        notice.law_asked.connect(self.law_asked)
        return [notice]

    def _undated(self, file: CaseFile) -> list[QWidget]:
        """What waits for the day that a court or a paper names."""
        found = docket.undated(*self._facts(file))
        several = sum(1 for party in file.parties if party.voided_at is None) > 1
        shown: list[QWidget] = [_group_title(self.tr("日期待填"))] if found else []
        for each in found:
            agency = agency_name(file, each.party_id) if several else ""
            row = UndatedRow(each, self._office.rules, agency)
            row.date_asked.connect(self.date_asked)
            shown.append(row)
        return shown

    def _facts(self, file: CaseFile) -> _Facts:
        """What the docket is derived from; nothing is made of it, so no id is needed."""
        law = docket.Law(self._office.rules, self._office.calendar, str)
        return file.case, file.parties, file.events, law

    def _rights(self, rights: Sequence[Deadline], file: CaseFile, several: bool) -> list[QWidget]:
        """Those that matter stand open; the quiet ones, which remind of nothing, are folded."""
        loud = [each for each in rights if not each.quiet]
        quiet = [each for each in rights if each.quiet]
        shown: list[QWidget] = []
        if rights:
            shown.append(_group_title(self.tr("可行使的权利（不行使不算逾期）")))
        shown += [self._row(each, file, several) for each in loud]
        if quiet:
            rows = [self._row(each, file, several) for each in quiet]
            shown.append(self._fold(QUIET, self.tr("其他程序权利"), rows, opened=False))
        return shown

    def _others(self, others: Sequence[Deadline], file: CaseFile, several: bool) -> list[QWidget]:
        if not others:
            return []
        rows = [self._row(each, file, several) for each in others]
        title = self.tr("对方与法院的期限")
        return [self._fold(OTHERS, title, rows, opened=len(rows) <= FEW)]

    def _fold(self, key: str, title: str, rows: Sequence[QWidget], *, opened: bool) -> Fold:
        fold = Fold(title, len(rows), opened=self._opened.get(key, opened))
        for row in rows:
            fold.rows.addWidget(row)
        fold.turned.connect(lambda is_open: self._opened.update({key: is_open}))
        self._folds[key] = fold
        return fold

    def _row(self, deadline: Deadline, file: CaseFile, several: bool) -> DeadlineRow:
        agency = agency_name(file, deadline.party_id) if several else ""
        row = DeadlineRow(deadline, agency, self._office, file.events)
        row.chosen.connect(self.chosen)
        row.acted.connect(self.acted)
        self._rows.append(row)
        return row


def _place(deadline: Deadline, parties: list[str]) -> tuple[bool, date, int, str]:
    """Open ones first, the earliest on top, those of one agency together."""
    closed = deadline.state is not DeadlineState.OPEN
    return closed, deadline.act_by, parties.index(deadline.party_id), deadline.paper


def _group_title(title: str) -> QWidget:
    words = text(title, "heading")
    words.setContentsMargins(0, 16, 0, 4)
    return words
