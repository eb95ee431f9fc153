"""What a trial came to: the day large, how far off it is, what to beware of, and every reason."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.errors import TrackerError
from tracker.law import RuleVersion
from tracker.trial import TrialResult
from ui import trial_words as trying
from ui.icons import IconLabel
from ui.office import Office
from ui.pieces import emptied, text
from ui.pill import Pill, Tone
from ui.rule_words import note_words
from ui.words import (
    aloud,
    citation_words,
    consequence,
    day_words,
    error_sentence,
    label,
    period_words,
    rule_title,
    step_sentences,
)

_SIGN = 16
_LARGE_SIGN = 32


class TrialResultCard(QFrame):
    """Shows a result, or a sentence that says what is still missing or what stands in the way."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.setProperty("card", True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(24, 20, 24, 20)
        self._lines.setSpacing(8)

    def show_hint(self, title: str, next_step: str) -> None:
        """Nothing can be counted yet."""
        emptied(self._lines)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._lines.addStretch(1)
        self._lines.addWidget(IconLabel("calendar-clock", "accent_text", _LARGE_SIGN), 0, middle)
        for words, role in ((title, "subtitle"), (next_step, "caption")):
            said = text(words, role)
            said.setAlignment(middle)
            self._lines.addWidget(said)
        self._lines.addStretch(2)
        self._speak(title, next_step)

    def show_refusal(self, title: str, error: TrackerError) -> None:
        """What is tried has no day."""
        sentence = error_sentence(error)
        emptied(self._lines)
        self._lines.addWidget(text(title, "subtitle"))
        self._lines.addWidget(_banner(sentence))
        self._lines.addStretch(1)
        self._speak(title, sentence)

    def show_result(self, result: TrialResult) -> None:
        """The day and its reasons."""
        emptied(self._lines)
        chosen, counted = result.chosen, result.counted
        title = rule_title(chosen.rule) if chosen else period_words(result.period)
        self._lines.addWidget(text(title, "subtitle"))
        if chosen:
            self._lines.addWidget(text(citation_words(chosen.version.citations), "caption"))
        self._add_day(result)
        for words in self._beside(result):
            self._lines.addWidget(text(words))
        for words in trying.cautions(result):
            self._lines.addWidget(_banner(self.tr("{words}。").format(words=words)))
        self._section(self.tr("计算过程"), _numbered(step_sentences(result.steps, result.period)))
        self._section(self.tr("计算方式"), [trying.counting_words(result.period)])
        if chosen:
            self._add_law(chosen.version)
            note = note_words(chosen.rule)
            self._section(self.tr("说明"), [note] if note else [])
        self._lines.addStretch(1)
        self._speak(title, day_words(counted.due))

    def _add_day(self, result: TrialResult) -> None:
        due, provisional = result.counted.due, result.counted.provisional
        self._lines.addSpacing(4)
        self._lines.addWidget(text(self.tr("届满日"), "heading"))
        day = text(day_words(due), "figure", wrap=False)
        left = text(
            trying.distance_words(self._office.today(), due, self._office.calendar), "caption"
        )
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(day)
        if provisional:
            line.addWidget(Pill(self.tr("暂定"), Tone.PROVISIONAL))
        if result.chosen and result.chosen.version.unverified:
            line.addWidget(Pill(label(result.chosen.version.confidence), Tone.SOON))
        line.addStretch(1)
        self._lines.addLayout(line)
        self._lines.addWidget(left)

    def _beside(self, result: TrialResult) -> Iterable[str]:
        """The other days that belong to the last day."""
        if result.earliest and result.latest:
            yield trying.provisional_words(result.earliest, result.latest)
        if careful := trying.careful_words(result):
            yield careful
        counted = result.counted
        if counted.unrolled != counted.due and not result.period.then_next_day:
            day = day_words(counted.unrolled)
            yield self.tr("顺延前的最后一日：{day}").format(day=day)

    def _add_law(self, version: RuleVersion) -> None:
        if words := consequence(version):
            self._section(self.tr("逾期后果"), [words])
        self._section(self.tr("核对情况"), [trying.confidence_words(version)])

    def _section(self, title: str, sentences: Iterable[str]) -> None:
        sentences = list(sentences)
        if not sentences:
            return
        self._lines.addSpacing(8)
        self._lines.addWidget(text(title, "heading"))
        for sentence in sentences:
            self._lines.addWidget(text(sentence))

    def _speak(self, title: str, words: str) -> None:
        self.setAccessibleName(aloud(title, words))


def _numbered(sentences: Iterable[str]) -> list[str]:
    return [f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1)]


def _banner(sentence: str) -> QWidget:
    """Something to beware of: a sign and a sentence on a ground of their own."""
    frame = QFrame()
    frame.setProperty("banner", "warning")
    line = QHBoxLayout(frame)
    line.setContentsMargins(12, 8, 12, 8)
    line.setSpacing(8)
    sign = IconLabel("triangle-alert", "soon", _SIGN)
    line.addWidget(sign)
    line.addWidget(text(sentence), 1)
    return frame
