"""更正案件信息: what was typed wrongly about a case is put right; its history keeps the old."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget

from tracker.amendment import (
    CASE_COLUMNS,
    Amendment,
    as_it_stands,
    changed,
    check_amendment,
    needs_reason,
)
from tracker.errors import TrackerError
from tracker.intake import Finding, Known, Severity, split_names
from tracker.queries import CaseFile
from tracker.tidy import tidy
from ui.case_form_parts import MoreFields, in_one_line
from ui.choice_box import ChoiceBox
from ui.date_field import DateField
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRow, FormRows
from ui.inputs import NameBox
from ui.office import Office
from ui.page import scrolling
from ui.party_rows import PartyFields
from ui.pieces import card, confirmed, text
from ui.timeline_view import agency_name
from ui.words import finding_sentence, law_words, listed

SIZE = (760, 680)
CASE, PARTIES, MORE = range(3)


class AmendForm(EntryDialog):
    """Puts right the columns of the case in `file`; dated facts are corrected in the timeline."""

    def __init__(self, office: Office, parent: QWidget | None, file: CaseFile) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("更正案件信息"))
        self.save_button.setText(self.tr("保存更正"))
        self._file = file
        self._tried = False
        self._parties = [each for each in file.parties if each.voided_at is None]
        self._forums = [each.name for each in office.shelf.forums()]
        self._persons = [each.name for each in office.shelf.persons()]
        self._was = _as_shown(file)
        self._laws = office.rules.bases(file.case.procedure)

        self.official_no = QLineEdit()
        self.claimants = QLineEdit()
        self.forum = NameBox(self._forums)
        self.law = ChoiceBox(self.tr("适用法律"))
        self.law_reason = QLineEdit()
        self.parties = [PartyFields(office, (), self._persons) for _ in self._parties]
        self.more = MoreFields()
        self.reason = QLineEdit()
        self.effect = EffectCard(office, file)
        self._rows: dict[str, FormRow] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)

        self._lay_out()
        self._take(self._was)
        self._connect()
        self.review()
        self._show_effect()
        self.begin()
        self.official_no.setFocus()

    def wanted(self) -> Amendment:
        """The case as it stands in the form."""
        law = self.law.value()
        values: dict[str, Any] = self.more.values() | {
            "official_no": tidy(self.official_no.text()),
            "claimants": split_names(self.claimants.text()),
            "forum": self.forum.value(),
            "law_basis": law,
            "law_basis_reason": self.law_reason.text().strip() if law else "",
        }
        pairs = zip(self.parties, self._was.parties, strict=True)
        parties = tuple(fields.inside(party) for fields, party in pairs)
        return replace(self._was, parties=parties, **values)

    def entered(self) -> object:
        """Everything typed, also dates that are none."""
        dates = (row.field for row in self._all_rows() if isinstance(row.field, DateField))
        return self.wanted(), self.reason.text().strip(), tuple(each.text() for each in dates)

    def save(self) -> None:
        """Saves what was put right, after a yes to every new name."""
        self._tried = True
        wanted, findings = self.wanted(), self.review()
        if self._stopped(findings):
            return
        if wanted == self._was:
            self.say(self.tr("没有任何更正，请修改后再保存。"), "warning")
            return
        questions = (each for each in findings if each.severity is Severity.QUESTION)
        names = list(dict.fromkeys(str(dict(each.params)["name"]) for each in questions))
        if names and not self._agreed(names):
            return
        if self._laws and self.effect.is_wrong():
            return
        reason, create = self.reason.text().strip(), frozenset(names)
        decision = self.effect.decision()
        self.run(self.office.books.amend.amend, self._was, wanted, reason, create, *decision)

    def refused(self, error: TrackerError) -> None:
        """Says why nothing was saved, at the fields where that is known."""
        super().refused(error)
        found = error.params.get("findings", ())
        self._tell(found if isinstance(found, tuple) else ())

    def review(self) -> list[Finding]:
        """Says what is to be said at the fields."""
        self._soon.stop()
        wanted, reason = self.wanted(), self.reason.text().strip()
        findings = check_amendment(
            self._was,
            wanted,
            reason,
            procedure=self._file.case.procedure,
            received=[party.served_on for party in self._parties],
            today=self.office.today(),
            known=Known(frozenset(), frozenset(self._forums), frozenset(self._persons)),
        )
        for row in self._all_rows():
            row.clear()
        needed = needs_reason(wanted, changed(self._was, wanted))
        self._rows["reason"].set_help(self._reason_words(needed))
        self._rows["law_basis_reason"].set_visible(self.law.value() is not None)
        self._tell(each for each in findings if self._tried or each.code != "required")
        for row in self._all_rows():
            if isinstance(row.field, DateField) and row.field.text_is_bad():
                row.set_error(row.field.complaint())
        return findings

    def _reason_words(self, needed: bool) -> str:
        if needed:
            return self.tr("更正当事人、受理机关或取消所选法律，须写明理由。")
        return self.tr("可以不填；填写的理由会留在变更记录里。")

    def _tell(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            row = self._row(finding.field)
            if row is self._rows["reason"]:
                row.set_error(self._reason_words(True))
            elif finding.severity is Severity.ERROR:
                row.set_error(finding_sentence(finding))
            else:
                row.set_warning(finding_sentence(finding))

    def _row(self, field: str) -> FormRow:
        if not field.startswith("parties."):
            return self._rows[field]
        _parties, place, name = field.split(".")
        return self.parties[int(place)].rows[name]

    def _all_rows(self) -> list[FormRow]:
        of_parties = (row for fields in self.parties for row in fields.rows.values())
        return [*self._rows.values(), *of_parties, *self.more.rows()]

    def _stopped(self, findings: list[Finding]) -> bool:
        """Whether errors stand in the way of saving; the first one gets the cursor."""
        wrong = [row for row in self._all_rows() if row.has_error()]
        if not wrong:
            self.say("")
            return False
        words = self.tr("还有 {count} 处需要更正，见标红的栏目。")
        self.say(words.format(count=len(wrong)), "error")
        of_parties = any(wrong[0] in fields.rows.values() for fields in self.parties)
        if wrong[0] is not self._rows["reason"]:
            self.tabs.setCurrentIndex(PARTIES if of_parties else CASE)
        wrong[0].focus()
        return True

    def _agreed(self, names: list[str]) -> bool:
        return confirmed(
            self,
            self.tr("新建下列名称？"),
            self.tr("将新建：{names}。如与已有名称只差一两个字，请返回核对。").format(
                names=listed(names)
            ),
            self.tr("新建并保存"),
            self.tr("返回核对"),
        )

    def _show_effect(self) -> None:
        """Only the law chosen for a reconsideration changes its last days."""
        self.effect.setVisible(bool(self._laws))
        if self._laws:
            verb = self.office.books.amend.preview_amend
            self.effect.ask(verb, self._was, self.wanted())

    def _take(self, was: Amendment) -> None:
        self.official_no.setText(was.official_no)
        self.claimants.setText(in_one_line(was.claimants))
        self.forum.set_value(was.forum)
        self.law.choose(was.law_basis)
        self.law_reason.setText(was.law_basis_reason)
        self.more.take({name: getattr(was, name) for name in CASE_COLUMNS})
        for fields, party in zip(self.parties, was.parties, strict=True):
            fields.take_inside(party)

    def _connect(self) -> None:
        for line in (self.official_no, self.claimants, self.law_reason, self.reason):
            line.textChanged.connect(lambda _text: self._soon.start())
        self.forum.changed.connect(self._soon.start)
        self.law.currentIndexChanged.connect(lambda _place: self._soon.start())
        self.law.currentIndexChanged.connect(lambda _place: self._show_effect())
        self.more.changed.connect(self._soon.start)
        for fields in self.parties:
            fields.changed.connect(self._soon.start)
        self._soon.timeout.connect(self.review)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.addTab(_column(self._case_rows(), self.effect), self.tr("案件信息"))
        self.tabs.addTab(_column(*self._party_cards()), self.tr("各机关"))
        self.tabs.addTab(_column(self.more), self.tr("更多"))
        reasons = FormRows()
        self._rows["reason"] = reasons.add(self.tr("更正理由(&Y)"), self.reason)
        self.body.addWidget(
            text(
                self.tr("签收、受理、裁判等日期请在时间线中用“更正日期”更正，期限随之重算。"),
                "caption",
            )
        )
        self.body.addSpacing(8)
        self.body.addWidget(self.tabs, 1)
        self.body.addSpacing(12)
        self.body.addWidget(reasons)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 48))

    def _case_rows(self) -> QWidget:
        rows, add = FormRows(), self._rows
        self.claimants.setPlaceholderText(self.tr("多人用顿号分开，如：张三、李四"))
        add["official_no"] = rows.add(self.tr("案号(&N)"), self.official_no)
        add["claimants"] = rows.add(self.tr("原告/申请人(&P)"), self.claimants, required=True)
        add["forum"] = rows.add(self.tr("受理机关(&C)"), self.forum, required=True)
        self.law.offer(self.tr("按收到或受理申请的日期确定"), None)
        for law in self._laws:
            self.law.offer(law_words(self.office.rules, law.code), law.code)
        law_row = rows.add(
            self.tr("适用法律(&L)"),
            self.law,
            help=self.tr("新旧《行政复议法》都没有过渡条款；与按日期确定的不同时，在这里选定。"),
        )
        law_row.set_visible(bool(self._laws))
        reason = rows.add(self.tr("适用理由(&E)"), self.law_reason, required=True)
        add["law_basis_reason"] = reason
        return rows

    def _party_cards(self) -> list[QWidget]:
        cards: list[QWidget] = []
        for party, fields in zip(self._parties, self.parties, strict=True):
            frame, inside = card()
            rows = FormRows()
            fields.add_inside(rows)
            fields.show_full(True)
            inside.addWidget(text(agency_name(self._file, party.id), "strong"))
            inside.addWidget(rows)
            cards.append(frame)
        return cards


def _as_shown(file: CaseFile) -> Amendment:
    forums = {file.forum.id: file.forum.name} if file.forum else {}
    persons = {each.id: each.name for each in file.persons.values()}
    return as_it_stands(file.case, file.claimants, file.parties, forums, persons)


def _column(*widgets: QWidget) -> QWidget:
    """Widgets below each other, scrolling where there is no room."""
    inside = QWidget()
    lines = QVBoxLayout(inside)
    lines.setContentsMargins(0, 8, 8, 4)
    lines.setSpacing(12)
    for widget in widgets:
        lines.addWidget(widget)
    lines.addStretch(1)
    return scrolling(inside)
