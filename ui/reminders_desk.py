"""Reminders from their due time to their answer: heartbeat, reminder book, window, pop-ups, tray.

At every tick the book is asked what is due. New rows go to the reminder window and count as shown
once they were painted there; one pop-up hints at them. Rows nobody answered stay in the window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

import resources
from tracker.books import Changes
from tracker.errors import TrackerError
from tracker.queries import ReminderLine
from tracker.reminders import ChannelAttempt, Occurrence, awaits_showing
from ui.desktop.heartbeat import Heartbeat
from ui.desktop.notify import SENT, Notifier, Outcome, PopUp
from ui.desktop.tray import Habits, Tray
from ui.office import Office
from ui.reminder_delivery import WINDOW, Delivery
from ui.reminder_entries import (
    Choice,
    Entry,
    Face,
    digest,
    entries,
    face,
    snooze_choices,
    unreadable,
)
from ui.reminder_window import ReminderWindow
from ui.words import day_words, deadline_title, error_sentence, minute_words

HIDDEN_FOR = timedelta(minutes=30)
"""How long a window that was put away leaves in peace somebody whose last day is today or over."""

FAILURES = 3
"""Ticks in a row without an answer of the book after which the lamp says so."""

log = logging.getLogger(__name__)


class RemindersDesk(QObject):
    """Ties the reminders to this computer; `start` it once the main window stands there.

    `lamp(ok, reason)` is for the main window, `open_case` carries the id of a case to be opened,
    `acknowledged` the ids that were answered with 知道了, `gap(start, end)` a time in which the
    program did not run.
    """

    acknowledged = Signal(object)
    open_case = Signal(str)
    lamp = Signal(bool, str)
    gap = Signal(object, object)

    def __init__(
        self,
        office: Office,
        window: QWidget,
        habits: Habits,
        period_seconds: float = 30,
        notifier: Notifier | None = None,
        tray_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__()
        self._office = office
        self._main = window
        self._due: dict[str, Occurrence] = {}
        self._lost: set[str] = set()
        self._popped: set[tuple[str, datetime | None]] = set()
        self._painted: set[str] = set()
        self._unread: set[str] = set()
        self._window_tries: dict[str, ChannelAttempt] = {}
        self._put_away_at: datetime | None = None
        self._running = self._awake = self._well = False
        self._failures = 0

        self.tray = Tray(window, habits, self.next_item, tray_available)
        self.window = ReminderWindow(self._choices)
        self.destroyed.connect(self.window.deleteLater)
        self.heart = Heartbeat(
            office.now, period_seconds, memory=office.data_folder / "last_tick", parent=self
        )
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

    def next_item(self) -> str:
        """A sentence about the next last day, "" when nothing is open."""
        try:
            line = next(iter(self._office.shelf.open_deadlines(limit=1)), None)
        except TrackerError as error:
            return error_sentence(error)
        if line is None:
            return ""
        return self.tr("最近的一项：{title}，{number}，{day} 届满。").format(
            title=deadline_title(self._office.rules, line.rule_id, (line.paper,)),
            number=line.official_no or line.serial,
            day=day_words(line.act_by),
        )

    def _connect(self) -> None:
        self.heart.tick.connect(self._look)
        self.heart.dead.connect(lambda: self._light(False, self.tr("提醒曾中断，正在恢复")))
        self.heart.gap.connect(self._was_away)
        self.heart.set_back.connect(self._set_right)
        self._soon.timeout.connect(self._refresh)
        self._office.changed.connect(self._changed)
        self._delivery.heard.connect(self._say_how_it_goes)
        self.tray.reminders_wanted.connect(self.show_window)
        self.window.painted.connect(self._mark_shown)
        self.window.acknowledged.connect(self._acknowledge)
        self.window.snoozed.connect(self._snooze)
        self.window.case_wanted.connect(self.open_case)
        self.window.put_away.connect(self._remember_put_away)

    # What is due

    def _look(self) -> None:
        book = self._office.books.reminder
        self._office.run(book.due, done=self._found, failed=self._not_found, owner=self)

    def _set_right(self) -> None:
        book = self._office.books.reminder
        self._office.run(book.set_right, failed=_log, owner=self)

    def _found(self, due: Sequence[Occurrence]) -> None:
        if not self._running:
            return
        self._failures = 0
        if not self._well:
            self._light(True, "")
        self._due = {row.id: row for row in due}
        # What is due no longer (the clock was set back) pops up again in its time.
        self._painted &= self._due.keys()
        self._popped = {each for each in self._popped if each[0] in self._due}
        self._refresh()
        # Painted before, but that could not be written down then.
        self._mark_shown([row.id for row in due if awaits_showing(row) and row.id in self._painted])
        new = [row for row in due if self._is_new(row)]
        if new:
            self._bring([row.id for row in new])
        elif not self._awake or self._must_come_back():
            self.show_window()
        self._awake = True

    def _not_found(self, error: TrackerError) -> None:
        self._failures += 1
        log.warning("what is due could not be read, try %s: %s", self._failures, error)
        if self._failures >= FAILURES:
            self._light(False, self.tr("提醒暂停：{why}").format(why=error_sentence(error)))

    def _is_new(self, row: Occurrence) -> bool:
        return awaits_showing(row) and (row.id, row.snoozed_until) not in self._popped

    def _bring(self, ids: Sequence[str]) -> None:
        self._popped |= {(each, self._due[each].snoozed_until) for each in ids}
        title, text = digest([each for _, each in self._entries() if set(each.ids) & set(ids)])
        icon = resources.folder("icons") / "yingsu.ico"
        self._delivery.intend(ids, WINDOW, self._show_new)
        self._delivery.bring(ids, PopUp(title, text, self.tr("应诉期限管家"), icon))

    def _show_new(self, attempts: Sequence[ChannelAttempt]) -> None:
        self._window_tries |= {each.occurrence_id: each for each in attempts}
        if not self._running:
            return
        self.show_window()
        QApplication.alert(self._main)

    def _must_come_back(self) -> bool:
        """Whether a window that was put away must not stay away: a last day is today or over."""
        if self._put_away_at is None or self._office.now() - self._put_away_at < HIDDEN_FOR:
            return False
        today = self._office.today()
        return any(entry.day is None or entry.day <= today for entry, _ in self._entries())

    # What the window shows

    def _changed(self, changes: Changes) -> None:
        if self._running and changes.kinds != {"ChannelAttempt"}:
            self._soon.start()

    def _refresh(self) -> None:
        shown = self._entries()
        self.window.show_entries(shown)
        unread = [each for _, seen in shown if not seen.readable for each in seen.ids]
        for each in set(unread) - self._unread:
            self._unread.add(each)
            book = self._office.books.reminder
            self._office.run(book.failed, each, "unreadable", failed=_log, owner=self)
        self.tray.set_counts(self._ending_today(), len(shown))

    def _entries(self) -> list[tuple[Entry, Face]]:
        today, calendar, rules = self._office.today(), self._office.calendar, self._office.rules
        grouped = entries(self._lines())
        return [(entry, face(entry, today, calendar, rules)) for entry in grouped]

    def _lines(self) -> list[ReminderLine]:
        """The lines of what the book called due, and bare ones for what cannot be read."""
        most = max(500, len(self._due))
        try:
            read = self._office.shelf.due_reminders(self._office.now(), limit=most)
        except TrackerError as error:
            log.warning("the lines of due reminders could not be read: %s", error)
            return [unreadable(row) for row in self._due.values()]
        lines = [line for line in read if line.occurrence_id in self._due]
        # Missing once may mean answered this very moment; missing twice means not readable.
        missing = self._due.keys() - {line.occurrence_id for line in lines}
        lines += [unreadable(self._due[each]) for each in missing & self._lost]
        self._lost = set(missing)
        return lines

    def _ending_today(self) -> int:
        return self._office.shelf.figures(self._office.today()).today

    def _choices(self, entry: Entry) -> list[Choice]:
        return snooze_choices(entry, self._office.now(), self._office.calendar)

    # What became of it

    def _mark_shown(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        self._painted.update(ids)
        book = self._office.books.reminder
        self._office.run(book.shown, ids, failed=_log, owner=self)
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

    def _was_away(self, start: datetime, end: datetime) -> None:
        self.window.say(
            self.tr("程序在 {start} 至 {end} 未运行，其间到期的提醒也列在下面。").format(
                start=minute_words(start), end=minute_words(end)
            )
        )
        self.gap.emit(start, end)

    def _say_how_it_goes(self, heard: bool) -> None:
        reason = "" if heard else self.tr("桌面弹窗不可用，提醒只在本程序的窗口中出现")
        self._light(True, reason)

    def _light(self, well: bool, why: str) -> None:
        self._well = well
        self.lamp.emit(well, why)


def _log(error: TrackerError) -> None:
    log.warning("a reminder could not be written down: %s", error)
