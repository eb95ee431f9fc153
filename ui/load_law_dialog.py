"""载入: what was read, then what it would change in running cases, and only then it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tracker.books import Changes
from tracker.books.law_book import LawBook
from tracker.errors import TrackerError
from tracker.loaded_law import Candidate
from tracker.redating import Redating
from ui.empty_state import EmptyState
from ui.entry_dialog import EntryDialog
from ui.keep_choice import KeepChoice
from ui.office import Office
from ui.pieces import button, text
from ui.redating_list import RedatingList
from ui.statute_input import StatuteInput
from ui.watch import Watch
from ui.year_input import YearInput

SIZE = (1080, 660)
GIVEN, EFFECTS = range(2)

Examined = tuple[Candidate, tuple[Redating, ...]]


class LoadLawDialog(EntryDialog):
    """Two steps; the first button looks through the running cases, the second one saves."""

    def __init__(
        self, office: Office, parent: QWidget | None, given: YearInput | StatuteInput, title: str
    ) -> None:
        super().__init__(office, title, "", parent)
        self.given = given
        self.candidate: Candidate | None = None
        self._watch: Watch | None = None
        self.steps = QStackedWidget()
        self.effect = text("", "strong")
        self.list = RedatingList(office)
        self.nothing = EmptyState(
            "shield-check",
            self.tr("没有在办案件的期限因此变化"),
            self.tr("可以保存。以后登记的案件按新的内容计算。"),
        )
        self.keep = KeepChoice()
        self.back = button(self.tr("返回修改"))
        self._lay_out()
        self._go(GIVEN)
        self.given.changed.connect(self._suit)
        self.back.clicked.connect(lambda: self._go(GIVEN))
        self.list.ticks_changed.connect(self._suit)
        self.begin()
        self.given.setFocus()

    def entered(self) -> object:
        """What was given."""
        return self.given.entered()

    def save(self) -> None:
        """The next step."""
        if not self.save_button.isEnabled():
            return
        if self.steps.currentIndex() == GIVEN:
            self._look_through()
        elif self.keep.check():
            self._load()

    def reject(self) -> None:
        """While the cases are looked through, this stops it."""
        if self.busy and self._watch is not None:
            self._watch.stop()
            self.say(self.tr("正在停止…"))
            return
        super().reject()

    # The first step

    def _look_through(self) -> None:
        try:
            make = self.given.candidate()
        except TrackerError as error:
            self.refused(error)
            return
        watch = self._start(self.tr("正在核对在办案件的期限…"))
        self.office.run(
            _examine,
            make,
            self.office.books.law,
            watch,
            done=lambda examined: self._examined(watch, examined),
            failed=self._not_examined,
            owner=self,
        )

    def _start(self, words: str) -> Watch:
        """Long work begins; it can be stopped."""
        self._watch = Watch()
        self._watch.moved.connect(self._show_progress)
        self._set_busy(True)
        self.progress.setRange(0, 0)
        self.cancel_button.setText(self.tr("停止"))
        self.cancel_button.setEnabled(True)
        self.say(words)
        return self._watch

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finish(self) -> None:
        self._watch = None
        self._set_busy(False)
        self.cancel_button.setText(self.tr("取消"))
        self.say("")

    def _examined(self, watch: Watch, examined: Examined) -> None:
        self._finish()
        if watch.stopped():
            self.say(self.tr("已停止，没有保存任何内容。"))
            return
        self.candidate, lines = examined
        self.list.show_changes(lines, self.office.rules, self.candidate.law.rules)
        self.effect.setText(self._effect(lines))
        self._pile.setCurrentIndex(0 if lines else 1)
        self._go(EFFECTS)

    def _not_examined(self, error: TrackerError) -> None:
        self._finish()
        self.refused(error)

    def _effect(self, lines: tuple[Redating, ...]) -> str:
        cases = len({line.case_id for line in lines})
        words = self.tr(
            "保存后，{cases} 件在办案件的 {lines} 项期限与新的内容不一致。"
            "选中的改按新的届满日，提醒随之调整；法院指定和人工填写的期限不动。"
        )
        return words.format(cases=cases, lines=len(lines))

    # The second step

    def _load(self) -> None:
        assert self.candidate is not None
        self._start(self.tr("正在保存…"))
        self.cancel_button.setEnabled(False)
        law = self.office.books.law
        self.office.run(
            law.load, self.candidate, done=self._loaded, failed=self._not_examined, owner=self
        )

    def _loaded(self, changes: Changes) -> None:
        self.changes = changes
        taken = {line.key for line in self.list.taken()}
        kept = {line.key for line in self.list.kept()} if self.keep.keeps() else set()
        if not taken and not kept:
            self.accept()
            return
        watch, lines = self._start(self.tr("正在调整期限…")), self.list.lines()
        self.cancel_button.setEnabled(False)
        self.office.run(
            self.office.books.law.confirm,
            lines,
            taken,
            kept,
            self.keep.reason(),
            watch.tell,
            done=lambda _changes: (watch.stop(), self.accept()),
            failed=self._loaded_only,
            owner=self,
        )

    def _loaded_only(self, error: TrackerError) -> None:
        """The text counts, but the deadlines stand as they did: they wait for a review."""
        self.accept()
        self.office.failed.emit(error)

    # The look

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step == EFFECTS)
        self.save_button.setText(
            self.tr("查看影响") if step == GIVEN else self.tr("保存并调整期限")
        )
        self._suit()

    def _suit(self) -> None:
        if self.busy:
            return
        first = self.steps.currentIndex() == GIVEN
        self.save_button.setEnabled(self.given.ready() if first else True)
        if not first:
            taken, kept = len(self.list.taken()), len(self.list.kept())
            self.keep.setVisible(bool(kept))
            words = self.tr("保存并调整 {count} 项期限").format(count=taken)
            self.save_button.setText(words if taken else self.tr("保存"))

    def _lay_out(self) -> None:
        effects = QWidget()
        column = QVBoxLayout(effects)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        changing = QWidget()
        inside = QVBoxLayout(changing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.effect)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.keep)
        self._pile = QStackedWidget()
        self._pile.addWidget(changing)
        self._pile.addWidget(self.nothing)
        column.addWidget(self._pile, 1)
        self.steps.addWidget(self.given)
        self.steps.addWidget(effects)
        self.body.addWidget(self.steps, 1)
        self.foot.insertWidget(self.foot.indexOf(self.cancel_button), self.back)
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 48))


def _examine(make: Callable[[], Candidate], law: LawBook, watch: Watch) -> Examined:
    """Reads the text and looks through the running cases, in the store thread."""
    candidate = make()
    return candidate, law.review(candidate.law, watch.tell, watch.stopped)
