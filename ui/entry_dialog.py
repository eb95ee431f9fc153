"""A form that asks: it keeps everything typed until saving has succeeded, and says what went wrong.

Enter goes to the next field or presses the button it stands on, Ctrl+S saves, Esc asks before
anything typed is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.books import Changes
from tracker.errors import TrackerError
from ui.office import Office
from ui.pieces import confirmed
from ui.theme import set_property
from ui.words import error_sentence


class EntryDialog(QDialog):
    """Asks with `ask()`; subclasses fill `body`, answer `entered()` and start `run` in `save()`."""

    def __init__(
        self, office: Office, title: str, save_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.setWindowTitle(title)
        # Not the whole program: reminders can be answered while a form stays open.
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.changes: Changes | None = None
        self.busy = False
        self._pristine: object = None

        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(self.tr("提示"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(96, 6)
        self.progress.hide()
        self.cancel_button = QPushButton(self.tr("取消"))
        self.save_button = QPushButton(save_words)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setToolTip(self.tr("Ctrl+S"))
        for button in (self.cancel_button, self.save_button):
            button.setAutoDefault(False)

        self.foot = QHBoxLayout()
        self.foot.addWidget(self.sentence, 1)
        self.foot.addWidget(self.progress)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.save_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(16)
        outer.addLayout(self.body, 1)
        outer.addLayout(self.foot)

        self.save_button.clicked.connect(self._save_once)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self, self._save_once)

    def ask(self) -> bool:
        """Shows the form; True when it was saved. Its widgets are gone after that."""
        saved = self.exec() == QDialog.DialogCode.Accepted
        # Its parent would keep it as long as the page stands.
        self.deleteLater()
        return saved

    def entered(self) -> object:
        """What stands in the fields, comparable by ==; subclasses answer."""
        raise NotImplementedError

    def save(self) -> None:
        """Checks what was typed and runs the verb; subclasses answer."""
        raise NotImplementedError

    def begin(self) -> None:
        """What stands in the fields now does not count as typed."""
        self._pristine = self.entered()

    def run(self, verb: Callable[..., Any], *arguments: object) -> None:
        """Runs the verb of a book; the form closes when it has succeeded and else says why not."""
        self._set_busy(True)
        self.say("")
        self.office.run(verb, *arguments, done=self._saved, failed=self.refused, owner=self)

    def say(self, words: str, tone: str = "") -> None:
        """A sentence at the foot of the form; `tone` is "error", "warning" or nothing."""
        self.sentence.setText(words)
        set_property(self.sentence, "role", tone or "caption")

    def refused(self, error: TrackerError) -> None:
        """Nothing was saved: everything typed stays, and a sentence says why."""
        self._set_busy(False)
        self.say(error_sentence(error), "error")
        self.save_button.setFocus()

    def reject(self) -> None:
        """Closes without saving, after a question when something was typed."""
        if self.busy:
            return
        if self.entered() != self._pristine and not confirmed(
            self,
            self.tr("放弃已填写的内容？"),
            self.tr("填写的内容还没有保存，关闭后将丢失。"),
            self.tr("放弃"),
            self.tr("继续填写"),
        ):
            return
        super().reject()

    def event(self, event: QEvent) -> bool:
        """Keeps room for sentences that wrap: Qt alone lets what stands below cover them."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout = self.layout()
            wrapped = layout.totalMinimumHeightForWidth(self.width())
            self.setMinimumHeight(max(wrapped, layout.totalMinimumSize().height()))
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter never saves by accident: it moves on, or presses the button in focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        widget = self.focusWidget()
        if isinstance(widget, QPushButton | QToolButton):
            widget.click()
        else:
            self.focusNextChild()

    def _save_once(self) -> None:
        if not self.busy:
            self.save()

    def _saved(self, changes: Changes) -> None:
        self.changes = changes
        self._set_busy(False)
        self.accept()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.save_button.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self.progress.setVisible(busy)
