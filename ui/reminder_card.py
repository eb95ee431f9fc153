"""One entry of the reminder window: what, whose, until when, and the three things one can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from tracker.deadlines import Urgency
from ui.elided_label import ElidedLabel
from ui.pieces import button
from ui.pill import Pill, Tone
from ui.reminder_entries import Choice, Face, joined

_TONES = {
    Urgency.OVERDUE: Tone.OVERDUE,
    Urgency.TODAY: Tone.TODAY,
    Urgency.WEEK: Tone.SOON,
    Urgency.LATER: Tone.LATER,
}


SETTLING_MS = 500
"""For so long after a card came or moved the mouse presses nothing on it: nobody has read it."""


class ReminderCard(QFrame):
    """Asks for one of three answers; what becomes of it is decided elsewhere."""

    acknowledged = Signal()
    snoozed = Signal(object)
    case_wanted = Signal()
    copied = Signal()
    """The words of the 催办 are wanted in the clipboard."""
    sent = Signal()
    """They went out."""

    def __init__(self, face: Face, choices: Callable[[], list[Choice]]) -> None:
        """`choices` is asked when the menu opens, so that its times are those of that moment."""
        super().__init__()
        self.face = face
        self._choices = choices
        self.setProperty("card", True)
        self.setAccessibleName(joined(face.sign, face.title, face.number, face.day, face.countdown))
        self.acknowledge = _Deliberate(self.tr("知道了(&K)"))
        self.later = button(self.tr("稍后(&L)"))
        self.open = button(self.tr("打开案件(&O)"), kind="link")
        self._menu = QMenu(self)
        self._error = QLabel()
        self.copy = button(self.tr("复制催办文字"))
        self.mark_sent = button(self.tr("已发送"))
        self._settling = QTimer(self, interval=SETTLING_MS, singleShot=True)
        self._lay_out()
        self._name_buttons()
        for each in (self.acknowledge, self.later, self.open, self.copy, self.mark_sent):
            each.installEventFilter(self)
        self.later.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._offer)
        self.acknowledge.clicked.connect(self.acknowledged)
        self.open.clicked.connect(self.case_wanted)
        self.copy.clicked.connect(self._copy)
        self.mark_sent.clicked.connect(self.sent)

    def settle(self) -> None:
        """It moved, perhaps under a press that was meant for another; the keyboard goes on."""
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        """It came."""
        super().showEvent(event)
        self.settle()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stood above it came or left."""
        super().moveEvent(event)
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second press of a double click was meant for the card that was answered."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        if event.type() == QEvent.Type.MouseButtonPress and self._settling.isActive():
            return True
        return super().eventFilter(watched, event)

    def _copy(self) -> None:
        self.copied.emit()
        self.copy.setText(self.tr("已复制"))

    def wait(self) -> None:
        """The answer is being saved."""
        self.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """The answer could not be saved; the entry stays."""
        self.setEnabled(True)
        self._error.setText(sentence)
        self._error.show()

    @property
    def menu(self) -> QMenu:
        """The ways to put it off."""
        return self._menu

    def _offer(self) -> None:
        self._menu.clear()
        for choice in self._choices():
            action = self._menu.addAction(choice.words)
            action.triggered.connect(lambda _=False, until=choice.until: self.snoozed.emit(until))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("最后期限将至，不能再推迟")).setEnabled(False)

    def _lay_out(self) -> None:
        face = self.face
        title = ElidedLabel(face.title, "subtitle")
        left = QLabel(face.countdown)
        left.setProperty("tone", _tone(face).value)
        signs = [Pill(face.sign, _tone(face))]
        if face.provisional:
            signs.append(Pill(self.tr("暂定"), Tone.PROVISIONAL))
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(4)
        column.addLayout(_row(*signs, title, left))
        column.addWidget(ElidedLabel(joined(face.number, face.claimants)))
        column.addWidget(ElidedLabel(joined(face.day, face.level, face.passed_on)))
        agency = ElidedLabel(face.agency, "caption")
        column.addLayout(_row(agency, self.open, self.later, self.acknowledge))
        if face.nudge:
            column.addWidget(self._nudge_words())
            column.addLayout(_row(ElidedLabel(), self.copy, self.mark_sent))
        column.addWidget(self._error)

    def _nudge_words(self) -> QLabel:
        words = QLabel(self.face.nudge)
        words.setProperty("role", "warning")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        return words

    def _name_buttons(self) -> None:
        what = joined(self.face.title, self.face.number)
        for each, name in (
            (self.acknowledge, self.tr("知道了：{what}")),
            (self.later, self.tr("稍后提醒：{what}")),
            (self.open, self.tr("打开案件：{what}")),
            (self.copy, self.tr("复制催办文字：{what}")),
            (self.mark_sent, self.tr("催办文字已发送：{what}")),
        ):
            each.setAccessibleName(name.format(what=what))


class _Deliberate(QPushButton):
    """A button Enter never presses, on no desktop: only a click, Alt with its letter, or Space."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go on to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _tone(face: Face) -> Tone:
    return _TONES.get(face.urgency, Tone.NEUTRAL) if face.urgency else Tone.NEUTRAL


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side; the text that can be cut takes the spare room."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, ElidedLabel) else 0)
    return row
