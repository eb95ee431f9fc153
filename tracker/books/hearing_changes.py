"""What the events of a case mean for its hearings: announced, moved, cancelled, with reminders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from tracker.books import Desk
from tracker.books.alarm import cancelled, live_rows, superseded
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import CaseStatus, EventKind
from tracker.hearings import Hearing, as_told, dated, last_word
from tracker.planning import plan_hearing
from tracker.policy import Reminding
from tracker.records import Record, legal_day
from tracker.reminders import CLOSED, OVER, VOIDED, Occurrence, OccurrenceState

NOT_TOLD = "trigger_voided"
"""Why a hearing is voided that no event tells of any more."""


def hearings_told(events: Iterable[CaseEvent], desk: Desk) -> Iterator[Hearing]:
    """The hearings these events tell of, cancelled ones too."""
    ids = {event.hearing_id for event in events if event.hearing_id is not None}
    return (desk.store.get(Hearing, each) for each in sorted(ids))


def first_word(
    event: CaseEvent, hearings: Iterable[Hearing], events: Iterable[CaseEvent], desk: Desk
) -> Iterator[CaseEvent]:
    """An event that tells of a hearing as it is, where none did before this one.

    So that the hearing stands there again when this one is voided.
    """
    hearing = next((each for each in hearings if each.id == event.hearing_id), None)
    if hearing is None or last_word(hearing.id, events) is not None:
        return
    kept_at = hearing.created_at or desk.now()
    yield dated(
        CaseEvent(
            id=desk.new_id(),
            case_id=hearing.case_id,
            party_id=None,
            kind=EventKind.HEARING_MOVED,
            on=min(legal_day(kept_at), event.on),
            created_at=kept_at - timedelta(microseconds=1),
            hearing_id=hearing.id,
            hearing_at=hearing.starts_at,
            hearing_kind=hearing.kind,
            hearing_place=hearing.place,
            stage=event.stage,
        )
    )


def hearings_ahead(case_id: str, desk: Desk) -> list[Hearing]:
    """The hearings of a case that are still to come."""
    found = desk.store.find(Hearing, case_id=case_id)
    return [each for each in found if each.starts_at > desk.now()]


def hearing_records(
    hearings: Iterable[Hearing],
    events: Sequence[CaseEvent],
    case: Case,
    parties: Sequence[CaseParty],
    desk: Desk,
) -> list[Record]:
    """Every hearing and reminder that has to be written, now that these are the live events."""
    rows: list[Record] = []
    for hearing in hearings:
        now = as_told(hearing, events)
        if now is None:
            rows += _gone(hearing, events, desk)
        elif hearing.version == 0:
            rows += [now, *announced(now, parties, desk)]
        else:
            rows += _told_anew(hearing, now, case, parties, desk)
    return rows


def announced(
    hearing: Hearing,
    parties: Iterable[CaseParty],
    desk: Desk,
    reminding: Reminding | None = None,
) -> list[Occurrence]:
    """The reminders of a hearing for everybody who handles the case, or for nobody by name.

    `reminding` are the settings to go by, where they are not those that are kept.
    """
    reminding = reminding or desk.reminding
    return [
        row
        for recipient in sorted({party.handler_id or "" for party in parties} or {""})
        for row in plan_hearing(
            hearing,
            now=desk.now(),
            calendar=desk.calendar,
            recipient=recipient,
            new_id=desk.new_id,
            reminding=reminding,
        )
    ]


def reminders_of_hearings(
    before: Case, after: Case, parties: Sequence[CaseParty], written: Iterable[Record], desk: Desk
) -> list[Occurrence]:
    """What becomes of them where a case is decided, or taken up again, before its hearing.

    What is announced after the decision is reminded of all the same. `written` are the hearings
    and reminders that change for another cause.
    """
    running = before.status is CaseStatus.OPEN, after.status is CaseStatus.OPEN
    if running[0] == running[1]:
        return []
    known = {record.id for record in written}
    rows: list[Occurrence] = []
    for hearing in desk.store.find(Hearing, case_id=after.id):
        live = [row for row in live_rows(hearing.id, desk) if row.id not in known]
        if not running[1]:
            rows += cancelled(live, CLOSED)
        elif not live and hearing.id not in known and hearing.starts_at > desk.now():
            rows += ahead(announced(hearing, parties, desk))
    return rows


def ahead(rows: Iterable[Occurrence]) -> list[Occurrence]:
    """The rows whose time has not passed."""
    return [row for row in rows if row.state is OccurrenceState.PLANNED]


def _told_anew(
    hearing: Hearing, now: Hearing, case: Case, parties: Sequence[CaseParty], desk: Desk
) -> list[Record]:
    """The hearing as it is now; at a new time it is reminded of anew, whatever was acknowledged.

    One that was cancelled before the decision does not come back with it.
    """
    standing = replace(now, voided_at=None, voided_by=None, voided_reason=None)
    if standing == hearing:
        return []
    if hearing.voided_at is None and standing.starts_at == hearing.starts_at:
        return [standing]
    comes_back_decided = hearing.voided_at is not None and case.status is not CaseStatus.OPEN
    new = [] if comes_back_decided else ahead(announced(standing, parties, desk))
    state = OccurrenceState.CANCELLED
    over = desk.store.find(Occurrence, subject_id=hearing.id, state=state, cancelled_reason=OVER)
    return [standing, *superseded([*live_rows(hearing.id, desk), *over], new), *new]


def _gone(hearing: Hearing, events: Sequence[CaseEvent], desk: Desk) -> list[Record]:
    if hearing.voided_at is not None or hearing.version == 0:
        return []
    last = last_word(hearing.id, events)
    voided = replace(
        hearing,
        voided_at=desk.now(),
        voided_by=desk.actor(),
        voided_reason=last.reason if last else NOT_TOLD,
    )
    return [voided, *cancelled(live_rows(hearing.id, desk), VOIDED)]
