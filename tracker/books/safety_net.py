"""The last net: an open duty or a hearing that has no reminder at all gets its reminders anew.

Every verb sees to the reminders of what it touches, so that a duty should never lie in this net; a
database mended by hand may let it, or one in which a fault of the program left its trace. A hearing
does that was written down while the clock was ahead, as if it were over.
"""

from __future__ import annotations

import logging

from tracker.books import Changes, Desk
from tracker.books.alarm import planned_anew
from tracker.books.hearing_changes import ahead, announced
from tracker.cases import CaseParty
from tracker.errors import SPOILT
from tracker.policy import policy_kind
from tracker.records import Record
from tracker.reminders import Level

log = logging.getLogger(__name__)


def remind_of_unreminded(desk: Desk) -> Changes:
    """Plans the reminders of duties that have none but copies told to others, and of hearings.

    A duty the office wants to hear of no more after its last day is left alone.
    """
    reminding = desk.reminding
    rows: list[Record] = []
    for deadline in desk.store.unreminded_duties():
        kind = policy_kind(deadline)
        if kind is None or Level.OVERDUE not in reminding.of(kind).levels:
            continue
        log.warning("the duty %s had no reminder and gets it anew", deadline.id)
        handlers = {party.id: party.handler_id or "" for party in _parties(deadline.case_id, desk)}
        rows += planned_anew(deadline, handlers, desk, reminding)
    for hearing in desk.store.unreminded_hearings(desk.now()):
        rows += ahead(announced(hearing, _parties(hearing.case_id, desk), desk, reminding))
    return desk.save(rows, "safety_net")


def _parties(case_id: str, desk: Desk) -> list[CaseParty]:
    """Who handles a case; where that cannot be read, nobody is told by name, but all are told."""
    try:
        return desk.store.find(CaseParty, case_id=case_id)
    except SPOILT:
        return []
