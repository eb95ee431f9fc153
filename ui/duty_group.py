"""A group of the desk: its heading with a count, its rows, and a button for the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.deadline_card import DeadlineCard
from ui.desk_rows import DeskRow
from ui.office import Office

ROWS_AT_FIRST = 20


class DutyGroup(QFrame):
    """Rows of one urgency. Cards are kept and filled anew, so that the page does not jump."""

    case_wanted = Signal(str)
    submit_wanted = Signal(object)
    focused = Signal(object)
    stepped = Signal(int)

    def __init__(self, office: Office, title: str) -> None:
        super().__init__()
        self._office = office
        self._rows: Sequence[DeskRow] = ()
        self._most = ROWS_AT_FIRST
        self.cards: list[DeadlineCard] = []
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self.more = QPushButton()
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._show_more)

        heading = QLabel(title)
        heading.setProperty("role", "subtitle")
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addWidget(self._count)
        head.addStretch()
        self._pile = QVBoxLayout()
        self._pile.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._pile)
        column.addWidget(self.more)
        self.hide()

    def show_rows(self, rows: Sequence[DeskRow]) -> None:
        """Shows these rows; the row that had the focus keeps it wherever it stands now."""
        focused = next((card.row.deadline_ids for card in self.cards if card.hasFocus()), None)
        self._rows = rows
        self._fill()
        papers = sum(len(row.lines) for row in rows)
        self._count.setText(self.tr("{count} 项").format(count=papers))
        for card in self.cards:
            if card.row.deadline_ids == focused:
                card.setFocus()

    def rows(self) -> Sequence[DeskRow]:
        """Everything in the group, shown or not."""
        return self._rows

    def _fill(self) -> None:
        shown = self._rows[: self._most]
        for card, row in zip(self.cards, shown, strict=False):
            card.show_row(row)
        for row in shown[len(self.cards) :]:
            self._add(row)
        while len(self.cards) > len(shown):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        rest = len(self._rows) - len(shown)
        self.more.setText(self.tr("再显示 {count} 项").format(count=rest))
        self.more.setVisible(rest > 0)

    def _add(self, row: DeskRow) -> None:
        card = DeadlineCard(self._office, row)
        card.case_wanted.connect(self.case_wanted)
        card.submit_wanted.connect(self.submit_wanted)
        card.stepped.connect(self.stepped)
        card.focused.connect(lambda: self.focused.emit(card))
        self.cards.append(card)
        self._pile.addWidget(card)

    def _show_more(self) -> None:
        first_new = len(self.cards)
        self._most = len(self._rows)
        self._fill()
        self.cards[first_new].setFocus()
