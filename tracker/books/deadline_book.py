"""The deadline book: what was filed, when and how; and why something was late or not needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.books import Changes, Desk
from tracker.codes import LateCause, NotSubmitted, SubmissionWay


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A submission as typed. `on` is the day of handing in, of the postmark or of the upload.

    `files` are scans outside the data folder; they are copied into it and hashed.
    """

    deadline_ids: tuple[str, ...]
    on: date
    way: SubmissionWay
    proof_no: str = ""
    files: tuple[Path, ...] = ()
    note: str = ""


class DeadlineBook:
    """Closes deadlines by submission or with a reason, and explains late ones."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def submit(self, submission: Submission) -> Changes:
        """Records a submission: each deadline becomes in time or late by n days; reminders end."""
        raise NotImplementedError

    def add_proof(self, deadline_id: str, proof_no: str, files: tuple[Path, ...]) -> Changes:
        """Adds the proof of a submission that was recorded before."""
        raise NotImplementedError

    def not_needed(self, deadline_ids: tuple[str, ...], why: NotSubmitted, reason: str) -> Changes:
        """由共同被告提交 / 无需提交 with a reason; a right is given up the same way."""
        raise NotImplementedError

    def reopen(self, deadline_id: str, reason: str) -> Changes:
        """Undoes a submission or 无需提交 recorded by mistake; reminders come back."""
        raise NotImplementedError

    def explain_late(self, deadline_id: str, cause: LateCause, note: str, holder_id: str | None) -> Changes:
        """Cause of a late submission and who held the file (待查明 allowed)."""
        raise NotImplementedError
