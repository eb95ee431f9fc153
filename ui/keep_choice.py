"""What becomes of changes that are not ticked: they wait, or the old day is kept for a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.choice_box import ChoiceBox
from ui.pieces import text
from ui.theme import set_property


class KeepChoice(QWidget):
    """Asks for a reason where old days are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceBox(self.tr("未选的期限"))
        self.choice.offer(self.tr("未选的留待以后复核"), False)
        self.choice.offer(self.tr("未选的保留原期限"), True)
        self.reason_line = QLineEdit()
        self.reason_line.setAccessibleName(self.tr("保留原期限的理由"))
        self.reason_line.setPlaceholderText(self.tr("理由，记入案件历史，如“法院已书面确认原期限”"))
        self.problem = text("", "error", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choice)
        row.addWidget(self.reason_line, 1)
        row.addWidget(self.problem)
        self.choice.activated.connect(lambda _place: self._suit())
        self.reason_line.textChanged.connect(lambda _text: self._complain(""))
        self._suit()

    def keeps(self) -> bool:
        """Whether old days are kept."""
        return bool(self.choice.value())

    def reason(self) -> str:
        """Why they are kept."""
        return self.reason_line.text().strip() if self.keeps() else ""

    def check(self) -> bool:
        """Whether a reason is given where one is needed; says so where not."""
        wrong = self.keeps() and not self.reason()
        self._complain(self.tr("请写明理由") if wrong else "")
        if wrong:
            self.reason_line.setFocus()
        return not wrong

    def reset(self) -> None:
        """Back to waiting, for the next time."""
        self.choice.choose(False)
        self.reason_line.clear()
        self._suit()

    def _suit(self) -> None:
        self.reason_line.setVisible(self.keeps())
        self._complain("")

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        set_property(self.reason_line, "state", "error" if words else "")
