"""What a calendar outside the program is told: what stands, and what ended lately."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    union,
)

from db import naming
from db.chunks import chunks
from db.lines import as_lines, columns_of
from db.models import (
    AgencyRow,
    AppearanceRow,
    CasePartyRow,
    DeadlineRow,
    ForumRow,
    HearingRow,
    HistoryRow,
    PersonRow,
)
from db.naming import cases, code, deadline, live, occurrence
from tracker.diary import Diary, DiaryDeadline, DiaryHearing
from tracker.records import legal_day

_agency = AgencyRow.__table__
_appearance = AppearanceRow.__table__.alias("its_appearance")
_family = DeadlineRow.__table__.alias("its_family")
_forum = ForumRow.__table__
_handler = PersonRow.__table__.alias("handler")
_hearing = HearingRow.__table__
_history = HistoryRow.__table__
_party = CasePartyRow.__table__


def diary(connection: Connection, since: datetime) -> Diary:
    """Open duties and rights, hearings from `since` on, and what changed into its end since then.

    Rights that lapsed before `since` are left out.
    """
    deadlines = as_lines(connection, DiaryDeadline, _deadlines(since))
    hearings = as_lines(connection, DiaryHearing, _hearings(since))
    subjects = [line.deadline_id for line in deadlines if line.stands]
    subjects += [line.hearing_id for line in hearings if line.stands]
    return Diary(tuple(deadlines), tuple(hearings), _planned(connection, subjects))


def _deadlines(since: datetime) -> Select[Any]:
    stands = and_(naming.open_deadline(), naming.reminding(), live(cases))
    said = {
        "deadline_id": deadline.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "agency": _agency.c.name,
        "handler": func.coalesce(_handler.c.name, ""),
        "stands": stands,
        "revision": _versions_of_family() + cases.c.version + _party.c.version,
        "changed_at": _changed_at(deadline),
    }
    # A right that was always quiet was never in a calendar.
    was_told = or_(stands, ~deadline.c.quiet, _was_not_quiet())
    return (
        select(*columns_of(DiaryDeadline, deadline, said))
        .join(cases, cases.c.id == deadline.c.case_id)
        .join(_party, _party.c.id == deadline.c.party_id)
        .join(_agency, _agency.c.id == _party.c.agency_id)
        .outerjoin(_handler, _handler.c.id == _party.c.handler_id)
        .where(deadline.c.id.in_(_told_of(since)), deadline.c.nature != code("others"), was_told)
        .order_by(deadline.c.id)
    )


def _was_not_quiet() -> ColumnElement[bool]:
    """Whether a right became quiet later: other rules make other rights quiet."""
    return exists().where(
        _history.c.record_id == deadline.c.id, _history.c.before.contains('"quiet":false')
    )


def _told_of(since: datetime) -> Select[Any]:
    """The ids: each part is found by an index of its own."""
    right = and_(naming.open_deadline(), deadline.c.nature == code("right"))
    standing = select(deadline.c.id).where(naming.open_duty())
    usable = select(deadline.c.id).where(right, deadline.c.act_by >= legal_day(since))
    changed = select(deadline.c.id).where(deadline.c.id.in_(_changed_since(since, "deadline")))
    voided = (
        select(deadline.c.id)
        .join(cases, cases.c.id == deadline.c.case_id)
        .where(cases.c.voided_at.is_not(None), cases.c.id.in_(_changed_since(since, "cases")))
    )
    each = union(standing, usable, changed, voided).subquery()
    return select(each.c.id)


def _hearings(since: datetime) -> Select[Any]:
    said = {
        "hearing_id": _hearing.c.id,
        "serial": cases.c.serial,
        "official_no": cases.c.official_no,
        "agencies": naming.agencies(cases.c.id),
        "forum": func.coalesce(_forum.c.name, ""),
        "heads": naming.planned_heads(_hearing.c.id),
        "stands": and_(live(_hearing), live(cases)),
        "revision": _hearing.c.version + cases.c.version + _versions_of_parties(),
        "changed_at": _changed_at(_hearing),
    }
    lately = or_(
        _hearing.c.id.in_(_changed_since(since, "hearing")),
        cases.c.id.in_(_changed_since(since, "cases")),
    )
    return (
        select(*columns_of(DiaryHearing, _hearing, said))
        .join(cases, cases.c.id == _hearing.c.case_id)
        .outerjoin(_forum, _forum.c.id == cases.c.forum_id)
        .where(_hearing.c.starts_at >= since)
        .where(or_(and_(live(_hearing), live(cases)), lately))
        .order_by(_hearing.c.id)
    )


def _changed_since(since: datetime, table: str) -> Select[Any]:
    """The records of a table that changed; history is written in the order of time."""
    before = (
        select(_history.c.seq)
        .where(_history.c.at < since)
        .order_by(_history.c.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    return select(_history.c.record_id).where(
        _history.c.seq > func.coalesce(before, 0), _history.c.table == table
    )


def _changed_at(table: Any) -> ColumnElement[Any]:
    last = select(func.max(_history.c.at)).where(_history.c.record_id == table.c.id)
    return func.coalesce(last.scalar_subquery(), table.c.created_at)


def _versions_of_family() -> ScalarSelect[Any]:
    """The versions of every deadline of the party by this rule, voided ones too."""
    return (
        select(func.sum(_family.c.version))
        .where(
            _family.c.case_id == deadline.c.case_id,
            _family.c.party_id == deadline.c.party_id,
            _family.c.rule_id == deadline.c.rule_id,
        )
        .scalar_subquery()
    )


def _versions_of_parties() -> ColumnElement[Any]:
    """Those of our agencies in the case, voided ones too, and of the heads who appear for them."""
    parties = select(func.sum(_party.c.version)).where(_party.c.case_id == cases.c.id)
    return _versions_of_heads() + func.coalesce(parties.scalar_subquery(), 0)


def _versions_of_heads() -> ColumnElement[Any]:
    versions = select(func.sum(_appearance.c.version)).where(
        _appearance.c.hearing_id == _hearing.c.id
    )
    return func.coalesce(versions.scalar_subquery(), 0)


_NOT_PLANNED = ("cancelled", "superseded")
_NOT_AHEAD = ("registered", "overdue")


def _planned(connection: Connection, ids: Sequence[str]) -> Mapping[str, tuple[datetime, ...]]:
    """By subject, when its reminders that nobody answered yet are due."""
    found: dict[str, set[datetime]] = defaultdict(set)
    for some in chunks(ids):
        for subject, due_at, wanted in connection.execute(_reminders(some)):
            found[subject].update([due_at] if wanted else [])
    return {subject: tuple(sorted(times)) for subject, times in found.items()}


def _reminders(ids: Iterable[str]) -> Select[Any]:
    wanted = and_(naming.live_occurrence(), occurrence.c.level.not_in(_NOT_AHEAD))
    return select(occurrence.c.subject_id, occurrence.c.due_at, wanted).where(
        occurrence.c.subject_id.in_(ids),
        live(occurrence),
        occurrence.c.state.not_in(_NOT_PLANNED),
    )
