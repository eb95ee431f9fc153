"""今日已办: what was closed today stays in sight: by whom, how, its proof, and the way back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from tracker.codes import DeadlineState
from tracker.day_lines import ClosedLine
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from ui import words
from ui.click_row import ClickRow
from ui.day_words import closed_by, closed_how, item_words, mark_words, proof_words
from ui.deadline_dialogs import ProofDialog, ReopenDialog
from ui.deadline_words import verdict
from ui.elided_label import ElidedLabel
from ui.office import Office
from ui.pill import Pill, Tone
from ui.theme import set_property

_LONG = re.compile(r"\w{20}(?=\w)")


class DoneRow(ClickRow):
    """One closing. Enter or a click opens the case; 撤销 opens the deadline again.

    Where it is to be verified it has a box for that.
    """

    undo_wanted = Signal()
    proof_wanted = Signal()
    marked = Signal(bool)

    def __init__(self, office: Office, line: ClosedLine, *, checkable: bool) -> None:
        super().__init__()
        self._office = office
        self.title = ElidedLabel()
        self.case = ElidedLabel(role="caption")
        self.how = ElidedLabel(role="caption")
        self.proof = QLabel()
        self.proof.setTextFormat(Qt.TextFormat.PlainText)
        self.proof.setWordWrap(True)
        self.pill = Pill("", Tone.DONE)
        self.mark = QCheckBox()
        self.mark.setVisible(checkable)
        self.prove = _link(self.tr("补凭证"))
        self.undo = _link(self.tr("撤销"))
        width = max(self.prove.sizeHint().width(), self.undo.sizeHint().width())
        self.undo.setMinimumWidth(width)
        self._lay_out(checkable)
        self.show_line(line)
        self.undo.clicked.connect(self.undo_wanted)
        self.prove.clicked.connect(self.proof_wanted)
        self.mark.toggled.connect(self.marked)

    def show_line(self, line: ClosedLine) -> None:
        """Shows this closing."""
        self.line = line
        self.title.setText(item_words(line, self._office.rules))
        case = (line.official_no or line.serial, line.agency, line.handler)
        self.case.setText("  ·  ".join(part for part in case if part))
        self.how.setText(f"{closed_how(line)}  ·  {closed_by(line)}")
        # Never cut: it is what is compared with the receipt.
        proof = proof_words(line)
        self.proof.setText(_breakable(proof))
        self.proof.setVisible(bool(proof))
        set_property(self.proof, "role", "warning" if line.lacks_proof else "caption")
        self.pill.show_as(verdict(line, self._office.today()), _tone(line))
        self.prove.setVisible(line.lacks_proof)
        self.mark.setText(mark_words(line))
        self._speak()

    def set_marked(self, marked: bool) -> None:
        """Whether it is verified, without telling anybody."""
        self.mark.blockSignals(True)
        self.mark.setChecked(marked)
        self.mark.blockSignals(False)

    def _speak(self) -> None:
        what = self.title.text()
        self.setAccessibleName(words.aloud(what, self.case.text()))
        how = (self.pill.text(), self.how.text(), proof_words(self.line))
        self.setAccessibleDescription(words.aloud(*how))
        self.mark.setAccessibleName(words.aloud(self.mark.text(), what))
        self.undo.setAccessibleName(self.tr("撤销：{task}").format(task=what))
        self.prove.setAccessibleName(self.tr("补凭证：{task}").format(task=what))

    def _lay_out(self, checkable: bool) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(3)
        for label in (self.title, self.case, self.how, self.proof):
            middle.addWidget(label)
        if checkable:
            middle.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch()
        steps = QVBoxLayout()
        steps.setSpacing(0)
        steps.addWidget(self.undo)
        steps.addWidget(self.prove)
        steps.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        row.addLayout(middle, 1)
        row.addLayout(right)
        row.addLayout(steps)
        font = self.font()
        font.setBold(True)
        self.title.setFont(font)


class DoneGroup(QFrame):
    """Every closing of a day; `checkable` where they are verified, one by one."""

    case_wanted = Signal(str)
    marked = Signal(str, bool)
    focused = Signal(object)
    stepped = Signal(int)

    def __init__(self, office: Office, title: str, note: str = "", *, checkable: bool = False):
        super().__init__()
        self._office = office
        self._checkable = checkable
        self._rows: dict[str, DoneRow] = {}
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("role", "subtitle")
        self._count = QLabel()
        self._note = ElidedLabel(note, role="caption")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setProperty("role", "caption")
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addWidget(self._count)
        head.addWidget(self._note, 1)
        self._pile = QVBoxLayout()
        self._pile.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._pile)
        self.hide()

    @property
    def cards(self) -> list[DoneRow]:
        """The rows, the first closing first."""
        return list(self._rows.values())

    def show_lines(self, lines: Iterable[ClosedLine], marked: Collection[str] = ()) -> None:
        """Shows exactly these closings; a row that stays keeps its focus."""
        wanted = {line.key: line for line in lines}
        for key in self._rows.keys() - wanted.keys():
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        self._rows = {key: self._row(key, line) for key, line in wanted.items()}
        for place, (key, row) in enumerate(self._rows.items()):
            self._pile.insertWidget(place, row)
            row.set_marked(key in marked)
        self._count.setText(self.tr("{count} 项").format(count=len(wanted)))

    def _row(self, key: str, line: ClosedLine) -> DoneRow:
        if (known := self._rows.get(key)) is not None:
            known.show_line(line)
            return known
        row = DoneRow(self._office, line, checkable=self._checkable)
        row.activated.connect(lambda: self.case_wanted.emit(row.line.case_id))
        row.undo_wanted.connect(lambda: self._ask(ReopenDialog, row.line))
        row.proof_wanted.connect(lambda: self._ask(ProofDialog, row.line))
        row.marked.connect(lambda on: self.marked.emit(key, on))
        row.stepped.connect(self.stepped)
        row.focused.connect(lambda: self.focused.emit(row))
        return row

    def _ask(self, dialog: type[ReopenDialog] | type[ProofDialog], line: ClosedLine) -> None:
        try:
            deadline = _deadline(self._office, line)
        except TrackerError as error:
            self._office.failed.emit(error)
            return
        dialog(self._office, self.window(), deadline).ask()


def _deadline(office: Office, line: ClosedLine) -> Deadline:
    file = office.shelf.case_file(line.case_id)
    return next(each for each in file.deadlines if each.id == line.deadline_id)


def _tone(line: ClosedLine) -> Tone:
    if line.state is not DeadlineState.SUBMITTED or line.submitted_on is None:
        return Tone.NEUTRAL
    return Tone.LATE if line.submitted_on > line.due_on else Tone.DONE


def _breakable(words: str) -> str:
    """With places at which a number of any length may go on in the next line."""
    return _LONG.sub("\\g<0>\u200b", words)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    button.setProperty("dense", True)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    return button
