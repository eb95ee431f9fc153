"""The last days a paper opens, shown while it is still being typed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from tracker.codes import Nature, Stage
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from tracker.intake import Draft
from ui.deadline_words import brief_reason, version_of
from ui.office import Office
from ui.pieces import card, emptied, text
from ui.theme import set_property
from ui.why_panel import left_words, reason_lines
from ui.words import (
    citation_words,
    consequence,
    day_words,
    deadline_title,
    error_sentence,
)

Drafted = Sequence[tuple[int, Deadline]]


class DeadlinePreview(QScrollArea):
    """One card for each last day; several papers of one rule share a card."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: object = None
        self._rules, self._calendar = office.rules, office.calendar
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 12, 0)
        self._cards.setSpacing(12)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("期限预览"))

    def show_draft(self, draft: Draft) -> None:
        """The last days this paper opens; or what is missing, or why there are none."""
        if (draft.stage or draft.kind.stages[0]) is Stage.PRE_MEDIATION:
            self.show_sentence(
                self.tr(
                    "诉前调解阶段尚未立案，不起算答辩和举证期限。立案后在案件页选择“转为立案”。"
                )
            )
            return
        if not any(party.served_on for party in draft.parties):
            self.show_sentence(self.tr("填写签收日期，这里立即列出各项期限的届满日和理由。"))
            return
        try:
            drafted = self._office.books.case.draft_deadlines(draft)
        except TrackerError as error:
            self.show_sentence(error_sentence(error), "overdue")
            return
        if not drafted and draft.kind.hearing:
            self.show_sentence(self.tr("传票不起算期限。开庭前的提醒按开庭时间安排。"))
        elif drafted:
            names = [party.agency or self.tr("本方机关") for party in draft.parties]
            self.show_drafted(drafted, names, self._office.today())
        else:
            self.show_sentence(self.tr("按所选文书和审级，没有需要登记的期限。"))

    def show_sentence(self, words: str, tone: str = "") -> None:
        """Only a sentence: what to type, or why nothing is computed."""
        if not self._is_new((words, tone)):
            return
        self._cards.addWidget(_toned(text(words, "caption"), tone))
        self._cards.addStretch(1)

    def show_drafted(self, drafted: Drafted, agencies: Sequence[str], today: date) -> None:
        """The duties first, the rights apart; `agencies` are the names by party index."""
        plain = tuple((party, _without_ids(deadline)) for party, deadline in drafted)
        if not self._is_new((plain, tuple(agencies), today)):
            return
        duties = [pair for pair in drafted if pair[1].nature is Nature.DUTY]
        rights = [pair for pair in drafted if pair[1].nature is Nature.RIGHT]
        self._add_cards(duties, agencies, today)
        if rights:
            self._cards.addWidget(text(self.tr("可行使的权利（不行使不算逾期）"), "heading"))
            self._add_cards(rights, agencies, today)
        self._cards.addStretch(1)

    def _is_new(self, content: object) -> bool:
        """Makes room for what is to be shown; False when exactly that is shown already."""
        if content == self._shown:
            return False
        self._shown = content
        emptied(self._cards)
        return True

    def _add_cards(self, drafted: Drafted, agencies: Sequence[str], today: date) -> None:
        for (party, _rule, _due), group in groupby(sorted(drafted, key=_place), key=_same_card):
            deadlines = [deadline for _party, deadline in group]
            agency = agencies[party] if len(agencies) > 1 else ""
            self._cards.addWidget(self._card(deadlines, agency, today))

    def _card(self, deadlines: Sequence[Deadline], agency: str, today: date) -> QFrame:
        first = deadlines[0]
        overdue = first.act_by < today
        frame, lines = card()
        frame.setAccessibleName(self._title(deadlines))
        frame.setProperty("urgency", self._urgency(first, today))
        lines.addWidget(text(self._title(deadlines), "strong"))
        if agency:
            lines.addWidget(text(agency, "caption"))
        self._add_day(lines, first, today)
        if overdue and first.nature is Nature.DUTY:
            words = self.tr("录入时已逾期，将登记为逾期并要求说明。")
            lines.addWidget(_toned(text(words), "overdue"))
        elif overdue:
            lines.addWidget(text(self.tr("录入时已过期，将登记为已过期未行使。"), "caption"))
        for words in self._marks(first):
            lines.addWidget(_toned(text(words), "soon"))
        for sentence in self._reasons(first):
            lines.addWidget(text(sentence, "caption"))
        self._add_law(lines, first)
        return frame

    def _reasons(self, deadline: Deadline) -> list[str]:
        """Every step for a duty; one line for a right, which nobody has to keep."""
        if deadline.nature is Nature.DUTY:
            return reason_lines(self._rules, deadline, brief=True)
        return [brief_reason(deadline, self._rules)]

    def _add_day(self, lines: QVBoxLayout, deadline: Deadline, today: date) -> None:
        lines.addWidget(text(day_words(deadline.act_by), "day"))
        left = text(left_words(deadline, today, self._calendar), "caption")
        late = deadline.act_by < today and deadline.nature is Nature.DUTY
        lines.addWidget(_toned(left, "overdue" if late else ""))

    def _marks(self, deadline: Deadline) -> list[str]:
        marks = []
        if deadline.stated_on is not None:
            sentence = self.tr("法定届满日 {due}，文书载明 {stated}，提醒按较早的一日。")
            due, stated = day_words(deadline.due_on), day_words(deadline.stated_on)
            marks.append(sentence.format(due=due, stated=stated))
        if deadline.provisional:
            marks.append(self.tr("暂定：涉及的放假安排尚未公布，公布后将复核。"))
        return marks

    def _add_law(self, lines: QVBoxLayout, deadline: Deadline) -> None:
        version = version_of(self._rules, deadline)
        if version is None:
            return
        lines.addWidget(text(self.tr("依据：{law}").format(law=citation_words(version.citations))))
        if words := consequence(version):
            lines.addWidget(text(self.tr("后果：{words}").format(words=words)))

    def _title(self, deadlines: Sequence[Deadline]) -> str:
        papers = [each.paper for each in deadlines]
        return deadline_title(self._rules, deadlines[0].rule_id, papers)

    def _urgency(self, deadline: Deadline, today: date) -> str:
        left = (deadline.act_by - today).days
        if deadline.nature is not Nature.DUTY:
            return "later"
        return "overdue" if left < 0 else "today" if left == 0 else "week" if left <= 7 else "later"


def _without_ids(deadline: Deadline) -> Deadline:
    """A deadline as it is shown: a draft gets new ids each time it is computed."""
    return replace(deadline, id="", case_id="", party_id="", trigger_event_id="")


def _place(pair: tuple[int, Deadline]) -> tuple[int, date, str]:
    party, deadline = pair
    return party, deadline.act_by, deadline.rule_id


def _same_card(pair: tuple[int, Deadline]) -> tuple[int, str, date]:
    party, deadline = pair
    return party, deadline.rule_id, deadline.act_by


def _toned(words: QLabel, tone: str) -> QLabel:
    set_property(words, "tone", tone)
    return words
