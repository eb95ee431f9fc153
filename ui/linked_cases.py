"""关联案件: the earlier and later instances of a case, and the way to the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.codes import CaseStatus, Procedure, Stage
from tracker.defence_finding import OtherCase
from tracker.queries import CaseFile
from ui.case_section import Section
from ui.pieces import button, link, text
from ui.words import label

_GOES_ON = (Procedure.LITIGATION, Procedure.RECONSIDERATION, Procedure.COMPENSATION)


class LinkedSection(Section):
    """`case_asked` carries the id of a case to open; `successor_asked` wants the next instance."""

    case_asked = Signal(str)
    successor_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(
            self.tr("关联案件"),
            self.tr(
                "没有前后审级的案件。收到上诉状、重审或者移送后的文书时，用“建立后续案件”登记。"
            ),
        )
        self.successor_button = button(self.tr("建立后续案件"))
        self.successor_button.setToolTip(
            self.tr("二审、重审、再审、移送管辖：另立一案，带入当事人和被诉行为，两案相互关联")
        )
        self.successor_button.clicked.connect(self.successor_asked)
        self.head.addWidget(self.successor_button)

    def show_file(self, file: CaseFile) -> None:
        """The instances before and after this case."""
        case = file.case
        possible = case.procedure in _GOES_ON and case.stage is not Stage.PRE_MEDIATION
        self.successor_button.setVisible(possible)
        self.fill([self._row(each, case.previous_case_id) for each in file.instances])

    def _row(self, other: OtherCase, previous: str | None) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        earlier = other.case_id == previous
        line.addWidget(text(self.tr("前案") if earlier else self.tr("后案"), "caption", wrap=False))
        number = link(other.official_no or other.serial, inline=True)
        number.clicked.connect(lambda: self.case_asked.emit(other.case_id))
        line.addWidget(number)
        state = label(other.status) if other.status is not CaseStatus.OPEN else ""
        words = " · ".join(filter(None, (label(other.stage), state)))
        line.addWidget(text(words, "caption", wrap=False))
        line.addStretch(1)
        return holder
