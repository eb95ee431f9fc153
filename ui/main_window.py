"""The window: first bare, then with its hall and the room that is open. No work of its own.

Pages are made when they are first entered. They say by signals what they want; the window fetches
it. Hall and rooms are imported inside functions: the window is painted before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from tracker.errors import TrackerError
from ui.opening_page import OpeningPage
from ui.preferences import Preferences

if TYPE_CHECKING:
    from tracker.books import Changes
    from tracker.queries import CaseQuery
    from ui.case_page import CasePage
    from ui.cases_page import CasesPage
    from ui.hall import Hall
    from ui.insurance import Insurance
    from ui.office import Office
    from ui.page import Page
    from ui.rules_page import RulesPage
    from ui.self_test import SelfTest
    from ui.settings_page import SettingsPage
    from ui.today_page import TodayPage

SMALLEST = QSize(1024, 600)
FIRST_SIZE = QSize(1366, 768)
FRAME = QSize(16, 40)
"""What the title bar and the borders of a window take at most."""
LOOK_EVERY_MS = 2_000
OF_THE_LAW = frozenset({"LawText", "*"})
"""Changes after which running cases may wait for a decision; * is a change by another program."""


class MainWindow(QMainWindow):
    """Says that it is opening; `furnish` gives it hall and office.

    `rail`, `header`, `banners`, `stack` and `strip` are parts of the hall. `check_wanted` carries
    the day whose 下班核对 is to be opened.
    """

    check_wanted = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._office: Office | None = None
        self._pages: dict[str, Page] = {}
        self._case_page: CasePage | None = None
        self._room = "today"
        self._waiting = 0
        self.self_test: SelfTest | None = None
        self.insurance: Insurance | None = None
        self.setWindowTitle(self.tr("应诉期限管家"))
        self.opening = OpeningPage()
        self.setCentralWidget(self.opening)
        # What other programs write, and the turn of the day, are noticed while somebody looks: a
        # window that nobody sees wakes the machine for nothing.
        self._watch = QTimer(self, interval=LOOK_EVERY_MS)
        self._watch.timeout.connect(lambda: self.office.look())
        self._place()

    @property
    def office(self) -> Office:
        """The office of the window; only after `furnish`."""
        assert self._office is not None
        return self._office

    def furnish(self, office: Office) -> None:
        """Puts up the hall, connects it to the office and opens the first room."""
        from ui.rooms import Hall

        self._office = office
        self._put_up(Hall())
        office.failed.connect(self.show_error)
        office.busy.connect(self.strip.set_busy)
        office.changed.connect(self._count)
        office.changed.connect(self._law_may_differ)
        self._watch_while_seen()
        self.open_room(self._room)
        self._count()
        self._ask_what_waits()

    def open_room(self, key: str) -> None:
        """Shows a room, made now if it was never entered."""
        self._room = key
        self.rail.choose(key)
        self._enter(self.page(key))

    def page(self, key: str) -> Page:
        """The page of a room, made now if it was never entered."""
        from ui.rooms import PAGES

        if key not in self._pages:
            page = PAGES[key](self.office, self._preferences)
            page.case_wanted.connect(self.open_case)
            page.cases_wanted.connect(self.open_cases)
            page.form_wanted.connect(self.register_case)
            if key == "today":
                cast("TodayPage", page).check_wanted.connect(self.check_wanted)
            if key == "rules":
                cast("RulesPage", page).counted.connect(self._show_waiting)
            if key == "settings":
                cast("SettingsPage", page).serve(self.self_test, self.insurance)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def made_rooms(self) -> set[str]:
        """The rooms that were entered so far."""
        return set(self._pages)

    def open_case(self, case_id: str) -> None:
        """Shows one case; back leads to the room it was opened from."""
        from ui.rooms import CasePage

        if self._case_page is None:
            self._case_page = CasePage(self.office)
            self._case_page.back_requested.connect(lambda: self.open_room(self._room))
            self._case_page.case_wanted.connect(self.open_case)
            self._case_page.law_wanted.connect(lambda: self.open_room("rules"))
            self.stack.addWidget(self._case_page)
        self._case_page.show_case(case_id)
        self._enter(self._case_page)

    def open_rule(self, rule_id: str) -> None:
        """Shows one rule in the rule book."""
        self.open_room("rules")
        cast("RulesPage", self.page("rules")).show_rule(rule_id)

    def open_review(self) -> None:
        """Shows the deadlines that the law in force would date otherwise."""
        self.open_room("rules")
        cast("RulesPage", self.page("rules")).show_review()

    def open_self_test(self) -> None:
        """Shows whether reminders would arrive here."""
        self.open_room("settings")
        cast("SettingsPage", self.page("settings")).show_self_test()

    def open_cases(self, query: CaseQuery) -> None:
        """Shows the list of cases for this query."""
        self.header.search.setText(query.text)
        self.open_room("cases")
        self._cases().show_query(query)

    def search(self, text: str) -> None:
        """Narrows the list of cases to a text; an empty text outside the list changes nothing."""
        if text or self._room == "cases":
            self.open_room("cases")
            self._cases().search(text)

    def register_case(self) -> None:
        """收文登记; the new case is opened at once, so that its deadlines are seen."""
        from ui.rooms import CaseForm

        form = CaseForm(self.office, self)
        if form.ask() and form.case_id:
            self.strip.say(self.tr("已登记"))
            self.open_case(form.case_id)

    def show_error(self, error: TrackerError) -> None:
        """Says what went wrong where nothing nearer to the hand could say it."""
        from ui.words import error_sentence

        self.banners.show_notice("error", "danger", error_sentence(error))

    def set_lamp(self, ok: bool, reason: str) -> None:
        """Whether reminders run; when they do not, why."""
        self.strip.set_lamp(ok, reason)

    def raise_to_front(self) -> None:
        """Shows the window again, wherever it was put."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def remember_place(self) -> None:
        """Keeps where the window stands for the next time."""
        self._preferences.geometry = self.saveGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Looks at once at what happened while nobody saw the window."""
        super().showEvent(event)
        self._watch_while_seen()

    def changeEvent(self, event: QEvent) -> None:
        """A window made small is not seen either, though Qt calls it visible."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._watch_while_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remembers where the window stood."""
        super().hideEvent(event)
        self._watch_while_seen()
        self.remember_place()

    def _enter(self, page: QWidget) -> None:
        """Shows a page; the keyboard goes with it, unless somebody is typing a search."""
        self.stack.setCurrentWidget(page)
        if not self.header.search.hasFocus():
            page.setFocus()

    def _cases(self) -> CasesPage:
        return cast("CasesPage", self.page("cases"))

    def _count(self, _changes: object = None) -> None:
        """What is overdue or ends today stands on the rail, whichever room is open."""
        figures = self.office.shelf.figures(self.office.today())
        urgent = figures.overdue + figures.today
        meaning = self.tr("{count} 项已逾期或今日届满").format(count=urgent)
        self.rail.set_count("today", urgent, meaning)

    def _law_may_differ(self, changes: Changes) -> None:
        """What is written in the ordinary way follows the law in force, and leaves nothing waiting;
        while something waits, anything written may be a decision about it."""
        if self._waiting or not changes.kinds.isdisjoint(OF_THE_LAW):
            self._ask_what_waits()

    def _ask_what_waits(self) -> None:
        """How far the calendar reaches, and how many cases the law in force would date otherwise.

        A failure is told where the cases are looked through by hand.
        """
        self.strip.show_calendar(self.office.calendar)
        self.office.run(
            self.office.books.law.pending,
            done=self._show_waiting,
            failed=lambda _error: None,
            owner=self,
        )

    def _show_waiting(self, count: int) -> None:
        self._waiting = count
        meaning = self.tr("{count} 件案件的期限与现行规则或放假安排不一致").format(count=count)
        self.rail.set_count("rules", count, meaning)

    def _watch_while_seen(self) -> None:
        if self._office is None or not self.isVisible() or self.isMinimized():
            self._watch.stop()
        elif not self._watch.isActive():
            self._watch.start()
            self._office.look()

    def _put_up(self, hall: Hall) -> None:
        self.rail, self.header, self.banners = hall.rail, hall.header, hall.banners
        self.stack, self.strip = hall.stack, hall.strip
        self.setCentralWidget(hall)
        # At once, so that what is made for it is measured before it is painted, not after.
        hall.show()
        self.rail.chosen.connect(self.open_room)
        self.header.searched.connect(self.search)
        self.header.form_wanted.connect(self.register_case)
        self.strip.lamp_pressed.connect(self.open_self_test)

    def _place(self) -> None:
        """Where it stood last time, as far as that is still on a screen (Qt moves it in)."""
        self.setMinimumSize(SMALLEST)
        if not self.restoreGeometry(self._preferences.geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(FIRST_SIZE.boundedTo(screen - FRAME))
