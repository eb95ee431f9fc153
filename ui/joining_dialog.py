"""追加本方机关: one more of our agencies joins the case, with its own receipt day."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.books.joining import Joining
from tracker.codes import Capacity, Role, ServiceWay
from tracker.queries import CaseFile
from tracker.tidy import tidy
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.inputs import CodeBox, NameBox, day_field
from ui.office import Office
from ui.party_rows import ROLES
from ui.pieces import confirmed, text
from ui.words import listed

WIDTH = 560


class JoiningDialog(EntryDialog):
    """Asks who joined, as what, and when its copy was received."""

    def __init__(self, office: Office, parent: QWidget | None, file: CaseFile) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("追加本方机关"))
        self.save_button.setText(self.tr("追加"))
        self._case_id = file.case.id
        agencies = [each.name for each in office.shelf.agencies()]
        self._persons = [each.name for each in office.shelf.persons()]
        self._agencies = agencies
        self.agency = NameBox(agencies)
        self.role: CodeBox[Role] = CodeBox(ROLES[file.case.procedure])
        self.capacity: CodeBox[Capacity] = CodeBox(Capacity, self.tr("未填"))
        self.served_on = day_field(office)
        self.service_way: CodeBox[ServiceWay] = CodeBox(ServiceWay, self.tr("未填"))
        self.handler = NameBox(self._persons)
        self.document_no = QLineEdit()
        self._lay_out()
        self.begin()
        self.agency.setFocus()

    def entered(self) -> object:
        """Everything typed."""
        return self._typed(), self.served_on.text()

    def save(self) -> None:
        """Adds the agency, after a yes to new names."""
        if not self.agency.value():
            self.agency_row.set_error(self.tr("请填写机关名称。"))
            self.agency_row.focus()
            return
        day = self.served_on.value()
        if day is None:
            self.day_row.set_error(self.tr("请填写签收日期。"))
            self.day_row.focus()
            return
        new = self._new_names()
        if new and not self._agreed(new):
            return
        joining = Joining(
            case_id=self._case_id, served_on=day, create=frozenset(new), **self._typed()
        )
        self.run(self.office.books.case.join_party, joining)

    def _typed(self) -> dict[str, object]:
        return {
            "agency": self.agency.value(),
            "our_role": self.role.value() or Role.DEFENDANT,
            "capacity": self.capacity.value(),
            "service_way": self.service_way.value(),
            "handler": self.handler.value(),
            "document_no": self.document_no.text().strip(),
        }

    def _new_names(self) -> list[str]:
        known = {*self._agencies, *self._persons}
        typed = (tidy(self.agency.value()), tidy(self.handler.value()))
        return [name for name in dict.fromkeys(typed) if name and name not in known]

    def _agreed(self, names: list[str]) -> bool:
        return confirmed(
            self,
            self.tr("新建下列名称？"),
            self.tr("将新建：{names}。如与已有名称只差一两个字，请返回核对。").format(
                names=listed(names)
            ),
            self.tr("新建并追加"),
            self.tr("返回核对"),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(
            text(
                self.tr("被追加的机关自其本机关签收之日起单独计算答辩、举证期限，与其他机关无关。"),
                "caption",
            )
        )
        rows = FormRows()
        self.agency_row = rows.add(self.tr("机关名称(&G)"), self.agency, required=True)
        rows.add(self.tr("本方地位(&O)"), self.role)
        rows.add(self.tr("应诉身份(&C)"), self.capacity)
        self.day_row = rows.add(self.tr("签收日期(&D)"), self.served_on, required=True)
        rows.add(self.tr("送达方式(&W)"), self.service_way)
        rows.add(self.tr("承办人(&H)"), self.handler)
        rows.add(self.tr("文号(&N)"), self.document_no)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)
