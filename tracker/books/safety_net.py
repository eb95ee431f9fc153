"""The last net: an open duty that has no reminder at all gets its reminders anew.

Every verb sees to the reminders of what it touches, so that nothing should ever lie in this net. A
database mended by hand may, or one in which a fault of the program left its trace.
"""

from __future__ import annotations

import logging

from tracker.books import Changes, Desk
from tracker.books.alarm import planned_anew
from tracker.cases import CaseParty
from tracker.policy import policy_kind
from tracker.records import Record
from tracker.reminders import Level

log = logging.getLogger(__name__)


def remind_of_unreminded(desk: Desk) -> Changes:
    """Plans the reminders of duties that have none but copies told to others.

    A duty the office wants to hear of no more after its last day is left alone.
    """
    reminding = desk.reminding
    rows: list[Record] = []
    for deadline in desk.store.unreminded_duties():
        kind = policy_kind(deadline)
        if kind is None or Level.OVERDUE not in reminding.of(kind).levels:
            continue
        log.warning("the duty %s had no reminder and gets it anew", deadline.id)
        handler = desk.store.get(CaseParty, deadline.party_id).handler_id or ""
        rows += planned_anew(deadline, {deadline.party_id: handler}, desk, reminding)
    return desk.save(rows, "safety_net")
