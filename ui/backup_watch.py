"""Backups while the program runs: one a day, and once a month one is restored on trial."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from tracker.errors import TrackerError
from tracker.records import legal_day
from tracker.restore_trial import RestoreTrial
from ui.notices import trial_sentence
from ui.office import Office
from ui.words import error_sentence

TRY_AGAIN = timedelta(hours=1)
"""How long after a backup that failed the next one is tried."""


class BackupWatch(QObject):
    """`look` at every tick: the first one of a day makes the backup of the day, then tries one.

    A backup that failed is made again after an hour; while the last trial stands as failed, every
    look asks whether a new backup has come meanwhile. `told(ok, sentence)` carries what is wrong,
    or what came of the last `trial` (None while there was none).
    """

    told = Signal(bool, str)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._backed_up_at: datetime | None = None
        self._failure = ""
        self._at_work = False
        self.trial: tuple[bool, str] | None = None
        self.ok, self.sentence = True, ""

    def look(self) -> None:
        """Does what is due now."""
        backing_up = self._is_backup_due()
        if backing_up:
            self._backed_up_at = self._office.now()
            self._office.back_up_daily(self._backed_up, self._not_backed_up, self)
        if not self._at_work and (backing_up or not self.ok):
            self._at_work = True
            self._office.try_restore(self._tried, self._not_tried, self)

    def _is_backup_due(self) -> bool:
        last, now = self._backed_up_at, self._office.now()
        if last is None or legal_day(last) != legal_day(now):
            return True
        return bool(self._failure) and now - last >= TRY_AGAIN

    def _backed_up(self) -> None:
        self._failure = ""
        self._tell()

    def _not_backed_up(self, error: TrackerError) -> None:
        sentence = self.tr("今天的自动备份没有完成：{why}")
        self._failure = sentence.format(why=error_sentence(error))
        self._tell()

    def _tried(self, trial: RestoreTrial | None) -> None:
        self._at_work = False
        self.trial = (trial.ok, trial_sentence(trial)) if trial is not None else None
        self._tell()

    def _not_tried(self, error: TrackerError) -> None:
        """Not even the result could be kept."""
        self._at_work = False
        self.trial = (False, error_sentence(error))
        self._tell()

    def _tell(self) -> None:
        now = (False, self._failure) if self._failure else self.trial or (True, "")
        if now != (self.ok, self.sentence):
            self.ok, self.sentence = now
            self.told.emit(*now)
