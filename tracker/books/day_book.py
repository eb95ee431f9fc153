"""The day book: 每日摘要 in the morning, 下班核对 in the evening, internal steps that were done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, time

from tracker.books import Changes, Desk
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.digest import Digest, digest_of, digest_text
from tracker.errors import InputError
from tracker.evening import DayCheck, check_of, put_off_until, read_kept, signed_text, with_draft
from tracker.internal_steps import InternalStep, StepTick
from tracker.policy import at
from tracker.queries import Shelf


class DayBook:
    """Keeps the sheets of a day, each of them once; `shelf` reads in the thread of the verbs."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        self._desk = desk
        self._shelf = shelf

    def morning(self) -> Digest | None:
        """What the day holds; None before its hour, on a day off, and once it was shown."""
        today = self._desk.today()
        if not self._is_time(self._desk.reminding.digest_at):
            return None
        if self._shelf.day_sheet(DaySheetKind.MORNING, today) is not None:
            return None
        return digest_of(self._shelf, today, self._desk.calendar)

    def evening(self) -> DayCheck | None:
        """The check of today, when it is to come up by itself now."""
        if not self._is_time(self._desk.reminding.evening_at):
            return None
        check = check_of(self._shelf, self._desk.today(), self._desk.calendar)
        return check if check.asks(self._desk.now()) else None

    def show_digest(self, digest: Digest) -> Changes:
        """每日摘要 is shown: kept as it was; no change when that day has one already."""
        if self._shelf.day_sheet(DaySheetKind.MORNING, digest.on) is not None:
            return Changes()
        sheet = self._new(DaySheetKind.MORNING, digest.on)
        shown = replace(sheet, shown_at=self._desk.now(), content=digest_text(digest))
        return self._desk.save([shown], "digest_shown")

    def read_digest(self, on: date) -> Changes:
        """知道了: the digest of that day was read; no change when it was read before."""
        sheet = self._shelf.day_sheet(DaySheetKind.MORNING, on)
        if sheet is None or sheet.signed_at is not None:
            return Changes()
        read = replace(sheet, signed_at=self._desk.now(), signed_by=self._desk.actor())
        return self._desk.save([read], "digest_read")

    def show_check(self, on: date) -> Changes:
        """下班核对 is on the screen; were it lost there, it would ask again as if put off."""
        sheet, now = self._evening(on), self._desk.now()
        later = put_off_until(now, self._desk.reminding)
        content = with_draft(sheet.content, read_kept(sheet.content).marks, later)
        shown = replace(sheet, shown_at=now, content=content)
        return self._desk.save([shown], "check_shown")

    def put_off(self, on: date, marks: Collection[str]) -> Changes:
        """稍后: asks again before the office closes; marks made so far are kept."""
        sheet = self._evening(on)
        later = put_off_until(self._desk.now(), self._desk.reminding)
        put_off = replace(sheet, content=with_draft(sheet.content, marks, later))
        return self._desk.save([put_off], "check_put_off")

    def sign(
        self, check: DayCheck, verified: Collection[str], name: str, *, anyway: bool = False
    ) -> Changes:
        """Signs off a day as it was checked: what was listed, what was really sent.

        A day that was signed before gets the new content; the history keeps both. Raises InputError
        `signature_missing`, and `check_unfinished` while something is open or not verified, unless
        that is wanted `anyway`.
        """
        if not name.strip():
            raise InputError("signature_missing")
        unverified = check.unverified(verified)
        if not anyway and (check.due or unverified):
            raise InputError("check_unfinished", open=len(check.due), unverified=len(unverified))
        signed = replace(
            self._evening(check.on),
            signed_at=self._desk.now(),
            signed_by=name.strip(),
            content=signed_text(check, verified),
        )
        return self._desk.save([signed], "check_signed")

    def tick_step(
        self, case_id: str, party_id: str, rule_id: str, step: InternalStep, done: bool = True
    ) -> Changes:
        """An internal step was done, or its tick was a mistake; twice the same changes nothing."""
        ticks = self._desk.store.find(StepTick, party_id=party_id, rule_id=rule_id, step=step)
        if bool(ticks) is done:
            return Changes()
        if done:
            ticks = [self._tick(case_id, party_id, rule_id, step)]
        else:
            ticks = [self._untick(tick) for tick in ticks]
        return self._desk.save(ticks, "step_done" if done else "step_not_done", main=case_id)

    def _is_time(self, hour: time | None) -> bool:
        """Whether a sheet that is wanted at this hour of working days is wanted by now."""
        today = self._desk.today()
        if hour is None or not self._desk.calendar.is_workday(today):
            return False
        return self._desk.now() >= at(today, hour)

    def _new(self, kind: DaySheetKind, on: date) -> DaySheet:
        return DaySheet(id=self._desk.new_id(), kind=kind, on=on)

    def _evening(self, on: date) -> DaySheet:
        return self._shelf.day_sheet(DaySheetKind.EVENING, on) or self._new(
            DaySheetKind.EVENING, on
        )

    def _tick(self, case_id: str, party_id: str, rule_id: str, step: InternalStep) -> StepTick:
        return StepTick(
            id=self._desk.new_id(),
            case_id=case_id,
            party_id=party_id,
            rule_id=rule_id,
            step=step,
            done_on=self._desk.today(),
        )

    def _untick(self, tick: StepTick) -> StepTick:
        return replace(
            tick,
            voided_at=self._desk.now(),
            voided_by=self._desk.actor(),
            voided_reason="step_not_done",
        )
