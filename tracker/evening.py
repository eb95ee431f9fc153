"""下班核对: what is due, what was ticked today and is it really sent, what comes next.

A ticked deadline vanishes from every list of what is to be done. So it stays visible until somebody
has looked once more whether it was sent, and has signed off the day.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from tracker.codes import Paper
from tracker.day_lines import ClosedLine
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.digest import named
from tracker.policy import Reminding, at
from tracker.queries import DeadlineLine, Shelf
from tracker.records import legal_day
from tracker.workdays import WorkCalendar

LATER = timedelta(minutes=30)
"""How long a check is put off."""

LOOK_BACK = timedelta(days=7)
"""A day that was not signed off is asked for so long."""

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the text of an evening sheet says.

    `due` are the deadlines that stood open when it was signed, `closed` the closings that were
    listed, `verified` those of them that were really sent. `draft` are marks of a check that is not
    signed yet (None without one), `later` is when a check that was put off asks again.
    """

    due: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    verified: frozenset[str] = frozenset()
    draft: frozenset[str] | None = None
    later: datetime | None = None

    @property
    def marks(self) -> frozenset[str]:
        """The closings that are marked as really sent, signed or not."""
        return self.verified if self.draft is None else self.draft


@dataclass(frozen=True, slots=True)
class DayCheck:
    """The three lists of a day, and its sheet as far as there is one.

    `due` is what stands open and is due on the day, or was before it (listed last), `closed` what
    officers closed on that day, `ahead` what is due up to `until`, the next working day.
    """

    on: date
    until: date
    due: tuple[DeadlineLine, ...] = ()
    closed: tuple[ClosedLine, ...] = ()
    ahead: tuple[DeadlineLine, ...] = ()
    sheet: DaySheet | None = None
    kept: Kept = field(default_factory=Kept)

    @property
    def is_signed(self) -> bool:
        """Whether everything that was closed on the day stands on a signed sheet."""
        listed = self.kept.closed
        return self._was_signed and all(line.key in listed for line in self.closed)

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to check that no signed sheet has.

        What is overdue for longer has reminders of its own, and asks for no check.
        """
        of_today = [line for line in self.due if line.act_by >= self.on]
        if not (of_today or self.closed or self.ahead):
            return False
        listed = self.kept.due
        return not self.is_signed or any(line.deadline_id not in listed for line in of_today)

    def unverified(self, verified: Collection[str]) -> list[ClosedLine]:
        """What was closed and is not among these marks."""
        return [line for line in self.closed if line.key not in verified]

    def asks(self, now: datetime) -> bool:
        """Whether it is to come up by itself now, its hour being over."""
        if not self.is_wanted:
            return False
        shown = self.sheet.shown_at if self.sheet else None
        signed = self.sheet.signed_at if self.sheet else None
        if shown is None or (signed is not None and shown <= signed):
            return True
        return self.kept.later is not None and self.kept.later <= now

    @property
    def _was_signed(self) -> bool:
        return self.sheet is not None and self.sheet.signed_at is not None


def check_of(shelf: Shelf, on: date, calendar: WorkCalendar) -> DayCheck:
    """The check of a day, as things stand now.

    Of the rights only appeals are listed: what else may be asked for lapses beside every duty.
    """
    until = calendar.add_workdays(on, 1)
    appeals = [line for line in shelf.open_rights(on, until) if line.paper is Paper.APPEAL]
    overdue = shelf.open_deadlines(on - _ONE_DAY)
    today = shelf.open_deadlines(on, since=on)
    ahead = shelf.open_deadlines(until, since=on + _ONE_DAY)
    return replace(
        ticked_on(shelf, on),
        until=until,
        due=(*today, *(a for a in appeals if a.act_by == on), *overdue),
        ahead=tuple(sorted((*ahead, *(a for a in appeals if a.act_by > on)), key=_by_day)),
    )


def ticked_on(shelf: Shelf, on: date) -> DayCheck:
    """What was closed on a day and whether that was signed off, without what is due."""
    sheet = shelf.day_sheet(DaySheetKind.EVENING, on)
    return DayCheck(
        on=on,
        until=on,
        closed=tuple(shelf.closed_lines(on, on)),
        sheet=sheet,
        kept=read_kept(sheet.content if sheet else "{}"),
    )


def unsigned_before(shelf: Shelf, today: date) -> DayCheck | None:
    """The last day before today on which something was closed, when it was not signed off."""
    closed = shelf.closed_lines(today - LOOK_BACK, today - _ONE_DAY)
    if not closed:
        return None
    check = ticked_on(shelf, legal_day(closed[-1].closed_at))
    return None if check.is_signed else check


def put_off_until(now: datetime, reminding: Reminding) -> datetime | None:
    """When a check that is put off asks again: before the office closes, or not at all."""
    closing = at(legal_day(now), reminding.office[1])
    return min(now + LATER, closing) if now < closing else None


# The text of a sheet


def signed_text(check: DayCheck, verified: Collection[str]) -> str:
    """What was listed, what was marked as really sent, and what was missing."""
    return json.dumps(
        {
            "due": [named(line) for line in check.due],
            "closed": [_closed(line, line.key in verified) for line in check.closed],
            "ahead": [named(line) for line in check.ahead],
        },
        ensure_ascii=False,
    )


def with_draft(text: str, draft: Collection[str], later: datetime | None) -> str:
    """The same text, with marks that are not signed yet and the time of the next asking."""
    said = _said(text)
    said["draft"] = sorted(draft)
    said["later"] = later.isoformat() if later else None
    return json.dumps(said, ensure_ascii=False)


def read_kept(text: str) -> Kept:
    """What a text says; nothing where it cannot be understood, so that the check is asked for."""
    try:
        said = _said(text)
        closed = {each["key"]: bool(each["verified"]) for each in said.get("closed", ())}
        later = said.get("later")
        return Kept(
            due=frozenset(each["deadline_id"] for each in said.get("due", ())),
            closed=frozenset(closed),
            verified=frozenset(key for key, sent in closed.items() if sent),
            draft=frozenset(map(str, said["draft"])) if "draft" in said else None,
            later=datetime.fromisoformat(later) if later else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return Kept()


def _said(text: str) -> dict[str, Any]:
    said = json.loads(text)
    return dict(said) if isinstance(said, Mapping) else {}


def _closed(line: ClosedLine, verified: bool) -> dict[str, Any]:
    return {
        "key": line.key,
        "deadline_id": line.deadline_id,
        "case_id": line.case_id,
        "serial": line.serial,
        "official_no": line.official_no,
        "claimants": line.claimants,
        "agency": line.agency,
        "rule_id": line.rule_id,
        "paper": line.paper,
        "due_on": line.due_on.isoformat(),
        "state": line.state,
        "submitted_on": line.submitted_on.isoformat() if line.submitted_on else None,
        "way": line.submitted_way,
        "proof_no": line.proof_no,
        "lacks_proof": line.lacks_proof,
        "reason": line.closed_reason,
        "closed_at": line.closed_at.isoformat(),
        "closed_by": line.closed_by,
        "verified": verified,
    }


def _by_day(line: DeadlineLine) -> tuple[date, str]:
    return line.act_by, line.deadline_id
