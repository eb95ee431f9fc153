"""保存后的变化: what saving would do to the last days of a case, told and decided before it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tracker.books.telling import Preview
from tracker.codes import DeadlineState, Origin
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from tracker.queries import CaseFile
from ui.change_list import ChangeList
from ui.office import Office
from ui.pieces import emptied, text
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.why_panel import title_of
from ui.words import day_words, error_sentence, label

Decision = tuple[frozenset[str], str, frozenset[str]]


class EffectCard(QFrame):
    """A tick for each deadline a form would move, a sentence for each it would open or end."""

    answered = Signal()

    def __init__(self, office: Office, file: CaseFile) -> None:
        super().__init__()
        self._office = office
        self._file = file
        self._agencies = sum(1 for party in file.parties if party.voided_at is None)
        self._asked = 0
        self.setProperty("card", True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        self._lines = QVBoxLayout()
        self.changes = ChangeList(office, self._what)
        inside.addWidget(text(self.tr("保存后的变化"), "heading"))
        inside.addWidget(self.changes)
        inside.addLayout(self._lines)
        self.changes.hide()

    def ask(self, verb: Callable[..., Preview], *arguments: object) -> None:
        """Has a book tell what would change; only the newest answer is shown."""
        self._asked += 1
        asked = self._asked
        self._office.run(
            verb,
            *arguments,
            done=lambda preview: self._answered(asked, preview),
            failed=lambda error: self._declined(asked, error),
            owner=self,
        )

    def say(self, words: str, tone: str = "") -> None:
        """A sentence in place of the changes; an answer on its way comes too late."""
        self._asked += 1
        self._show_changes(Preview())
        emptied(self._lines)
        sentence = text(words, "caption")
        set_property(sentence, "tone", tone)
        self._lines.addWidget(sentence)
        self.answered.emit()

    def decision(self) -> Decision:
        """What is to stay as it is and why, and what is to be judged anew: for the verb to save."""
        kept = self.changes.kept()
        reason = self.changes.reason.text().strip() if kept else ""
        return kept, reason, self.changes.rejudged()

    def is_wrong(self) -> bool:
        """Whether something is kept without a reason; then the cursor stands there."""
        return self.changes.is_wrong()

    def _answered(self, asked: int, preview: Preview) -> None:
        if asked != self._asked:
            return
        emptied(self._lines)
        self._show_changes(preview)
        lines = [*self._effects(preview), *self._unmoved(preview)]
        if not lines and not self.changes.rows():
            lines = [self.tr("不改变任何期限。")]
        for words in lines:
            self._lines.addWidget(text(words))
        self.answered.emit()

    def _show_changes(self, preview: Preview) -> None:
        self.changes.show_changes(preview.moved, preview.rejudged)
        self.changes.setVisible(bool(self.changes.rows()))

    def _declined(self, asked: int, error: TrackerError) -> None:
        if asked == self._asked:
            self.say(error_sentence(error), "soon")

    def _effects(self, preview: Preview) -> list[str]:
        """新增, 结束, 恢复: one sentence for each deadline."""
        new = self.tr("新增：{what}，届满日 {day}")
        ended = self.tr("结束：{what}，届满日 {day}")
        again = self.tr("恢复：{what}，届满日 {day}")
        lines = [self._line(new, each) for each in preview.opened]
        lines += [self._line(ended, each) for each in preview.ended]
        return lines + [self._line(again, each) for each in preview.reopened]

    def _line(self, words: str, deadline: Deadline) -> str:
        return words.format(what=self._what(deadline), day=day_words(deadline.due_on))

    def _unmoved(self, preview: Preview) -> list[str]:
        """Days that a court or an officer set: they stay whatever else moves."""
        if not (preview.moved or preview.rejudged):
            return []
        touched = {old.id for old, _new in (*preview.moved, *preview.rejudged)}
        touched |= {each.id for each in (*preview.ended, *preview.reopened)}
        words = self.tr("不变：{what}，届满日 {day}（{origin}）")
        return [
            words.format(
                what=self._what(each), day=day_words(each.due_on), origin=label(each.origin)
            )
            for each in self._file.deadlines
            if each.voided_at is None
            and each.origin is not Origin.COMPUTED
            and each.state is DeadlineState.OPEN
            and each.id not in touched
        ]

    def _what(self, deadline: Deadline) -> str:
        title = title_of(self._office.rules, deadline)
        if self._agencies < 2:
            return title
        agency = agency_name(self._file, deadline.party_id)
        return self.tr("{what}（{agency}）").format(what=title, agency=agency)
