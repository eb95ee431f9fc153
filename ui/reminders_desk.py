"""Reminders from their due time to their answer: heartbeat, reminder book, window, pop-ups, tray.

At every tick the book is asked what is due. New rows go to the reminder window and count as shown
once they were painted there; one pop-up hints at them. Rows nobody answered stay in the window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from tracker.books import Changes
from tracker.errors import TrackerError
from tracker.gaps import Gap
from tracker.reminders import WINDOW, ChannelAttempt, Occurrence, awaits_showing
from ui.clock_care import ClockCare
from ui.desktop.heartbeat import Heartbeat
from ui.desktop.notify import SENT, Notifier, Outcome
from ui.desktop.tray import Habits, Tray
from ui.due_entries import DueEntries
from ui.escalation_desk import EscalationDesk
from ui.next_item import next_item
from ui.notices import gap_sentence, is_worth_telling
from ui.office import Office
from ui.pause import Pause
from ui.reminder_delivery import Delivery
from ui.reminder_entries import Entry, Face, digest
from ui.reminder_lamp import ReminderLamp
from ui.reminder_window import ReminderWindow
from ui.words import error_sentence

HIDDEN_FOR = timedelta(minutes=30)
"""How long a window that was put away leaves in peace somebody whose last day is today or over."""

log = logging.getLogger(__name__)


class RemindersDesk(QObject):
    """Ties the reminders to this computer; `start` it once the main window stands there.

    `rest` leaves the officer alone for an hour; what ends within it is told all the same. `clock`
    asks whether a clock that jumped is right.

    `lamp(ok, reason)` is for the main window, `open_case` carries the id of a case to be opened,
    `today_wanted` comes where reminders are asked for and none is due, `acknowledged` carries what
    was answered with 知道了, `gap` a `Gap` in which nobody could be reminded, or a jump.
    """

    acknowledged = Signal(object)
    open_case = Signal(str)
    today_wanted = Signal()
    lamp = Signal(bool, str)
    gap = Signal(object)

    def __init__(
        self,
        office: Office,
        window: QWidget,
        habits: Habits,
        period_seconds: float = 30,
        notifier: Notifier | None = None,
        tray_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        steady: Callable[[], float] | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self._main = window
        self._due: dict[str, Occurrence] = {}
        self._listed: list[tuple[Entry, Face]] = []
        self._popped: set[tuple[str, datetime | None]] = set()
        self._painted: set[str] = set()
        self._unseen: set[str] = set()
        self._window_tries: dict[str, ChannelAttempt] = {}
        self._put_away_at: datetime | None = None
        self._running = self._awake = False

        self.tray = Tray(window, habits, partial(next_item, office), tray_available)
        self._escalation = EscalationDesk(office, self)
        self._entries = DueEntries(office, self._escalation)
        self.window = ReminderWindow(self._entries.choices)
        self.destroyed.connect(self.window.deleteLater)
        self.heart = Heartbeat(
            office.now,
            period_seconds,
            memory=office.data_folder / "last_tick",
            parent=self,
            steady=steady,
        )
        self.clock = ClockCare(office, self.heart, self)
        self._lamp = ReminderLamp(self)
        self.rest = Pause(office.now, self)
        self._delivery = Delivery(office, notifier or Notifier(parent=self), self.tray, self)
        # Several changes within one turn of the event loop are one re-reading.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._connect()

    def start(self) -> None:
        """Begins to remind; what fell due while the program was off comes at once."""
        self._running = True
        self.tray.start()
        self.heart.start()

    def stop(self) -> None:
        """Ends reminding, before the office closes."""
        self._running = False
        self.heart.stop()
        self._delivery.stop()
        self.tray.stop()
        self.window.hide()

    def show_window(self) -> None:
        """Brings the reminder window back, as asked for by the officer."""
        self._put_away_at = None
        self.window.appear(self._main)

    def _show_what_waits(self) -> None:
        """A click in the tray: the reminders, or what the day holds where none is due."""
        if self.window.cards:
            self.show_window()
        else:
            self.today_wanted.emit()

    def hint(self, title: str, text: str) -> None:
        """A pop-up about the day as a whole."""
        self._delivery.hint(title, text)

    def _connect(self) -> None:
        self.heart.tick.connect(self._look)
        self.heart.dead.connect(self._lamp.fell_silent)
        self._lamp.lit.connect(self.lamp)
        self.rest.changed.connect(self._rest)
        self.heart.set_back.connect(self._set_back)
        self.clock.told.connect(self._tell_gap)
        self.clock.doubted.connect(self._ask_about_clock)
        self._escalation.again.connect(self._bring_again)
        self._escalation.passed_on.connect(self._lamp.passed_on)
        self._soon.timeout.connect(self._refresh)
        self._office.changed.connect(self._changed)
        self._delivery.heard.connect(self._lamp.tried)
        self.window.nudge_copied.connect(self._escalation.copy)
        self.window.nudge_sent.connect(self._escalation.sent)
        self.tray.reminders_wanted.connect(self._show_what_waits)
        self.tray.pause_wanted.connect(self.rest.begin)
        self.tray.resume_wanted.connect(self.rest.end)
        self.window.painted.connect(self._mark_shown)
        self.window.acknowledged.connect(self._acknowledge)
        self.window.snoozed.connect(self._snooze)
        self.window.case_wanted.connect(self._open_case)
        self.window.put_away.connect(self._remember_put_away)

    # What is due

    def _look(self) -> None:
        book, sure = self._office.books.reminder, not self.clock.in_doubt
        look = partial(book.due, marking=sure, asked_at=self._office.now())
        self._office.run(look, done=self._found, failed=self._not_found, owner=self)

    def _found(self, due: Sequence[Occurrence]) -> None:
        if not self._running:
            return
        self._lamp.read()
        self._due = {row.id: row for row in due}
        # What is due no longer (the clock was set back) pops up again in its time.
        self._painted &= self._due.keys()
        self._popped = {each for each in self._popped if each[0] in self._due}
        waiting = {row.id for row in due if awaits_showing(row)}
        self._unseen = waiting - self._painted
        self._refresh(asked=True)
        self.window.report_anew(self._unseen)
        # Painted before, but that could not be written down then.
        self._mark_shown(sorted(waiting & self._painted))
        self.rest.look()
        self._look_for_lost()
        new = [each for each in self._listed_ids() if self._is_new(self._due[each])]
        if new:
            self._bring(new)
        elif self.rest.until is None and (not self._awake or self._must_come_back()):
            self.show_window()
        self._awake = True
        if self._entries.unclear:
            self._look()
        elif not self.clock.in_doubt:
            self._escalation.press(due)

    def _not_found(self, error: TrackerError) -> None:
        log.warning("what is due could not be read: %s", error)
        self._lamp.not_read(error)

    def _is_new(self, row: Occurrence) -> bool:
        popped = (row.id, row.snoozed_until) in self._popped
        return awaits_showing(row) and not popped and not self._rests(row)

    def _listed_ids(self) -> list[str]:
        """What is due and in the list, be it only as something that cannot be read."""
        return [each for entry, _ in self._listed for each in entry.ids]

    def _bring(self, ids: Sequence[str]) -> None:
        self._popped |= {(each, self._due[each].snoozed_until) for each in ids}
        self._delivery.intend(ids, WINDOW, self._show_new)
        self._pop_up(ids)

    def _bring_again(self, ids: Sequence[str]) -> None:
        """Unanswered on their last day: the pop-up and the window come once more."""
        there = [each for each in ids if each in self._due and not self._rests(self._due[each])]
        if there and self._running:
            self._pop_up(there)
            self.show_window()

    def _pop_up(self, ids: Sequence[str]) -> None:
        title, text = digest([each for _, each in self._listed if set(each.ids) & set(ids)])
        self._delivery.bring(ids, title, text)

    def _show_new(self, attempts: Sequence[ChannelAttempt]) -> None:
        self._window_tries |= {each.occurrence_id: each for each in attempts}
        if not self._running:
            return
        self.show_window()
        QApplication.alert(self._main)

    def _must_come_back(self) -> bool:
        """Whether a window that was put away must not stay away.

        Something was never on the screen, or a last day is today or over.
        """
        if self._unseen:
            return True
        if self._put_away_at is None or self._office.now() - self._put_away_at < HIDDEN_FOR:
            return False
        today = self._office.today()
        return any(entry.day is None or entry.day <= today for entry, _ in self._listed)

    # What the window shows

    def _changed(self, changes: Changes) -> None:
        if self._running and changes.kinds != {"ChannelAttempt"}:
            self._soon.start()

    def _refresh(self, *, asked: bool = False) -> None:
        """`asked`: the book said just now what is due."""
        self._listed = shown = self._entries.read(self._due, asked=asked)
        self.window.show_entries(shown, self._unseen)
        self.tray.set_counts(self._entries.ending_today(), len(shown))

    # What became of it

    def _mark_shown(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        self._painted.update(ids)
        book = self._office.books.reminder
        self._office.run(
            book.shown,
            ids,
            done=lambda _: self._lamp.written(),
            failed=self._lamp.not_written,
            owner=self,
        )
        tried = [self._window_tries.pop(each) for each in ids if each in self._window_tries]
        self._delivery.close(tried, Outcome(SENT))

    def _acknowledge(self, ids: Sequence[str]) -> None:
        book = self._office.books.reminder
        self._answer(book.acknowledge, ids, done=lambda: self.acknowledged.emit(ids))

    def _snooze(self, ids: Sequence[str], until: datetime) -> None:
        self._answer(self._office.books.reminder.snooze, ids, until)

    def _answer(
        self,
        verb: Callable[..., Changes],
        ids: Sequence[str],
        *args: object,
        done: Callable[[], object] = lambda: None,
    ) -> None:
        def answered(_changes: Changes) -> None:
            for each in ids:
                self._due.pop(each, None)
            self._painted.difference_update(ids)
            self._refresh()
            done()

        def refused(error: TrackerError) -> None:
            self.window.refuse(ids, error_sentence(error))

        self._office.run(verb, ids, *args, done=answered, failed=refused, owner=self)

    def _remember_put_away(self) -> None:
        self._put_away_at = self._office.now()
        self._mark_seen(tuple(self.window.listed))

    def _open_case(self, case_id: str) -> None:
        self._mark_seen([each for each, row in self._due.items() if row.case_id == case_id])
        self.open_case.emit(case_id)

    def _mark_seen(self, ids: Sequence[str]) -> None:
        if ids and self._running:
            book = self._office.books.reminder
            self._office.run(book.seen, ids, failed=_log, owner=self)

    # Resting for a while, and what the clock did

    def _rest(self, until: datetime | None) -> None:
        self._lamp.pause(until)
        self.tray.set_paused(until)
        if until is not None:
            self.window.hide()
        elif self._running:
            self._look()
            self.show_window()

    def _rests(self, row: Occurrence) -> bool:
        """Whether a row waits for the end of the pause."""
        if self.rest.until is None:
            return False
        entry = next((e for e, _ in self._listed if row.id in e.ids), None)
        return self.rest.covers(entry.ends_at if entry else None)

    def _tell_gap(self, gap: Gap) -> None:
        if is_worth_telling(gap):
            self.window.say(gap_sentence(gap))
        self.gap.emit(gap)

    def _ask_about_clock(self, doubt: bool) -> None:
        self.window.ask_about_clock(self.clock.settle if doubt else None)
        self._lamp.doubt(doubt)
        if not doubt:
            self._look()

    def _set_back(self, *_times: datetime) -> None:
        """What was shown counts no longer: the book forgets what lies in the future now."""
        self._painted.clear()
        self._popped.clear()
        if self._put_away_at is not None:
            self._put_away_at = min(self._put_away_at, self._office.now())

    def _look_for_lost(self) -> None:
        """What was brought by every channel and is still not painted is brought once more."""
        lost = {(each, self._due[each].snoozed_until) for each in self._unseen} & self._popped
        self._lamp.lose(bool(lost))
        if not self._lamp.heard:
            self._popped -= lost


def _log(error: TrackerError) -> None:
    log.warning("a reminder could not be written down: %s", error)
