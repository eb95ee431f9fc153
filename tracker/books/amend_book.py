"""The amend book: what was typed wrongly is put right; what it said before stays in the history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.amendment import (
    CASE_COLUMNS,
    Amendment,
    as_it_stands,
    changed,
    check_amendment,
    taken_over,
)
from tracker.books import Changes, Desk
from tracker.books.alarm import handed_over
from tracker.books.case_book import Preview, preview_of
from tracker.books.event_checks import refuse_event
from tracker.books.folder import Folder, consequences, difference, open_folder
from tracker.books.names import Names
from tracker.cases import CaseEvent, Claimant, Document
from tracker.codes import DeadlineState
from tracker.deadlines import Deadline
from tracker.difference import Confirmed
from tracker.errors import InputError
from tracker.filing import opened_on
from tracker.hearings import dated
from tracker.intake import blocking, claimant_kind
from tracker.people import Forum, Person


class AmendBook:
    """Puts right the columns of a case, and the day of an event. Answers with its Changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview_amend(self, was: Amendment, wanted: Amendment) -> Preview:
        """What the amendment would do to the deadlines: only the law chosen for a case moves any.

        Nothing else is looked at, so a form half filled in has its preview.
        """
        folder = open_folder(was.case_id, self._desk)
        typed = changed(was, wanted)
        basis = typed.get("law_basis", folder.case.law_basis)
        case = replace(folder.case, law_basis=basis)
        return preview_of(difference(replace(folder, case=case), self._desk))

    def amend(
        self,
        was: Amendment,
        wanted: Amendment,
        reason: str = "",
        create: frozenset[str] = frozenset(),
        keep: frozenset[str] = frozenset(),
        keep_reason: str = "",
        rejudge: frozenset[str] = frozenset(),
    ) -> Changes:
        """Saves what the officer, who saw the case as it `was`, put right; the rest stays.

        A new handler gets the reminders that are still to come; claimants left out are voided.
        `create` holds the new names agreed to; of what the preview showed, the deadlines `keep`
        keep their days for `keep_reason`, and done ones are judged anew only where `rejudge` names
        them. Raises InputError("findings", findings=…), and Conflict where somebody else changed
        the same field meanwhile.
        """
        desk, reason = self._desk, reason.strip()
        folder, names = open_folder(was.case_id, desk), Names(desk)
        claimants = desk.store.find(Claimant, case_id=was.case_id)
        now = as_it_stands(
            folder.case, claimants, folder.parties, _names(desk, Forum), _names(desk, Person)
        )
        amended = taken_over(now, was, wanted)
        self._refuse(now, amended, reason, create, folder, names)
        renamed = amended.claimants != now.claimants
        after = _amended(folder, now, amended, names)
        followed = consequences(after, (), desk, Confirmed(keep, keep_reason, rejudge))
        records = [
            *names.made,
            *followed,
            *(_claimants(claimants, amended, reason, desk) if renamed else ()),
            *handed_over(folder.parties, after.parties, followed, desk),
        ]
        return desk.save(records, _why("amend", reason), main=was.case_id)

    def preview_correction(self, event: CaseEvent, right: CaseEvent) -> Preview:
        """What putting an event right would do: every deadline that moves, as it is and will be."""
        folder, corrected, new = self._corrected(event, right)
        change = difference(corrected.having([new]), self._desk)
        before = {each.id: each for each in folder.deadlines}
        moved = {now.id: (before[now.id], now) for _, now in change.moved}
        rejudged = tuple((before[now.id], now) for _, now in change.rejudged)
        touched = {each.id for each in (*change.ended, *change.reopened, *change.dropped)}
        touched |= {now.id for _, now in rejudged}
        for each in corrected.deadlines:
            if each.submitted_on != before[each.id].submitted_on and each.id not in touched:
                moved.setdefault(each.id, (before[each.id], each))
        return replace(preview_of(change), moved=tuple(moved.values()), rejudged=rejudged)

    def correct_event(
        self,
        event: CaseEvent,
        right: CaseEvent,
        reason: str,
        keep: frozenset[str] = frozenset(),
        keep_reason: str = "",
        rejudge: frozenset[str] = frozenset(),
    ) -> Changes:
        """Voids a wrong event with a reason and records the right one in its place, in one step.

        `right` is the event as it should have been. Its deadlines stay the same ones: they move,
        their reminders are planned anew, and what was submitted stays submitted; it is judged by
        the new days where `rejudge` names it. The deadlines `keep` keep their days for
        `keep_reason`. Papers hang on the right event. Raises InputError.
        """
        if not reason.strip():
            raise InputError("reason_required")
        desk, reason = self._desk, reason.strip()
        _folder, corrected, new = self._corrected(event, right)
        confirmed = Confirmed(keep, keep_reason, rejudge)
        followed = consequences(corrected, [new], desk, confirmed)
        told = {record.id for record in followed}
        voided = replace(event, voided_at=desk.now(), voided_by=desk.actor(), voided_reason=reason)
        # Also a deadline whose days stay hangs on the right event from now on.
        same = [each for each in corrected.deadlines if each.id not in told]
        papers = desk.store.find(Document, event_id=event.id)
        records = [
            voided,
            *followed,
            *same,
            *(replace(paper, event_id=new.id) for paper in papers),
        ]
        return desk.save(records, _why("correct_event", reason), main=event.case_id)

    def _corrected(self, event: CaseEvent, right: CaseEvent) -> tuple[Folder, Folder, CaseEvent]:
        """The folder, the folder without the wrong event, and the right one to be added to it."""
        folder = open_folder(event.case_id, self._desk)
        if event.id not in {each.id for each in folder.events}:
            raise InputError("already_voided")
        if right == event:
            raise InputError("nothing_corrected")
        # It keeps its place in the record (`created_at`): order and stage depend on it.
        new = dated(replace(right, id=self._desk.new_id(), version=0))
        deadlines = tuple(_hung_on(each, event, new) for each in folder.deadlines)
        corrected = replace(folder.without([event]), deadlines=deadlines)
        refuse_event(new, corrected, self._desk.today(), self._desk.rules)
        self._refuse_submitted_before(corrected.having([new]))
        return folder, corrected, new

    def _refuse_submitted_before(self, folder: Folder) -> None:
        """Nothing can be submitted before the paper came in that asks for it."""
        change = difference(folder, self._desk)
        now = {each.id: each for each in folder.deadlines}
        now |= {each.id: each for _, each in (*change.moved, *change.rejudged)}
        now |= {each.id: each for each in (*change.opened, *change.ended, *change.reopened)}
        live = {event.id: event for event in folder.events}
        for each in now.values():
            opened = opened_on(each, live)
            if each.submitted_on is not None and each.submitted_on < opened:
                raise InputError("submitted_before_trigger", day=each.submitted_on, trigger=opened)

    def _refuse(
        self,
        now: Amendment,
        amended: Amendment,
        reason: str,
        create: frozenset[str],
        folder: Folder,
        names: Names,
    ) -> None:
        findings = check_amendment(
            now,
            amended,
            reason,
            procedure=folder.case.procedure,
            received=[party.served_on for party in folder.parties],
            today=self._desk.today(),
            known=names.known(),
            create=create,
        )
        stopping = blocking(findings)
        if stopping:
            raise InputError("findings", findings=tuple(stopping))


