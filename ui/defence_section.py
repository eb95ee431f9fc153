"""程序性抗辩自检: each objection to the claim itself, what it rests on, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tracker.codes import EventKind
from tracker.defence import Defence, DefenceChoice, DefenceDecision
from tracker.defence_check import check_defences
from tracker.defence_finding import DefenceFinding, Verdict
from tracker.queries import CaseFile
from ui.case_section import Section
from ui.defence_words import finding_words
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.inputs import CodeBox
from ui.office import Office
from ui.pieces import button, link, text
from ui.pill import Pill, Tone
from ui.words import label

WIDTH = 520
_TONES = {
    Verdict.LOOKS_SO: Tone.SOON,
    Verdict.LOOKS_NOT: Tone.DONE,
    Verdict.UNKNOWN: Tone.NEUTRAL,
}
_RECORDABLE = (
    EventKind.KNOWN,
    EventKind.ACT_MADE,
    EventKind.SUED,
    EventKind.APPLIED,
    EventKind.RECON_DECISION_SERVED,
)


class DefenceSection(Section):
    """Hidden where we are not the one sued. `fact_asked` carries the kind of event to record."""

    fact_asked = Signal(object)
    decision_asked = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.entitle(self.tr("程序性抗辩自检"), "")

    def show_file(self, file: CaseFile) -> None:
        """What the dates of this case say."""
        rules, calendar = self._office.law.both
        found = check_defences(file.case, file.parties, file.events, rules, calendar, file.alike)
        decided = {each.defence: each for each in file.defences if each.voided_at is None}
        self.setVisible(bool(found))
        self.fill([self._row(each, decided.get(each.defence)) for each in found], counted=False)

    def _row(self, finding: DefenceFinding, decision: DefenceDecision | None) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 8, 0, 8)
        lines.setSpacing(4)
        lines.addLayout(self._head(finding, decision))
        for sentence in finding_words(finding, self._office.rules):
            lines.addWidget(text(sentence, "caption"))
        facts = [kind for kind in finding.missing if kind in _RECORDABLE]
        if facts:
            lines.addLayout(self._facts(facts))
        if decision is not None:
            lines.addWidget(text(self._decided(decision)))
        return holder

    def _head(self, finding: DefenceFinding, decision: DefenceDecision | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(text(label(finding.defence), "strong", wrap=False))
        head.addWidget(Pill(label(finding.verdict), _TONES[finding.verdict]))
        head.addStretch(1)
        words = self.tr("更改决定") if decision else self.tr("作出决定")
        decide = button(words)
        decide.setAccessibleName(
            self.tr("{what}：{action}").format(what=label(finding.defence), action=words)
        )
        decide.clicked.connect(lambda: self.decision_asked.emit(finding.defence))
        head.addWidget(decide)
        return head

    def _facts(self, kinds: list[EventKind]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for kind in kinds:
            record = link(self.tr("登记：{fact}").format(fact=label(kind)), inline=True)
            record.clicked.connect(lambda _=False, kind=kind: self.fact_asked.emit(kind))
            line.addWidget(record)
        line.addStretch(1)
        return line

    def _decided(self, decision: DefenceDecision) -> str:
        if not decision.reason:
            return self.tr("决定：{choice}").format(choice=label(decision.choice))
        words = self.tr("决定：{choice}。理由：{reason}")
        return words.format(choice=label(decision.choice), reason=decision.reason)


class DefenceDialog(EntryDialog):
    """Whether the office raises an objection; leaving it needs a reason."""

    def __init__(
        self, office: Office, parent: QWidget | None, file: CaseFile, defence: Defence
    ) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(label(defence))
        self.save_button.setText(self.tr("保存决定"))
        self._case_id, self._defence = file.case.id, defence
        self.choice: CodeBox[DefenceChoice] = CodeBox(DefenceChoice)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(88)
        self.reason.setTabChangesFocus(True)
        rows = FormRows()
        rows.add(self.tr("决定(&C)"), self.choice)
        self.reason_row = rows.add(
            self.tr("理由(&R)"), self.reason, help=self.tr("不提出的，请写明理由，留待日后查考。")
        )
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)
        kept = (each for each in file.defences if each.voided_at is None)
        known = next((each for each in kept if each.defence is defence), None)
        if known is not None:
            self.choice.set_value(known.choice)
            self.reason.setPlainText(known.reason)
        self.begin()
        self.choice.setFocus()

    def entered(self) -> object:
        """What was decided, and why."""
        return self.choice.value(), self.reason.toPlainText().strip()

    def save(self) -> None:
        """Keeps the decision with the case."""
        choice, reason = self.choice.value(), self.reason.toPlainText().strip()
        if choice is DefenceChoice.LEAVE and not reason:
            self.reason_row.set_error(self.tr("请写明不提出的理由。"))
            self.reason_row.focus()
            return
        self.run(self.office.books.defence.decide, self._case_id, self._defence, choice, reason)
