"""Short questions about one deadline or one event: explain, prove, undo, void."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tracker.cases import CaseEvent
from tracker.codes import LateCause
from tracker.deadlines import Deadline
from tracker.queries import CaseFile
from ui.deadline_words import verdict
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.inputs import CodeBox, NameBox
from ui.office import Office
from ui.pieces import text
from ui.scan_field import ScanField
from ui.tall_body import TallBody
from ui.why_panel import title_of
from ui.words import day_words, label

WIDTH = 520


class _ReasonDialog(EntryDialog):
    """Asks for a reason; nothing happens without one."""

    def __init__(self, office: Office, parent: QWidget | None) -> None:
        super().__init__(office, "", "", parent)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(88)
        self.reason.setTabChangesFocus(True)
        rows = FormRows()
        self.reason_row = rows.add(self.tr("理由(&R)"), self.reason, required=True)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)
        self.begin()
        self.reason.setFocus()

    def entered(self) -> object:
        """The reason."""
        return self.reason.toPlainText().strip()

    def save(self) -> None:
        """Does it, for this reason."""
        reason = self.reason.toPlainText().strip()
        if not reason:
            self.reason_row.set_error(self.tr("请写明理由，理由会留在变更记录里。"))
            self.reason_row.focus()
            return
        self.do(reason)

    def do(self, reason: str) -> None:
        """Runs the verb; subclasses answer."""
        raise NotImplementedError


class ReopenDialog(_ReasonDialog):
    """撤销登记: a submission or 无需提交 was recorded by mistake; the deadline is open again."""

    def __init__(self, office: Office, parent: QWidget | None, deadline: Deadline) -> None:
        self._deadline = deadline
        super().__init__(office, parent)
        self.setWindowTitle(self.tr("撤销登记"))
        self.save_button.setText(self.tr("撤销登记"))
        words = self.tr("{what}（{state}）将恢复为待提交，提醒重新开始。").format(
            what=title_of(office.rules, deadline), state=verdict(deadline, office.today())
        )
        self.body.insertWidget(0, text(words))

    def do(self, reason: str) -> None:
        """Opens the deadline again."""
        self.run(self.office.books.deadline.reopen, self._deadline.id, reason)


class VoidDialog(_ReasonDialog):
    """作废事件: an event was recorded wrongly; it stays visible, what it opened is taken back."""

    def __init__(
        self, office: Office, parent: QWidget | None, file: CaseFile, event: CaseEvent
    ) -> None:
        self._event = event
        self.effect = EffectCard(office, file)
        super().__init__(office, parent)
        self.setWindowTitle(self.tr("作废事件"))
        self.save_button.setText(self.tr("作废"))
        self.save_button.setProperty("kind", "danger")
        what = f"{day_words(event.on)} {label(event.kind)}"
        self.body.insertWidget(0, text(what, "strong"))
        self.body.insertWidget(
            1, text(self.tr("作废后仍保留在时间线中并注明理由；由它产生的期限和变动一并撤回。"))
        )
        body = TallBody()
        body.lines.addWidget(self.effect)
        body.lines.addStretch(1)
        self.body.insertWidget(self.body.count() - 1, body)
        self.effect.ask(office.books.case.preview_void, event)

    def do(self, reason: str) -> None:
        """Voids the event."""
        if not self.effect.is_wrong():
            verb = self.office.books.case.void_event
            self.run(verb, self._event, reason, *self.effect.decision())


class ExplainDialog(EntryDialog):
    """说明逾期原因: why something was late and who held the file; 待查明 is allowed."""

    def __init__(self, office: Office, parent: QWidget | None, deadline: Deadline) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("说明逾期原因"))
        self.save_button.setText(self.tr("保存说明"))
        self._deadline = deadline
        self._persons = {person.name: person.id for person in office.shelf.persons()}
        self.cause: CodeBox[LateCause] = CodeBox(LateCause)
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(88)
        self.note.setTabChangesFocus(True)
        self.holder = NameBox(list(self._persons))
        self._lay_out()
        self.cause.set_value(deadline.late_cause or LateCause.UNKNOWN)
        self.note.setPlainText(deadline.late_note)
        known = {person_id: name for name, person_id in self._persons.items()}
        self.holder.set_value(known.get(deadline.late_holder_id or "", ""))
        self.begin()
        self.cause.setFocus()

    def entered(self) -> object:
        """Everything typed."""
        return self.cause.value(), self.note.toPlainText().strip(), self.holder.value()

    def save(self) -> None:
        """Keeps the explanation."""
        name = self.holder.value()
        if name and name not in self._persons:
            self.holder_row.set_error(self.tr("没有登记过这个人员，请从列表中选择，或先留空。"))
            self.holder_row.focus()
            return
        self.run(
            self.office.books.deadline.explain_late,
            self._deadline.id,
            self.cause.value(),
            self.note.toPlainText().strip(),
            self._persons.get(name),
        )

    def _lay_out(self) -> None:
        words = self.tr("{what}　届满日 {day}　{verdict}").format(
            what=title_of(self.office.rules, self._deadline),
            day=day_words(self._deadline.due_on),
            verdict=verdict(self._deadline, self.office.today()),
        )
        self.body.addWidget(text(words, "strong"))
        self.body.addSpacing(8)
        rows = FormRows()
        rows.add(self.tr("逾期原因(&C)"), self.cause, required=True)
        rows.add(self.tr("具体说明(&N)"), self.note)
        self.holder_row = rows.add(
            self.tr("当时承办人(&H)"), self.holder, help=self.tr("材料当时在谁手里；不清楚可留空。")
        )
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)


class ProofDialog(EntryDialog):
    """补凭证: the number or the scan that proves a submission recorded before."""

    def __init__(self, office: Office, parent: QWidget | None, deadline: Deadline) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("补凭证"))
        self.save_button.setText(self.tr("保存凭证"))
        self._deadline = deadline
        self.proof_no = QLineEdit(deadline.proof_no)
        self.scans = ScanField()
        self.body.addWidget(text(title_of(office.rules, deadline), "strong"))
        self.body.addSpacing(8)
        rows = FormRows()
        self.number_row = rows.add(self.tr("凭证号(&N)"), self.proof_no)
        rows.add(self.tr("扫描件(&F)"), self.scans)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)
        self.begin()
        self.proof_no.setFocus()

    def entered(self) -> object:
        """Everything typed."""
        return self.proof_no.text().strip(), self.scans.files()

    def save(self) -> None:
        """Keeps the proof."""
        number, files = self.proof_no.text().strip(), self.scans.files()
        if not number and not files:
            self.number_row.set_error(self.tr("请填写凭证号，或选择扫描件。"))
            self.number_row.focus()
            return
        self.run(self.office.books.deadline.add_proof, self._deadline.id, number, files)
