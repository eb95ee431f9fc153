"""Beside the duties: hearings of the week, rights that may be used, what could be forgotten."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.queries import CaseLine, HearingLine
from ui import words
from ui.click_row import ClickRow
from ui.desk_rows import DeskRow
from ui.elided_label import ElidedLabel
from ui.office import Office
from ui.pill import Pill, Tone


class SideCard(QFrame):
    """A short list with a heading; without rows it says so, or is not there at all."""

    case_wanted = Signal(str)

    def __init__(self, title: str, nothing: str = "") -> None:
        super().__init__()
        self._rows: list[SideRow] = []
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "subtitle")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(8, 0, 8, 0)
        self.head.addWidget(self.heading)
        self.head.addStretch()
        self.nothing = QLabel(nothing)
        self.nothing.setProperty("role", "caption")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(8, 0, 8, 4)
        self._pile = QVBoxLayout()
        self._pile.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 4, 8)
        column.setSpacing(4)
        column.addLayout(self.head)
        column.addWidget(self.nothing)
        column.addLayout(self._pile)

    def show_rows(self, rows: Iterable[SideRow]) -> None:
        """Puts these rows in the place of those before."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in self._rows:
            row.activated.connect(lambda case_id=row.case_id: self.case_wanted.emit(case_id))
            self._pile.addWidget(row)
        self.nothing.setVisible(not self._rows and bool(self.nothing.text()))
        self.setVisible(bool(self._rows) or bool(self.nothing.text()))

    def rows(self) -> list[SideRow]:
        """The rows that stand there."""
        return list(self._rows)

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)


class SideRow(ClickRow):
    """A few short lines about one case, the first one strong."""

    def __init__(self, case_id: str, title: str, *lines: QWidget | str) -> None:
        super().__init__()
        self.case_id = case_id
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        strong = ElidedLabel(title)
        font = strong.font()
        font.setBold(True)
        strong.setFont(font)
        column.addWidget(strong)
        for line in lines:
            column.addWidget(ElidedLabel(line, "caption") if isinstance(line, str) else line)
        spoken = (line if isinstance(line, str) else line.accessibleName() for line in lines)
        self.setAccessibleName(words.aloud(title, *spoken))


class HearingsCard(SideCard):
    """近 7 日开庭."""

    def __init__(self, office: Office) -> None:
        super().__init__("")
        self._office = office
        self.heading.setText(self.tr("近 7 日开庭"))
        self.setAccessibleName(self.heading.text())
        self.nothing.setText(self.tr("未来 7 日没有开庭、听证安排。"))

    def show_hearings(self, hearings: Iterable[HearingLine]) -> None:
        """One row each: when and what, whose, where, and who of the heads appears."""
        self.show_rows(self._row(hearing) for hearing in hearings)

    def _row(self, hearing: HearingLine) -> SideRow:
        when = self.tr("{time} {kind}").format(
            time=words.minute_words(hearing.starts_at), kind=words.label(hearing.kind)
        )
        where = " · ".join(part for part in (hearing.forum, hearing.place) if part)
        whose = " · ".join(part for part in (hearing.claimants, hearing.official_no) if part)
        return SideRow(hearing.case_id, when, whose, where, self._head(hearing))

    def _head(self, hearing: HearingLine) -> QWidget | str:
        if hearing.heads:
            return self.tr("出庭负责人：{heads}").format(heads=hearing.heads)
        return Pill(self.tr("未定出庭负责人"), Tone.SOON, "user")


class RightsCard(SideCard):
    """可行使的权利: never red, never late; an unused right simply lapses."""

    def __init__(self, office: Office) -> None:
        super().__init__("")
        self._office = office
        self.heading.setText(self.tr("可行使的权利"))
        self.setAccessibleName(self.heading.text())

    def show_rights(self, rows: Iterable[DeskRow]) -> None:
        """One row each: what may be done, until when, in which case."""
        self.show_rows(self._row(row) for row in rows)

    def _row(self, row: DeskRow) -> SideRow:
        line = row.line
        left = words.time_left(
            self._office.today(), line.act_by, line.due_on, self._office.calendar
        )
        until = self.tr("至 {day}，{left}").format(day=words.short_day(line.act_by), left=left)
        case = " · ".join(part for part in (line.claimants, line.official_no) if part)
        what = words.deadline_title(self._office.rules, line.rule_id, row.papers)
        return SideRow(line.case_id, what, until, case)


class ForgottenCard(SideCard):
    """可能遗漏: open cases that nothing would ever remind of."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("可能遗漏"))
        self.setAccessibleName(self.heading.text())
        self._badge = Pill("", Tone.SOON)
        self.head.addWidget(self._badge)
        self._all = QPushButton(self.tr("查看全部"))
        self._all.setProperty("kind", "quiet")
        self._all.clicked.connect(self.all_wanted)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._all)

    def show_cases(self, cases: Iterable[CaseLine], count: int) -> None:
        """The first few of `count` cases without any deadline."""
        self.show_rows(self._row(case) for case in cases)
        self._badge.show_as(f"{count:,}", Tone.SOON)
        self._all.setVisible(count > self.count())

    def _row(self, case: CaseLine) -> SideRow:
        title = words.case_title(case.claimants, case.act_name, case.procedure)
        received = self.tr("{day} 收案，未算出任何期限").format(
            day=words.short_day(case.received_on)
        )
        return SideRow(case.case_id, title, case.official_no or case.serial, received)
