"""A case as the docket sees it, and its facts in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

import resources
from tests.builders import a_case, a_party, counted_ids
from tracker.cases import Case, CaseEvent, CaseParty
from tracker.codes import EventKind, Paper, Procedure, Role, Stage
from tracker.deadlines import Deadline
from tracker.docket import Law, derive
from tracker.facts import project_case
from tracker.rules import load_rules
from tracker.workdays import load_workdays

DEFENDANT = a_party(1)
ORGAN = a_party(1, id="organ", our_role=Role.ORGAN)
RESPONDENT = a_party(1, id="respondent", our_role=Role.RESPONDENT)
CREDITOR = a_party(1, id="creditor", our_role=Role.EXECUTION_APPLICANT)

LAWSUIT = a_case(1)
RECON = a_case(1, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY)
EXAMINED = a_case(1, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_EXAMINATION)
ENFORCED = a_case(1, procedure=Procedure.ENFORCEMENT, stage=Stage.HANDLING)


@cache
def the_law() -> Law:
    """The shipped rules and calendar, read once."""
    rules = load_rules(resources.folder("rules"))
    return Law(rules, load_workdays(resources.folder("workdays")), counted_ids())


def day(text: str) -> date:
    """A day: "03-02" of 2026, or "2023-12-22"."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def happened(
    kind: EventKind, on: str, case: Case = LAWSUIT, party: CaseParty | None = None, **more: Any
) -> CaseEvent:
    """A fact of a case; its dates may be written as "03-02"."""
    values = {
        name: day(value) if name.endswith(("_on", "_due", "until")) else value
        for name, value in more.items()
    }
    return CaseEvent(
        **{
            "id": f"{kind}-{on}",
            "case_id": case.id,
            "party_id": party.id if party else None,
            "kind": kind,
            "on": day(on),
            "stage": case.stage,
            **values,
        }
    )


def docket(
    case: Case, party: CaseParty | Sequence[CaseParty], *events: CaseEvent
) -> list[Deadline]:
    """What follows from these facts."""
    parties = [party] if isinstance(party, CaseParty) else list(party)
    return derive(project_case(case, events), parties, events, the_law())


def by_rule(deadlines: Sequence[Deadline], rule_id: str) -> Deadline:
    """The only deadline of this rule."""
    (deadline,) = [each for each in deadlines if each.rule_id == rule_id]
    return deadline


def by_paper(deadlines: Sequence[Deadline], paper: Paper) -> Deadline:
    """The only deadline of this paper."""
    (deadline,) = [each for each in deadlines if each.paper is paper]
    return deadline
