"""What is known of the number typed: the paper joins a case, or may be a double entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from tracker.codes import Procedure, Stage
from ui.inputs import Box
from ui.pieces import button, text
from ui.theme import set_property
from ui.words import label, listed

Found = tuple[str, str, Procedure, Stage]


class NumberNotice(QFrame):
    """A sentence about the number; `open_asked(case_id)` when that case is to be opened."""

    open_asked = Signal(str)
    case_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Found] = []
        self.words = text("")
        self.choice = Box()
        self.choice.setAccessibleName(self.tr("登记在哪一件案件"))
        self.open_button = button(self.tr("打开该案"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.addWidget(self.words, 1)
        line.addWidget(self.choice)
        line.addWidget(self.open_button)
        self.open_button.clicked.connect(lambda: self.open_asked.emit(self._chosen()))
        self.choice.activated.connect(lambda _place: self.case_chosen.emit(self._chosen()))
        self.hide()

    def show_nothing(self) -> None:
        """The number tells nothing."""
        self._found = []
        self.hide()

    def show_unknown(self) -> None:
        """The paper should join a case, but no case has this number."""
        self._found = []
        sentence = self.tr("没有登记过这个案号，将作为新案登记。请核对案号，或先登记应诉通知书。")
        self._show(sentence, "warning")

    def show_joined(self, found: list[Found], case_id: str) -> None:
        """The paper becomes an event of this case."""
        self._offer(found, case_id)
        _id, serial, procedure, stage = next(each for each in found if each[0] == case_id)
        words = self.tr("案号已登记为 {serial}（{procedure} {stage}），本文书将登记在该案中。")
        sentence = words.format(serial=serial, procedure=label(procedure), stage=label(stage))
        self._show(sentence, "info")

    def show_double(self, found: list[Found]) -> None:
        """A new case would be registered under a number that is there already."""
        self._offer(found, found[0][0])
        serials = listed(serial for _id, serial, _procedure, _stage in found)
        sentence = self.tr("案号已登记为 {serials}。如为同一案件请打开该案，不要重复登记。")
        self._show(sentence.format(serials=serials), "warning")

    def _offer(self, found: list[Found], case_id: str) -> None:
        self._found = found
        self.choice.clear()
        for found_id, serial, _procedure, stage in found:
            words = self.tr("{serial} {stage}").format(serial=serial, stage=label(stage))
            self.choice.addItem(words, found_id)
        self.choice.setCurrentIndex(self.choice.findData(case_id))

    def _chosen(self) -> str:
        return self.choice.currentData() or self._found[0][0]

    def _show(self, sentence: str, banner: str) -> None:
        self.words.setText(sentence)
        set_property(self, "banner", banner)
        self.choice.setVisible(len(self._found) > 1)
        self.open_button.setVisible(bool(self._found))
        self.show()
