"""下班核对: three lists to look through before the day is signed off with a name.

Enter and Esc sign nothing: Esc means later. What is open or was not verified is named once more
before anybody can sign over it.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tracker.books import Changes
from tracker.errors import TrackerError
from tracker.evening import check_of, put_off_until
from tracker.policy_text import KEY, read_reminding
from tracker.records import LEGAL_ZONE
from ui.day_words import item_words
from ui.desk_rows import joined
from ui.evening_lists import EveningLists
from ui.icons import IconLabel, app_icon
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, confirmed, text
from ui.reminder_window import inside
from ui.theme import set_property
from ui.words import day_words, error_sentence

WIDTH = 900
NAMED = 8
"""So many items are named before somebody signs over them; the others are counted."""

_SHARE = 0.88
_NAME_WIDTH = 140


class EveningCheck(QWidget):
    """The check of one day; reads again whenever something changed.

    `closed` comes when it has gone from the screen, signed or not.
    """

    case_wanted = Signal(str)
    closed = Signal()

    def __init__(self, office: Office, on: date) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.office = office
        self._on = on
        self._marks: set[str] = set()
        self._signed = self._leaving = self._may_leave = self._placed = False
        self.setWindowTitle(self.tr("下班核对 - 应诉期限管家"))
        self.setWindowIcon(app_icon())
        self.check = check_of(office.shelf, on, office.calendar)
        self._marks |= self.check.kept.marks
        self.lists = EveningLists(office, self.check)
        self.due, self.done, self.ahead = self.lists.due, self.lists.done, self.lists.ahead
        self.name = QLineEdit(office.actor())
        self.sentence = text("", "caption")
        self.sentence.setAccessibleName(self.tr("提示"))
        self.sentence.setContentsMargins(24, 0, 24, 0)
        self.sentence.hide()
        self.leave = button(self.tr("不核对，直接退出"), kind="quiet")
        self.later = button("")
        self.sign = button(self.tr("签名确认"), kind="primary")
        # Several changes within one turn of the event loop are one re-reading.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._lay_out()
        self._connect()
        self._show()
        self._area.setFocus()

    def appear(self, beside: QWidget | None = None, *, take_keyboard: bool = True) -> None:
        """Comes to the front; by itself it leaves the keyboard where it is."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not take_keyboard)
        if not self.isVisible():
            self._place(beside)
        self._say_later()
        self.show()
        self.raise_()
        if take_keyboard:
            self.activateWindow()

    def ask_before_leaving(self, beside: QWidget | None = None) -> bool:
        """Waits until it is signed, or somebody decides to quit without; False means to stay."""
        self.prepare_to_leave()
        self.appear(beside)
        loop = QEventLoop(self)
        self.closed.connect(loop.quit)
        loop.exec()
        self._leaving = False
        return self._may_leave

    def prepare_to_leave(self) -> None:
        """The buttons speak of quitting from now on."""
        self._leaving, self._may_leave = True, False
        self._say_later()

    @property
    def marks(self) -> frozenset[str]:
        """The closings of the list that are marked as verified."""
        return frozenset(line.key for line in self.check.closed if line.key in self._marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc means later; Enter means nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Later, unless it was signed: the marks are kept, and it asks again."""
        super().closeEvent(event)
        if not self._signed and self.check.is_wanted:
            self.office.run(self.office.books.day.put_off, self._on, self.marks)
        self.closed.emit()

    # What it shows

    def _show(self) -> None:
        self.lists.show_check(self.check, self._marks)
        self._say_later()

    def _outdated(self, _changes: object) -> None:
        self._soon.start()

    def _reload(self) -> None:
        try:
            self.check = check_of(self.office.shelf, self._on, self.office.calendar)
        except TrackerError as error:
            self._say(error_sentence(error), "error")
            return
        self._show()

    def _say_later(self) -> None:
        """Later is before the office closes; after that the window can only be put away."""
        reminding = read_reminding(self.office.shelf.setting(KEY))
        until = put_off_until(self.office.now(), reminding)
        words = self.tr("收起")
        if self._leaving:
            words = self.tr("返回，暂不退出")
        elif until is not None and self._on == self.office.today():
            words = self.tr("稍后（{hour} 再提醒）").format(
                hour=f"{until.astimezone(LEGAL_ZONE):%H:%M}"
            )
        self.later.setText(words)
        self.leave.setVisible(self._leaving)
        self.sign.setText(self.tr("签名并退出") if self._leaving else self.tr("签名确认"))

    def _say(self, words: str, tone: str = "caption") -> None:
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        set_property(self.sentence, "role", tone)

    # What is answered

    def _mark(self, key: str, on: bool) -> None:
        if on:
            self._marks.add(key)
        else:
            self._marks.discard(key)
        self._say("")

    def _sign(self) -> None:
        if not self.name.text().strip():
            self._say(self.tr("请填写核对人的姓名，再签名。"), "error")
            self.name.setFocus()
            return
        missing = self._missing()
        if missing and not self._sure(missing):
            return
        self.sign.setEnabled(False)
        self.office.run(
            partial(self.office.books.day.sign, anyway=bool(missing)),
            *(self.check, self.marks, self.name.text()),
            done=self._was_signed,
            failed=self._refused,
            owner=self,
        )

    def _missing(self) -> list[str]:
        """What is open and what is not verified, each row in words."""
        rules = self.office.rules
        still_open = self.tr("未办：{item}")
        unverified = self.tr("未核对：{item}")
        return [
            *(
                still_open.format(item=item_words(row.line, rules, row.papers))
                for row in joined(self.check.due)
            ),
            *(
                unverified.format(item=item_words(line, rules))
                for line in self.check.unverified(self.marks)
            ),
        ]

    def _sure(self, missing: list[str]) -> bool:
        """The second, deliberate answer; it names what is missing, also the proofs."""
        named = [*missing[:NAMED]]
        if len(missing) > NAMED:
            named.append(self.tr("……等共 {count} 项").format(count=len(missing)))
        without = sum(line.lacks_proof for line in self.check.closed)
        if without:
            named.append(self.tr("另有 {count} 项缺凭证。").format(count=without))
        return confirmed(
            self,
            self.tr("还有 {count} 项未办或者未核对，仍要签名吗？").format(count=len(missing)),
            "\n".join(named),
            self.tr("仍然签名"),
            self.tr("返回核对"),
        )

    def _was_signed(self, _changes: Changes) -> None:
        self._signed, self._may_leave = True, True
        self.close()

    def _refused(self, error: TrackerError) -> None:
        self.sign.setEnabled(True)
        self._say(error_sentence(error), "error")

    def _leave(self) -> None:
        self._may_leave = True
        self.close()

    # How it looks

    def _connect(self) -> None:
        self.lists.case_wanted.connect(self.case_wanted)
        self.lists.marked.connect(self._mark)
        self.lists.focused.connect(lambda row: self._area.ensureWidgetVisible(row, 0, 24))
        self._soon.timeout.connect(self._reload)
        self.office.changed.connect(self._outdated)
        self.later.clicked.connect(self.close)
        self.leave.clicked.connect(self._leave)
        self.sign.clicked.connect(self._sign)

    def _place(self, beside: QWidget | None) -> None:
        """As high as its lists, as far as the screen goes; the first time in the middle of it."""
        screen = (beside or self).screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self._area.ensurePolished()
        self.lists.adjustSize()
        around = self.layout().sizeHint().height() - self._area.sizeHint().height()
        wanted = min(self.lists.sizeHint().height() + around, int(room.height() * _SHARE))
        if not self._placed:
            self._placed = True
            self.resize(min(WIDTH, room.width()), wanted)
            frame = self.frameGeometry()
            frame.moveCenter(room.center())
            self.move(frame.topLeft())
        self.setGeometry(inside(self.geometry(), [room]))

    def _lay_out(self) -> None:
        self._area = scrolling(self.lists)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("下班核对的三张清单"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._area, 1)
        column.addWidget(_line())
        column.addWidget(self.sentence)
        column.addLayout(self._foot())

    def _head(self) -> QVBoxLayout:
        title = QLabel(self.tr("下班核对"))
        title.setProperty("role", "title")
        day = text(day_words(self._on), "caption", wrap=False)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconLabel("shield-check", "accent_text", 24))
        line.addWidget(title)
        line.addWidget(day, 1, Qt.AlignmentFlag.AlignBottom)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(6)
        head.addLayout(line)
        head.addWidget(
            text(
                self.tr("下班前核对：应办的是否办了，登记办结的是否确实发出。核对无误后签名。"),
                "caption",
            )
        )
        return head

    def _foot(self) -> QHBoxLayout:
        words = QLabel(self.tr("核对人(&N)"))
        words.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("核对人"))
        self.name.setFixedWidth(_NAME_WIDTH)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.setSpacing(8)
        foot.addWidget(words)
        foot.addWidget(self.name)
        foot.addStretch(1)
        for part in (self.leave, self.later, self.sign):
            foot.addWidget(part)
        return foot


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
