"""催办对象: the deputy and the leader of all agencies, or of one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.policy import Contact
from ui.choice_box import ChoiceBox
from ui.form_rows import FormRows
from ui.office import Office
from ui.pieces import text


class ContactFields(QWidget):
    """Two people for the agency chosen above them; what was chosen for the others is kept."""

    changed = Signal()

    def __init__(self, office: Office, contacts: tuple[Contact, ...]) -> None:
        super().__init__()
        self._known = {contact.agency_id: contact for contact in contacts}
        self.agency = ChoiceBox(self.tr("适用机关"))
        self.agency.offer(self.tr("全部机关"), "")
        for agency in office.shelf.agencies():
            self.agency.offer(agency.name, agency.id)
        self.deputy = self._people(office, self.tr("代理人"))
        self.leader = self._people(office, self.tr("负责人"))
        rows = FormRows("above")
        rows.add_heading(self.tr("无人确认时转给谁"))
        rows.add(self.tr("适用机关(&A)"), self.agency)
        rows.add(self.tr("代理人(&U)"), self.deputy)
        rows.add(self.tr("负责人(&L)"), self.leader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rows)
        column.addWidget(text(self.tr("没有单独设置的机关，按“全部机关”的设置办理。"), "caption"))
        self._show()
        self.agency.activated.connect(self._show)
        self.deputy.activated.connect(self._chosen)
        self.leader.activated.connect(self._chosen)

    def contacts(self) -> tuple[Contact, ...]:
        """Everybody who was named."""
        named = (c for c in self._known.values() if c.deputy_id or c.leader_id)
        return tuple(sorted(named, key=lambda contact: contact.agency_id))

    def _show(self) -> None:
        contact = self._known.get(self.agency.value(), Contact())
        self.deputy.choose(contact.deputy_id)
        self.leader.choose(contact.leader_id)

    def _chosen(self) -> None:
        agency = self.agency.value()
        self._known[agency] = Contact(agency, self.deputy.value(), self.leader.value())
        self.changed.emit()

    def _people(self, office: Office, name: str) -> ChoiceBox:
        box = ChoiceBox(name)
        box.offer(self.tr("未设置"), "")
        for person in office.shelf.persons():
            box.offer(person.name, person.id)
        return box