def _hung_on(deadline: Deadline, wrong: CaseEvent, right: CaseEvent) -> Deadline:
    """The deadline as the doing of the right event: opened by it, closed by it on its day."""
    if deadline.trigger_event_id == wrong.id:
        deadline = replace(deadline, trigger_event_id=right.id)
    if deadline.closed_event_id == wrong.id:
        day = right.on if deadline.state is DeadlineState.SUBMITTED else deadline.submitted_on
        deadline = replace(deadline, closed_event_id=right.id, submitted_on=day)
    return deadline


def _amended(folder: Folder, now: Amendment, amended: Amendment, names: Names) -> Folder:
    """The case and its agencies with the new values; a name that stays keeps its record."""
    columns = {name: getattr(amended, name) for name in CASE_COLUMNS}
    case = replace(folder.case, **columns)
    if amended.forum != now.forum:
        case = replace(case, forum_id=names.forum(amended.forum, case.procedure))
    parties = []
    for party, before, after in zip(folder.parties, now.parties, amended.parties, strict=True):
        values = changed(before, after)
        if "handler" in values:
            values["handler_id"] = names.person(values.pop("handler"))
        parties.append(replace(party, **values))
    return replace(folder, case=case, parties=tuple(parties))


def _claimants(
    kept: Iterable[Claimant], amended: Amendment, reason: str, desk: Desk
) -> list[Claimant]:
    """The claimants in their new order: known ones stay, new ones come, the others are voided."""
    known = {each.name: each for each in kept}
    rows = []
    for place, name in enumerate(amended.claimants):
        there = known.pop(name, None)
        new = Claimant(
            id=desk.new_id(),
            case_id=amended.case_id,
            ordinal=place,
            name=name,
            kind=claimant_kind(name),
        )
        rows.append(new if there is None else replace(there, ordinal=place))
    return rows + [
        replace(each, voided_at=desk.now(), voided_by=desk.actor(), voided_reason=reason)
        for each in known.values()
    ]


def _names(desk: Desk, kind: type[Forum] | type[Person]) -> dict[str, str]:
    return {each.id: each.name for each in desk.store.find(kind)}


def _why(verb: str, reason: str) -> str:
    """The verb, and the officer's reason after a colon."""
    return f"{verb}:{reason}" if reason else verb
