"""The defence book: which objections to a claim the office raises, and why."""

from __future__ import annotations

from dataclasses import replace

from tracker.books import Changes, Desk
from tracker.cases import Case
from tracker.defence import Defence, DefenceChoice, DefenceDecision
from tracker.errors import InputError


class DefenceBook:
    """Keeps the decision about each objection; an earlier one stays in the history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def decide(self, case_id: str, defence: Defence, choice: DefenceChoice, reason: str) -> Changes:
        """Raises or leaves an objection. Leaving it needs a reason: somebody will ask later.

        Raises InputError `reason_required`, NotFound where there is no such case.
        """
        reason = reason.strip()
        if choice is DefenceChoice.LEAVE and not reason:
            raise InputError("reason_required")
        store = self._desk.store
        store.get(Case, case_id)
        kept = store.find(DefenceDecision, case_id=case_id, defence=defence.value)
        if kept:
            decision = replace(kept[0], choice=choice, reason=reason)
        else:
            decision = DefenceDecision(
                id=self._desk.new_id(),
                case_id=case_id,
                defence=defence,
                choice=choice,
                reason=reason,
            )
        return self._desk.save([decision], f"defence:{choice.value}", main=case_id)
