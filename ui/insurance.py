"""纸面保险: a list on paper each week and a calendar file, in a folder the officer chose.

Should program, data or computer be gone, the last days are still known. Once an hour the list of
this week is looked for, and the calendar file is renewed where anything in it changed; beside the
work, for the folder may lie on a drive that does not answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from tracker.diary import TAKEN_BACK_FOR
from tracker.errors import StoreError, TrackerError
from tracker.queries import Shelf
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui import calendar_file, week_paper
from ui.deadline_sheet import Issue
from ui.diary_events import events_of
from ui.office import Office
from ui.own_files import is_own, write_own
from ui.paper import bundled_face
from ui.preferences import Preferences
from ui.week_sheet import WeekSheet, monday_of, name_of
from ui.words import error_sentence

LOOK_AGAIN = timedelta(hours=1)
"""How long the folder is left in peace, also after a failure."""


class Result(NamedTuple):
    """Both files stand in the folder, since when, and whether they were written just now."""

    folder: Path
    at: datetime
    fresh: bool


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where; `anew` also where this week's list is there already."""

    folder: Path
    issue: Issue
    rules: RuleBook
    calendar: WorkCalendar
    anew: bool

    @property
    def week(self) -> Path:
        """Where this week's list belongs."""
        return self.folder / name_of(monday_of(self.issue.day))

    def fulfil(self, shelf: Shelf) -> Result:
        """Writes both files, the list last: where it stands, nothing was left undone.

        Raises StoreError `folder_gone`, `file_unusable` and what `write_own` raises.
        """
        try:
            return self._fulfilled(shelf)
        except OSError as error:
            raise StoreError("file_unusable", name=str(self.folder)) from error

    def _fulfilled(self, shelf: Shelf) -> Result:
        if not self.folder.is_dir():
            raise StoreError("folder_gone", folder=str(self.folder))
        self._renew_calendar(shelf)
        if not self.anew and is_own(self.week, week_paper.MARK):
            there_since = datetime.fromtimestamp(self.week.stat().st_mtime, UTC)
            return Result(self.folder, there_since, fresh=False)
        sheet = WeekSheet.read(shelf, self.rules, self.issue.at)
        write_own(self.week, week_paper.week_pdf(sheet, self.issue), week_paper.MARK)
        return Result(self.folder, self.issue.at, fresh=True)

    def _renew_calendar(self, shelf: Shelf) -> None:
        """A file that says the same is left alone: whoever watches it is not woken."""
        path = self.folder / calendar_file.NAME
        diary = shelf.diary(self.issue.at - TAKEN_BACK_FOR)
        events = events_of(diary, self.rules, self.calendar, self.issue.at)
        made = calendar_file.calendar_file(events, self.issue.at)
        there = is_own(path, calendar_file.MARK)
        if self.anew or not there or not calendar_file.says_the_same(path.read_bytes(), made):
            write_own(path, made, calendar_file.MARK)


class Insurance(QObject):
    """Sees to it that list and calendar file are there and true; `look` at every tick.

    `told(ok, sentence)` says how it went whenever something was written or could not be; an empty
    sentence: all is well. `busy` says when work in the folder begins and ends, `at_work` whether
    it goes on.
    """

    told = Signal(bool, str)
    busy = Signal(bool)

    def __init__(
        self, office: Office, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._preferences = preferences
        self._looked: tuple[Path | None, date, datetime] | None = None
        self.at_work = False
        self.ok = True
        self._said: Callable[[], str] = str
        preferences.changed.connect(self._preference_changed)

    @property
    def sentence(self) -> str:
        """How it went last, in the language of now; empty: all is well."""
        return self._said()

    def look(self) -> None:
        """Writes what is missing or changed; once an hour, when a week begins, in a new folder."""
        if self._may_rest():
            return
        self._begin(anew=False)

    def write_now(self) -> None:
        """Writes both files, whatever is there already."""
        self._begin(anew=True)

    def _may_rest(self) -> bool:
        if self._looked is None:
            return False
        folder, monday, at = self._looked
        if (folder, monday) != (self._folder(), monday_of(self._office.today())):
            return False
        return timedelta() <= self._office.now() - at < LOOK_AGAIN

    def _folder(self) -> Path | None:
        chosen = self._preferences.paper_folder
        return Path(chosen) if chosen else None

    def _begin(self, *, anew: bool) -> None:
        if self.at_work:
            return
        folder = self._folder()
        self._looked = (folder, monday_of(self._office.today()), self._office.now())
        if folder is None:
            self._tell(True, str)
            return
        self.at_work = True
        self.busy.emit(True)
        bundled_face()
        office = self._office
        issue = Issue(office.now(), office.actor())
        order = Order(folder, issue, office.rules, office.calendar, anew)
        office.beside(order.fulfil, self._done, self._failed, self)

    def _done(self, result: Result) -> None:
        if result.folder == self._folder():
            self._preferences.paper_written_at = result.at
        self._tell(True, partial(self._written, result.folder) if result.fresh else str)

    def _written(self, folder: Path) -> str:
        return self.tr("已生成本周清单和日历文件：{folder}").format(folder=folder)

    def _failed(self, error: TrackerError) -> None:
        self._tell(False, partial(self._why_not, error))

    def _why_not(self, error: TrackerError) -> str:
        return self.tr("每周清单和日历文件没有生成：{why}").format(why=error_sentence(error))

    def _tell(self, ok: bool, said: Callable[[], str]) -> None:
        if self.at_work:
            self.at_work = False
            self.busy.emit(False)
        self.ok, self._said = ok, said
        self.told.emit(ok, said())
        self.look()  # The folder may have been changed meanwhile.

    def _preference_changed(self, name: str) -> None:
        if name == "paper_folder":
            self.look()
