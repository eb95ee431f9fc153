"""催办对象: the deputy and the leader of all agencies, or of one of them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.policy import Contact
from ui.choice_box import ChoiceBox
from ui.form_rows import FormRows
from ui.office import Office
from ui.people import person_box
from ui.pieces import text


class ContactFields(QWidget):
    """Two people for the agency chosen above them; what was chosen for the others is kept."""

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._kept: dict[str, Contact] = {}
        self._typed: dict[str, tuple[str, str]] = {}
        self._agencies: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self.agency = ChoiceBox(self.tr("适用机关"))
        self.deputy = person_box(self.tr("未设置，可选择或输入姓名"))
        self.leader = person_box(self.tr("未设置，可选择或输入姓名"))
        rows = FormRows("above")
        rows.add_heading(self.tr("无人确认时转给谁"))
        rows.add(self.tr("适用机关(&A)"), self.agency)
        rows.add(self.tr("代理人(&U)"), self.deputy)
        rows.add(self.tr("负责人(&L)"), self.leader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rows)
        column.addWidget(text(self.tr("没有单独设置的机关，按“全部机关”的设置办理。"), "caption"))
        self.agency.activated.connect(self._show)
        self.deputy.changed.connect(self._name)
        self.leader.changed.connect(self._name)

    def take(self, contacts: tuple[Contact, ...]) -> None:
        """Shows who is kept; names typed meanwhile are given up."""
        self._kept = {contact.agency_id: contact for contact in contacts}
        self._typed = {}
        self.refresh()

    def refresh(self) -> None:
        """Offers the people and agencies known by now; what was typed stays."""
        self._ids = {person.name: person.id for person in self._office.shelf.persons()}
        for box in (self.deputy, self.leader):
            box.offer(list(self._ids))
        self._offer_agencies()
        self._show()

    def contacts(self) -> tuple[Contact, ...]:
        """Everybody who was named and is known."""
        known = self._kept | {
            agency: Contact(agency, *(self._ids.get(name, "") for name in names))
            for agency, names in self._typed.items()
        }
        named = (c for c in known.values() if c.deputy_id or c.leader_id)
        return tuple(sorted(named, key=lambda contact: contact.agency_id))

    def names(self) -> list[str]:
        """Every name that was typed, known or new."""
        return [name for names in self._typed.values() for name in names]

    def _offer_agencies(self) -> None:
        found = {agency.id: agency.name for agency in self._office.shelf.agencies()}
        if self.agency.count() and found == self._agencies:
            return
        self._agencies, chosen = found, self.agency.value()
        self.agency.keep_none()
        self.agency.offer(self.tr("全部机关"), "")
        for agency_id, name in found.items():
            self.agency.offer(name, agency_id)
        self.agency.choose(chosen)

    def _show(self) -> None:
        agency = self.agency.value()
        contact = self._kept.get(agency, Contact())
        by_id = {person_id: name for name, person_id in self._ids.items()}
        kept = by_id.get(contact.deputy_id, ""), by_id.get(contact.leader_id, "")
        for box, name in zip(
            (self.deputy, self.leader), self._typed.get(agency, kept), strict=True
        ):
            if box.value() != name:
                with QSignalBlocker(box):
                    box.set_value(name)

    def _name(self) -> None:
        self._typed[self.agency.value()] = self.deputy.value(), self.leader.value()
        self.changed.emit()
