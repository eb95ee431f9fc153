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
        self._failure: TrackerError | None = None
        self._at_work = False
        self._trial: RestoreTrial | TrackerError | None = None
        self._told = (True, "")

    @property
    def ok(self) -> bool:
        """Whether the backup of today is there and the last trial went well."""
        return self._now()[0]

    @property
    def sentence(self) -> str:
        """What is wrong, or what came of the last trial, in the language of now."""
        return self._now()[1]

    @property
    def trial(self) -> tuple[bool, str] | None:
        """How the last trial went; None while there was none."""
        if isinstance(self._trial, TrackerError):
            return False, error_sentence(self._trial)
        return None if self._trial is None else (self._trial.ok, trial_sentence(self._trial))

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
        return self._failure is not None and now - last >= TRY_AGAIN

    def _backed_up(self) -> None:
        self._failure = None
        self._tell()

    def _not_backed_up(self, error: TrackerError) -> None:
        self._failure = error
        self._tell()

    def _tried(self, trial: RestoreTrial | None) -> None:
        self._at_work = False
        self._trial = trial
        self._tell()

    def _not_tried(self, error: TrackerError) -> None:
        """Not even the result could be kept."""
        self._at_work = False
        self._trial = error
        self._tell()

    def _tell(self) -> None:
        now = self._now()
        if now != self._told:
            self._told = now
            self.told.emit(*now)

    def _now(self) -> tuple[bool, str]:
        if self._failure is None:
            return self.trial or (True, "")
        sentence = self.tr("今天的自动备份没有完成：{why}")
        return False, sentence.format(why=error_sentence(self._failure))
