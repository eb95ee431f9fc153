"""保存后的变化: what saving would do to the last days of a case, told before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from tracker.books.case_book import Preview
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from tracker.queries import CaseFile
from ui.deadline_words import verdict
from ui.office import Office
from ui.pieces import emptied, text
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.why_panel import title_of
from ui.words import day_words, error_sentence


class EffectCard(QFrame):
    """One sentence for each deadline that a form would open, move, end or open again."""

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
        inside.addWidget(text(self.tr("保存后的变化"), "heading"))
        inside.addLayout(self._lines)

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
        emptied(self._lines)
        sentence = text(words, "caption")
        set_property(sentence, "tone", tone)
        self._lines.addWidget(sentence)

    def _answered(self, asked: int, preview: Preview) -> None:
        if asked != self._asked:
            return
        emptied(self._lines)
        for words in self._effects(preview) or [self.tr("不改变任何期限。")]:
            self._lines.addWidget(text(words))

    def _declined(self, asked: int, error: TrackerError) -> None:
        if asked == self._asked:
            self.say(error_sentence(error), "soon")

    def _effects(self, preview: Preview) -> list[str]:
        """新增, 移动 old → new, 结束, 恢复: one sentence for each deadline."""
        new = self.tr("新增：{what}，届满日 {day}")
        ended = self.tr("结束：{what}，届满日 {day}")
        again = self.tr("恢复：{what}，届满日 {day}")
        lines = [self._line(new, each) for each in preview.opened]
        lines += [self._moved(old, moved) for old, moved in preview.moved]
        lines += [self._line(ended, each) for each in preview.ended]
        return lines + [self._line(again, each) for each in preview.reopened]

    def _line(self, words: str, deadline: Deadline) -> str:
        return words.format(what=self._what(deadline), day=day_words(deadline.due_on))

    def _moved(self, old: Deadline, new: Deadline) -> str:
        if old.due_on == new.due_on:
            words = self.tr("更新：{what}，届满日 {new} 不变")
        else:
            words = self.tr("移动：{what}，{old} → {new}")
        old_day, new_day = day_words(old.due_on), day_words(new.due_on)
        moved = words.format(what=self._what(new), old=old_day, new=new_day)
        if new.submitted_on is None:
            return moved
        judged = self.tr("{moved}；{verdict}")
        return judged.format(moved=moved, verdict=verdict(new, self._office.today()))

    def _what(self, deadline: Deadline) -> str:
        title = title_of(self._office.rules, deadline)
        if self._agencies < 2:
            return title
        agency = agency_name(self._file, deadline.party_id)
        return self.tr("{what}（{agency}）").format(what=title, agency=agency)
