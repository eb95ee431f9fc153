"""Backups while the program runs: one a day, and once a month one is restored on trial."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from tracker.errors import TrackerError
from tracker.restore_trial import RestoreTrial
from ui.notices import trial_sentence
from ui.office import Office
from ui.words import error_sentence


class BackupWatch(QObject):
    """`look` at every tick: the first one of a day makes the backup of the day, then tries one.

    While the last trial stands as failed, every look asks whether a new backup has come meanwhile.
    `told(ok, sentence)` carries what came of the last trial, `failed` why there is no backup today.
    """

    told = Signal(bool, str)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._day: date | None = None
        self._at_work = False
        self.ok, self.sentence = True, ""

    def look(self) -> None:
        """Does what is due today."""
        today = self._office.today()
        if today == self._day and self.ok:
            return
        if today != self._day:
            self._day = today
            self._office.back_up_daily(self.failed.emit, self)
        if not self._at_work:
            self._at_work = True
            self._office.try_restore(self._tried, self._not_tried, self)

    def _tried(self, trial: RestoreTrial | None) -> None:
        if trial is None:
            self._tell(True, "")
        else:
            self._tell(trial.ok, trial_sentence(trial))

    def _not_tried(self, error: TrackerError) -> None:
        """Not even the result could be kept."""
        self._tell(False, error_sentence(error))

    def _tell(self, ok: bool, sentence: str) -> None:
        self._at_work = False
        if (ok, sentence) != (self.ok, self.sentence):
            self.ok, self.sentence = ok, sentence
            self.told.emit(ok, sentence)
