"""The rules of one statute, given as a file, and what it changes in the rule book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.errors import TrackerError
from tracker.loaded_law import Candidate
from tracker.rule_changes import RuleChange, RuleChangeKind, rule_changes
from ui.icons import put_beside_words
from ui.law_file import read_law_file
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, card, emptied, text
from ui.pill import Pill, Tone
from ui.rule_words import basis_words, length_words, span_words, warning_of
from ui.theme import set_property
from ui.words import error_sentence, label, law_words, rule_title

_TONES = {
    RuleChangeKind.NEW: Tone.DONE,
    RuleChangeKind.CHANGED: Tone.SOON,
    RuleChangeKind.ENDED: Tone.NEUTRAL,
    RuleChangeKind.DROPPED: Tone.LATE,
}


class StatuteInput(QWidget):
    """`changed` tells that another file was read; `candidate` gives what can be loaded of it."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._asked = 0
        self._candidate: Candidate | None = None
        self.path = QLineEdit()
        self.choose = button(self.tr("选择规则文件…"))
        put_beside_words(self.choose, "folder-open", "text_muted")
        self._lay_out()
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._choose)
        self._hint()

    def ready(self) -> bool:
        """Whether a clean file was read."""
        return self._candidate is not None

    def entered(self) -> str:
        """The file that was chosen."""
        return self.path.text()

    def candidate(self) -> Callable[[], Candidate]:
        """What was read of the file."""
        candidate = self._candidate
        assert candidate is not None
        return lambda: candidate

    def open_file(self, path: Path) -> None:
        """Reads a file, and tells what it changes in the rule book."""
        self._candidate = None
        self.path.setText(str(path))
        try:
            words = read_law_file(path)
        except TrackerError as error:
            self._refused(self._ask(), error)
            return
        asked = self._ask()
        self._say(self.tr("正在读取，并逐条核算示例…"))
        self._office.run(
            self._office.books.law.candidate_statute,
            words,
            path.name,
            done=lambda candidate: self._answered(asked, candidate),
            failed=lambda error: self._refused(asked, error),
            owner=self,
        )
        self.changed.emit()

    def _ask(self) -> int:
        """Only the answer about the newest file counts."""
        self._asked += 1
        return self._asked

    def _answered(self, asked: int, candidate: Candidate) -> None:
        if asked != self._asked:
            return
        self._candidate = candidate
        self._show(candidate, rule_changes(self._office.rules, candidate.law.rules))
        self.changed.emit()

    def _refused(self, asked: int, error: TrackerError) -> None:
        if asked == self._asked:
            self._say(error_sentence(error), "overdue")
            self.changed.emit()

    def _hint(self) -> None:
        self._say(
            self.tr(
                "规则文件是一部法律（法规、司法解释）的 TOML 文件，写法见贡献指南。"
                "选择后，这里列出它会新增、修改和终止哪些规则；示例不符的文件不予载入。"
            )
        )

    def _say(self, words: str, tone: str = "") -> None:
        emptied(self._lines)
        sentence = text(words, "" if tone else "caption")
        set_property(sentence, "tone", tone)
        self._lines.addWidget(sentence)
        self._lines.addStretch(1)

    def _show(self, candidate: Candidate, changes: Sequence[RuleChange]) -> None:
        emptied(self._lines)
        law = law_words(candidate.law.rules, candidate.name)
        self._lines.addWidget(text(law, "strong"))
        self._lines.addWidget(text(self._sum_up(changes), "caption"))
        for change in changes:
            self._lines.addWidget(_change_card(change))
        self._lines.addStretch(1)

    def _sum_up(self, changes: Sequence[RuleChange]) -> str:
        counts = [sum(each.kind is kind for each in changes) for kind in RuleChangeKind]
        if not changes:
            return self.tr("不改变任何规则。")
        words = self.tr(
            "新规则 {new} 条，有修改 {changed} 条，定有终止日 {ended} 条，不再有 {dropped} 条"
        )
        new, changed, ended, dropped = counts
        return words.format(new=new, changed=changed, ended=ended, dropped=dropped)

    def _choose(self) -> None:
        kinds = self.tr("规则文件（*.toml）")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("选择规则文件"), "", kinds)
        if path:
            self.open_file(Path(path))

    def _lay_out(self) -> None:
        self.path.setReadOnly(True)
        self.path.setAccessibleName(self.tr("规则文件"))
        self.path.setPlaceholderText(self.tr("尚未选择文件"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.path, 1)
        top.addWidget(self.choose)
        frame, inside = card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        inside.addLayout(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(scrolling(frame), 1)


def _change_card(change: RuleChange) -> QWidget:
    """One rule: what becomes of it, and each version that is new or not the same."""
    frame, lines = card()
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Pill(label(change.kind), _TONES[change.kind]))
    head.addWidget(text(rule_title(change.rule), "strong"), 1)
    lines.addLayout(head)
    lines.addWidget(text(change.rule.id, "small"))
    for version in change.versions:
        parts = (span_words(version), length_words(version), basis_words(version))
        lines.addWidget(text("　".join(parts), "caption"))
        if words := warning_of(version):
            warning = text(words, "caption")
            set_property(warning, "tone", "soon")
            lines.addWidget(warning)
    return frame
