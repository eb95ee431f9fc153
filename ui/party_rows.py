"""The rows of an agency of ours: receipt, role, handler. Co-defendants get rows of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.amendment import PartyAmendment
from tracker.cases import CaseParty
from tracker.codes import Capacity, Procedure, Role, ServiceWay
from tracker.intake import PartyDraft
from ui.form_rows import FormRow, FormRows
from ui.inputs import CodeBox, NameBox, day_field
from ui.office import Office
from ui.pieces import link, text

ROLES: dict[Procedure, tuple[Role, ...]] = {
    Procedure.LITIGATION: (
        Role.DEFENDANT,
        Role.APPELLANT,
        Role.APPELLEE,
        Role.ORIGINAL_DEFENDANT,
        Role.RETRIAL_APPLICANT,
        Role.RETRIAL_RESPONDENT,
        Role.THIRD_PARTY,
        Role.EXECUTION_APPLICANT,
        Role.EXECUTED_PARTY,
    ),
    Procedure.RECONSIDERATION: (Role.RESPONDENT, Role.ORGAN, Role.THIRD_PARTY, Role.MAKER),
    Procedure.PROCURATORIAL: (Role.ADVISED, Role.OTHER_PARTY, Role.SUPERVISION_APPLICANT),
    Procedure.SUGGESTION: (Role.ADVISED,),
    Procedure.COMPENSATION: (Role.COMPENSATION_DEBTOR,),
    Procedure.ENFORCEMENT: (Role.EXECUTION_APPLICANT,),
}
"""The roles an agency can have, by procedure (ledger column 本方地位)."""

ALWAYS = ("agency", "served_on")
IN_FULL = ("capacity", "unit", "handler", "counsel", "legal_unit_on")


class PartyFields(QObject):
    """The inputs of one agency; the form decides in which order they become rows."""

    changed = Signal()

    def __init__(self, office: Office, agencies: Sequence[str], persons: Sequence[str]) -> None:
        super().__init__()
        self.served_on = day_field(office)
        self.agency = NameBox(agencies)
        self.role: CodeBox[Role] = CodeBox(ROLES[Procedure.LITIGATION])
        self.capacity: CodeBox[Capacity] = CodeBox(Capacity, self.tr("未填"))
        self.unit = QLineEdit()
        self.handler = NameBox(persons)
        self.counsel = QLineEdit()
        self.service_way: CodeBox[ServiceWay] = CodeBox(ServiceWay, self.tr("未填"))
        self.read_on = day_field(office)
        self.legal_unit_on = day_field(office)
        self.stated_due = day_field(office, 90)
        self.rows: dict[str, FormRow] = {}
        self._full = False
        self._states_term = True
        for box in (self.agency, self.role, self.capacity, self.handler, self.service_way):
            box.changed.connect(self.changed)
        for line in (self.unit, self.counsel):
            line.textChanged.connect(self.changed)
        for day in (self.served_on, self.read_on, self.legal_unit_on, self.stated_due):
            day.changed.connect(self.changed)
        self.service_way.changed.connect(self._show_rows)

    def add_agency(self, rows: FormRows) -> None:
        """The row of the agency itself."""
        self.rows["agency"] = rows.add(self.tr("被诉机关(&G)"), self.agency, required=True)

    def add_receipt(self, rows: FormRows) -> None:
        """The row of the day that starts the clock."""
        self.rows["served_on"] = rows.add(
            self.tr("签收日期(&D)"),
            self.served_on,
            required=True,
            help=self.tr("以收发室签收章的日期为准，不是法制机构收到的日期。"),
        )

    def add_role(self, rows: FormRows) -> None:
        """The row of the role that follows from the paper."""
        self.rows["our_role"] = rows.add(self.tr("本方地位(&O)"), self.role)

    def add_service(self, rows: FormRows) -> None:
        """The rows that may change a last day, and those of the full form."""
        add = self.rows
        add["service_way"] = rows.add(self.tr("送达方式(&W)"), self.service_way)
        add["read_on"] = rows.add(
            self.tr("电子阅知日"),
            self.read_on,
            help=self.tr("电子送达以到达本机关确认的地址之日为准，两个日期都留存。"),
        )
        add["stated_due"] = rows.add(
            self.tr("文书载明期限(&T)"),
            self.stated_due,
            help=self.tr("通知书写明的最后一日。与法定届满日同时显示，提醒按较早的一日。"),
        )
        self.add_inside(rows)

    def add_inside(self, rows: FormRows) -> None:
        """The rows of what this office decides itself: who acts for the agency, and as what."""
        add = self.rows
        add["capacity"] = rows.add(self.tr("应诉身份"), self.capacity)
        add["unit"] = rows.add(self.tr("承办机构"), self.unit)
        add["handler"] = rows.add(self.tr("承办人"), self.handler)
        add["counsel"] = rows.add(self.tr("委托代理人"), self.counsel)
        add["legal_unit_on"] = rows.add(self.tr("法制机构收到日"), self.legal_unit_on)
        self._show_rows()

    def show_full(self, full: bool) -> None:
        """Shows or hides the rows of the full form."""
        self._full = full
        self._show_rows()

    def suit(self, procedure: Procedure, role: Role, states_term: bool) -> None:
        """Offers the roles of a procedure and proposes the one the paper means.

        `states_term`: whether such a paper may name a last day of its own.
        """
        self._states_term = states_term
        self.role.offer(ROLES[procedure])
        self.role.set_value(role)
        words = {
            Role.ORGAN: self.tr("复议机关（本机关）(&G)"),
            Role.RESPONDENT: self.tr("被申请机关(&G)"),
            Role.ADVISED: self.tr("被建议机关(&G)"),
            Role.MAKER: self.tr("制定机关(&G)"),
            Role.COMPENSATION_DEBTOR: self.tr("赔偿义务机关(&G)"),
            Role.EXECUTION_APPLICANT: self.tr("申请执行的机关(&G)"),
        }
        self.rows["agency"].set_label(words.get(role, self.tr("被诉机关(&G)")))
        self._show_rows()

    def take(self, party: CaseParty, agency: str, handler: str) -> None:
        """Shows what is known of an agency of a registered case."""
        self.agency.set_value(agency)
        self.role.set_value(party.our_role)
        self.capacity.set_value(party.capacity)
        self.handler.set_value(handler)
        self.unit.setText(party.unit)

    def take_inside(self, party: PartyAmendment) -> None:
        """Shows what is known of the rows of `add_inside`."""
        self.capacity.set_value(party.capacity)
        self.unit.setText(party.unit)
        self.handler.set_value(party.handler)
        self.counsel.setText(party.counsel)
        self.legal_unit_on.set_value(party.legal_unit_on)

    def inside(self, party: PartyAmendment) -> PartyAmendment:
        """That agency with what was typed into the rows of `add_inside`."""
        return replace(
            party,
            capacity=self.capacity.value(),
            unit=self.unit.text().strip(),
            handler=self.handler.value(),
            counsel=self.counsel.text().strip(),
            legal_unit_on=self.legal_unit_on.value(),
        )

    def draft(self) -> PartyDraft:
        """The agency as typed."""
        electronic = self.service_way.value() is ServiceWay.ELECTRONIC
        return PartyDraft(
            agency=self.agency.value(),
            our_role=self.role.value(),
            capacity=self.capacity.value(),
            unit=self.unit.text().strip(),
            handler=self.handler.value(),
            counsel=self.counsel.text().strip(),
            served_on=self.served_on.value(),
            service_way=self.service_way.value(),
            read_on=self.read_on.value() if electronic else None,
            legal_unit_on=self.legal_unit_on.value(),
            stated_due=self.stated_due.value() if self._states_term else None,
        )

    def _show_rows(self) -> None:
        if "legal_unit_on" not in self.rows:
            return
        for name in IN_FULL:
            self.rows[name].set_visible(self._full)
        if "service_way" not in self.rows:
            return
        electronic = self.service_way.value() is ServiceWay.ELECTRONIC
        self.rows["read_on"].set_visible(electronic)
        self.rows["stated_due"].set_visible(self._states_term)


class CoParty(QFrame):
    """共同被告机关: a further agency of ours with all rows of its own."""

    removed = Signal()

    def __init__(self, fields: PartyFields, number: int) -> None:
        super().__init__()
        self.fields = fields
        self.setProperty("card", True)
        self._title = text("", "strong", wrap=False)
        self.number(number)
        remove = link(self.tr("移除"))
        remove.clicked.connect(self.removed)
        rows = FormRows()
        fields.add_agency(rows)
        fields.add_receipt(rows)
        fields.add_role(rows)
        fields.add_service(rows)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(remove)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.addLayout(head)
        outer.addWidget(rows)
        fields.show_full(True)

    def number(self, number: int) -> None:
        """Which agency of the case it is, counted from 1."""
        self._title.setText(self.tr("第 {number} 个本方机关").format(number=number))
        self.setAccessibleName(self._title.text())


class PartyList(QWidget):
    """Our agencies in a case: the first stands among the rows of the form, the others below it."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._agencies = [agency.name for agency in office.shelf.agencies()]
        self._persons = [person.name for person in office.shelf.persons()]
        self._only: list[str] | None = None
        self._suited = (Procedure.LITIGATION, Role.DEFENDANT, True)
        self.first = PartyFields(office, self._agencies, self._persons)
        self.others: list[CoParty] = []
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        self.add_button = link(self.tr("＋ 添加共同被告机关"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._blocks)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(lambda: self.add().agency.setFocus())
        self.first.changed.connect(self.changed)

    def fields(self) -> list[PartyFields]:
        """The agencies in order."""
        return [self.first, *(block.fields for block in self.others)]

    def add(self) -> PartyFields:
        """A further agency, with rows of its own."""
        fields = PartyFields(self._office, self._agencies, self._persons)
        block = CoParty(fields, len(self.others) + 2)
        fields.suit(*self._suited)
        if self._only is not None:
            fields.agency.restrict(self._only)
        self.others.append(block)
        self._blocks.addWidget(block)
        block.removed.connect(lambda: self.remove(block))
        fields.changed.connect(self.changed)
        self.changed.emit()
        return fields

    def remove(self, block: CoParty) -> None:
        """Takes an agency out again."""
        self.others.remove(block)
        block.hide()
        block.deleteLater()
        for place, each in enumerate(self.others):
            each.number(place + 2)
        self.changed.emit()

    def suit(self, procedure: Procedure, role: Role, states_term: bool) -> None:
        """Proposes to every agency the role that the paper means."""
        self._suited = (procedure, role, states_term)
        for fields in self.fields():
            fields.suit(*self._suited)

    def restrict(self, names: list[str] | None) -> None:
        """Only the agencies of a registered case may be chosen; None: any."""
        self._only = names
        further = self.tr("＋ 另一机关也已收到")
        self.add_button.setText(self.tr("＋ 添加共同被告机关") if names is None else further)
        self.add_button.setVisible(names is None or len(names) > 1)
        for fields in self.fields():
            fields.agency.restrict(names)

    def known(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of agencies and of persons that are registered."""
        return frozenset(self._agencies), frozenset(self._persons)
