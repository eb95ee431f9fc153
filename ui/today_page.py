"""工作台: what is overdue, due today, this week, later; hearings, rights, what may be forgotten."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.codes import CaseStatus
from tracker.deadlines import Urgency, days_of
from tracker.evening import DayCheck, ticked_on, unsigned_before
from tracker.policy_text import KEY, read_reminding
from tracker.queries import CaseLine, CaseQuery, DeskFigures, DueFilter, HearingLine
from tracker.records import LEGAL_ZONE
from ui import words
from ui.click_row import STEPS
from ui.desk_rows import GROUPS, joined
from ui.desk_side import ForgottenCard, HearingsCard, RightsCard
from ui.digest_card import DigestCard
from ui.done_group import DoneGroup
from ui.duty_group import DutyGroup
from ui.empty_state import EmptyState
from ui.figure_button import FigureButton
from ui.office import Office
from ui.page import Page, scrolling, titled
from ui.pieces import button
from ui.submit_dialog import SubmitDialog
from ui.unsigned_card import UnsignedCard

LINES_READ = 200
FORGOTTEN_SHOWN = 5
SIDE_WIDTH = 272
WEEK = timedelta(days=7)

_SIGNS = {
    Urgency.OVERDUE: ("circle-alert", "overdue"),
    Urgency.TODAY: ("bell-ring", "soon"),
    Urgency.WEEK: ("hourglass", "soon"),
    Urgency.LATER: ("calendar-days", "later"),
}
_DUE_FILTERS = {
    Urgency.OVERDUE: DueFilter.OVERDUE,
    Urgency.TODAY: DueFilter.TODAY,
    Urgency.WEEK: DueFilter.WEEK,
}


class TodayPage(Page):
    """The page the window opens on.

    `check_wanted` carries the day whose 下班核对 is to be opened.
    """

    check_wanted = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.figures = {group: self._figure(group) for group in GROUPS}
        self.open_cases = FigureButton(
            self.tr("在办案件"), "folder-open", "text", self.tr("打开在办案件列表")
        )
        self.open_cases.setCheckable(False)
        self.groups = {group: DutyGroup(office, words.label(group)) for group in GROUPS}
        self.hearings = HearingsCard(office)
        self.rights = RightsCard(office)
        self.forgotten = ForgottenCard()
        self.empty = EmptyState("calendar-check", "")
        self.unsigned = UnsignedCard(office)
        self.digest = DigestCard(office)
        note = self.tr("下班核对签名后收起")
        self.done = DoneGroup(office, self.tr("今日已办"), note)
        self.digest_button = button(self.tr("每日摘要"), kind="quiet")
        self.check_button = button(self.tr("下班核对"))
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Reads duties, hearings, rights and the forgotten as of today."""
        today, shelf = self.office.today(), self.office.shelf
        figures = shelf.figures(today)
        check = ticked_on(shelf, today)
        self.day.setText(self._day_words(check))
        self._show_figures(figures)
        for group, card in self.groups.items():
            since, until = days_of(group, today)
            lines = shelf.open_deadlines(until, LINES_READ, since=since)
            card.show_rows(joined(lines), self.figures[group].count())
        self.hearings.show_hearings(self._hearings())
        self.rights.show_rights(joined(shelf.open_rights(today, today + WEEK * 2)))
        self.forgotten.show_cases(self._forgotten(figures.forgotten), figures.forgotten)
        self.digest.reload()
        self.done.show_lines(() if check.is_signed else check.closed)
        self.unsigned.show_check(self._unsigned())
        self._show_groups()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the rows, when none of them has the focus yet."""
        if event.key() in STEPS:
            self._step(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def _day_words(self, check: DayCheck) -> str:
        """The day, and who signed it off when."""
        day, sheet = words.day_words(check.on), check.sheet
        if not check.is_signed or sheet is None or sheet.signed_at is None:
            return day
        hour = f"{sheet.signed_at.astimezone(LEGAL_ZONE):%H:%M}"
        return self.tr("{day} · 下班核对：{name} {hour} 已签").format(
            day=day, name=sheet.signed_by, hour=hour
        )

    def _unsigned(self) -> DayCheck | None:
        """The last day that was not signed off; nobody is asked where no check is wanted."""
        shelf = self.office.shelf
        wanted = read_reminding(shelf.setting(KEY)).evening_at is not None
        return unsigned_before(shelf, self.office.today()) if wanted else None

    def _hearings(self) -> list[HearingLine]:
        start = datetime.combine(self.office.today(), time(), LEGAL_ZONE)
        return self.office.shelf.hearings(start, start + WEEK)

    def _forgotten(self, count: int) -> list[CaseLine]:
        if not count:
            return []
        shelf = self.office.shelf
        return shelf.case_lines(shelf.case_ids(self._forgotten_query())[:FORGOTTEN_SHOWN])

    def _forgotten_query(self) -> CaseQuery:
        return self.query(status=CaseStatus.OPEN, due=DueFilter.FORGOTTEN)

    def _show_figures(self, figures: DeskFigures) -> None:
        counts = (figures.overdue, figures.today, figures.week, figures.later)
        for group, count in zip(GROUPS, counts, strict=True):
            self.figures[group].set_count(count)
        self.open_cases.set_count(figures.open_cases)

    def _show_groups(self) -> None:
        """All groups with rows, or the one whose number is pressed."""
        only = next((group for group in GROUPS if self.figures[group].isChecked()), None)
        for group, card in self.groups.items():
            card.setVisible(bool(card.rows()) and only in (None, group))
        nothing = not any(
            card.rows() for group, card in self.groups.items() if only in (None, group)
        )
        if nothing:
            self._say_empty(only)
        self.empty.setVisible(nothing)
        self.done.setVisible(bool(self.done.cards) and only is None)

    def _say_empty(self, only: Urgency | None) -> None:
        if self.open_cases.count() == 0:
            self.empty.say(
                "inbox",
                self.tr("从登记第一份文书开始"),
                self.tr(
                    "收到应诉通知书、答复通知书等文书后，点“收文登记”，各项期限会自动算出并提醒。"
                ),
                self.tr("收文登记"),
            )
        elif only is not None:
            self.empty.say(
                "circle-check",
                self.tr("“{group}”没有待办").format(group=words.label(only)),
                "",
                self.tr("查看全部待办"),
            )
        else:
            self.empty.say(
                "circle-check",
                self.tr("目前没有待办的期限"),
                self.tr("所有义务均已登记提交。新收到的文书请及时登记。"),
                self.tr("收文登记"),
            )

    def _leave_empty(self) -> None:
        if any(figure.isChecked() for figure in self.figures.values()):
            self._only(None)
        else:
            self.form_wanted.emit()

    def _only(self, chosen: Urgency | None) -> None:
        """One number at most is pressed; pressing it again shows everything."""
        for group, figure in self.figures.items():
            if group is not chosen:
                figure.setChecked(False)
        self._show_groups()

    def _submit(self, deadline_ids: tuple[str, ...]) -> None:
        SubmitDialog(self.office, self, deadline_ids).ask()

    def _list(self, group: Urgency) -> None:
        """The cases of a group that is too long for the desk, the earliest last day first."""
        due = _DUE_FILTERS.get(group)
        # A case that is decided may still owe a paper; without a due day only open ones matter.
        status = None if due else CaseStatus.OPEN
        self.cases_wanted.emit(self.query(status=status, due=due))

    def _step(self, step: int) -> None:
        """From row to row, across the groups."""
        groups = (*self.groups.values(), self.done)
        cards = [card for group in groups if group.isVisible() for card in group.cards]
        here = next((i for i, card in enumerate(cards) if card.hasFocus()), -1)
        there = max(0, here + step)
        if there < len(cards):
            cards[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _figure(self, group: Urgency) -> FigureButton:
        meaning = self.tr("只看“{group}”").format(group=words.label(group))
        return FigureButton(words.label(group), *_SIGNS[group], meaning)

    def _connect(self) -> None:
        for group, figure in self.figures.items():
            figure.clicked.connect(lambda _=False, chosen=group: self._only(chosen))
        for group, card in self.groups.items():
            card.submit_wanted.connect(self._submit)
            card.all_wanted.connect(partial(self._list, group))
        for part in (*self.groups.values(), self.done):
            part.stepped.connect(self._step)
            part.focused.connect(lambda row: self.area.ensureWidgetVisible(row, 0, 24))
        beside = (self.hearings, self.rights, self.forgotten)
        for part in (*self.groups.values(), self.done, self.digest, *beside):
            part.case_wanted.connect(self.case_wanted)
        self.unsigned.check_wanted.connect(self.check_wanted)
        self.digest_button.clicked.connect(self.digest.ask)
        self.check_button.clicked.connect(lambda: self.check_wanted.emit(self.office.today()))
        self.open_cases.clicked.connect(
            lambda: self.cases_wanted.emit(self.query(status=CaseStatus.OPEN))
        )
        self.forgotten.all_wanted.connect(lambda: self.cases_wanted.emit(self._forgotten_query()))
        self.empty.acted.connect(self._leave_empty)

    def _lay_out(self) -> None:
        head, self.day = titled(self.tr("工作台"))
        for each in (self.digest_button, self.check_button):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        for figure in (*self.figures.values(), self.open_cases):
            numbers.addWidget(figure, 1)
        left, duties = _column(right_margin=6)
        for part in (self.unsigned, self.digest, *self.groups.values()):
            duties.addWidget(part)
        duties.addWidget(self.empty, 1)
        duties.addWidget(self.done)
        duties.addStretch()
        self.area = scrolling(left)
        right, beside = _column(right_margin=0)
        for card in (self.forgotten, self.hearings, self.rights):
            beside.addWidget(card)
        beside.addStretch()
        side = scrolling(right)
        side.setFixedWidth(SIDE_WIDTH)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(6)
        row.addWidget(self.area, 1)
        row.addWidget(side)
        top = QVBoxLayout()
        top.setContentsMargins(24, 8, 24, 0)
        top.setSpacing(12)
        top.addLayout(head)
        top.addLayout(numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(row, 1)


def _column(right_margin: int) -> tuple[QWidget, QVBoxLayout]:
    """A column of cards that may scroll; the margin leaves room for the scroll bar."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, right_margin, 16)
    column.setSpacing(12)
    return inside, column
