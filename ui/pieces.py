"""Small pieces of the case page and its forms: texts in a role, cards, questions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def text(words: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label in one of the roles of the style sheet; its text can be selected and copied."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed card with its layout."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 12, 16, 12)
    inside.setSpacing(6)
    return frame, inside


def button(words: str, *, kind: str = "", tip: str = "") -> QPushButton:
    """A push button that Enter presses only when it has the focus."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    return made


def link(words: str, *, inline: bool = False) -> QPushButton:
    """A quiet button that reads like a link and is reached by Tab; `inline` beside other words."""
    made = button(words, kind="link")
    made.setProperty("inline", inline)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout; widgets leave at once and die with the next event."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def confirmed(parent: QWidget, question: str, detail: str, yes: str, no: str) -> bool:
    """Asks; the safe answer `no` is the default and what Esc means."""
    box = QMessageBox(QMessageBox.Icon.Question, question, question, parent=parent)
    box.setInformativeText(detail)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is agree
