"""A group of the desk: its heading with a count, its rows, and a button for the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ui.deadline_card import DeadlineCard
from ui.desk_rows import DeskRow
from ui.office import Office

ROWS_AT_A_TIME = 20


class DutyGroup(QFrame):
    """Rows of one urgency. Cards are kept and filled anew, so that the page does not jump."""

    case_wanted = Signal(str)
    submit_wanted = Signal(object)
    focused = Signal(object)
    stepped = Signal(int)
    all_wanted = Signal()
    """There are more than were read: they are to be listed."""

    def __init__(self, office: Office, title: str) -> None:
        super().__init__()
        self._office = office
        self._rows: Sequence[DeskRow] = ()
        self._most = ROWS_AT_A_TIME
        self._papers = 0
        self.cards: list[DeadlineCard] = []
        self.setProperty("card", True)
        # The room of a page with few rows belongs below them, not between their lines.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
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

    def show_rows(self, rows: Sequence[DeskRow], papers: int) -> None:
        """Shows these rows; the row that had the focus keeps it wherever it stands now.

        `papers` counts what is due in this group, also where not everything was read.
        """
        focused = next((card.row.deadline_ids for card in self.cards if card.hasFocus()), None)
        self._rows, self._papers = rows, papers
        self._fill()
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
        self._offer_more(len(self._rows) - len(shown))

    def _offer_more(self, hidden: int) -> None:
        """A button for the rows not shown, then for the papers not even read."""
        unread = self._papers - sum(len(row.lines) for row in self._rows)
        if hidden:
            next_ones = min(hidden, ROWS_AT_A_TIME)
            self.more.setText(self.tr("再显示 {count} 项").format(count=next_ones))
        else:
            self.more.setText(
                self.tr("在案件列表中查看全部 {count} 项").format(count=f"{self._papers:,}")
            )
        self.more.setVisible(hidden > 0 or unread > 0)

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
        if first_new == len(self._rows):
            self.all_wanted.emit()
            return
        self._most = first_new + ROWS_AT_A_TIME
        self._fill()
        self.cards[first_new].setFocus()
