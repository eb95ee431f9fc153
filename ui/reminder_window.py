"""The reminder window: the channel that always works, and the place where reminders are answered.

It stands above other windows, never takes the keyboard, and leaves only when it is put away. Enter
and Esc acknowledge nothing: Esc means later.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import app_icon, pixmap
from ui.notices import clock_question
from ui.page import scrolling
from ui.pieces import button, confirmed
from ui.reminder_card import ReminderCard
from ui.reminder_entries import Choice, Entry, Face
from ui.reminder_order import in_place, with_cards

WIDTH = 620
_MARGIN = 16
_SHARE = 0.65


class ReminderWindow(QWidget):
    """Shows every due reminder until it is answered; says what the officer answered.

    `painted` names the occurrences that are now on the screen for the first time.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object, object)
    case_wanted = Signal(str)
    painted = Signal(object)
    put_away = Signal()
    nudge_copied = Signal(object)
    nudge_sent = Signal(object)
    """The entry whose 催办 is to be copied, or went out."""

    def __init__(self, choices: Callable[[Entry], list[Choice]]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("提醒 - 应诉期限管家"))
        self.setWindowIcon(app_icon())
        self._choices = choices
        self._cards: dict[Face, ReminderCard] = {}
        self._entries: dict[Face, Entry] = {}
        self._reported: set[str] = set()
        self._given: QSize | None = None
        """How large it was made last; None before it was placed."""

        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self._note = QLabel()
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        self._note.hide()
        self._question = QLabel(clock_question())
        self._question.setProperty("role", "warning")
        self._question.setWordWrap(True)
        self._question.hide()
        self.answer = button(self.tr("时间正确"))
        self.answer.hide()
        self._act: Callable[[], object] = lambda: None
        self._sign = QLabel()
        self._rest = QLabel()
        self._rest.setProperty("role", "caption")
        self.all = button(self.tr("全部知道了…(&A)"), kind="quiet")
        self.hide_button = button(self.tr("收起(&H)"))
        self._list = QWidget()
        self._area = scrolling(self._list)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("到期的提醒"))
        self._lay_out()
        self._list.installEventFilter(self)
        self._area.installEventFilter(self)
        self._area.verticalScrollBar().rangeChanged.connect(self._settle)
        self.all.clicked.connect(self._ask_for_all)
        self.hide_button.clicked.connect(self.close)
        self.answer.clicked.connect(lambda: self._act())

    @property
    def cards(self) -> list[ReminderCard]:
        """The entries on the screen, from top to bottom."""
        return list(self._cards.values())

    @property
    def listed(self) -> set[str]:
        """The occurrences on the screen."""
        return {each for face in self._cards for each in face.ids}

    def show_entries(
        self, entries: Sequence[tuple[Entry, Face]], unseen: Collection[str] = ()
    ) -> None:
        """Shows exactly these entries; cards that stay the same keep focus and open menu.

        They stand in this order; while the mouse is here new ones come last, so that none slides
        under it that nobody has read. `unseen` are the occurrences that were never on the screen:
        where there are too many entries, they come first.
        """
        self._entries = {face: entry for entry, face in with_cards(entries, unseen)}
        faces = in_place(self._entries, self._cards) if self.underMouse() else self._entries
        for face in [face for face in self._cards if face not in self._entries]:
            card = self._cards.pop(face)
            card.hide()
            card.deleteLater()
        self._pile_up(faces)
        self._reported &= self.listed
        self._count(len(entries))
        if not entries:
            self._note.hide()
            self.hide()
        self._list.update()

    def report_anew(self, unseen: Collection[str]) -> None:
        """What stands here and counts as unseen is reported again: the clock was set back."""
        self._reported.difference_update(unseen)
        self._list.update()

    def say(self, note: str) -> None:
        """A line below the heading, such as how long the program was not running."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        QTimer.singleShot(0, self, self._grow)

    def ask_about_clock(self, confirm: Callable[[], object] | None) -> None:
        """Asks above the list whether the clock is right; None takes the question away."""
        self._act = confirm or (lambda: None)
        for widget in (self._question, self.answer):
            widget.setVisible(confirm is not None)
        QTimer.singleShot(0, self, self._grow)

    def appear(self, beside: QWidget | None = None) -> None:
        """Comes to the top of the screen of `beside`, without taking the keyboard."""
        if not self._cards:
            return
        if not self.isVisible():
            self._place(beside)
            self._area.setFocus()
        self.show()
        self.raise_()

    def refuse(self, ids: Sequence[str], sentence: str) -> None:
        """An answer could not be saved: its entries stay and say why."""
        for face, card in self._cards.items():
            if set(face.ids) & set(ids):
                card.refuse(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the window away; nothing is acknowledged."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Later: everything stays due."""
        super().closeEvent(event)
        self.put_away.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more that could move away from it."""
        super().leaveEvent(event)
        QTimer.singleShot(0, self, self._tidy)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Every card has another place."""
        super().moveEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """The sign is drawn again in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reminders count as shown when the list was painted, not when somebody meant to.

        When the list wants more room it gets it; where it moves, no card is pressed for a moment.
        """
        if watched is self._area:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._settle()
        elif event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._report)
        elif event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _report(self) -> None:
        new = self.listed - self._reported
        if new and self.isVisible() and not self.isMinimized():
            self._reported |= new
            self.painted.emit(tuple(sorted(new)))

    def _pile_up(self, faces: Iterable[Face]) -> None:
        """One card for each, in this order."""
        known = self._cards
        self._cards = {face: known.get(face) or self._card(face) for face in faces}
        if list(self._cards) != list(known):
            for place, card in enumerate(self._cards.values()):
                self._pile.insertWidget(place, card)

    def _tidy(self) -> None:
        """The earliest last day first again, and room for what came."""
        if not self.underMouse():
            self._pile_up(self._entries)
            self._grow()

    def _settle(self) -> None:
        for card in self._cards.values():
            card.settle()

    def _card(self, face: Face) -> ReminderCard:
        """The card of a face; what stands behind the same words may change while it is there."""
        card = ReminderCard(face, lambda: self._choices(self._entries[face]))
        card.acknowledged.connect(lambda: self._answer(card))
        card.snoozed.connect(lambda until: self._put_off(card, until))
        card.case_wanted.connect(lambda: self.case_wanted.emit(face.case_id))
        card.copied.connect(lambda: self.nudge_copied.emit(self._entries[face]))
        card.sent.connect(lambda: self.nudge_sent.emit(self._entries[face]))
        return card

    def _answer(self, card: ReminderCard) -> None:
        card.wait()
        self.acknowledged.emit(card.face.ids)

    def _put_off(self, card: ReminderCard, until: object) -> None:
        card.wait()
        self.snoozed.emit(card.face.ids, until)

    def _ask_for_all(self) -> None:
        """What comes while the question stands there was not seen, and is not answered by it."""
        asked = self.listed
        question = self.tr("确认已看过全部 {count} 项提醒？").format(count=len(self._cards))
        detail = self.tr("确认后这些提醒不再出现；期限本身不变，仍须按时提交。")
        if confirmed(self, question, detail, self.tr("全部知道了"), self.tr("返回逐项查看")):
            for card in self.cards:
                if asked.issuperset(card.face.ids):
                    card.wait()
            self.acknowledged.emit(tuple(sorted(asked & self.listed)))

    def _count(self, entries: int) -> None:
        self._heading.setText(self.tr("{count} 项提醒待处理").format(count=entries))
        beyond = entries - len(self._cards)
        self._rest.setText(
            self.tr("另有 {count} 项，处理后依次显示").format(count=beyond)
            if beyond
            else self.tr("按 Esc 收起；没有处理的提醒仍会保留。")
        )
        self.all.setVisible(len(self._cards) > 1)

    def _draw_sign(self) -> None:
        self._sign.setPixmap(pixmap("bell-ring", "accent_text", 24))

    def _place(self, beside: QWidget | None) -> None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        home = beside.screen().availableGeometry() if beside else screens[0]
        self._area.ensurePolished()
        if self._given is None:
            self.resize(min(WIDTH, home.width()), self._wanted(home))
            room = QPoint(self.width() + _MARGIN, self.height() + 3 * _MARGIN)
            self.move(home.bottomRight() - room)
        self._give(home, [home, *screens])

    def _grow(self) -> None:
        """Shows what came while it stands there; the officer's own size is left as it is.

        Nor does anything move under the mouse: a click must not hit another entry.
        """
        if self.isVisible() and self.size() == self._given and not self.underMouse():
            home = self.screen().availableGeometry()
            # The title bar stays on the screen.
            bar = self.geometry().top() - self.frameGeometry().top()
            self._give(home, [home.adjusted(0, bar, 0, 0)])

    def _give(self, home: QRect, areas: Sequence[QRect]) -> None:
        """As high as the entries need; its foot stays where the officer left it."""
        missing = max(0, self._wanted(home) - self.height())
        self.setGeometry(inside(self.geometry().adjusted(0, -missing, 0, 0), areas))
        self._given = self.size()

    def _wanted(self, home: QRect) -> int:
        needed = self._list.sizeHint().height() + self._around()
        return min(needed, int(home.height() * _SHARE))

    def _around(self) -> int:
        """The height of everything but the list."""
        return self.layout().sizeHint().height() - self._area.sizeHint().height()

    def _lay_out(self) -> None:
        self._draw_sign()
        self._pile = QVBoxLayout(self._list)
        self._pile.setContentsMargins(16, 4, 16, 4)
        self._pile.setSpacing(8)
        self._pile.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(10)
        head.addWidget(self._sign)
        head.addWidget(self._heading, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._rest, 1)
        foot.addWidget(self.all)
        foot.addWidget(self.hide_button)
        note = QHBoxLayout()
        note.setContentsMargins(16, 0, 16, 0)
        note.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(note)
        doubt = QHBoxLayout()
        doubt.setContentsMargins(16, 0, 16, 0)
        doubt.addWidget(self._question, 1)
        doubt.addWidget(self.answer)
        column.addLayout(doubt)
        column.addWidget(self._area, 1)
        column.addLayout(foot)


def inside(frame: QRect, areas: Sequence[QRect]) -> QRect:
    """The frame moved, and cut if it must be, onto the area it lies on most, else the first."""

    def covered(area: QRect) -> int:
        common = area.intersected(frame)
        return common.width() * common.height()

    area = max(areas, key=covered)
    moved = QRect(frame.topLeft(), frame.size().boundedTo(area.size()))
    moved.moveLeft(max(area.left(), min(moved.left(), area.right() - moved.width() + 1)))
    moved.moveTop(max(area.top(), min(moved.top(), area.bottom() - moved.height() + 1)))
    return moved
