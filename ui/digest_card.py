"""每日摘要 on the desk: what the day holds, internal steps with their boxes, until it was read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from tracker.day_sheets import DaySheetKind
from tracker.digest import Digest, DueStep, Matter, digest_of
from ui import words
from ui.click_row import ClickRow
from ui.day_words import away_words, counts_words, hearing_words, right_words, step_words
from ui.elided_label import ElidedLabel
from ui.flow_layout import FlowLayout
from ui.icons import IconLabel
from ui.office import Office
from ui.pieces import button, emptied, text

FEW = 3
"""So many lines of a kind are shown at first; the others when they are asked for."""


class DigestCard(QFrame):
    """Stands there from the hour of the digest until 知道了, and whenever it is asked for.

    Its numbers are those of now; as they were in the morning they are kept on the sheet.
    """

    case_wanted = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._asked = False
        self._all = False
        self._on: date | None = None
        self.rows: list[MatterRow] = []
        self.setProperty("card", True)
        heading = QLabel(self.tr("每日摘要"))
        heading.setProperty("role", "subtitle")
        self.setAccessibleName(heading.text())
        self.counts = text("", "caption")
        self.read = button(self.tr("知道了"))
        self.read.setProperty("dense", True)
        self.read.setAccessibleDescription(self.tr("收起每日摘要，并记下由谁看过"))
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(12, 0, 12, 4)
        self._lines.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 0)
        head.setSpacing(8)
        head.addWidget(IconLabel("sun", "accent_text", 18))
        head.addWidget(heading)
        head.addWidget(self.counts, 1)
        head.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._lines)
        self.read.clicked.connect(self._read)
        self.hide()

    def ask(self) -> None:
        """Shows the digest again, or puts away what was asked for."""
        self._asked = not self.isVisible()
        self.reload()

    def reload(self) -> None:
        """Reads the day; a digest that was read, or has not come yet, stays away."""
        today = self._office.today()
        if today != self._on:
            self._on, self._all = today, False
        sheet = self._office.shelf.day_sheet(DaySheetKind.MORNING, today)
        wanted = self._asked or (sheet is not None and sheet.signed_at is None)
        digest = Digest(today)
        if wanted:
            digest = digest_of(self._office.shelf, today, self._office.calendar)
        if wanted and (digest or self._asked):
            self._show(digest)
        self.setVisible(wanted and (bool(digest) or self._asked))

    def _show(self, digest: Digest) -> None:
        emptied(self._lines)
        self.counts.setText(counts_words(digest))
        if not digest:
            self.counts.setText(self.tr("今天没有期限、开庭和其他安排。"))
        self._add(self.tr("今日开庭"), (hearing_words(each) for each in digest.hearings))
        rules = self._office.rules
        self._add(self.tr("权利将届满"), right_words(digest.rights, rules))
        self._add(self.tr("今日不在岗"), (away_words(each) for each in digest.away))
        self._add_matters(digest)
        self._offer_all(digest)

    def _add(self, title: str, lines: Iterable[str]) -> None:
        """A small heading, and its lines beside it."""
        told = list(lines)
        if len(told) > FEW + 1 and not self._all:
            rest = self.tr("另有 {count} 项").format(count=len(told) - FEW)
            told = [*told[:FEW], rest]
        for number, line in enumerate(told):
            row = QHBoxLayout()
            row.setSpacing(8)
            heading = text("" if number else title, "heading", wrap=False)
            heading.setFixedWidth(self._title_width())
            row.addWidget(heading)
            row.addWidget(ElidedLabel(line), 1)
            self._lines.addLayout(row)

    def _title_width(self) -> int:
        """As wide as the widest of the small headings, in the language of the window."""
        titles = (self.tr("今日开庭"), self.tr("权利将届满"), self.tr("今日不在岗"))
        return 4 + max(self.fontMetrics().horizontalAdvance(title) for title in titles)

    def _add_matters(self, digest: Digest) -> None:
        shown = digest.matters if self._all else digest.matters[:FEW]
        self.rows = [self._matter(matter) for matter in shown]
        if self.rows:
            self._lines.addSpacing(4)
            self._lines.addWidget(text(self.tr("内部节点"), "heading"))
        for row in self.rows:
            self._lines.addWidget(row)

    def _offer_all(self, digest: Digest) -> None:
        """A button for what is not shown at first."""
        rest = len(digest.matters) - len(self.rows)
        long = max(map(len, (digest.hearings, digest.rights, digest.away))) > FEW + 1
        if self._all or not (rest or long):
            return
        more = self.tr("显示全部")
        if rest:
            more = self.tr("显示全部，另有 {count} 件的内部节点").format(count=rest)
        self.more = button(more, kind="link")
        self.more.clicked.connect(self._show_all)
        self._lines.addWidget(self.more)

    def _matter(self, matter: Matter) -> MatterRow:
        row = MatterRow(self._office, matter)
        row.activated.connect(lambda: self.case_wanted.emit(matter.line.case_id))
        row.ticked.connect(partial(self._tick, matter))
        return row

    def _tick(self, matter: Matter, step: DueStep, done: bool) -> None:
        line = matter.line
        key = (line.case_id, line.party_id, line.rule_id, step.step)
        self._office.run(self._office.books.day.tick_step, *key, done)

    def _show_all(self) -> None:
        self._all = True
        self.reload()

    def _read(self) -> None:
        self._asked = False
        self.hide()
        self._office.run(self._office.books.day.read_digest, self._office.today())


class MatterRow(ClickRow):
    """A case with the steps that are due, each with its box; Enter or a click opens the case."""

    ticked = Signal(object, bool)

    def __init__(self, office: Office, matter: Matter) -> None:
        super().__init__()
        line = matter.line
        what = words.deadline_title(office.rules, line.rule_id, matter.papers)
        case = words.case_title(line.claimants, line.act_name, line.procedure)
        until = self.tr("{day} 届满").format(day=words.short_day(line.act_by))
        title = " · ".join(part for part in (case, what, until, line.handler) if part)
        self.setAccessibleName(title)
        self.boxes = [self._box(step) for step in matter.steps]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(title))
        boxes = FlowLayout()
        for box in self.boxes:
            boxes.addWidget(box)
        column.addLayout(boxes)

    def _box(self, step: DueStep) -> QCheckBox:
        box = QCheckBox(step_words(step))
        box.setChecked(step.done)
        box.setCursor(Qt.CursorShape.ArrowCursor)
        box.toggled.connect(lambda done: self.ticked.emit(step, done))
        return box
